"""The head of a paper: who sends what when, and its title; as the block of SFS 2487, or white on a dark field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, repeat

from reportlab.lib.colors import white
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, HRFlowable, Spacer

from ohdesk.documents import style as look
from ohdesk.documents import tree
from ohdesk.documents.drawings import Drawn
from ohdesk.documents.grids import GAP, side_by_side
from ohdesk.documents.pictures import PictureDrawing
from ohdesk.documents.structure import Element
from ohdesk.documents.style import Styles, varied

_LOGO = (52 * mm, 13 * mm)
"""The room of a logo at the head of a page: width and height."""


@dataclass(frozen=True, slots=True)
class Masthead:
    """Sets a paper's head in a column ``width`` points wide.

    ``words`` and ``titled`` set a text and a heading of level 1 as the rest of the document does.
    """

    styles: Styles
    width: float
    words: Callable[[str, ParagraphStyle, Element], Flowable]
    titled: Callable[[str, ParagraphStyle, Element, int], Flowable]

    def of(self, document: tree.Document, root: Element) -> Iterator[Flowable]:
        """Yield the head of a document; ``root`` gets what it says."""
        return self._banner(document, root) if document.poster or document.banner else self._block(document, root)

    def _logo(self, picture: tree.Picture | None, parent: Element) -> Iterator[Flowable]:
        """Yield the sender's logo, unless its bytes are no picture."""
        drawing = PictureDrawing.of(picture.data, _LOGO, self.styles.k) if picture else None
        if picture is not None and drawing is not None:
            element = parent.add("Figure")
            element.alternative = picture.alt
            yield Drawn(drawing, element)

    def _block(self, document: tree.Document, root: Element) -> Iterator[Flowable]:
        yield from self._identification(document.identification, root)
        yield self.titled(document.title, self.styles.title, root, 1)

    def _banner(self, document: tree.Document, root: Element) -> Iterator[Flowable]:
        """Yield the sender's logo, then whose the paper is, its title, its kind and day, white on a dark field."""
        who = document.identification
        element = root.add("Div")
        yield from self._logo(who.logo, element)
        small = varied(self.styles.label, textColor=white)
        sender = self.words(" · ".join(filter(None, (who.sender, *who.unit))), small, element.add("P"))
        title = self.titled(
            document.title, varied(self.styles.title, textColor=white, spaceBefore=0, spaceAfter=0), root, 1
        )
        told: list[Flowable] = [sender, title]
        if not document.poster:
            line = " · ".join(filter(None, (who.kind, who.date)))
            told.append(self.words(line, small, root.add("P")))
        grid = side_by_side([[told]], [self.width], gap=0, divided=True)
        room = 10 * self.styles.k
        grid.setStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), look.ACCENT),
                *((f"{side}PADDING", (0, 0), (-1, -1), room) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")),
            ]
        )
        grid.spaceAfter = 6 * self.styles.k
        yield grid

    def _identification(self, who: tree.Identification, parent: Element) -> Iterator[Flowable]:
        """Yield the block at the head of page one; the page number stands over its right column."""
        styles, element = self.styles, parent.add("Div")

        def column(lines: Iterable[str], first: ParagraphStyle, rest: ParagraphStyle) -> list[Flowable]:
            shown = first_and_rest(filter(None, lines), first, rest)
            return [self.words(line, style, element.add("P")) for line, style in shown]

        line, bold, right = styles.identification, styles.identification_bold, styles.identification_right
        first, middle, last = self._columns(who)
        sender = [*self._logo(who.logo, element), *column((who.sender, *who.unit), bold, line)]
        kind = column((who.kind, who.date, who.number), bold, line)
        reader = [Spacer(0, right.leading), *column((who.publicity,), right, right)]
        yield side_by_side([[sender, kind, reader]], [first, middle, last], gap=GAP)
        yield HRFlowable("100%", 1.1, color=look.ACCENT, spaceBefore=7, spaceAfter=4)

    def _columns(self, who: tree.Identification) -> tuple[float, float, float]:
        """Return how the head's width is shared: the paper's kind at the fourth tab, unless it wants more on a line."""

        def wide(words: Iterable[str], style: ParagraphStyle) -> float:
            return max((stringWidth(word, style.fontName, style.fontSize) for word in words), default=0)

        last = max(0.2 * self.width, min(wide((who.publicity,), self.styles.identification), 0.3 * self.width))
        sender = wide(" ".join((who.sender, *who.unit)).split(), self.styles.identification_bold) + GAP
        kind = wide((who.kind, who.number), self.styles.identification_bold) + GAP
        left = self.width - last
        longest = wide((who.kind or "-").split(), self.styles.identification_bold) + GAP
        names = wide((who.sender, *who.unit), self.styles.identification_bold) + GAP
        first = min(max(4 * look.TAB, names), left - max(longest, min(kind, left - max(sender, 0.3 * self.width))))
        return first, left - first, last


def first_and_rest(
    lines: Iterable[str], first: ParagraphStyle, rest: ParagraphStyle
) -> Iterable[tuple[str, ParagraphStyle]]:
    """Pair the first line with its own style and the others with theirs."""
    return zip(lines, chain([first], repeat(rest)), strict=False)
