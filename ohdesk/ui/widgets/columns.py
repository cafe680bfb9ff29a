"""Widgets side by side, or one below the other where that is too narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class Columns(QWidget):
    """A row that turns into a column when it has less than ``characters`` of width: small window or large text."""

    def __init__(self, *widgets: QWidget, shares: Sequence[int] = (), characters: int = 80, spacing: int = 16) -> None:
        """``shares`` tell how the width is divided, the same for all by default; 0 takes only what is needed."""
        super().__init__()
        self._characters = characters
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(spacing)
        for number, widget in enumerate(widgets):
            self.add(widget, shares[number] if shares else 1)

    def add(self, widget: QWidget, share: int = 1) -> None:
        """Append ``widget`` at the right."""
        self._line.addWidget(widget, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._turn()

    def _turn(self) -> None:
        narrow = self.width() < self.fontMetrics().averageCharWidth() * self._characters
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if direction is not self._line.direction():
            self._line.setDirection(direction)
