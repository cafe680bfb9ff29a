"""A paper as a Word file says the same, with real headings, tables and language, and other programs open it."""

import re
import shutil
import subprocess
from io import BytesIO

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from samples import documents, everything
from spoken import Mark, spoken

from ohdesk.documents import tree
from ohdesk.documents.binding import in_one_text
from ohdesk.documents.word import word

KINDS = ("agenda", "draft", "minutes", "plan", "everything")


def described(kind, language):
    return everything(language) if kind == "everything" else documents(language)[kind]


def opened(kind, language):
    return docx.Document(BytesIO(word(described(kind, language))))


def notes_of(file):
    """The part of a file that holds its notes, if it has any."""
    found = (one.target_part.blob for one in file.part.rels.values() if one.reltype == RELATIONSHIP_TYPE.ENDNOTES)
    return [parse_xml(blob) for blob in found]


def words_of(file):
    """The letters of a file's text and notes in order, table cells and what stands for pictures among them."""
    nodes = (node for part in (file.element.body, *notes_of(file)) for node in part.iter(qn("w:t"), qn("wp:docPr")))
    said = " ".join(node.get("descr") or node.text or "" for node in nodes)
    return re.sub(r"\s+", " ", said).replace("\u00a0", " ")


def blocks_of(blocks):
    for block in blocks:
        yield block
        if isinstance(block, tree.Section | tree.Aside | tree.InLanguage):
            yield from blocks_of(block.blocks)
        elif isinstance(block, tree.SideBySide):
            yield from blocks_of((block.column(0), block.column(1)))


@pytest.mark.parametrize("language", ["fi", "sv"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_word_file_says_everything(kind, language):
    document = described(kind, language)
    told = words_of(opened(kind, language)).replace(" ", "")
    for text in spoken(document, ("1",) * 99 if kind != "everything" else ()):
        if isinstance(text, Mark) or text.strip() in ("Viitteet", "Noter"):
            continue  # Word counts lists itself, and draws a line over notes
        for part in re.split(r"\s+|\d+\)", text.replace("\u00a0", " ")):  # a note's mark is a reference
            assert part in told


@pytest.mark.parametrize("kind", KINDS)
def test_headings_and_tables_are_real(kind):
    document, file = in_one_text(described(kind, "fi")), opened(kind, "fi")
    inner = list(blocks_of(document.blocks))
    headings = [block for block in inner if isinstance(block, tree.Heading | tree.Section)]
    assert [p.style.name for p in file.paragraphs].count("Heading 1") == 1
    assert sum(p.style.name.startswith("Heading") for p in file.paragraphs) == 1 + len(headings)
    tables = [block for block in inner if isinstance(block, tree.Table)]
    assert len(file.tables) == len(tables)
    for made, table in zip(file.tables, tables, strict=True):
        head = 2 if table.groups else 1
        assert len(made.rows) == head + len(table.rows)
        repeated = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in made.rows]
        assert repeated == [True] * head + [False] * len(table.rows)


def test_spanned_cells_are_merged():
    table = opened("everything", "fi").tables[1]
    assert [cell.text for cell in table.rows[0].cells] == ["Kysymys", "Osuus", "Osuus", "Vastaajia", "Vastaajia"]
    assert [cell.text for cell in table.rows[1].cells] == ["Kysymys", "syksy", "kevät", "syksy", "kevät"]
    assert {cell.text for cell in table.rows[2].cells} == {"Lukuvuosi 2023–2024"}
    assert [cell.text for cell in table.rows[10].cells][:3] == ["Kysymys 7", "kuudesluokkalaiset", "49\u00a0%"]


@pytest.mark.parametrize(("language", "locale"), [("fi", "fi-FI"), ("sv", "sv-FI")])
def test_the_language_is_told(language, locale):
    file = opened("minutes", language)
    assert file.core_properties.language == locale
    assert {lang.get(qn("w:val")) for lang in file.styles.element.iter(qn("w:lang"))} == {locale}


def test_word_counts_every_list_from_its_own_beginning():
    file = opened("everything", "fi")
    numbering = file.part.numbering_part.element
    looks = {n.numId: n.abstractNumId.val for n in numbering.num_lst}
    starts = {n.numId: [(o.ilvl, o.startOverride.val) for o in n.lvlOverride_lst] for n in numbering.num_lst}
    items = {
        p.text.replace("\u00a0", " "): p._p.pPr.numPr
        for p in file.paragraphs
        if p._p.pPr is not None and p._p.pPr.numPr is not None
    }
    deep, first, third = items["lopuksi"], items["kohta 0"], items["a"]
    assert (deep.ilvl.val, first.ilvl.val, third.ilvl.val) == (2, 0, 1)
    assert starts[first.numId.val] == [(0, 3)]
    assert starts[third.numId.val] == [(1, 1)]
    assert len({looks[items[text].numId.val] for text in ("kohta 0", "a", "ensin")}) == 1
    assert len({items[text].numId.val for text in ("kohta 0", "a", "ensin", "alakohta 0", "alakohta 1")}) == 5


def test_notes_are_words_own_and_one_told_twice_is_told_once():
    file = opened("everything", "fi")
    references = [node.get(qn("w:id")) for node in file.element.body.iter(qn("w:endnoteReference"))]
    fields = [node.text for node in file.element.body.iter(qn("w:instrText")) if "NOTEREF" in node.text]
    (notes,) = notes_of(file)
    assert references == ["1", "2", "3", "4"]
    assert fields == [r"NOTEREF _Note1 \h", r"NOTEREF _Note2 \h"]
    assert [note.get(qn("w:id")) for note in notes] == ["-1", "0", *references]
    assert {node.get(qn("w:name")) for node in file.element.body.iter(qn("w:bookmarkStart"))} >= {"_Note1", "_Note2"}


def test_words_in_another_language_tell_it():
    body = opened("everything", "fi").element.body
    told = {run.text: run.rPr.find(qn("w:lang")).get(qn("w:val")) for run in body.iter(qn("w:r"))
            if run.rPr is not None and run.rPr.find(qn("w:lang")) is not None}  # fmt: skip
    assert told["läroanstaltens elevhälsogrupp"] == told["På svenska"] == told["hälsovårdaren"] == "sv-FI"
    assert told["Opiskeluhuoltosuunnitelma"] == "fi-FI"
    assert "Kahdella kielellä" not in told


def test_the_same_paper_gives_the_same_bytes():
    assert word(described("minutes", "fi")) == word(described("minutes", "fi"))


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_another_office_program_opens_it(tmp_path):
    (tmp_path / "muistio.docx").write_bytes(word(described("minutes", "fi")))
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/profile", "--convert-to", "html"]
    subprocess.run([*command, "muistio.docx"], cwd=tmp_path, check=True, capture_output=True, timeout=240)
    page = (tmp_path / "muistio.html").read_text("utf-8", "replace")
    titles = [b.heading.text for b in described("minutes", "fi").blocks if isinstance(b, tree.Section)]
    assert page.count("<h1") == 1
    assert all(title.split()[0] in page for title in titles)
