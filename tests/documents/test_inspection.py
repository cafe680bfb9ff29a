"""The program's own check finds what can be wrong with a PDF; a good file is broken here in one way at a time."""

import re
from functools import cache
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from samples import everything

from ohdesk.documents.inspection import Fault, Rule, faults, sentence
from ohdesk.documents.reading import TaggedFile
from ohdesk.documents.render import render
from ohdesk.documents.texts import LANGUAGES


@cache
def good():
    return render(everything("fi"))


def elements(pdf, tag):
    return [node.element for node in TaggedFile(pdf).nodes() if node.tag == tag]


def rewrite(pdf, pattern, replacement, page=0):
    """Change the first piece of a page's content that looks like ``pattern``."""
    content = pdf.pages[page].Contents
    changed = re.sub(pattern, replacement, content.read_bytes(), count=1, flags=re.DOTALL)
    assert changed != content.read_bytes()
    content.write(changed)


def redescribe(pdf, pattern, replacement):
    changed = re.sub(pattern, replacement, pdf.Root.Metadata.read_bytes(), flags=re.DOTALL)
    assert changed != pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(changed)


def move(pdf, tag, parent):
    """Hang the last element of ``tag`` under the first of ``parent``."""
    element, new = elements(pdf, tag)[-1], elements(pdf, parent)[0]
    old = element.P
    old.K = Array([kid for kid in old.K if not isinstance(kid, pikepdf.Object) or kid.objgen != element.objgen])
    element.P = new
    new.K.append(element)


def first_font(pdf):
    return next(iter(pdf.pages[0].Resources.Font.values()))


def remap(pdf, before, after):
    for font in pdf.pages[0].Resources.Font.values():
        font.ToUnicode.write(re.sub(before, after, font.ToUnicode.read_bytes()))


def wide(pdf):
    """The attributes of a cell over several columns."""
    return next(cell.A for cell in elements(pdf, "TD") if "/ColSpan" in cell.get("/A", {}))


def swap_ways_back(pdf):
    ways = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    ways[3], ways[4] = ways[4], ways[3]


def drop(holder, key):
    del holder[key]


def put(holder, key, value):
    holder[key] = value


