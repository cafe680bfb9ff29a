"""From a document to the bytes of its PDF."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from io import BytesIO
from math import ceil, sqrt
from typing import TypeAlias

from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageBreak, PageTemplate
from reportlab.platypus.doctemplate import LayoutError

from ohdesk.documents import style as look
from ohdesk.documents.contents import entries
from ohdesk.documents.finishing import finished
from ohdesk.documents.fonts import BOLD, REGULAR, SEMIBOLD, printable, register_fonts
from ohdesk.documents.layout import Counted, story
from ohdesk.documents.marking import MarkedCanvas
from ohdesk.documents.metadata import Facts
from ohdesk.documents.notes import with_notes
from ohdesk.documents.paper_data import data_file
from ohdesk.documents.structure import Element
from ohdesk.documents.style import Styles, styles
from ohdesk.documents.texts import texts
from ohdesk.documents.tree import Contents, Document, Orientation, Run, Sheet

_LARGEST_HEADER = 1.3
"""Headers and footers grow with large print up to this factor."""
_SHEETS = {Sheet.A4: (A4, 1.0), Sheet.A3: (A3, sqrt(2))}
"""Each sheet's size in points, and how much larger its text is."""
_POSTER_SCALES = (2.6, 2.4, 2.2, 2.0, 1.85, 1.7, 1.55, 1.4, 1.25, 1.1)
"""By how much a poster's text may be larger than the text of other papers, the largest first."""
_NUMBER_ROOM = 9
"""How many times its type size a header leaves at its right for the page number."""


OnPage: TypeAlias = Callable[[int], None]
"""Is told the number, from 1, of each page as it begins; what it raises ends the rendering and goes to the caller."""


def render(
    document: Document, scale: float = 1.0, on_page: OnPage = lambda _: None, *, with_data: bool = False
) -> bytes:
    """Return the document as a PDF that is PDF/UA-1 and PDF/A-2a in one; the same document gives the same bytes.

    ``scale`` enlarges all text: 1.5 for large print. All fonts are embedded. ``on_page`` hears page 1 again where a
    document is laid out more than once: one with contents, and a poster. ``with_data`` attaches what the document says
    as JSON, which makes it PDF/A-3a.
    """
    root = Element("Document")
    drawn = draw(document, scale, root, on_page)
    who = document.identification
    title, sender, kind = map(_on_one_line, (document.title, who.sender, who.kind))
    data = data_file(document) if with_data else None
    return finished(drawn, root, Facts(title, sender, kind, document.language), data)


def page_count(document: Document, scale: float = 1.0) -> int:
    """Return on how many pages a document stands."""
    return _built(_papers(document), scale, Element("Document"), {}, lambda _: None)[1].page


def draw(document: Document, scale: float, root: Element, on_page: OnPage = lambda _: None) -> bytes:
    """Return the document's pages as ReportLab writes them; ``root`` gets what they say."""
    papers = _papers(document)
    if document.poster:
        scale = _largest_on_one_sheet(papers, on_page)
    pages: Mapping[str, int] = {}
    if any(isinstance(block, Contents) for paper in papers for block in paper.document.blocks):
        _, pages = _drawn(papers, scale, Element("Document"), pages, on_page)  # once more, to learn the pages
    return _drawn(papers, scale, root, pages, on_page)[0]


@dataclass(frozen=True, slots=True)
class _Paper:
    """A document, what its table of contents lists, and what the outline calls it where that is not its title."""

    document: Document
    contents: tuple[Run, ...]
    name: str = ""


def _papers(document: Document) -> tuple[_Paper, ...]:
    """Return the papers that stand in one file, in order, each with its own notes."""
    places = enumerate(document.bound, start=1)
    bound = tuple(replace(one, document=with_notes(one.document, place)) for place, one in places)
    first = replace(with_notes(document), bound=bound)
    others = (_Paper(one.document, tuple(entries(one.document)), one.name) for one in bound)
    return (_Paper(first, tuple(entries(first))), *others)


def _largest_on_one_sheet(papers: Sequence[_Paper], on_page: OnPage) -> float:
    """Return by how much a poster's text is enlarged: as much as one sheet holds, in large print too."""

    def only_one(page: int) -> None:
        on_page(page)
        if page > 1:
            raise _TooLarge

    for larger in _POSTER_SCALES:
        try:
            _built(papers, larger, Element("Document"), {}, only_one)
        except (LayoutError, _TooLarge):  # something in it is taller than the sheet, or it runs on
            continue
        return larger
    return 1.0


