"""A tagged PDF as a screen reader meets it: ink and its text by mark, elements in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import pikepdf
from pikepdf import Array, Dictionary, Name

UNKNOWN = "\ufffd"
"""Stands for a character whose meaning the file does not tell."""

_SHOWS_TEXT = frozenset(("Tj", "TJ", "'", '"'))
_PAINTS = frozenset(("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "INLINE IMAGE")) | _SHOWS_TEXT
_MAPPING = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")


@dataclass(frozen=True, slots=True)
class Mark:
    """One opening of marked content: an artifact, which a ``footer`` is too, or the ink with ``number``; or neither.

    With ``replaced`` the file tells other words than those that are drawn.
    """

    artifact: bool
    number: int | None
    footer: bool = False
    replaced: bool = False


@dataclass
class PageInk:
    """What a page's content says: text by mark number, and what is wrong with the marks themselves."""

    texts: dict[int, str] = field(default_factory=dict)
    footer: str = ""
    """What stands at the page's foot for the eye alone."""
    repeated: set[int] = field(default_factory=set)
    unmarked: bool = False
    tangled: bool = False
    """An artifact inside of tagged ink or the other way round, or marks that do not pair."""
    fonts: dict[str, pikepdf.Object] = field(default_factory=dict)
    """The fonts that text is shown in, by name."""


@dataclass
class Node:
    """An element as it stands in the file; ``kids`` are elements, (page, mark) pairs and link annotations, in order."""

    tag: str
    element: pikepdf.Object
    kids: list[Node | tuple[int, int] | pikepdf.Object]

    @property
    def elements(self) -> list[Node]:
        """The elements right below this one."""
        return [kid for kid in self.kids if isinstance(kid, Node)]

    def walk(self) -> Iterator[Node]:
        """Yield this element and all below it, in reading order."""
        yield self
        for kid in self.elements:
            yield from kid.walk()

    def attribute(self, name: str) -> pikepdf.Object | None:
        """Return the element's attribute ("Scope"), or nothing."""
        return self.element.get("/A", Dictionary()).get(f"/{name}")


