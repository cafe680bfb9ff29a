"""How much of a row of counts others than the staff may see: never a number that points at a few people.

Counts from one up to below the provider's limit are hidden, and so much beside them that none of them can be worked out
from what is left: from a total, from another count, from a percentage with its n. One mark stands for all that is
hidden. What is hidden besides the small numbers goes by place, not by size, so that knowing the rule helps nobody.
Zeros are shown: they are about nobody. Counts of events are hidden by the size of the school as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeVar

from ohdesk.domain.readers import Reader
from ohdesk.domain.schools import Provider, School

HIDDEN = "–"
"""What stands for a hidden number."""

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Protection:
    """A provider's rule at a school: the least number shown, and whether the school is too small for events.

    A limit is 3 or more, or 0 where nothing is hidden: with 2 a hidden number could only be 1.
    """

    limit: int = 5
    small_school: bool = False


@dataclass(frozen=True, slots=True)
class SeenRow:
    """Counts and their total as a reader sees them; None is hidden."""

    counts: tuple[int | None, ...]
    total: int | None


@dataclass(frozen=True, slots=True)
class Merged(Generic[K]):
    """Counts of which the small ones are joined: those that stand alone, and ``others`` with their sum.

    ``count`` is None where even all of them together are too few to be told.
    """

    kept: tuple[tuple[K, int], ...]
    others: tuple[K, ...]
    count: int | None


def protection_of(provider: Provider, school: School | None) -> Protection:
    """Return a provider's rule at ``school``; a school that has not told how many students it has counts as small."""
    small = school is not None and (school.students or 0) < provider.small_school
    return Protection(max(provider.small_number, 3) if provider.small_number > 1 else 0, small)


def is_small(count: int | Decimal, limit: int) -> bool:
    """Tell whether a count points at a few people: above zero, below the limit."""
    return 0 < count < limit


def row_seen_by(counts: Sequence[int], limit: int, reader: Reader) -> SeenRow:
    """Return the counts of one question or one list, and their total, as a reader sees them.

    Where the total would have to be hidden, all but the zeros is: a row that thin would tell by what it leaves open.
    """
    total = sum(counts)
    hidden = _hidden(counts, limit if reader is not Reader.STAFF else 0)
    if hidden is None:
        return SeenRow(tuple(None if count else 0 for count in counts), None)
    return SeenRow(tuple(None if place in hidden else count for place, count in enumerate(counts)), total)


def merged(counts: Sequence[tuple[K, int]], limit: int) -> Merged[K]:
    """Join what is small to ``others`` until neither a count nor the sum of the others points at a few people.

    Where the others are too few, the last of those that stand alone joins them. Zeros stand alone.
    """
    joined = {place for place, (_, count) in enumerate(counts) if is_small(count, limit)}
    alone = [place for place, (_, count) in enumerate(counts) if count and place not in joined]
    total = sum(counts[place][1] for place in joined)
    while joined and alone and _tells(total, len(joined), limit):
        place = alone.pop()
        joined.add(place)
        total += counts[place][1]
    return Merged(
        tuple(pair for place, pair in enumerate(counts) if place not in joined),
        tuple(counts[place][0] for place in sorted(joined)),
        None if joined and _tells(total, len(joined), limit) else total,
    )


def _tells(total: int, cells: int, limit: int) -> bool:
    """Tell whether the sum of hidden counts gives them away: too few in all, or all at their least or their most."""
    return cells == 1 or total < limit or total in (cells, cells * (limit - 1))


def _hidden(counts: Sequence[int], limit: int) -> frozenset[int] | None:
    """Return which places of a row to hide, so that its total tells none of them; None where that cannot be."""
    hidden = {place for place, count in enumerate(counts) if is_small(count, limit)}
    while hidden and _tells(sum(counts[place] for place in hidden), len(hidden), limit):
        first = min(hidden)
        after = (*range(first + 1, len(counts)), *range(first))
        beside = next((place for place in after if counts[place] and place not in hidden), None)
        if beside is None:
            return None
        hidden.add(beside)
    return frozenset(hidden)
