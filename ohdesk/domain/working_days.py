"""How many working days a school year has by the Act, when it ends, and how a school's calendar differs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from ohdesk.domain.schools import DaysOff, EducationForm, SchoolYear, is_working_day, school_year_span, working_days

_MOST = 190
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class CalendarCheck:
    """A calendar beside the Act: working days counted and ``expected``, last day written and ``expected_end``.

    ``expected`` is None for a form of education to which the number of days does not apply.
    """

    counted: int
    expected: int | None
    ends: date | None
    expected_end: date | None

    @property
    def more(self) -> int:
        """How many days more than expected the calendar has, fewer where negative; 0 while nothing can be said."""
        return self.counted - self.expected if self.expected is not None and self.counted else 0

    @property
    def ends_otherwise(self) -> bool:
        """Whether the year ends on another day than expected."""
        return self.expected_end is not None and self.ends is not None and self.ends != self.expected_end


def expected_working_days(school_year: str) -> int:
    """Return the number of working days of a school year in basic education, named such as ``2026–2027``.

    190, less Independence Day, Epiphany and May Day where they fall on another weekday than Saturday
    (Basic Education Act 628/1998, 23 §, checked 2025-01). Raises ``ValueError`` for what is no school year's name.
    """
    first, last = school_year_span(school_year)
    free = (date(first.year, 12, 6), date(last.year, 1, 6), date(last.year, 5, 1))
    return _MOST - sum(day.weekday() < _SATURDAY for day in free)


def expected_end(school_year: str) -> date:
    """Return the day on which work ends in basic education: the last weekday, a Saturday, of week 22.

    Basic Education Decree 852/1998, 7 §, checked 2025-01. Raises ``ValueError`` for what is no school year's name.
    """
    return date.fromisocalendar(school_year_span(school_year)[1].year, 22, _SATURDAY + 1)


def checked(year: SchoolYear, form: EducationForm) -> CalendarCheck:
    """Return how a school's calendar stands beside the Act; only basic education has its days in the Act."""
    counted, applies = sum(1 for _ in working_days(year)), form is EducationForm.BASIC
    try:
        expected, end = expected_working_days(year.name), expected_end(year.name)
    except ValueError:
        applies, expected, end = False, 0, date.min
    return CalendarCheck(counted, expected if applies else None, year.ends, end if applies else None)


def with_last_saturday(year: SchoolYear) -> SchoolYear:
    """Return a calendar in which the last day is worked also where it is a Saturday."""
    if year.ends is None or year.ends.weekday() != _SATURDAY or year.ends in year.extra_days:
        return year
    return replace(year, extra_days=tuple(sorted((*year.extra_days, year.ends))))


def working_day_before(year: SchoolYear, day: date) -> date | None:
    """Return ``day`` where the school works on it, else the working day before; None where there is none."""
    if year.starts is None or year.ends is None:
        return None
    first, last = min((year.starts, *year.extra_days)), max((year.ends, *year.extra_days))
    days = (min(day, last) - timedelta(n) for n in range((min(day, last) - first).days + 1))
    return next((found for found in days if is_working_day(year, found)), None)


def public_holidays(school_year: str) -> tuple[tuple[str, date], ...]:
    """Return the Finnish public holidays of a school year, by day, each with the key of its name.

    Raises ``ValueError`` for what is no school year's name.
    """
    first, last = school_year_span(school_year)
    easter = _easter(last.year)
    midsummer = next(day for day in (date(last.year, 6, 20) + timedelta(n) for n in range(7)) if day.weekday() == 5)
    saints = next(day for day in (date(first.year, 10, 31) + timedelta(n) for n in range(7)) if day.weekday() == 5)
    return (
        ("all_saints", saints),
        ("independence", date(first.year, 12, 6)),
        ("christmas_eve", date(first.year, 12, 24)),
        ("christmas", date(first.year, 12, 25)),
        ("boxing_day", date(first.year, 12, 26)),
        ("new_year", date(last.year, 1, 1)),
        ("epiphany", date(last.year, 1, 6)),
        ("good_friday", easter - timedelta(2)),
        ("easter_monday", easter + timedelta(1)),
        *sorted(
            (("may_day", date(last.year, 5, 1)), ("ascension", easter + timedelta(39))), key=lambda named: named[1]
        ),
        ("midsummer_eve", midsummer - timedelta(1)),
    )


def holidays_to_add(year: SchoolYear) -> tuple[tuple[str, date], ...]:
    """Return the public holidays on which the calendar has school work, each with the key of its name."""
    worked = set(working_days(year))
    return tuple((key, day) for key, day in public_holidays(year.name) if day in worked) if worked else ()


def in_order(days_off: tuple[DaysOff, ...]) -> tuple[DaysOff, ...]:
    """Return runs of days off by their first day, each once."""
    return tuple(sorted(set(days_off), key=lambda off: (off.first, off.last, off.name)))


def _easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (Butcher's rule)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    weekday = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * weekday) // 451
    month, day = divmod(h + weekday - 7 * m + 114, 31)
    return date(year, month, day + 1)
