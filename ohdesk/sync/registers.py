"""Registers keep every value that nobody has replaced: a pure function of the set of operations."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ohdesk.sync.shapes import Json


@dataclass(frozen=True, slots=True)
class Head:
    """A register's value that no known operation replaces."""

    operation: str
    hlc: str
    value: Json

    @property
    def rank(self) -> tuple[str, str]:
        """Newest first by clock; the operation's name breaks ties."""
        return self.hlc, self.operation


def shown(heads: Iterable[Head]) -> Json:
    """Return the value that is shown: the newest head's."""
    return max(heads, key=lambda head: head.rank).value


def distinct(heads: Iterable[Head]) -> list[Json]:
    """Return the different values, the shown one first; more than one is a choice for a person."""
    values: list[Json] = []
    for head in sorted(heads, key=lambda head: head.rank, reverse=True):
        if head.value not in values:
            values.append(head.value)
    return values
