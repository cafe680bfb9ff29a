"""What papers are made without: work done twice that no eye would notice, counted rather than timed."""

from collections import Counter

import pytest
from reportlab.pdfbase.pdfmetrics import getFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph
from reportlab.platypus.paraparser import ParaParser
from samples import documents

from ohdesk.documents import finishing
from ohdesk.documents.fonts import BOLD, REGULAR, printable, register_fonts
from ohdesk.documents.render import render
from ohdesk.documents.tree import Document, Identification, Table

SENTENCE = "Oppilaskunta suunnittelee kevään teemapäivän yhdessä opiskeluhuoltoryhmän kanssa."


def long_table():
    who = Identification("Harjoituskylä", ("Harjoituskoulu",), "Vuosisuunnitelma", "14.10.2026")
    rows = tuple((f"Tavoite {number}", SENTENCE, SENTENCE * 2) for number in range(60))
    return Document("Vuosisuunnitelma", "fi", who, (Table(("Tavoite", "Toimenpide", "Mittari"), rows),))


def counted(monkeypatch, owner, name, key=lambda *_: "all"):
    """Count how often a method is called, by ``key`` of its arguments."""
    calls, method = Counter(), getattr(owner, name)

    def counting(*arguments, **options):
        calls[key(*arguments)] += 1
        return method(*arguments, **options)

    monkeypatch.setattr(owner, name, counting)
    return calls


def test_a_text_is_broken_into_lines_once_on_its_way_over_the_pages(monkeypatch):
    kept = []  # a paragraph that is gone would lend its number to another
    calls = counted(monkeypatch, Paragraph, "breakLines", lambda paragraph, _: kept.append(paragraph) or id(paragraph))
    render(long_table())
    assert len(calls) > 180
    assert set(calls.values()) == {1}


def test_text_without_markup_is_not_parsed_again_and_again(monkeypatch):
    calls = counted(monkeypatch, ParaParser, "parse")
    render(long_table())
    assert sum(calls.values()) < 30


def test_hardly_any_file_is_written_twice(monkeypatch):
    calls = counted(monkeypatch, finishing, "_written")
    for kind in ("agenda", "draft", "recovery"):
        render(documents("fi")[kind])
    assert 3 <= sum(calls.values()) <= 5  # one in fifty has a pack that ends in a line break


@pytest.mark.parametrize("text", [SENTENCE, "", "3 – 5 €", "Ḳ☃\u00ad", SENTENCE.encode()])
def test_letters_are_as_wide_as_reportlab_finds_them(text):
    register_fonts()
    for name in (REGULAR, BOLD):
        assert stringWidth(text, name, 9.5) == TTFont.stringWidth(getFont(name), text, 9.5)


@pytest.mark.parametrize(("text", "drawn"), [("Lähtö 3", "Lähtö 3"), ("a\u0308", "ä"), ("☃", "□"), ("\u200b", "")])
def test_only_text_that_is_drawn_as_it_stands_takes_the_short_way(text, drawn):
    assert printable(text) == drawn
