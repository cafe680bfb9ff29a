"""A sentence about what just happened, beside what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.sign import Sign

if TYPE_CHECKING:
    from collections.abc import Callable

    from ohdesk.ui.icons import Tint

Role = Literal["info", "ok", "warn", "bad"]

_SIGNS: dict[Role, tuple[str, Tint]] = {
    "info": ("info", "accent"),
    "ok": ("circle-check", "ok"),
    "warn": ("triangle-alert", "warn"),
    "bad": ("circle-alert", "bad"),
}


class MessageBar(QFrame):
    """One message at a time, with an action where there is something to do; hidden while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = Sign("info", "accent")
        self._words = Label()
        self._action = Button("", self._act, kind="quiet")
        self._close = IconButton("x", self.tr("Close the message"), self.clear, tint="text")
        self._on_action: Callable[[], object] | None = None

        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self.hide()

    def say(
        self, text: str, role: Role = "info", *, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Show ``text`` and let a screen reader speak it; ``action`` names a button that calls ``on_action``."""
        self._sign.show_icon(*_SIGNS[role])
        self._words.setText(text)
        self._action.set_text(action)
        self._action.setVisible(bool(action))
        self._on_action = on_action
        self.setProperty("message", role)
        self.setAccessibleName(text)
        self.style().polish(self)
        self.show()
        announce(self, text)

    def clear(self) -> None:
        """Say nothing."""
        self._on_action = None
        self._words.clear()
        self.hide()

    @property
    def text(self) -> str:
        """What is said now."""
        return self._words.text()

    def _act(self) -> None:
        on_action = self._on_action
        self.clear()
        if on_action:
            on_action()
