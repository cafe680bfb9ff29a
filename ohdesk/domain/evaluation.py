"""How the group's own work went, and what shows that its duties were seen to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ohdesk.domain.prose import Prose


@dataclass(frozen=True, slots=True)
class SelfRating:
    """One statement about the group's work, and how well it holds: 1 (not at all) to 4 (wholly), or None."""

    id: UUID
    key: str = ""
    text: str = ""
    rating: int | None = None
    note: Prose = ""


@dataclass(frozen=True, slots=True)
class SelfEvaluation:
    """The group's look at its own work in a school year."""

    id: UUID
    group: UUID | None = None
    school_year: str = ""
    day: date | None = None
    ratings: tuple[SelfRating, ...] = ()
    strengths: Prose = ""
    to_develop: Prose = ""


@dataclass(frozen=True, slots=True)
class DutyMark:
    """What a person says of a duty or a goal in a school year: where it shows, or why it is left out on purpose.

    ``duty`` is its key in the list of duties, or a goal's id as text; its own id follows from group, year and duty.
    """

    id: UUID
    group: UUID | None = None
    school_year: str = ""
    duty: str = ""
    meeting: UUID | None = None
    item: UUID | None = None
    note: Prose = ""
    left_out: Prose = ""
