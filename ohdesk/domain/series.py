"""Meetings that come again by a rhythm, on the days on which the school works."""

from __future__ import annotations

import calendar as months
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.schools import SchoolYear, is_working_day

_WEEK = timedelta(7)


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
    ``first`` and ``last`` bound the days, ``dates`` are days set by hand, ``struck`` are days of the rhythm on which
    the group does not meet.
    """

    id: UUID
    group: UUID | None = None
    name: str = ""
    rhythm: Rhythm = Rhythm.WEEKS
    every: int = 4
    weekday: int = 1
    nth: int = 1
    dates: tuple[date, ...] = ()
    struck: tuple[date, ...] = ()
    first: date | None = None
    last: date | None = None
    starts: time | None = None
    ends: time | None = None
    place: str = ""
    remote_link: str = ""
    template: UUID | None = None


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A day on which a series meets; ``planned`` is the day of its rhythm, another one where the school is off then."""

    day: date
    planned: date


def occurrences(series: Series, calendar: SchoolYear, last_year_days: Iterable[date] = ()) -> tuple[Occurrence, ...]:
    """Return the days on which a series meets, in order, each on a working day of ``calendar`` and none twice.

    A day off yields to the nearest working day, to the later one of two as near; where another occurrence has that
    day already, it falls away. Days before ``first`` and after ``last``, of series and calendar, are none. A calendar
    without its first or last day counts every weekday that is not off. ``last_year_days`` are the days of the meetings
    that ``Rhythm.LAST_YEAR`` repeats.
    """
    first = max(filter(None, (series.first, calendar.starts)), default=None)
    last = min(filter(None, (series.last, calendar.ends)), default=None)
    if first is None or last is None or last < first:
        return ()
    whole = replace(calendar, starts=calendar.starts or first, ends=calendar.ends or last)
    planned = sorted({day for day in _rhythm(series, first, last, last_year_days) if first <= day <= last})
    found = {day: day for day in planned if is_working_day(whole, day)}
    for day in planned:
        nearest = _nearest_working_day(whole, day, first, last)
        if nearest is not None:
            found.setdefault(nearest, day)
    return tuple(Occurrence(day, found[day]) for day in sorted(found))


def a_year_on(day: date) -> date:
    """Return the same weekday of the same ISO week (ISO 8601) a year later; week 53 becomes the year's last."""
    year, week, weekday = day.isocalendar()
    last_week = date(year + 1, 12, 28).isocalendar().week
    return date.fromisocalendar(year + 1, min(week, last_week), weekday)


def _rhythm(series: Series, first: date, last: date, last_year_days: Iterable[date]) -> Iterator[date]:
    match series.rhythm:
        case Rhythm.WEEKS:
            return _every_so_many_weeks(series, first, last)
        case Rhythm.WEEKDAY_OF_MONTH:
            return _weekday_of_each_month(series, first, last)
        case Rhythm.DATES:
            return iter(series.dates)
        case _:
            return (a_year_on(day) for day in last_year_days)


def _every_so_many_weeks(series: Series, first: date, last: date) -> Iterator[date]:
    day = first + timedelta((series.weekday - first.isoweekday()) % 7)
    while day <= last:
        yield day
        day += max(1, series.every) * _WEEK


def _weekday_of_each_month(series: Series, first: date, last: date) -> Iterator[date]:
    month = first.replace(day=1)
    while month <= last:
        length = months.monthrange(month.year, month.month)[1]
        days = [month + timedelta(n) for n in range(length) if (month.isoweekday() + n - series.weekday) % 7 == 0]
        yield days[min(series.nth, len(days)) - 1 if series.nth > 0 else -1]
        month += timedelta(length)


def _nearest_working_day(calendar: SchoolYear, day: date, first: date, last: date) -> date | None:
    for distance in range((last - first).days + 1):
        for other in (day + timedelta(distance), day - timedelta(distance)):
            if first <= other <= last and is_working_day(calendar, other):
                return other
    return None
