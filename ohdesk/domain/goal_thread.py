"""A goal followed through everything that touched it: meetings, hearings, what was told, figures, measures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import TypeAlias
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem, thread_of
from ohdesk.domain.communication import Communication
from ohdesk.domain.follow_up import Hearing
from ohdesk.domain.indicators import Indicator, Observation
from ohdesk.domain.meetings import Meeting, MeetingState, numbered
from ohdesk.domain.outcomes import Answer, Task
from ohdesk.domain.plans import Goal, Measure, Plan
from ohdesk.domain.schools import school_year_name, school_year_span

_NOT_HELD = (MeetingState.CANCELLED, MeetingState.MOVED)


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in the minutes: which meeting of which school year, and which paragraph of it, from 1.

    ``number`` is None for a meeting without a day.
    """

    meeting: UUID
    number: int | None
    school_year: str
    paragraph: int
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """A meeting that took the goal up: where, the item, the answers to what it proposed, the tasks that it gave."""

    at: Citation
    meeting: Meeting
    item: AgendaItem
    answers: Mapping[UUID, Answer] = field(default_factory=dict)
    tasks: tuple[Task, ...] = ()


@dataclass(frozen=True, slots=True)
class Observed:
    """A figure of an indicator that follows the goal."""

    indicator: Indicator
    observation: Observation


What: TypeAlias = Taken | Hearing | Communication | Observed


@dataclass(frozen=True, slots=True)
class Touch:
    """One time that something touched the goal; ``day`` is None where it has none yet."""

    day: date | None
    what: What


@dataclass(frozen=True, slots=True)
class InPlan:
    """The goal as it stands in one plan; the goal goes on from plan to plan."""

    plan: Plan
    goal: Goal


@dataclass(frozen=True, slots=True)
class GoalThread:
    """Everything that touched a goal, in order, and the goal as it stands in each of its plans, the earliest first."""

    plans: tuple[InPlan, ...] = ()
    touches: tuple[Touch, ...] = ()

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The measures of the goal in its latest plan."""
        return self.plans[-1].goal.measures if self.plans else ()


@dataclass(frozen=True, slots=True)
class Material:
    """What a group's vault holds that may touch a goal or show a duty, read once."""

    plans: tuple[Plan, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    tasks: tuple[Task, ...] = ()
    answers: tuple[Answer, ...] = ()
    hearings: tuple[Hearing, ...] = ()
    communications: tuple[Communication, ...] = ()
    indicators: tuple[Indicator, ...] = ()


def line_of(goal_id: UUID, plans: Iterable[Plan]) -> tuple[InPlan, ...]:
    """Return a goal in each plan that it stands in: what it continues and what continues it, the earliest first."""
    known = {goal.id: InPlan(plan, goal) for plan in plans for goal in plan.goals}
    family = {goal_id} & known.keys()
    while more := _next_of_kin(family, known):
        family |= more
    return tuple(sorted((known[one] for one in family), key=lambda stands: (span_of(stands.plan)[0], stands.goal.id)))


def span_of(plan: Plan) -> tuple[date, date]:
    """Return the first and last day of a plan: its own, else those of its school year, else all days."""
    try:
        first, last = school_year_span(plan.school_year)
    except ValueError:
        first, last = date.min, date.max
    return plan.starts or first, plan.ends or last


def goal_threads(goal_ids: Iterable[UUID], material: Material) -> dict[UUID, GoalThread]:
    """Return the thread of each goal; the material is gone through once for all of them.

    An item belongs to the goal that it names; where it names none, to those that its matter was linked to in other
    meetings. Meetings that were cancelled or moved do not count.
    """
    lines = {goal: line_of(goal, material.plans) for goal in goal_ids}
    found = _by_goal(material)
    threads = {}
    for goal, line in lines.items():
        family = dict.fromkeys((*(stands.goal.id for stands in line), goal))
        touches = {id(touch.what): touch for one in family for touch in found.get(one, ())}
        followed = dict.fromkeys(one for stands in line for one in stands.goal.indicators)
        figures = _figures(material.indicators, followed)
        threads[goal] = GoalThread(line, tuple(sorted((*touches.values(), *figures), key=_place)))
    return threads


def within(thread: GoalThread, first: date, last: date) -> GoalThread:
    """Return a thread with what touched the goal between two days, both included."""
    touches = tuple(touch for touch in thread.touches if touch.day is not None and first <= touch.day <= last)
    return GoalThread(thread.plans, touches)


def citations(meetings: Iterable[Meeting]) -> dict[UUID, Citation]:
    """Return the place of every item on an agenda that counts, by the item."""
    counted = [meeting for meeting in meetings if meeting.state not in _NOT_HELD]
    numbers = numbered(counted)
    return {
        item.id: Citation(meeting.id, numbers.get(meeting.id), _year_of(meeting), paragraph, meeting.day)
        for meeting in counted
        for paragraph, item in enumerate(meeting.items, start=1)
    }


def _year_of(meeting: Meeting) -> str:
    return school_year_name(meeting.day) if meeting.day else ""


def _next_of_kin(family: set[UUID], known: Mapping[UUID, InPlan]) -> set[UUID]:
    """Return the goals just before and after those of a family that are not in it yet."""
    before = {earlier for one in family if (earlier := known[one].goal.continues) is not None and earlier in known}
    after = {one for one, stands in known.items() if stands.goal.continues in family}
    return (before | after) - family


def _by_goal(material: Material) -> dict[UUID, list[Touch]]:
    """Return what touched each goal itself, in no order yet."""
    found: defaultdict[UUID, list[Touch]] = defaultdict(list)
    for goals, touch in _taken(material):
        for goal in goals:
            found[goal].append(touch)
    said: tuple[Hearing | Communication, ...] = (*material.hearings, *material.communications)
    for told in said:
        if told.goal is not None:
            found[told.goal].append(Touch(told.day, told))
    return found


def _taken(material: Material) -> Iterable[tuple[Iterable[UUID], Touch]]:
    places = citations(material.meetings)
    meetings = [meeting for meeting in material.meetings if meeting.state not in _NOT_HELD]
    of_thread: defaultdict[UUID, dict[UUID, None]] = defaultdict(dict)
    for meeting in meetings:
        for item in meeting.items:
            if item.goal is not None:
                of_thread[thread_of(item)][item.goal] = None
    given: defaultdict[UUID | None, list[Task]] = defaultdict(list)
    for task in material.tasks:
        given[task.item].append(task)
    answered = {answer.outcome: answer for answer in material.answers}
    for meeting in meetings:
        for item in meeting.items:
            goals = (item.goal,) if item.goal is not None else tuple(of_thread.get(thread_of(item), ()))
            if goals:
                back = {one.id: answered[one.id] for one in item.outcomes if one.id in answered}
                taken = Taken(places[item.id], meeting, item, back, tuple(given[item.id]))
                yield goals, Touch(meeting.day, taken)


def _figures(indicators: Iterable[Indicator], followed: Mapping[UUID, None]) -> Iterable[Touch]:
    for indicator in indicators:
        if indicator.id in followed:
            for observation in indicator.observations:
                yield Touch(observation.day, Observed(indicator, observation))


def _place(touch: Touch) -> tuple[date, time, int]:
    """Return the place of a touch in its thread: by day, those without one last; within a meeting by paragraph."""
    day = touch.day or date.max
    match touch.what:
        case Taken(at=at, meeting=meeting):
            return day, meeting.starts or time.min, at.paragraph
        case _:
            return day, time.min, 0
