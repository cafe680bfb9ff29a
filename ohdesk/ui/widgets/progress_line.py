"""How far slow work is, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.sign import Sign

_PATIENCE = 500
"""Milliseconds that work may take before anything is said of it."""


class ProgressLine(QFrame):
    """Says what is being done and how far it is; hidden while nothing is, and while that takes no time."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("message", "info")
        self._words = Label()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(Sign("clock", "accent"))
        row.addWidget(self._words, 1)
        row.addWidget(Button(self.tr("Cancel"), self.cancelled.emit, kind="quiet"))
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._appear)
        self.hide()

    def begin(self, text: str) -> None:
        """Say ``text`` unless the work is over before one would ask."""
        self._words.setText(text)
        self._late.start(_PATIENCE)

    def tell(self, text: str) -> None:
        """Say how far it is; a screen reader is not interrupted."""
        self._words.setText(text)

    def end(self) -> None:
        """Say nothing any more."""
        self._late.stop()
        self.hide()

    def _appear(self) -> None:
        self.show()
        announce(self, self._words.text())
