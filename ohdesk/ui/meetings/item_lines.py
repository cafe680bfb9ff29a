"""How a line of a meeting's list looks: number, title, a quiet word below and one at the right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem

from ohdesk.ui.icons import icon
from ohdesk.ui.theme import current_tokens

LINE: Final = int(Qt.ItemDataRole.UserRole)
"""The role under which a row keeps its ``ItemLine``."""

_NARROW: Final = 44
"""Characters of width below which a long mark stands below the title instead of beside it."""
_SHORT: Final = 8

LineKind = Literal["item", "offer", "left", "heading"]
"""What stands on the agenda, what offers itself for it, what was left out of it, and the words above such lines."""


@dataclass(frozen=True, slots=True)
class ItemLine:
    """A line of the list: number, title, a quiet word below it and one at its right; ``key`` is the item's.

    ``alarm`` puts a sign before the quiet word: late, or beyond the meeting's end.
    """

    key: UUID
    number: str
    title: str
    caption: str = ""
    mark: str = ""
    movable: bool = True
    kind: LineKind = "item"
    alarm: bool = False


class LineDelegate(QStyledItemDelegate):
    """Paints number, title and caption in columns, wrapped where the text is large."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        line: ItemLine = index.data(LINE)
        cell.text = ""
        style = cell.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        tokens = current_tokens()
        layout = _Layout(line, cell.font, cell.rect.width(), bold=_is_current(self, index))
        painter.save()
        painter.translate(cell.rect.topLeft())
        painter.setFont(layout.title_font)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(layout.number, int(Qt.AlignmentFlag.AlignRight), line.number)
        if line.kind in ("offer", "left"):
            icon("plus", "accent" if line.kind == "offer" else "control").paint(painter, layout.sign)
        painter.setPen(QColor(tokens.text if line.kind in ("item", "offer") else tokens.muted))
        painter.drawText(layout.title, int(Qt.TextFlag.TextWordWrap), line.title)
        painter.setFont(layout.caption_font)
        painter.setPen(QColor(tokens.ok if line.mark == "✓" else tokens.muted))
        painter.drawText(layout.mark, int(Qt.AlignmentFlag.AlignRight), layout.mark_words)
        if line.alarm:
            icon("triangle-alert", "warn").paint(painter, layout.alarm)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(layout.caption, int(Qt.TextFlag.TextWordWrap), layout.caption_words)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        assert isinstance(view, QListWidget)
        width = view.viewport().width()
        return QSize(width, _Layout(index.data(LINE), view.font(), width, bold=_is_current(self, index)).height)

    def sign_at(self, index: QModelIndex | QPersistentModelIndex, place: QPoint, row: QRect) -> bool:
        """Tell whether ``place`` is on the sign before the title of the line at ``index``, painted into ``row``."""
        view = self.parent()
        assert isinstance(view, QListWidget)
        layout = _Layout(index.data(LINE), view.font(), row.width(), bold=_is_current(self, index))
        return QRect(0, 0, layout.title.left(), layout.height).translated(row.topLeft()).contains(place)


def _is_current(delegate: QStyledItemDelegate, index: QModelIndex | QPersistentModelIndex) -> bool:
    view = delegate.parent()
    assert isinstance(view, QListWidget)
    return view.currentRow() == index.row()


class _Layout:
    """Where the parts of a line stand, relative to its top left corner."""

    def __init__(self, line: ItemLine, font: QFont, width: int, *, bold: bool) -> None:
        heading = line.kind == "heading"
        self.title_font = QFont(font)
        self.title_font.setWeight(QFont.Weight.DemiBold if bold or heading else QFont.Weight.Normal)
        self.caption_font = QFont(font)
        self.caption_font.setPixelSize(round(font.pixelSize() * 13 / 15))
        if heading:
            self.title_font.setPixelSize(self.caption_font.pixelSize())
        metrics, small = QFontMetrics(self.title_font), QFontMetrics(self.caption_font)
        pad = metrics.height() * 3 // 8
        side = metrics.height() // 2
        beside = width >= metrics.averageCharWidth() * _NARROW or len(line.mark) < _SHORT
        self.mark_words = line.mark if beside else ""
        self.caption_words = line.caption if beside else " · ".join(filter(None, (line.mark, line.caption)))
        number = metrics.horizontalAdvance("00") if line.number or line.kind in ("offer", "left") else 0
        mark = small.horizontalAdvance(self.mark_words)
        left = side + number + (side if number else 0)
        room = max(width - left - side - (mark + side if mark else 0), metrics.averageCharWidth() * 4)
        wrap = int(Qt.TextFlag.TextWordWrap)
        title = metrics.boundingRect(QRect(0, 0, room, 10_000), wrap, line.title or " ")
        below = max(width - left - side, room)
        indent = small.height() + small.height() // 4 if line.alarm else 0
        caption = (
            small.boundingRect(QRect(0, 0, max(below - indent, 1), 10_000), wrap, self.caption_words)
            if self.caption_words
            else QRect()
        )
        self.number = QRect(side, pad, number, metrics.height())
        sign = min(round(metrics.height() * 0.9), number + side)
        self.sign = QRect(side + number - sign, pad + (metrics.height() - sign) // 2, sign, sign)
        self.title = QRect(left, pad, room, title.height())
        self.alarm = QRect(left, pad + title.height(), small.height(), small.height())
        self.caption = QRect(left + indent, pad + title.height(), below - indent, caption.height())
        self.mark = QRect(width - side - mark - 2, pad + metrics.height() - small.height(), mark + 2, small.height())
        self.height = pad * 2 + title.height() + caption.height()
