"""The numbered list of a meeting's items: move in it, reorder it, take from it, take what offers itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QSizePolicy

from ohdesk.ui.meetings.item_lines import LINE, ItemLine, LineDelegate

__all__ = ["ItemLine", "ItemList"]

_MINUTES: Final = 5
"""By how much Ctrl+Up and Ctrl+Down change an item's minutes."""
_LINES: Final = 18
"""As many lines of text high a list wants to be; it takes more where there is room."""
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ItemList(QListWidget):
    """Up and Down move in the list, Enter opens an item or takes an offer, Delete takes it away or leaves it out.

    Alt+Up and Alt+Down move an item, dragging does too; Ctrl+Up and Ctrl+Down give it more or less time.
    """

    picked = Signal(object)
    """The key of the line that became current by the user's hand."""
    entered = Signal(object)
    """The key of the line on which Enter was pressed."""
    moved = Signal(object, int)
    """The key of a line and the place among the movable ones, from 0, where the user wants it."""
    removed = Signal(object)
    """The key of the line that the user takes away."""
    taken = Signal(object)
    """The key of an offer, or of what was left out, that the user wants on the agenda."""
    taken_to = Signal(object, int)
    """The same with the place, from 0, where the user wants it."""
    refused = Signal(object)
    """The key of an offer that the user leaves out."""
    all_taken = Signal()
    stretched = Signal(object, int)
    """The key of an item and by how many minutes its time is to change."""

    def __init__(self, name: str, *, editable: bool) -> None:
        super().__init__()
        self._editable = editable
        self.setAccessibleName(name)
        self._delegate = LineDelegate(self)
        self._pressed: UUID | None = None
        self.setItemDelegate(self._delegate)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        if editable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setAccessibleDescription(
                self.tr(
                    "Enter opens an item or takes what is waiting, Delete takes it away, Alt+Up and Alt+Down move it, "
                    "Ctrl+Up and Ctrl+Down change its minutes"
                )
            )
        self.currentItemChanged.connect(self._report)

    @property
    def current(self) -> UUID | None:
        """The key of the current line."""
        line = self._current_line()
        return line.key if line else None

    def set_lines(self, lines: Sequence[ItemLine]) -> None:
        """Show ``lines``; the current one stays current while it is there, else the one that took its place is."""
        if [self._line(row) for row in range(self.count())] == list(lines):
            return
        current = self.current
        self.blockSignals(True)
        while self.count() > len(lines):
            self.takeItem(self.count() - 1)
        for row, line in enumerate(lines):
            item = self.item(row) or QListWidgetItem(self)
            item.setData(LINE, line)
            item.setText(self._spoken(line))
            item.setFlags(_flags(line))
        row = max(self.currentRow(), 0)
        while 0 < row < self.count() and self._line(row).kind == "heading":
            row -= 1  # what stood there is gone; nobody stands on a heading
        self.setCurrentRow(row)
        if current and self.current != current:
            self.show_current(current)
        self.blockSignals(False)
        self.scheduleDelayedItemsLayout()
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
        height = sum(self.sizeHintForRow(row) for row in range(self.count())) + 8
        # A long list scrolls by itself, so that what stands below it, its minutes added up, stays in sight.
        return QSize(self.fontMetrics().averageCharWidth() * 36, min(height, self.fontMetrics().height() * _LINES))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 24, min(self.sizeHint().height(), 160))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self._current_line()
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        up_down = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if self._editable and key in _ENTER and held == Qt.KeyboardModifier.ControlModifier:
            self.all_taken.emit()
        elif line and key in _ENTER:
            self._enter(line)
        elif line and self._editable and up_down and held == Qt.KeyboardModifier.AltModifier:
            place = self._place(self.currentRow()) + up_down
            if line.movable and 0 <= place < self._movable():
                self.moved.emit(line.key, place)
        elif line and self._editable and up_down and held == Qt.KeyboardModifier.ControlModifier:
            if line.movable:
                self.stretched.emit(line.key, -up_down * _MINUTES)
        elif line and self._editable and key == Qt.Key.Key_Delete:
            if line.movable:
                self.removed.emit(line.key)
            elif line.kind == "offer":
                self.refused.emit(line.key)
        elif not self._editable and event.text().strip() and event.text().isprintable():
            event.ignore()  # what is typed in a meeting belongs to the capture line, not to a search of the list
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = self._offer_at(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is not None and pressed == self._offer_at(event):
            self.taken.emit(pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        # A sign takes with its first click, and another line may stand there by now.
        if self._editable and index.isValid() and self._offer_at(event) is None:
            self._enter(index.data(LINE))

    def dropEvent(self, event: QDropEvent) -> None:
        line = self._current_line()
        target = self.indexAt(event.position().toPoint())
        row = target.row() if target.isValid() else self.count()
        below = self.dropIndicatorPosition() is QAbstractItemView.DropIndicatorPosition.BelowItem
        # The list is filled anew from the value; Qt must neither move nor remove a row by itself.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if line is None:
            return
        place = self._place(min(row + (1 if below else 0), self.count()))
        if not line.movable:
            self.taken_to.emit(line.key, place)
            return
        place -= 1 if self._place(self.currentRow()) < place else 0
        if place != self._place(self.currentRow()):
            self.moved.emit(line.key, max(0, place))

    def _enter(self, line: ItemLine) -> None:
        if line.kind in ("offer", "left"):
            self.taken.emit(line.key)
        else:
            self.entered.emit(line.key)

    def _offer_at(self, event: QMouseEvent) -> UUID | None:
        """Return the key of the offer whose sign is under the pointer."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        if not self._editable or not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return None
        line: ItemLine = index.data(LINE)
        on_sign = line.kind in ("offer", "left") and self._delegate.sign_at(index, place, self.visualRect(index))
        return line.key if on_sign else None

    def _spoken(self, line: ItemLine) -> str:
        """Return what a screen reader says of a line, and what typing finds it by."""
        state = {"offer": self.tr("waiting"), "left": self.tr("left out")}.get(line.kind, "")
        return ", ".join(filter(None, (f"{line.number} {line.title}".strip(), state, line.caption, line.mark)))

    def _report(self, item: QListWidgetItem | None) -> None:
        self.scheduleDelayedItemsLayout()  # the current line is bold, and may need one more row of words
        if item:
            self.picked.emit(item.data(LINE).key)

    def _current_line(self) -> ItemLine | None:
        return self._line(self.currentRow()) if self.currentRow() >= 0 else None

    def _line(self, row: int) -> ItemLine:
        line = self.item(row).data(LINE)
        assert isinstance(line, ItemLine)
        return line

    def _place(self, row: int) -> int:
        """Return how many movable lines stand above ``row``."""
        return sum(self._line(above).movable for above in range(row))

    def _movable(self) -> int:
        return self._place(self.count())


def _flags(line: ItemLine) -> Qt.ItemFlag:
    if line.kind == "heading":
        return Qt.ItemFlag.NoItemFlags  # the arrow keys pass over it
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    return flags | Qt.ItemFlag.ItemIsDragEnabled if line.movable or line.kind in ("offer", "left") else flags
