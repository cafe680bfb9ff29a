"""A group's plans: those for a school year by their year, the others by their names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.plan_contents import with_chapters
from ohdesk.domain.plans import Goal, Plan, PlanKind, approved, holds
from ohdesk.domain.schools import school_year_name
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault


def plan_for(vault: Vault, group_id: UUID, school_year: str) -> Edition[Plan] | None:
    """Return the group's plan for a school year, or None; of several the one with the lowest id."""
    for plan in vault.outlines(Plan, group_id):
        if plan.kind is PlanKind.SCHOOL_YEAR and plan.school_year == school_year:
            return vault.read(Plan, plan.id)
    return None


def plan_of(vault: Vault, plan_id: UUID) -> Edition[Plan] | None:
    """Return one plan, or None where it is not there any more."""
    known = {plan.id for plan in vault.outlines(Plan)}
    return vault.read(Plan, plan_id) if plan_id in known else None


def named_plans(vault: Vault, group_id: UUID) -> tuple[Plan, ...]:
    """Return outlines of the group's plans that are not for one school year, the latest to begin first."""
    named = [plan for plan in vault.outlines(Plan, group_id) if plan.kind is not PlanKind.SCHOOL_YEAR]
    return tuple(sorted(named, key=lambda plan: (plan.starts or date.min, plan.title), reverse=True))


def holding(vault: Vault, object_id: UUID) -> Plan | None:
    """Return the plan that has this identity, or in which something has it; None where there is no such plan."""
    return next((plan for plan in vault.all(Plan) if holds(plan, object_id)), None)


def goal_titles(vault: Vault, group_id: UUID, school_year: str) -> dict[UUID, str]:
    """Return the titles of the goals in a group's plan for a school year, in their order."""
    plan = plan_for(vault, group_id, school_year)
    return {goal.id: goal.title for goal in plan.value.goals} if plan else {}


def school_years(vault: Vault, group_id: UUID, today: date) -> tuple[str, ...]:
    """Return the school years that have a plan or a meeting, and this one, the latest first."""
    years = {plan.school_year for plan in vault.outlines(Plan, group_id) if plan.school_year}
    years |= {school_year_name(meeting.day) for meeting in vault.outlines(Meeting, group_id) if meeting.day}
    return tuple(sorted(years | {school_year_name(today)}, reverse=True))


def new_plan(vault: Vault, group: Group, school_year: str) -> Edition[Plan]:
    """Add an empty plan for a school year."""
    return vault.add(Plan(id=new_id(), group=group.id, school_year=school_year))


def begin(vault: Vault, group: Group, wanted: Plan, language: str) -> Edition[Plan]:
    """Add a plan for a group with its chapters, like those of the plan before it, else from the list of its kind.

    ``wanted`` tells its kind, title and time; chapters of the list have their titles in ``language``.
    """
    plan = replace(wanted, group=group.id)
    earlier = before(vault, plan)
    plan = replace(plan, previous=earlier.id if earlier else None)
    return vault.add(with_chapters(plan, language, earlier))


def before(vault: Vault, plan: Plan) -> Plan | None:
    """Return the plan that a plan follows: the one that it names, else the group's last of its kind before it."""
    others = same_kind(vault, plan)
    named = next((other for other in others if other.id == plan.previous), None)
    earlier = [other for other in others if _begins(other) < _begins(plan)]
    found = named or max(earlier, key=_begins, default=None)
    return vault.read(Plan, found.id).value if found else None


def same_kind(vault: Vault, plan: Plan) -> tuple[Plan, ...]:
    """Return outlines of the group's other plans of a plan's kind, the latest first."""
    others = [other for other in vault.outlines(Plan, plan.group) if other.id != plan.id and other.kind is plan.kind]
    return tuple(sorted(others, key=_begins, reverse=True))


def _begins(plan: Plan) -> tuple[str, date]:
    return plan.school_year, plan.starts or date.min


def approve_plan(
    vault: Vault, edition: Edition[Plan], body: str, day: date, section: str = "", diary_number: str = ""
) -> Edition[Plan]:
    """Write down that a plan was approved, by whom, when and under which numbers; gaps never stand in the way."""
    plan = edition.value
    with vault.together():
        new = approved(plan, body, day, section, diary_number or plan.diary_number, plan.approved_basis)
        saved = vault.save(edition, new)
        vault.log_usage("plan_approved", str(plan.id))
    return saved


def add_goal(vault: Vault, group_id: UUID, school_year: str, title: str) -> UUID:
    """Add a goal to the group's plan for a school year, made now where there is none; returns the goal's identity."""
    group = vault.read(Group, group_id).value
    edition = plan_for(vault, group_id, school_year) or new_plan(vault, group, school_year)
    goal = Goal(id=new_id(), title=title)
    vault.save(edition, replace(edition.value, goals=(*edition.value.goals, goal)))
    return goal.id
