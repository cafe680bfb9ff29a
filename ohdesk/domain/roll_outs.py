"""How a structure comes into use: where, what stands in the way, and who solves it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
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


@dataclass(frozen=True, slots=True)
class Matrix:
    """Structures beside the places where they are to be used: a row for each place, a cell for each structure."""

    places: tuple[str, ...]
    rows: tuple[tuple[RollOutPlace | None, ...], ...]


def matrix(roll_outs: Sequence[RollOut]) -> Matrix:
    """Return the places of all structures in the order in which they first come, each with its cells."""
    places = tuple(dict.fromkeys(one.place for roll_out in roll_outs for one in roll_out.places))
    rows = tuple(tuple(_at(roll_out, place) for roll_out in roll_outs) for place in places)
    return Matrix(places, rows)


def obstructed(roll_out: RollOut) -> tuple[RollOutPlace, ...]:
    """Return the places where an obstacle waits to be solved."""
    return tuple(one for one in roll_out.places if one.obstacle.strip() and one.solved_on is None)


def in_use(roll_out: RollOut) -> tuple[int, int]:
    """Return in how many places a structure is in use, and of how many that need it."""
    needed = [one for one in roll_out.places if one.state is not UseState.NOT_NEEDED]
    return sum(one.state is UseState.IN_USE for one in needed), len(needed)


def with_place(roll_out: RollOut, place: RollOutPlace) -> RollOut:
    """Return the structure with one of its places as it is now, added where it is new."""
    known = any(one.id == place.id for one in roll_out.places)
    kept = tuple(place if one.id == place.id else one for one in roll_out.places)
    return replace(roll_out, places=kept if known else (*kept, place))


def _at(roll_out: RollOut, place: str) -> RollOutPlace | None:
    return next((one for one in roll_out.places if one.place == place), None)
