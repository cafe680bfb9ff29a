"""What somebody wrote in minutes before they heard of the approval: no part of them, and nothing of it is lost.

The approved record stands. What a colleague wrote on a laptop that had not heard of it came into the meeting
afterwards; the group takes it up as an addendum, or leaves it out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.errors import NotFound
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.minutes import Addendum, LateState, LateWords, late_words_id, recorded
from ohdesk.security.records import read_record
from ohdesk.services import minutes
from ohdesk.services.choosing import is_asked
from ohdesk.services.minutes import Word
from ohdesk.services.naming import field_words, kind_words, laptop_words, moment_words, name_of, value_words
from ohdesk.services.ports import Vault, VaultStore
from ohdesk.services.words import say
from ohdesk.sync.difference import ListChange, RegisterChange, TextChange, difference
from ohdesk.sync.shapes import Shape, shape_of

_PARTED: Final = "\n\n"
_PROCEDURE: Final = frozenset(
    {"began", "finished", "invited_on", "minutes_planned", "minutes_state", "reason", "recurring", "source", "state"}
)
"""What is no part of how minutes read: how far things have come, and why an item stands there."""


@dataclass(frozen=True, slots=True)
class Late:
    """Words that came after the approval: where, what was approved there, what stands there now, from whom and when.

    ``laptops`` and ``when`` are words, empty where it is forgotten how the minutes came to be; ``prose`` tells a text
    from a choice.
    """

    id: UUID
    meeting: UUID
    group: UUID | None
    where: str
    label: str
    approved: str
    now: str
    laptops: tuple[str, ...]
    when: str
    state: LateState
    prose: bool = False
    objects: frozenset[UUID] = frozenset()
    """The things that the words stand in."""


def late(vault: Vault, meeting_id: UUID, language: str) -> tuple[Late, ...]:
    """Return what came into a meeting after its minutes were approved, in the order of the minutes.

    Raises ``NotFound`` where there is no such meeting.
    """
    record = minutes.stored_record(vault, meeting_id)
    if record is None:
        return ()
    approvals = [recorded(approved.meeting) for approved in minutes.all_approved(vault, meeting_id)]
    living = recorded(_meeting(vault, meeting_id))
    known = [dict(_objects(approved)) for approved in approvals]
    covers = read_record(record.record.data).statement.get("covers")
    seen = covers if isinstance(covers, dict) else {}
    writers: dict[tuple[UUID, str], list[tuple[str, datetime]]] = {}
    for object_id, field, device, at in vault.written_since(meeting_id, seen):
        writers.setdefault((object_id, field), []).append((device, at))
    decided = {entry.id: entry.state for entry in vault.all(LateWords) if entry.meeting == meeting_id}
    found = []
    for change in _changes(vault, language, approvals[0], living):
        if any(_same(change, other, dict(_objects(living))) for other in known[1:]):
            continue
        by = [writer for place in change.places for writer in writers.get(place, ())]
        late_id = late_words_id(meeting_id, change.name, change.now)
        found.append(
            Late(
                late_id,
                meeting_id,
                living.group,
                change.where,
                change.label,
                change.approved,
                change.now,
                tuple(dict.fromkeys(laptop_words(vault, language, device) for device, _ in by)),
                moment_words(language, max(at for _, at in by)) if by else "",
                decided.get(late_id, LateState.WAITING),
                change.prose,
                frozenset(object_id for object_id, _ in change.places),
            )
        )
    return tuple(found)


def waiting(found: Iterable[Late]) -> tuple[Late, ...]:
    """Return those that nobody has decided about."""
    return tuple(one for one in found if one.state is LateState.WAITING)


def find(vault: Vault, late_id: UUID, language: str) -> Late:
    """Return what came late by its id. Raises ``NotFound``."""
    for meeting_id in sorted(vault.record_roots()):
        for one in late(vault, meeting_id, language):
            if one.id == late_id:
                return one
    raise NotFound(kind="late_words", id=str(late_id))


def leave_out(vault: Vault, one: Late, today: date) -> None:
    """Decide that words stay out of the minutes; every laptop hears of it."""
    _decide(vault, one, LateState.LEFT_OUT, today)


def take_up_again(vault: Vault, one: Late) -> None:
    """Let it be decided anew about words that were left out."""
    _decide(vault, one, LateState.WAITING, None)


def add(
    vault: Vault,
    store: VaultStore,
    taken: Sequence[Late],
    reason: str,
    text: str,
    words: Sequence[Word],
    language: str,
    at: datetime,
) -> Addendum:
    """Add a correction beside approved minutes that takes up what came late; raises as ``minutes.add_addendum``."""
    addendum = minutes.add_addendum(vault, store, taken[0].meeting, reason, text, words, language, at)
    for one in taken:
        _decide(vault, one, LateState.ADDED, at.date())
    return addendum


def reason_for(taken: Sequence[Late], language: str) -> str:
    """Return why an addendum is needed that takes up what came late, in general words."""
    laptops = ", ".join(dict.fromkeys(laptop for one in taken for laptop in one.laptops))
    key = "reason_from" if laptops else "reason"
    return say(language, f"late_words.{key}", laptops=laptops)


def text_for(taken: Sequence[Late], language: str) -> str:
    """Return the words of an addendum that takes up what came late: what was added or changed, place by place."""
    return _PARTED.join(f"{one.where}\n{_addition(one, language)}" for one in taken)


def _addition(one: Late, language: str) -> str:
    before = one.approved.split(_PARTED)
    fresh = _PARTED.join(part for part in one.now.split(_PARTED) if part and part not in before)
    if fresh:
        return f"{one.label}: {fresh}" if one.label and not one.prose else fresh
    kept = one.now.split(_PARTED)
    gone = _PARTED.join(part for part in before if part not in kept)
    return say(language, "late_words.to_remove", text=gone)


def _decide(vault: Vault, one: Late, state: LateState, day: date | None) -> None:
    with vault.together():
        vault.add(LateWords(one.id, one.group, one.meeting))
        edition = vault.read(LateWords, one.id)
        vault.save(edition, replace(edition.value, group=one.group, meeting=one.meeting, state=state, decided_on=day))


def _meeting(vault: Vault, meeting_id: UUID) -> Meeting:
    """Return a meeting, removed or not. Raises ``NotFound``."""
    stood = vault.value_of(meeting_id)
    if stood is None or not isinstance(stood[0], Meeting):
        raise NotFound(kind="meeting", id=str(meeting_id))
    return stood[0]


# What changed


@dataclass(frozen=True, slots=True)
class _Change:
    """One place that reads otherwise now: its name, the registers that it covers, where it is, and both wordings."""

    name: str
    places: tuple[tuple[UUID, str], ...]
    where: str
    label: str
    approved: str
    now: str
    prose: bool = False


def _changes(vault: Vault, language: str, approved: Meeting, living: Meeting) -> Iterator[_Change]:
    was, became = dict(_objects(approved)), dict(_objects(living))
    added = [key for key in became if key not in was]
    inside = {child for key in added for child, _ in _objects(became[key])} - set(added)
    whole = set(added) | inside
    for change in difference(approved, living):
        match change:
            case ListChange():
                continue
            case RegisterChange() | TextChange() if change.object in whole:
                continue
            case RegisterChange():
                if not is_asked(change.kind, change.field) or change.field in _PROCEDURE:
                    continue
                register = shape_of(type(became[change.object])).register(change.field)
                before = register.encode(getattr(was[change.object], change.field)) if register else ""
                values = [
                    value_words(vault, language, change.kind, change.field, value) for value in (before, change.value)
                ]
            case TextChange():
                values = [change.before, change.text]
        yield _Change(
            f"{change.object}/{change.field}",
            ((change.object, change.field),),
            _where(language, approved, change.object),
            field_words(language, change.kind, change.field),
            values[0],
            values[1],
            isinstance(change, TextChange),
        )
    yield from _whole_things(vault, language, approved, living)


def _whole_things(vault: Vault, language: str, approved: Meeting, living: Meeting) -> Iterator[_Change]:
    """Yield what stands in one of the two only, with all that is in it."""
    was, became = dict(_objects(approved)), dict(_objects(living))
    for one, other, holder in ((became, was, living), (was, became, approved)):
        within: set[UUID] = set()
        for key, value in one.items():
            if key in other or key in within:
                continue
            inside = list(_objects(value))
            within.update(child for child, _ in inside)
            words = "\n".join(line for _, part in inside for line in _lines(vault, language, part))
            shape = shape_of(type(value))
            yield _Change(
                str(key),
                tuple((child, field) for child, part in inside for field in _fields(shape_of(type(part)))),
                _where(language, holder, key),
                "" if isinstance(value, AgendaItem) else kind_words(language, shape.kind),
                words if one is was else "",
                words if one is became else "",
            )


def _lines(vault: Vault, language: str, value: Any) -> Iterator[str]:  # noqa: ANN401  # a thing of any kind
    """Yield what is written in a thing, and what was chosen in it where that is not what it is at first."""
    shape = shape_of(type(value))
    for register in shape.registers:
        stands = getattr(value, register.name)
        if stands != register.default and is_asked(shape.kind, register.name) and register.name not in _PROCEDURE:
            words = value_words(vault, language, shape.kind, register.name, register.encode(stands))
            yield (
                words
                if register.name in ("title", "name")
                else (f"{field_words(language, shape.kind, register.name)}: {words}")
            )
    yield from (getattr(value, name) for name in shape.texts if getattr(value, name))


def _fields(shape: Shape) -> Iterator[str]:
    yield from (register.name for register in shape.registers)
    yield from shape.texts


def _objects(value: Any) -> Iterator[tuple[UUID, Any]]:  # noqa: ANN401  # a thing of any kind
    """Yield a thing and all that is in it, by id."""
    yield value.id, value
    for name, _ in shape_of(type(value)).lists:
        for child in getattr(value, name):
            yield from _objects(child)


def _where(language: str, meeting: Meeting, object_id: UUID) -> str:
    """Return below which heading of the minutes a thing stands: "3 Kevään tapahtumat"; else what kind it is."""
    for number, item in enumerate(meeting.items, 1):
        if any(object_id == child for child, _ in _objects(item)):
            return f"{number} {item.title}".strip()
    value = dict(_objects(meeting))[object_id]
    return ": ".join(dict.fromkeys(filter(None, (kind_words(language, shape_of(type(value)).kind), name_of(value)))))


def _same(change: _Change, other: dict[UUID, Any], living: dict[UUID, Any]) -> bool:
    """Tell whether another approval of the same minutes says what stands there now."""

    def stands(things: dict[UUID, Any], place: tuple[UUID, str]) -> Any:  # noqa: ANN401
        return getattr(things.get(place[0]), place[1], None)

    return all(stands(other, place) == stands(living, place) for place in change.places)
