"""Every document is read aloud whole and in order, is kept for decades, and looks as if nothing had been marked."""

import re
from contextlib import nullcontext
from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import pairwise
from random import Random

import known_samples
import page
import pikepdf
import plan_samples
import pytest
import telling_samples
from reportlab.pdfgen.canvas import Canvas
from samples import bare_documents, documents, everything, long_documents
from spoken import spoken

from ohdesk.documents import marking
from ohdesk.documents.archive import archive_faults
from ohdesk.documents.inspection import Rule, faults
from ohdesk.documents.pages import page_images
from ohdesk.documents.reading import TaggedFile
from ohdesk.documents.render import draw, render
from ohdesk.documents.structure import Element
from ohdesk.documents.tree import Document, Identification, Orientation, Paragraph, Table

PAPERS = (
    *("representatives", "chair", "sheet", "extract", "year", "tasks"),
    *("goal thread", "coverage", "evaluation", "archive list"),
)
TOLD = telling_samples.PAPERS
KNOWN = known_samples.PAPERS
STRUCTURES = ("inspection", "staffing", "tally", "roll_outs", "checklists")
KINDS = (
    *("agenda", "draft", "minutes", "internal", "plan", "recovery"),
    *(*PAPERS, *TOLD, *KNOWN, *STRUCTURES, *plan_samples.PAPERS),
)
LENGTHS = {"bare": bare_documents, "usual": documents, "long": long_documents}
CASES = [
    pytest.param(kind, language, length, scale, id=f"{kind}-{language}-{length}-{scale}")
    for kind in KINDS
    for language in ("fi", "sv")
    for length in LENGTHS
    for scale in (1.0, 1.5)
    if kind not in (*PAPERS, *TOLD, *KNOWN, *STRUCTURES) or length == "long" or scale == 1.0
] + [pytest.param("everything", "fi", "long", scale, id=f"everything-{scale}") for scale in (1.0, 1.5)]
every_case = pytest.mark.parametrize(("kind", "language", "length", "scale"), CASES)


@cache
def described(kind, language, length):
    return everything(language) if kind == "everything" else LENGTHS[length](language)[kind]


@cache
def rendered(kind, language, length, scale):
    return render(described(kind, language, length), scale)


def one_line(text):
    return " ".join(text.replace("\u00ad", "").replace("\u00a0", " ").split())


def leaves(node):
    """The elements that hold ink, in reading order; a link is part of its paragraph."""
    inner = [element for element in node.elements if element.tag != "Link"]
    return [leaf for element in inner for leaf in leaves(element)] if inner else [node]


def read_aloud(pdf):
    with pikepdf.open(BytesIO(pdf)) as opened:
        file = TaggedFile(opened)
        texts = [one_line(file.text(leaf)) for root in file.roots for leaf in leaves(root)]
        return [text for text in texts if text]