class TaggedFile:
    """An open PDF, read once; every part is read when it is first asked for."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        self._maps: dict[tuple[int, int], Mapping[bytes, str]] = {}
        self._met: set[tuple[int, int]] = set()

    @cached_property
    def pages(self) -> list[PageInk]:
        """What each page's content says."""
        return [self._page(page.obj) for page in self.pdf.pages]

    @cached_property
    def roots(self) -> list[Node]:
        """The elements at the top of the structure; ``ValueError`` where one stands in two places, or in a circle."""
        tree = self.pdf.Root.get("/StructTreeRoot", Dictionary())
        numbers = {page.obj.objgen: number for number, page in enumerate(self.pdf.pages)}
        return [self._node(kid, numbers) for kid in _listed(tree.get("/K"))]

    def nodes(self) -> Iterator[Node]:
        """Yield all elements in reading order."""
        for root in self.roots:
            yield from root.walk()

    def text(self, node: Node) -> str:
        """Return what is read aloud for an element, with all that is below it; a drawing's own words are not."""
        for instead in ("/Alt", "/ActualText"):
            if instead in node.element:
                return str(node.element[instead])
        parts = []
        for kid in node.kids:
            if isinstance(kid, Node):
                parts.append(self.text(kid))
            elif isinstance(kid, tuple):
                page, mark = kid
                parts.append(self.pages[page].texts.get(mark, ""))
        return "".join(parts)

    def _node(self, element: pikepdf.Object, numbers: Mapping[tuple[int, int], int]) -> Node:
        if element.is_indirect:
            if element.objgen in self._met:
                raise ValueError("an element stands in two places")
            self._met.add(element.objgen)
        node = Node(str(element.S)[1:], element, [])
        page = element.get("/Pg", Dictionary())
        for kid in _listed(element.get("/K")):
            if isinstance(kid, int):
                node.kids.append((numbers[page.objgen], kid))
            elif kid.get("/Type") == Name.MCR:
                node.kids.append((numbers[kid.get("/Pg", page).objgen], int(kid.MCID)))
            elif kid.get("/Type") == Name.OBJR:
                node.kids.append(kid.Obj)
            else:
                node.kids.append(self._node(kid, numbers))
        return node

    def _page(self, page: pikepdf.Object) -> PageInk:
        ink = PageInk()
        marks: list[Mark] = []
        self._content(page, page.Resources, ink, marks)
        ink.tangled |= bool(marks)
        return ink

    def _content(self, content: pikepdf.Object, resources: pikepdf.Object, ink: PageInk, marks: list[Mark]) -> None:
        font: Mapping[bytes, str] = {}
        width = 1
        for instruction in pikepdf.parse_content_stream(content):
            name, operands = str(instruction.operator), instruction.operands
            if name in ("BMC", "BDC"):
                _open(list(operands), ink, marks)
            elif name == "EMC":
                ink.tangled |= not marks
                marks[-1:] = []
            elif name == "Tf":
                shown = resources.Font[str(operands[0])]
                font, width = self._map(shown), 2 if shown.Subtype == Name.Type0 else 1
                ink.fonts[str(shown.get("/BaseFont"))] = shown
            elif name == "Do":
                form = resources.XObject[str(operands[0])]
                if form.Subtype == Name.Form:
                    self._content(form, form.get("/Resources", resources), ink, marks)
                else:
                    ink.unmarked |= not any(mark.artifact or mark.number is not None for mark in marks)
            if name in _PAINTS:
                number = next((mark.number for mark in reversed(marks) if mark.number is not None), None)
                if number is not None and name in _SHOWS_TEXT and not any(mark.replaced for mark in marks):
                    ink.texts[number] += _decoded(operands[-1], font, width)
                elif name in _SHOWS_TEXT and any(mark.footer for mark in marks):
                    ink.footer += _decoded(operands[-1], font, width)
                ink.unmarked |= number is None and not any(mark.artifact for mark in marks)

    def _map(self, font: pikepdf.Object) -> Mapping[bytes, str]:
        if font.objgen not in self._maps:
            listed = _MAPPING.findall(font.ToUnicode.read_bytes()) if "/ToUnicode" in font else []
            self._maps[font.objgen] = {
                bytes.fromhex(code.decode()): bytes.fromhex(text.decode()).decode("utf-16-be", "replace")
                for code, text in listed
                if len(text) >= 4  # the shorter pair is the range of codes
            }
        return self._maps[font.objgen]


def _open(operands: Sequence[pikepdf.Object], ink: PageInk, marks: list[Mark]) -> None:
    artifact = operands[0] == Name.Artifact
    facts = operands[1] if len(operands) > 1 and isinstance(operands[1], Dictionary) else Dictionary()
    number = None
    if "/MCID" in facts:
        number = int(facts.MCID)
        if number in ink.texts:
            ink.repeated.add(number)
        ink.texts.setdefault(number, "")
    within = [mark for mark in marks if mark.artifact or mark.number is not None]
    ink.tangled |= bool(within) and (artifact or number is not None)
    replaced = "/ActualText" in facts
    marks.append(Mark(artifact, number, artifact and facts.get("/Subtype") == Name.Footer, replaced))
    owner = next((mark.number for mark in reversed(marks) if mark.number is not None), None)
    if replaced and owner is not None:
        ink.texts[owner] += str(facts.ActualText)


def _decoded(shown: pikepdf.Object, font: Mapping[bytes, str], width: int) -> str:
    pieces = [bytes(piece) for piece in _listed(shown) if isinstance(piece, pikepdf.String)]
    codes = [piece[start : start + width] for piece in pieces for start in range(0, len(piece), width)]
    return "".join(font.get(code, UNKNOWN) for code in codes)


def _listed(value: pikepdf.Object | None) -> list[pikepdf.Object]:
    if value is None:
        return []
    return list(value) if isinstance(value, Array) else [value]
