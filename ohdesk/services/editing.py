"""Editing a value: what an editor starts from, and taking a step back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Generic, TypeVar
from uuid import UUID

from ohdesk.sync.difference import reverted, with_registers
from ohdesk.sync.shapes import Json
from ohdesk.sync.text import merged

V = TypeVar("V")

__all__ = ["Choices", "Edition", "merged", "reverted"]


@dataclass(frozen=True, slots=True)
class Edition(Generic[V]):
    """A value as it was read, and the mark in the vault's log at which it was read.

    Saving names the mark, so that what others wrote after it is merged with and never taken for something deleted.
    Where somebody has not looked at all of it yet, ``looked`` is the mark up to which they have, and what this laptop
    wrote since they know: then another's value of a field that came after it is kept as a second version.
    """

    value: V
    mark: int
    looked: int | None = None


class Choices:
    """Remembers while a vault is open what was chosen inside editors, which go on with what they had read before."""

    def __init__(self) -> None:
        self._made: dict[tuple[UUID, str], tuple[int, Json]] = {}

    def add(self, object_id: UUID, field: str, value: Json, mark: int) -> None:
        """Remember that ``value`` was chosen for a field, and where the log stood then."""
        self._made[object_id, field] = mark, value

    def read_in(self, base: Edition[V]) -> Edition[V]:
        """Return an edition as who chose something in its editor since knows it."""
        made = {place: chosen for place, (mark, chosen) in self._made.items() if mark > base.mark}
        if not made:
            return base
        looked = base.mark if base.looked is None else base.looked
        return replace(base, value=with_registers(base.value, made), looked=looked)
