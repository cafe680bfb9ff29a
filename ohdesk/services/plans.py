"""A group's plans, a school year at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.plans import Goal, Plan, approved
from ohdesk.domain.schools import school_year_name
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault


def plan_for(vault: Vault, group_id: UUID, school_year: str) -> Edition[Plan] | None:
    """Return the group's plan for a school year, or None; of several the one with the lowest id."""
    for plan in vault.outlines(Plan, group_id):
        if plan.school_year == school_year:
            return vault.read(Plan, plan.id)
    return None


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


def approve_plan(
    vault: Vault, edition: Edition[Plan], body: str, day: date, section: str = "", diary_number: str = ""
) -> Edition[Plan]:
    """Write down that a plan was approved, by whom, when and under which numbers; gaps never stand in the way."""
    plan = edition.value
    with vault.together():
        saved = vault.save(edition, approved(plan, body, day, section, diary_number or plan.diary_number))
        vault.log_usage("plan_approved", str(plan.id))
    return saved


def add_goal(vault: Vault, group_id: UUID, school_year: str, title: str) -> UUID:
    """Add a goal to the group's plan for a school year, made now where there is none; returns the goal's identity."""
    group = vault.read(Group, group_id).value
    edition = plan_for(vault, group_id, school_year) or new_plan(vault, group, school_year)
    goal = Goal(id=new_id(), title=title)
    vault.save(edition, replace(edition.value, goals=(*edition.value.goals, goal)))
    return goal.id
