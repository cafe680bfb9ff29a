"""How a structure comes into use: where, what stands in the way, and who solves it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.prose import Prose


class UseState(StrEnum):
    """How far a structure has come into use in a place."""

    NOT_STARTED = "not_started"
    STARTED = "started"
    IN_USE = "in_use"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class RollOutPlace:
    """Where a structure is to be used; ``solver`` is who solves the ``obstacle``, ``solved_on`` when that was done."""

    id: UUID
    place: str = ""
    state: UseState = UseState.NOT_STARTED
    since: date | None = None
    obstacle: Prose = ""
    solver: str = ""
    solved_on: date | None = None


@dataclass(frozen=True, slots=True)
class RollOut:
    """A structure or a way of working that an area takes into use."""

    id: UUID
    group: UUID | None = None
    title: str = ""
    text: Prose = ""
    owner: str = ""
    review_on: date | None = None
    places: tuple[RollOutPlace, ...] = ()
