"""Rows in an order that the user sets, by mouse or keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.ui.theme import current_tokens
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.sign import Sign

_MIME: Final = "application/x-ohdesk-row"


class OrderedColumn(QWidget):
    """A column of rows; a grip before each drags it, Alt+Up and Alt+Down move the one that has the focus."""

    moved = Signal(object, int)
    """The key of a row and the place (from 0) that the user wants for it."""

    def __init__(self, name: str, *, spacing: int = 8, cards: bool = False) -> None:
        """``cards`` puts each row on a sheet of its own."""
        super().__init__()
        self._cards = cards
        self.setAccessibleName(name)
        self.setAcceptDrops(True)
        self._rows: dict[UUID, _Row] = {}
        self._gap: int | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)

    @property
    def keys(self) -> tuple[UUID, ...]:
        """The rows' keys from top to bottom."""
        return tuple(self._rows)

    def set_rows(self, rows: Sequence[tuple[UUID, QWidget]]) -> None:
        """Show ``rows`` in this order; a widget that is shown already keeps its focus, one left out goes."""
        wanted = {key: self._rows.get(key) or _Row(key, widget, self, card=self._cards) for key, widget in rows}
        for key, row in self._rows.items():
            if key not in wanted:
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
        if tuple(wanted) != tuple(self._rows):
            for place, row in enumerate(wanted.values()):
                if self._column.indexOf(row) != place:
                    self._column.insertWidget(place, row)
                    row.show()  # now, not with the next event: it may be given the focus
        self._rows = wanted

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        focused = QApplication.focusWidget()
        for place, (key, row) in enumerate(self._rows.items()):
            if focused is not None and row.isAncestorOf(focused) and 0 <= place + step < len(self._rows):
                self.moved.emit(key, place + step)
                announce(self, self.tr("Place {0} of {1}").format(place + step + 1, len(self._rows)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() in self._rows.values():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._show_gap(self._place_at(event.position().toPoint().y()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_gap(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_gap(None)
        key = UUID(bytes=bytes(event.mimeData().data(_MIME).data()))
        before, place = self.keys.index(key), self._place_at(event.position().toPoint().y())
        to = place - 1 if place > before else place
        if to != before:
            self.moved.emit(key, to)
        event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._gap is not None:
            painter = QPainter(self)
            painter.fillRect(0, self._gap - 1, self.width(), 3, QColor(current_tokens().accent))

    def _place_at(self, y: int) -> int:
        return sum(row.geometry().center().y() < y for row in self._rows.values())

    def _show_gap(self, place: int | None) -> None:
        rows = list(self._rows.values())
        if place is None:
            self._gap = None
        elif place < len(rows):
            self._gap = max(2, rows[place].y() - self._column.spacing() // 2)
        else:
            self._gap = min(self.height() - 2, rows[-1].geometry().bottom() + self._column.spacing() // 2)
        self.update()


class _Row(QFrame):
    """A grip and what it moves."""

    def __init__(self, key: UUID, widget: QWidget, column: OrderedColumn, *, card: bool) -> None:
        super().__init__(column)  # at once: Qt styles all that is in a widget again each time it gets a parent
        self.setProperty("card", card)
        self._key = key
        grip = Sign("grip-vertical", "control")
        grip.setCursor(Qt.CursorShape.OpenHandCursor)
        grip.setToolTip(self.tr("Drag to move, or press Alt+Up or Alt+Down"))
        self._grip = grip
        self._pressed: QPoint | None = None
        line = QHBoxLayout(self)
        if card:
            line.setContentsMargins(8, 18, 18, 20)
        else:
            line.setContentsMargins(0, 0, 0, 0)
            grip.setContentsMargins(0, self.fontMetrics().height() // 2, 0, 0)
        line.setSpacing(6)
        line.addWidget(grip, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(widget, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        on_grip = event.button() is Qt.MouseButton.LeftButton and self._grip.geometry().contains(event.pos())
        self._pressed = event.pos() if on_grip else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or (event.pos() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        drag = QDrag(self)
        carried = QMimeData()
        carried.setData(_MIME, self._key.bytes)
        drag.setMimeData(carried)
        drag.setPixmap(self.grab())
        drag.setHotSpot(self._pressed)
        self._pressed = None
        drag.exec(Qt.DropAction.MoveAction)
