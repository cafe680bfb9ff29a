"""The frame of the pages before a vault is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.scrolled import Scrolled

_CHARACTERS = 76
"""The sheet grows no wider than this many average characters."""


class EntrancePage(Scrolled):
    """One sheet in the middle of the window: a title, a sentence, messages, what is added, and a row of buttons."""

    def __init__(self, title: str, lead: str = "") -> None:
        ground = QWidget()
        ground.setObjectName("pageBody")
        super().__init__(ground)  # while it is empty: the area measures what it is given
        self.setAccessibleName(title)
        self.messages = MessageBar()
        self._told = "\n".join(filter(None, (title, lead)))
        lead_label = Label(lead, "muted")
        if not lead:
            lead_label.hide()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch()

        self._sheet = QFrame()
        self._sheet.setProperty("card", True)
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(36, 32, 36, 32)
        self._column.setSpacing(16)
        for widget in (Label(title, "page"), lead_label, self.messages):
            self._column.addWidget(widget)
        self._column.addLayout(self._buttons)

        outer = QVBoxLayout(ground)
        outer.setContentsMargins(16, 8, 16, 32)
        outer.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._sheet, 1000)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)
        self._limit_width()

    def tell(self) -> None:
        """Let a screen reader say what the page is and asks: the focus alone says only the first thing on it."""
        announce(self, self._told)

    def add(self, *widgets: QWidget) -> None:
        """Append ``widgets`` to the sheet."""
        for widget in widgets:
            self._column.insertWidget(self._column.count() - 1, widget)

    def put_in_place_of(self, gone: QWidget, widget: QWidget) -> None:
        """Put ``widget`` where ``gone`` stands, which goes."""
        self._column.replaceWidget(gone, widget)
        widget.show()  # now, so that Tab finds it
        gone.hide()
        gone.deleteLater()

    def add_button(self, button: QWidget, *, leading: bool = False) -> None:
        """Put ``button`` at the right of the last row, the primary one last; a leading one stands at the left."""
        self._buttons.insertWidget(0 if leading else self._buttons.count(), button)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._limit_width()

    def _limit_width(self) -> None:
        self._sheet.setMaximumWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS)