DEFECTS = {
    "no structure tree": (Rule.UNTAGGED, lambda pdf: drop(pdf.Root, "/StructTreeRoot")),
    "not marked": (Rule.UNTAGGED, lambda pdf: drop(pdf.Root, "/MarkInfo")),
    "suspect marks": (Rule.UNTAGGED, lambda pdf: put(pdf.Root.MarkInfo, "/Suspects", True)),
    "no language": (Rule.LANGUAGE, lambda pdf: drop(pdf.Root, "/Lang")),
    "a language in words": (Rule.LANGUAGE, lambda pdf: put(pdf.Root, "/Lang", String("suomen kieli"))),
    "file name for a title": (Rule.TITLE, lambda pdf: drop(pdf.Root, "/ViewerPreferences")),
    "no title": (Rule.TITLE, lambda pdf: redescribe(pdf, rb"<dc:title>.*?</dc:title>", b"")),
    "two titles": (Rule.TITLE, lambda pdf: put(pdf.trailer.Info, "/Title", String("Muu"))),
    "two authors": (Rule.TITLE, lambda pdf: drop(pdf.trailer.Info, "/Author")),
    "no description": (Rule.CLAIM, lambda pdf: drop(pdf.Root, "/Metadata")),
    "a broken description": (Rule.CLAIM, lambda pdf: redescribe(pdf, b"</rdf:RDF>", b"")),
    "no archive claim": (Rule.CLAIM, lambda pdf: redescribe(pdf, b"<pdfaid:part>2</pdfaid:part>", b"")),
    "a lower archive claim": (Rule.CLAIM, lambda pdf: redescribe(pdf, b">A</pdfaid", b">B</pdfaid")),
    "no accessibility claim": (Rule.CLAIM, lambda pdf: redescribe(pdf, b"<pdfuaid:part>1</pdfuaid:part>", b"")),
    "a claim not explained": (Rule.CLAIM, lambda pdf: redescribe(pdf, b"<pdfaExtension:.*</pdfaExtension:[^>]*>", b"")),
    "no colour profile": (Rule.COLOUR, lambda pdf: drop(pdf.Root, "/OutputIntents")),
    "an action on opening": (
        Rule.FORBIDDEN,
        lambda pdf: put(pdf.Root, "/OpenAction", Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))),
    ),
    "an attachment": (Rule.FORBIDDEN, lambda pdf: put(pdf.Root, "/Names", Dictionary(EmbeddedFiles=Dictionary()))),
    "untagged text": (Rule.UNMARKED_INK, lambda pdf: rewrite(pdf, rb"/H1 <</MCID \d+>> BDC(.*?)EMC", rb"\1")),
    "an untagged rule": (Rule.UNMARKED_INK, lambda pdf: rewrite(pdf, rb"/Artifact BMC(.*?)EMC", rb"\1")),
    "hidden text": (Rule.LOST_MARK, lambda pdf: rewrite(pdf, rb"/H1 <</MCID \d+>> BDC", b"/Artifact BMC")),
    "an artifact in text": (
        Rule.TANGLED_MARKS,
        lambda pdf: rewrite(pdf, rb"(/H1 <</MCID \d+>> BDC)(.*?)EMC", rb"\1 /Artifact BMC\2 EMC EMC"),
    ),
    "a mark never ended": (Rule.TANGLED_MARKS, lambda pdf: rewrite(pdf, rb"BDC(.*?)EMC", rb"BDC\1")),
    "a mark ended twice": (Rule.TANGLED_MARKS, lambda pdf: rewrite(pdf, b"EMC", b"EMC EMC")),
    "one mark twice": (Rule.TANGLED_MARKS, lambda pdf: rewrite(pdf, rb"/MCID 4>>", b"/MCID 3>>")),
    "running header read aloud": (
        Rule.LOST_MARK,
        lambda pdf: rewrite(pdf, rb"/Artifact <</Type /Pagination /Subtype /Header>>", b"/P <</MCID 999>>", page=1),
    ),
    "ways back swapped": (Rule.WRONG_WAY_BACK, swap_ways_back),
    "no way back": (Rule.WRONG_WAY_BACK, lambda pdf: drop(pdf.Root.StructTreeRoot, "/ParentTree")),
    "a wrong parent": (Rule.WRONG_WAY_BACK, lambda pdf: put(elements(pdf, "H1")[0], "/P", elements(pdf, "H2")[0])),
    "an unknown tag": (Rule.UNKNOWN_TAG, lambda pdf: put(elements(pdf, "P")[4], "/S", Name.Kappale)),
    "an item outside of its list": (Rule.NESTING, lambda pdf: move(pdf, "LI", "Document")),
    "a cell outside of its row": (Rule.NESTING, lambda pdf: move(pdf, "TD", "Table")),
    "a paragraph in a row": (Rule.NESTING, lambda pdf: put(elements(pdf, "TD")[0], "/S", Name.P)),
    "an empty paragraph": (Rule.EMPTY, lambda pdf: elements(pdf, "Document")[0].K.append(
        pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, P=elements(pdf, "Document")[0])))),
    "a list of unknown order": (Rule.LIST, lambda pdf: drop(elements(pdf, "L")[0], "/A")),
    "a table without headers": (
        Rule.TABLE,
        lambda pdf: [put(cell, "/S", Name.TD) for cell in elements(pdf, "TH")],
    ),
    "headers of nothing": (Rule.TABLE, lambda pdf: [drop(cell, "/A") for cell in elements(pdf, "TH")]),
    "a cell too few": (Rule.TABLE, lambda pdf: drop(elements(pdf, "TR")[5].K, 1)),
    "a span forgotten": (Rule.TABLE, lambda pdf: drop(elements(pdf, "TH")[3].A, "/RowSpan")),
    "a span too wide": (Rule.TABLE, lambda pdf: put(wide(pdf), "/ColSpan", 4)),
    "headers that nobody is called": (Rule.TABLE, lambda pdf: put(wide(pdf), "/Headers", Array([String("none")]))),
    "a note without a name": (Rule.NOTE, lambda pdf: drop(elements(pdf, "Note")[0], "/ID")),
    "two notes of one name": (Rule.NOTE, lambda pdf: put(elements(pdf, "Note")[1], "/ID", String("note-0-1"))),
    "a heading left out": (Rule.HEADINGS, lambda pdf: put(elements(pdf, "H2")[0], "/S", Name.H4)),
    "no heading": (Rule.HEADINGS, lambda pdf: [put(e, "/S", Name.P) for h in "123" for e in elements(pdf, f"H{h}")]),
    "a link outside of the structure": (Rule.LINK, lambda pdf: drop(elements(pdf, "Link")[0].K, 1)),
    "a link without words": (Rule.LINK, lambda pdf: drop(pdf.pages[0].Annots[0], "/Contents")),
    "a link that does not lead back": (Rule.LINK, lambda pdf: put(pdf.pages[0].Annots[0], "/StructParent", 0)),
    "a link unknown on paper": (Rule.LINK, lambda pdf: put(pdf.pages[0].Annots[0], "/F", 0)),
    "a link that runs a program": (Rule.LINK, lambda pdf: put(pdf.pages[0].Annots[0].A, "/S", Name.Launch)),
    "links in no order": (Rule.LINK, lambda pdf: drop(pdf.pages[0].obj, "/Tabs")),
    "a font left out": (Rule.FONT, lambda pdf: drop(first_font(pdf).FontDescriptor, "/FontFile2")),
    "glyphs without characters": (Rule.TEXT, lambda pdf: drop(first_font(pdf), "/ToUnicode")),
    "characters of nobody": (Rule.TEXT, lambda pdf: remap(pdf, b"<0061>", b"<e001>")),
    "a character that is none": (Rule.TEXT, lambda pdf: remap(pdf, b"<0061>", b"<0000>")),
    "a picture without words": (Rule.FIGURE, lambda pdf: put(elements(pdf, "H1")[0], "/S", Name.Figure)),
    "a page left without its number": (Rule.WRONG_WAY_BACK, lambda pdf: drop(pdf.pages[1].obj, "/StructParents")),
}  # fmt: skip


