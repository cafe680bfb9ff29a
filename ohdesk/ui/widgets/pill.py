"""State chips: a word and a shape, never colour alone."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy

from ohdesk.ui.theme import Tokens, current_tokens

Tone = Literal["neutral", "info", "ok", "warn", "bad"]


class Pill(QLabel):
    """A state in a word (``set_state``); the tone picks its colour and its shape."""

    def __init__(self, text: str = "", tone: Tone = "neutral") -> None:
        super().__init__()
        self._tone: Tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("words", "caption")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(text, tone)

    def set_state(self, text: str, tone: Tone) -> None:
        """Show ``text`` in ``tone``; without text the chip hides."""
        if text and (text, tone) == (self.text(), self._tone) and not self.isHidden():
            return  # said once more at every letter typed nearby
        self._tone = tone
        self.setText(text)
        if self.parent() or not text:  # showing a label without a parent would open a window
            self.setVisible(bool(text))

    def sizeHint(self) -> QSize:
        return chip_size(self.fontMetrics(), self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self.text(), self._tone, self.font())


def chip_size(metrics: QFontMetrics, text: str) -> QSize:
    """Return the room that a chip with ``text`` takes."""
    height = metrics.height() + 6
    return QSize(metrics.horizontalAdvance(text) + round(height * 1.45), height)


def paint_chip(painter: QPainter, place: QRectF, text: str, tone: Tone, font: QFont) -> None:
    """Paint a chip into ``place``, which has the size of ``chip_size``."""
    ground, ink = _colours(current_tokens(), tone)
    height = place.height()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(place, height / 2, height / 2)
    _paint_shape(
        painter,
        QRectF(place.left() + height * 0.42, place.center().y() - height / 6, height / 3, height / 3),
        tone,
        ink,
    )
    painter.setPen(ink)
    painter.setFont(font)
    painter.drawText(place.adjusted(height * 0.95, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
    painter.restore()


def _paint_shape(painter: QPainter, box: QRectF, tone: Tone, ink: QColor) -> None:
    """Draw the tone's shape: disc done, triangle soon, square late, ring under way, line at rest."""
    painter.setBrush(ink)
    if tone == "ok":
        painter.drawEllipse(box)
    elif tone == "warn":
        painter.drawPolygon(QPolygonF([QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()]))
    elif tone == "bad":
        painter.drawRect(box)
    elif tone == "info":
        painter.setPen(ink)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
    else:
        painter.drawRect(QRectF(box.left(), box.center().y() - 1, box.width(), 2))


def _colours(tokens: Tokens, tone: Tone) -> tuple[QColor, QColor]:
    pairs = {
        "neutral": (tokens.raised, tokens.muted),
        "info": (tokens.accent_soft, tokens.accent),
        "ok": (tokens.ok_soft, tokens.ok),
        "warn": (tokens.warn_soft, tokens.warn),
        "bad": (tokens.bad_soft, tokens.bad),
    }
    ground, ink = pairs[tone]
    return QColor(ground), QColor(ink)
