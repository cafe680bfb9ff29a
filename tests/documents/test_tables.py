"""Tables from other programs."""

from datetime import date
from io import BytesIO

import openpyxl
import pytest

from ohdesk.documents.tables import Sheet, read_csv, read_pasted, read_xlsx
from ohdesk.domain.errors import ImportRefused

EXPECTED = Sheet(("Tavoite", "Toimenpide"), (("Kaverit", "Välituntitoiminta, ryhmäytyminen"), ("Lepo", "")))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_csv_is_read_in_any_usual_dress(delimiter, encoding):
    text = f'Tavoite{delimiter}Toimenpide\r\nKaverit{delimiter}"Välituntitoiminta, ryhmäytyminen"\r\n\r\nLepo\r\n'
    assert read_csv(text.encode(encoding)) == (EXPECTED,)


def test_a_quoted_comma_and_line_feed_stay_in_their_cell():
    (sheet,) = read_csv(b'a,b\n"x, y","eka\r\ntoka"\n')
    assert sheet == Sheet(("a", "b"), (("x, y", "eka\ntoka"),))


def test_xlsx_is_read_as_its_reader_sees_it():
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.append(["Tavoite", "Alkaa", "Arvo", None])
    sheet.append(["Kaverit", date(2026, 9, 1), 2.5, None])
    sheet.append([None, None, None, None])
    sheet.append(["Lepo", None, 3, None])
    file = BytesIO()
    workbook.save(file)
    assert read_xlsx(file.getvalue()) == (
        Sheet(("Tavoite", "Alkaa", "Arvo"), (("Kaverit", "1.9.2026", "2,5"), ("Lepo", "", "3")), "Sheet"),
    )


def test_a_table_pasted_from_a_spreadsheet_is_read():
    pasted = 'Tavoite\tToimenpide\r\nKaverit\t"Välituntitoiminta, ryhmäytyminen"\r\nLepo\t\r\n'
    assert read_pasted(pasted) == (EXPECTED,)


def test_a_table_pasted_from_word_is_read_without_its_clutter():
    html = """<html><head><style>td {mso: x}</style></head><body><p>alku</p><table><tbody>
      <tr><td><p class=MsoNormal><b>Tavoite</b><o:p></o:p></p></td><td><p>Toimenpide</p></td></tr>
      <tr><td>Kaverit</td><td><p>V&auml;lituntitoiminta,
         ryhm&auml;ytyminen</p></td></tr>
      <tr><td colspan=2>Lepo</td></tr></tbody></table><table><tr><td>toinen</td></tr></table></body></html>"""
    assert read_pasted(html) == (EXPECTED, Sheet(("toinen",), ()))


def test_paragraphs_in_a_pasted_cell_become_lines():
    assert read_pasted("<TABLE><TR><TH>a</TH></TR><TR><TD><p>eka</p><p>toka</p></TD></TR></TABLE>")[0].rows == (
        ("eka\ntoka",),
    )


@pytest.mark.parametrize(
    ("read", "data", "reason"),
    [
        (read_csv, b"", "empty"),
        (read_csv, b"\n ; \n", "empty"),
        (read_pasted, "<table></table>", "empty"),
        (read_xlsx, b"not a workbook", "not_a_table"),
        (read_csv, b"a;" * 200_001, "too_large"),
    ],
)
def test_what_is_no_table_is_refused_with_the_reason(read, data, reason):
    with pytest.raises(ImportRefused) as refused:
        read(data)
    assert refused.value.data["reason"] == reason
