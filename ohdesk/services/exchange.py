"""Bringing laptops of one group to the same state over a folder that nobody has to trust."""

from __future__ import annotations

import hmac
import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

from ohdesk.domain.agenda import LARGEST_ATTACHMENT
from ohdesk.domain.errors import LogRefused, NotFound
from ohdesk.domain.laptops import Laptop
from ohdesk.security.sealing import KEY_LENGTH, derived_key, new_key, seal, unseal
from ohdesk.services.ports import Arrived, Kept, Taken, Vault
from ohdesk.sync import folder as meeting_place
from ohdesk.sync.folder import Found, lay_down, listed, parcel, place_of, places, unpacked
from ohdesk.sync.joining import LARGEST as LARGEST_REQUEST
from ohdesk.sync.joining import Request as Request
from ohdesk.sync.joining import asked, read_request, same_words
from ohdesk.sync.membership import (
    Keys,
    Membership,
    SignedRecord,
    admitted,
    epoch_keys,
    founded,
    membership,
    new_epoch,
    removed,
)
from ohdesk.sync.segments import LARGEST, WAITING, Refusal, SegmentRefused, opened, sealed
from ohdesk.sync.wire import steps_of

_LOG = "shared-log"
"""Under which setting a vault remembers the name of its log."""
_SIGNATURE = 64
_LARGEST_RECORD = 1 << 20
_SPOILT = (ValueError, TypeError, KeyError, IndexError, AttributeError)
"""What working in the steps of a member's program gone wrong may raise."""
_EPOCH = 64
"""How long the name of an epoch is."""
_BLOBS = "blobs"
_NAMES = b"ohdesk blob names v1"
_BLOB = b"ohdesk blob v1"


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What an exchange did: steps that came, files that went; ``waiting`` and ``refused`` count files by reason.

    ``forks`` are segments of a device that told two histories; ``missing`` says of which devices others have seen more
    than has come here: how many steps.
    """

    received: int = 0
    sent: int = 0
    waiting: Mapping[Refusal, int] = field(default_factory=dict)
    refused: Mapping[Refusal, int] = field(default_factory=dict)
    forks: int = 0
    missing: Mapping[str, int] = field(default_factory=dict)

    @property
    def up_to_date(self) -> bool:
        """Whether there was nothing to do and nothing is awaited."""
        return not (self.received or self.sent or self.waiting or self.missing)


def exchange(vault: Vault, folder: Path) -> Exchanged:
    """Take in what others have laid down in ``folder``, lay down one's own, and put back what is gone from it.

    The first laptop starts the group's log there. Raises ``LogRefused``, ``OSError`` where the folder cannot be used.
    """
    name = vault.setting(_LOG) or _started(vault, folder)
    place = place_of(folder, name)
    there = listed(place)
    done, keys = _take(vault, there)
    vault.shared_log.close_segments(name, standing(vault).epochs[-1].id)
    wanted = {**_records_to_send(vault), **_segments_to_send(vault, there, keys), **_blobs_to_send(vault, there, keys)}
    sent = 0
    for path, write in wanted.items():
        data = write(there.get(path))
        if data is not None:
            lay_down(place / path, data, vault.facts.device)
            sent += 1
    return replace(done, sent=sent)


def parcel_for(vault: Vault, devices: Collection[str]) -> bytes:
    """Return one file with all that the named devices have not confirmed, to be sent to them in whatever way.

    Raises ``LogRefused`` where the vault shares no log.
    """
    now = _own_standing(vault)
    keys = epoch_keys(now, vault.facts.device, vault.shared_log.wrap_key)
    vault.shared_log.close_segments(now.log, now.epochs[-1].id)
    heard = vault.shared_log.heard()
    confirmed = [heard[device].seen if device in heard else {} for device in devices]
    files = {path: write(None) for path, write in _records_to_send(vault).items()}
    for name, known in vault.shared_log.kept().items():
        segment = vault.shared_log.segment(known.device, known.number)
        last = segment.header.first + segment.header.steps - 1
        if any(last > seen.get(known.device, 0) for seen in confirmed):
            files[f"{meeting_place.LOG}/{name}"] = sealed(segment, keys[segment.header.epoch])
    return parcel({path: data for path, data in files.items() if data is not None})


def take_parcel(vault: Vault, data: bytes) -> Exchanged:
    """Take in a parcel.

    Raises ``LogRefused`` where it is none, or of a log that this laptop does not belong to.
    """
    there = parcel_content(data)
    vault.shared_log.add_records(_records(there))
    if not vault.setting(_LOG):
        raise LogRefused(reason="not_shared")
    return _take(vault, there)[0]


def parcel_content(data: bytes) -> dict[str, Found]:
    """Return what a parcel holds. Raises ``LogRefused`` where it is none."""
    try:
        return unpacked(data)
    except ValueError:
        raise LogRefused(reason="no_parcel") from None


def invitation(vault: Vault) -> bytes:
    """Return a file by which another laptop can ask to belong to the log; it lets nobody in by itself.

    Starts the log where the vault has none.
    """
    if not vault.setting(_LOG):
        _start(vault)
    _own_standing(vault)
    files = {path: write(None) for path, write in _records_to_send(vault).items()}
    return parcel({path: data for path, data in files.items() if data is not None})


def standing(vault: Vault) -> Membership:
    """Return who belongs to the vault's log, as far as it is known here."""
    return membership(vault.shared_log.records(), vault.setting(_LOG))


