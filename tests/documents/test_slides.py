"""Slides have real titles, a table with words for those who do not see it, notes, and the language of their words."""

from io import BytesIO
from zipfile import ZipFile

import pytest
import telling_samples
from pptx import Presentation
from samples import ISSUER, PRACTICE

from ohdesk.documents.issuer import Issuer
from ohdesk.documents.slides import Deck, Slide, pptx, year_deck
from ohdesk.domain.groups import Group
from ohdesk.domain.readers import Reader
from ohdesk.domain.year_summary import YearSummary


def opened(deck):
    return Presentation(BytesIO(pptx(deck)))


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_every_slide_has_its_title_in_the_titles_place(language):
    made = opened(year_deck(telling_samples.YEAR, ISSUER, language, telling_samples.TODAY))
    titles = [slide.shapes.title.text for slide in made.slides]
    assert all(titles)
    assert len(set(titles)) == len(titles)
    assert titles[0] == {"fi": "Hyvinvointi yhteinen asia 2026–2027"}.get(language, titles[0])
    tags = {"fi": b'lang="fi-FI"', "sv": b'lang="sv-FI"'}
    with ZipFile(BytesIO(pptx(year_deck(telling_samples.YEAR, ISSUER, language, telling_samples.TODAY)))) as file:
        assert tags[language] in file.read("ppt/slides/slide1.xml")
        assert b"Steve Canny" not in file.read("docProps/core.xml")


def test_the_table_is_told_in_words_and_has_a_header_row():
    made = opened(year_deck(telling_samples.YEAR, ISSUER, "fi", telling_samples.TODAY))
    (frame,) = [shape for slide in made.slides for shape in slide.shapes if shape.has_table]
    assert frame._element.nvGraphicFramePr.cNvPr.get("descr").startswith("Taulukko:")
    assert frame.table.first_row
    assert [cell.text for cell in frame.table.rows[2].cells] == [
        "Tavoite ilman nimeä",
        "ei löytynyt aineistosta",
        "ei löytynyt aineistosta",
    ]


def test_what_a_slide_has_no_room_for_stands_in_its_notes():
    slide = Slide("Paljon", tuple(f"Rivi {n}" for n in range(9)), "Sanottavaa")
    made = opened(Deck("Otsikko", "Ryhmä", "fi", telling_samples.TODAY, (slide,)))
    shown, notes = made.slides[1].placeholders[1].text_frame.text, made.slides[1].notes_slide.notes_text_frame.text
    assert all(f"Rivi {n}" in shown + notes for n in range(9))
    assert notes.endswith("Sanottavaa")


def test_every_shape_lies_on_its_slide():
    made = opened(year_deck(telling_samples.YEAR, PRACTICE, "fi", telling_samples.TODAY))
    for slide in made.slides:
        for shape in slide.shapes:
            assert shape.left >= 0
            assert shape.top >= 0
            assert shape.left + shape.width <= made.slide_width
            assert shape.top + shape.height <= made.slide_height
    assert "Harjoit" in made.slides[0].placeholders[1].text_frame.text


def test_an_empty_year_makes_a_deck_too():
    bare = YearSummary("2026–2027", Reader.PUBLIC)
    made = opened(year_deck(bare, Issuer(Group(telling_samples.uid(1))), "sv", telling_samples.TODAY))
    assert [slide.shapes.title.text for slide in made.slides][1:] == ["Året i korthet"]
