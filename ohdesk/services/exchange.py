"""Bringing laptops of one group to the same state over a folder or by files that nobody has to trust."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import sleep

from ohdesk.domain.errors import LogRefused
from ohdesk.services import shared_files
from ohdesk.services.belonging import (
    Access,
    access,
    go_on_as_another,
    log_name,
    parcel_content,
    record_files,
    started_in,
    take_records,
)
from ohdesk.services.ports import Vault
from ohdesk.services.shared_log import Arrived, Kept, MeetingPlace, Taken
from ohdesk.sync.files import files_named
from ohdesk.sync.folder import LOG, Folder, Found, parcel, place_name
from ohdesk.sync.forgetting import FORGETTINGS
from ohdesk.sync.segments import LARGEST, WAITING, Refusal, Segment, SegmentRefused, opened, sealed, with_less
from ohdesk.sync.wire import steps_of

_SPOILT = (ValueError, TypeError, KeyError, IndexError, AttributeError)
"""What working in the steps of a member's program gone wrong may raise."""
_FOLDER = "shared-log-folder"
"""Under which setting a vault remembers where its laptop meets the others."""
_FILE_NAME = re.compile(r"[^/]+/\d{8}-[0-9a-f]{16}\.ohs")
"""What a segment's file is called; one under another name that is cut short is nobody's news."""


def _short_rest() -> None:
    sleep(0.002)


@dataclass(frozen=True, slots=True)
class Pace:
    """How many steps are taken in at once, which nothing else can interrupt, and the ``rest`` after each such batch.

    In the rest whoever waits for the vault gets it; what it raises ends the exchange.
    """

    steps: int = 1000
    rest: Callable[[], None] = _short_rest


QUICK = Pace()


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What an exchange did: steps that came, files that went; ``waiting`` and ``refused`` count files by reason.

    ``forks`` counts where it came out that a device told two histories: a laptop was copied, or brought back as it was
    before. Where that is this laptop, it goes on as a new one (``renewed``). All that was written is there in any case.
    ``missing`` says of which devices others have seen more than has come here: how many steps; ``unread`` of which
    devices this program cannot read how many steps, which wait for an update. ``changed`` is how many things (an item,
    a task) each device's steps that came touch.
    """

    received: int = 0
    sent: int = 0
    waiting: Mapping[Refusal, int] = field(default_factory=dict)
    refused: Mapping[Refusal, int] = field(default_factory=dict)
    forks: int = 0
    renewed: bool = False
    missing: Mapping[str, int] = field(default_factory=dict)
    unread: Mapping[str, int] = field(default_factory=dict)
    changed: Mapping[str, int] = field(default_factory=dict)

    @property
    def up_to_date(self) -> bool:
        """Whether there was nothing to do and nothing is awaited."""
        return not (self.received or self.sent or self.waiting or self.missing or self.unread)


@dataclass(frozen=True, slots=True)
class Parcel:
    """One file for the laptops that do not have everything yet.

    ``data`` are its bytes, ``devices`` those it is for; ``changes`` counts the steps in it that one of them has not
    confirmed, ``files`` the attached files that those steps name.
    """

    data: bytes = field(repr=False)
    devices: tuple[str, ...]
    changes: int
    files: int


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
    done, mine = _take(vault, there, pace)
    vault.shared_log.close_segments(mine.now.log, mine.epoch)
    wanted = {**_records_to_send(vault), **_segments_to_send(vault, there, mine), **_files_to_send(vault, there, mine)}
    sent = 0
    for name, write in wanted.items():
        data = write(there.get(name))
        if data is not None:
            place.lay_down(f"{stem}/{name}", data, vault.facts.device)
            sent += 1
    for name in _to_clear_away(vault, there, mine):
        with suppress(OSError):  # somebody has it open: the next exchange deletes it
            place.take_away(f"{stem}/{name}")
            sent += 1
    return replace(done, sent=sent)


def parcel_for(vault: Vault, devices: Collection[str]) -> Parcel:
    """Return one file with all that the named devices have not confirmed, to be sent to them in whatever way.

    Raises ``LogRefused`` where the vault shares no log.
    """
    mine = access(vault)
    log = vault.shared_log
    log.close_segments(mine.now.log, mine.epoch)
    heard = log.heard()
    confirmed = [heard[device].seen if device in heard else {} for device in devices]
    is_new = not all(confirmed)
    files, named, changes = record_files(vault), set[str](), 0
    for name, known in log.kept().items():
        segment = log.segment(known.device, known.number)
        header = segment.header
        seen = min((told.get(known.device, 0) for told in confirmed), default=0)
        if header.first + max(header.steps, 1) - 1 > seen:  # one without steps has its place in the chain, too
            files[f"{LOG}/{name}"] = sealed(segment, mine.keys[header.epoch])
            fresh = [step for step in steps_of(segment) if step.seq > seen]
            named |= files_named(step for step in fresh if is_new or step.type not in FORGETTINGS)
            changes += len(fresh)
    named &= set(vault.blob_names())
    for path, name in shared_files.paths(named, mine).items():
        files[path] = shared_files.sealed(vault, path, name, mine)
    return Parcel(parcel(files), tuple(devices), changes, len(named))


def take_parcel(vault: Vault, data: bytes, pace: Pace = QUICK) -> Exchanged:
    """Take in a parcel.

    Raises ``LogRefused`` where it is none, or of a log that this laptop does not belong to.
    """
    there = parcel_content(data)
    if not log_name(vault):
        raise LogRefused(reason="not_shared")
    return _take(vault, there, pace)[0]


# What came from others


def _take(vault: Vault, there: Mapping[str, Found], pace: Pace) -> tuple[Exchanged, Access]:
    """Take in what came; returns what was done, and what this laptop may read and write then."""
    take_records(vault, there)
    mine = access(vault)
    came, waiting, refused = _opened(vault, there, mine)
    before = vault.covers()
    taken, spoilt = _taken(vault, came, pace)
    if taken.outgrown:
        go_on_as_another(vault)
        mine = access(vault)
    if taken.outgrown or taken.early:
        more, spoilt = _taken(vault, came, pace)
        taken += more
    refused[Refusal.TANGLED] += spoilt
    shared_files.take(vault, there, mine)
    done = Exchanged(
        received=taken.steps,
        waiting=waiting,
        refused=+refused,
        forks=len(taken.forks),
        renewed=taken.outgrown,
        missing=_missing(vault),
        unread=vault.shared_log.unread(),
        changed=_changed(came, before, vault.covers()),
    )
    return done, mine


def _changed(came: Iterable[Arrived], before: Mapping[str, int], after: Mapping[str, int]) -> Counter[str]:
    """Return how many things each device's steps touch that were taken in."""
    steps = (step for one in came for step in one.steps)
    fresh = (step for step in steps if before.get(step.device, 0) < step.seq <= after.get(step.device, 0))
    return Counter(device for device, _ in {(step.device, step.object) for step in fresh})


