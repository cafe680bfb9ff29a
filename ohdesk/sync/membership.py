"""Who belongs to a group's log, which keys its members have, and the records by which somebody changes that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from ohdesk.security.canonical import Json
from ohdesk.security.devices import DeviceKey
from ohdesk.security.sealing import seal, unseal
from ohdesk.security.wrapping import WrapKey, wrap
from ohdesk.sync.membership_records import Keys, RecordKind, SignedRecord, signed
from ohdesk.sync.segments import Author


@dataclass(frozen=True, slots=True)
class Member:
    """A device that was admitted. ``until`` is its last accepted segment once it is removed."""

    device: str
    keys: Keys
    admin: bool
    by: str
    rank: int
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Epoch:
    """A key of the group and to whom it was given: wrapped to devices; the keys before it, sealed under it."""

    id: str
    wraps: Mapping[str, bytes]
    earlier: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Membership:
    """What follows from the records: the log's name, its members, its keys from the oldest to the one in use."""

    log: str = ""
    practice: bool = False
    members: Mapping[str, Member] = field(default_factory=dict)
    epochs: tuple[Epoch, ...] = ()
    fallen: tuple[Epoch, ...] = ()
    """Keys that a device gave beside its own removal: none is used, but what was sealed with one meanwhile is read."""
    heads: tuple[str, ...] = ()
    waiting: int = 0
    """How many records name others that have not come yet."""

    @property
    def active(self) -> tuple[Member, ...]:
        """The members that are not removed, in the order of their admission."""
        return tuple(member for member in self.members.values() if member.until is None)

    @property
    def authors(self) -> dict[str, Author]:
        """Whose segments are taken in."""
        return {one.device: Author(one.keys.signing, one.until) for one in self.members.values()}

    def lacks_epoch(self, keys: Iterable[str]) -> bool:
        """Whether a new key is due from somebody who has ``keys`` (epochs' names).

        It is where none is there, where a removed device has the one in use or a member has not, and where two were
        given at once, so that the one in use does not bring along the other.
        """
        if not self.epochs:
            return bool(self.log)
        last = self.epochs[-1]
        return set(last.wraps) != {member.device for member in self.active} or not {last.id, *last.earlier} >= set(keys)


def founded(device: str, keys: Keys, key: DeviceKey, nonce: bytes, *, practice: bool) -> SignedRecord:
    """Return the first record of a log; ``nonce`` (random bytes) tells it from any other."""
    return signed(
        key,
        {
            "kind": RecordKind.FOUNDED.value,
            "log": "",
            "by": device,
            "after": [],
            "practice": practice,
            "nonce": nonce.hex(),
            **_told(keys),
        },
    )


def admitted(now: Membership, by: str, key: DeviceKey, device: str, keys: Keys, *, admin: bool) -> SignedRecord:
    """Return the record that lets a device in; as ``admin`` it may let in and remove others."""
    return signed(
        key,
        {
            **_begun(now, RecordKind.ADMITTED, by),
            "device": device,
            "admin": admin,
            **_told(keys),
        },
    )


def removed(now: Membership, by: str, key: DeviceKey, device: str, until: int) -> SignedRecord:
    """Return the record that closes a device out; its segments up to number ``until`` still count."""
    return signed(key, {**_begun(now, RecordKind.REMOVED, by), "device": device, "until": until})


def new_epoch(now: Membership, by: str, key: DeviceKey, epoch_key: bytes, earlier: Mapping[str, bytes]) -> SignedRecord:
    """Return the record that gives every member a new key, and with it the ``earlier`` ones that its giver has."""
    begun = _begun(now, RecordKind.EPOCH, by)
    return signed(
        key,
        {
            **begun,
            "wraps": {one.device: wrap(epoch_key, one.keys.wrapping, _context(now.log)).hex() for one in now.active},
            "earlier": {name: seal(epoch_key, old, name.encode()).hex() for name, old in sorted(earlier.items())},
        },
    )


def epoch_keys(now: Membership, device: str, key: WrapKey) -> dict[str, bytes]:
    """Return the group's keys that a device can take out of the records, by epoch."""
    found: dict[str, bytes] = {}
    for epoch in reversed(now.epochs):
        if epoch.id not in found and device in epoch.wraps:
            try:
                found[epoch.id] = key.unwrap(epoch.wraps[device], _context(now.log))
            except ValueError:
                continue
        if epoch.id in found:
            for name, sealed in epoch.earlier.items():
                try:
                    found.setdefault(name, unseal(found[epoch.id], sealed, name.encode()))
                except ValueError:
                    continue
    for epoch in now.fallen:
        if epoch.id not in found and device in epoch.wraps:
            with suppress(ValueError):
                found[epoch.id] = key.unwrap(epoch.wraps[device], _context(now.log))
    return found


def _begun(now: Membership, kind: RecordKind, by: str) -> dict[str, Json]:
    return {"kind": kind.value, "log": now.log, "by": by, "after": list(now.heads)}


def _context(log: str) -> bytes:
    return b"ohdesk epoch v1 " + log.encode()


def _told(keys: Keys) -> dict[str, Json]:
    return {"signing": keys.signing.hex(), "wrapping": keys.wrapping.hex()}
