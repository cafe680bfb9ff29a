"""The inspection of the health and safety of the learning environment, and the repair of what it found.

Every three years, its defects followed every year (1326/2010, 16.1 § 1 and 17.1 § 1; 338/2011, 12 §; checked 2025-01).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
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


RHYTHM_YEARS = 3
"""An inspection every third year (1326/2010, 16.1 § 1 and 17.1 § 1)."""
USUAL_BODIES = (InspectionBody.SCHOOL, InspectionBody.STUDENTS, InspectionBody.HEALTH_CARE)
"""Who makes an inspection together at least (338/2011, 12 §); others as they are needed."""
_LOOK_YEARS = 1
_OPEN = (DefectState.OPEN, DefectState.UNDER_WAY)


class Timing(StrEnum):
    """How a school's inspection stands on a day."""

    NOT_FOUND = "not_found"
    DONE = "done"
    THIS_YEAR = "this_year"
    PASSED = "passed"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a school's inspections stand: the last one, by when the next, and the open defects, those to look at."""

    last: Inspection | None
    next_by: date | None
    timing: Timing
    open: tuple[Defect, ...] = ()
    to_look_at: tuple[Defect, ...] = ()


def is_open(defect: Defect) -> bool:
    """Tell whether a defect waits for its repair."""
    return defect.state in _OPEN


def next_by(inspection: Inspection) -> date | None:
    """Return the day by which the next inspection is to be made, None while this one has no day."""
    return _years_after(inspection.day, RHYTHM_YEARS) if inspection.day else None


def last_look(defect: Defect, inspection: Inspection) -> date | None:
    """Return the day on which a defect was last looked at; the inspection itself is the first look."""
    days = [review.day for review in defect.reviews if review.day]
    return max((*days, *([inspection.day] if inspection.day else [])), default=None)


def look_by(defect: Defect, inspection: Inspection) -> date | None:
    """Return the day by which an open defect is to be looked at again (338/2011, 12 §: every year until repaired)."""
    last = last_look(defect, inspection)
    return _years_after(last, _LOOK_YEARS) if last and is_open(defect) else None


def looked_at(defect: Defect, review: DefectReview) -> Defect:
    """Return a defect after a look at it, which says how far its repair has come."""
    return replace(defect, state=review.state, reviews=(*defect.reviews, review))


def changed(inspection: Inspection, defect: Defect) -> Inspection:
    """Return the inspection with one of its defects as it is now, added where it is new."""
    known = any(one.id == defect.id for one in inspection.defects)
    kept = tuple(defect if one.id == defect.id else one for one in inspection.defects)
    return replace(inspection, defects=kept if known else (*kept, defect))


def standing(inspections: Iterable[Inspection], today: date) -> Standing:
    """Return how the inspections of one school stand on ``today``.

    Defects of earlier inspections count too: a new inspection repairs nothing.
    """
    known = tuple(inspections)
    dated = [one for one in known if one.day and one.day <= today]
    last = max(dated, key=lambda one: one.day or date.min, default=None)
    due = next_by(last) if last else None
    open_ones = tuple(defect for one in known for defect in one.defects if is_open(defect))
    late = tuple(
        defect for one in known for defect in one.defects if (by := look_by(defect, one)) is not None and by <= today
    )
    return Standing(last, due, _timing(due, today), open_ones, late)


def _timing(due: date | None, today: date) -> Timing:
    if due is None:
        return Timing.NOT_FOUND
    if due < today:
        return Timing.PASSED
    return Timing.THIS_YEAR if due <= _years_after(today, 1) else Timing.DONE


def _years_after(day: date, years: int) -> date:
    """Return the same day of a later year; the 28th after a leap day."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