@pytest.mark.parametrize("defect", DEFECTS)
def test_a_defect_is_found(defect):
    rule, spoil = DEFECTS[defect]
    with pikepdf.open(BytesIO(good())) as pdf:
        spoil(pdf)
        broken = BytesIO()
        pdf.save(broken, fix_metadata_version=False)
    assert rule in {fault.rule for fault in faults(broken.getvalue())}


def test_a_good_file_has_no_fault():
    assert faults(good()) == ()


def test_an_encrypted_file_is_no_archive_copy():
    locked = BytesIO()
    with pikepdf.open(BytesIO(good())) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(owner="x", user=""))
    assert Fault(Rule.FORBIDDEN, detail="/Encrypt") in faults(locked.getvalue())


@pytest.mark.parametrize("data", [b"", b"not a PDF", b"%PDF-1.7\n%%EOF"])
def test_what_is_no_pdf_is_told_so(data):
    (fault,) = faults(data)
    assert fault.rule is Rule.UNREADABLE


def test_a_structure_that_runs_in_a_circle_is_no_trap():
    with pikepdf.open(BytesIO(good())) as pdf:
        root = elements(pdf, "Document")[0]
        root.K.append(root)
        circle = BytesIO()
        pdf.save(circle)
    assert [fault.rule for fault in faults(circle.getvalue())] == [Rule.UNREADABLE]


def test_every_rule_is_broken_by_some_defect():
    # What is no PDF, and what the second opinion finds, have tests of their own.
    assert {rule for rule, _ in DEFECTS.values()} | {Rule.UNREADABLE, Rule.ARCHIVE} == set(Rule)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_is_told_in_words(language):
    told = {sentence(Fault(rule, 3, "x"), language) for rule in Rule}
    assert len(told) == len(Rule)
    assert all("3: " in words and "{" not in words for words in told)
    assert not sentence(Fault(Rule.TITLE), language).endswith((" ", ":"))
