"""A line at the end of a list, where the next thing is written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from ohdesk.ui.guarded import Guarded


class AddLine(Guarded):
    """Enter hands over what is written and leaves the line empty for the next."""

    entered = Signal(str)

    def __init__(self, placeholder: str, name: str = "") -> None:
        line = QLineEdit()
        line.setPlaceholderText(placeholder)
        super().__init__(line, name or placeholder, quiet=True)
        line.returnPressed.connect(self._hand_over)

    def _hand_over(self) -> None:
        text = self.text.strip()
        if text and not self.refused:
            self.set_text("")
            self.entered.emit(text)
