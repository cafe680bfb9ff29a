"""Plans of every kind: chapters, themes, goals with their measures, risks, comments, approval, evaluation.

A school group's yearly plan is a working document, not a statutory plan.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.findings import Finding
from ohdesk.domain.prose import Prose


class PlanKind(StrEnum):
    """The kinds of plan that a group writes, or writes its part of."""

    SCHOOL_YEAR = "school_year"
    PROVIDER = "provider"
    REGIONAL = "regional"
    ACTION = "action"


class GoalCategory(StrEnum):
    """What communal welfare work promotes (OHL 1287/2013, 4 §; checked 2025-01)."""

    LEARNING = "learning"
    WELLBEING = "wellbeing"
    HEALTH = "health"
    SOCIAL_RESPONSIBILITY = "social_responsibility"
    INTERACTION = "interaction"
    PARTICIPATION = "participation"
    ENVIRONMENT = "environment"


class GoalState(StrEnum):
    """How far a goal has come."""

    UNDER_WAY = "under_way"
    REACHED = "reached"
    PARTLY = "partly"
    NOT_REACHED = "not_reached"
    CONTINUES = "continues"


class MeasureState(StrEnum):
    """How far a measure has come."""

    PLANNED = "planned"
    UNDER_WAY = "under_way"
    DONE = "done"
    DROPPED = "dropped"


class PlanState(StrEnum):
    """How far a plan has come."""

    WORKING = "working"
    COMMENTS = "comments"
    APPROVED = "approved"
    EVALUATED = "evaluated"
    CLOSED = "closed"


class ThemeKind(StrEnum):
    """What gathers goals and measures under one heading."""

    STRATEGY_LINE = "strategy_line"
    FOCUS_AREA = "focus_area"
    THEME = "theme"
    PRINCIPLE = "principle"
    VALUE = "value"


class Level(StrEnum):
    """How likely a risk is, or how heavily it would weigh."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


class RiskState(StrEnum):
    """How far the answer to a risk has come."""

    OPEN = "open"
    UNDER_CONTROL = "under_control"
    REALISED = "realised"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Moved:
    """A measure's new time: when it was moved (``on``), from which last day to which, and why.

    ``words`` is the schedule that was told in words until then.
    """

    id: UUID
    on: date | None = None
    was: date | None = None
    to: date | None = None
    reason: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """What is done for a goal or within a theme; not to be mixed up with a meeting's task.

    ``continues`` is the measure of an earlier plan that goes on here.
    """

    id: UUID
    text: Prose = ""
    owner: str = ""
    schedule: str = ""
    starts: date | None = None
    ends: date | None = None
    state: MeasureState = MeasureState.PLANNED
    progress: Prose = ""
    continues: UUID | None = None
    moves: tuple[Moved, ...] = ()


@dataclass(frozen=True, slots=True)
class Theme:
    """A heading for goals and measures: a strategy line, a focus area, a theme, a principle, a value.

    ``group`` is the group that the theme belongs to, where it is not the plan's own.
    """

    id: UUID
    kind: ThemeKind = ThemeKind.THEME
    title: str = ""
    text: Prose = ""
    group: UUID | None = None
    measures: tuple[Measure, ...] = ()


@dataclass(frozen=True, slots=True)
class Goal:
    """What the group wants to see change, from where, to where, and how it will be seen.

    It stands under its ``theme``, or under ``strategy_line`` where that is only named. ``indicators`` are followed
    from year to year; ``continues`` is the goal of an earlier plan that goes on here.
    """

    id: UUID
    title: Prose = ""
    category: GoalCategory | None = None
    strategy_line: str = ""
    baseline: Prose = ""
    target: Prose = ""
    indicator: Prose = ""
    state: GoalState = GoalState.UNDER_WAY
    evaluation: Prose = ""
    measures: tuple[Measure, ...] = ()
    theme: UUID | None = None
    indicators: tuple[UUID, ...] = ()
    continues: UUID | None = None


