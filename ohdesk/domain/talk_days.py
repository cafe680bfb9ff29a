"""By which day a student who asks for it gets to talk with the psychologist or the curator (OHL 1287/2013, 15 §).

At latest on the school's seventh working day after the request; in an urgent matter on the same or the next one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ohdesk.domain.schools import SchoolYear, school_year_name, school_year_span, working_days

LAST_DAY = 7
"""Which working day after the request is the last one."""


@dataclass(frozen=True, slots=True)
class TalkDays:
    """The last day to talk; in an urgent matter the same day, where it is a working day, or the next one."""

    last: date
    next: date
    same: bool


def talk_days(calendars: Sequence[SchoolYear], asked: date) -> TalkDays | None:
    """Return the days for a request made on ``asked``, by one school's own ``calendars``.

    None where these do not reach far enough: the school year of the request, and the one that a count goes over into,
    have to be known.
    """
    days = sorted({day for calendar in calendars for day in working_days(calendar)})
    after = [day for day in days if day > asked]
    if len(after) < LAST_DAY:
        return None
    last = after[LAST_DAY - 1]
    needed = {school_year_name(asked), school_year_name(last)}
    known = {school_year_name(day) for day in days}
    if not needed <= known or school_year_name(last) not in (school_year_name(asked), _following(asked)):
        return None
    return TalkDays(last, after[0], asked in days)


def _following(day: date) -> str:
    _, last = school_year_span(school_year_name(day))
    return school_year_name(last.replace(month=8, day=1))
