"""The change of the school year, step by step: each can be taken on its own, any day, and twice does nothing twice."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.evaluation import is_filled
from ohdesk.domain.groups import Group, Membership
from ohdesk.domain.identity import generated_id
from ohdesk.domain.plan_contents import with_chapters
from ohdesk.domain.plan_measures import rolled_over
from ohdesk.domain.plans import Goal, GoalState, Plan, PlanState
from ohdesk.domain.schools import school_year_name, school_year_span
from ohdesk.domain.year_clock import ClockEntry
from ohdesk.services import deliveries, evaluation, groups, plans, year_clock
from ohdesk.services.deliveries import Standing
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault

FIRST_MONTH, LAST_MONTH = 5, 8
"""From May to August the change of the year puts itself forward; in August that of the year before."""


class Step(StrEnum):
    """The steps, in the order in which they are usually taken."""

    GOALS = "goals"
    OWN_WORK = "own_work"
    CLOSE = "close"
    NEXT_PLAN = "next_plan"
    MEMBERS = "members"
    CLOCK = "clock"
    RECORDS = "records"
    ARCHIVE = "archive"
    HAND_OVER = "hand_over"


@dataclass(frozen=True, slots=True)
class YearChange:
    """How the change of a school year stands; everything in it follows from what is in the vault.

    ``unevaluated`` are goals without state and words, ``going_on`` those that the next plan could take on and does
    not have yet; ``asked`` are members of whom it is not told whether they go on, ``coming`` entries of the clock
    that the next year does not have yet. ``printed`` are the steps whose paper was made since May on this laptop.
    """

    school_year: str
    next_year: str
    plan: Plan | None
    next_plan: Plan | None
    unevaluated: tuple[Goal, ...]
    own_work: bool
    going_on: tuple[Goal, ...]
    asked: tuple[Membership, ...]
    members_answered: bool
    coming: tuple[ClockEntry, ...]
    clock_begun: bool
    at_hand: tuple[Standing, ...]
    printed: frozenset[Step]

    def done(self, step: Step) -> bool:
        """Tell whether a step is behind; one in which there is nothing to do is."""
        match step:
            case Step.GOALS:
                return not self.unevaluated
            case Step.OWN_WORK:
                return self.own_work
            case Step.CLOSE:
                return self.plan is None or self.plan.state is PlanState.CLOSED
            case Step.NEXT_PLAN:
                return self.next_plan is not None
            case Step.MEMBERS:
                return self.members_answered
            case Step.CLOCK:
                return self.clock_begun and not self.coming
            case Step.RECORDS:
                return not self.at_hand
            case _:
                return step in self.printed

    @property
    def left(self) -> int:
        """How many steps are not behind yet."""
        return sum(1 for step in Step if not self.done(step))


def year_changing(day: date) -> str | None:
    """Return the school year whose change puts itself forward on a day, None in autumn and winter."""
    if not FIRST_MONTH <= day.month <= LAST_MONTH:
        return None
    name = school_year_name(day)
    return name if day.month < LAST_MONTH else _shifted(name, -1)


def change_id(group: UUID, school_year: str) -> UUID:
    """Return what names the change of a group's year where something leads to it."""
    return generated_id("year_change", group, school_year)


def standing(vault: Vault, group_id: UUID, school_year: str) -> YearChange:
    """Return how far the change of a school year has come. Raises ``ValueError`` for what is no school year's name."""
    following = _shifted(school_year, 1)
    group = vault.read(Group, group_id).value
    plan, coming_plan = (plans.plan_for(vault, group_id, year) for year in (school_year, following))
    old, new = plan.value if plan else None, coming_plan.value if coming_plan else None
    asked = groups.asked_who_goes_on(vault, group, following)
    entries = vault.outlines(ClockEntry, group_id)
    return YearChange(
        school_year=school_year,
        next_year=following,
        plan=old,
        next_plan=new,
        unevaluated=tuple(goal for goal in old.goals if not _is_evaluated(goal)) if old else (),
        own_work=is_filled(evaluation.self_evaluation(vault, group_id, school_year).value),
        going_on=_going_on(old, new, group_id, following),
        asked=asked,
        members_answered=not asked and group.members_asked >= following,
        coming=year_clock.coming_year(vault, group, following),
        clock_begun=any(entry.school_year == following for entry in entries),
        at_hand=tuple(one for one in deliveries.standings(vault, group_id, school_year) if not one.is_behind),
        printed=_printed(vault, group_id, school_year),
    )


