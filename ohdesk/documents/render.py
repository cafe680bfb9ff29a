"""From a document to the bytes of its PDF."""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from ohdesk.documents import style as look
from ohdesk.documents.fonts import BOLD, REGULAR, SEMIBOLD, printable, register_fonts
from ohdesk.documents.layout import story
from ohdesk.documents.style import Styles, styles
from ohdesk.documents.texts import texts
from ohdesk.documents.tree import Document, Orientation

_LARGEST_HEADER = 1.3
"""Headers and footers grow with large print up to this factor."""


def render(document: Document, scale: float = 1.0) -> bytes:
    """Return the document as PDF, A4, all fonts embedded; the same document gives the same bytes.

    ``scale`` enlarges all text: 1.5 for large print. The document is set twice, since "2 (7)" on a page needs the
    number of pages.
    """
    register_fonts()
    pages = _build(document, scale, pages=0)[1]
    return _build(document, scale, pages)[0]


def _build(document: Document, scale: float, pages: int) -> tuple[bytes, int]:
    size = A4 if document.orientation is Orientation.PORTRAIT else landscape(A4)
    chosen = styles(document.language, scale)
    file = BytesIO()
    template = BaseDocTemplate(
        file,
        pagesize=size,
        title=document.title,
        author=document.identification.sender,
        subject=document.identification.kind,
        creator="OHDesk",
        lang=document.language,
        displayDocTitle=True,
        invariant=1,
        initialFontName=REGULAR,
    )
    width = size[0] - look.LEFT - look.RIGHT
    furniture = _Furniture(document, chosen, size, pages)
    top = furniture.top
    frames = [
        Frame(look.LEFT, look.BOTTOM, width, size[1] - top - look.BOTTOM, 0, 0, 0, 0),
        Frame(look.LEFT, look.BOTTOM, width, size[1] - top - furniture.header_height - look.BOTTOM, 0, 0, 0, 0),
    ]
    template.addPageTemplates(
        [
            PageTemplate("first", frames[0], onPage=furniture.first, autoNextPageTemplate="next"),
            PageTemplate("next", frames[1], onPage=furniture.later),
        ]
    )
    template.build(story(document, chosen, width))
    return file.getvalue(), template.page


class _Furniture:
    """What every page carries besides its text: identification, page number, state, practice, footer."""

    def __init__(self, document: Document, chosen: Styles, size: tuple[float, float], pages: int) -> None:
        self._document = document
        self._size = size
        self._pages = pages
        self._texts = texts(document.language)
        self._k = min(chosen.k, _LARGEST_HEADER)
        self._identification = chosen.identification
        banded = bool(document.practice or document.state_line)
        self.top = look.BAND + (look.BAND_HEIGHT * self._k + 10 if banded else 4)
        self.header_height = 22 * self._k

    def first(self, canvas: Canvas, _: object) -> None:
        """Dress page one, whose identification is part of its text."""
        self._dress(canvas)
        size = self._identification.fontSize
        canvas.setFont(REGULAR, size)
        canvas.setFillColor(look.INK)
        canvas.drawRightString(self._right, self._size[1] - self.top - size, self._page_number(canvas))

    def later(self, canvas: Canvas, _: object) -> None:
        """Dress a following page: who, what and when in one line over a hairline."""
        self._dress(canvas)
        who, size = self._document.identification, 9.5 * self._k
        number = self._page_number(canvas)
        base = self._size[1] - self.top - size
        room = self._right - look.LEFT - stringWidth(number, REGULAR, size) - 20
        words = " · ".join(filter(None, (f"{who.kind} {who.date}".strip(), *who.unit[:1], who.number, who.publicity)))
        canvas.setFont(REGULAR, size)
        canvas.setFillColor(look.MUTED)
        canvas.drawString(look.LEFT, base, _fitted(words, REGULAR, size, room))
        canvas.setFillColor(look.INK)
        canvas.drawRightString(self._right, base, number)
        canvas.setStrokeColor(look.HAIRLINE)
        canvas.setLineWidth(0.6)
        canvas.line(look.LEFT, base - 6, self._right, base - 6)

    @property
    def _right(self) -> float:
        return self._size[0] - look.RIGHT

    def _page_number(self, canvas: Canvas) -> str:
        return self._texts.say("documents.page", page=canvas.getPageNumber(), pages=self._pages)

    def _dress(self, canvas: Canvas) -> None:
        document = self._document
        practice = self._texts.say("documents.practice") if document.practice else ""
        if practice or document.state_line:
            self._band(canvas, practice, document.state_line)
        size = 9 * self._k
        room = self._right - look.LEFT
        canvas.setFont(REGULAR, size)
        canvas.setFillColor(look.MUTED)
        if practice:
            canvas.drawRightString(self._right, look.FOOTER, practice)
            room -= stringWidth(practice, REGULAR, size) + 20
        canvas.drawString(look.LEFT, look.FOOTER, _fitted(document.footer, REGULAR, size, room))

    def _band(self, canvas: Canvas, practice: str, state: str) -> None:
        """Draw the strip over a page that must not be taken for real or for final."""
        height = look.BAND_HEIGHT * self._k
        bottom = self._size[1] - look.BAND - height
        size = 9.5 * self._k
        base = bottom + (height - size) / 2 + size * 0.16
        room = self._right - look.LEFT - 16
        canvas.setFillColor(look.WARNING_TINT if practice else look.TINT)
        canvas.roundRect(look.LEFT, bottom, self._right - look.LEFT, height, 3, stroke=0, fill=1)
        canvas.setFillColor(look.WARNING_INK if practice else look.ACCENT)
        canvas.setFont(BOLD, size)
        canvas.drawString(look.LEFT + 8, base, practice)
        if practice:
            room -= stringWidth(practice, BOLD, size) + 16
        state = _fitted(state, SEMIBOLD, size, room)
        canvas.setFont(SEMIBOLD, size)
        if practice:
            canvas.drawRightString(self._right - 8, base, state)
        else:
            canvas.drawString(look.LEFT + 8, base, state)


def _fitted(words: str, font: str, size: float, room: float) -> str:
    """Return ``words`` cut with an ellipsis where they are wider than ``room`` points."""
    words = " ".join(printable(words).split())
    if stringWidth(words, font, size) <= room:
        return words
    while words and stringWidth(words + "…", font, size) > room:
        words = words[:-1]
    return words.rstrip() + "…"
