"""A short text that goes out: written here, then copied or mailed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.ui.guarded import Guarded, first_refused
from ohdesk.ui.handing_out import copy_text, draft_mail
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.prose_edit import ProseEdit


class OutgoingText(QWidget):
    """A field with its two ways out; more buttons may stand beside them."""

    written = Signal(str)

    def __init__(self, name: str, subject: Callable[[], str], *, lines: int = 4) -> None:
        """``name`` is for a screen reader; ``subject`` tells under which words a message goes out."""
        super().__init__()
        self._subject = subject
        self.field = Guarded(ProseEdit(lines=lines), name)
        copy = Button(self.tr("Copy"), self._copy_text, icon_name="copy")
        copy.setAccessibleName(self.tr("Copy: {0}").format(name))
        mail = Button(self.tr("Draft a mail"), self._draft_mail, icon_name="mail")
        mail.setAccessibleName(self.tr("Draft a mail: {0}").format(name))
        self.buttons = Flow(copy, mail, spacing=8)
        self.messages = MessageBar()
        lead_focus(self, self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.field, self.buttons, self.messages):
            column.addWidget(widget)
        self.field.accepted.connect(self.written)

    @property
    def text(self) -> str:
        """What stands in the field, fit to go out; nothing while a passage in it waits for its writer."""
        self.field.settle()
        return "" if self.field.refused else self.field.text.strip()

    def set_text(self, text: str) -> None:
        """Show ``text``, without a signal."""
        self.field.set_text(text)

    def _copy_text(self) -> None:
        if not self.text:
            self._insist()
            return
        copy_text(self.text)
        self.messages.say(self.tr("Copied. Paste it where it is to be read."), "ok")

    def _draft_mail(self) -> None:
        if not self.text:
            self._insist()
        elif draft_mail(self._subject(), self.text):
            self.messages.say(self.tr("The message waits in your mail program."), "ok")
        else:
            self.messages.say(self.tr("No mail program took it, so it was copied. Paste it into a message."), "info")

    def _insist(self) -> None:
        first_refused(self)
        self.field.setFocus()
