"""What is done for a plan's goals and within its themes: whose turn it is, what is late, what goes on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from ohdesk.domain.findings import Finding
from ohdesk.domain.identity import generated_id, new_id
from ohdesk.domain.periods import shown_period
from ohdesk.domain.plans import Goal, GoalState, Measure, MeasureState, Moved, Plan, Theme

_ONGOING = (GoalState.UNDER_WAY, GoalState.PARTLY, GoalState.CONTINUES)
_OPEN = (MeasureState.PLANNED, MeasureState.UNDER_WAY)


@dataclass(frozen=True, slots=True)
class PlacedMeasure:
    """A measure where it stands in a plan: under a goal, or straight in a theme (``goal`` is None then)."""

    measure: Measure
    heading: str
    goal: Goal | None = None


def heading_of(plan: Plan, goal: Goal) -> str:
    """Return the heading that a goal stands under: its theme's title, else the strategy line that it names."""
    return next((theme.title for theme in plan.themes if theme.id == goal.theme), goal.strategy_line)


def by_heading(plan: Plan) -> tuple[tuple[str, tuple[Goal, ...]], ...]:
    """Return the goals under their headings, in the order in which headings first come; themes keep their own order."""
    found: dict[str, list[Goal]] = {}
    for goal in plan.goals:
        found.setdefault(heading_of(plan, goal), []).append(goal)
    themes = dict.fromkeys(theme.title for theme in plan.themes if theme.title in found)
    in_turn = iter(themes)
    headings = [next(in_turn) if heading in themes else heading for heading in found]
    return tuple((heading, tuple(found[heading])) for heading in headings)


def placed_measures(plan: Plan) -> tuple[PlacedMeasure, ...]:
    """Return every measure of a plan in the order in which it is read: a heading's goals first, then its own."""
    return tuple(_placed(plan))


def is_open(measure: Measure) -> bool:
    """Tell whether something is still to be done."""
    return measure.state in _OPEN


def is_late(measure: Measure, today: date) -> bool:
    """Tell whether a measure was to be ready before ``today`` and is not."""
    return is_open(measure) and measure.ends is not None and measure.ends < today


def late_measures(plan: Plan, today: date) -> tuple[PlacedMeasure, ...]:
    """Return the measures that were to be ready before ``today``, the one that is late the longest first."""
    late = [placed for placed in placed_measures(plan) if is_late(placed.measure, today)]
    return tuple(sorted(late, key=lambda placed: placed.measure.ends or today))


def measure_gaps(plan: Plan, today: date) -> tuple[Finding, ...]:
    """Return what a reader may ask about the measures: which are late, which have no time of completion."""
    measures = placed_measures(plan)
    late = len(late_measures(plan, today))
    timeless = sum(
        is_open(placed.measure) and placed.measure.ends is None and not placed.measure.schedule for placed in measures
    )
    found = (("measures_late", late), ("measures_without_time", timeless))
    return tuple(Finding(key, {"count": count}) for key, count in found if count)


def moved(measure: Measure, ends: date | None, reason: str, on: date) -> Measure:
    """Return a measure whose last day is moved to ``ends``; where it was, when and why it moved stays with it.

    A schedule in words is kept in that history, since it tells the old time.
    """
    step = Moved(new_id(), on, measure.ends, ends, reason, measure.schedule)
    return replace(measure, ends=ends, schedule="", moves=(*measure.moves, step))


def shown_move(step: Moved) -> str:
    """Return a move in one line: "1.10.2026: 9/2026 → 12/2026 (Tila puuttuu)"; a time told in words in its place."""
    was = step.words or shown_period(None, step.was) or "–"
    day = f"{step.on.day}.{step.on.month}.{step.on.year}: " if step.on else ""
    reason = f" ({step.reason})" if step.reason else ""
    return f"{day}{was} → {shown_period(None, step.to) or '–'}{reason}"


def rolled_over(plan: Plan, successor: UUID, starts: date | None = None) -> tuple[tuple[Theme, ...], tuple[Goal, ...]]:
    """Return the themes and goals that go on from a plan into its ``successor``, with their open measures.

    A goal goes on where it is not reached or given up, or where something is still to be done for it. Measures keep
    their history; a period that began before ``starts`` begins there. What goes on names what it goes on from, and has
    the same identity whichever laptop makes it. Themes go on all: they are the plan's frame.
    """

    def identity(source: UUID) -> UUID:
        return generated_id("plan-roll-over", source, str(successor))

    def going_on(measures: Iterable[Measure]) -> tuple[Measure, ...]:
        return tuple(
            replace(
                measure,
                id=identity(measure.id),
                starts=max(measure.starts, starts) if measure.starts and starts else measure.starts,
                continues=measure.id,
                moves=tuple(replace(step, id=identity(step.id)) for step in measure.moves),
            )
            for measure in measures
            if is_open(measure)
        )

    themes = tuple(replace(theme, id=identity(theme.id), measures=going_on(theme.measures)) for theme in plan.themes)
    of_theme = {theme.id: identity(theme.id) for theme in plan.themes}
    goals = tuple(
        replace(
            goal,
            id=identity(goal.id),
            state=GoalState.UNDER_WAY,
            evaluation="",
            measures=going_on(goal.measures),
            theme=of_theme.get(goal.theme, goal.theme) if goal.theme else None,
            continues=goal.id,
        )
        for goal in plan.goals
        if goal.state in _ONGOING or any(is_open(measure) for measure in goal.measures)
    )
    return themes, goals


def still_to_bring(plan: Plan, earlier: Plan) -> Plan:
    """Return what goes on from an ``earlier`` plan (``rolled_over``) and is not in ``plan`` yet, as a plan to join."""
    themes, goals = rolled_over(earlier, plan.id, plan.starts)
    here = {goal.id for goal in plan.goals} | {placed.measure.id for placed in placed_measures(plan)}
    left = (
        replace(theme, measures=tuple(measure for measure in theme.measures if measure.id not in here))
        for theme in themes
    )
    known = {theme.id for theme in plan.themes}
    return Plan(
        plan.id,
        themes=tuple(theme for theme in left if theme.measures or theme.id not in known),
        goals=tuple(goal for goal in goals if goal.id not in here),
    )


def _placed(plan: Plan) -> Iterator[PlacedMeasure]:
    goals = dict(by_heading(plan))
    for heading in dict.fromkeys((*goals, *(theme.title for theme in plan.themes))):
        for goal in goals.get(heading, ()):
            for measure in goal.measures:
                yield PlacedMeasure(measure, heading, goal)
        for theme in plan.themes:
            if theme.title == heading:
                for measure in theme.measures:
                    yield PlacedMeasure(measure, heading)
