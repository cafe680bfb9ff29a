"""Where the cells of a table stand, which others they span, and what each is to the rest."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from ohdesk.documents.tree import Band, Row, Table, Text, Wide, plain


class Role(Enum):
    """What a cell is to the others."""

    GROUP = "group"
    """The heading over those of several columns."""
    COLUMN = "column"
    BAND = "band"
    """The name of the rows below it, up to the next band."""
    ROW = "row"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell at its upper left place in the table, both counted from 0 with the header, and how far it reaches."""

    text: Text
    row: int
    column: int
    role: Role
    rows: int = 1
    columns: int = 1


Line = list[Placed]
"""The cells that begin in a row, from the left."""


def head_lines(table: Table) -> list[Line]:
    """Return the one or two rows of a table's header."""
    if not any(group.text for group in table.groups):
        return [[Placed(text, 0, column, Role.COLUMN) for column, text in enumerate(table.header)]]
    upper: Line = []
    lower: Line = []
    for group in table.groups:
        first = sum(one.columns for one in upper)
        titles = enumerate(table.header[first : first + group.columns], start=first)
        if group.text:
            upper.append(Placed(group.text, 0, first, Role.GROUP, columns=group.columns))
            lower += [Placed(text, 1, column, Role.COLUMN) for column, text in titles]
        else:
            upper += [Placed(text, 0, column, Role.COLUMN, rows=2) for column, text in titles]
    return [upper, lower]


def body_lines(table: Table) -> list[Line]:
    """Return the rows below a table's header; the cell that names a row spans the rows that continue it."""
    lines: list[Line] = []
    named: Line | None = None
    for number, row in enumerate(table.rows, start=len(head_lines(table))):
        if isinstance(row, Band):
            lines.append([Placed(row.text, number, 0, Role.BAND, columns=len(table.header))])
            named = None
            continue
        line: Line = []
        column = 0
        for cell in row:
            text, columns = (cell.text, cell.columns) if isinstance(cell, Wide) else (cell, 1)
            if column or named is None or plain(text) or columns == len(table.header):
                role = Role.CELL if column or not plain(text) else Role.ROW
                line.append(Placed(text, number, column, role, columns=columns))
            else:
                named[0] = replace(named[0], rows=named[0].rows + 1)
            column += columns
        if line and line[0].role is Role.ROW:
            named = line
        lines.append(line)
    return lines


def opening(table: Table) -> Table:
    """Return the beginning of a table that stays on one page: its first row, with its band and what continues it.

    A last row that would be left alone belongs to it.
    """
    begun = [number for number, row in enumerate(table.rows) if isinstance(row, Band) or names(row)]
    first = next((number for number in begun if names(table.rows[number])), 0)
    following = next((number for number in begun if number > first), len(table.rows))
    return table if following == len(table.rows) - 1 else replace(table, rows=table.rows[:following])


def names(row: Row) -> bool:
    """Tell whether a row has a name of its own, and so begins what may stand on a page by itself."""
    if isinstance(row, Band):
        return False
    first = row[0]
    return bool(plain(first.text if isinstance(first, Wide) else first))
