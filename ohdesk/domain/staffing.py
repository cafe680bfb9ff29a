"""How many students one professional serves, beside what the law binds to and what is recommended."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from ohdesk.domain.groups import Role
from ohdesk.domain.prose import Prose
from ohdesk.domain.schools import EducationForm


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
