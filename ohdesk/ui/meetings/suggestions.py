"""What may be meant by what is being typed: a few lines above the field, taken by Tab."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QWidget

from ohdesk.ui.widgets.announce import announce

_MOST = 6


class Suggestions(QListWidget):
    """Up and Down choose, Tab or Enter takes, Esc or typing on goes by; the caret stays in the field throughout.

    It is no window of its own: every other key of the meeting works while it is there.
    """

    taken = Signal(str)
    dropped = Signal(str)
    """Shift+Delete was pressed on a line: it is not to be suggested any more."""

    def __init__(self, field: QWidget, ground: QWidget) -> None:
        """``ground`` holds ``field`` and has room for the list above it."""
        super().__init__(ground)
        self._field = field
        self._ground = ground
        self._by_enter = False
        self.setAccessibleName(self.tr("Suggestions"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("floating", True)
        self.setUniformItemSizes(True)
        self.itemClicked.connect(lambda item: self._take(item.text()))
        field.installEventFilter(self)
        self.hide()

    def offer(self, lines: Sequence[str], *, by_enter: bool = False) -> None:
        """Show ``lines``, the first one chosen; ``by_enter`` lets Enter take it too. Nothing hides the list."""
        shown = list(lines[:_MOST])
        self._by_enter = by_enter
        if shown == [self.item(row).text() for row in range(self.count())] and self.isVisible():
            return
        self.clear()
        self.addItems(shown)
        self.setVisible(bool(shown))
        if shown:
            self.setCurrentRow(0)
            self._place()
            self._say()

    @property
    def offered(self) -> list[str]:
        """What is shown now."""
        return [self.item(row).text() for row in range(self.count())] if self.isVisible() else []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isVisible() and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._steer(event)
        if watched is self._field and event.type() is QEvent.Type.FocusOut:
            self.offer(())
        return False

    def _steer(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Delete and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.dropped.emit(self.currentItem().text())
            return True
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if not plain:
            return False
        enters = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Tab or (self._by_enter and event.key() in enters):
            self._take(self.currentItem().text())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            by = 1 if event.key() == Qt.Key.Key_Down else -1
            self.setCurrentRow((self.currentRow() + by) % self.count())
            self._say()
        elif event.key() == Qt.Key.Key_Escape:
            self.offer(())
        else:
            return False
        return True

    def _place(self) -> None:
        height = self.count() * self.sizeHintForRow(0) + 2 * self.frameWidth() + 4
        width = min(self._field.width(), self.sizeHintForColumn(0) + 8 * self.fontMetrics().averageCharWidth())
        corner = self._field.mapTo(self._ground, QPoint(0, -height - 4))
        self.setGeometry(corner.x(), corner.y(), width, height)
        self.raise_()

    def _take(self, line: str) -> None:
        self.offer(())
        self.taken.emit(line)

    def _say(self) -> None:
        announce(self._field, self.tr("{0}, Tab takes it").format(self.currentItem().text()))
