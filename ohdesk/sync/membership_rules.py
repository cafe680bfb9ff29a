"""What follows from the records of membership: a function of their set, whatever the order in which they came.

Two who act at once converge: of what they did, removals win, and a device that was removed meanwhile has admitted
nobody. Where two remove each other, the one who was admitted first stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from ohdesk.security.devices import verify
from ohdesk.sync.membership import Epoch, Member, Membership
from ohdesk.sync.membership_records import Record, RecordKind, SignedRecord

_FOUNDED = RecordKind.FOUNDED
_REMOVED = RecordKind.REMOVED


def membership(records: Iterable[SignedRecord], log: str) -> Membership:
    """Return what follows from the records of a log, in whatever order they are given; others count for nothing."""
    return _following(frozenset(records), log)


@lru_cache(maxsize=8)  # it is asked for at every exchange, and changes with the members only
def _following(records: frozenset[SignedRecord], log: str) -> Membership:
    read = {record.digest: Record.of(record) for record in records}
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


@dataclass(slots=True)
class _State:
    """Members and keys after some records."""

    members: dict[str, Member]
    epochs: list[Epoch]
    accepted: list[str]
    removals: dict[str, set[str]]
    """The records that remove each device."""


def _in_order(known: Mapping[str, Record], first: Record) -> list[Record]:
    """Return the records whose forebears are all there, each after them; those at one depth by digest."""
    placed: dict[str, Record] = {first.digest: first}
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


def _without_usurpers(first: Record, ordered: list[Record]) -> tuple[_State, tuple[Epoch, ...]]:
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


def _last_word(removals: list[Record], state: _State) -> list[Record]:
    """Return the removals that stand: of two devices that remove each other, the later admitted did nothing."""

    def answered(one: Record) -> bool:
        return any(
            (other.by, other.fact("device")) == (one.fact("device"), one.by)
            and other.digest not in one.seen
            and one.digest not in other.seen
            and state.members[other.by].rank < state.members[one.by].rank
            for other in removals
        )

    return [one for one in removals if not answered(one)]


def _played(first: Record, ordered: list[Record], removals: list[Record] | None) -> _State:
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


def _play(state: _State, first: Record, one: Record) -> None:
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


def _admit(state: _State, one: Record) -> None:
    device = str(one.fact("device"))
    if device in state.members:
        raise ValueError("a device is admitted once")
    admin, rank = one.fact("admin") is True, len(state.members)
    state.members[device] = Member(device, one.keys, admin, one.by, rank)


def _remove(state: _State, one: Record) -> None:
    member, until = state.members.get(str(one.fact("device"))), one.fact("until")
    if member is None or not isinstance(until, int) or until < 0:
        raise ValueError("removes nobody")
    state.members[member.device] = replace(member, until=max(until, member.until or 0))
    state.removals.setdefault(member.device, set()).add(one.digest)


def _give(state: _State, one: Record) -> None:
    wraps, earlier = one.fact("wraps"), one.fact("earlier")
    if not isinstance(wraps, Mapping) or not isinstance(earlier, Mapping):
        raise ValueError("gives no key")
    state.epochs.append(Epoch(one.digest, _octets(wraps), _octets(earlier)))


def _refuse(_: _State, __: Record) -> None:
    raise ValueError("a log is founded once")


_PLAYS: Mapping[RecordKind, Callable[[_State, Record], None]] = {
    RecordKind.FOUNDED: _refuse,
    RecordKind.ADMITTED: _admit,
    RecordKind.REMOVED: _remove,
    RecordKind.EPOCH: _give,
}


def _octets(values: Mapping[str, Any]) -> dict[str, bytes]:
    return {name: bytes.fromhex(str(value)) for name, value in values.items()}
