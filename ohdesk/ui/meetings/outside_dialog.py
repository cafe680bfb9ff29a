"""An item that goes to a group outside this program, as a message, and waits for an answer."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ohdesk.domain.agenda import changed
from ohdesk.services import outside
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.language import current_language
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.outgoing_text import OutgoingText
from ohdesk.ui.widgets.prose_edit import ProseEdit


class OutsideDialog(FormDialog):
    """Asks to whom and what is proposed; the message is ready to be copied or mailed."""

    def __init__(self, opened: OpenMeeting, item_id: UUID, parent: QWidget) -> None:
        super().__init__(
            self.tr("Send to a group outside this program"),
            self.tr("Propose and wait for the answer"),
            parent,
            lead=self.tr(
                "Nothing is sent by itself: copy the message or draft a mail. The answer is written on the page Agreed."
            ),
        )
        self._open = opened
        self._item = next(item for item in opened.meeting.items if item.id == item_id)
        self._to = guarded_line("", self.tr("for example the municipality's technical services"))
        self._text = Guarded(ProseEdit(lines=3))
        self._text.set_text(self._item.title)
        self._message = OutgoingText(self.tr("Message"), self._subject, lines=7)
        self._composed = ""
        self._named = self.form.add(self.tr("To whom"), self._to)
        self._said = self.form.add(self.tr("What is proposed"), self._text)
        self.form.add(self.tr("Message"), self._message)
        self._text.accepted.connect(lambda _: self._compose())
        self._compose()

    def keep(self) -> bool:
        to, text = self._to.text.strip(), self._text.text.strip()
        if not to:
            self._named.set_error(self.tr("Write to whom it is proposed."))
            self._to.setFocus()
            return False
        if not text:
            self._said.set_error(self.tr("Write what is proposed."))
            self._text.setFocus()
            return False
        item = next(item for item in self._open.meeting.items if item.id == self._item.id)
        items = changed(self._open.meeting.items, outside.proposed(item, to, text))
        self._open.change(replace(self._open.meeting, items=items), self.tr("Propose to {0}").format(to))
        return True

    def _subject(self) -> str:
        return outside.subject(self._open.vault, self._open.meeting, self._item, current_language())

    def _compose(self) -> None:
        """Write the message anew, unless somebody has written in it."""
        if self._message.text in ("", self._composed):
            text = self._text.text.strip()
            self._composed = outside.wording(self._open.vault, self._open.meeting, self._item, text, current_language())
            self._message.set_text(self._composed)
