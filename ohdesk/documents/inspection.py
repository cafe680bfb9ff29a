"""Whether a finished PDF is what the program promises: read aloud whole, kept for decades (PDF/UA-1 and PDF/A-2a).

No conformance claim of its own: the rules here are those that a mistake of this program could break, and several that
validators cannot see. ``ohdesk.documents.reading`` tells what the file says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name

from ohdesk.documents.metadata import packet_facts
from ohdesk.documents.reading import UNKNOWN, Node, TaggedFile
from ohdesk.documents.texts import texts

_PARENTS = {
    "LI": {"L"},
    "Lbl": {"LI", "Note"},
    "LBody": {"LI"},
    "THead": {"Table"},
    "TBody": {"Table"},
    "TR": {"Table", "THead", "TBody"},
    "TH": {"TR"},
    "TD": {"TR"},
    "TOCI": {"TOC"},
}
_KIDS = {
    "L": {"LI"},
    "LI": {"Lbl", "LBody"},
    "Table": {"THead", "TBody", "TR"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TR": {"TH", "TD"},
    "TOC": {"TOCI"},
    "TOCI": {"Reference", "P"},
}
_LEAVES = {"P", "Caption", "H1", "H2", "H3", "H4", "H5", "H6", "Lbl", "LBody", "Link", "Span", "Reference"}
_TAGS = {"Document", "Part", "Sect", "Div", "Note", "Figure", "Form", *_PARENTS, *_KIDS, *_LEAVES}
"""The standard structure types that the program uses."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_FILE_NAME = re.compile(r"\.(png|jpe?g|gif|svg|webp|bmp|tiff?|pdf)$", re.IGNORECASE)
_FORBIDDEN = ("/OpenAction", "/AA", "/OCProperties", "/PieceInfo")
_NAMED = ("/Dests", "/EmbeddedFiles")
"""What may be listed by name: places, and the data of a PDF/A-3."""
MALFORMED = (pikepdf.PdfError, AttributeError, KeyError, IndexError, TypeError, ValueError, RecursionError)
"""How a file that is no proper PDF shows itself while it is read."""
_HIDDEN_OR_UNPRINTED = 2 | 4
_PRINTED = 4


class Rule(StrEnum):
    """What can be wrong with a file; each has its sentence in every language."""

    UNREADABLE = "unreadable"
    UNTAGGED = "untagged"
    UNKNOWN_TAG = "unknown_tag"
    NESTING = "nesting"
    UNMARKED_INK = "unmarked_ink"
    TANGLED_MARKS = "tangled_marks"
    LOST_MARK = "lost_mark"
    WRONG_WAY_BACK = "wrong_way_back"
    EMPTY = "empty"
    TEXT = "text"
    FONT = "font"
    HEADINGS = "headings"
    LIST = "list"
    TABLE = "table"
    LINK = "link"
    NOTE = "note"
    FIGURE = "figure"
    LANGUAGE = "language"
    TITLE = "title"
    CLAIM = "claim"
    COLOUR = "colour"
    FORBIDDEN = "forbidden"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class Fault:
    """A broken rule; ``page`` (from 1) where it lies on one, ``detail`` as the file has it."""

    rule: Rule
    page: int | None = None
    detail: str = ""


def faults(pdf: bytes) -> tuple[Fault, ...]:
    """Return what is wrong with a finished PDF, each once; nothing for a good one."""
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            return tuple(dict.fromkeys(_faults(TaggedFile(opened))))
    except MALFORMED as error:
        return (Fault(Rule.UNREADABLE, detail=str(error)),)


def sentence(fault: Fault, language: str) -> str:
    """Return a fault in words: where it is and what is wrong."""
    say = texts(language).say
    place = "" if fault.page is None else say("documents.faults.page", page=fault.page)
    return (place + say(f"documents.faults.{fault.rule}", detail=fault.detail)).removesuffix(": ")


def _faults(file: TaggedFile) -> Iterator[Fault]:
    yield from _catalog(file.pdf)
    yield from _description(file.pdf)
    yield from _ink(file)
    yield from _marks(file)
    yield from _links(file)
    for root in file.roots:
        yield from _elements(file, root, file.pdf.Root.StructTreeRoot)
    yield from _headings(file)
    yield from _names(file)


def _names(file: TaggedFile) -> Iterator[Fault]:
    """Yield the elements that are called as another is, so that what refers to them may lead to the wrong one."""
    named = [str(node.element.ID) for node in file.nodes() if "/ID" in node.element]
    yield from (Fault(Rule.NOTE, detail=name) for name in sorted({name for name in named if named.count(name) > 1}))


