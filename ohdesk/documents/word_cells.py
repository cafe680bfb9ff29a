"""Tables in a Word file: real headers, real spans, rows that stay whole."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Length, Pt

from ohdesk.documents.table_cells import Role, body_lines, head_lines
from ohdesk.documents.tree import Table
from ohdesk.documents.word_text import fill, made

_BOLD = (Role.GROUP, Role.COLUMN, Role.BAND)
_TINT = "E8F0F7"


def write_table(file: WordDocument, table: Table, size: Length, language: str = "") -> None:
    """Add a table with text of a ``size`` in a ``language``; its header stands on each page, read with each cell."""
    head, body = head_lines(table), body_lines(table)
    grid = file.add_table(rows=len(head) + len(body), cols=len(table.header))
    grid.style = "Table Grid"
    grid.alignment = WD_TABLE_ALIGNMENT.LEFT
    for row, line in zip(grid.rows, (*head, *body), strict=True):
        places = row.cells
        for cell in line:
            place = places[cell.column]
            if cell.rows > 1 or cell.columns > 1:
                place = place.merge(grid.cell(cell.row + cell.rows - 1, cell.column + cell.columns - 1))
            paragraph = place.paragraphs[0]
            paragraph.paragraph_format.space_after = Pt(0)
            fill(paragraph, cell.text, language)
            for run in paragraph.runs:
                run.font.size = size
                run.bold = True if cell.role in _BOLD else run.bold
            if cell.role is Role.BAND:
                _shade(place._tc)  # noqa: SLF001  # python-docx has no word for it
        properties = row._tr.get_or_add_trPr()  # noqa: SLF001
        properties.append(made("w:cantSplit"))
        if line in head:
            properties.append(made("w:tblHeader"))


def _shade(cell: BaseOxmlElement) -> None:
    cell.get_or_add_tcPr().append(made("w:shd", val="clear", color="auto", fill=_TINT))
