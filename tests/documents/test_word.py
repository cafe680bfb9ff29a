"""A paper as a Word file says the same, with real headings, tables and language, and other programs open it."""

import re
import shutil
import subprocess
from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn
from samples import documents, everything
from spoken import Mark, spoken

from ohdesk.documents import tree
from ohdesk.documents.word import word

KINDS = ("agenda", "draft", "minutes", "plan", "everything")


def described(kind, language):
    return everything(language) if kind == "everything" else documents(language)[kind]


def opened(kind, language):
    return docx.Document(BytesIO(word(described(kind, language))))


def words_of(element):
    """The letters of a file's body in order, table cells and what stands for pictures among them."""
    said = (node.get("descr") or node.text or "" for node in element.iter(qn("w:t"), qn("wp:docPr")))
    return re.sub(r"\s+", " ", " ".join(said)).replace("\u00a0", " ")


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
    told = words_of(opened(kind, language).element.body).replace(" ", "")
    for text in spoken(document, ("1",) * 99 if kind != "everything" else ()):
        if isinstance(text, Mark):
            continue  # Word counts its lists itself
        for part in re.split(r"\s+", text.replace("\u00a0", " ")):
            assert part in told


@pytest.mark.parametrize("kind", KINDS)
def test_headings_and_tables_are_real(kind):
    document, file = described(kind, "fi"), opened(kind, "fi")
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
    items = {p.text: p._p.pPr.numPr for p in file.paragraphs if p._p.pPr is not None and p._p.pPr.numPr is not None}
    deep, first, third = items["lopuksi"], items["kohta 0"], items["a"]
    assert (deep.ilvl.val, first.ilvl.val, third.ilvl.val) == (2, 0, 1)
    assert starts[first.numId.val] == [(0, 3)]
    assert starts[third.numId.val] == [(1, 1)]
    assert len({looks[items[text].numId.val] for text in ("kohta 0", "a", "ensin")}) == 1
    assert len({items[text].numId.val for text in ("kohta 0", "a", "ensin", "alakohta 0", "alakohta 1")}) == 5


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
