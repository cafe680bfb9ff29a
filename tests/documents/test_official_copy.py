"""Every copy of a paper tells where the official one is, whole on its first page and in short on the others."""

import re
from datetime import date
from uuid import UUID

import pypdfium2
import pytest

from ohdesk.documents.official_copy import official_number, official_words, with_official_copy
from ohdesk.documents.render import render
from ohdesk.documents.tree import Document, Identification, PageBreak, Paragraph
from ohdesk.domain.deliveries import Delivery, OfficialCopy

NOTED = Delivery(
    UUID(int=1), delivered_on=date(2026, 10, 14), number="HARJ/123/12.06.02", place="Harjoituskunnan asianhallinta"
)
COPY = OfficialCopy(NOTED)
WHO = Identification("Harjoituskunta", ("Harjoituskoulu",), "Muistio", "14.10.2026", publicity="Julkinen")
PAPER = Document("Kokous 3", "fi", WHO, (Paragraph("Sovittiin."), PageBreak(), Paragraph("Muuta.")))


def pages(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        return [re.sub(r"\s+", " ", page.get_textpage().get_text_range()).replace("\xa0", " ") for page in document]


def test_the_first_page_says_all_of_it_and_the_next_the_number():
    first, second = pages(render(with_official_copy(PAPER, COPY)))
    assert "Virallinen kappale: Harjoituskunnan asianhallinta" in first
    assert "HARJ/123/12.06.02, 14.10.2026" in first
    assert "Muistio 14.10.2026 · Harjoituskoulu · dnro HARJ/123/12.06.02, 14.10.2026 · Julkinen" in second


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Virallinen kappale: asianhallinta, 14.10.2026. Muuttunut toimituksen jälkeen: toimita uudelleen."),
        ("sv", "Officiellt exemplar: ärendehanteringen, 14.10.2026. Ändrat efter leveransen: leverera på nytt."),
    ],
)
def test_a_copy_without_a_number_or_a_place_says_what_is_known(language, said):
    bare = OfficialCopy(Delivery(UUID(int=1), delivered_on=date(2026, 10, 14)), changed=True)
    assert official_words(bare, language) == said
    assert official_number(bare, language) == "14.10.2026"


def test_a_paper_keeps_a_diary_number_of_its_own():
    own = with_official_copy(Document("Suunnitelma", "fi", Identification("K", (), "S", "1.1.2026", "A/1"), ()), COPY)
    assert own.identification.number.startswith("A/1 · Virallinen kappale: ")
    same = with_official_copy(
        Document("Suunnitelma", "fi", Identification("K", (), "S", "1.1.2026", NOTED.number), ()), COPY
    )
    assert same.identification.number.count(NOTED.number) == 1
    assert with_official_copy(PAPER, None) is PAPER
