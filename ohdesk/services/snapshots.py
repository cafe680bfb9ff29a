"""Snapshots where laptops meet: one file instead of thousands, and with it the old files may go.

A segment is in its place where its own file lies or a snapshot holds it as it stands here. Each snapshot is looked
through once, as often as somebody changes it or something in it is forgotten; whoever finds one that holds what is
forgotten here takes it away, whoever laid it down.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cached_property

from ohdesk.security.canonical import sha256
from ohdesk.services import shared_files
from ohdesk.services.belonging import Access, gone_on
from ohdesk.services.ports import Vault
from ohdesk.services.shared_log import Kept, Snapshot
from ohdesk.sync import segments
from ohdesk.sync.branches import device_of
from ohdesk.sync.folder import BLOBS, JOIN, MEMBERS, SNAPSHOTS, Found
from ohdesk.sync.segments import WAITING, SegmentRefused, opened, sealed, with_less
from ohdesk.sync.snapshots import HEAD, LARGEST, covered_by, file_name, inside, snapshot
from ohdesk.sync.wire import said_in

MANY = 200
"""More files than this are laid down as one."""
LONG = timedelta(days=90)
"""How long a file stays at least."""
_REMEMBERED = 40
"""Of how many snapshots that lie elsewhere it is remembered that they were looked through."""

Lacking = Mapping[tuple[str, int], str]
"""Segments that somebody is known to lack, by device and number, and who that is and when they said so."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A snapshot that has to be looked through: its SHA-256 and what it holds."""

    digest: str
    files: Mapping[str, Found]


@dataclass(frozen=True, slots=True)
class Looked:
    """The snapshots that lie there, by path; and those (``fuller``) that hold what is forgotten here."""

    there: Mapping[str, Snapshot] = field(default_factory=dict)
    fuller: tuple[str, ...] = ()

    def held(self, year: str) -> frozenset[tuple[str, int]]:
        """Return which segments the snapshots of a year hold, by device and number."""
        return _together(self._of(year).values())

    def outdone(self, year: str, device: str) -> Iterator[str]:
        """Yield the snapshots that a device laid down and that others of the year hold too.

        All of them where those of another device together hold as much; of two devices that hold the same, those of
        the one whose name sorts later stay, whoever asks. Else those that its own others hold, the smallest first.
        """
        by_device: dict[str, dict[str, Snapshot]] = defaultdict(dict)
        for path, one in self._of(year).items():
            by_device[path.split("/")[2]][path] = one
        own = by_device.pop(device, {})
        held = _together(own.values())
        for other, theirs in by_device.items():
            more = _together(theirs.values())
            if held < more or (held == more and other > device):
                yield from own
                return
        left = dict(own)
        for path in sorted(own, key=lambda path: (len(_held(own[path])), path)):
            if _held(own[path]) <= _together(one for name, one in left.items() if name != path):
                del left[path]
                yield path

    def _of(self, year: str) -> dict[str, Snapshot]:
        return {path: one for path, one in self.there.items() if path.startswith(f"{year}/{SNAPSHOTS}/")}


def unread(vault: Vault, there: Mapping[str, Found]) -> dict[str, Unread]:
    """Return the snapshots there that have to be looked through, by path.

    They are new, or were changed, or something in them was forgotten here since.
    """
    lying = _lying(there)
    if not lying:
        return {}
    known, sizes = vault.shared_log.snapshots(), _sizes(vault.shared_log.kept())
    found = {}
    for path, one in lying.items():
        before = known.get(path)
        if before is None or before.look != _look(one) or not _is_sound(before, sizes):
            new = _unread(one)
            if new is not None:
                found[path] = new
    return found


def content(found: Mapping[str, Unread]) -> dict[str, Found]:
    """Return what the snapshots hold that have to be looked through, by path."""
    return {f"{path}/{name}": inner for path, one in found.items() for name, inner in one.files.items()}


def covered(there: Mapping[str, Found]) -> dict[str, int]:
    """Return up to which number the snapshots there say that they hold the segments of each history."""
    last: dict[str, int] = {}
    for one in _lying(there).values():
        for history, (number, _) in covered_by(one.read(HEAD) or b"").items():
            last[history] = max(number, last.get(history, 0))
    return last


def looked_through(
    vault: Vault,
    there: Mapping[str, Found],
    found: Mapping[str, Unread],
    kept: Mapping[str, Kept],
    mine: Access,
    lacking: Lacking,
) -> Looked:
    """Look through the snapshots that have to be, after what they hold was taken in, and remember it.

    Where somebody lacks something that only a snapshot has, that one is looked through again, once.
    """
    lying = _lying(there)
    if not lying:
        return Looked()
    known, looking = vault.shared_log.snapshots(), _Looking(vault, kept, mine)
    now: dict[str, Snapshot] = {}
    passing: dict[str, Snapshot] = {}
    fuller = []
    for path, one in lying.items():
        before, new = known.get(path), found.get(path)
        is_known = before is not None and before.look == _look(one) and before.wanted == _wants(before, lacking)
        if before is not None and new is None and is_known and looking.trusts(before):
            now[path] = before
            continue
        new = new or _unread(one)
        if new is None:
            continue
        twin = next((other for other in known.values() if other.digest == new.digest and looking.trusts(other)), None)
        holds, complete = (twin.holds, True) if twin else looking.through(new.files)
        if holds is None:
            fuller.append(path)
            continue
        seen = Snapshot(_look(one), new.digest, holds, "")
        (now if complete else passing)[path] = replace(seen, wanted=_wants(seen, lacking))
    vault.shared_log.set_sizes(looking.sizes)
    _remember(vault, known, {path for path in lying if path not in now}, now)
    return Looked({**now, **passing}, tuple(fuller))


