"""Bringing laptops of one group to the same state over a folder or by files that nobody has to trust."""

from __future__ import annotations

import hmac
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import sleep

from ohdesk.domain.agenda import LARGEST_ATTACHMENT
from ohdesk.domain.errors import LogRefused
from ohdesk.security.sealing import derived_key, seal, unseal
from ohdesk.services.belonging import (
    Access,
    access,
    log_name,
    parcel_content,
    record_files,
    records_in,
    started_in,
)
from ohdesk.services.ports import Vault
from ohdesk.services.shared_log import Arrived, Kept, MeetingPlace, Taken
from ohdesk.sync.folder import BLOBS, LOG, Folder, Found, parcel, place_name
from ohdesk.sync.segments import LARGEST, WAITING, Refusal, SegmentRefused, opened, sealed
from ohdesk.sync.wire import steps_of

_SPOILT = (ValueError, TypeError, KeyError, IndexError, AttributeError)
"""What working in the steps of a member's program gone wrong may raise."""
_FOLDER = "shared-log-folder"
"""Under which setting a vault remembers where its laptop meets the others."""
_BATCH = 1000
"""How many steps are taken in at once, which nothing else can interrupt."""
_TURN = 0.002
"""Seconds in which whoever waits for the vault gets it."""
_EPOCH = 64
"""How long the name of an epoch is."""
_NAMES = b"ohdesk blob names v1"
_BLOB = b"ohdesk blob v1"


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What an exchange did: steps that came, files that went; ``waiting`` and ``refused`` count files by reason.

    ``forks`` are segments of a device that told two histories; ``missing`` says of which devices others have seen more
    than has come here: how many steps. ``unread`` says of which devices this program cannot read how many steps: they
    wait for an update.
    """

    received: int = 0
    sent: int = 0
    waiting: Mapping[Refusal, int] = field(default_factory=dict)
    refused: Mapping[Refusal, int] = field(default_factory=dict)
    forks: int = 0
    missing: Mapping[str, int] = field(default_factory=dict)
    unread: Mapping[str, int] = field(default_factory=dict)

    @property
    def up_to_date(self) -> bool:
        """Whether there was nothing to do and nothing is awaited."""
        return not (self.received or self.sent or self.waiting or self.missing or self.unread)


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


def exchange(vault: Vault, place: MeetingPlace) -> Exchanged:
    """Take in what others have laid down in ``place``, lay down one's own, and put back what is gone from it.

    The first laptop starts the group's log there. Raises ``LogRefused``, ``OSError`` where the place cannot be used.
    """
    stem = place_name(log_name(vault) or started_in(vault, place))
    there = place.listed(stem)
    done, mine = _take(vault, there)
    vault.shared_log.close_segments(mine.now.log, mine.epoch)
    wanted = {**_records_to_send(vault), **_segments_to_send(vault, there, mine), **_blobs_to_send(vault, there, mine)}
    sent = 0
    for name, write in wanted.items():
        data = write(there.get(name))
        if data is not None:
            place.lay_down(f"{stem}/{name}", data, vault.facts.device)
            sent += 1
    return replace(done, sent=sent)


def parcel_for(vault: Vault, devices: Collection[str]) -> bytes:
    """Return one file with all that the named devices have not confirmed, to be sent to them in whatever way.

    Raises ``LogRefused`` where the vault shares no log.
    """
    mine = access(vault)
    vault.shared_log.close_segments(mine.now.log, mine.epoch)
    heard = vault.shared_log.heard()
    confirmed = [heard[device].seen if device in heard else {} for device in devices]
    files = record_files(vault)
    for name, known in vault.shared_log.kept().items():
        segment = vault.shared_log.segment(known.device, known.number)
        last = segment.header.first + segment.header.steps - 1
        if any(last > seen.get(known.device, 0) for seen in confirmed):
            files[f"{LOG}/{name}"] = sealed(segment, mine.keys[segment.header.epoch])
    return parcel(files)


def take_parcel(vault: Vault, data: bytes) -> Exchanged:
    """Take in a parcel.

    Raises ``LogRefused`` where it is none, or of a log that this laptop does not belong to.
    """
    there = parcel_content(data)
    if not log_name(vault):
        raise LogRefused(reason="not_shared")
    return _take(vault, there)[0]


# What came from others


def _take(vault: Vault, there: Mapping[str, Found]) -> tuple[Exchanged, Access]:
    """Take in what came; returns what was done, and what this laptop may read and write then."""
    vault.shared_log.add_records(records_in(there))
    mine = access(vault)
    came, waiting, refused = _opened(vault, there, mine)
    taken, spoilt = _taken(vault, came)
    refused[Refusal.TANGLED] += spoilt
    _take_blobs(vault, there, mine)
    done = Exchanged(
        received=taken.steps,
        waiting=waiting,
        refused=+refused,
        forks=len(taken.forks),
        missing=_missing(vault),
        unread=vault.shared_log.unread(),
    )
    return done, mine


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
        known = kept.get(path.removeprefix(f"{LOG}/"))
        if known is not None and known.size in (0, found.size):
            continue
        data = found.read(LARGEST)
        if data is None:
            waiting[Refusal.CUT_SHORT] += 1
            continue
        try:
            segment = opened(data, mine.now.log, authors, mine.keys)
            came.append(Arrived(segment, steps_of(segment), len(data)))
        except SegmentRefused as fault:
            (waiting if fault.reason in WAITING else refused)[fault.reason] += 1
    return came, waiting, refused


def _taken(vault: Vault, came: list[Arrived]) -> tuple[Taken, int]:
    """Take in what came, a batch at a time so that the window has its turn between; returns how many were spoilt."""
    done, spoilt = Taken(), 0
    for batch in _batches(came):
        try:
            done += vault.shared_log.take(batch)
        except _SPOILT:
            more, left_out = _taken_singly(vault, batch)
            done, spoilt = done + more, spoilt + left_out
        sleep(_TURN)
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


def _batches(came: Iterable[Arrived]) -> Iterator[list[Arrived]]:
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
        if batch and steps + len(one.steps) > _BATCH:
            yield batch
            batch, steps = [], 0
        batch.append(one)
        steps += len(one.steps)
    if batch:
        yield batch


def _missing(vault: Vault) -> dict[str, int]:
    have, known = vault.covers(), Counter[str]()
    for heard in vault.shared_log.heard().values():
        for device, last in heard.seen.items():
            known[device] = max(known[device], last)
    return {device: last - have.get(device, 0) for device, last in known.items() if last > have.get(device, 0)}


def _take_blobs(vault: Vault, there: Mapping[str, Found], mine: Access) -> None:
    own = _blob_paths(vault, mine)
    for path, found in there.items():
        if not path.startswith(f"{BLOBS}/") or path in own or found.size > 2 * LARGEST_ATTACHMENT:
            continue
        data = found.read(2 * LARGEST_ATTACHMENT) or b""
        epoch = mine.keys.get(data[:_EPOCH].decode("ascii", "replace"))
        if epoch is not None:
            try:
                content = unseal(derived_key(epoch, b"", _BLOB), data[_EPOCH:], path.encode())
            except ValueError:  # half written, or under another name
                continue
            vault.put_blob(content)


# What goes to others


Write = Callable[[Found | None], bytes | None]
"""Makes a file's bytes; None where what lies there already is the same."""


