"""A small picture beside words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel

from ohdesk.ui.icons import Tint, icon


class Sign(QLabel):
    """An icon as tall as ``lines`` lines of text, in the theme's colours; decoration that a screen reader skips."""

    def __init__(self, name: str, tint: Tint = "muted", *, lines: float = 1.0) -> None:
        super().__init__()
        self._lines = lines
        self._icon = icon(name, tint)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._draw()

    def show_icon(self, name: str, tint: Tint) -> None:
        """Show another picture."""
        self._icon = icon(name, tint)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._draw()

    def _draw(self) -> None:
        side = round(self.fontMetrics().height() * self._lines)
        self.setPixmap(self._icon.pixmap(QSize(side, side), self.devicePixelRatio()))
