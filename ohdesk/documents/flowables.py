"""What ReportLab's flowables lack: headings that enter the outline, notices with a bar, rows that stay together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak

from ohdesk.documents.grids import Closing
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


class Rows(Closing):
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
    """Yield flowables for a place within a page: none can begin a page there, but headings stay with what follows."""
    headings: list[Flowable] = []
    for flowable in _unkept(flowables):
        if isinstance(flowable, Titled):
            headings.append(flowable)
        elif headings:
            yield Stacked([*headings, flowable])
            headings = []
        else:
            yield flowable
    yield from headings


def _unkept(flowables: Iterable[Flowable]) -> Iterator[Flowable]:
    for flowable in flowables:
        if isinstance(flowable, KeepTogether):
            yield from _unkept(flowable._content)  # type: ignore[attr-defined]  # noqa: SLF001
        elif not isinstance(flowable, CondPageBreak | PageBreak):
            yield flowable


class Stacked(Flowable):
    """What stands one below the other; only the last of it is divided between pages."""

    def __init__(self, parts: list[Flowable]) -> None:
        super().__init__()
        self._parts = parts

    def getSpaceBefore(self) -> float:  # noqa: N802
        """Return the room before the first of it."""
        return float(self._parts[0].getSpaceBefore())

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the room after the last of it."""
        return float(self._parts[-1].getSpaceAfter())

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return how wide and how tall it is."""
        self.width = width
        self.height = sum(tall + gap for tall, gap in self._measured(width, height))
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the part for this page and the one for the next.

        Nothing where too little fits on this one; unless it is mostly empty, and the last too tall for any.
        """
        *kept, last = self._parts
        above = sum(tall + gap for tall, gap in self._measured(width, height)[:-1])
        begun = last.splitOn(getattr(self, "canv", None), width, height - above)  # type: ignore[arg-type]
        if len(begun) > 1:
            return [Stacked([*kept, begun[0]]), Stacked(begun[1:])]
        return [Stacked(kept), last] if kept and height > TALL and above <= height else []

    def draw(self) -> None:
        """Draw each part below the one before."""
        top = self.height
        for part, (tall, gap) in zip(self._parts, self._measured(self.width, self.height), strict=True):
            part.drawOn(self.canv, 0, top - tall)
            top -= tall + gap

    def _measured(self, width: float, height: float) -> list[tuple[float, float]]:
        """Return how tall each part is, and the room below it but for the last."""
        canvas = getattr(self, "canv", None)
        talls = [part.wrapOn(canvas, width, height)[1] for part in self._parts]  # type: ignore[arg-type]
        gaps = [max(one.getSpaceAfter(), other.getSpaceBefore()) for one, other in pairwise(self._parts)]
        return list(zip(talls, (*gaps, 0.0), strict=True))


class Whole(KeepTogether):
    """What stays on one page where it is low enough, and flows like any text where it is not."""

    def __init__(self, flowables: list[Flowable]) -> None:
        super().__init__(flowables)
        self._parts = flowables

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return what goes on this page; nothing where all of it is to start the next."""
        heights = [part.wrapOn(self.canv, width, height)[1] for part in self._parts]
        if sum(heights) + sum(part.getSpaceAfter() for part in self._parts) <= _WHOLE_SECTION:
            return super().split(width, height)
        first, *rest = self._parts
        if heights[0] <= height:
            return self._parts
        begun = first.splitOn(self.canv, width, height)
        return [*begun, *rest] if begun else []
