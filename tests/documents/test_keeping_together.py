"""What belongs together stands together: on one page, in lines that an eye follows, close beside each other."""

from decimal import Decimal

import pypdfium2
import pytest
from reportlab.lib.units import mm
from samples import documents

from ohdesk.documents.render import page_count, render
from ohdesk.documents.tree import (
    Blank,
    Blanks,
    BulletList,
    Chart,
    Document,
    Figure,
    Heading,
    Identification,
    Orientation,
    Paragraph,
    Section,
    Series,
    Table,
)
from ohdesk.documents.typography import bound

WHO = Identification("Harjoituskunta", ("Harjoituskoulu",), "Muistio", "14.10.2026")
ROWS = tuple((f"rivi {number}", "sana " * 4) for number in range(4))
FIGURE = Figure(Chart(("2025", "2026"), (Series("kaikki", (Decimal(1), Decimal(2))),)), "Kaavio.")


def paper(*blocks, **facts):
    return Document("Otsikko", "fi", WHO, blocks, **facts)


def places(pdf, words):
    """The page, and the left, lower, right and upper edge, of the first letter of each place of some words."""
    found = []
    with pypdfium2.PdfDocument(pdf) as file:
        for number, page in enumerate(file):
            text = page.get_textpage()
            search = text.search(words)
            while (hit := search.get_next()) is not None:
                found.append((number, *text.get_charbox(hit[0])))
    return found


def page_of(pdf, words):
    return places(pdf, words)[0][0]


@pytest.mark.parametrize("lines", range(20, 46))
@pytest.mark.parametrize(
    ("blocks", "first", "last"),
    [
        ((Section(Heading(2, "Asia"), (Paragraph("Keskustelu"), Blanks(((Blank("viiva"),),)))),), "Asia", "viiva"),
        ((Heading(2, "Asia"), Paragraph("Ensin."), Heading(3, "Alla"), Table(("A", "B"), ROWS)), "Asia", "rivi 0"),
        ((Section(Heading(2, "Asia"), (FIGURE, Table(("A", "B"), ROWS), Paragraph("Lähde"))),), "Asia", "Lähde"),
        ((Paragraph("Sovittiin näin:"), BulletList(("kohta",))), "Sovittiin", "kohta"),
    ],
)
def test_what_leads_to_something_is_on_its_page(lines, blocks, first, last):
    pdf = render(paper(*[Paragraph("Täytettä.")] * lines, *blocks))
    assert page_of(pdf, first) == page_of(pdf, last)


def test_a_table_does_not_begin_a_page_with_its_last_row():
    for count in range(25, 45):
        pdf = render(paper(Table(("A", "B"), tuple((f"rivi {number};", "sana") for number in range(count)))))
        assert page_of(pdf, f"rivi {count - 1};") == page_of(pdf, f"rivi {count - 2};")


@pytest.mark.parametrize("lines", range(24, 40))
def test_a_table_of_two_rows_stays_with_its_heading(lines):
    pdf = render(paper(*[Paragraph("Täytettä.")] * lines, Section(Heading(2, "Asia"), (Table(("A", "B"), ROWS[:2]),))))
    assert page_of(pdf, "Asia") == page_of(pdf, "rivi 0") == page_of(pdf, "rivi 1")


def test_what_is_said_once_for_several_rows_does_not_push_them_apart():
    table = Table(("Tavoite", "Toimenpide"), (("tavoite " * 12, "ensin"), ("", "sitten")), (0.2, 0.8))
    pdf = render(paper(table))
    (_, _, one, *_), (_, _, two, *_) = places(pdf, "ensin")[0], places(pdf, "sitten")[0]
    assert 0 < one - two < 40
    tall = Table(("Tavoite", "Toimenpide"), (("tavoite", "ensin " * 900), ("", "sitten " * 900)), (0.2, 0.8))
    assert page_count(paper(tall)) > 2


def test_running_text_on_a_wide_sheet_has_lines_that_an_eye_follows():
    wide = paper(Paragraph("sana " * 80), BulletList(("kohta " * 80,)), orientation=Orientation.LANDSCAPE)
    right = [edge for word in ("sana", "kohta") for _, edge, *_ in places(render(wide), word)]
    assert 170 * mm < max(right) < 192 * mm
    assert max(edge for _, edge, *_ in places(render(wide, 1.5), "sana")) > 220 * mm


def test_a_poster_is_as_large_in_large_print_as_it_is_anyway():
    poster = documents("fi")["poster"]
    assert render(poster, 1.5) == render(poster)


def test_the_kind_of_a_paper_is_never_torn_where_there_is_room():
    who = Identification("Kunta", ("Harjoituskoulu",), "Puheenjohtajan esityslista", "5.10.2026", "", "Vain ryhmälle")
    pdf = render(Document("Otsikko", "fi", who, ()), 1.5)
    (_, _, low, *_), (_, _, other, *_) = places(pdf, "Puheenjohtajan")[0], places(pdf, "esityslista")[0]
    assert abs(low - other) < 4


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("Huone 114, 1. kerros", "Huone\u00a0114, 1.\u00a0kerros"),
        ("1.11. alkaen. Toimintaa", "1.11.\u00a0alkaen. Toimintaa"),
        ("vuonna 2026. Sitten", "vuonna 2026. Sitten"),
        ("OHL 20 §", "OHL\u00a020\u00a0§"),
        ("i rum 101 kl. 8", "i rum\u00a0101 kl.\u00a08"),
    ],
)
def test_a_number_stays_with_what_it_counts(words, kept):
    assert bound(words) == kept
