"""Who belongs to a group's log: signed records, each naming those that its signer had seen, and what follows from them.

What follows is a function of the set of records, whatever the order in which they came. Two who act at once converge:
of what they did, removals win, and a device that was removed meanwhile has admitted nobody. Where two remove each
other, the one who was admitted first stays.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any

from ohdesk.security.canonical import Json, canonical, parse, sha256
from ohdesk.security.devices import DeviceKey, verify
from ohdesk.security.sealing import seal, unseal
from ohdesk.security.wrapping import WrapKey, wrap
from ohdesk.sync.segments import Author

VERSION = 1


class RecordKind(StrEnum):
    """What a record of membership does."""

    FOUNDED = "founded"
    ADMITTED = "admitted"
    REMOVED = "removed"
    EPOCH = "epoch"


@dataclass(frozen=True, slots=True)
class Keys:
    """The public halves of a device's keys: for its signatures (32 bytes), for wrapping to it (1,216 bytes)."""

    signing: bytes
    wrapping: bytes


@dataclass(frozen=True, slots=True)
class SignedRecord:
    """A record of membership: the exact bytes that were signed, and the signature (64 bytes)."""

    data: bytes
    signature: bytes

    @property
    def digest(self) -> str:
        """The SHA-256 (hex) by which later records refer to this one; the first one's names the log."""
        return sha256(self.data)


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
    return _signed(
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
    return _signed(
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
    return _signed(key, {**_begun(now, RecordKind.REMOVED, by), "device": device, "until": until})


def new_epoch(now: Membership, by: str, key: DeviceKey, epoch_key: bytes, earlier: Mapping[str, bytes]) -> SignedRecord:
    """Return the record that gives every member a new key, and with it the ``earlier`` ones that its giver has."""
    begun = _begun(now, RecordKind.EPOCH, by)
    return _signed(
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


def membership(records: Iterable[SignedRecord], log: str) -> Membership:
    """Return what follows from the records of a log, in whatever order they are given; others count for nothing."""
    return _following(frozenset(records), log)


@lru_cache(maxsize=8)  # it is asked for at every exchange, and changes with the members only
def _following(records: frozenset[SignedRecord], log: str) -> Membership:
    read = {record.digest: _Read.of(record) for record in records}
    known = {digest: one for digest, one in read.items() if one is not None}
    first = known.get(log)
    if first is None or first.kind is not _FOUNDED:
        return Membership(waiting=len(known))
    ordered = _in_order(known, first)
    now, fallen = _without_usurpers(first, ordered)
    heads = set(now.accepted) - {name for digest in now.accepted for name in known[digest].after}
    return Membership(
        log=first.digest,
        practice=first.fact("practice") is True,
        members=now.members,
        epochs=tuple(now.epochs),
        fallen=fallen,
        heads=tuple(sorted(heads)),
        waiting=sum(one.log == log for one in known.values()) - len(ordered) + 1,
    )


def logs_founded(records: Iterable[SignedRecord]) -> tuple[str, ...]:
    """Return the names of the logs that are founded by records, each rightly signed by its founder."""
    found = set()
    for one in filter(None, map(_Read.of, records)):
        with suppress(ValueError):  # a key that is none
            if one.kind is _FOUNDED and not one.after and one.is_signed({one.keys.signing}):
                found.add(one.digest)
    return tuple(sorted(found))


def genuine(records: Iterable[SignedRecord], log: str) -> tuple[SignedRecord, ...]:
    """Return the records of a log that somebody signed who was let in, and whose forebears are there.

    Only they are worth keeping; whether they count is another question (``membership``). A copy of a record under a
    wrong signature stands in nobody's way.
    """
    found: dict[str, SignedRecord] = {}
    keys: dict[str, set[bytes]] = defaultdict(set)
    read = [one for one in map(_Read.of, records) if one is not None]
    ready = [one for one in read if one.digest == log and one.kind is _FOUNDED]
    left = [one for one in read if one.log == log and one.after]
    while ready:
        for one in ready:
            try:
                if one.is_signed(keys[one.by] if one.after else {one.keys.signing}):
                    found[one.digest] = one.record
                    if one.kind in (_FOUNDED, RecordKind.ADMITTED):
                        keys[one.newcomer].add(one.keys.signing)
            except ValueError:  # a key that is none
                continue
        ready = [one for one in left if found.keys() >= set(one.after)]
        left = [one for one in left if not found.keys() >= set(one.after)]
    return tuple(found.values())


_FOUNDED = RecordKind.FOUNDED
_REMOVED = RecordKind.REMOVED


@dataclass(frozen=True, slots=True)
class _Read:
    """A record as it reads; ``seen`` are all the records before it, once they are known."""

    digest: str
    kind: RecordKind
    log: str
    by: str
    after: tuple[str, ...]
    facts: Mapping[str, Any]
    record: SignedRecord
    depth: int = 0
    seen: frozenset[str] = frozenset()

    @classmethod
    def of(cls, record: SignedRecord) -> _Read | None:
        """Return a record as it reads; None for one that nobody can read."""
        try:
            facts: Any = parse(record.data)
            match facts:
                case {
                    "version": 1,
                    "kind": str(kind),
                    "log": str(log),
                    "by": str(by),
                    "after": [*after],
                } if canonical(facts) == record.data and all(isinstance(name, str) for name in after):
                    named = tuple(str(name) for name in after)
                    return cls(record.digest, RecordKind(kind), log, by, named, facts, record)
        except ValueError:
            pass
        return None

    def fact(self, name: str) -> Any:  # noqa: ANN401  # whatever the record says
        return self.facts.get(name)

    def octets(self, name: str) -> bytes:
        return bytes.fromhex(str(self.fact(name)))

    @property
    def keys(self) -> Keys:
        return Keys(self.octets("signing"), self.octets("wrapping"))

    @property
    def newcomer(self) -> str:
        """The device that is let in."""
        return self.by if self.kind is _FOUNDED else str(self.fact("device"))

    def is_signed(self, keys: Iterable[bytes]) -> bool:
        """Tell whether one of the keys signed the record."""
        return any(verify(key, self.record.data, self.record.signature) for key in keys)


@dataclass(slots=True)
class _State:
    """Members and keys after some records."""

    members: dict[str, Member]
    epochs: list[Epoch]
    accepted: list[str]
    removals: dict[str, set[str]]
    """The records that remove each device."""


def _in_order(known: Mapping[str, _Read], first: _Read) -> list[_Read]:
    """Return the records whose forebears are all there, each after them; those at one depth by digest."""
    placed: dict[str, _Read] = {first.digest: first}
    left = [one for one in known.values() if one.log == first.digest and one.after]
    while True:
        ready = [one for one in left if all(name in placed for name in one.after)]
        if not ready:
            break
        for one in ready:
            before = [placed[name] for name in one.after]
            seen = frozenset(one.after).union(*(earlier.seen for earlier in before))
            placed[one.digest] = replace(one, depth=1 + max(earlier.depth for earlier in before), seen=seen)
        left = [one for one in left if one.digest not in placed]
    return sorted(placed.values(), key=lambda one: (one.depth, one.digest))


def _without_usurpers(first: _Read, ordered: list[_Read]) -> tuple[_State, tuple[Epoch, ...]]:
    """Return what stands when nothing counts that a device did beside its own removal, but its own removals.

    A removal may fall with the admission of its signer, so what falls is played again until nothing more does.
    Returns too the keys that fell.
    """
    whole = state = _played(first, ordered, None)
    for _ in ordered:
        removals = _last_word([one for one in ordered if one.kind is _REMOVED and one.digest in state.accepted], state)
        again = _played(first, ordered, removals)
        if again.accepted == state.accepted:
            break
        state = again
    return state, tuple(epoch for epoch in whole.epochs if epoch.id not in state.accepted)


def _last_word(removals: list[_Read], state: _State) -> list[_Read]:
    """Return the removals that stand: of two devices that remove each other, the later admitted did nothing."""

    def answered(one: _Read) -> bool:
        return any(
            (other.by, other.fact("device")) == (one.fact("device"), one.by)
            and other.digest not in one.seen
            and one.digest not in other.seen
            and state.members[other.by].rank < state.members[one.by].rank
            for other in removals
        )

    return [one for one in removals if not answered(one)]


def _played(first: _Read, ordered: list[_Read], removals: list[_Read] | None) -> _State:
    """Play the records; with ``removals`` no others count, nor what a device did that had not seen its own removal."""
    state = _State({}, [], [], {})
    for one in ordered:
        if removals is None:
            void = False
        elif one.kind is _REMOVED:
            void = one not in removals
        else:
            void = any(removal.fact("device") == one.by and one.digest not in removal.seen for removal in removals)
        if not void:
            try:
                _play(state, first, one)
            except ValueError:  # a key or a number that is none
                continue
    return state


def _play(state: _State, first: _Read, one: _Read) -> None:
    if one is first:
        if not verify(one.keys.signing, one.record.data, one.record.signature):
            return
        state.members[one.by] = Member(one.by, one.keys, True, one.by, 0)
    else:
        signer = state.members.get(one.by)
        if (
            signer is None
            or not signer.admin
            or not state.removals.get(one.by, set()).isdisjoint(one.seen)
            or not verify(signer.keys.signing, one.record.data, one.record.signature)
        ):
            return
        _PLAYS[one.kind](state, one)
    state.accepted.append(one.digest)


def _admit(state: _State, one: _Read) -> None:
    device = str(one.fact("device"))
    if device in state.members:
        raise ValueError("a device is admitted once")
    admin, rank = one.fact("admin") is True, len(state.members)
    state.members[device] = Member(device, one.keys, admin, one.by, rank)


def _remove(state: _State, one: _Read) -> None:
    member, until = state.members.get(str(one.fact("device"))), one.fact("until")
    if member is None or not isinstance(until, int) or until < 0:
        raise ValueError("removes nobody")
    state.members[member.device] = replace(member, until=max(until, member.until or 0))
    state.removals.setdefault(member.device, set()).add(one.digest)


def _give(state: _State, one: _Read) -> None:
    wraps, earlier = one.fact("wraps"), one.fact("earlier")
    if not isinstance(wraps, Mapping) or not isinstance(earlier, Mapping):
        raise ValueError("gives no key")
    state.epochs.append(Epoch(one.digest, _octets(wraps), _octets(earlier)))


def _refuse(_: _State, __: _Read) -> None:
    raise ValueError("a log is founded once")


_PLAYS: Mapping[RecordKind, Callable[[_State, _Read], None]] = {
    RecordKind.FOUNDED: _refuse,
    RecordKind.ADMITTED: _admit,
    RecordKind.REMOVED: _remove,
    RecordKind.EPOCH: _give,
}


def _octets(values: Mapping[str, Any]) -> dict[str, bytes]:
    return {name: bytes.fromhex(str(value)) for name, value in values.items()}


def _begun(now: Membership, kind: RecordKind, by: str) -> dict[str, Json]:
    return {"kind": kind.value, "log": now.log, "by": by, "after": list(now.heads)}


def _told(keys: Keys) -> dict[str, Json]:
    return {"signing": keys.signing.hex(), "wrapping": keys.wrapping.hex()}


def _signed(key: DeviceKey, facts: dict[str, Json]) -> SignedRecord:
    data = canonical({"version": VERSION, **facts})
    return SignedRecord(data, key.sign(data))


def _context(log: str) -> bytes:
    return b"ohdesk epoch v1 " + log.encode()