class _TooLarge(Exception):
    """A poster's text has run over its one sheet."""


def _drawn(
    papers: Sequence[_Paper], scale: float, root: Element, pages: Mapping[str, int], on_page: OnPage
) -> tuple[bytes, Mapping[str, int]]:
    """Return the drawn pages, and on which of them each bookmark stands."""
    file, template = _built(papers, scale, root, pages, on_page)
    template.canv.save()
    return file.getvalue(), template.canv.places


def _built(
    papers: Sequence[_Paper], scale: float, root: Element, pages: Mapping[str, int], on_page: OnPage
) -> tuple[BytesIO, _Template]:
    """Return the file that the pages go to, and the template that has drawn them."""
    register_fonts()
    file = BytesIO()
    size = _size(papers[0].document)
    template = _Template(file, pagesize=size, invariant=1, initialFontName=REGULAR, pageCompression=0)
    template.on_page = on_page
    told: list[Flowable] = []
    dressed: list[_Furniture] = []
    counted = Counted()
    for number, paper in enumerate(papers):
        document, size = paper.document, _size(paper.document)
        chosen = styles(document.language, scale * _SHEETS[document.sheet][1])
        element = root.add("Part") if len(papers) > 1 else root
        furniture = _Furniture(document, chosen, size, element)
        dressed.append(furniture)
        width, height = size[0] - look.LEFT - look.RIGHT, size[1] - furniture.top - look.BOTTOM
        tallest = height - furniture.header_height
        first = Frame(look.LEFT, look.BOTTOM, width, height, 0, 0, 0, 0)
        following = Frame(look.LEFT, look.BOTTOM, width, tallest, 0, 0, 0, 0)
        names = f"first-{number}", f"next-{number}"
        template.addPageTemplates(
            [
                PageTemplate(
                    names[0],
                    first,
                    onPage=furniture.first,  # type: ignore[arg-type]
                    pagesize=size,
                    autoNextPageTemplate=names[1],
                ),
                PageTemplate(names[1], following, onPage=furniture.later, pagesize=size),  # type: ignore[arg-type]
            ]
        )
        if number:
            told += [NextPageTemplate(names[0]), PageBreak()]
        told += story(document, chosen, (width, tallest), element, paper.contents, pages, counted, paper.name)
    template.build(told, canvasmaker=MarkedCanvas)
    for furniture in dressed:
        furniture.number_pages(template.canv, template.page)
    return file, template


def _size(document: Document) -> tuple[float, float]:
    """Return the width and the height of a document's sheet in points."""
    sheet = _SHEETS[document.sheet][0]
    return sheet if document.orientation is Orientation.PORTRAIT else landscape(sheet)


class _Template(BaseDocTemplate):
    canv: MarkedCanvas
    on_page: OnPage
    _doSave = 0  # noqa: N815
    """The file is written once the pages have been counted."""

    def handle_flowable(self, flowables: list[Flowable]) -> None:
        """Lay out what comes next; tell of a new page here, since ReportLab rewords what is raised as one begins."""
        before = self.page
        super().handle_flowable(flowables)
        if self.page != before:
            self.on_page(self.page)


