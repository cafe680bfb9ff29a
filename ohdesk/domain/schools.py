"""Schools, what is offered in them, and the days on which they work."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.groups import Role
from ohdesk.domain.prose import Prose


class EducationForm(StrEnum):
    """The forms of education within the Act (OHL 1287/2013, 1 §)."""

    PRE_PRIMARY = "pre_primary"
    BASIC = "basic"
    UPPER_SECONDARY = "upper_secondary"
    VOCATIONAL = "vocational"
    PREPARATORY = "preparatory"
    LIBERAL_ADULT = "liberal_adult"
    MIXED = "mixed"


class ServiceSource(StrEnum):
    """Who provides a service at the school."""

    OWN = "own"
    CENTRAL = "central"
    PURCHASED = "purchased"


class ServiceState(StrEnum):
    """Whether a service at the school is to be had now."""

    CURRENT = "current"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """For how long the provider keeps a sort of paper: ``years``, or for ever where None; ``name`` is its class."""

    id: UUID
    papers: str = ""
    name: str = ""
    years: int | None = None


@dataclass(frozen=True, slots=True)
class Provider:
    """The education provider: a municipality, a joint authority or a private body.

    Numbers of people below ``small_number`` are hidden from students, guardians and the public; so are counts of
    events in a school with fewer students than ``small_school``. Both are the provider's own choice. ``logo`` is the
    digest under which a picture (PNG) lies sealed, ``logo_text`` the words that stand for it.
    """

    id: UUID
    name: str = ""
    name_sv: str = ""
    wellbeing_area: str = ""
    records_place: str = ""
    small_number: int = 5
    small_school: int = 50
    retention: tuple[RetentionRule, ...] = ()
    logo: str = ""
    logo_text: str = ""


@dataclass(frozen=True, slots=True)
class SchoolService:
    """One profession's service at a school: when, where, in which languages and how to reach it.

    ``person_years`` is the working time at this school, one for a whole post; ``text`` tells students and guardians
    what it is for.
    """

    id: UUID
    profession: Role = Role.CURATOR
    days: str = ""
    room: str = ""
    languages: str = ""
    contact: str = ""
    source: ServiceSource = ServiceSource.CENTRAL
    state: ServiceState = ServiceState.CURRENT
    person_years: Decimal | None = None
    text: Prose = ""


@dataclass(frozen=True, slots=True)
class School:
    """A school or other educational institution."""

    id: UUID
    name: str = ""
    name_sv: str = ""
    form: EducationForm = EducationForm.BASIC
    number: str = ""
    address: str = ""
    students: int | None = None
    note: Prose = ""
    services: tuple[SchoolService, ...] = ()


@dataclass(frozen=True, slots=True)
class DaysOff:
    """A run of days without school work, first and last included."""

    first: date
    last: date
    name: str = ""


@dataclass(frozen=True, slots=True)
class SchoolYear:
    """A school's own calendar for one school year; the provider decides the dates."""

    id: UUID
    school: UUID | None = None
    name: str = ""
    starts: date | None = None
    ends: date | None = None
    days_off: tuple[DaysOff, ...] = ()
    extra_days: tuple[date, ...] = ()


def school_year_name(day: date) -> str:
    """Return the name of the school year that ``day`` falls in, such as ``2026–2027`` (1 August to 31 July)."""
    first = day.year if day.month >= 8 else day.year - 1
    return f"{first}–{first + 1}"


def school_year_span(name: str) -> tuple[date, date]:
    """Return the first and last day of the school year ``name``, as ``school_year_name`` writes it.

    Raises ``ValueError`` for any other text.
    """
    first, _, last = name.partition("–")
    if not (first.isdecimal() and last.isdecimal() and int(last) == int(first) + 1):
        raise ValueError(name)
    return date(int(first), 8, 1), date(int(last), 7, 31)


def is_working_day(year: SchoolYear, day: date) -> bool:
    """Tell whether the school works on ``day``: a weekday in its year and not off, or an extra day."""
    if day in year.extra_days:
        return True
    if year.starts is None or year.ends is None or not year.starts <= day <= year.ends:
        return False
    return day.weekday() < 5 and not any(off.first <= day <= off.last for off in year.days_off)


def working_days(year: SchoolYear) -> Iterator[date]:
    """Yield the school's working days in order; none while its first or last day is open."""
    if year.starts is None or year.ends is None:
        return
    days = {year.starts + timedelta(n) for n in range((year.ends - year.starts).days + 1)} | set(year.extra_days)
    yield from (day for day in sorted(days) if is_working_day(year, day))
