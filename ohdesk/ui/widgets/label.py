"""Words on the page."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

Words = Literal["body", "strong", "muted", "caption", "section", "page", "figure", "error", "brand"]


class Label(QLabel):
    """Plain text in one of the page's type sizes; wraps, and never reads its text as markup."""

    def __init__(self, text: str = "", words: Words = "body", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("words", words)
        self.setWordWrap(True)

    def minimumSizeHint(self) -> QSize:
        # Qt would guess a narrow, tall text; layouts ask for the height of the real width anyway.
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().height())


def line() -> QFrame:
    """Return a hairline that parts two rows."""
    drawn = QFrame()
    drawn.setProperty("line", True)
    return drawn
