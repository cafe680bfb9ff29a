"""Lists of what should be in place, such as an area's minimum structures; the area writes its own points."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.prose import Prose


class PointState(StrEnum):
    """Whether a point is in place."""

    NOT_LOOKED_AT = "not_looked_at"
    IN_PLACE = "in_place"
    PARTLY = "partly"
    MISSING = "missing"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class ChecklistPoint:
    """One thing that should be in place."""

    id: UUID
    text: str = ""
    state: PointState = PointState.NOT_LOOKED_AT
    owner: str = ""
    note: Prose = ""


@dataclass(frozen=True, slots=True)
class Checklist:
    """A list and when it was last gone through."""

    id: UUID
    group: UUID | None = None
    title: str = ""
    source: str = ""
    looked_at: date | None = None
    points: tuple[ChecklistPoint, ...] = ()


_LACKING = (PointState.MISSING, PointState.PARTLY)


def lacking(checklist: Checklist) -> tuple[ChecklistPoint, ...]:
    """Return the points that are still to do, wholly or partly."""
    return tuple(point for point in checklist.points if point.state in _LACKING)


def in_place(checklist: Checklist) -> tuple[int, int]:
    """Return how many points are in place, and of how many that are needed."""
    needed = [point for point in checklist.points if point.state is not PointState.NOT_NEEDED]
    return sum(point.state is PointState.IN_PLACE for point in needed), len(needed)


def looked_at(checklist: Checklist, point: ChecklistPoint, today: date) -> Checklist:
    """Return the list with one of its points as it is now; where its state is another one, the list was gone through.

    A point that is new is added at the end.
    """
    before = next((one for one in checklist.points if one.id == point.id), None)
    kept = tuple(point if one.id == point.id else one for one in checklist.points)
    seen = today if before is not None and before.state is not point.state else checklist.looked_at
    return replace(checklist, points=kept if before is not None else (*kept, point), looked_at=seen)
