"""Tables as ReportLab draws them, and what a screen reader is told of their cells."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reportlab.lib.colors import white
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from ohdesk.documents import style as look
from ohdesk.documents.columns import column_widths
from ohdesk.documents.flowables import TALL, Rows
from ohdesk.documents.fonts import REGULAR
from ohdesk.documents.structure import Element
from ohdesk.documents.style import Styles
from ohdesk.documents.table_cells import Line, Placed, Role, body_lines, head_lines
from ohdesk.documents.tree import Table, Text, plain

_PADDING = 4.0
_BELOW = 5.5
"""What a row leaves under its words."""
_SCOPES = {Role.GROUP: "Column", Role.COLUMN: "Column", Role.BAND: "Column", Role.ROW: "Row"}

Words = Callable[[Text, ParagraphStyle, Element], Flowable]
"""Makes a text in a style a flowable that says an element."""


def table_of(table: Table, element: Element, styles: Styles, width: float, words: Words, name: str) -> Flowable:
    """Return a table as wide as ``width`` points; ``name`` is unlike that of any other table of the document."""
    head, body = head_lines(table), body_lines(table)
    said = _elements(head, body, element, name)
    cell_styles = {
        Role.GROUP: styles.cell_head,
        Role.COLUMN: styles.cell_head,
        Role.BAND: styles.cell_band,
        Role.ROW: styles.cell,
        Role.CELL: styles.cell,
    }
    grid: list[list[Any]] = [[[] for _ in table.header] for _ in (*head, *body)]
    for line in (*head, *body):
        for cell in line:
            grid[cell.row][cell.column] = words(cell.text, cell_styles[cell.role], said[cell.row, cell.column])
    widths = widths_of(table, head, body, styles.cell.fontSize, width)
    commands = [*_look(len(head)), *_head_look(head), *_body_look(body, len(grid)), *_through(body, grid, widths)]
    return Rows(grid, widths, style=commands, repeatRows=len(head), spaceBefore=3, spaceAfter=8)


def widths_of(table: Table, head: list[Line], body: list[Line], size: float, width: float) -> list[float]:
    """Return the columns' widths of a table set in a type ``size`` that is ``width`` wide, all in points."""
    rows = [list(map(plain, table.header))]
    across = [(cell.column, cell.columns, plain(cell.text)) for cell in head[0] if cell.role is Role.GROUP]
    for line in body:
        row = [""] * len(table.header)
        for cell in line:
            if cell.columns == 1:
                row[cell.column] = plain(cell.text)
            else:
                across.append((cell.column, cell.columns, plain(cell.text)))
        rows.append(row)
    return column_widths(
        rows, width, _PADDING + 0.5, lambda text: stringWidth(text, REGULAR, size) * 1.04, table.shares, across
    )


def _elements(head: list[Line], body: list[Line], element: Element, name: str) -> dict[tuple[int, int], Element]:
    """Return the element of each cell by its place.

    Where headings stand over headings or between rows, scope alone does not tell what is under which (ISO 32000-1,
    14.8.5.7): each cell then names its headings.
    """
    found: dict[tuple[int, int], Element] = {}
    named = len(head) > 1 or any(line and line[0].role is Role.BAND for line in body)
    columns: dict[int, tuple[str, ...]] = {}
    band: tuple[str, ...] = ()
    row: tuple[str, ...] = ()
    for part, lines in (("THead", head), ("TBody", body)):
        holder = element.add(part)
        for line in lines:
            row_element = holder.add("TR")
            if line and line[0].role in (Role.BAND, Role.ROW):
                row = ()
            for cell in line:
                said = found[cell.row, cell.column] = _cell(cell, row_element)
                if not named:
                    continue
                own: tuple[str, ...] = ()
                if said.tag == "TH":
                    said.identifier = f"{name}-{cell.row}-{cell.column}"
                    own = (said.identifier,)
                under = range(cell.column, cell.column + cell.columns)
                above = dict.fromkeys(name for column in under for name in columns.get(column, ()))
                over = () if cell.role is Role.BAND else (*above, *band, *row)
                if over:
                    said.attributes["Headers"] = over
                match cell.role:
                    case Role.GROUP | Role.COLUMN:
                        for column in under:
                            columns[column] = columns.get(column, ()) + own
                    case Role.BAND:
                        band = own
                    case Role.ROW:
                        row = own
    return found


