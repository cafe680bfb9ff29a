"""Drawing that says which element of the structure each piece of ink belongs to; all other ink is an artifact."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal
from weakref import WeakKeyDictionary

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfdoc import PDFString
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Flowable, Paragraph
from reportlab.platypus.paragraph import cleanBlockQuotedText
from reportlab.platypus.paraparser import ParaFrag, ParaParser

from ohdesk.documents.line_ends import mend
from ohdesk.documents.structure import Area, Element, Ink, Inline

_END = "EMC"
_ARTIFACT = "/Artifact BMC"
_PATH = frozenset("m l c v y h re".split())  # noqa: SIM905
_PAINT = frozenset("f f* F B B* b b* S s sh Do ET".split())  # noqa: SIM905
_MARKUP = re.compile("[<&]")
_FRAGMENTS: WeakKeyDictionary[ParagraphStyle, ParaFrag] = WeakKeyDictionary()
"""What plain text in a style is to ReportLab, for as long as the style is used."""
_ABOVE_PLACE = 14
"""How far above the foot of a line, in points, a reader who is led to it begins."""
_PRINTED = 4
"""The flag of an annotation that stands on paper too (ISO 32000-1, table 165)."""


@dataclass(slots=True, eq=False)
class Passage:
    """A paragraph as it is read, in one piece wherever its lines stand.

    ``words`` are its source and ``inlines`` the stretches in it that are elements of their own, by number;
    ``position`` counts the letters that have been drawn, ``open`` is the stretch that goes on behind a page's end.
    """

    element: Element
    words: str
    inlines: tuple[Inline, ...] = ()
    position: int = 0
    open: Element | None = None
    begun: dict[int, Element] = field(default_factory=dict)


class MarkedText(PDFTextObject):
    """A text object whose text belongs to elements, one after the other."""

    marked = False
    _code: list[str]

    def turn_to(self, mark: str) -> None:
        """Let the text from here on belong to ``mark``."""
        self.end()
        self._code.append(mark)
        self.marked = True

    def end(self) -> None:
        """End what belongs to an element, if anything does."""
        if self.marked:
            self._code.append(_END)
            self.marked = False


class MarkedCanvas(Canvas):
    """A canvas that notes with each element which ink on which page is its own."""

    passage: Passage | None = None
    """What is being read, while a paragraph draws itself."""
    _code: list[str]
    _annotationrefs: list[object]
    _curr_tx_info: dict[str, MarkedText]

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **options)
        self._marks = 0
        self.places: dict[str, int] = {}
        """On which page, from 1, each bookmark stands."""
        self._outline_level = -1
        self.setNamedCB("begin", lambda _, __, number: self._begin(int(number)))
        self.setNamedCB("end", lambda _, __, ___: self._end())

    @property
    def page(self) -> int:
        """The page being drawn, from 0."""
        return int(self.getPageNumber()) - 1

    def mark(self, element: Element) -> str:
        """Return the operator before ink of ``element``; the ink ends with EMC."""
        element.kids.append(Ink(self.page, self._marks))
        self._marks += 1
        return f"/{element.tag} <</MCID {self._marks - 1}>> BDC"

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """Let what is drawn inside belong to ``element``."""
        self._code.append(self.mark(element))
        yield
        self._code.append(_END)

    @contextmanager
    def pagination(self, kind: str) -> Iterator[None]:
        """Let what is drawn inside be a running "Header" or "Footer", which is not read aloud."""
        self._code.append(f"/Artifact <</Type /Pagination /Subtype /{kind}>> BDC")
        yield
        self._code.append(_END)

    def beginText(self, x: float = 0, y: float = 0, direction: Literal["LTR", "RTL"] | None = None) -> MarkedText:
        """Return a text object that can change from element to element."""
        return MarkedText(self, x, y, direction=direction)

    def drawText(self, text: PDFTextObject) -> None:
        """Draw a text object and end its last mark."""
        if isinstance(text, MarkedText):
            text.end()
        super().drawText(text)

    def linkURL(  # noqa: N802
        self, url: str, rect: Sequence[float], relative: Literal[0, 1] | bool = 0, *_: object, **__: object
    ) -> None:
        """Lay a place to click over the link whose number in the passage is ``url``; "#name" leads to a bookmark."""
        if self.passage is not None:
            inline = self.passage.inlines[int(url)]
            address = inline.url
            self.passage.begun[int(url)].kids.append(Area(self.page, len(self._annotationrefs)))
            if address.startswith("#"):
                words = inline.told or self.passage.words
                self.linkRect(words, address[1:], rect, relative=bool(relative), F=_PRINTED)
                return
            super().linkURL(address, rect, relative, Contents=PDFString(address), F=_PRINTED)

    def enter_outline(self, words: str, bookmark: str, level: int) -> None:
        """Let the outline lead to a bookmark, at most one level below the entry before it."""
        self._outline_level = min(level, self._outline_level + 1)
        self.places[bookmark] = self.page + 1
        self.addOutlineEntry(words, bookmark, self._outline_level)

    def showPage(self) -> None:
        """Close the page: what no element claimed is an artifact."""
        self._code[:] = _with_artifacts(self._code)
        self._marks = 0
        super().showPage()

    def _begin(self, number: int) -> None:
        if self.passage is not None:
            inline = self.passage.inlines[number]
            element = self.passage.element
            for tag in inline.tags:
                element = element.add(tag)
            element.language = inline.language
            self.passage.open = self.passage.begun[number] = element
            text = self._curr_tx_info["tx"]
            text.turn_to(self.mark(element))
            if inline.place:
                self.bookmarkHorizontal(inline.place, text.getX(), text.getY() + _ABOVE_PLACE)

    def _end(self) -> None:
        if self.passage is not None:
            self.passage.open = None
            self._curr_tx_info["tx"].turn_to(self.mark(self.passage.element))


class MarkedParagraph(Paragraph):
    """A paragraph whose text belongs to ``element``; drawn again, as in a repeated table header, it is an artifact.

    ``label`` is a list item's mark and the element that it belongs to; ``inlines`` are the stretches that the markup
    names by number.
    """

    canv: MarkedCanvas
    blPara: Any  # noqa: N815

    def __init__(
        self,
        text: str | None,
        style: ParagraphStyle,
        element: Element | None = None,
        inlines: tuple[Inline, ...] = (),
        label: tuple[str, Element] | None = None,
        **split: object,
    ) -> None:
        if text is not None and not _MARKUP.search(text):
            split["frags"] = _plain(text, style)
        super().__init__(text, style, **split)  # type: ignore[arg-type]  # no text in the parts of a split one
        words = "" if text is None else "".join("\n" if hasattr(f, "lineBreak") else f.text for f in self.frags)
        self._passage = Passage(element, words, inlines) if element and words.strip() else None
        self._label = label
        self._broken_for = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break the text into lines and return their size; once for a width, since tables ask again and again."""
        if self._broken_for != width or not hasattr(self, "blPara"):
            super().wrap(width, height)
            self._broken_for = width
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the parts for this page and the next; both say the same passage."""
        parts: list[Any] = super().split(width, height)
        for part in parts:
            part._passage = self._passage  # noqa: SLF001  # a part of this one
        if parts:
            parts[0]._label = self._label  # noqa: SLF001
        return parts

    def draw(self) -> None:
        """Draw the text, with its label before it, as ink of its element."""
        passage, self._passage = self._passage, None
        if self._label is not None:
            self._draw_label(*self._label)
        if passage is not None:
            passage.position = mend(self.blPara.lines, passage.words, passage.position)
        self.canv.passage = passage
        super().draw()
        self.canv.passage = None

    def beginText(self, x: float, y: float) -> MarkedText:
        """Return the text object of all lines, marked."""
        text = self.canv.beginText(x, y)
        passage = self.canv.passage
        if passage is not None:
            text.turn_to(self.canv.mark(passage.open or passage.element))
        return text

    def _draw_label(self, label: str, element: Element) -> None:
        style = self.style
        with self.canv.marked(element):
            self.canv.setFont(style.bulletFontName, style.bulletFontSize)
            self.canv.setFillColor(style.bulletColor)
            self.canv.drawString(style.bulletIndent, self.height - style.fontSize, label)


def _plain(text: str, style: ParagraphStyle) -> list[ParaFrag]:
    """Return what ReportLab's parser makes of a text without markup, which is most of a table's."""
    if style not in _FRAGMENTS:
        _FRAGMENTS[style] = ParaParser().parse("x", style)[1][0]  # type: ignore[no-untyped-call]
    words = cleanBlockQuotedText(text)
    return [_FRAGMENTS[style].clone(text=words)] if words else []


def _with_artifacts(code: Iterable[str]) -> Iterator[str]:
    """Yield a page's operators, one drawing step an item, with artifact marks about all ink that has no mark."""
    depth, in_path = 0, False
    for item in code:
        operator = item.rsplit(None, 1)[-1] if item.strip() else ""
        depth += (operator in ("BDC", "BMC")) - (operator == _END)
        paints = operator in _PAINT and not item.endswith("EMC ET")
        if depth or not (paints or operator in _PATH):
            yield item
            continue
        if not in_path:
            yield _ARTIFACT
        yield item
        in_path = not paints
        if paints:
            yield _END
