"""The inspection of the health and safety of the learning environment, and the repair of what it found.

Every three years, its defects followed every year (1326/2010, 16.1 § 1 and 17.1 § 1; 338/2011, 12 §; checked 2025-01).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.prose import Prose


class DefectState(StrEnum):
    """How far the repair of a defect has come."""

    OPEN = "open"
    UNDER_WAY = "under_way"
    REPAIRED = "repaired"
    DROPPED = "dropped"


class InspectionBody(StrEnum):
    """Who usually takes part in an inspection."""

    SCHOOL = "school"
    STUDENTS = "students"
    HEALTH_CARE = "health_care"
    HEALTH_INSPECTOR = "health_inspector"
    OCCUPATIONAL_HEALTH = "occupational_health"
    OCCUPATIONAL_SAFETY = "occupational_safety"
    BUILDING_OWNER = "building_owner"
    GUARDIANS = "guardians"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class DefectReview:
    """What a yearly look at a defect found."""

    id: UUID
    day: date | None = None
    note: Prose = ""
    state: DefectState = DefectState.OPEN


@dataclass(frozen=True, slots=True)
class Defect:
    """Something to be repaired: what, where, who answers for it, by when, and the looks at it since."""

    id: UUID
    text: Prose = ""
    place: str = ""
    owner: str = ""
    due: date | None = None
    state: DefectState = DefectState.OPEN
    reviews: tuple[DefectReview, ...] = ()


@dataclass(frozen=True, slots=True)
class Inspection:
    """One inspection of a school: its day, who took part, what it found."""

    id: UUID
    group: UUID | None = None
    school: UUID | None = None
    day: date | None = None
    bodies: tuple[InspectionBody, ...] = ()
    others: str = ""
    summary: Prose = ""
    defects: tuple[Defect, ...] = ()
