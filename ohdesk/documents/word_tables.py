"""Tables of a Word document, read as rows of text."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from ohdesk.documents.tables import Sheet, filled, refuse_overgrown
from ohdesk.domain.errors import ImportRefused

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement as Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LIST_STYLES = ("List", "Luettelo", "Lista", "Liststycke")


def read_docx(data: bytes) -> tuple[Sheet, ...]:
    """Read the tables of a Word document that hold anything, each named by the paragraph above it.

    A merged cell's words stand in its first place, the others are empty. An item of a list begins with "- ". Words
    that are struck by tracked changes are left out, words that are added by them are in. Raises ``ImportRefused``.
    """
    from docx import Document
    from docx.opc.exceptions import PackageNotFoundError

    refuse_overgrown(data)
    try:
        body = Document(BytesIO(data)).element.body
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError) as error:
        raise ImportRefused(reason="not_a_table") from error
    return filled((_heading(table), _rows(table)) for table in body.iter(f"{_W}tbl") if not _is_inner(table))


def _is_inner(table: Element) -> bool:
    return any(above.tag == f"{_W}tbl" for above in table.iterancestors())


def _heading(table: Element) -> str:
    above = next(table.itersiblings(f"{_W}p", preceding=True), None)
    return "" if above is None else " ".join(_words(above).split())


def _rows(table: Element) -> Iterator[list[str]]:
    for row in table.iter(f"{_W}tr"):
        if next(row.iterancestors(f"{_W}tbl")) is table:
            cells = [""] * _number(row, "trPr/{0}gridBefore", 0)
            for cell in row.iter(f"{_W}tc"):
                if next(cell.iterancestors(f"{_W}tbl")) is table:
                    words = "" if _goes_on(cell) else "\n".join(filter(None, _lines(cell)))
                    cells += [words, *[""] * (_number(cell, "tcPr/{0}gridSpan", 1) - 1)]
            yield cells


def _goes_on(cell: Element) -> bool:
    """Tell whether a cell is the lower part of one that spans rows."""
    merge = cell.find(f"{_W}tcPr/{_W}vMerge")
    return merge is not None and merge.get(f"{_W}val", "continue") == "continue"


def _number(element: Element, path: str, default: int) -> int:
    found = element.find(_W + path.format(_W))
    value = "" if found is None else found.get(f"{_W}val", "")
    return min(int(value), 100) if value.isdecimal() else default


def _lines(cell: Element) -> Iterator[str]:
    for paragraph in cell.iter(f"{_W}p"):
        words = _words(paragraph).strip()
        yield f"- {words}" if words and _is_item(paragraph) else words


def _is_item(paragraph: Element) -> bool:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    named = style is not None and style.get(f"{_W}val", "").startswith(_LIST_STYLES)
    return named or paragraph.find(f"{_W}pPr/{_W}numPr") is not None


def _words(paragraph: Element) -> str:
    found = []
    for part in paragraph.iter(f"{_W}t", f"{_W}tab", f"{_W}br", f"{_W}cr", f"{_W}noBreakHyphen"):
        if part.tag == f"{_W}t":
            found.append(part.text or "")
        elif part.getparent().tag == f"{_W}r":  # a tab stop in the paragraph's properties is no tab
            found.append({"tab": " ", "noBreakHyphen": "-"}.get(part.tag.removeprefix(_W), "\n"))
    return "".join(found).replace("\u00a0", " ")  # a space that only keeps words on one line
