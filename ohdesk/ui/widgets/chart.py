"""A chart on the screen: lines over time or bars, with each figure written beside its mark."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from math import floor, log10
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ohdesk.ui.theme import Tokens, current_tokens

_STEPS: Final = 4
_DASHES: Final[tuple[list[float], ...]] = ([], [5.0, 3.0], [1.5, 2.0], [7.0, 2.0, 1.5, 2.0])


@dataclass(frozen=True, slots=True)
class ChartFigures:
    """What is drawn: a label for each place, named rows with a figure or None for each label, a target line or none.

    ``written`` says a figure as it stands in the chart; ``bars`` draws bars, else lines.
    """

    labels: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Decimal | None, ...]], ...]
    written: Callable[[Decimal], str]
    bars: bool = False
    target: Decimal | None = None
    target_name: str = ""


class ChartView(QWidget):
    """Draws figures; rows differ by mark, dash and pattern, not by colour alone. A table beside it holds the same."""

    def __init__(self, figures: ChartFigures, name: str, says: str) -> None:
        """``name`` and ``says`` are for a screen reader: what the chart is of, and what it tells."""
        super().__init__()
        self._figures = figures
        self.setAccessibleName(name)
        self.setAccessibleDescription(says)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 22, line * 11)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 10, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _Drawing(painter, self._figures, QRectF(self.rect()), self.font(), current_tokens()).draw()


class _Drawing:
    """One painting of a chart."""

    def __init__(self, painter: QPainter, figures: ChartFigures, place: QRectF, font: QFont, tokens: Tokens) -> None:
        self._painter = painter
        self._figures = figures
        self._tokens = tokens
        self._font = QFont(font)
        self._font.setPixelSize(round(QFontMetricsF(font).height() * 0.68))
        self._metrics = QFontMetricsF(self._font)
        painter.setFont(self._font)
        self._line = self._metrics.height()
        self._low, self._high, self._step = _axis(figures)
        marks = [self._metrics.horizontalAdvance(figures.written(mark)) for mark in self._marks()]
        named = len(figures.rows) > 1 or figures.target is not None
        left, top = max(marks) + self._line * 0.5, self._line * (2.6 if named else 1.3)
        self._staggered = self._widest_label() > (place.width() - left) / max(len(figures.labels), 1) - 6
        below = self._line * (2.5 if self._staggered else 1.4)
        self._plot = QRectF(left, top, max(place.width() - left - 4, 1), max(place.height() - top - below, 1))
        self._inks = (tokens.accent, tokens.warn, tokens.ok, tokens.muted)
        self._grounds = (tokens.accent, tokens.warn_soft, tokens.ok, tokens.raised)

    def draw(self) -> None:
        self._draw_axis()
        if self._figures.bars:
            self._draw_bars()
            self._draw_target()
            self._draw_bars_figures()
        else:
            self._draw_target()
            self._draw_lines()
        self._draw_labels()
        self._draw_names()

    def _marks(self) -> list[Decimal]:
        count = round((self._high - self._low) / self._step)
        return [Decimal(str(round(self._low + place * self._step, 6))) for place in range(count + 1)]

    def _draw_axis(self) -> None:
        for mark in self._marks():
            y = self._y(mark)
            self._painter.setPen(QPen(QColor(self._tokens.border), 1))
            self._painter.drawLine(QPointF(self._plot.left(), y), QPointF(self._plot.right(), y))
            self._painter.setPen(QColor(self._tokens.muted))
            box = QRectF(0, y - self._line, self._plot.left() - self._line * 0.4, self._line * 2)
            self._painter.drawText(
                box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._figures.written(mark)
            )

    def _draw_lines(self) -> None:
        for number, (_, values) in enumerate(self._figures.rows):
            ink = QColor(self._ink(number))
            pen = QPen(ink, 2)
            if dashes := _DASHES[number % len(_DASHES)]:
                pen.setDashPattern(dashes)
            points = [None if value is None else self._point(place, value) for place, value in enumerate(values)]
            self._painter.setPen(pen)
            for one, other in pairwise(points):
                if one is not None and other is not None:
                    self._painter.drawLine(one, other)
            for place, (point, value) in enumerate(zip(points, values, strict=True)):
                if point is not None and value is not None:
                    self._draw_sign(number, point, self._line * 0.26)
                    others = [row[place] for _, row in self._figures.rows]
                    above = value == max(other for other in others if other is not None)
                    self._write(value, QPointF(point.x(), point.y() + self._line * (-0.8 if above else 0.9)), ink)

    def _draw_bars(self) -> None:
        for number, _, bar in self._bars():
            self._painter.setPen(QPen(QColor(self._ink(number)), 1))
            self._painter.setBrush(QColor(self._grounds[number % len(self._grounds)]))
            self._painter.drawRect(bar)

    def _draw_bars_figures(self) -> None:
        for _, value, bar in self._bars():
            at = QPointF(bar.center().x(), bar.top() - self._line * 0.6)
            self._write(value, at, QColor(self._tokens.text))

    def _bars(self) -> Iterator[tuple[int, Decimal, QRectF]]:
        """Yield each bar: the number of its row, its figure, its place."""
        count = len(self._figures.rows)
        wide = min(self._room() * 0.7 / count, self._line * 3)
        base = self._y(Decimal(str(max(self._low, 0))))
        for number, (_, values) in enumerate(self._figures.rows):
            for place, value in enumerate(values):
                if value is not None:
                    left, end = self._x(place) + (number - count / 2) * wide, self._y(value)
                    yield number, value, QRectF(left + 1, min(base, end), wide - 2, max(abs(end - base), 1))

    def _draw_target(self) -> None:
        if self._figures.target is None:
            return
        y = self._y(self._figures.target)
        self._painter.setPen(self._target_pen())
        self._painter.drawLine(QPointF(self._plot.left(), y), QPointF(self._plot.right(), y))

    def _target_pen(self) -> QPen:
        pen = QPen(QColor(self._tokens.text), 1.5)
        pen.setDashPattern([6.0, 3.0])
        return pen

    def _draw_labels(self) -> None:
        self._painter.setPen(QColor(self._tokens.text))
        room = self._room() * (2 if self._staggered else 1)
        for place, label in enumerate(self._figures.labels):
            top = self._plot.bottom() + self._line * (1.2 if self._staggered and place % 2 else 0.2)
            left = min(max(self._x(place) - room / 2, 0), self._plot.right() - room)
            words = self._metrics.elidedText(label, Qt.TextElideMode.ElideRight, room - 4)
            self._painter.drawText(QRectF(left, top, room, self._line * 1.1), Qt.AlignmentFlag.AlignCenter, words)

    def _draw_names(self) -> None:
        """Say above the plot which mark is whose, and what the dashed line is."""
        x, y = self._plot.left(), self._line * 0.6
        if self._figures.target is not None:
            self._painter.setPen(self._target_pen())
            self._painter.drawLine(QPointF(x, y), QPointF(x + self._line * 1.6, y))
            x = self._draw_name(self._figures.target_name, x + self._line * 2, y)
        if len(self._figures.rows) > 1:
            for number, (name, _) in enumerate(self._figures.rows):
                self._draw_sign(number, QPointF(x + self._line * 0.4, y), self._line * 0.28)
                x = self._draw_name(name, x + self._line, y)

    def _draw_name(self, name: str, x: float, y: float) -> float:
        """Write a name and return where the next one may begin."""
        self._painter.setPen(QColor(self._tokens.text))
        words = self._metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(self._plot.right() - x, 0))
        wide = self._metrics.horizontalAdvance(words)
        box = QRectF(x, y - self._line / 2, wide + 4, self._line)
        self._painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        return x + wide + self._line

    def _draw_sign(self, number: int, at: QPointF, size: float) -> None:
        """Draw a row's mark: disc, square, triangle, diamond."""
        self._painter.setPen(QPen(QColor(self._ink(number)), 1.5))
        self._painter.setBrush(QColor(self._ink(number) if number % 2 == 0 else self._tokens.surface))
        shape = number % 4
        if shape == 0:
            self._painter.drawEllipse(at, size, size)
            return
        corners = {
            1: ((-1, -1), (1, -1), (1, 1), (-1, 1)),
            2: ((0, -1.2), (1.2, 1), (-1.2, 1)),
            3: ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
        }[shape]
        self._painter.drawPolygon(QPolygonF([QPointF(at.x() + x * size, at.y() + y * size) for x, y in corners]))

    def _write(self, value: Decimal, middle: QPointF, ink: QColor) -> None:
        words = self._figures.written(value)
        wide = self._metrics.horizontalAdvance(words) + 4
        left = min(max(middle.x() - wide / 2, self._plot.left()), self._plot.right() - wide)
        box = QRectF(left, middle.y() - self._line * 0.5, wide, self._line)
        self._painter.fillRect(box.adjusted(0, 2, 0, -2), QColor(self._tokens.surface))
        bold = QFont(self._font)
        bold.setBold(True)
        self._painter.setFont(bold)
        self._painter.setPen(ink)
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        self._painter.setFont(self._font)

    def _ink(self, number: int) -> str:
        return self._inks[number % len(self._inks)]

    def _widest_label(self) -> float:
        return max((self._metrics.horizontalAdvance(label) for label in self._figures.labels), default=0)

    def _room(self) -> float:
        return self._plot.width() / max(len(self._figures.labels), 1)

    def _x(self, place: int) -> float:
        return self._plot.left() + self._room() * (place + 0.5)

    def _y(self, value: Decimal) -> float:
        share = (float(value) - self._low) / (self._high - self._low)
        return self._plot.bottom() - self._plot.height() * share

    def _point(self, place: int, value: Decimal) -> QPointF:
        return QPointF(self._x(place), self._y(value))


def _axis(figures: ChartFigures) -> tuple[float, float, float]:
    """Return the least and the most on the axis and the step between its lines, round numbers that begin at nought."""
    values: Sequence[float] = [float(value) for _, row in figures.rows for value in row if value is not None]
    if figures.target is not None:
        values = [*values, float(figures.target)]
    low, high = min([0.0, *values]), max([0.0, *values])
    if low == high:
        high = low + 1
    rough = (high - low) / _STEPS
    size = 10.0 ** floor(log10(rough))
    step = next(size * part for part in (1, 2, 2.5, 5, 10) if size * part >= rough * 0.999)
    bottom = floor(low / step) * step
    top = bottom
    while top < high - step * 1e-9:
        top += step
    return bottom, top, step
