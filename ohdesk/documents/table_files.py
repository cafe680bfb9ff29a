"""Tables as files for spreadsheets: CSV and Excel, each with a header row that says what its columns are."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from io import BytesIO, StringIO

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from ohdesk.documents.tables import Sheet, is_formula

_LANGUAGES = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}
_NOT_IN_A_SHEETS_NAME = str.maketrans("", "", "[]:*?/\\")
_NARROWEST, _WIDEST = 8, 48


def write_csv(sheet: Sheet) -> bytes:
    """Return a table as CSV in UTF-8 with BOM, divided by semicolons: what Finnish and Swedish Excel opens at once.

    A cell that a spreadsheet would compute is written with an apostrophe before it.
    """
    file = StringIO(newline="")
    writer = csv.writer(file, delimiter=";")
    writer.writerow(sheet.header)
    for row in sheet.rows:
        writer.writerow([f"'{cell}" if is_formula(cell.lstrip("'")) else cell for cell in row])
    return file.getvalue().encode("utf-8-sig")


def write_xlsx(sheets: Sequence[Sheet], title: str, language: str) -> bytes:
    """Return tables as a workbook, a sheet each, with headings that stay in view and cells that wrap."""
    workbook = Workbook()
    for page in workbook.worksheets:  # a new workbook has an empty sheet
        workbook.remove(page)
    workbook.properties.title, workbook.properties.language = title, _LANGUAGES[language]
    workbook.properties.creator = "OHDesk"
    for sheet in sheets:
        page = workbook.create_sheet(sheet.name.translate(_NOT_IN_A_SHEETS_NAME)[:31])
        for number, row in enumerate((sheet.header, *sheet.rows), 1):
            for place, text in enumerate(row, 1):
                cell = page.cell(number, place)
                cell.value = _fit(text)
                cell.data_type = "s"  # words, also where they look like a formula
                cell.alignment = Alignment(wrap_text=True, vertical="top")
                if number == 1:
                    cell.font = Font(bold=True)
        for place, width in enumerate(_widths(sheet), 1):
            page.column_dimensions[get_column_letter(place)].width = width
        page.freeze_panes = "A2"
        page.auto_filter.ref = page.dimensions
        page.page_setup.orientation, page.page_setup.paperSize = "landscape", page.PAPERSIZE_A4
        page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
        page.sheet_properties.pageSetUpPr.fitToPage = True
        page.print_title_rows = "1:1"
    file = BytesIO()
    workbook.save(file)
    return file.getvalue()


def _fit(text: str) -> str:
    """Return a text without the control characters that no office file may hold."""
    return ILLEGAL_CHARACTERS_RE.sub("", text)


def _widths(sheet: Sheet) -> Iterator[int]:
    """Yield how many characters each column asks for, within bounds."""
    for place, heading in enumerate(sheet.header):
        longest = max((len(line) for row in sheet.rows for line in row[place].split("\n")), default=0)
        yield min(max(longest, len(max(heading.split(), key=len, default="")) + 2, _NARROWEST), _WIDEST)
