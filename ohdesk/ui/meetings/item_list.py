"""The numbered list of a meeting's items: move in it, reorder it, take from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ohdesk.ui.theme import current_tokens

_LINE: Final = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class ItemLine:
    """A line of the list: number, title, a quiet word below it and one at its right; ``key`` is the item's."""

    key: UUID
    number: str
    title: str
    caption: str = ""
    mark: str = ""
    movable: bool = True


class ItemList(QListWidget):
    """Up and Down move in the list; Alt+Up and Alt+Down move the item, dragging does too; Delete takes it away."""

    picked = Signal(object)
    """The key of the line that became current by the user's hand."""
    entered = Signal(object)
    """The key of the line on which Enter was pressed."""
    moved = Signal(object, int)
    """The key of a line and the place among the movable ones, from 0, where the user wants it."""
    removed = Signal(object)
    """The key of the line that the user takes away."""

    def __init__(self, name: str, *, editable: bool) -> None:
        super().__init__()
        self._editable = editable
        self.setAccessibleName(name)
        self.setItemDelegate(_LineDelegate(self))
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        if editable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setAccessibleDescription(self.tr("Alt+Up and Alt+Down move an item, Delete takes it away"))
        self.currentItemChanged.connect(self._report)

    @property
    def current(self) -> UUID | None:
        """The key of the current line."""
        line = self._current_line()
        return line.key if line else None

    def set_lines(self, lines: Sequence[ItemLine]) -> None:
        """Show ``lines``; the current one stays current while it is there."""
        if [self._line(row) for row in range(self.count())] == list(lines):
            return
        current = self.current
        self.blockSignals(True)
        while self.count() > len(lines):
            self.takeItem(self.count() - 1)
        for row, line in enumerate(lines):
            item = self.item(row) or QListWidgetItem(self)
            item.setData(_LINE, line)
            item.setText(", ".join(filter(None, (f"{line.number} {line.title}".strip(), line.caption, line.mark))))
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags | Qt.ItemFlag.ItemIsDragEnabled if line.movable else flags)
        if current:
            self.show_current(current)
        self.blockSignals(False)
        self.updateGeometry()
        self.viewport().update()

    def show_current(self, key: UUID) -> None:
        """Make the line with ``key`` the current one, without a signal."""
        blocked = self.blockSignals(True)
        for row in range(self.count()):
            if self._line(row).key == key:
                self.setCurrentRow(row)
                self.scrollToItem(self.item(row))
        self.blockSignals(blocked)
        self.scheduleDelayedItemsLayout()

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) line."""
        row = self.currentRow() + by
        if 0 <= row < self.count():
            self.setCurrentRow(row)

    def sizeHint(self) -> QSize:
        height = sum(self.sizeHintForRow(row) for row in range(self.count()))
        return QSize(self.fontMetrics().averageCharWidth() * 36, height + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 24, min(self.sizeHint().height(), 160))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self._current_line()
        key, alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if line and self._editable and line.movable and alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            place = self._place(self.currentRow()) + (1 if key == Qt.Key.Key_Down else -1)
            if 0 <= place < self._movable():
                self.moved.emit(line.key, place)
        elif line and self._editable and line.movable and key == Qt.Key.Key_Delete:
            self.removed.emit(line.key)
        elif line and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(line.key)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        line = self._current_line()
        target = self.indexAt(event.position().toPoint())
        row = target.row() if target.isValid() else self.count()
        below = self.dropIndicatorPosition() is QAbstractItemView.DropIndicatorPosition.BelowItem
        # The list is filled anew from the value; Qt must neither move nor remove a row by itself.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if line:
            place = self._place(min(row + (1 if below else 0), self.count()))
            place -= 1 if self._place(self.currentRow()) < place else 0
            if place != self._place(self.currentRow()):
                self.moved.emit(line.key, max(0, place))

    def _report(self, item: QListWidgetItem | None) -> None:
        self.scheduleDelayedItemsLayout()  # the current line is bold, and may need one more row of words
        if item:
            self.picked.emit(item.data(_LINE).key)

    def _current_line(self) -> ItemLine | None:
        return self._line(self.currentRow()) if self.currentRow() >= 0 else None

    def _line(self, row: int) -> ItemLine:
        line = self.item(row).data(_LINE)
        assert isinstance(line, ItemLine)
        return line

    def _place(self, row: int) -> int:
        """Return how many movable lines stand above ``row``."""
        return sum(self._line(above).movable for above in range(row))

    def _movable(self) -> int:
        return self._place(self.count())


class _LineDelegate(QStyledItemDelegate):
    """Paints number, title and caption in columns, wrapped where the text is large."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        line: ItemLine = index.data(_LINE)
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
        painter.setPen(QColor(tokens.text))
        painter.drawText(layout.title, int(Qt.TextFlag.TextWordWrap), line.title)
        painter.setFont(layout.caption_font)
        painter.setPen(QColor(tokens.ok if line.mark == "✓" else tokens.muted))
        painter.drawText(layout.mark, int(Qt.AlignmentFlag.AlignRight), line.mark)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(layout.caption, int(Qt.TextFlag.TextWordWrap), line.caption)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        assert isinstance(view, ItemList)
        width = view.viewport().width()
        return QSize(width, _Layout(index.data(_LINE), view.font(), width, bold=_is_current(self, index)).height)


def _is_current(delegate: QStyledItemDelegate, index: QModelIndex | QPersistentModelIndex) -> bool:
    view = delegate.parent()
    assert isinstance(view, ItemList)
    return view.currentRow() == index.row()


class _Layout:
    """Where the parts of a line stand, relative to its top left corner."""

    def __init__(self, line: ItemLine, font: QFont, width: int, *, bold: bool) -> None:
        self.title_font = QFont(font)
        self.title_font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        self.caption_font = QFont(font)
        self.caption_font.setPixelSize(round(font.pixelSize() * 13 / 15))
        metrics, small = QFontMetrics(self.title_font), QFontMetrics(self.caption_font)
        pad = metrics.height() // 2
        number = metrics.horizontalAdvance("00") if line.number else 0
        mark = small.horizontalAdvance(line.mark)
        left = pad + number + (pad if number else 0)
        room = max(width - left - pad - (mark + pad if mark else 0), metrics.averageCharWidth() * 4)
        wrap = int(Qt.TextFlag.TextWordWrap)
        title = metrics.boundingRect(QRect(0, 0, room, 10_000), wrap, line.title or " ")
        caption = small.boundingRect(QRect(0, 0, room, 10_000), wrap, line.caption) if line.caption else QRect()
        self.number = QRect(pad, pad, number, metrics.height())
        self.title = QRect(left, pad, room, title.height())
        self.caption = QRect(left, pad + title.height(), room, caption.height())
        self.mark = QRect(width - pad - mark - 2, pad + metrics.height() - small.height(), mark + 2, small.height())
        self.height = pad * 2 + title.height() + caption.height()
