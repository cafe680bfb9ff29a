"""The list of pages at the side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QSizePolicy

from ohdesk.ui.icons import icon


@dataclass(frozen=True, slots=True)
class NavEntry:
    """A line of the list: its key, its words, its icon, and the shortcut that the tool tip tells."""

    key: str
    title: str
    icon: str
    shortcut: str = ""


class ListNav(QListWidget):
    """A list as tall as its lines; the current one is bold, Up and Down move."""

    picked = Signal(str)
    """The key of the line that became current by the user's hand."""
    entered = Signal(str)
    """The key of the line that was clicked, or where Enter was pressed."""

    def __init__(self, name: str, entries: Sequence[NavEntry]) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.ensurePolished()  # lines are as tall as the style sheet wants them from the first
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for entry in entries:
            item = QListWidgetItem(icon(entry.icon, "muted"), f"  {entry.title}", self)  # Qt has no other gap
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.title)
            item.setData(Qt.ItemDataRole.UserRole, entry.key)
            item.setToolTip(entry.shortcut)
        self.currentItemChanged.connect(self._report)
        self.itemClicked.connect(lambda item: self.entered.emit(item.data(Qt.ItemDataRole.UserRole)))

    def show_current(self, key: str) -> None:
        """Mark the line with ``key`` without a signal; no line where this list has none."""
        self.blockSignals(True)
        self.setCurrentIndex(QModelIndex())
        for number in range(self.count()):
            item = self.item(number)
            current = item.data(Qt.ItemDataRole.UserRole) == key
            item.setData(Qt.ItemDataRole.FontRole, None)  # the list's own, whatever the text size becomes
            if current:
                bold = self.font()
                bold.setBold(True)
                item.setFont(bold)
                self.setCurrentItem(item)
        self.blockSignals(False)

    def sizeHint(self) -> QSize:
        height = sum(self.sizeHintForRow(row) for row in range(self.count()))
        return QSize(self.sizeHintForColumn(0) + self.fontMetrics().averageCharWidth() * 3, height + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), self.sizeHintForRow(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (item := self.currentItem()):
            self.entered.emit(item.data(Qt.ItemDataRole.UserRole))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.currentItem():
            self.show_current(self.currentItem().data(Qt.ItemDataRole.UserRole))

    def _report(self, current: QListWidgetItem | None) -> None:
        if current:
            self.picked.emit(current.data(Qt.ItemDataRole.UserRole))
