"""The gate that every paper passes: independent checks, each of which says in words what it found."""

import re
from contextlib import nullcontext
from io import BytesIO

import page
import pikepdf
import pytest
from outline import headings, languages, tables, words_of
from reportlab.pdfgen.canvas import Canvas
from spoken import spoken

from ohdesk.documents import archive, marking
from ohdesk.documents.inspection import MALFORMED, faults
from ohdesk.documents.pages import page_images
from ohdesk.documents.reading import TaggedFile
from ohdesk.documents.render import draw
from ohdesk.documents.structure import Element

_DPI = 50
_SHOWN = 3
"""How many findings of one check are told; the rest are more of the same."""


def objections(document, pdf, pages=None):
    """What the checks have against a PDF of ``document``, by the name of the check; nothing for a good one.

    ``pages`` are pictures of the pages as they look without marks, where pictures are compared.
    """
    return dict(each_objection(document, pdf, pages))


def each_objection(document, pdf, pages=None):
    """Yield each check that has something against a PDF, with what it found."""
    checks = {
        "own check": lambda: [f"{fault.rule}, page {fault.page}: {fault.detail}" for fault in faults(pdf)],
        "PDF/A-2a": lambda: _validated(pdf, "2a"),
        "PDF/UA-1": lambda: _validated(pdf, "ua1"),
        "read aloud": lambda: _unlike_words(document, pdf),
        "structure": lambda: _unlike_structure(document, pdf),
        "second opinion": lambda: _second_opinion(pdf),
        "picture": lambda: [] if pages is None else _unlike_pages(pages, pdf),
    }
    for name, check in checks.items():
        if findings := check():
            yield name, findings[:_SHOWN]


def unmarked(document, scale):
    """Pictures of a document's pages, drawn without any mark and with lines ending as ReportLab ends them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(marking.MarkedText, "turn_to", lambda *_: None)
        patch.setattr(marking.MarkedCanvas, "marked", lambda *_: nullcontext())
        patch.setattr(marking.MarkedCanvas, "pagination", lambda *_: nullcontext())
        patch.setattr(marking.MarkedCanvas, "showPage", Canvas.showPage)
        patch.setattr(marking, "mend", lambda *_: 0)
        drawn = draw(document, scale, Element("Document"))
    with pikepdf.open(BytesIO(drawn)) as pdf:
        assert all(b"EMC" not in page.Contents.read_bytes() for page in pdf.pages)
    return list(page_images(drawn, _DPI))


def leaves(node):
    """The elements that hold ink, in reading order.

    A link, words in another language and the mark of a note are part of their paragraph.
    """
    inline = ("Link", "Span") if node.tag == "TOCI" else ("Link", "Span", "Reference")
    inner = [element for element in node.elements if element.tag not in inline]
    return [leaf for element in inner for leaf in leaves(element)] if inner else [node]


def read_aloud(pdf):
    """Every text of a PDF in the order of its structure."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        file = TaggedFile(opened)
        texts = [words_of(file.text(leaf)) for root in file.roots for leaf in leaves(root)]
        return [text for text in texts if text]


def expected_words(document, pdf):
    """Every text of a document in reading order, as its PDF is to say them."""
    return [text for text in map(words_of, spoken(document, _pages_of_entries(document, pdf))) if text]


def _pages_of_entries(document, pdf):
    """The pages of what contents list, by the file's outline, from 1: papers bound in, or headings below the title."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        numbers = {page.obj.objgen: number for number, page in enumerate(opened.pages, start=1)}
        entry = opened.Root.Outlines.First.get("/Next" if document.bound else "/First")
        while entry is not None:
            yield numbers[entry.Dest[0].objgen]
            entry = entry.get("/Next")


def _validated(pdf, standard):
    try:
        failures = page.validate_pdf_bytes(pdf, profile=standard).failures
    except page.PageError as error:
        return [str(error)]
    return [f"{failure.rule_id}: {failure.message}" for failure in failures]


def _second_opinion(pdf):
    """What pikepdf finds, apart from the program's own check, which has been asked before."""
    try:
        return [fault.detail for fault in archive._second_opinion(pdf)]
    except MALFORMED as error:
        return [repr(error)]


def _unlike_words(document, pdf):
    try:
        said, expected = read_aloud(pdf), expected_words(document, pdf)
    except MALFORMED as error:
        return [repr(error)]
    pairs = enumerate(zip(said, expected, strict=False))
    unlike = [f"text {number} is {one!r}, not {other!r}" for number, (one, other) in pairs if one != other]
    return unlike + ([] if len(said) == len(expected) else [f"{len(said)} texts, not {len(expected)}"])


def _unlike_structure(document, pdf):
    """Headings at other levels, tables of other cells, words in another language than the document's tree has them."""
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            file = TaggedFile(opened)
            nodes = list(file.nodes())
            levels = [
                (int(node.tag[1]), words_of(file.text(node))) for node in nodes if re.fullmatch("H[1-6]", node.tag)
            ]
            cells = [_cells(file, node) for node in nodes if node.tag == "Table"]
            turned = [
                str(holder.Lang) for holder in (opened.Root, *(node.element for node in nodes)) if "/Lang" in holder
            ]
    except MALFORMED as error:
        return [repr(error)]
    pairs = (("headings", levels, headings), ("tables", cells, tables), ("languages", turned, languages))
    return [f"{what}: {told}, not {of(document)}" for what, told, of in pairs if told != of(document)]


def _cells(file, table):
    return [
        [
            (
                words_of(file.text(cell)),
                int(cell.attribute("RowSpan") or 1),
                int(cell.attribute("ColSpan") or 1),
                cell.tag == "TH",
            )
            for cell in row.elements
        ]
        for row in table.walk()
        if row.tag == "TR"
    ]


def _unlike_pages(pages, pdf):
    looks = list(page_images(pdf, _DPI))
    if len(looks) != len(pages):
        return [f"{len(looks)} pages, not {len(pages)}"]
    pairs = enumerate(zip(looks, pages, strict=True), start=1)
    return [f"page {number}" for number, (one, other) in pairs if one != other]
