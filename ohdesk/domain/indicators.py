"""What is followed in numbers; never a number about a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.prose import Prose


class IndicatorKind(StrEnum):
    """Where an indicator's figures come from."""

    OWN_SURVEY = "own_survey"
    NATIONAL_SURVEY = "national_survey"
    COUNT = "count"
    OPEN_DATA = "open_data"
    OTHER = "other"


class Unit(StrEnum):
    """What a figure counts."""

    PERCENT = "percent"
    PEOPLE = "people"
    EVENTS = "events"
    HOURS = "hours"
    DAYS = "days"
    MEAN = "mean"
    OTHER = "other"


class Direction(StrEnum):
    """Which way is better."""

    UP = "up"
    DOWN = "down"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Observation:
    """One figure: of when (``period`` in words, ``day`` for its place in the series), of whom, from where.

    ``n`` is how many answered or were counted, ``cases`` how many of them the figure is about; a ``value`` of None is
    a figure that was not told. One that is ``hidden`` is not for others than the staff: its source hides it.
    """

    id: UUID
    period: str = ""
    day: date | None = None
    population: str = ""
    value: Decimal | None = None
    n: int | None = None
    cases: int | None = None
    source: str = ""
    hidden: bool = False
    note: Prose = ""


@dataclass(frozen=True, slots=True)
class Indicator:
    """A series of figures with its source, its target, and which way is better.

    ``survey`` and ``question`` are the own survey's question that feeds it, ``choices`` the answers that it counts;
    ``code`` is its number in open data.
    """

    id: UUID
    group: UUID | None = None
    title: str = ""
    title_sv: str = ""
    kind: IndicatorKind = IndicatorKind.OTHER
    unit: Unit = Unit.PERCENT
    unit_words: str = ""
    direction: Direction = Direction.NONE
    source: str = ""
    code: str = ""
    target: Decimal | None = None
    target_by: str = ""
    survey: UUID | None = None
    question: UUID | None = None
    ended: date | None = None
    note: Prose = ""
    observations: tuple[Observation, ...] = ()
    choices: tuple[UUID, ...] = ()


class Course(StrEnum):
    """Where a series goes."""

    BETTER = "better"
    WORSE = "worse"
    RISES = "rises"
    FALLS = "falls"
    STEADY = "steady"


@dataclass(frozen=True, slots=True)
class Trend:
    """From the first to the last known figure of a series: the change, and how many whole years lie between.

    ``years`` is None where a day is not known.
    """

    course: Course
    change: Decimal
    years: int | None


def populations(indicator: Indicator) -> tuple[str, ...]:
    """Return of whom there are figures; the whole ("") first, the others as they came."""
    found = dict.fromkeys(one.population for one in indicator.observations)
    return tuple(sorted(found, key=bool))


def series(indicator: Indicator, population: str) -> tuple[Observation, ...]:
    """Return one population's figures by day; those without a day come last, as they stand."""
    of_whom = [one for one in indicator.observations if one.population == population]
    return tuple(sorted(of_whom, key=lambda one: one.day or date.max))


def latest(observations: Sequence[Observation]) -> Observation | None:
    """Return the last figure of a series that is known."""
    return next((one for one in reversed(observations) if one.value is not None), None)


def trend(observations: Sequence[Observation], direction: Direction, unit: Unit) -> Trend | None:
    """Return where a series goes, None where fewer than two figures are known.

    A percentage's change within what chance makes of it (two standard errors of the difference) counts as steady.
    """
    known = [one for one in observations if one.value is not None]
    if len(known) < 2:
        return None
    first, last = known[0], known[-1]
    assert first.value is not None
    assert last.value is not None
    change = last.value - first.value
    years = round((last.day - first.day).days / 365.25) if first.day and last.day else None
    steady = not change or (unit is Unit.PERCENT and abs(change) < 2 * _standard_error(first, last))
    return Trend(Course.STEADY if steady else _course(change > 0, direction), change, years)


def reaches_target(indicator: Indicator, one: Observation) -> bool | None:
    """Tell whether a figure is at its target or beyond; None without a figure, a target or a better way."""
    if one.value is None or indicator.target is None or indicator.direction is Direction.NONE:
        return None
    return one.value >= indicator.target if indicator.direction is Direction.UP else one.value <= indicator.target


def _course(up: bool, direction: Direction) -> Course:
    if direction is Direction.NONE:
        return Course.RISES if up else Course.FALLS
    return Course.BETTER if up == (direction is Direction.UP) else Course.WORSE


def _standard_error(first: Observation, last: Observation) -> Decimal:
    """Return the standard error, in percentage points, of the difference of two percentages; 0 where n is not known."""
    parts = [one.value * (100 - one.value) / one.n for one in (first, last) if one.value is not None and one.n]
    return max(sum(parts, Decimal()), Decimal()).sqrt() if len(parts) == 2 else Decimal()
