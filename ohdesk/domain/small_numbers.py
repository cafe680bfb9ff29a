"""How much of a table of counts others than the staff may see: never a number that points at a few people.

Counts from one up to below the provider's limit are hidden, and so much beside them that none of them can be worked out
from what is left: from a total, from another row or column, from a percentage with its n. One mark stands for all that
is hidden. What is hidden besides the small numbers goes by place, not by size, so that knowing the rule helps nobody.
Zeros are shown: they are about nobody. Counts of events are hidden by the size of the school as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeVar

from ohdesk.domain.readers import Reader
from ohdesk.domain.schools import Provider, School

HIDDEN = "–"
"""What stands for a hidden number."""

K = TypeVar("K")

Cell = tuple[int, int]


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
class SeenTable:
    """Rows of counts as a reader sees them; ``totals`` holds the columns' totals and the total of all."""

    rows: tuple[SeenRow, ...]
    totals: SeenRow


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
    """Return the counts of one question or one list, and their total, as a reader sees them."""
    values = {(0, place): count for place, count in enumerate([*counts, sum(counts)])}
    hidden = _hidden(values, limit if reader is not Reader.STAFF else 0)
    seen = [None if cell in hidden else count for cell, count in values.items()]
    return SeenRow(tuple(seen[:-1]), seen[-1])


def table_seen_by(rows: Sequence[Sequence[int]], limit: int, reader: Reader) -> SeenTable:
    """Return counts in rows of one length, with the totals of rows and columns, as a reader sees them."""
    lines = [*rows, [sum(column) for column in zip(*rows, strict=True)]]
    values = {(r, c): count for r, row in enumerate(lines) for c, count in enumerate([*row, sum(row)])}
    hidden = _hidden(values, limit if reader is not Reader.STAFF else 0)
    seen = [[None if (r, c) in hidden else values[r, c] for c in range(len(row) + 1)] for r, row in enumerate(lines)]
    shown = [SeenRow(tuple(row[:-1]), row[-1]) for row in seen]
    return SeenTable(tuple(shown[:-1]), shown[-1])


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


def _hidden(values: Mapping[Cell, int], limit: int) -> frozenset[Cell]:
    """Return which cells to hide of a table whose last column, and last row if it has several, are totals.

    Where a total would have to be hidden, all but the zeros is: a table that thin would tell by what it leaves open.
    """
    last_row, last_column = max(values)
    everything = frozenset(cell for cell, count in values.items() if count)
    hidden = {cell for cell, count in values.items() if is_small(count, limit)}
    if any(column == last_column or (last_row and row == last_row) for row, column in hidden):
        return everything
    while (told := next(_told(values, hidden, limit), None)) is not None:
        beside = next((cell for cell in told if values[cell] and cell not in hidden), None)
        if beside is None:
            return everything
        hidden.add(beside)
    return frozenset(hidden)


def _told(values: Mapping[Cell, int], hidden: set[Cell], limit: int) -> Iterator[list[Cell]]:
    """Yield, for each hidden number that what is shown still tells, the cells of which the next one is to be hidden.

    They are those after it in the line that tells it; where rows and columns together tell it, those of both.
    """
    lines = [(cell, line) for cell in sorted(hidden) for line in _lines(values, cell)]
    for cell, line in lines:
        gone = [values[other] for other in line if other in hidden]
        if _tells(sum(gone), len(gone), limit):
            yield _after(cell, line)
    corner = max(values)
    for cell in sorted(hidden):
        if not _varies(values, hidden, cell, corner):
            yield [other for line in _lines(values, cell) for other in _after(cell, line)]


def _lines(values: Mapping[Cell, int], cell: Cell) -> Iterator[list[Cell]]:
    """Yield the row and, in a table, the column that ``cell`` is a part of."""
    last_row, last_column = max(values)
    row, column = cell
    yield [(row, c) for c in range(last_column)]
    if last_row:
        yield [(r, column) for r in range(last_row)]


def _after(cell: Cell, line: list[Cell]) -> list[Cell]:
    place = line.index(cell)
    return line[place + 1 :] + line[:place]


def _varies(values: Mapping[Cell, int], hidden: set[Cell], cell: Cell, corner: Cell) -> bool:
    """Tell whether a hidden count could be another one, with all that is shown as it is and each hidden one at least 1.

    A table is a flow: every row and every column is a place, every cell an arc between them, and the totals say how
    much leaves and comes. A count can change where a way leads around through other hidden cells.
    """
    arcs = {other: _arc(other, corner) for other in hidden}
    tail, head = arcs.pop(cell)
    ways = [*arcs.values(), *((end, start) for other, (start, end) in arcs.items() if values[other] > 1)]
    return _leads(ways, head, tail) or (values[cell] > 1 and _leads(ways, tail, head))


def _arc(cell: Cell, corner: Cell) -> tuple[str, str]:
    """Return from where to where a cell's count flows, so that all parts flow into their line."""
    row, column = cell
    return f"column {column}" if corner[0] else "all columns", f"row {row}"


def _leads(ways: Sequence[tuple[str, str]], start: str, end: str) -> bool:
    reached, front = {start}, [start]
    while front:
        place = front.pop()
        found = {after for before, after in ways if before == place} - reached
        reached |= found
        front += found
    return end in reached