def holding_more(
    vault: Vault, there: Mapping[str, Found], kept: Mapping[str, Kept], mine: Access
) -> tuple[list[str], list[str]]:
    """Return those of some archives that hold what is forgotten here: those of the group's files alone, and others.

    They lie where no snapshot should, under whatever name. Each is looked through once, as snapshots are.
    """
    known, looking = vault.shared_log.snapshots(), _Looking(vault, kept, mine)
    now: dict[str, Snapshot] = {}
    own: list[str] = []
    mixed: list[str] = []
    for path, one in there.items():
        before = known.get(path)
        if before is not None and before.look == _look(one) and looking.trusts(before):
            now[path] = before
            continue
        new = _unread(one)
        if new is None:
            continue
        holds, complete = looking.through(new.files)
        if holds is None or any(shared_files.forgotten(vault, new.files, mine)):
            (own if looking.are_own(new.files) else mixed).append(path)
        elif complete:
            now[path] = Snapshot(_look(one), new.digest, holds, "")
    if there:
        _remember(vault, known, {path for path in there if path not in now}, now)
    return own, mixed


def made(
    vault: Vault, kept: Mapping[str, Kept], mine: Access, year: str, looked: Looked, rest: Callable[[], None]
) -> dict[str, bytes]:
    """Return all segments as they stand here, in as few files as hold them, by path, but those that lie there so.

    ``rest`` is called in between.
    """
    log, stem = vault.shared_log, f"{year}/{SNAPSHOTS}/{vault.facts.device}"
    files: dict[str, bytes] = {}
    remembered: dict[str, Snapshot] = {}
    for part in _parts(vault, kept, mine, rest):
        log.set_sizes({(kept[name].device, kept[name].number): len(data) for name, data in part.items()})
        told = [kept[name] for name in part]
        last = {one.device: one for one in told}
        first = {one.device: one for one in reversed(told)}
        data = snapshot(part, {history: (one.number, one.digest[:16]) for history, one in last.items()})
        holds = {history: (one.number, last[history].number) for history, one in first.items()}
        path, digest = f"{stem}/{file_name(data)}", sha256(data)
        if path not in looked.there or looked.there[path].digest != digest:
            files[path], remembered[path] = data, Snapshot("", digest, holds, "")
    _remember(vault, log.snapshots(), (), remembered)
    return files


def outlived(vault: Vault, kept: Collection[Kept], mine: Access, devices: Collection[str]) -> dict[str, int]:
    """Return up to which number the files of each history of some devices may go once a snapshot holds them.

    Every laptop of the group has said that it has them, and this one said so long ago; its own ones are that old.
    What a laptop was before it went on as another one is not waited for once this one has known of that for so long:
    the other one says what it has, and a copy that still goes by the old name finds everything in the snapshot.
    """
    log, me = vault.shared_log, vault.facts.device
    then = log.last_before((log.now() - LONG).strftime("%Y-%m-%dT%H:%M:%SZ"))
    if not then:
        return {}
    own, heard = log.segment(me, then), log.heard()
    had = {**said_in(own.lines[0].data).heads, me: own.header.digest[:16]}
    known = set(map(device_of, had))
    outgrown = {old for old, new in gone_on(vault).items() if not new.isdisjoint(known)}
    others = {member.device for member in mine.now.active} - outgrown - {me}
    told = [heard[device].heads if device in heard else {} for device in others]
    told.append(had)
    numbers = {one.digest[:16]: one.number for one in kept}
    histories = {one.device for one in kept if device_of(one.device) in devices}
    return {history: min(numbers.get(heads.get(history, ""), 0) for heads in told) for history in histories}


def _parts(
    vault: Vault, kept: Mapping[str, Kept], mine: Access, rest: Callable[[], None]
) -> Iterator[dict[str, bytes]]:
    """Yield the files of all segments by name, in runs that fit into a snapshot."""
    part: dict[str, bytes] = {}
    size = 0
    for count, (name, one) in enumerate(sorted(kept.items()), 1):
        segment = vault.shared_log.segment(one.device, one.number)
        data = sealed(segment, mine.keys[segment.header.epoch])
        if part and size + len(data) > LARGEST // 2:
            yield part
            part, size = {}, 0
        part[name] = data
        size += len(data)
        if not count % MANY:
            rest()
    if part:
        yield part


