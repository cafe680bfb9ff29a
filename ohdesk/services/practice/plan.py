"""The practice school's plan, clock, hearings and waiting matters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.domain.plans import Chapter, Goal, Plan
from ohdesk.domain.schools import (
    school_year_name,
)
from ohdesk.domain.year_clock import ClockEntry, ClockState, month_of
from ohdesk.services import (
    groups,
    matters,
    plans,
)
from ohdesk.services.practice.writer import Writer, first_year, latest, value, wednesday

_PLAN_APPROVED = (9, 30)


def write_plan(writer: Writer) -> tuple[UUID, ...]:
    """Write this school year's plan and return its goals' identities."""
    vault, about = writer.vault, writer.content["plan"]
    edition = plans.new_plan(vault, groups.current_group(vault), school_year_name(writer.today))
    plan: Plan = replace(
        edition.value,
        chapters=tuple(value(Chapter, entry) for entry in about["chapters"]),
        goals=tuple(value(Goal, entry) for entry in writer.content["goals"]),
        evaluation=about["evaluation"],
    )
    edition = vault.save(edition, plan)
    approved_on = date(first_year(writer.today), *_PLAN_APPROVED)
    if approved_on <= writer.today:
        plans.approve_plan(
            vault, edition, about["approved_body"], approved_on, about["approved_section"], about["diary_number"]
        )
    return tuple(goal.id for goal in plan.goals)


def write_clock(writer: Writer) -> None:
    """Write this school year's clock; what is past is handled, but for what stays."""
    group, year = groups.current_group(writer.vault).id, school_year_name(writer.today)
    for source in writer.content["clock"]:
        entry = replace(value(ClockEntry, source), group=group, school_year=year)
        month = month_of(entry)
        past = month is not None and month < writer.today.replace(day=1)
        if past and month is not None and not source.get("stays"):
            entry = replace(entry, state=ClockState.HANDLED, handled_on=wednesday(month.year, month.month, 3))
        writer.vault.add(entry)


def write_hearings(writer: Writer, goals: tuple[UUID, ...]) -> None:
    """Write who was heard and who will be."""
    group = groups.current_group(writer.vault).id
    ahead = timedelta(90)
    for source in writer.content["hearings"]:
        day = latest(source["month"], 2, writer.today + ahead)
        known = {name: value for name, value in source.items() if name != "goal"}
        hearing = replace(value(Hearing, known), group=group, day=day, goal=goals[source["goal"] - 1])
        if day > writer.today:
            hearing = replace(hearing, state=HearingState.ARRANGED, changed="")
        else:
            hearing = replace(hearing, state=HearingState.ANSWERED)
        writer.vault.add(hearing)


def write_matters(writer: Writer) -> None:
    """Let some matters wait for a meeting."""
    group = groups.current_group(writer.vault).id
    for source in writer.content["matters"]:
        raised_on = writer.today - timedelta(source["days_ago"])
        matters.raise_matter(
            writer.vault, group, source["title"], source.get("text", ""), source["raised_by"], raised_on
        )