def _records_to_send(vault: Vault) -> dict[str, Write]:
    def write(data: bytes) -> Write:
        return lambda there: None if there is not None and there.size == len(data) else data

    return {name: write(data) for name, data in record_files(vault).items()}


def _segments_to_send(vault: Vault, there: Mapping[str, Found], mine: Access) -> dict[str, Write]:
    """Return the segments that do not lie there as they stand here."""
    log = vault.shared_log

    def write(known: Kept) -> Write:
        def data(found: Found | None) -> bytes | None:
            segment = log.segment(known.device, known.number)
            made = sealed(segment, mine.keys[segment.header.epoch])
            log.set_size(known.device, known.number, len(made))
            return None if found is not None and found.read(LARGEST) == made else made

        return data

    wanted = {}
    for name, known in log.kept().items():
        path = f"{LOG}/{name}"
        if path not in there or there[path].size != known.size:
            wanted[path] = write(known)
    return wanted


def _blobs_to_send(vault: Vault, there: Mapping[str, Found], mine: Access) -> dict[str, Write]:
    def write(path: str, sha256: str) -> Write:
        key = derived_key(mine.keys[mine.epoch], b"", _BLOB)
        return lambda _: mine.epoch.encode() + seal(key, vault.blob(sha256), path.encode())

    return {path: write(path, sha256) for path, sha256 in _blob_paths(vault, mine).items() if path not in there}


def _blob_paths(vault: Vault, mine: Access) -> dict[str, str]:
    """Return where each attached file lies in the folder, and its SHA-256, which the name does not tell outsiders."""
    key = derived_key(mine.keys[mine.now.epochs[0].id], b"", _NAMES)
    return {
        f"{BLOBS}/{hmac.digest(key, sha256.encode(), 'sha256').hex()[:32]}.ohb": sha256 for sha256 in vault.blob_names()
    }
