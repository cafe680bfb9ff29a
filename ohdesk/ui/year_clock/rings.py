"""The sorts of entries: a colour and a sign for each, and how a sign tells the entry's standing."""

from __future__ import annotations

from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ohdesk.domain.year_clock import ClockRing, Standing
from ohdesk.ui.theme import DARK, Tokens, current_tokens

RINGS: Final = tuple(ClockRing)

_CORNERS: Final = ((24, 0.0), (4, pi / 4), (3, pi / 2), (4, pi / 2), (6, pi / 2), (5, pi / 2), (3, -pi / 2))
"""Disc, square, triangle, diamond, hexagon, pentagon, triangle on its tip: as on paper."""

_LIGHT: Final = ("#DCE9F7", "#E6E1F5", "#D6ECEC", "#F6E8CC", "#DDEFDD", "#F7E0E4", "#E4E8EE")
_DARK: Final = ("#1C3350", "#2D2849", "#173838", "#3D3115", "#1D3824", "#432730", "#2A333F")


def tint(ring: ClockRing) -> QColor:
    """Return the quiet ground of a sort."""
    grounds = _DARK if current_tokens() is DARK else _LIGHT
    return QColor(grounds[RINGS.index(ring)])


def paint_sign(painter: QPainter, at: QPointF, size: float, ring: ClockRing, standing: Standing | None) -> None:
    """Paint a sort's sign around a point, ``size`` its radius; without a standing as a legend has it.

    The shape tells the sort. Handled is full with a tick, late is full with a bar, now has a thick edge and a middle,
    coming an edge alone, passed over a stroke through it.
    """
    tokens = current_tokens()
    ink = QColor(_ink(tokens, standing))
    shape = _shape(at, size * (1.16 if RINGS.index(ring) else 1.0), ring)
    full = standing in (Standing.HANDLED, Standing.LATE, None)
    painter.setBrush(ink if full else QColor(tokens.surface))
    painter.setPen(QPen(ink, size * (0.42 if standing is Standing.CURRENT else 0.26)))
    painter.drawPolygon(shape)
    over = QPen(QColor(tokens.surface), size * 0.3)
    over.setCapStyle(Qt.PenCapStyle.RoundCap)
    if standing is Standing.CURRENT:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(at, size * 0.32, size * 0.32)
    elif standing is Standing.HANDLED:
        painter.setPen(over)
        painter.drawPolyline(_points(at, size, (-0.42, 0.04), (-0.1, 0.36), (0.46, -0.32)))
    elif standing is Standing.LATE:
        painter.setPen(over)
        painter.drawPolyline(_points(at, size, (0.0, -0.46), (0.0, 0.12)))
        painter.drawPoint(at + QPointF(0, size * 0.52))
    elif standing is Standing.PASSED_OVER:
        painter.drawPolyline(_points(at, size, (-0.9, 0.9), (0.9, -0.9)))


class RingSign(QWidget):
    """A sort's sign beside its name; says nothing by itself."""

    def __init__(self, ring: ClockRing) -> None:
        super().__init__()
        self._ring = ring
        side = self.fontMetrics().height()
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sign(painter, QPointF(self.width() / 2, self.height() / 2), self.width() * 0.26, self._ring, None)


def _ink(tokens: Tokens, standing: Standing | None) -> str:
    return {
        Standing.HANDLED: tokens.ok,
        Standing.LATE: tokens.bad,
        Standing.CURRENT: tokens.accent,
        Standing.PASSED_OVER: tokens.control,
        None: tokens.muted,
    }.get(standing, tokens.muted)


def _shape(at: QPointF, reach: float, ring: ClockRing) -> QPolygonF:
    corners, first = _CORNERS[RINGS.index(ring)]
    angles = (first + n * 2 * pi / corners for n in range(corners))
    return QPolygonF([at + QPointF(reach * cos(angle), -reach * sin(angle)) for angle in angles])


def _points(at: QPointF, size: float, *shares: tuple[float, float]) -> QPolygonF:
    return QPolygonF([at + QPointF(x * size, y * size) for x, y in shares])
