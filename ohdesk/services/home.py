"""What the first page says: one sentence, what is due, the goals, the month, and whether everything is safe."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal
from uuid import UUID

from ohdesk.domain.agenda import thread_of
from ohdesk.domain.communication import Communication, CommunicationState
from ohdesk.domain.groups import Group, Membership, Seat, holder, members_on
from ohdesk.domain.inspections import Inspection, look_by
from ohdesk.domain.matters import Matter, MatterState
from ohdesk.domain.meetings import Meeting, MeetingState, MinutesState, numbered
from ohdesk.domain.outcomes import OutcomeKind, Task, is_late, is_open
from ohdesk.domain.plans import GoalState, MeasureState, Plan
from ohdesk.domain.schools import school_year_name, school_year_span
from ohdesk.domain.year_clock import ClockEntry, Standing
from ohdesk.services import answers, checking, meetings, plans, raised, year_change, year_clock
from ohdesk.services.ports import Vault, VaultStore
from ohdesk.services.vaults import Safety, safety

Target = Literal[
    "meeting", "task", "outcome", "matters", "plan", "clock_entry", "defect", "year_change", "communication", "none"
]

SHOWN = 5
_LOOKED_INTO = 16
"""How many of a year's meetings are read whole, the latest ones; groups meet two to ten times a year."""
_PATIENCE = timedelta(weeks=4)
"""For how long nobody is reminded of a proposal that nothing has come back to."""
_SOON = timedelta(14)
"""How long before its day something to tell is shown."""

_AHEAD = (MeetingState.PLANNED, MeetingState.INVITED)
_BEHIND = (MeetingState.RUNNING, MeetingState.HELD)
_STILL_TO_DO = (MeasureState.PLANNED, MeasureState.UNDER_WAY)


@dataclass(frozen=True, slots=True)
class Due:
    """Something that waits: ``key`` names the reason, ``title`` says what, ``owner`` whose it is.

    ``count`` is how many there are where one entry stands for several, or how many remarks wait in minutes.
    """

    key: str
    title: str
    owner: str
    target: Target
    object: UUID
    day: date | None
    late: bool
    count: int = 0


@dataclass(frozen=True, slots=True)
class Headline:
    """What the one sentence is about: ``key`` names the sentence, ``waiting`` counts items without preparation."""

    key: str
    target: Target
    object: UUID | None = None
    meeting: Meeting | None = None
    number: int | None = None
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class GoalLine:
    """One of the year's goals: when a meeting last touched it, when it comes up next, and the measure that is next."""

    id: UUID
    title: str
    state: GoalState
    last_touched: date | None
    comes_up: date | None
    next_step: str


@dataclass(frozen=True, slots=True)
class Today:
    """All that the first page shows; ``more_due`` counts what waits beyond the five shown."""

    headline: Headline
    due: tuple[Due, ...]
    more_due: int
    plan: UUID | None
    goals: tuple[GoalLine, ...]
    month: tuple[ClockEntry, ...]
    month_meetings: tuple[Meeting, ...]
    safety: Safety
    numbers: dict[UUID, int] = field(default_factory=dict)


def today(vault: Vault, store: VaultStore, group: Group, day: date) -> Today:
    """Return what the first page shows for a group on a day."""
    first, last = school_year_span(school_year_name(day))
    year = vault.outlines(Meeting, group.id, first, last)
    whole = tuple(vault.read(Meeting, meeting.id).value for meeting in year[-_LOOKED_INTO:])
    approved = vault.record_roots()
    numbers, clock = numbered(year), year_clock.now(vault, group, day)
    due = sorted(
        (
            *_due(vault, group, day, year, approved),
            *_of_clock(clock),
            *_quiet(vault, group, day, whole),
            *_of_inspections(vault, group, day),
            *_to_tell(vault, group, day),
        ),
        key=lambda entry: (not entry.late, entry.day or date.max),
    )
    plan = plans.plan_for(vault, group.id, school_year_name(day))
    return Today(
        headline=_headline(vault, group, day, year, approved, numbers),
        due=tuple(due[:SHOWN]),
        more_due=max(0, len(due) - SHOWN),
        plan=plan.value.id if plan else None,
        goals=tuple(_goals(plan.value, whole)) if plan else (),
        month=tuple(
            one.entry
            for one in clock
            if one.entry.month == day.month and one.entry.school_year == school_year_name(day)
        ),
        month_meetings=tuple(
            m for m in year if m.day and m.day.month == day.month and m.state is not MeetingState.CANCELLED
        ),
        safety=safety(vault, store),
        numbers=numbers,
    )


def _headline(
    vault: Vault,
    group: Group,
    day: date,
    year: tuple[Meeting, ...],
    approved: frozenset[UUID],
    numbers: dict[UUID, int],
) -> Headline:
    running = next((m for m in year if m.state is MeetingState.RUNNING), None)
    if running is not None:
        return Headline("running", "meeting", running.id, running, numbers.get(running.id))
    coming = meetings.next_meeting(vault, group.id, day)
    if coming is not None:
        whole = vault.read(Meeting, coming.id).value
        waiting = sum(1 for item in whole.items if not item.text and not item.presenter)
        number = numbers.get(coming.id) or meetings.number(vault, coming)
        key = "today" if coming.day == day else ("invited" if coming.state is MeetingState.INVITED else "prepare")
        return Headline(key, "meeting", coming.id, coming, number, waiting)
    unapproved = next((m for m in reversed(year) if m.state is MeetingState.HELD and m.id not in approved), None)
    if unapproved is not None:
        return Headline("approve", "meeting", unapproved.id, unapproved, numbers.get(unapproved.id))
    return Headline("no_meeting" if not year else "none_coming", "none")