def _cell(cell: Placed, row: Element) -> Element:
    scope = _SCOPES.get(cell.role)
    element = row.add("TH", Scope=scope) if scope else row.add("TD")
    if cell.rows > 1:
        element.attributes["RowSpan"] = cell.rows
    if cell.columns > 1:
        element.attributes["ColSpan"] = cell.columns
    return element


def _look(head: int) -> list[Any]:
    return [
        ("FONT", (0, 0), (-1, -1), REGULAR),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), _PADDING),
        ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), _BELOW),
        ("BACKGROUND", (0, 0), (-1, head - 1), look.ACCENT),
        ("LINEBELOW", (0, -1), (-1, -1), 0.6, look.HAIRLINE),
    ]


def _head_look(head: list[Line]) -> list[Any]:
    commands: list[Any] = []
    for cell in head[0]:
        last = (cell.column + cell.columns - 1, cell.rows - 1)
        if cell.rows > 1:
            commands += [("SPAN", (cell.column, 0), last), ("VALIGN", (cell.column, 0), last, "BOTTOM")]
        if cell.role is Role.GROUP:
            commands += [("SPAN", (cell.column, 0), last), ("LINEBELOW", (cell.column, 0), last, 0.8, white)]
            if cell.column:
                commands.append(("LINEBEFORE", (cell.column, 0), (cell.column, 1), 0.8, white))
    return commands


def _body_look(body: list[Line], rows: int) -> list[Any]:
    """Return how rows look: those that continue one lie on its ground, bands on their own; neither ends a page."""
    commands: list[Any] = []
    begins = [line for line in body if line and line[0].column == 0 and line[0].role is not Role.CELL]
    ends = (*(line[0].row for line in begins[1:]), rows)
    zebra, held = False, None
    for (first, *_), after in zip(begins, ends[: len(begins)], strict=True):
        if first.role is Role.BAND:
            zebra, held = False, first.row if held is None else held
            commands += [
                ("BACKGROUND", (0, first.row), (-1, first.row), look.TINT),
                ("LINEABOVE", (0, first.row), (-1, first.row), 0.8, look.ACCENT),
            ]
            continue
        start, held = first.row if held is None else held, None
        commands.append(("LINEABOVE", (0, first.row), (-1, first.row), 0.6, look.HAIRLINE))
        if after - start > 1:
            commands.append(("NOSPLIT", (0, start), (0, after - 1)))
        if zebra:
            commands.append(("BACKGROUND", (0, first.row), (-1, after - 1), look.ZEBRA))
        zebra = not zebra
    if len(begins) > 1 and begins[-2][0].row == rows - 2:  # no row begins a page alone under a repeated header
        commands.append(("NOSPLIT", (0, rows - 2), (0, rows - 1)))
    for line in body:
        for cell in line:
            if cell.columns > 1:
                commands.append(("SPAN", (cell.column, cell.row), (cell.column + cell.columns - 1, cell.row)))
    return commands


def _through(body: list[Line], grid: list[list[Any]], widths: list[float]) -> list[Any]:
    """Let what is said once for rows that belong together run down beside them, so that they stand close.

    Rows too tall to be kept on one page stay as they are: a page may end within them.
    """
    commands: list[Any] = []
    for name in (line[0] for line in body if line and line[0].role is Role.ROW and line[0].rows > 1):
        after = name.row + name.rows
        said = [cell for line in body for cell in line if name.row <= cell.row < after and plain(cell.text)]
        tall = [0.0] * name.rows
        for cell in said:
            room = sum(widths[cell.column : cell.column + cell.columns]) - 2 * _PADDING
            height = grid[cell.row][cell.column].wrap(room, TALL)[1]
            tall[cell.row - name.row] = max(tall[cell.row - name.row], height + _PADDING + _BELOW)
        if sum(tall) > TALL:
            continue
        below = {cell.column + more for cell in said if cell.row > name.row for more in range(cell.columns)}
        commands += [
            ("SPAN", (cell.column, name.row), (cell.column, after - 1))
            for cell in said
            if cell.row == name.row and cell.columns == 1 and cell.column not in below
        ]
    return commands
