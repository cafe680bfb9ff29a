"""Which page one is on, and a way to another by its number."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

_ROOM: Final = 44
"""Pixels that the frame and the caret take beside the digits."""


class PageField(QLineEdit):
    """Shows "3 / 12"; a number that is typed leads to its page, Up and Down to the one before and the next."""

    entered = Signal(int)
    """The page, from 0, that is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Page"))
        self.setToolTip(self.tr("Page (Ctrl+G)"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._page = 0
        self._count = 1
        self.returnPressed.connect(self._report)
        self.show_place(0, 1)

    def show_place(self, page: int, count: int) -> None:
        """Show that ``page``, from 0, of ``count`` pages is in view."""
        self._page, self._count = page, count
        self.setText(self.tr("{0} / {1}").format(page + 1, count))
        self._widen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up:
                self._go(self._page - 1)
            case Qt.Key.Key_Down:
                self._go(self._page + 1)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.show_place(self._page, self._count)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._widen()

    def _widen(self) -> None:
        widest = self.tr("{0} / {1}").format(self._count, self._count)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(widest) + _ROOM)

    def _report(self) -> None:
        typed = re.match(r"\s*(\d+)", self.text())
        self._go(int(typed[1]) - 1 if typed else self._page)

    def _go(self, page: int) -> None:
        page = min(max(page, 0), self._count - 1)
        self.entered.emit(page)
        self.show_place(page, self._count)
        self.selectAll()
