"""A white sheet that holds what belongs together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ohdesk.ui.widgets.label import Label


class Card(QFrame):
    """A titled frame; ``body`` takes rows, ``add_action`` puts a button beside the title."""

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(title)
        self._title = Label(title, "section")
        self._subtitle = Label(subtitle, "caption")
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)

        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self._head.addLayout(words, 1)
        sheet = QVBoxLayout(self)
        sheet.setContentsMargins(24, 20, 24, 22)
        sheet.setSpacing(12)
        sheet.addLayout(self._head)
        sheet.addLayout(self.body, 1)
        self.set_title(title, subtitle)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Show ``title`` and, small below it, ``subtitle``; empty words take no room."""
        for label, text in ((self._title, title), (self._subtitle, subtitle)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(title)

    def add_action(self, button: QWidget) -> None:
        """Put ``button`` at the right of the title."""
        self._head.addWidget(button)

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