@dataclass(frozen=True, slots=True)
class Chapter:
    """A titled text in a plan; ``key`` is the point of the content list that it answers.

    ``left_out`` tells why a point is left out on purpose.
    """

    id: UUID
    title: str = ""
    text: Prose = ""
    key: str = ""
    left_out: Prose = ""


@dataclass(frozen=True, slots=True)
class Risk:
    """What could stand in the way, how likely and how heavy it is, and what is done about it."""

    id: UUID
    text: Prose = ""
    likelihood: Level = Level.MODERATE
    effect: Level = Level.MODERATE
    response: Prose = ""
    owner: str = ""
    review_on: date | None = None
    state: RiskState = RiskState.OPEN
    follow_up: Prose = ""


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a body of people expects of the work, and how the plan answers it."""

    id: UUID
    who: str = ""
    text: Prose = ""
    answer: Prose = ""


@dataclass(frozen=True, slots=True)
class PlanComment:
    """A body's word on the plan: who was asked and when, what was said, and what changed because of it."""

    id: UUID
    who: str = ""
    asked_on: date | None = None
    how: str = ""
    said: Prose = ""
    said_on: date | None = None
    changed: Prose = ""


@dataclass(frozen=True, slots=True)
class ProviderShare:
    """How many students an education provider has within the plan's area."""

    id: UUID
    provider: str = ""
    students: int | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A group's plan: for one school year, or from ``starts`` to ``ends``.

    ``approved_body``, day and diary number are told, never required; ``approved_basis`` is the rule or § by which that
    body approves. ``previous`` is the plan that this one follows.
    """

    id: UUID
    group: UUID | None = None
    title: str = ""
    school_year: str = ""
    state: PlanState = PlanState.WORKING
    approved_body: str = ""
    approved_on: date | None = None
    approved_section: str = ""
    diary_number: str = ""
    chapters: tuple[Chapter, ...] = ()
    goals: tuple[Goal, ...] = ()
    evaluation: Prose = ""
    kind: PlanKind = PlanKind.SCHOOL_YEAR
    starts: date | None = None
    ends: date | None = None
    previous: UUID | None = None
    approved_basis: str = ""
    themes: tuple[Theme, ...] = ()
    risks: tuple[Risk, ...] = ()
    expectations: tuple[Expectation, ...] = ()
    comments: tuple[PlanComment, ...] = ()
    shares: tuple[ProviderShare, ...] = ()


def approved(plan: Plan, body: str, day: date | None, section: str, diary_number: str, basis: str = "") -> Plan:
    """Return the plan as approved by ``body`` on a day, under its numbers; gaps never stand in the way.

    ``basis`` is the rule by which that body approves.
    """
    return replace(
        plan,
        state=PlanState.APPROVED,
        approved_body=body,
        approved_on=day,
        approved_section=section,
        diary_number=diary_number,
        approved_basis=basis,
    )


def holds(value: object, object_id: UUID) -> bool:
    """Tell whether a plan, or a part of one, has this identity or holds something that has it."""
    if isinstance(value, tuple):
        return any(holds(each, object_id) for each in value)
    if not is_dataclass(value):
        return False
    inside = (getattr(value, field.name) for field in fields(value))
    return getattr(value, "id", None) == object_id or any(holds(each, object_id) for each in inside)


def plan_gaps(plan: Plan) -> tuple[Finding, ...]:
    """Return what a reader may miss in the plan; nothing here blocks anything."""
    if not plan.goals:
        return (Finding("plan_without_goals"),)
    found = []
    for goal in plan.goals:
        name = {"goal": goal.title}
        if not goal.measures:
            found.append(Finding("goal_without_measures", name))
        if not goal.baseline:
            found.append(Finding("goal_without_baseline", name))
        if not goal.target:
            found.append(Finding("goal_without_target", name))
        if any(not measure.owner for measure in goal.measures):
            found.append(Finding("measure_without_owner", name))
    if not any(goal.category is GoalCategory.PARTICIPATION for goal in plan.goals):
        found.append(Finding("plan_without_participation"))
    return tuple(found)
