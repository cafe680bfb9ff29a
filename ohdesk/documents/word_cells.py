"""Tables in a Word file: real headers, real spans, rows that stay whole."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Length, Pt
from docx.table import Table as WordTable
from docx.table import _Cell as WordCell

from ohdesk.documents.fonts import register_fonts
from ohdesk.documents.table_cells import Placed, Role, body_lines, head_lines
from ohdesk.documents.table_layout import widths_of
from ohdesk.documents.tree import Table
from ohdesk.documents.word_styles import width_of
from ohdesk.documents.word_text import fill, made

_BOLD = (Role.GROUP, Role.COLUMN, Role.BAND)
_TINT, _ACCENT, _HAIRLINE = "E8F0F7", "0B4A7A", "B9C4CF"
_WIDER = 1.12
"""By how much letters may be wider where the paper's font is not at hand."""
_AROUND = {"top": 45, "left": 80, "bottom": 45, "right": 80}
"""The room about the words of a cell, in twentieths of a point."""


def write_table(file: WordDocument, table: Table, size: Length, language: str = "") -> None:
    """Add a table with text of a ``size`` in a ``language``; its header stands on each page, read with each cell."""
    register_fonts()
    head, body = head_lines(table), body_lines(table)
    width = width_of(file)
    widths = [Pt(round(part, 1)) for part in widths_of(table, head, body, size.pt * _WIDER, width.pt)]
    grid = file.add_table(rows=len(head) + len(body), cols=len(table.header))
    grid.alignment, grid.autofit = WD_TABLE_ALIGNMENT.LEFT, False
    _set_look(grid)
    for column, part in zip(grid.columns, widths, strict=True):
        column.width = part
    for row, line in zip(grid.rows, (*head, *body), strict=True):
        places = row.cells
        for place, part in zip(places, widths, strict=True):
            place.width = part
        for cell in line:
            place = places[cell.column]
            if cell.rows > 1 or cell.columns > 1:
                place = place.merge(grid.cell(cell.row + cell.rows - 1, cell.column + cell.columns - 1))
            _write(place, cell, size, language)
        properties = row._tr.get_or_add_trPr()  # noqa: SLF001  # python-docx has no word for it
        properties.append(made("w:cantSplit"))
        if line in head:
            properties.append(made("w:tblHeader"))


def _write(place: WordCell, cell: Placed, size: Length, language: str) -> None:
    paragraph = place.paragraphs[0]
    paragraph.paragraph_format.space_after = Pt(0)
    fill(paragraph, cell.text, language)
    for run in paragraph.runs:
        run.font.size = size
        run.bold = True if cell.role in _BOLD else run.bold
    properties = place._tc.get_or_add_tcPr()  # noqa: SLF001
    if cell.role is Role.COLUMN:
        borders = made("w:tcBorders")
        borders.append(made("w:bottom", val="single", sz="12", space="0", color=_ACCENT))
        properties.append(borders)
    if cell.role is Role.BAND:
        properties.append(made("w:shd", val="clear", color="auto", fill=_TINT))


def _set_look(grid: WordTable) -> None:
    """Let a table have lines between its rows alone, and begin where text does."""
    properties = grid._tbl.tblPr  # noqa: SLF001
    borders, around = made("w:tblBorders"), made("w:tblCellMar")
    for edge in ("bottom", "insideH"):
        borders.append(made(f"w:{edge}", val="single", sz="4", space="0", color=_HAIRLINE))
    for edge, room in _AROUND.items():
        around.append(made(f"w:{edge}", w=str(room), type="dxa"))
    indent = made("w:tblInd", w=str(_AROUND["left"]), type="dxa")
    layout = properties.find(qn("w:tblLayout"))
    for part in (indent, borders):
        layout.addprevious(part)
    layout.addnext(around)