def _opened(
    vault: Vault, there: Mapping[str, Found], mine: Access
) -> tuple[list[Arrived], Counter[Refusal], Counter[Refusal]]:
    """Return the segments that the vault does not have, and what is waited for or refused, by reason."""
    kept, authors = vault.shared_log.kept(), mine.now.authors
    came: list[Arrived] = []
    waiting: Counter[Refusal] = Counter()
    refused: Counter[Refusal] = Counter()
    for path, found in there.items():
        if not path.startswith(f"{LOG}/"):
            continue
        name = path.removeprefix(f"{LOG}/")
        known = kept.get(name)
        if known is not None and known.size in (0, found.size):
            continue
        data = found.read(LARGEST)
        try:
            if data is None:
                raise SegmentRefused(Refusal.CUT_SHORT)
            segment = opened(data, mine.now.log, authors, mine.keys)
            came.append(Arrived(segment, steps_of(segment), len(data)))
        except SegmentRefused as fault:
            if known is None and (fault.reason is not Refusal.CUT_SHORT or _FILE_NAME.fullmatch(name)):
                (waiting if fault.reason in WAITING else refused)[fault.reason] += 1
    return came, waiting, refused


def _taken(vault: Vault, came: list[Arrived], pace: Pace) -> tuple[Taken, int]:
    """Take in what came, a batch at a time so that the window has its turn between; returns how many were spoilt."""
    done, spoilt = Taken(), 0
    for batch in _batches(came, pace.steps):
        try:
            done += vault.shared_log.take(batch)
        except _SPOILT:
            more, left_out = _taken_singly(vault, batch)
            done, spoilt = done + more, spoilt + left_out
        pace.rest()
    return done, spoilt


def _taken_singly(vault: Vault, batch: Sequence[Arrived]) -> tuple[Taken, int]:
    """Take in what can be worked in of a batch; returns how many segments could not."""
    done, spoilt = Taken(), 0
    for one in batch:
        try:
            done += vault.shared_log.take([one])
        except _SPOILT:
            spoilt += 1
    return done, spoilt


def _batches(came: Iterable[Arrived], most: int) -> Iterator[list[Arrived]]:
    """Yield what came in about the order in which it was written, and each device's segments by number.

    Then few texts have to wait for another's; which order it is decides nothing else.
    """
    latest: dict[str, str] = {}
    ordered: list[tuple[str, str, int, Arrived]] = []
    for one in sorted(came, key=lambda one: one.segment.header.number):
        header = one.segment.header
        hour = max(latest.get(header.device, ""), one.steps[-1].hlc if one.steps else "")
        latest[header.device] = hour
        ordered.append((hour, header.device, header.number, one))
    batch: list[Arrived] = []
    steps = 0
    for *_, one in sorted(ordered, key=lambda entry: entry[:3]):
        if batch and steps + len(one.steps) > most:
            yield batch
            batch, steps = [], 0
        batch.append(one)
        steps += len(one.steps)
    if batch:
        yield batch


def _missing(vault: Vault) -> dict[str, int]:
    """Return of which devices others have more than this laptop: how many steps, as far as they can be counted."""
    have, there = vault.covers(), vault.shared_log.digests()
    known = Counter[str]()
    for heard in vault.shared_log.heard().values():
        for name, last in heard.seen.items():
            if heard.heads.get(name) not in there:
                known[name] = max(known[name], last)
    return {name: last - have.get(name, 0) for name, last in known.items() if last > have.get(name, 0)}


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