def pages_of_meetings(pdf):
    """The pages of the entries below the title in a file's outline, from 1."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        numbers = {page.obj.objgen: number for number, page in enumerate(opened.pages, start=1)}
        entry = opened.Root.Outlines.First.get("/First")
        while entry is not None:
            yield numbers[entry.Dest[0].objgen]
            entry = entry.get("/Next")


@every_case
def test_two_validators_standards_are_met(kind, language, length, scale):
    pdf = rendered(kind, language, length, scale)
    for standard in ("ua1", "2a"):
        assert page.validate_pdf_bytes(pdf, profile=standard).failures == []


@every_case
def test_the_programs_own_check_finds_nothing(kind, language, length, scale):
    assert faults(rendered(kind, language, length, scale)) == ()


@every_case
def test_what_is_read_aloud_is_what_the_document_says(kind, language, length, scale):
    pdf = rendered(kind, language, length, scale)
    expected = [one_line(text) for text in spoken(described(kind, language, length), pages_of_meetings(pdf))]
    assert read_aloud(pdf) == [text for text in expected if text]


@every_case
def test_marks_leave_the_picture_as_it_is(kind, language, length, scale, monkeypatch):
    monkeypatch.setattr(marking.MarkedText, "turn_to", lambda *_: None)
    monkeypatch.setattr(marking.MarkedCanvas, "marked", lambda *_: nullcontext())
    monkeypatch.setattr(marking.MarkedCanvas, "pagination", lambda *_: nullcontext())
    monkeypatch.setattr(marking.MarkedCanvas, "showPage", Canvas.showPage)
    monkeypatch.setattr(marking, "mend", lambda *_: 0)
    unmarked = draw(described(kind, language, length), scale, Element("Document"))
    with pikepdf.open(BytesIO(unmarked)) as pdf:
        assert all(b"EMC" not in page.Contents.read_bytes() for page in pdf.pages)
    marked = rendered(kind, language, length, scale)
    assert list(page_images(marked, 50)) == list(page_images(unmarked, 50))


@pytest.mark.parametrize("kind", KINDS)
def test_a_second_opinion_on_the_archive_standard_agrees(kind):
    assert archive_faults(rendered(kind, "fi", "usual", 1.0)) == ()


def test_the_second_opinion_finds_what_the_own_check_does_not():
    with pikepdf.open(BytesIO(rendered("agenda", "fi", "usual", 1.0))) as pdf:
        pdf.pages[0].Resources.ExtGState = pikepdf.Dictionary(G=pikepdf.Dictionary(TR=pikepdf.Name.Identity))
        spoilt = BytesIO()
        pdf.save(spoilt)
    assert faults(spoilt.getvalue()) == ()
    assert {fault.rule for fault in archive_faults(spoilt.getvalue())} == {Rule.ARCHIVE}


def test_what_is_no_pdf_is_told_as_such():
    assert [fault.rule for fault in archive_faults(b"no pdf")] == [Rule.UNREADABLE]


def test_practice_and_state_are_said_once_and_stand_on_every_page():
    said = read_aloud(rendered("everything", "fi", "long", 1.0))
    assert said[:2] == ["HARJOITUS – ei oikeita tietoja", "Luonnos"]
    assert said.count("Luonnos") == said.count("HARJOITUS – ei oikeita tietoja") == 1


def test_a_table_over_several_pages_is_one_table():
    with pikepdf.open(BytesIO(rendered("everything", "fi", "long", 1.0))) as pdf:
        file = TaggedFile(pdf)
        table = next(node for node in file.nodes() if node.tag == "Table")
        rows = [node for node in table.walk() if node.tag == "TR"]
        assert [element.tag for element in table.elements] == ["THead", "TBody"]
        assert len(rows) == 61
        assert [cell.tag for cell in rows[1].elements] == ["TH", "TD", "TD"]
        assert rows[1].elements[0].attribute("RowSpan") == 2
        assert [cell.tag for cell in rows[2].elements] == ["TD", "TD"]


def test_a_cell_under_bands_and_groups_names_every_heading_over_it():
    with pikepdf.open(BytesIO(rendered("everything", "fi", "long", 1.0))) as pdf:
        file = TaggedFile(pdf)
        _, table, *_ = [node for node in file.nodes() if node.tag == "Table"]
        said = {str(node.element.ID): one_line(file.text(node)) for node in table.walk() if "/ID" in node.element}
        told = [
            [said[str(name)] for name in node.attribute("Headers")]
            for node in table.walk()
            if one_line(file.text(node)) in ("118", "tietoa ei julkaista")
        ]
    assert told[0] == ["Vastaajia", "kevät", "Lukuvuosi 2023–2024", "Kysymys 0"]
    assert told[-1] == ["Vastaajia", "syksy", "Lukuvuosi 2025–2026", "Kysymys 7"]


def test_a_link_is_read_in_its_sentence_and_leads_where_it_says():
    with pikepdf.open(BytesIO(rendered("everything", "fi", "long", 1.5))) as pdf:
        file = TaggedFile(pdf)
        links = [node for node in file.nodes() if node.tag == "Link"]
        assert len(links) == 11
        assert all(one_line(file.text(link)).strip() == "https://ohjeet.example/hyvinvointi" for link in links)
        areas = [kid for link in links for kid in link.kids if not isinstance(kid, tuple)]
        assert {str(area.A.URI) for area in areas} == {"https://ohjeet.example/hyvinvointi"}


def any_table(chance):
    """Rows named and continued, cells from one word to more than a page, anywhere on an upright or a lying sheet."""

    def words(*counts):
        return " ".join(f"sana{chance.randrange(1000)}" for _ in range(chance.choice(counts)))

    rows = [
        (words(1, 5, 200) if first else "", words(3, 20, 9, 9, 9, 900), words(0, 2), words(3))
        for _ in range(chance.randrange(1, 6))
        for first in (True, *[False] * chance.choice((0, 0, 1, 2, 7, 40)))
    ]
    table = Table(("Nimi", "Teksti", "Mitta", "Tila"), tuple(rows))
    who = Identification("Harjoituskylä", (), "Suunnitelma", "")
    before = Paragraph("rivi\n" * chance.randrange(40))
    return Document("Taulukko", "fi", who, (before, table), chance.choice(list(Orientation)))


def test_any_table_is_read_whole_at_any_size(long):
    for seed in range(60 if long else 4):
        chance = Random(seed)
        document = any_table(chance)
        pdf = render(document, chance.choice((1.0, 1.5, 2.0)))
        assert read_aloud(pdf) == [text for text in map(one_line, spoken(document)) if text], seed
        assert faults(pdf) == (), seed


def test_odd_characters_in_a_title_break_nothing():
    pdf = render(replace(everything("fi"), title="Suunnitelma\x0b 2026\nja\u00a02027 <&> 😀 \ufffe"))
    assert faults(pdf) == ()
    assert page.validate_pdf_bytes(pdf, profile="2a").failures == []
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert str(opened.docinfo.Title) == "Suunnitelma 2026 ja 2027 <&> 😀"


def test_heading_levels_follow_one_another():
    with pikepdf.open(BytesIO(rendered("everything", "fi", "long", 1.0))) as pdf:
        levels = [int(node.tag[1]) for node in TaggedFile(pdf).nodes() if re.fullmatch(r"H\d", node.tag)]
    assert levels[0] == 1
    assert all(deeper <= level + 1 for level, deeper in pairwise(levels))


@pytest.mark.parametrize("kind", ["agenda", "minutes", "plan", "recovery", "everything"])
def test_thirty_two_text_sizes_are_read_whole(kind, long):
    document = everything("fi") if kind == "everything" else documents("fi")[kind]
    expected = [text for text in map(one_line, spoken(document)) if text]
    for step in range(32) if long else (0, 19):
        pdf = render(document, 0.8 + step * 0.04)
        assert read_aloud(pdf) == expected
        assert faults(pdf) == ()
        for standard in ("ua1", "2a"):
            assert page.validate_pdf_bytes(pdf, profile=standard).failures == []
