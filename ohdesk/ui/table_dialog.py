"""A table on its way in: what every dialog that takes one looks like."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ohdesk.ui.table_source import TableSource


class TableDialog(QDialog):
    """Takes a table by paste or from a file, shows what was found in it, and adds that when told to.

    Subclasses read what ``source`` gives, lay out below it what they found, and say in ``hand_over`` what adding means.
    """

    def __init__(self, title: str, hint: str, add: str, parent: QWidget | None) -> None:
        """``hint`` says in the empty field what a table looks like, ``add`` names the button."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.source = TableSource(hint)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add_button = self._buttons.addButton(add, QDialogButtonBox.ButtonRole.AcceptRole)
        self.add_button.setProperty("kind", "primary")
        self._buttons.accepted.connect(self._add)
        self._buttons.rejected.connect(self.reject)

    def lay_out(self, *widgets: QWidget, characters: int, lines: int, grows: QWidget | None = None) -> None:
        """Put ``widgets`` over the buttons, in a window of a size in text; ``grows`` takes the room that is left."""
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(14)
        for widget in widgets:
            column.addWidget(widget, 1 if widget is grows else 0)
        if grows is None:
            column.addStretch()
        column.addWidget(self._buttons)
        wanted = QSize(self.fontMetrics().averageCharWidth() * characters, self.fontMetrics().lineSpacing() * lines)
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))

    def hand_over(self) -> None:
        """Hand over what was found."""
        raise NotImplementedError

    def _add(self) -> None:
        self.hand_over()
        self.accept()
