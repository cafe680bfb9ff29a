"""What is followed in numbers; never a number about a person."""

from __future__ import annotations

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
    a figure that was not told, ``hidden`` one that its source hides.
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

    ``survey`` and ``question`` are the own survey's question that feeds it; ``code`` is its number in open data.
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
