"""Cards one below the other, as tall as they need."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget


class CardColumn(QWidget):
    """A column of cards without margins of its own: a part of a page."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def add(self, *widgets: QWidget) -> None:
        """Append ``widgets`` to the column."""
        for widget in widgets:
            self._column.addWidget(widget)
