"""A small picture beside words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ohdesk.ui.icons import Tint, icon


class Sign(QWidget):
    """An icon as tall as ``lines`` lines of text, in the theme's colours; decoration that a screen reader skips."""

    def __init__(self, name: str, tint: Tint = "muted", *, lines: float = 1.0) -> None:
        super().__init__()
        self._lines = lines
        self._icon = icon(name, tint)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_icon(self, name: str, tint: Tint) -> None:
        """Show another picture."""
        self._icon = icon(name, tint)
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * self._lines)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        place = QRect(0, 0, self.sizeHint().width(), self.sizeHint().height())
        place.moveCenter(self.rect().center())
        self._icon.paint(QPainter(self), place)
