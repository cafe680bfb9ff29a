"""State chips in the cells of a table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ohdesk.ui.widgets.pill import chip_size, paint_chip
from ohdesk.ui.widgets.rows_model import ToneRole


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
            size = chip_size(QFontMetrics(_small(cell.font)), text)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveLeft(cell.rect.left() + 10)
            place.moveTop(cell.rect.center().y() - size.height() / 2)
            paint_chip(painter, place, text, index.data(ToneRole) or "neutral", _small(cell.font))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = chip_size(QFontMetrics(_small(option.font)), str(index.data() or ""))
        return QSize(size.width() + 20, size.height() + 16)


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(round(font.pixelSize() * 13 / 15))
    return made
