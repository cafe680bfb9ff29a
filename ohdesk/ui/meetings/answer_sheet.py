"""The answer to whoever raised an item."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.agenda import AgendaItem
from ohdesk.services import raised
from ohdesk.ui import clock
from ohdesk.ui.labels import label
from ohdesk.ui.language import current_language
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.outgoing_text import OutgoingText
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.wording import day_words


class AnswerSheet(QWidget):
    """A first wording stands ready; what is changed in it is kept, and so is the day on which it was given."""

    def __init__(self, opened: OpenMeeting, item_id: UUID) -> None:
        super().__init__()
        self._open = opened
        self._item_id = item_id
        item = opened.item(item_id)
        title = item.title if item else ""
        self._title = Label(title, "strong")
        self._pill = Pill()
        self._who = Label("", "caption")
        self._text = OutgoingText(self.tr("Answer: {0}").format(title), self._subject)
        self._mark = Button(self.tr("Mark as answered"), self._mark_answered, icon_name="check")
        self._again = Button(self.tr("Not answered after all"), self._take_back, kind="quiet")
        for button in (self._mark, self._again):
            self._text.buttons.add(button)
        self._first = raised.wording(opened.vault, opened.meeting, item, current_language()) if item else ""
        lead_focus(self, self._text)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title, 1)
        head.addWidget(self._pill)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._who)
        column.addWidget(self._text)
        self._text.written.connect(self._write)
        self.refresh()

    def refresh(self) -> None:
        """Show the answer as it stands."""
        item = self._open.item(self._item_id)
        if item is None:
            return
        self._who.setText(self.tr("Raised by: {0}").format(item.raised_by))
        self._text.set_text(item.answer or self._first)
        answered = item.answered_on
        if answered:
            self._pill.set_state(self.tr("answered {0}").format(day_words(answered)), "ok")
        elif raised.is_closed(item):
            self._pill.set_state(self.tr("waits for an answer"), "warn")
        else:
            self._pill.set_state(label(item.state), "neutral")
        self._mark.setVisible(answered is None)
        self._again.setVisible(answered is not None)

    def _subject(self) -> str:
        return raised.subject(self._open.item(self._item_id) or AgendaItem(self._item_id), current_language())

    def _write(self, text: str) -> None:
        self._first = ""  # whoever empties the field does not want the first wording back
        self._open.write_item(self._item_id, "answer", text, self.tr("Typing"), typed=True)

    def _mark_answered(self) -> None:
        if self._text.text:
            self._open.answer_raiser(self._item_id, self._text.text, clock.today(), self.tr("Mark as answered"))

    def _take_back(self) -> None:
        self._open.write_item(self._item_id, "answered_on", None, self.tr("Not answered after all"))
