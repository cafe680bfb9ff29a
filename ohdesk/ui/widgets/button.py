"""Buttons: one shape, a few weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget

from ohdesk.ui.icons import icon
from ohdesk.ui.widgets.shortened import WHOLE, draw_shortened, least_size

if TYPE_CHECKING:
    from collections.abc import Callable

    from ohdesk.ui.icons import Tint

Kind = Literal["primary", "secondary", "quiet", "small", "danger", "row"]

_TINTS: dict[Kind, Tint] = {
    "primary": "on_accent",
    "secondary": "text",
    "quiet": "accent",
    "small": "muted",
    "danger": "bad",
    "row": "muted",
}


class PushButton(QPushButton):
    """A button that Enter presses as the space bar does, and that no dialog makes its default by itself."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.menu():
            self.showMenu()
        else:
            self.click()


class Button(PushButton):
    """A button with words and, before them, an optional icon; at most one primary on a page.

    Long words, which somebody has written, end in dots where a narrow window has no room for them.
    """

    def __init__(
        self,
        text: str,
        on_click: Callable[[], object] | None = None,
        *,
        kind: Kind = "secondary",
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._has_icon = bool(icon_name)
        if icon_name:
            self.setIcon(icon(icon_name, _TINTS[kind]))
        self.set_text(text)
        if on_click:
            self.clicked.connect(lambda: on_click())

    def set_text(self, text: str) -> None:
        """Show ``text`` and take it as the name."""
        self.setText(f"  {text}" if self._has_icon else text)  # Qt has no other gap between icon and words
        self.setAccessibleName(text.replace("&", ""))
        if len(text) > WHOLE:
            self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        return least_size(self, super().minimumSizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not draw_shortened(self, QStyle.ControlElement.CE_PushButton):
            super().paintEvent(event)


class IconButton(PushButton):
    """A button without words: ``name`` is its tool tip and what a screen reader says."""

    def __init__(
        self, icon_name: str, name: str, on_click: Callable[[], object] | None = None, *, tint: Tint = "muted"
    ) -> None:
        super().__init__()
        self.setProperty("kind", "icon")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tint: Tint = tint
        self.show_as(icon_name, name)
        if on_click:
            self.clicked.connect(lambda: on_click())

    def show_as(self, icon_name: str, name: str) -> None:
        """Change picture and name together."""
        self.setIcon(icon(icon_name, self._tint))
        self.setToolTip(name)
        self.setAccessibleName(name)
