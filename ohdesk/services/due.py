"""What puts itself forward for a meeting, from every source that there is, each with its reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from typing import Final
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem, ItemKind, Reason, thread_of
from ohdesk.domain.carry_over import Past, is_to_come, returning, threads
from ohdesk.domain.groups import ApprovalConvention, Group
from ohdesk.domain.identity import generated_id
from ohdesk.domain.matters import Matter, MatterState
from ohdesk.domain.meetings import LeftOut, Meeting, MeetingState, numbered
from ohdesk.domain.outcomes import Answer, Task, is_answered, is_late
from ohdesk.domain.plans import GoalState
from ohdesk.domain.schools import school_year_name, school_year_span
from ohdesk.domain.year_clock import ClockEntry, is_due
from ohdesk.domain.year_clock import is_late as entry_is_late
from ohdesk.services import checking, matters, plans, year_clock
from ohdesk.services.ports import Vault
from ohdesk.services.words import say

_ORDER: Final = (
    Reason.APPROVAL,
    Reason.CONTINUES,
    Reason.NOT_HANDLED,
    Reason.ANSWER,
    Reason.LATE_TASK,
    Reason.OPEN_TASK,
    Reason.PASSED_ON,
    Reason.RAISED,
    Reason.CLOCK,
    Reason.GOAL,
    Reason.RECURRING,
)
_MINUTES: Final = {
    Reason.APPROVAL: 5,
    Reason.ANSWER: 5,
    Reason.LATE_TASK: 5,
    Reason.PASSED_ON: 10,
    Reason.RAISED: 10,
    Reason.CLOCK: 10,
    Reason.GOAL: 10,
}
"""What is planned for something that was on no agenda yet, so that an agenda's minutes add up from the first."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something that puts itself forward: ``item`` is it as it would stand on the agenda.

    ``source`` is what it is about: a task, an earlier meeting, a matter, an answer, an entry of the clock, a goal, or
    the thread that comes back. ``words`` are what its sentence tells of: ``day``, ``number``, ``owner``, ``text``,
    ``weeks``, ``group``, ``times`` (how often it was on an agenda), ``changes`` (since the draft), as far as there
    are any.
    """

    reason: Reason
    source: UUID
    item: AgendaItem
    words: Mapping[str, object] = field(default_factory=dict)
    late: bool = False


def due(vault: Vault, meeting: Meeting, today: date, language: str = "fi") -> tuple[Suggestion, ...]:
    """Return what puts itself forward for a meeting: nothing that stands on its agenda or was left out of it.

    Each matter comes once, for its first reason. ``language`` is that of the titles that a rule has to find itself.
    """
    gone = {(left.reason, left.source) for left in meeting.left_out}
    return tuple(found for found in _all(vault, meeting, today, language) if (found.reason, found.source) not in gone)


def left_out(vault: Vault, meeting: Meeting, today: date, language: str = "fi") -> tuple[Suggestion, ...]:
    """Return what was left out of a meeting and could still be taken up."""
    gone = {(left.reason, left.source) for left in meeting.left_out}
    return tuple(found for found in _all(vault, meeting, today, language) if (found.reason, found.source) in gone)


def taken(meeting: Meeting, suggestion: Suggestion) -> Meeting:
    """Return the meeting with a suggestion on its agenda: the approval after the opening, the rest before the end."""
    items = meeting.items
    if suggestion.reason is Reason.APPROVAL:
        place = 1 if items and items[0].kind is ItemKind.PROCEDURE else 0
    else:
        place = new_item_place(meeting)
    kept = tuple(left for left in meeting.left_out if (left.reason, left.source) != _key(suggestion))
    return replace(meeting, items=(*items[:place], suggestion.item, *items[place:]), left_out=kept)


def left(meeting: Meeting, suggestion: Suggestion) -> Meeting:
    """Return the meeting with a suggestion, or an item that was one, remembered as left out."""
    reason, source = _key(suggestion)
    mark = LeftOut(generated_id("left_out", meeting.id, f"{reason}\n{source}"), reason, source)
    items = tuple(item for item in meeting.items if item.id != suggestion.item.id)
    return replace(meeting, items=items, left_out=(*(old for old in meeting.left_out if old.id != mark.id), mark))


def left_item(meeting: Meeting, item: AgendaItem) -> Meeting:
    """Return the meeting without an item; one that had put itself forward is remembered as left out."""
    return left(meeting, Suggestion(item.reason, item.source or thread_of(item), item))


def new_item_place(meeting: Meeting) -> int:
    """Return where a new item belongs: before the procedure that closes the agenda, such as the next meeting."""
    place = len(meeting.items)
    while place > 1 and meeting.items[place - 1].kind is ItemKind.PROCEDURE:
        place -= 1
    return place


def history(vault: Vault, group_id: UUID, thread: UUID) -> tuple[Past, ...]:
    """Return every time that a matter was on an agenda of a group, oldest first."""
    return threads(vault.all(Meeting, group_id), vault.outlines(Task, group_id)).get(thread, ())


def _key(suggestion: Suggestion) -> tuple[Reason, UUID]:
    return suggestion.reason, suggestion.source


def _all(vault: Vault, meeting: Meeting, today: date, language: str) -> tuple[Suggestion, ...]:
    if meeting.group is None:
        return ()
    sources = _Sources(vault, meeting, vault.read(Group, meeting.group).value, today, language)
    found: dict[UUID, Suggestion] = {}
    for suggestion in sorted(sources.all(), key=lambda suggestion: _ORDER.index(suggestion.reason)):
        found.setdefault(thread_of(suggestion.item), suggestion)
    return tuple(found.values())


class _Sources:
    """Everything that is asked for one meeting, each part of the vault read once."""

    def __init__(self, vault: Vault, meeting: Meeting, group: Group, today: date, language: str) -> None:
        self._vault = vault
        self._meeting = meeting
        self._group = group
        self._today = today
        self._language = language
        others = [other for other in vault.all(Meeting, group.id) if other.id != meeting.id]
        self._meetings = (*others, meeting)
        self._tasks = vault.outlines(Task, group.id)
        self._threads = threads(self._meetings, self._tasks)
        self._sources = {item.source for one in self._meetings for item in one.items if item.source}
        self._titles = {item.title.casefold() for item in meeting.items}

    @cached_property
    def _held(self) -> tuple[Meeting, ...]:
        """The group's held meetings, the latest first, but for one that is after this meeting."""
        day = self._meeting.day or date.max
        held = [m for m in self._meetings if m.state is MeetingState.HELD and m.day and m.day <= day]
        return tuple(sorted(held, key=lambda m: (m.day or date.min, str(m.starts or "")), reverse=True))

    def all(self) -> Iterator[Suggestion]:
        yield from self._approvals()
        yield from self._returns()
        yield from self._matters()
        yield from self._answers()
        yield from self._clock()
        yield from self._goals()
        yield from self._lone_tasks()

    def _returns(self) -> Iterator[Suggestion]:
        for thread, back in returning(self._meeting, self._threads, self._today):
            last = back.last.item
            if back.reason is Reason.RECURRING and last.title.casefold() in self._titles:
                continue  # the template has brought it already
            first = next(iter(back.tasks), None)
            words: dict[str, object] = {
                "day": back.last.meeting.day,
                "times": len(back.history),
                "tasks": len(back.tasks),
            }
            if first is not None:
                words |= {"text": first.text, "owner": self._owner(first), "due": first.due}
            item = replace(
                self._item(thread, last.title, back.reason, thread),
                kind=last.kind,
                part=last.part,
                presenter=last.presenter,
                minutes_planned=last.minutes_planned,
                text=last.text if back.reason in (Reason.NOT_HANDLED, Reason.RECURRING) else "",
                prompt=last.prompt if back.reason in (Reason.NOT_HANDLED, Reason.RECURRING) else "",
                raised_by=last.raised_by,
                goal=last.goal,
                recurring=last.recurring,
                attachments=last.attachments if back.reason is not Reason.RECURRING else (),
            )
            late = any(is_late(task, self._today) for task in back.tasks)
            yield Suggestion(back.reason, thread, item, words, late)

    def _lone_tasks(self) -> Iterator[Suggestion]:
        """Yield late tasks of no matter, or of one that was let go, so that they are not forgotten."""
        of_item = {item.id: thread_of(item) for one in self._meetings for item in one.items}
        coming = {thread_of(item) for one in self._meetings if is_to_come(one, self._today) for item in one.items}
        for task in self._tasks:
            thread = of_item.get(task.item, task.id) if task.item else task.id
            if is_late(task, self._today) and thread not in coming:
                words = {"text": task.text, "owner": self._owner(task), "due": task.due}
                title = say(self._language, "due.task", text=_short(task.text))
                item = self._item(thread, title, Reason.LATE_TASK, task.id)
                yield Suggestion(Reason.LATE_TASK, task.id, item, words, late=True)

    def _approvals(self) -> Iterator[Suggestion]:
        """Yield the last minutes where they are not approved yet; every such, where the next meeting approves."""
        numbers = numbered(self._meetings)
        waiting = [m for m in self._held if m.id not in self._vault.record_roots()]
        if self._group.approval is not ApprovalConvention.NEXT_MEETING:
            waiting = [m for m in waiting if m.id == self._held[0].id]
        for earlier in waiting:
            if not self._on_agenda(earlier.id, Reason.APPROVAL):
                number, year = numbers.get(earlier.id), school_year_name(earlier.day or self._today)
                title = say(self._language, "due.approval", number=number or "–", year=year)
                item = replace(
                    self._item(earlier.id, title, Reason.APPROVAL, earlier.id),
                    kind=ItemKind.PROCEDURE,
                )
                changes = len(checking.changed_since(self._vault, earlier))
                words = {"number": number, "year": year, "day": earlier.day, "changes": changes}
                yield Suggestion(Reason.APPROVAL, earlier.id, item, words)

    def _matters(self) -> Iterator[Suggestion]:
        names = {group.id: group.name for group in self._vault.all(Group)}
        for matter in self._vault.all(Matter, self._group.id):
            if matter.state is MatterState.WAITING and matter.id not in self._threads:
                reason = Reason.PASSED_ON if matter.from_group else Reason.RAISED
                group = names.get(matter.from_group, "") if matter.from_group else ""
                item = replace(
                    self._item(matter.id, matter.title, reason, matter.id),
                    text=matter.text,
                    raised_by=matter.raised_by or group,
                    goal=matter.goal,
                    part=matter.part,
                )
                words = {"day": matter.raised_on, "owner": matter.raised_by, "group": group}
                yield Suggestion(reason, matter.id, item, words)

    def _answers(self) -> Iterator[Suggestion]:
        """Yield what has come back since the last meeting: from groups of the vault, and to proposals."""
        names = {group.id: group.name for group in self._vault.all(Group)}
        by_item = {item.id: item for one in self._meetings for item in one.items}
        for reply in matters.replies(self._vault, self._group.id):
            origin = by_item.get(reply.matter.from_item) if reply.matter.from_item else None
            if origin is not None and reply.matter.id not in self._sources:
                group = names.get(reply.matter.group, "") if reply.matter.group else ""
                yield self._answer(reply.matter.id, origin, reply.text, group, reply.day)
        since = self._held[0].day if self._held else None
        by_outcome = {outcome.id: item for item in by_item.values() for outcome in item.outcomes}
        for answer in self._vault.all(Answer, self._group.id):
            origin = by_outcome.get(answer.outcome) if answer.outcome else None
            fresh = answer.day is None or since is None or answer.day >= since
            if origin is not None and is_answered(answer) and fresh and answer.id not in self._sources:
                yield self._answer(answer.id, origin, answer.text, answer.body, answer.day)

    def _answer(self, source: UUID, origin: AgendaItem, text: str, group: str, day: date | None) -> Suggestion:
        item = replace(
            self._item(thread_of(origin), origin.title, Reason.ANSWER, source),
            kind=ItemKind.INFORMATION,
            text=text,
            goal=origin.goal,
            part=origin.part,
        )
        return Suggestion(Reason.ANSWER, source, item, {"group": group, "day": day, "text": _short(text)})

    def _clock(self) -> Iterator[Suggestion]:
        day = max(self._meeting.day or self._today, self._today)
        entries = self._vault.outlines(ClockEntry, self._group.id)
        calendars = year_clock.calendars(self._vault, self._group, entries)
        for entry in entries:
            calendar = calendars.get(entry.school_year)
            if is_due(entry, day, calendar) and self._is_new(entry.id):
                words = {"month": entry.month, "owner": entry.owner}
                item = replace(self._item(entry.id, entry.title, Reason.CLOCK, entry.id), text=entry.note)
                yield Suggestion(Reason.CLOCK, entry.id, item, words, entry_is_late(entry, self._today, calendar))

    def _goals(self) -> Iterator[Suggestion]:
        weeks, day = self._group.goal_weeks, self._meeting.day or self._today
        plan = plans.plan_for(self._vault, self._group.id, school_year_name(day)) if weeks else None
        touched: dict[UUID, date] = {}
        for one in self._held:
            for item in one.items:
                if item.goal and one.day:
                    touched.setdefault(item.goal, one.day)
        coming = {item.goal for one in self._meetings if is_to_come(one, self._today) for item in one.items}
        for goal in plan.value.goals if plan else ():
            since = touched.get(goal.id, school_year_span(school_year_name(day))[0])
            untouched = (day - since) // timedelta(weeks=1)
            if goal.state is GoalState.UNDER_WAY and untouched >= weeks and goal.id not in coming:
                item = replace(self._item(goal.id, goal.title, Reason.GOAL, goal.id), goal=goal.id)
                yield Suggestion(Reason.GOAL, goal.id, item, {"weeks": untouched, "day": touched.get(goal.id)})

    def _item(self, thread: UUID, title: str, reason: Reason, source: UUID) -> AgendaItem:
        item_id = generated_id("due", thread, f"{self._meeting.id}\n{reason}\n{source}")
        minutes = _MINUTES.get(reason)
        return AgendaItem(id=item_id, title=title, minutes_planned=minutes, thread=thread, reason=reason, source=source)

    def _is_new(self, source: UUID) -> bool:
        """Tell whether nothing about ``source`` has been on an agenda, where it comes back by its own thread."""
        return source not in self._sources and source not in self._threads

    def _on_agenda(self, source: UUID, reason: Reason) -> bool:
        """Tell whether a meeting still to come, or this one, has taken ``source`` up for ``reason``."""
        return any(
            item.source == source and item.reason is reason
            for one in self._meetings
            if one.id == self._meeting.id or is_to_come(one, self._today)
            for item in one.items
        )

    def _owner(self, task: Task) -> str:
        names = {member.id: member.name for member in self._group.members}
        if task.owner_member in names:
            return names[task.owner_member]
        return task.owner or (say(self._language, f"documents.roles.{task.owner_role}") if task.owner_role else "")


def _short(text: str, most: int = 80) -> str:
    """Return the first line of a text, cut at a word."""
    line = text.strip().split("\n")[0]
    return line if len(line) <= most else f"{line[:most].rsplit(' ', 1)[0]} …"