def _due(vault: Vault, group: Group, day: date, year: tuple[Meeting, ...], approved: frozenset[UUID]) -> Iterator[Due]:
    names = {member.id: member.name for member in group.members}
    remarks = checking.unsettled(vault, group.id)
    for meeting in year:
        if meeting.state is MeetingState.HELD and meeting.id not in approved:
            key = "minutes_checking" if meeting.minutes_state is MinutesState.CHECKING else "minutes_draft"
            owner = names.get(meeting.chair, "") if meeting.chair else ""
            count = remarks[meeting.id]
            yield Due(key, meeting.theme, owner, "meeting", meeting.id, meeting.day, late=False, count=count)
        elif meeting.day and meeting.day < day and meeting.state in _AHEAD:
            yield Due("meeting_passed", meeting.theme, meeting.convener, "meeting", meeting.id, meeting.day, late=True)
    for task in vault.outlines(Task, group.id):
        if is_open(task) and task.due is not None:
            yield Due(
                "task", task.text, _owner(task, members_on(group, day)), "task", task.id, task.due, is_late(task, day)
            )


def _of_clock(clock: Sequence[year_clock.Seen]) -> Iterator[Due]:
    for one in clock:
        if one.standing in (Standing.LATE, Standing.CURRENT):
            entry, late = one.entry, one.standing is Standing.LATE
            yield Due("clock_entry", entry.title, entry.owner, "clock_entry", entry.id, entry.day, late)


def _owner(task: Task, now: Sequence[Membership]) -> str:
    """Return the name of who does a task: the member while the seat lasts, else who holds the role."""
    named = [member.name for member in now if member.id == task.owner_member]
    holders = [member.name for member in now if member.role is task.owner_role]
    return task.owner or ", ".join(filter(None, named or holders))


def _quiet(vault: Vault, group: Group, day: date, whole: tuple[Meeting, ...]) -> Iterator[Due]:
    """Yield what waits without a day of its own, one entry for all of a kind."""
    unanswered = raised.to_answer(whole)
    if unanswered:
        first = unanswered[0]
        count, title = len(unanswered), first.item.title
        yield Due("raiser", title, first.item.raised_by, "meeting", first.meeting.id, None, late=False, count=count)
    changing = year_change.year_changing(day)
    if changing is not None and plans.plan_for(vault, group.id, changing) is not None:
        left = year_change.standing(vault, group.id, changing).left
        if left:
            chair = holder(group, Seat.CHAIR, day)
            identity, owner = year_change.change_id(group.id, changing), chair.name if chair else ""
            yield Due("year_change", changing, owner, "year_change", identity, None, late=False, count=left)
    answered = answers.answers(vault, group.id)
    silent = [
        outcome
        for meeting in whole
        if meeting.day and meeting.day + _PATIENCE <= day
        for item in meeting.items
        for outcome in item.outcomes
        if outcome.kind is OutcomeKind.PROPOSED and outcome.id not in answered
    ]
    if silent:
        title, to = silent[0].text, silent[0].proposed_to
        yield Due("proposal", title, to, "outcome", silent[0].id, None, late=False, count=len(silent))
    taken_up = {thread_of(item) for meeting in whole for item in meeting.items}
    waiting = [
        matter
        for matter in vault.outlines(Matter, group.id)
        if matter.state is MatterState.WAITING and matter.id not in taken_up
    ]
    if waiting:
        title, by = waiting[0].title, waiting[0].raised_by
        yield Due("matter", title, by, "matters", waiting[0].id, None, late=False, count=len(waiting))


def _of_inspections(vault: Vault, group: Group, day: date) -> Iterator[Due]:
    """Yield one entry for all defects that nobody has looked at for a year."""
    unseen = [
        (by, defect)
        for inspection in vault.all(Inspection, group.id)
        for defect in inspection.defects
        if (by := look_by(defect, inspection)) is not None and by <= day
    ]
    if unseen:
        _, first = min(unseen, key=lambda found: found[0])
        title = first.text.partition("\n")[0]
        yield Due("defect", title, first.owner, "defect", first.id, None, late=False, count=len(unseen))


def _to_tell(vault: Vault, group: Group, day: date) -> Iterator[Due]:
    """Yield what somebody is to be told soon, or should have been."""
    for one in vault.outlines(Communication, group.id, last=day + _SOON):
        if one.state is CommunicationState.PLANNED and one.day is not None:
            title = one.about.partition("\n")[0]
            yield Due("tell", title, one.owner, "communication", one.id, one.day, late=one.day < day)


def _goals(plan: Plan, whole: tuple[Meeting, ...]) -> Iterator[GoalLine]:
    touched: dict[UUID, date] = {}
    coming: dict[UUID, date] = {}
    for meeting in whole:
        on_agenda = coming if meeting.state in _AHEAD else touched if meeting.state in _BEHIND else {}
        for item in meeting.items:
            if item.goal and meeting.day:
                pick = min if on_agenda is coming else max
                on_agenda[item.goal] = pick(meeting.day, on_agenda.get(item.goal, meeting.day))
    for goal in plan.goals:
        step = next((measure.text for measure in goal.measures if measure.state in _STILL_TO_DO), "")
        yield GoalLine(goal.id, goal.title, goal.state, touched.get(goal.id), coming.get(goal.id), step)