def asking(vault: Vault, there: Mapping[str, Found], name: str) -> bytes:
    """Return the wish of this laptop, called ``name``, to belong to the log that is told of in ``there``.

    Raises ``LogRefused`` where no log is told of.
    """
    records = tuple(_records(there))
    logs = [log for log in (record.digest for record in records) if membership(records, log).members]
    if len(logs) != 1:
        raise LogRefused(reason="none")
    vault.set_setting(_LOG, logs[0])
    return asked(logs[0], vault.facts.device, _keys(vault), name, vault.device_key, practice=vault.facts.practice)


def ask_to_join(vault: Vault, folder: Path, name: str) -> Request:
    """Lay down in ``folder`` the wish of this laptop to belong to the log there; returns it with its words.

    Raises ``LogRefused`` where the folder has no log, or several.
    """
    found = places(folder)
    if len(found) != 1:
        raise LogRefused(reason="several" if found else "none")
    file = asking(vault, listed(found[0]), name)
    request = read_request(file)
    lay_down(found[0] / meeting_place.JOIN / f"{request.digest[:16]}.ohj", file, vault.facts.device)
    return request


def requests(vault: Vault, folder: Path) -> tuple[Request, ...]:
    """Return who asks in ``folder`` to belong to the vault's log and does not yet, by name."""
    there = listed(place_of(folder, vault.setting(_LOG)))
    asked_for = (
        _request(found.read(LARGEST_REQUEST) or b"")
        for path, found in there.items()
        if path.startswith(f"{meeting_place.JOIN}/")
    )
    members = standing(vault).members
    waiting = (request for request in asked_for if request is not None and request.device not in members)
    return tuple(sorted(waiting, key=lambda request: request.name))


def laptops(vault: Vault) -> dict[str, Laptop]:
    """Return what the group calls its laptops, by device."""
    return {str(laptop.id): laptop for laptop in vault.all(Laptop)}


def admit(vault: Vault, asked_for: Iterable[Request], spoken: str) -> Request:
    """Let in the laptop whose six words were ``spoken``. Raises ``LogRefused`` where nobody who asks has them."""
    now, me = _own_standing(vault), vault.facts.device
    found = next((request for request in asked_for if request.log == now.log and same_words(spoken, request)), None)
    if found is None:
        raise LogRefused(reason="words")
    if found.practice != now.practice:
        raise LogRefused(reason="practice")
    if not now.members[me].admin:
        raise LogRefused(reason="not_admin")
    vault.shared_log.add_records([admitted(now, me, vault.device_key, found.device, found.keys, admin=True)])
    _with_new_epoch(vault)
    vault.add(Laptop(UUID(found.device), found.name))
    return found


