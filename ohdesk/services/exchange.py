"""Bringing laptops of one group to the same state over a folder that nobody has to trust."""

from __future__ import annotations

import errno
from collections.abc import Callable, Collection, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from ohdesk.domain.errors import LogRefused
from ohdesk.services import clearing, servers, shared_files, snapshots
from ohdesk.services.belonging import Access, log_name, record_files, start
from ohdesk.services.healing import healed
from ohdesk.services.laid_down import Laid, as_laid_down
from ohdesk.services.ports import Vault
from ohdesk.services.servers import Server
from ohdesk.services.shared_log import Kept, MeetingPlace
from ohdesk.services.snapshots import Lacking
from ohdesk.services.taking_in import QUICK, Exchanged, Pace, take_in
from ohdesk.sync.folder import Folder, Found, meeting_path, place_name, segment_name, year_name
from ohdesk.sync.segments import sealed, with_less

Where = Path | Server
"""A folder, or a server, where laptops meet."""
_HELSINKI = ZoneInfo("Europe/Helsinki")
_FOLDER = "shared-log-folder"
"""Under which setting a vault remembers where its laptop meets the others."""
_GIVE_UP = 3
"""After how many files in a row that cannot be written it is the place that cannot be used."""
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EROFS)
"""Faults after which no other file can be written either."""


def meeting_folder(path: Path) -> MeetingPlace:
    """Return a folder as a place where laptops meet."""
    return Folder(meeting_path(path))


def chosen_folder(vault: Vault) -> Path | None:
    """Return the folder where this laptop meets the others; None where none has been chosen, or it is a server."""
    place = chosen_place(vault)
    return place if isinstance(place, Path) else None


def chosen_place(vault: Vault) -> Where | None:
    """Return where this laptop meets the others; None where no place has been chosen."""
    place = vault.setting(_FOLDER)
    if servers.is_address(place):
        return servers.remembered(vault, place)
    return Path(place) if place else None


def choose_folder(vault: Vault, place: Where | None) -> None:
    """Remember where this laptop meets the others; None forgets it."""
    known = meeting_path(place) if isinstance(place, Path) else place
    vault.set_setting(_FOLDER, str(known) if known else "")


def reached(vault: Vault, place: Where) -> AbstractContextManager[MeetingPlace]:
    """Reach a place where laptops meet, and let go of it. Raises ``LogRefused`` where it is a server that is not."""
    return nullcontext(meeting_folder(place)) if isinstance(place, Path) else vault.shared_log.server_place(place)


def check_usable(vault: Vault, place: MeetingPlace) -> None:
    """Raise ``LogRefused`` where a place cannot be used: it is gone, holds the vault, or another group's log alone."""
    if not place.is_there:  # a stick that was pulled out must not be made anew as a folder
        raise LogRefused(reason="folder")
    if place.holds(vault.facts.path):
        raise LogRefused(reason="inside")
    logs, own = place.logs(), log_name(vault)
    if logs and (not own or place_name(own) not in logs):
        raise LogRefused(reason="another")


def exchange(vault: Vault, place: MeetingPlace, pace: Pace = QUICK) -> Exchanged:
    """Take in what others have laid down in ``place``, lay down one's own, and put back what is gone from it.

    What was forgotten for good goes from there, whoever laid it down; files of other programs are nothing to tell of.
    The first laptop starts the group's log there. A file that cannot be written is left for the next exchange. Raises
    ``LogRefused``, ``OSError`` where the place cannot be used.
    """
    check_usable(vault, place)
    stem = place_name(log_name(vault) or start(vault))
    there = place.listed(stem)
    unread = snapshots.unread(vault, there)
    done, mine = take_in(vault, {**there, **snapshots.content(unread)}, pace)
    vault.shared_log.close_segments(mine.now.log, mine.epoch, shared_files.lacking(vault, mine))
    kept = vault.shared_log.kept()
    lacking = _lacking(vault, mine, kept)
    looked = snapshots.looked_through(vault, there, unread, kept, mine, lacking)
    laid = Laid(there, kept, looked, _year(vault))
    outlived = clearing.outlived(vault, laid, mine)
    segments = _segments_to_send(vault, laid, mine, lacking, outlived, pace)
    files = _files_to_send(vault, f"{place.name}/{stem}", there, mine)
    wanted = {**_records_to_send(vault), **segments, **files}
    sent, damaged, failed = _lay_down(vault, place, stem, laid, wanted, mine)
    cleared, uncleared = clearing.cleared(vault, place, stem, laid, mine)
    sent += cleared + clearing.pruned(vault, place, stem, laid, outlived, mine)
    clearing.clear_drafts(vault, place, stem)
    lost = [name for name in laid.lost if laid.path(name) not in failed]
    told = healed(vault, f"{place.name}/{stem}", laid.kept, lost, damaged)
    return replace(done, sent=sent, unwritten=len(failed), uncleared=uncleared, healed=told)


def _year(vault: Vault) -> str:
    """Return under what this laptop lays down: each school year's folder is whole without the others."""
    return year_name(vault.shared_log.now().astimezone(_HELSINKI).date())


# What goes to others


Write = Callable[[Found | None], bytes | None]
"""Makes a file's bytes; None where what lies there already is the same."""