class _Looking:
    """Looks through snapshots, and notes how large the files of segments are that stand in one as they stand here."""

    def __init__(self, vault: Vault, kept: Mapping[str, Kept], mine: Access) -> None:
        self._log = vault.shared_log
        self._kept = kept
        self._mine = mine
        self.sizes: dict[tuple[str, int], int] = {}

    @cached_property
    def _here(self) -> Mapping[str, Mapping[int, int]]:
        return _sizes(self._kept)

    @cached_property
    def _by_digest(self) -> dict[str, Kept]:
        return {one.digest: one for one in self._kept.values()}

    @cached_property
    def _shortened(self) -> frozenset[tuple[str, int]]:
        return self._log.shortened()

    def trusts(self, one: Snapshot) -> bool:
        """Tell whether what is remembered of a snapshot holds still."""
        return _is_sound(one, self._here)

    def are_own(self, files: Mapping[str, Found]) -> bool:
        """Tell whether files are the group's alone, each by what it is or where it lies."""
        for path, found in files.items():
            if path.partition("/")[0] not in (MEMBERS, JOIN, BLOBS):
                try:
                    opened(
                        found.read(segments.LARGEST) or b"", self._mine.now.log, self._mine.now.authors, self._mine.keys
                    )
                except SegmentRefused:
                    return False
        return True

    def through(self, files: Mapping[str, Found]) -> tuple[Mapping[str, tuple[int, int]] | None, bool]:
        """Return of each history which run of segments files hold as they stand here, or with less in them.

        None where one holds more. Tells too whether all that can be taken in is here by now.
        """
        present: dict[str, set[int]] = defaultdict(set)
        complete = True
        for found in files.values():
            data = found.read(segments.LARGEST)
            try:
                copy = opened(data or b"", self._mine.now.log, self._mine.now.authors, self._mine.keys)
            except SegmentRefused as fault:
                complete = complete and (data is None or fault.reason not in WAITING)
                continue
            known = self._by_digest.get(copy.header.digest)
            if known is None:
                complete = False
                continue
            place = (known.device, known.number)
            if place in self._shortened or not all(line.proven for line in copy.lines):
                own = self._log.as_known(*place, copy)
                less = with_less(own, copy)
                if less.lines != copy.lines:
                    return None, True
                if less.lines != own.lines:
                    complete = False
                    if self._log.is_doubted(*place):
                        continue
            present[known.device].add(known.number)
            self.sizes[place] = len(data or b"")
        return {history: _run(numbers) for history, numbers in present.items()}, complete


def _lying(there: Mapping[str, Found]) -> dict[str, Found]:
    return {path: one for path, one in there.items() if f"/{SNAPSHOTS}/" in f"/{path}"}


def _look(found: Found) -> str:
    return f"{found.size} {found.changed}"


def _unread(found: Found) -> Unread | None:
    """Return what has to be looked through, None where it is not here yet or too large to be a snapshot."""
    data = found.read(LARGEST) if found.size <= LARGEST else None
    return None if data is None or len(data) > LARGEST else Unread(sha256(data), inside(data))


def _run(numbers: Collection[int]) -> tuple[int, int]:
    """Return the first of numbers, and the last that follows on it without a gap."""
    first = last = min(numbers)
    while last + 1 in numbers:
        last += 1
    return first, last


def _held(one: Snapshot) -> frozenset[tuple[str, int]]:
    """Return which segments a snapshot holds, by device and number."""
    return frozenset(
        (history, number) for history, (first, last) in one.holds.items() for number in range(first, last + 1)
    )


def _together(snapshots: Iterable[Snapshot]) -> frozenset[tuple[str, int]]:
    return frozenset[tuple[str, int]]().union(*map(_held, snapshots))


def _sizes(kept: Mapping[str, Kept]) -> dict[str, dict[int, int]]:
    sizes: dict[str, dict[int, int]] = defaultdict(dict)
    for one in kept.values():
        sizes[one.device][one.number] = 0 if one.doubtful else one.size
    return sizes


def _is_sound(one: Snapshot, sizes: Mapping[str, Mapping[int, int]]) -> bool:
    """Tell whether nothing that a snapshot holds was forgotten since it was looked through, or has another name now."""
    return bool(one.digest) and all(
        sizes.get(history, {}).get(number)
        for history, (first, last) in one.holds.items()
        for number in range(first, last + 1)
    )


def _wants(one: Snapshot, lacking: Lacking) -> str:
    """Return who lacks what of that which a snapshot holds, as a digest; empty where nobody lacks anything."""
    told = sorted(
        f"{history} {number} {who}"
        for (history, number), who in lacking.items()
        if history in one.holds and one.holds[history][0] <= number <= one.holds[history][1]
    )
    return sha256("\n".join(told).encode()) if told else ""


def _remember(
    vault: Vault, known: Mapping[str, Snapshot], forget: Collection[str], now: Mapping[str, Snapshot]
) -> None:
    """Remember what snapshots hold, also some of those that lie elsewhere, the latest last."""
    rest = {path: one for path, one in known.items() if path not in forget and path not in now}
    told = {**dict(list(rest.items())[-_REMEMBERED:]), **now}
    if told != known:
        vault.shared_log.remember_snapshots(told)
