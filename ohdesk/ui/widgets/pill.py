"""State chips: a word and a shape, never colour alone."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem

from ohdesk.ui.theme import Tokens, current_tokens
from ohdesk.ui.widgets.rows_model import ToneRole

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
        self._tone = tone
        self.setText(text)
        if self.parent() or not text:  # showing a label without a parent would open a window
            self.setVisible(bool(text))

    def sizeHint(self) -> QSize:
        return _size(self.fontMetrics(), self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _paint(painter, QRectF(self.rect()), self.text(), self._tone, self.font())


class PillDelegate(QStyledItemDelegate):
    """Paints a table's cells as chips: the text from the model, the tone from ``ToneRole``."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        text = cell.text
        cell.text = ""
        style = cell.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        if text:
            size = _size(QFontMetrics(_small(cell.font)), text)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveLeft(cell.rect.left() + 10)
            place.moveTop(cell.rect.center().y() - size.height() / 2)
            _paint(painter, place, text, index.data(ToneRole) or "neutral", _small(cell.font))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = _size(QFontMetrics(_small(option.font)), str(index.data() or ""))
        return QSize(size.width() + 20, size.height() + 16)


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(round(font.pixelSize() * 13 / 15))
    return made


def _size(metrics: QFontMetrics, text: str) -> QSize:
    height = metrics.height() + 6
    return QSize(metrics.horizontalAdvance(text) + round(height * 1.45), height)


def _paint(painter: QPainter, place: QRectF, text: str, tone: Tone, font: QFont) -> None:
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