def remove(vault: Vault, device: str) -> None:
    """Close a device out: what it has written so far still counts. Raises ``LogRefused``, ``NotFound``."""
    now, me = _own_standing(vault), vault.facts.device
    if device not in now.members:
        raise NotFound(kind="device", id=device)
    if not now.members[me].admin:
        raise LogRefused(reason="not_admin")
    until = vault.shared_log.numbers().get(device, 0)
    vault.shared_log.add_records([removed(now, me, vault.device_key, device, until)])
    _with_new_epoch(vault)


def read_asking(file: bytes) -> Request:
    """Return what a file asks. Raises ``LogRefused`` where it is no such file."""
    request = _request(file)
    if request is None:
        raise LogRefused(reason="no_request")
    return request


def _request(file: bytes) -> Request | None:
    try:
        return read_request(file)
    except ValueError:
        return None


# Who belongs


def _started(vault: Vault, folder: Path) -> str:
    """Start the group's log in a folder, and return its name."""
    if not folder.is_dir():
        raise LogRefused(reason="folder")
    if vault.facts.path.resolve().is_relative_to(folder.resolve()):
        raise LogRefused(reason="inside")
    if places(folder):
        raise LogRefused(reason="another")
    return _start(vault)


def _start(vault: Vault) -> str:
    device, key = vault.facts.device, vault.device_key
    first = founded(device, _keys(vault), key, os.urandom(KEY_LENGTH), practice=vault.facts.practice)
    with vault.together():
        vault.set_setting(_LOG, first.digest)
        vault.shared_log.add_records([first])
        _with_new_epoch(vault)
    return first.digest


def _own_standing(vault: Vault) -> Membership:
    """Return who belongs to the log, where this laptop does. Raises ``LogRefused``."""
    now = standing(vault)
    own = now.members.get(vault.facts.device)
    if own is None:
        raise LogRefused(reason="waiting" if vault.setting(_LOG) else "not_shared")
    if own.until is not None:
        raise LogRefused(reason="removed")
    return now


def _with_new_epoch(vault: Vault) -> None:
    """Give all members a new key."""
    now, log = standing(vault), vault.shared_log
    keys = epoch_keys(now, vault.facts.device, log.wrap_key)
    log.add_records([new_epoch(now, vault.facts.device, vault.device_key, new_key(), keys)])


def _keys(vault: Vault) -> Keys:
    return Keys(vault.device_key.public, vault.shared_log.wrap_key.public)


# What came from others


def _take(vault: Vault, there: Mapping[str, Found]) -> tuple[Exchanged, dict[str, bytes]]:
    """Take in what came; returns what was done, and the group's keys that this laptop has then."""
    log = vault.shared_log
    log.add_records(_records(there))
    now = _own_standing(vault)
    keys = epoch_keys(now, vault.facts.device, log.wrap_key)
    if now.members[vault.facts.device].admin and now.lacks_epoch(keys):
        _with_new_epoch(vault)
        now = standing(vault)
        keys = epoch_keys(now, vault.facts.device, log.wrap_key)
    came, waiting, refused = _opened(vault, there, now, keys)
    taken, spoilt = _taken(vault, came)
    refused[Refusal.TANGLED] += spoilt
    _take_blobs(vault, there, keys)
    done = Exchanged(
        received=taken.steps,
        waiting=waiting,
        refused=+refused,
        forks=len(taken.forks),
        missing=_missing(vault),
    )
    return done, keys


def _records(there: Mapping[str, Found]) -> Iterator[SignedRecord]:
    for path, found in there.items():
        if path.startswith(f"{meeting_place.MEMBERS}/") and found.size <= _LARGEST_RECORD:
            data = found.read(_LARGEST_RECORD)
            if data is not None:
                yield SignedRecord(data[_SIGNATURE:], data[:_SIGNATURE])


