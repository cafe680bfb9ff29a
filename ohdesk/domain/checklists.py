"""Lists of what should be in place, such as an area's minimum structures; the area writes its own points."""

from __future__ import annotations

from dataclasses import dataclass
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
