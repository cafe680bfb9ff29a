"""Every document is read aloud whole and in order, is kept for decades, and looks as if nothing had been marked."""

import re
from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import pairwise
from random import Random

import page
import pikepdf
import pytest
from any_document import any_document, any_table
from gate import objections, read_aloud
from kinds import described
from outline import words_of
from samples import everything

from ohdesk.documents.archive import archive_faults
from ohdesk.documents.inspection import Rule, faults
from ohdesk.documents.reading import TaggedFile
from ohdesk.documents.render import render
from ohdesk.documents.tree import (
    Contents,
    Document,
    Heading,
    Identification,
    InLanguage,
    Orientation,
    Paragraph,
    SideBySide,
)


@cache
def rendered(scale=1.0):
    return render(everything("fi"), scale)


def test_the_second_opinion_finds_what_the_own_check_does_not():
    with pikepdf.open(BytesIO(rendered())) as pdf:
        pdf.pages[0].Resources.ExtGState = pikepdf.Dictionary(G=pikepdf.Dictionary(TR=pikepdf.Name.Identity))
        spoilt = BytesIO()
        pdf.save(spoilt)
    assert faults(spoilt.getvalue()) == ()
    assert {fault.rule for fault in archive_faults(spoilt.getvalue())} == {Rule.ARCHIVE}


def test_what_is_no_pdf_is_told_as_such():
    assert [fault.rule for fault in archive_faults(b"no pdf")] == [Rule.UNREADABLE]


def test_practice_and_state_are_said_once_and_stand_on_every_page():
    said = read_aloud(rendered())
    assert said[:2] == ["HARJOITUS – ei oikeita tietoja", "Luonnos"]
    assert said.count("Luonnos") == said.count("HARJOITUS – ei oikeita tietoja") == 1


def test_a_table_over_several_pages_is_one_table():
    with pikepdf.open(BytesIO(rendered())) as pdf:
        file = TaggedFile(pdf)
        table = next(node for node in file.nodes() if node.tag == "Table")
        rows = [node for node in table.walk() if node.tag == "TR"]
        assert [element.tag for element in table.elements] == ["THead", "TBody"]
        assert len(rows) == 61
        assert [cell.tag for cell in rows[1].elements] == ["TH", "TD", "TD"]
        assert rows[1].elements[0].attribute("RowSpan") == 2
        assert [cell.tag for cell in rows[2].elements] == ["TD", "TD"]


def test_a_cell_under_bands_and_groups_names_every_heading_over_it():
    with pikepdf.open(BytesIO(rendered())) as pdf:
        file = TaggedFile(pdf)
        _, table, *_ = [node for node in file.nodes() if node.tag == "Table"]
        said = {str(node.element.ID): words_of(file.text(node)) for node in table.walk() if "/ID" in node.element}
        told = [
            [said[str(name)] for name in node.attribute("Headers")]
            for node in table.walk()
            if words_of(file.text(node)) in ("118", "tietoa ei julkaista")
        ]
    assert told[0] == ["Vastaajia", "kevät", "Lukuvuosi 2023–2024", "Kysymys 0"]
    assert told[-1] == ["Vastaajia", "syksy", "kevät", "Lukuvuosi 2025–2026", "Kysymys 7"]


def test_each_language_is_told_and_read_whole_before_the_other():
    with pikepdf.open(BytesIO(rendered())) as pdf:
        file = TaggedFile(pdf)
        told = [(node.tag, str(node.element.Lang), file.text(node)) for node in file.nodes() if "/Lang" in node.element]
    assert [(tag, language) for tag, language, _ in told] == [
        *(("Span", "sv"), ("Div", "sv")),
        *(("Div", "fi"), ("Div", "sv")),
    ]
    assert told[0][2] == "läroanstaltens elevhälsogrupp"
    assert "Yhdenvertaisuussuunnitelma" in told[2][2]
    assert "Likabehandlingsplanen" not in told[2][2]
    assert "Likabehandlingsplanen" in told[3][2]
    assert "Yhdenvertaisuussuunnitelma" not in told[3][2]


def areas(node):
    return [kid for kid in node.kids if isinstance(kid, pikepdf.Object)]


