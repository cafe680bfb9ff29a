"""The group's plan for a school year: goals, measures, evaluation. A working document, not a statutory plan."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.findings import Finding
from ohdesk.domain.prose import Prose


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


@dataclass(frozen=True, slots=True)
class Measure:
    """What is done for a goal; not to be mixed up with a meeting's task."""

    id: UUID
    text: Prose = ""
    owner: str = ""
    schedule: str = ""
    starts: date | None = None
    ends: date | None = None
    state: MeasureState = MeasureState.PLANNED


@dataclass(frozen=True, slots=True)
class Goal:
    """What the group wants to see change, from where, to where, and how it will be seen."""

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


@dataclass(frozen=True, slots=True)
class Chapter:
    """A titled text in a plan."""

    id: UUID
    title: str = ""
    text: Prose = ""


@dataclass(frozen=True, slots=True)
class AnnualPlan:
    """A group's plan for one school year. ``approved_body``, day and diary number are told, never required."""

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


def approved(plan: AnnualPlan, body: str, day: date | None, section: str, diary_number: str) -> AnnualPlan:
    """Return the plan as approved by ``body`` on a day, under its numbers; gaps never stand in the way."""
    return replace(
        plan,
        state=PlanState.APPROVED,
        approved_body=body,
        approved_on=day,
        approved_section=section,
        diary_number=diary_number,
    )


def plan_gaps(plan: AnnualPlan) -> tuple[Finding, ...]:
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
