"""Tables that others made, read as rows of text: CSV, XLSX, and what is pasted from Word or Excel."""

from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from html.parser import HTMLParser
from io import BytesIO, StringIO

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from ohdesk.documents.dates import short_date
from ohdesk.domain.errors import ImportRefused

_MOST_CELLS = 200_000
_LARGEST_WORKBOOK = 100 * 1024 * 1024
"""Bytes of a workbook once unpacked; a small file may unpack to a very large one."""
_DELIMITERS = ";\t,|"
_QUOTED = re.compile(r'"[^"]*"')
_WHITE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: its header and its rows, each as long as the header, all text trimmed.

    ``name`` is what its file calls it: a sheet's name, or the heading above a table; it may be empty.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    name: str = ""


def read_csv(data: bytes) -> tuple[Sheet, ...]:
    """Read a CSV file with any usual delimiter, in UTF-8 (with or without BOM), UTF-16 with BOM, or Windows-1252.

    Raises ``ImportRefused``.
    """
    return (_read_delimited(_decoded(data), unquoted=True),)


def is_formula(cell: str) -> bool:
    """Tell whether a spreadsheet would compute a cell instead of showing it."""
    return cell.startswith(("=", "+", "@"))


def read_pasted(text: str) -> tuple[Sheet, ...]:
    """Read what a spreadsheet or Word puts on the clipboard: HTML tables, or lines of cells divided by tabs.

    Raises ``ImportRefused``.
    """
    return _read_html(text) if "<table" in text.lower() else (_read_delimited(text),)


def read_xlsx(data: bytes) -> tuple[Sheet, ...]:
    """Read the sheets of an Excel workbook that hold anything; formulas by their stored values.

    Raises ``ImportRefused``.
    """
    refuse_overgrown(data)
    try:
        workbook = load_workbook(BytesIO(data), read_only=True, data_only=True)
    except (zipfile.BadZipFile, InvalidFileException, KeyError, ValueError) as error:
        raise ImportRefused(reason="not_a_table") from error
    try:
        return filled(
            (sheet.title, ([_shown(cell) for cell in row] for row in sheet.iter_rows(values_only=True)))
            for sheet in workbook.worksheets
        )
    finally:
        workbook.close()


def refuse_overgrown(data: bytes) -> None:
    """Refuse an office file that unpacks to more than a table needs, or to nothing. Raises ``ImportRefused``."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            size = sum(entry.file_size for entry in packed.infolist())
    except (zipfile.BadZipFile, ValueError) as error:
        raise ImportRefused(reason="not_a_table") from error
    if size > _LARGEST_WORKBOOK:
        raise ImportRefused(reason="too_large")


def filled(tables: Iterable[tuple[str, Iterable[Sequence[str]]]]) -> tuple[Sheet, ...]:
    """Return the tables, each a name and rows, that hold anything. Raises ``ImportRefused``, also where none does."""
    found = tuple(replace(sheet, name=name.strip()) for name, rows in tables if (sheet := _of_rows(rows)) is not None)
    if not found:
        raise ImportRefused(reason="empty")
    return found


def _read_delimited(text: str, *, unquoted: bool = False) -> Sheet:
    """Read lines of cells; ``unquoted`` takes off the apostrophe that keeps a spreadsheet from computing a cell."""
    try:
        rows = csv.reader(StringIO(text, newline=""), delimiter=_delimiter(text))
        return _sheet(([_unquoted(cell) for cell in row] if unquoted else row) for row in rows)
    except csv.Error as error:
        raise ImportRefused(reason="not_a_table") from error


def _unquoted(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and is_formula(cell.lstrip("'")) else cell


def _delimiter(text: str) -> str:
    """Return the delimiter that stands most often in the header, quoted cells apart."""
    header = _QUOTED.sub("", text.lstrip("\r\n").partition("\n")[0])
    return max(_DELIMITERS, key=header.count)


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _shown(value: object) -> str:
    """Return a spreadsheet's value as its reader sees it: dates in the Finnish way, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return short_date(value.date())
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, float):
        return f"{value:.10g}".replace(".", ",")
    return str(value)


def _sheet(rows: Iterable[Sequence[str]]) -> Sheet:
    (sheet,) = filled((("", rows),))
    return sheet


def _of_rows(rows: Iterable[Sequence[str]]) -> Sheet | None:
    """Return the rows as a table, None without content; empty rows and empty columns at the right fall away."""
    kept: list[list[str]] = []
    cells = 0
    for row in rows:
        cells += len(row)
        if cells > _MOST_CELLS:
            raise ImportRefused(reason="too_large")
        trimmed = [cell.replace("\r\n", "\n").replace("\r", "\n").strip() for cell in row]
        if any(trimmed):
            kept.append(trimmed)
    if not kept:
        return None
    width = max(index for row in kept for index, cell in enumerate(row, start=1) if cell)
    header, *rest = [tuple((row + [""] * width)[:width]) for row in kept]
    return Sheet(header, tuple(rest))


def _read_html(text: str) -> tuple[Sheet, ...]:
    parser = _Tables()
    parser.feed(text)
    parser.close()
    return filled(("", rows) for rows in parser.tables)


class _Tables(HTMLParser):
    """Takes the cells of a page's tables; a cell that spans columns is followed by empty ones.

    The words of a table within a cell are that cell's words.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self._depth = 0
        self._cell: list[str] | None = None
        self._span = 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.tables.append([])
        elif self._depth == 1 and tag == "tr":
            self._end_cell()
            self.tables[-1].append([])
        elif self._depth == 1 and tag in ("td", "th") and self.tables[-1]:
            self._end_cell()
            span = dict(attrs).get("colspan") or "1"
            self._span = min(int(span), 100) if span.isdigit() else 1
            self._cell = []
        elif self._cell is not None and tag in ("br", "p", "div", "li", "tr", "td", "th"):
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr") and self._depth == 1:
            self._end_cell()
        elif tag == "table" and self._depth:
            self._depth -= 1
            if not self._depth:
                self._end_cell()

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(_WHITE.sub(" ", data))

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        lines = "".join(self._cell).split("\n")
        words = "\n".join(line for line in (" ".join(line.split()) for line in lines) if line)
        self.tables[-1][-1] += [words, *[""] * (self._span - 1)]
        self._cell = None
