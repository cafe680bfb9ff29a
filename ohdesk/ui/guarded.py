"""Text fields that let out only what may be stored."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ohdesk.domain.errors import ForbiddenContent
from ohdesk.domain.privacy import guard
from ohdesk.ui.errors import sentence
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.prose_edit import ProseEdit


class Guarded(QWidget):
    """A line or a prose field; what may never be stored stays in it, unsaved, with a word on what to do.

    Nothing of such a text leaves the field, so no draft, undo step, index or log ever holds it.
    """

    accepted = Signal(str)
    """The text as the user wrote it, fit to be stored."""

    def __init__(self, field: QLineEdit | ProseEdit, name: str = "", *, quiet: bool = False) -> None:
        """``name`` is for a screen reader where no form label names the field; ``quiet`` draws no outline at rest."""
        super().__init__()
        self.field = field
        self._message: MessageBar | None = None
        self._refused = False
        field.setProperty("quiet", quiet)
        if name:
            field.setAccessibleName(name)
        lead_focus(self, field)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(field)
        if isinstance(field, ProseEdit):
            field.edited.connect(self._judge)
        else:
            field.textEdited.connect(self._judge)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.field.text if isinstance(self.field, ProseEdit) else self.field.text()

    @property
    def refused(self) -> bool:
        """Whether the field holds what may not be stored."""
        return self._refused

    def set_text(self, text: str) -> None:
        """Show ``text``, without a signal; a refused text waits for its writer and stays."""
        if self.refused:
            return
        if isinstance(self.field, ProseEdit):
            self.field.set_text(text)
        elif text != self.field.text():
            caret = self.field.cursorPosition()
            self.field.setText(text)
            self.field.setCursorPosition(caret if self.field.hasFocus() else 0)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - a form names its field by it
        self.field.setAccessibleName(name)

    def accessibleName(self) -> str:  # noqa: N802
        return self.field.accessibleName()

    def _judge(self, text: str) -> None:
        try:
            guard(text, self.field.accessibleName())
        except ForbiddenContent as error:
            if not self._refused:
                self._explain(error)
            self._mark(wrong=True)
            return
        if self._message is not None:
            self._message.clear()
        self._mark(wrong=False)
        self.accepted.emit(text)

    def _explain(self, error: ForbiddenContent) -> None:
        if self._message is None:  # a page holds many fields, and hardly one ever needs this
            self._message = MessageBar()
            self._column.addWidget(self._message)
        self._message.say(sentence(error), "bad")

    def _mark(self, *, wrong: bool) -> None:
        self._refused = wrong
        if bool(self.field.property("wrong")) is not wrong:
            self.field.setProperty("wrong", wrong)
            self.field.style().polish(self.field)


def first_refused(parent: QWidget) -> Guarded | None:
    """Return the first field below ``parent`` that holds what may not be stored."""
    return next((field for field in parent.findChildren(Guarded) if field.refused), None)


def guarded_line(name: str = "", placeholder: str = "") -> Guarded:
    """Return a guarded one-line field."""
    line = QLineEdit()
    line.setPlaceholderText(placeholder)
    return Guarded(line, name)
