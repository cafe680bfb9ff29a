"""A small dialog with fields, a message and two buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ohdesk.ui.errors import sentence
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.form import Form
from ohdesk.ui.widgets.growing_dialog import GrowingDialog
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.tab_order import in_reading_order, tab_in_reading_order


class FormDialog(GrowingDialog):
    """Subclasses fill ``form`` and do their work in ``submit``; they call ``accept`` when it went well."""

    def __init__(self, title: str, lead: str, action: str, parent: QWidget) -> None:
        super().__init__(title, parent, characters=64)
        self.setAccessibleDescription(lead)
        self._pressed = False
        self.messages = MessageBar()
        self.form = Form()
        self._do = Button(action, self.submit, kind="primary")
        self._do.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        self._cancel = Button(self.tr("Cancel"), self.reject)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._do)
        self.column.addWidget(Label(title, "section"))
        self._lead = Label(lead, "muted")
        self.column.addWidget(self._lead)
        self.column.addWidget(self.form)
        self.column.addStretch(1)  # what is hidden later leaves its room here, not between the fields
        self.foot.addWidget(self.messages)
        self.foot.addLayout(buttons)

    def open(self) -> None:
        """Show the dialog with the focus in its first field."""
        tab_in_reading_order(self)
        super().open()
        if (first := next(in_reading_order(self.form), None)) is not None:
            first.setFocus()

    def submit(self) -> None:
        """Do what the dialog is for."""
        self.accept()

    def begin(self) -> None:
        """Take no second press while the work is under way."""
        self.messages.clear()
        self._pressed = self._do.hasFocus()
        self._do.setEnabled(False)

    def begin_again(self) -> None:
        """Take another press; who stood on the button does so again, from where Qt had led the focus on."""
        self._do.setEnabled(True)
        if self._pressed:
            self._do.setFocus()

    def fail(self, error: Exception) -> None:
        """Say what went wrong and let it be tried again."""
        self.begin_again()
        self.messages.say(sentence(error), "bad")

    def offer_end(self, action: str, *, leads: bool = True) -> None:
        """Leave one button, ``action``: what was asked for is done, and there is nothing to give up any more.

        It does not lead where another button shows what comes next.
        """
        self._cancel.hide()
        self._do.set_text(action)
        self._do.setProperty("kind", "primary" if leads else "secondary")
        self._do.style().polish(self._do)
        self._do.setEnabled(True)
        self._do.setFocus()
