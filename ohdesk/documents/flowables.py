"""What ReportLab's flowables lack: headings that enter the outline, notices with a bar, rows that stay together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, Table

from ohdesk.documents.marking import MarkedParagraph

TALL = 100 * mm
"""A table row that does not fit into this height may be divided."""
NOTICE_PADDING = (4.0, 7.0, 5.5, 9.0)
"""Above, right, below, left."""
_BAR = 0.27
"""The bar's part of the room at the left of a notice."""
_WHOLE_SECTION = 55 * mm
"""A section up to this height is not divided between pages."""


class Titled(MarkedParagraph):
    """A heading that enters the document's outline when it is drawn."""

    entry: tuple[str, str, int] | None = None
    """Bookmark, words and level (from 0)."""

    def draw(self) -> None:
        """Draw the heading and note it in the outline."""
        if self.entry is not None:
            bookmark, words, level = self.entry
            self.canv.bookmarkHorizontal(bookmark, 0, self.height)
            self.canv.enter_outline(words, bookmark, level)
        super().draw()

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the parts for this page and the next; the first enters the outline."""
        parts: list[Flowable] = super().split(width, height)
        if parts:
            parts[0].entry = self.entry  # type: ignore[attr-defined]
        return parts


class Barred(MarkedParagraph):
    """A tinted paragraph with a bar at its left edge."""

    def draw(self) -> None:
        """Draw the paragraph and its bar."""
        style = self.style
        padding: tuple[float, ...] = vars(style)["borderPadding"]
        top, _, bottom, left = padding
        super().draw()
        self.canv.saveState()
        self.canv.setFillColor(style.bulletColor)
        self.canv.rect(style.leftIndent - left, -bottom, left * _BAR, self.height + top + bottom, stroke=0, fill=1)
        self.canv.restoreState()


class Rows(Table):
    """A table whose rows stay whole, and together with the rows that continue them.

    Only where a page is mostly empty and they are still too tall for it are they divided.
    """

    _nosplitCmds: list[object]  # noqa: N815

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the rows for this page and those for the next."""
        self.splitInRow = 0
        parts: list[Flowable] = super().split(width, height)
        if not parts and height > TALL:
            self.splitInRow, self._nosplitCmds = 1, []
            parts = super().split(width, height)
        return parts


def loose(flowables: Iterable[Flowable]) -> Iterator[Flowable]:
    """Yield flowables for a place within a page, of which no part can be kept on a page or begin one."""
    for flowable in flowables:
        if isinstance(flowable, KeepTogether):
            yield from loose(flowable._content)  # type: ignore[attr-defined]  # noqa: SLF001
        elif not isinstance(flowable, CondPageBreak | PageBreak):
            yield flowable


class Whole(KeepTogether):
    """What stays on one page where it is low enough, and flows like any text where it is not."""

    def __init__(self, flowables: list[Flowable]) -> None:
        super().__init__(flowables)
        self._parts = flowables

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return what goes on this page; nothing where all of it is to start the next."""
        tall = sum(part.wrapOn(self.canv, width, height)[1] + part.getSpaceAfter() for part in self._parts)
        return super().split(width, height) if tall <= _WHOLE_SECTION else self._parts
