"""Meetings that come again by a rhythm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from uuid import UUID


class Rhythm(StrEnum):
    """How the days of a series follow from each other."""

    WEEKS = "weeks"
    WEEKDAY_OF_MONTH = "weekday_of_month"
    DATES = "dates"
    LAST_YEAR = "last_year"


@dataclass(frozen=True, slots=True)
class Series:
    """A group's meetings of one school year, or of several.

    ``every`` counts weeks, ``weekday`` is 1 (Monday) to 7, ``nth`` is 1 to 4 or -1 for the month's last;
    ``first`` and ``last`` bound the days, ``dates`` are days set by hand.
    """

    id: UUID
    group: UUID | None = None
    name: str = ""
    rhythm: Rhythm = Rhythm.WEEKS
    every: int = 4
    weekday: int = 1
    nth: int = 1
    dates: tuple[date, ...] = ()
    first: date | None = None
    last: date | None = None
    starts: time | None = None
    ends: time | None = None
    place: str = ""
    remote_link: str = ""
    template: UUID | None = None