def _opened(
    vault: Vault, there: Mapping[str, Found], now: Membership, keys: Mapping[str, bytes]
) -> tuple[list[Arrived], Counter[Refusal], Counter[Refusal]]:
    """Return the segments that the vault does not have, and what is waited for or refused, by reason."""
    kept, authors = vault.shared_log.kept(), now.authors
    came: list[Arrived] = []
    waiting: Counter[Refusal] = Counter()
    refused: Counter[Refusal] = Counter()
    for path, found in there.items():
        if not path.startswith(f"{meeting_place.LOG}/"):
            continue
        known = kept.get(path.removeprefix(f"{meeting_place.LOG}/"))
        if known is not None and known.size in (0, found.size):
            continue
        data = found.read(LARGEST)
        if data is None:
            waiting[Refusal.CUT_SHORT] += 1
            continue
        try:
            segment = opened(data, now.log, authors, keys)
            came.append(Arrived(segment, steps_of(segment), len(data)))
        except SegmentRefused as fault:
            (waiting if fault.reason in WAITING else refused)[fault.reason] += 1
    return came, waiting, refused


def _taken(vault: Vault, came: list[Arrived]) -> tuple[Taken, int]:
    """Take in what came, at once; where some of it cannot be worked in, all but that: returns how many it was."""
    log = vault.shared_log
    try:
        return log.take(came), 0
    except _SPOILT:
        done, spoilt = Taken(), 0
        for one in sorted(came, key=lambda one: (one.segment.header.device, one.segment.header.number)):
            try:
                more = log.take([one])
            except _SPOILT:
                spoilt += 1
            else:
                done = Taken(done.segments + more.segments, done.steps + more.steps, (*done.forks, *more.forks))
        return done, spoilt


def _missing(vault: Vault) -> dict[str, int]:
    have, known = vault.covers(), Counter[str]()
    for heard in vault.shared_log.heard().values():
        for device, last in heard.seen.items():
            known[device] = max(known[device], last)
    return {device: last - have.get(device, 0) for device, last in known.items() if last > have.get(device, 0)}


def _take_blobs(vault: Vault, there: Mapping[str, Found], keys: Mapping[str, bytes]) -> None:
    own = _blob_paths(vault, keys)
    for path, found in there.items():
        if not path.startswith(f"{_BLOBS}/") or path in own or found.size > 2 * LARGEST_ATTACHMENT:
            continue
        data = found.read(2 * LARGEST_ATTACHMENT) or b""
        epoch = keys.get(data[:_EPOCH].decode("ascii", "replace"))
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

    return {
        f"{meeting_place.MEMBERS}/{record.digest[:32]}.ohm": write(record.signature + record.data)
        for record in vault.shared_log.records()
    }


def _segments_to_send(vault: Vault, there: Mapping[str, Found], keys: Mapping[str, bytes]) -> dict[str, Write]:
    """Return the segments that do not lie there as they stand here."""
    log = vault.shared_log

    def write(known: Kept) -> Write:
        def data(found: Found | None) -> bytes | None:
            segment = log.segment(known.device, known.number)
            made = sealed(segment, keys[segment.header.epoch])
            log.set_size(known.device, known.number, len(made))
            return None if found is not None and found.read(LARGEST) == made else made

        return data

    wanted = {}
    for name, known in log.kept().items():
        path = f"{meeting_place.LOG}/{name}"
        if path not in there or there[path].size != known.size:
            wanted[path] = write(known)
    return wanted


def _blobs_to_send(vault: Vault, there: Mapping[str, Found], keys: Mapping[str, bytes]) -> dict[str, Write]:
    epoch = standing(vault).epochs[-1].id

    def write(path: str, sha256: str) -> Write:
        key = derived_key(keys[epoch], b"", _BLOB)
        return lambda _: epoch.encode() + seal(key, vault.blob(sha256), path.encode())

    return {path: write(path, sha256) for path, sha256 in _blob_paths(vault, keys).items() if path not in there}


def _blob_paths(vault: Vault, keys: Mapping[str, bytes]) -> dict[str, str]:
    """Return where each attached file lies in the folder, and its SHA-256, which the name does not tell outsiders."""
    key = derived_key(keys[standing(vault).epochs[0].id], b"", _NAMES)
    return {
        f"{_BLOBS}/{hmac.digest(key, sha256.encode(), 'sha256').hex()[:32]}.ohb": sha256
        for sha256 in vault.blob_names()
    }
