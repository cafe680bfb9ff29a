"""What was found, with the searched words marked."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAbstractTextDocumentLayout, QKeyEvent, QPainter, QPalette, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ohdesk.services.vault_values import Hit
from ohdesk.ui.theme import current_tokens

_MARKED: Final = int(Qt.ItemDataRole.UserRole) + 1
_PADDING: Final = 8


class HitsList(QListWidget):
    """Headings, each with its hits below; Enter or a click opens one."""

    opened = Signal(object)
    """The hit that was opened."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_MarkedText(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._open)

    def add_heading(self, text: str) -> None:
        """Append a line that groups the hits below it."""
        item = QListWidgetItem(text, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(_MARKED, f"<b>{escape(text)}</b>")

    def add_hit(self, hit: Hit, kind: str) -> None:
        """Append a hit; ``kind`` says what sort of thing it is, unless the heading does."""
        text = " ".join(hit.snippet.split())
        item = QListWidgetItem(", ".join(filter(None, (text.replace("‹", "").replace("›", ""), kind))), self)
        item.setData(Qt.ItemDataRole.UserRole, hit)
        item.setData(_MARKED, _marked(text) + (f' <span class="kind">· {escape(kind)}</span>' if kind else ""))

    def first(self) -> Hit | None:
        """Return the best hit."""
        hits = (self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count()))
        return next((hit for hit in hits if hit), None)

    def enter(self) -> None:
        """Give the list the focus, on its first hit."""
        row = next((row for row in range(self.count()) if self.item(row).flags()), -1)
        self.setCurrentRow(row)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self._open(self.currentItem())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _open(self, item: QListWidgetItem) -> None:
        if hit := item.data(Qt.ItemDataRole.UserRole):
            self.opened.emit(hit)


def _marked(text: str) -> str:
    return escape(text).replace("‹", '<span class="mark">').replace("›", "</span>")


class _MarkedText(QStyledItemDelegate):
    """Paints a line's markup in the theme's colours."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text = ""
        style = cell.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        document = self._document(cell, index)
        painter.save()
        painter.translate(cell.rect.left() + _PADDING, cell.rect.top() + _PADDING)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, current_tokens().text)
        context.clip = QRectF(0, 0, cell.rect.width() - 2 * _PADDING, cell.rect.height())
        document.documentLayout().draw(painter, context)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        document = self._document(option, index)
        return QSize(round(document.idealWidth()), round(document.size().height()) + 2 * _PADDING)

    def _document(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QTextDocument:
        tokens, view = current_tokens(), self.parent()
        assert isinstance(view, HitsList)
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(option.font)
        document.setDefaultStyleSheet(
            f".mark {{ background: {tokens.warn_soft}; color: {tokens.warn}; font-weight: 600 }}"
            f".kind {{ color: {tokens.muted} }}"
        )
        document.setTextWidth(view.viewport().width() - 2 * _PADDING)
        document.setHtml(index.data(_MARKED) or "")
        return document