def closed(plan: Plan) -> Plan:
    """Return a plan at the end of its way; its goals keep what was said of them."""
    return replace(plan, state=PlanState.CLOSED)


def with_continuing(plan: Plan, chosen: Collection[UUID]) -> Plan:
    """Return the year's plan with those chosen goals marked as going on that nobody has evaluated otherwise."""
    goals = tuple(
        replace(goal, state=GoalState.CONTINUES) if goal.id in chosen and goal.state is GoalState.UNDER_WAY else goal
        for goal in plan.goals
    )
    return replace(plan, goals=goals)


def next_plan_id(group: UUID, school_year: str) -> UUID:
    """Return the identity of the plan that the change of the year makes, the same on every laptop."""
    return generated_id("plan_of_year", group, school_year)


def successor(found: YearChange, group_id: UUID, chosen: Collection[UUID], language: str) -> Plan:
    """Return the next year's plan with the chosen goals of this year going on, as it would be stored.

    It begins with the chapters of this year's plan, and has its themes; where the next plan exists already, only the
    goals that it does not have come in.
    """
    base = found.next_plan
    if base is None:
        previous = found.plan.id if found.plan else None
        empty = Plan(next_plan_id(group_id, found.next_year), group_id, school_year=found.next_year, previous=previous)
        base = with_chapters(empty, language, found.plan)
    if found.plan is None:
        return base
    themes, goals = rolled_over(_open_again(found.plan, chosen), base.id, school_year_span(found.next_year)[0])
    known = {theme.id for theme in base.themes}
    wanted = {goal.id for goal in found.going_on if goal.id in chosen}
    return replace(
        base,
        themes=(*base.themes, *(theme for theme in themes if theme.id not in known)),
        goals=(*base.goals, *(goal for goal in goals if goal.continues in wanted)),
    )


def close(vault: Vault, group_id: UUID, school_year: str, language: str) -> YearChange:
    """Close a year's plan, begin the next with the goals that go on, and begin the next year's clock.

    A next plan that is there already stays as it is. For the command line; the window takes the same steps one by one.
    Returns how the change stood before.
    """
    found = standing(vault, group_id, school_year)
    chosen = {goal.id for goal in found.going_on if suggests_going_on(goal)}
    with vault.together():
        if found.next_plan is None:
            vault.add(successor(found, group_id, chosen, language))
        if found.plan is not None:
            edition: Edition[Plan] = vault.read(Plan, found.plan.id)
            vault.save(edition, closed(with_continuing(edition.value, chosen)))
        year_clock.begin_year(vault, vault.read(Group, group_id).value, found.next_year)
    return found


def suggests_going_on(goal: Goal) -> bool:
    """Tell whether a goal is offered as going on: one that is neither reached nor given up."""
    return goal.state in (GoalState.UNDER_WAY, GoalState.PARTLY, GoalState.CONTINUES)


def _shifted(school_year: str, years: int) -> str:
    first, _ = school_year_span(school_year)
    return f"{first.year + years}–{first.year + years + 1}"


def _is_evaluated(goal: Goal) -> bool:
    return bool(goal.evaluation) or goal.state is not GoalState.UNDER_WAY


def _going_on(old: Plan | None, new: Plan | None, group_id: UUID, following: str) -> tuple[Goal, ...]:
    """Return the goals that the next plan could take on: all that it does not continue yet and that are suggested."""
    if old is None:
        return ()
    continued = {goal.continues for goal in new.goals} if new else set()
    return tuple(goal for goal in old.goals if goal.id not in continued and (new is None or suggests_going_on(goal)))


def _open_again(plan: Plan, chosen: Collection[UUID]) -> Plan:
    """Return the plan as the roll-over reads it: a chosen goal goes on even where it was reached."""
    goals = tuple(replace(goal, state=GoalState.CONTINUES) if goal.id in chosen else goal for goal in plan.goals)
    return replace(plan, goals=goals)


def _printed(vault: Vault, group_id: UUID, school_year: str) -> frozenset[Step]:
    """Return the steps whose paper was made on this laptop since the May of a school year."""
    since = date(school_year_span(school_year)[1].year, FIRST_MONTH, 1).isoformat()
    words = {"archive_list_printed": Step.ARCHIVE, "hand_over_printed": Step.HAND_OVER}
    made = (entry for entry in vault.usage_log() if entry.object == str(group_id) and entry.at >= since)
    return frozenset(words[entry.what] for entry in made if entry.what in words)