def _catalog(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    catalog = pdf.Root
    marks = catalog.get("/MarkInfo", Dictionary())
    if not marks.get("/Marked", False) or marks.get("/Suspects", False) or "/StructTreeRoot" not in catalog:
        yield Fault(Rule.UNTAGGED)
    if not _LANGUAGE.fullmatch(str(catalog.get("/Lang", ""))):
        yield Fault(Rule.LANGUAGE, detail=str(catalog.get("/Lang", "")))
    if not catalog.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle", False):
        yield Fault(Rule.TITLE)
    if pdf.is_encrypted:
        yield Fault(Rule.FORBIDDEN, detail="/Encrypt")
    names = catalog.get("/Names", Dictionary())
    for key in (*(key for key in _FORBIDDEN if key in catalog), *(str(key) for key in names if key not in _NAMED)):
        yield Fault(Rule.FORBIDDEN, detail=key)
    form = catalog.get("/AcroForm", Dictionary())
    if set(form) - {"/Fields", "/SigFlags"} or any(field.get("/FT") != Name.Sig for field in form.get("/Fields", [])):
        yield Fault(Rule.FORBIDDEN, detail="/AcroForm")
    intents = [intent for intent in catalog.get("/OutputIntents", []) if intent.get("/S") == Name.GTS_PDFA1]
    if not any("/DestOutputProfile" in intent for intent in intents):
        yield Fault(Rule.COLOUR)


def _description(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """Yield what is wrong with the file's words about itself: XMP, the older Info, and whether they agree."""
    metadata = pdf.Root.get("/Metadata")
    said = packet_facts(metadata.read_bytes() if metadata is not None else b"")
    if not said.get("title"):
        yield Fault(Rule.TITLE)
    holds_files = "/EmbeddedFiles" in pdf.Root.get("/Names", Dictionary())
    if (said.get("part"), said.get("conformance"), said.get("accessible"), said.get("explained")) != (
        "3" if holds_files else "2", "A", "1", "http://www.aiim.org/pdfua/ns/id/",
    ):  # fmt: skip
        yield Fault(Rule.CLAIM)
    if holds_files and said.get("part") != "3":
        yield Fault(Rule.FORBIDDEN, detail="/EmbeddedFiles")
    for name, key in (("/Title", "title"), ("/Author", "author"), ("/Subject", "subject")):
        if str(pdf.docinfo.get(name, "")) != said.get(key, ""):
            yield Fault(Rule.TITLE, detail=name)


def _ink(file: TaggedFile) -> Iterator[Fault]:
    for number, ink in enumerate(file.pages, start=1):
        if ink.unmarked:
            yield Fault(Rule.UNMARKED_INK, number)
        if ink.tangled or ink.repeated:
            yield Fault(Rule.TANGLED_MARKS, number)
        for name, font in ink.fonts.items():
            if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(font.get("/FontDescriptor", Dictionary()).keys()):
                yield Fault(Rule.FONT, number, name)
        for text in ink.texts.values():
            if any(_has_no_meaning(character) for character in text):
                yield Fault(Rule.TEXT, number, text)


def _has_no_meaning(character: str) -> bool:
    return character in (UNKNOWN, "\0", "\ufeff", "\ufffe") or "\ue000" <= character <= "\uf8ff"


def _marks(file: TaggedFile) -> Iterator[Fault]:
    """Yield marks that no element or two elements claim, and ways back to the wrong element."""
    owners: dict[tuple[int, int], list[Node]] = {}
    for node in file.nodes():
        for kid in node.kids:
            if isinstance(kid, tuple):
                owners.setdefault(kid, []).append(node)
    drawn = {(page, mark) for page, ink in enumerate(file.pages) for mark in ink.texts}
    for place in drawn ^ owners.keys():
        yield Fault(Rule.LOST_MARK, place[0] + 1)
    back = _parent_tree(file.pdf)
    for place, nodes in owners.items():
        page, mark = place
        way = back.get(int(file.pdf.pages[page].obj.get("/StructParents", -1)))
        if len(nodes) > 1 or not isinstance(way, Array) or mark >= len(way) or not _same(way[mark], nodes[0].element):
            yield Fault(Rule.WRONG_WAY_BACK, page + 1)


def _parent_tree(pdf: pikepdf.Pdf) -> dict[int, pikepdf.Object]:
    entries = pdf.Root.get("/StructTreeRoot", Dictionary()).get("/ParentTree", Dictionary()).get("/Nums", Array())
    return {int(entries[index]): entries[index + 1] for index in range(0, len(entries), 2)}


def _same(one: pikepdf.Object, other: pikepdf.Object) -> bool:
    return bool(one.objgen == other.objgen)


def _links(file: TaggedFile) -> Iterator[Fault]:
    back = _parent_tree(file.pdf)
    owners = {kid.objgen: node for node in file.nodes() for kid in node.kids if isinstance(kid, pikepdf.Object)}
    pages = {page.obj.objgen for page in file.pdf.pages}
    for number, page in enumerate(file.pdf.pages, start=1):
        areas = list(page.obj.get("/Annots", []))
        if areas and page.obj.get("/Tabs") != Name.S:
            yield Fault(Rule.LINK, number, "/Tabs")
        for area in areas:
            owner = owners.get(area.objgen)
            way = back.get(int(area.get("/StructParent", -1)))
            told = str(area.get("/Contents", "")).strip()
            signature = area.get("/FT") == Name.Sig
            tag = "Form" if signature else "Link"
            owned = owner is not None and owner.tag == tag and way is not None and _same(way, owner.element)
            printed = int(area.get("/F", 0)) & _HIDDEN_OR_UNPRINTED == _PRINTED
            leads = _target(file.pdf, area) in pages or area.get("/A", Dictionary()).get("/S") == Name.URI or signature
            if not (owned and told and printed and leads):
                yield Fault(Rule.LINK, number, told)


def _target(pdf: pikepdf.Pdf, area: pikepdf.Object) -> tuple[int, int] | None:
    """Return the page that a place to click leads to, by itself or by the name of a place; None where that is none."""
    to = area.get("/Dest")
    if isinstance(to, Name):
        to = pdf.Root.get("/Dests", Dictionary()).get(to)
    return to[0].objgen if isinstance(to, Array) and len(to) else None


def _elements(file: TaggedFile, node: Node, parent: pikepdf.Object, above: str = "") -> Iterator[Fault]:
    """Yield what is wrong with an element and all below it; ``above`` is the tag of the element that holds it."""
    if not _same(node.element.get("/P", Dictionary()), parent):
        yield Fault(Rule.WRONG_WAY_BACK, detail=node.tag)
    if node.tag not in _TAGS:
        yield Fault(Rule.UNKNOWN_TAG, detail=node.tag)
    if above not in _PARENTS.get(node.tag, {above}) or node.tag not in _KIDS.get(above, {node.tag}):
        yield Fault(Rule.NESTING, detail=f"{above} > {node.tag}")
    if node.tag in _LEAVES and not file.text(node).strip():
        yield Fault(Rule.EMPTY, detail=node.tag)
    if node.tag == "L" and node.attribute("ListNumbering") is None:
        yield Fault(Rule.LIST)
    if node.tag == "LI" and not any(kid.tag == "LBody" for kid in node.elements):
        yield Fault(Rule.LIST, detail=file.text(node))
    if node.tag == "Table":
        yield from _table(file, node)
    if node.tag == "Note" and "/ID" not in node.element:
        yield Fault(Rule.NOTE, detail=file.text(node))
    if node.tag == "Figure":
        yield from _figure(node)
    if "/Lang" in node.element and not _LANGUAGE.fullmatch(str(node.element.Lang)):
        yield Fault(Rule.LANGUAGE, detail=str(node.element.Lang))
    for kid in node.elements:
        yield from _elements(file, kid, node.element, node.tag)


def _figure(node: Node) -> Iterator[Fault]:
    """Yield what is wrong with a picture: nothing that stands for it, a file's name instead of words, no place."""
    said = str(node.element.get("/Alt", "")).strip()
    if not said or _FILE_NAME.search(said) or node.attribute("BBox") is None:
        yield Fault(Rule.FIGURE, detail=said)


def _table(file: TaggedFile, table: Node) -> Iterator[Fault]:
    """Yield a table with holes or cells upon cells, or with headers that are empty, rule nothing or come late.

    A cell may name its headers instead of leaving it to their scope; then these must be in the table.
    """
    rows = [node for node in table.walk() if node.tag == "TR"]
    headers = [cell for row in rows for cell in row.elements if cell.tag == "TH"]
    names = {str(cell.element.ID) for cell in headers if "/ID" in cell.element}
    named = {str(name) for row in rows for cell in row.elements for name in cell.attribute("Headers") or ()}
    if (
        any(kid.tag == "THead" for kid in table.elements[1:])
        or not any(cell.attribute("Scope") == Name.Column for cell in headers)
        or not _is_grid(rows)
        or any(cell.attribute("Scope") is None or not file.text(cell).strip() for cell in headers)
        or named - names
    ):
        yield Fault(Rule.TABLE, detail=_first_words(file, rows))


def _is_grid(rows: Sequence[Node]) -> bool:
    """Tell whether cells with what they span fill every row to the same width, each place once."""
    taken: list[set[int]] = [set() for _ in rows]
    for number, row in enumerate(rows):
        column = 0
        for cell in row.elements:
            while column in taken[number]:
                column += 1
            places = range(column, column + int(cell.attribute("ColSpan") or 1))
            below = range(number, number + int(cell.attribute("RowSpan") or 1))
            if below.stop > len(rows) or any(taken[line] & set(places) for line in below):
                return False
            for line in below:
                taken[line].update(places)
    return all(line == set(range(len(taken[0]))) for line in taken)


def _first_words(file: TaggedFile, rows: Sequence[Node]) -> str:
    return file.text(rows[0].elements[0]) if rows and rows[0].elements else ""


def _headings(file: TaggedFile) -> Iterator[Fault]:
    """Yield headings that leave out a level; the first is the title."""
    level = 0
    for node in file.nodes():
        if re.fullmatch(r"H[1-6]", node.tag):
            if int(node.tag[1]) > level + 1:
                yield Fault(Rule.HEADINGS, detail=file.text(node))
            level = int(node.tag[1])
    if level == 0:
        yield Fault(Rule.HEADINGS)
