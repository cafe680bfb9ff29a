"""A few questions over a page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QTextEdit, QWidget

from ohdesk.ui.guarded import first_refused
from ohdesk.ui.widgets.form import Form
from ohdesk.ui.widgets.growing_dialog import GrowingDialog
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.tab_order import in_reading_order, tab_in_reading_order


class FormDialog(GrowingDialog):
    """A form with a button that keeps what is written and one that leaves everything as it was.

    Subclasses fill ``form`` and say in ``keep`` what keeping means.
    """

    def __init__(self, title: str, keep: str, parent: QWidget | None = None, *, lead: str = "") -> None:
        """``keep`` names the button, ``lead`` is a sentence above the form."""
        super().__init__(title, parent, characters=80)
        self.form = Form()
        self._warning = MessageBar()
        self._at_first: list[str] = []
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep_button = buttons.addButton(keep, QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep_button.setProperty("kind", "primary")
        buttons.accepted.connect(self._try_to_keep)
        buttons.rejected.connect(self.reject)
        if lead:
            self.column.addWidget(Label(lead, "muted"))
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.foot.addWidget(self._warning)
        self.foot.addWidget(buttons)
        self.keep_button.setDefault(True)  # not before: Enter in a field would leave by the first button

    def open(self) -> None:
        """Show the form with the focus in its first field."""
        tab_in_reading_order(self)
        super().open()
        if (first := next(in_reading_order(self.form), None)) is not None:
            first.setFocus()
        self._at_first = self._texts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let one Escape too many lose nothing that was written."""
        if event.key() == Qt.Key.Key_Escape and self._texts() != self._at_first and self._warning.isHidden():
            self._warning.say(self.tr("What you wrote is not kept yet. Press Esc again to give it up."), "warn")
        else:
            super().keyPressEvent(event)

    def _texts(self) -> list[str]:
        texts = [field.text() for field in self.findChildren(QLineEdit)]
        return texts + [field.toPlainText() for field in self.findChildren(QTextEdit)]

    def keep(self) -> bool:
        """Hand over what is written; return whether that was possible."""
        raise NotImplementedError

    def _try_to_keep(self) -> None:
        if refused := first_refused(self):
            refused.setFocus()
        elif self.keep():
            self.accept()
