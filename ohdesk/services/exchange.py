"""Bringing laptops of one group to the same state over a folder that nobody has to trust."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from ohdesk.domain.errors import LogRefused
from ohdesk.services import shared_files
from ohdesk.services.belonging import Access, log_name, record_files, started_in
from ohdesk.services.healing import healed
from ohdesk.services.ports import Vault
from ohdesk.services.shared_log import Kept, MeetingPlace
from ohdesk.services.taking_in import QUICK, Exchanged, Pace, take_in
from ohdesk.sync.folder import LOG, Folder, Found, place_name
from ohdesk.sync.segments import LARGEST, Segment, SegmentRefused, opened, sealed, with_less
from ohdesk.sync.wire import steps_of

_FOLDER = "shared-log-folder"
"""Under which setting a vault remembers where its laptop meets the others."""


def meeting_folder(path: Path) -> MeetingPlace:
    """Return a folder as a place where laptops meet."""
    return Folder(path)


def chosen_folder(vault: Vault) -> Path | None:
    """Return the folder where this laptop meets the others; None where none has been chosen."""
    folder = vault.setting(_FOLDER)
    return Path(folder) if folder else None


def choose_folder(vault: Vault, folder: Path | None) -> None:
    """Remember the folder where this laptop meets the others; None forgets it."""
    vault.set_setting(_FOLDER, str(folder) if folder else "")


def exchange(vault: Vault, place: MeetingPlace, pace: Pace = QUICK) -> Exchanged:
    """Take in what others have laid down in ``place``, lay down one's own, and put back what is gone from it.

    What was forgotten for good goes from there, whoever laid it down.
    The first laptop starts the group's log there. Raises ``LogRefused``, ``OSError`` where the place cannot be used.
    """
    if not place.is_there:  # a stick that was pulled out must not be made anew as a folder
        raise LogRefused(reason="folder")
    stem = place_name(log_name(vault) or started_in(vault, place))
    there = place.listed(stem)
    done, mine = take_in(vault, there, pace)
    vault.shared_log.close_segments(mine.now.log, mine.epoch)
    wanted = {**_records_to_send(vault), **_segments_to_send(vault, there, mine), **_files_to_send(vault, there, mine)}
    sent, laid_down, damaged = 0, [], []
    for name, write in wanted.items():
        found = there.get(name)
        data = write(found)
        if data is not None:
            if found is not None and _as_laid_down(found, mine) is None:
                damaged.append(name)
            place.lay_down(f"{stem}/{name}", data, vault.facts.device)
            laid_down.append(name)
            sent += 1
    for name in _to_clear_away(vault, there, mine):
        with suppress(OSError):  # somebody has it open: the next exchange deletes it
            place.take_away(f"{stem}/{name}")
            sent += 1
    return replace(done, sent=sent, healed=healed(vault, f"{place.name}/{stem}", there, laid_down, damaged))


# What goes to others


Write = Callable[[Found | None], bytes | None]
"""Makes a file's bytes; None where what lies there already is the same."""


def _records_to_send(vault: Vault) -> dict[str, Write]:
    def write(data: bytes) -> Write:
        return lambda there: None if there is not None and there.read(len(data)) == data else data

    return {name: write(data) for name, data in record_files(vault).items()}


def _segments_to_send(vault: Vault, there: Mapping[str, Found], mine: Access) -> dict[str, Write]:
    """Return the segments that do not lie there as they stand here, or with less in them.

    Where something is forgotten there that is not forgotten here, a colleague's laptop knows more: it stays.
    """
    log = vault.shared_log
    doubted = _doubted(vault, mine)

    def write(known: Kept) -> Write:
        def data(found: Found | None) -> bytes | None:
            segment = log.segment(known.device, known.number)
            there = None if found is None else _as_laid_down(found, mine)
            if there is not None and there.header == segment.header:
                segment = with_less(segment, there)
                if segment.lines == there.lines:
                    log.set_size(known.device, known.number, found.size if found else 0)
                    return None
            made = sealed(segment, mine.keys[segment.header.epoch])
            log.set_size(known.device, known.number, len(made))
            return made

        return data

    wanted = {}
    for name, known in log.kept().items():
        path = f"{LOG}/{name}"
        if path not in there or there[path].size != known.size or (known.device, known.number) in doubted:
            wanted[path] = write(known)
    return wanted


def _doubted(vault: Vault, mine: Access) -> set[tuple[str, int]]:
    """Return which segments some member is known to want next, by device and number.

    Whatever their files' size, they may not read as they should: that is looked at.
    """
    log, have, heard = vault.shared_log, vault.covers(), vault.shared_log.heard()
    wanted = set()
    for member in mine.now.active:
        seen = heard[member.device].seen if member.device in heard else {}
        for device, last in have.items():
            after = seen.get(device, 0)
            if device != member.device and after < last:
                wanted.add((device, after + 1))
    return {(device, number) for device, step in wanted for number in log.on_the_way_to(device, step)}


def _files_to_send(vault: Vault, there: Mapping[str, Found], mine: Access) -> dict[str, Write]:
    """Return the attached files that are named here and do not lie there whole."""

    def write(path: str, name: str) -> Write:
        return lambda _: shared_files.sealed(vault, path, name, mine)

    here = vault.files_named().intersection(vault.blob_names())
    sizes = vault.blob_sizes()
    return {
        path: write(path, name)
        for path, name in shared_files.paths(here, mine).items()
        if path not in there or there[path].size != shared_files.size_of(sizes[name])
    }


# What goes from the folder


def _to_clear_away(vault: Vault, there: Mapping[str, Found], mine: Access) -> Iterator[str]:
    """Yield the files there that hold what was forgotten for good: attached files, and copies under other names.

    Whose they are does not matter: whose log says that it is forgotten clears it away, and whoever lays it down again
    has not heard of it yet.
    """
    yield from shared_files.forgotten(vault, there, mine)
    kept = vault.shared_log.kept()
    for path, found in there.items():
        if _is_fuller_copy(vault, path, found, kept, mine):
            yield path


def _is_fuller_copy(vault: Vault, path: str, found: Found, kept: Mapping[str, Kept], mine: Access) -> bool:
    """Tell whether a file is a segment's copy under another name, with lines that are forgotten here."""
    if not path.startswith(f"{LOG}/") or path.removeprefix(f"{LOG}/") in kept:
        return False
    copy = _as_laid_down(found, mine)
    known = next((known for known in kept.values() if copy and known.digest == copy.header.digest), None)
    if copy is None or known is None:
        return False
    own = vault.shared_log.segment(known.device, known.number)
    return with_less(own, copy).lines != copy.lines


def _as_laid_down(found: Found, mine: Access) -> Segment | None:
    """Return the segment in a file, None where it is none that could be taken in."""
    data = found.read(LARGEST)
    try:
        segment = opened(data or b"", mine.now.log, mine.now.authors, mine.keys)
        steps_of(segment)
    except SegmentRefused:
        return None
    return segment
