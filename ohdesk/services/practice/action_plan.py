"""The practice group's action plan over two years: seven themes, what is expected, and what may stand in the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from ohdesk.domain.identity import new_id
from ohdesk.domain.periods import last_of_month
from ohdesk.domain.plan_measures import moved
from ohdesk.domain.plans import Expectation, Level, Measure, MeasureState, Plan, PlanKind, Risk, Theme
from ohdesk.services import groups
from ohdesk.services.practice.writer import Writer, first_year

_YEARS = 2
_MOVED_ON = (1, 15)


def write_action_plan(writer: Writer) -> None:
    """Add the action plan of the group in use, begun with this school year."""
    plan = action_plan(writer.content["action"], first_year(writer.today), writer.today)
    writer.vault.add(replace(plan, group=groups.current_group(writer.vault).id))


def action_plan(content: Mapping[str, Any], year: int, today: date) -> Plan:
    """Return the plan that ``content`` tells, from the autumn of ``year``; what was to be ready by ``today`` is."""
    themes = tuple(
        Theme(
            new_id(),
            title=theme["title"],
            text=theme["text"],
            measures=tuple(_measure(told, year, today) for told in theme["measures"]),
        )
        for theme in content["themes"]
    )
    return Plan(
        new_id(),
        title=f"{content['title']} {year}–{year + _YEARS - 1}",
        kind=PlanKind.ACTION,
        starts=date(year, 8, 1),
        ends=last_of_month(year + _YEARS - 1, 12),
        themes=themes,
        expectations=tuple(Expectation(new_id(), **told) for told in content["expectations"]),
        risks=tuple(
            Risk(
                new_id(),
                **{**told, "likelihood": Level(told["likelihood"]), "effect": Level(told["effect"])},
                review_on=date(year + 1, 1, 31),
            )
            for told in content["risks"]
        ),
    )


def _measure(told: Mapping[str, Any], year: int, today: date) -> Measure:
    ready = _month(told["ready"], year)
    done, begun = ready < today, bool(told.get("progress"))
    state = MeasureState.DONE if done else MeasureState.UNDER_WAY if begun else MeasureState.PLANNED
    measure = Measure(new_id(), told["text"], told["owner"], ends=ready, state=state, progress=told.get("progress", ""))
    if "moved_from" not in told:
        return measure
    before = replace(measure, ends=_month(told["moved_from"], year))
    return moved(before, ready, told["reason"], min(today, date(year + 1, *_MOVED_ON)))


def _month(told: tuple[int, int], year: int) -> date:
    """Return the last day of a month: how many years after the first, and which."""
    after, month = told
    return last_of_month(year + after, month)
