"""Charts: lines over time and bars side by side, told apart by shape and by line, never by colour alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from math import floor, log10

from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from ohdesk.documents import style as look
from ohdesk.documents.fonts import REGULAR, SEMIBOLD, printable
from ohdesk.documents.marking import MarkedCanvas
from ohdesk.documents.numbers import number
from ohdesk.documents.signs import draw_sign
from ohdesk.documents.style import Styles
from ohdesk.documents.tree import Chart, ChartForm

_INKS = (look.ACCENT, HexColor("#A8480C"), HexColor("#2F6B34"), HexColor("#6B3F87"))
_FILLS = (look.ACCENT, HexColor("#F0D2B8"), HexColor("#7FAE84"), HexColor("#E2D5EA"))
"""Dark and light by turns, so that neighbours differ in grey too."""
_DASHES: tuple[tuple[float, ...], ...] = ((), (5, 2.5), (1.5, 2), (7, 2, 1.5, 2))
_PLOT = 35 * mm
_STEPS = 4
_SMALLEST = 9.0


@dataclass(frozen=True, slots=True)
class _Scale:
    """From figures to heights: ``low`` and ``high`` are the ends of the axis, ``step`` is from one line to the next."""

    low: float
    high: float
    step: float

    def lines(self) -> Iterator[float]:
        for count in range(round((self.high - self.low) / self.step) + 1):
            yield self.low + count * self.step

    def share(self, value: float) -> float:
        return (value - self.low) / (self.high - self.low)


@dataclass(frozen=True, slots=True)
class _Bar:
    """A bar of the series with a number: its figure, and its place on the page."""

    index: int
    value: Decimal
    left: float
    width: float
    bottom: float
    top: float


class ChartDrawing:
    """A chart in a column; the names of its series stand above it, the target at its line."""

    def __init__(self, chart: Chart, width: float, styles: Styles, language: str) -> None:
        self._chart = chart
        self._language = language
        self._size = max(9 * styles.k, _SMALLEST)
        self._many = len(chart.series) > 1
        self.width = width
        self._legend = self._size * 1.9 if self._many or chart.target is not None else 0
        self._plot = _PLOT * min(styles.k, 1.3)
        self._below = self._size * (3.1 if self._staggered() else 1.9)
        self.height = self._legend + self._size * 1.4 + self._plot + self._below
        self._scale = _scale(chart)

    @property
    def _left(self) -> float:
        marks = [self._number(line) for line in self._scale.lines()]
        return max(stringWidth(mark, REGULAR, self._size) for mark in marks) + 6

    def draw(self, canvas: MarkedCanvas) -> None:
        """Draw the axis, the figures with their numbers, the target, the names."""
        self._draw_axis(canvas)
        if self._chart.form is ChartForm.BARS:
            self._draw_bars(canvas)
            self._draw_target(canvas)
            self._draw_bars_figures(canvas)
        else:
            self._draw_target(canvas)
            self._draw_lines(canvas)
        self._draw_labels(canvas)
        self._draw_names(canvas)

    def _draw_axis(self, canvas: MarkedCanvas) -> None:
        canvas.setFont(REGULAR, self._size)
        for line in self._scale.lines():
            y = self._y(line)
            canvas.setStrokeColor(look.HAIRLINE)
            canvas.setLineWidth(0.9 if line == self._scale.low else 0.4)
            canvas.line(self._left, y, self.width, y)
            canvas.setFillColor(look.MUTED)
            canvas.drawRightString(self._left - 5, y - self._size * 0.33, self._number(line))

    def _draw_lines(self, canvas: MarkedCanvas) -> None:
        figures = list(zip(*(series.values for series in self._chart.series), strict=True))
        for index, series in enumerate(self._chart.series):
            ink = _INKS[index % len(_INKS)]
            points = [
                None if value is None else (self._x(place), self._y(float(value)))
                for place, value in enumerate(series.values)
            ]
            canvas.setStrokeColor(ink)
            canvas.setLineWidth(1.6)
            canvas.setDash(list(_DASHES[index % len(_DASHES)]))
            for one, other in pairwise(points):
                if one and other:
                    canvas.line(*one, *other)
            canvas.setDash()
            for place, (point, value) in enumerate(zip(points, series.values, strict=True)):
                if point and value is not None:
                    draw_sign(canvas, index, *point, self._size * 0.36, ink)
                    above = value == max(other for other in figures[place] if other is not None)
                    rise = 0.7 if above else -1.4
                    self._draw_figure(canvas, value, point[0], point[1] + self._size * rise, ink)

    def _draw_bars(self, canvas: MarkedCanvas) -> None:
        for bar in self._bars():
            canvas.setFillColor(_FILLS[bar.index % len(_FILLS)])
            canvas.setStrokeColor(_INKS[bar.index % len(_INKS)])
            canvas.setLineWidth(0.8)
            canvas.rect(bar.left + 0.8, bar.bottom, bar.width - 1.6, bar.top - bar.bottom, stroke=1, fill=1)

    def _draw_bars_figures(self, canvas: MarkedCanvas) -> None:
        for bar in self._bars():
            ink = _INKS[bar.index % len(_INKS)]
            self._draw_figure(canvas, bar.value, bar.left + bar.width / 2, bar.top + self._size * 0.3, ink)

    def _bars(self) -> Iterator[_Bar]:
        count = len(self._chart.series)
        width = min(self._room() * 0.72 / count, 16 * mm)
        base = self._y(max(self._scale.low, 0))
        for index, series in enumerate(self._chart.series):
            for place, value in enumerate(series.values):
                if value is not None:
                    left, end = self._x(place) + (index - count / 2) * width, self._y(float(value))
                    yield _Bar(index, value, left, width, min(base, end), max(base, end))

    def _draw_figure(self, canvas: MarkedCanvas, value: Decimal, x: float, y: float, ink: Color) -> None:
        words = number(value, self._language)
        width = stringWidth(words, SEMIBOLD, self._size)
        x = min(max(x, self._left + width / 2), self.width - width / 2)
        canvas.setFillColor(white)
        canvas.rect(x - width / 2 - 1, y - self._size * 0.15, width + 2, self._size * 0.95, stroke=0, fill=1)
        canvas.setFont(SEMIBOLD, self._size)
        canvas.setFillColor(ink)
        canvas.drawCentredString(x, y, words)

    def _draw_target(self, canvas: MarkedCanvas) -> None:
        if self._chart.target is None:
            return
        y = self._y(float(self._chart.target))
        canvas.setStrokeColor(look.INK)
        canvas.setLineWidth(1.1)
        canvas.setDash([6, 3])
        canvas.line(self._left, y, self.width, y)
        canvas.setDash()

    def _draw_labels(self, canvas: MarkedCanvas) -> None:
        canvas.setFont(REGULAR, self._size)
        canvas.setFillColor(look.INK)
        staggered = self._staggered()
        for place, label in enumerate(self._chart.labels):
            drop = self._size * (2.6 if staggered and place % 2 else 1.3)
            at_the_edge = place in (0, len(self._chart.labels) - 1)
            rooms = (1.5 if at_the_edge else 2) if staggered else 1
            words = _cut(printable(label), self._size, self._room() * rooms - 4)
            half = stringWidth(words, REGULAR, self._size) / 2
            canvas.drawCentredString(min(max(self._x(place), half), self.width - half), self._below - drop, words)

    def _draw_names(self, canvas: MarkedCanvas) -> None:
        """Say above the plot what the dashed line is, and which mark is whose where there are several."""
        x, y = self._left, self.height - self._size
        canvas.setFont(REGULAR, self._size)
        if self._chart.target is not None:
            canvas.setStrokeColor(look.INK)
            canvas.setLineWidth(1.1)
            canvas.setDash([6, 3])
            canvas.line(x, y + self._size * 0.3, x + self._size * 2, y + self._size * 0.3)
            canvas.setDash()
            x = self._draw_name(canvas, self._chart.target_name, x + self._size * 2.5, y)
        for index, series in enumerate(self._chart.series if self._many else ()):
            ink = _INKS[index % len(_INKS)]
            if self._chart.form is ChartForm.BARS:
                canvas.setFillColor(_FILLS[index % len(_FILLS)])
                canvas.setStrokeColor(ink)
                canvas.setLineWidth(0.8)
                canvas.rect(x, y - 1, self._size * 0.9, self._size * 0.8, stroke=1, fill=1)
            else:
                draw_sign(canvas, index, x + self._size * 0.4, y + self._size * 0.3, self._size * 0.36, ink)
            x = self._draw_name(canvas, series.name, x + self._size * 1.3, y)

    def _draw_name(self, canvas: MarkedCanvas, name: str, x: float, y: float) -> float:
        """Write a name and return where the next one may begin."""
        words = _cut(printable(name), self._size, max(self.width - x, 0))
        canvas.setFillColor(look.INK)
        canvas.drawString(x, y, words)
        return x + stringWidth(words, REGULAR, self._size) + self._size * 1.7

    def _staggered(self) -> bool:
        """Tell whether the labels want two rows."""
        widest = max((stringWidth(label, REGULAR, self._size) for label in self._chart.labels), default=0)
        return widest > self.width / max(len(self._chart.labels), 1) - 8

    def _room(self) -> float:
        return (self.width - self._left) / max(len(self._chart.labels), 1)

    def _x(self, place: int) -> float:
        return self._left + self._room() * (place + 0.5)

    def _y(self, value: float) -> float:
        return self._below + self._plot * self._scale.share(value)

    def _number(self, value: float) -> str:
        unit = self._chart.unit if len(self._chart.unit) == 1 else ""
        words = number(Decimal(str(round(value, 6))), self._language)
        return f"{words}\u00a0{unit}" if unit else words


def _scale(chart: Chart) -> _Scale:
    """Return an axis from nought, or from below it where a figure is, with round steps; per cents end at a hundred."""
    values = [float(value) for series in chart.series for value in series.values if value is not None]
    if chart.target is not None:
        values.append(float(chart.target))
    low, high = min([0.0, *values]), max([0.0, *values])
    if high == low:
        high = low + 1
    rough = (high - low) / _STEPS
    size = 10 ** floor(log10(rough))
    step = next(size * step for step in (1, 2, 2.5, 5, 10) if size * step >= rough)
    bottom = floor(low / step) * step
    top = bottom
    while top < high - step * 1e-9:
        top += step
    return _Scale(bottom, top, step)


def _cut(words: str, size: float, room: float) -> str:
    while words and stringWidth(words, REGULAR, size) > room:
        words = words[:-2].rstrip(" …") + "…" if len(words) > 2 else ""
    return words
