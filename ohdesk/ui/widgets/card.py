"""A white sheet that holds what belongs together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label


class Card(QFrame):
    """A titled frame; ``body`` takes rows, ``add_action`` puts a button beside the title."""

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(title)
        self._title = Label(title, "section")
        self._subtitle = Label(subtitle, "caption")
        self._actions = Flow(spacing=8)
        self._actions.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(8)

        titles = QWidget()
        words = QVBoxLayout(titles)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        sheet = QVBoxLayout(self)
        sheet.setContentsMargins(24, 20, 24, 22)
        sheet.setSpacing(12)
        self._head = Columns(titles, self._actions, shares=(1, 0), characters=50, spacing=8)
        sheet.addWidget(self._head)
        sheet.addLayout(self.body, 1)
        self.set_title(title, subtitle)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Show ``title`` and, small below it, ``subtitle``; empty words take no room."""
        for label, text in ((self._title, title), (self._subtitle, subtitle)):
            label.setText(text)
            label.setVisible(bool(text))
        self._head.setVisible(bool(title or subtitle) or not self._actions.isHidden())
        self.setAccessibleName(title)

    def add_action(self, button: QWidget) -> None:
        """Put ``button`` at the right of the title."""
        self._actions.add(button)
        self._actions.show()
        self._head.show()

    def add(self, *widgets: QWidget) -> None:
        """Append rows to the body."""
        for widget in widgets:
            self.body.addWidget(widget)

    def clear(self) -> None:
        """Take all rows away."""
        clear_layout(self.body)


def clear_layout(layout: QLayout) -> None:
    """Remove everything from ``layout`` and let its widgets go."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            clear_layout(inner)