class _Furniture:
    """What every page carries besides its text: identification, page number, state, practice, footer.

    Nobody wants to hear it on each page: practice and state are said once, before all else, and stand on the other
    pages for the eye alone, as the rest does.
    """

    def __init__(self, document: Document, chosen: Styles, size: tuple[float, float], root: Element) -> None:
        self._document = document
        self._size = size
        self._texts = texts(document.language)
        self._k = min(chosen.k, _LARGEST_HEADER)
        self._identification = chosen.identification
        self._numbered: dict[int, float] = {}  # the type size of each page's number
        self._practice = self._texts.say("documents.practice") if document.practice else ""
        self._said = {words: root.add("P") for words in (self._practice, document.state_line) if words}
        self.top = look.BAND + (look.BAND_HEIGHT * self._k + 10 if self._said else 4)
        self.header_height = 30 * self._k

    def first(self, canvas: MarkedCanvas, _: object) -> None:
        """Dress page one, whose identification is part of its text."""
        self._band(canvas, canvas.marked)
        if not (self._document.poster or self._document.banner):  # which stands where the number would
            size = self._identification.fontSize
            self._number(canvas, self._size[1] - self.top - size, size)
        self._footer(canvas)

    def later(self, canvas: MarkedCanvas, _: object) -> None:
        """Dress a following page: who, what and when in one line over a hairline."""
        with canvas.pagination("Header"):
            self._band(canvas, lambda _: nullcontext())
            self._header(canvas)
        self._footer(canvas)

    def number_pages(self, canvas: MarkedCanvas, pages: int) -> None:
        """Draw the page numbers, each in the place that its page has left for it."""
        for page, size in self._numbered.items():
            number = self._texts.say("documents.page", page=page, pages=pages)
            canvas.beginForm(_number_form(page), -ceil(_NUMBER_ROOM * size), -ceil(size), 0, ceil(size))
            canvas.setFont(REGULAR, size)
            canvas.setFillColor(look.INK)
            canvas.drawRightString(0, 0, number)
            canvas.endForm()

    @property
    def _right(self) -> float:
        return self._size[0] - look.RIGHT

    @property
    def _header_size(self) -> float:
        return 9.5 * self._k

    def _header(self, canvas: MarkedCanvas) -> None:
        size = self._header_size
        base = self._size[1] - self.top - size
        words = self._document.identification.line
        canvas.setFont(REGULAR, size)
        canvas.setFillColor(look.MUTED)
        canvas.drawString(look.LEFT, base, _fitted(words, REGULAR, size, self._right - look.LEFT - _NUMBER_ROOM * size))
        canvas.setStrokeColor(look.HAIRLINE)
        canvas.setLineWidth(0.6)
        canvas.line(look.LEFT, base - 6, self._right, base - 6)
        self._number(canvas, base, size)

    def _number(self, canvas: MarkedCanvas, base: float, size: float) -> None:
        """Leave a place for the page's number, which names the number of pages too."""
        self._numbered[canvas.getPageNumber()] = size
        canvas.saveState()
        canvas.translate(self._right, base)
        canvas.doForm(_number_form(canvas.getPageNumber()))
        canvas.restoreState()

    def _footer(self, canvas: MarkedCanvas) -> None:
        size = 9 * self._k
        room = self._right - look.LEFT
        with canvas.pagination("Footer"):
            canvas.setFont(REGULAR, size)
            canvas.setFillColor(look.MUTED)
            if self._practice:
                canvas.drawRightString(self._right, look.FOOTER, self._practice)
                room -= stringWidth(self._practice, REGULAR, size) + 20
            canvas.drawString(look.LEFT, look.FOOTER, _fitted(self._document.footer, REGULAR, size, room))

    def _band(self, canvas: MarkedCanvas, saying: Callable[[Element], AbstractContextManager[None]]) -> None:
        """Draw the strip over a page that must not be taken for real or for final; ``saying`` marks its words."""
        if not self._said:
            return
        height = look.BAND_HEIGHT * self._k
        bottom = self._size[1] - look.BAND - height
        size = 9.5 * self._k
        base = bottom + (height - size) / 2 + size * 0.16
        practice, state = self._practice, self._document.state_line
        canvas.setFillColor(look.WARNING_TINT if practice else look.TINT)
        canvas.roundRect(look.LEFT, bottom, self._right - look.LEFT, height, 3, stroke=0, fill=1)
        canvas.setFillColor(look.WARNING_INK if practice else look.ACCENT)
        room = self._right - look.LEFT - 16
        if practice:
            canvas.setFont(BOLD, size)
            with saying(self._said[practice]):
                canvas.drawString(look.LEFT + 8, base, practice)
            room -= stringWidth(practice, BOLD, size) + 16
        if state:
            canvas.setFont(SEMIBOLD, size)
            draw_state = canvas.drawRightString if practice else canvas.drawString
            with saying(self._said[state]):
                draw_state(self._right - 8 if practice else look.LEFT + 8, base, _fitted(state, SEMIBOLD, size, room))


def _number_form(page: int) -> str:
    return f"page-{page}"


def _on_one_line(words: str) -> str:
    """Return ``words`` without line feeds and control characters, which have no place in a file's description."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in words).split())


def _fitted(words: str, font: str, size: float, room: float) -> str:
    """Return ``words`` cut with an ellipsis where they are wider than ``room`` points."""
    words = " ".join(printable(words).split())
    if stringWidth(words, font, size) <= room:
        return words
    while words and stringWidth(words + "…", font, size) > room:
        words = words[:-1]
    return words.rstrip() + "…"
