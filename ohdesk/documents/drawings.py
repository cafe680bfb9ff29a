"""Drawings in running text: each is a figure to whoever listens, vectors to whoever looks."""

from __future__ import annotations

from typing import Protocol

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ohdesk.documents import tree
from ohdesk.documents.charts import ChartDrawing
from ohdesk.documents.marking import MarkedCanvas
from ohdesk.documents.structure import Element
from ohdesk.documents.style import Styles
from ohdesk.documents.wheels import WheelDrawing

_AROUND = 2 * mm


class Drawing(Protocol):
    """Something of a known size that draws itself from its lower left corner."""

    width: float
    height: float

    def draw(self, canvas: MarkedCanvas) -> None:
        """Draw on ``canvas``, whose origin is the drawing's lower left corner."""


def drawing_of(drawn: tree.Chart | tree.Wheel, width: float, tallest: float, styles: Styles, language: str) -> Drawing:
    """Return how a chart or a wheel is drawn in a column ``width`` points wide, at most ``tallest`` points high."""
    if isinstance(drawn, tree.Wheel):
        return WheelDrawing(drawn, width, tallest, styles)
    return ChartDrawing(drawn, width, styles, language)


class Drawn(Flowable):
    """A drawing whose ink belongs to a figure; it stays on one page."""

    canv: MarkedCanvas

    def __init__(self, drawing: Drawing, element: Element) -> None:
        super().__init__()
        self._drawing = drawing
        self._element = element
        self.spaceBefore = self.spaceAfter = _AROUND

    def wrap(self, *_: float) -> tuple[float, float]:
        """Return the drawing's width and height."""
        return self._drawing.width, self._drawing.height

    def draw(self) -> None:
        """Draw, and note where on the page that is."""
        left, bottom = self.canv.absolutePosition(0, 0)
        self._element.box = (left, bottom, left + self._drawing.width, bottom + self._drawing.height)
        with self.canv.marked(self._element):
            self._drawing.draw(self.canv)
