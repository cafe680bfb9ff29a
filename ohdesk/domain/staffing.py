"""How many students one professional serves, beside what the law binds to and what is recommended."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, Decimal
from enum import StrEnum
from typing import Final
from uuid import UUID

from ohdesk.domain.groups import Role
from ohdesk.domain.prose import Prose
from ohdesk.domain.schools import EducationForm, School, ServiceState


@dataclass(frozen=True, slots=True)
class StaffingLine:
    """One profession in one form of education: its students and its working time in person-years."""

    id: UUID
    profession: Role = Role.CURATOR
    form: EducationForm = EducationForm.BASIC
    students: int | None = None
    person_years: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Staffing:
    """What a provider or an area has in a school year, where it is not counted from the schools' own services."""

    id: UUID
    group: UUID | None = None
    school_year: str = ""
    note: Prose = ""
    lines: tuple[StaffingLine, ...] = ()


class Stage(StrEnum):
    """What a recommendation speaks of: school health care of basic education, or student health care after it."""

    BASIC = "basic"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Limit:
    """How many students one person-year serves at most: ``binding`` by OHL 9 a §, else as recommended."""

    profession: Role
    students: int
    binding: bool
    stage: Stage | None = None


LIMITS: Final = (
    Limit(Role.CURATOR, 670, binding=True),
    Limit(Role.PSYCHOLOGIST, 780, binding=True),
    Limit(Role.NURSE, 460, binding=False, stage=Stage.BASIC),
    Limit(Role.NURSE, 570, binding=False, stage=Stage.SECOND),
    Limit(Role.DOCTOR, 2100, binding=False, stage=Stage.BASIC),
    Limit(Role.DOCTOR, 1800, binding=False, stage=Stage.SECOND),
)
"""The binding ones by 1287/2013, 9 a § (checked 2025-01); the others as Länsi-Uusimaa's plan for 2023–2025 has them."""

PROFESSIONS: Final = tuple(dict.fromkeys(limit.profession for limit in LIMITS))

_STAGES = {
    EducationForm.PRE_PRIMARY: Stage.BASIC,
    EducationForm.BASIC: Stage.BASIC,
    EducationForm.UPPER_SECONDARY: Stage.SECOND,
    EducationForm.VOCATIONAL: Stage.SECOND,
    EducationForm.PREPARATORY: Stage.SECOND,
    EducationForm.LIBERAL_ADULT: Stage.SECOND,
}
"""Several forms together have no stage: what is recommended for them cannot be told."""


@dataclass(frozen=True, slots=True)
class Served:
    """A profession in one place: its students and person-years, None where they are not known."""

    place: str
    profession: Role
    form: EducationForm
    students: int | None
    person_years: Decimal | None


@dataclass(frozen=True, slots=True)
class Load:
    """Students beside person-years for one limit; ``left_out`` places could not be counted."""

    limit: Limit
    students: int
    person_years: Decimal
    left_out: int = 0

    @property
    def counted(self) -> bool:
        """Whether there is anything to count with."""
        return self.students > 0

    @property
    def per_person_year(self) -> Decimal | None:
        """Students for one person-year, rounded up to a tenth; None without working time."""
        if not self.person_years:
            return None
        return (self.students / self.person_years).quantize(Decimal("0.1"), ROUND_CEILING)

    @property
    def missing(self) -> Decimal:
        """Person-years that lack from the limit, rounded up to a hundredth; 0 where none do."""
        lacking = Decimal(self.students) / self.limit.students - self.person_years
        return max(Decimal(0), lacking.quantize(Decimal("0.01"), ROUND_CEILING))

    @property
    def over(self) -> bool:
        """Whether there are more students than the limit has for these person-years."""
        return self.students > self.limit.students * self.person_years


def served_at(school: School) -> tuple[Served, ...]:
    """Return what a school has of each profession, from its services that are in force.

    Where the working time of one of them is not written down, that of the profession is not known.
    """
    found = []
    for profession in PROFESSIONS:
        current = [
            service.person_years
            for service in school.services
            if service.profession is profession and service.state is ServiceState.CURRENT
        ]
        known = [years for years in current if years is not None]
        years = sum(known, Decimal(0)) if current and len(known) == len(current) else None
        found.append(Served(school.name or school.name_sv, profession, school.form, school.students, years))
    return tuple(found)


def served_by(staffing: Staffing) -> tuple[Served, ...]:
    """Return what the lines of a provider or an area say."""
    return tuple(Served("", one.profession, one.form, one.students, one.person_years) for one in staffing.lines)


def loads(served: Iterable[Served]) -> tuple[Load, ...]:
    """Return a load for each limit that concerns somebody served."""
    known = tuple(served)
    found = []
    for limit in LIMITS:
        concerned = [one for one in known if _concerns(limit, one)]
        whole = [
            (one.students, one.person_years)
            for one in concerned
            if one.students is not None
            and one.person_years is not None
            and (limit.stage is None or _STAGES.get(one.form) is not None)
        ]
        if concerned:
            students = sum(students for students, _ in whole)
            years = sum((years for _, years in whole), Decimal(0))
            found.append(Load(limit, students, years, len(concerned) - len(whole)))
    return tuple(found)


def allocation(served: Sequence[Served]) -> tuple[tuple[str, EducationForm, tuple[Decimal | None, ...]], ...]:
    """Return, for each place and form in order, its person-years of each of ``PROFESSIONS``; None where not known."""
    places = dict.fromkeys((one.place, one.form) for one in served)
    return tuple(
        (place, form, tuple(_years(served, place, form, profession) for profession in PROFESSIONS))
        for place, form in places
    )


def with_line(staffing: Staffing, line: StaffingLine) -> Staffing:
    """Return the staffing with one of its lines as it is now, added where it is new."""
    known = any(one.id == line.id for one in staffing.lines)
    kept = tuple(line if one.id == line.id else one for one in staffing.lines)
    return replace(staffing, lines=kept if known else (*kept, line))


def _concerns(limit: Limit, one: Served) -> bool:
    stage = _STAGES.get(one.form)
    return one.profession is limit.profession and (limit.stage is None or stage in (None, limit.stage))


def _years(served: Sequence[Served], place: str, form: EducationForm, profession: Role) -> Decimal | None:
    known = [
        one.person_years
        for one in served
        if (one.place, one.form, one.profession) == (place, form, profession) and one.person_years is not None
    ]
    return sum(known, Decimal(0)) if known else None