def _lay_down(
    vault: Vault, place: MeetingPlace, stem: str, laid: Laid, wanted: Mapping[str, Write], mine: Access
) -> tuple[int, list[str], list[str]]:
    """Lay files down.

    Returns how many were, the names of segments among them that lay there damaged, and the paths that could not be.
    """
    sent, damaged, failed, in_a_row = 0, [], [], 0
    for path in sorted(wanted, key=lambda path: path in laid.there):  # a telling before what it shortens
        found, name = laid.there.get(path), segment_name(path)
        data = wanted[path](found)
        if data is None:
            continue
        is_damaged = found is not None and as_laid_down(found, mine) is None
        try:
            place.lay_down(f"{stem}/{path}", data, vault.facts.device)
        except OSError as fault:  # somebody has it open, or may write there what others may not
            in_a_row += 1
            if in_a_row == _GIVE_UP or fault.errno in _NO_ROOM or not place.is_there:
                raise
            failed.append(path)
            if name in laid.kept:
                vault.shared_log.set_sizes({(laid.kept[name].device, laid.kept[name].number): 0})
            continue
        sent, in_a_row = sent + 1, 0
        if is_damaged:
            damaged.append(name)
    return sent, damaged, failed


def _records_to_send(vault: Vault) -> dict[str, Write]:
    def write(data: bytes) -> Write:
        return lambda there: None if there is not None and there.read(len(data)) == data else data

    return {name: write(data) for name, data in record_files(vault).items()}


def _segments_to_send(
    vault: Vault, laid: Laid, mine: Access, lacking: Lacking, outlived: Collection[str], pace: Pace
) -> dict[str, Write]:
    """Return the segments that do not lie there as they stand here, or with less in them; many of them as one file.

    Where something is forgotten there that is not forgotten here, a colleague's laptop may know more: that stays for a
    day, in which what it knows will come. In a new school year all is carried over.
    """
    log = vault.shared_log

    def write(known: Kept) -> Write:
        def data(found: Found | None) -> bytes | None:
            segment, place = log.segment(known.device, known.number), (known.device, known.number)
            there = None if found is None else as_laid_down(found, mine)
            waits = False
            if there is not None and there.header == segment.header:
                segment = log.as_known(known.device, known.number, there)
                less = with_less(segment, there)
                waits = less.lines != segment.lines and not log.is_doubted(known.device, known.number)
                segment = less if waits else segment
                if segment.lines == there.lines:
                    if found and not waits:
                        log.set_sizes({place: found.size})
                    return None
            made = sealed(segment, mine.keys[segment.header.epoch])
            if not waits:
                log.set_sizes({place: len(made)})
            return made

        return data

    gone = {laid.path(name): write(laid.kept[name]) for name in laid.gone}
    spoilt = {}
    for name, known in laid.kept.items():
        found = laid.there.get(laid.path(name))
        if found is not None and (found.size != known.size or (known.device, known.number) in lacking):
            spoilt[laid.path(name)] = write(known)
    waiting = sum(1 for name in outlived if not laid.in_snapshot(name))
    if laid.begins or max(len(gone), waiting) > snapshots.MANY:
        made = snapshots.made(vault, laid.kept, mine, laid.year, laid.looked, pace.rest)
        gone = {path: _always(data) for path, data in made.items()}
    return {**gone, **spoilt}


def _always(data: bytes) -> Write:
    return lambda _: data


def _lacking(vault: Vault, mine: Access, kept: Mapping[str, Kept]) -> dict[tuple[str, int], str]:
    """Return which segments some member is known to want next, by device and number, and who said so when.

    Whatever their files' size, they may not read as they should: that is looked at.
    """
    log, have, heard, numbers = vault.shared_log, vault.covers(), vault.shared_log.heard(), vault.shared_log.numbers()
    known = {one.digest[:16]: (one.device, one.number) for one in kept.values()}
    on_the_way, waits_for = cache(log.on_the_way_to), cache(log.waits_for)
    wanted: dict[tuple[str, int], str] = {}
    for member in mine.now.active:
        said = heard.get(member.device)
        seen, heads = (said.seen, said.heads) if said else ({}, {})
        lacks = {
            (device, number)
            for device, last in have.items()
            if device != member.device and seen.get(device, 0) < last
            for number in on_the_way(device, seen.get(device, 0) + 1)
        }
        reached = dict(known[head] for head in heads.values() if head in known)
        for head in {head for segment in lacks for head in waits_for(*segment)} & known.keys():
            device, last = known[head]
            lacks |= {(device, number) for number in range(reached.get(device, 0) + 1, last + 1)}
        for segment in lacks:
            who = f"{member.device} {numbers.get(member.device, 0)}"
            wanted[segment] = f"{wanted.get(segment, '')} {who}"
    return wanted


def _files_to_send(vault: Vault, place: str, there: Mapping[str, Found], mine: Access) -> dict[str, Write]:
    """Return the attached files that are named here and do not lie there whole."""

    def write(path: str, name: str) -> Write:
        return lambda _: shared_files.sealed(vault, path, name, mine)

    here = shared_files.paths(vault.files_named().intersection(vault.blob_names()), mine)
    sizes = vault.blob_sizes()
    whole = {
        path: there[path]
        for path, name in here.items()
        if path in there and there[path].size == shared_files.size_of(sizes[name])
    }
    damaged = shared_files.damaged(vault, place, whole, mine)
    return {path: write(path, name) for path, name in here.items() if path not in whole or path in damaged}