def test_contents_tell_the_language_of_what_they_list():
    beside = SideBySide(("fi", "sv"), (((Heading(2, "Palvelut"),), (Heading(2, "Tjänster"),)),))
    blocks = (Contents(), Heading(2, "Alku"), beside, InLanguage("sv", (Heading(2, "Slut"),)))
    with pikepdf.open(BytesIO(render(replace(everything("fi"), blocks=blocks)))) as pdf:
        file = TaggedFile(pdf)
        links = [node for node in file.nodes() if node.tag == "Link"]
        told = [(words_of(file.text(link)), str(link.element.get("/Lang", ""))) for link in links]
    assert told == [("Alku", ""), ("Palvelut", "fi"), ("Tjänster", "sv"), ("Slut", "sv")]


def test_a_note_and_its_marks_lead_to_each_other():
    with pikepdf.open(BytesIO(rendered())) as pdf:
        file = TaggedFile(pdf)
        notes = [node for node in file.nodes() if node.tag == "Note"]
        marks = [link for node in file.nodes() if node.tag == "Reference" for link in node.elements]
        there, back = areas(marks[0])[0], areas(notes[0].elements[0].elements[0])[0]
        assert [str(note.element.ID) for note in notes] == ["note-0-1", "note-0-2", "note-0-3", "note-0-4"]
        assert [file.text(mark) for mark in marks] == ["1)", "2)", "3)", "1)", "4)", "2)"]
        assert [file.text(note)[:2] for note in notes] == ["1)", "2)", "3)", "4)"]
        assert len({tuple(map(str, areas(mark)[0].Dest[1:])) for mark in marks}) == 4
        assert str(there.Contents).startswith("Oppilas- ja opiskelijahuoltolaki")
        assert 0 < there.Dest[3] - back.Rect[3] < 14
        assert 0 <= back.Dest[3] - there.Rect[3] < 14


def test_a_link_is_read_in_its_sentence_and_leads_where_it_says():
    with pikepdf.open(BytesIO(rendered(1.5))) as pdf:
        file = TaggedFile(pdf)
        links = [node for node in file.nodes() if node.tag == "Link" and "/A" in areas(node)[0]]
        assert len(links) == 12
        assert all(words_of(file.text(link)).strip() == "https://ohjeet.example/hyvinvointi" for link in links)
        assert {str(area.A.URI) for link in links for area in areas(link)} == {"https://ohjeet.example/hyvinvointi"}


def test_any_table_is_read_whole_at_any_size(long):
    for seed in range(60 if long else 4):
        chance = Random(seed)
        who = Identification("Harjoituskylä", (), "Suunnitelma", "")
        before = Paragraph("rivi\n" * chance.randrange(40))
        document = Document("Taulukko", "fi", who, (before, any_table(chance)), chance.choice(list(Orientation)))
        pdf = render(document, chance.choice((1.0, 1.5, 2.0)))
        assert objections(document, pdf) == {}, seed


def test_any_document_is_read_whole_at_any_size(long):
    for seed in range(60) if long else (1, 2, 40):  # 40 ends a page but for the room below a row
        chance = Random(seed)
        document = any_document(chance)
        pdf = render(document, chance.choice((1.0, 1.5)))
        assert objections(document, pdf) == {}, seed


def test_odd_characters_in_a_title_break_nothing():
    pdf = render(replace(everything("fi"), title="Suunnitelma\x0b 2026\nja\u00a02027 <&> 😀 \ufffe"))
    assert faults(pdf) == ()
    assert page.validate_pdf_bytes(pdf, profile="2a").failures == []
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert str(opened.docinfo.Title) == "Suunnitelma 2026 ja 2027 <&> 😀"


def test_heading_levels_follow_one_another():
    with pikepdf.open(BytesIO(rendered())) as pdf:
        levels = [int(node.tag[1]) for node in TaggedFile(pdf).nodes() if re.fullmatch(r"H\d", node.tag)]
    assert levels[0] == 1
    assert all(deeper <= level + 1 for level, deeper in pairwise(levels))


SIZED = ("agenda", "minutes", "plan", "recovery", "clock wheel", "action_plan", "poster")


@pytest.mark.parametrize("kind", [*SIZED, "everything"])
def test_thirty_two_text_sizes_are_read_whole(kind, long):
    document = everything("fi") if kind == "everything" else described("usual", "fi")[kind]
    for step in range(32) if long else (0, 31):
        assert objections(document, render(document, 0.8 + step * 0.04)) == {}, step
