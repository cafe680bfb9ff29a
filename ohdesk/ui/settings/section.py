"""A part of the settings."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.ui.errors import sentence
from ohdesk.ui.workspace_page import PageContext


class Section(QWidget):
    """A column of cards about one thing; ``told`` says how something went."""

    told = Signal(str, str)
    """A sentence, and its role."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)

    def add(self, *widgets: QWidget) -> None:
        """Append cards."""
        for widget in widgets:
            self._column.addWidget(widget)

    def refresh(self) -> None:
        """Read again what the section shows."""

    def fail(self, error: Exception) -> None:
        """Say what went wrong."""
        self.told.emit(sentence(error), "bad")
