"""What others wrote in an item's text and nobody here has read, marked in its margin."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject

from ohdesk.services import receipts
from ohdesk.ui.language import current_language
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.widgets.margin_marks import MarginMarks
from ohdesk.ui.widgets.prose_edit import ProseEdit


class UnreadMarks(QObject):
    """Looks when the text is first shown and when others' words come into it: not at each letter."""

    def __init__(self, opened: OpenMeeting, item_id: UUID, name: str, text: ProseEdit) -> None:
        """``name`` is the item's field whose text ``text`` shows."""
        super().__init__(text)
        self._open = opened
        self._item_id = item_id
        self._name = name
        self._shown: str | None = None
        self._field = text
        self.marks = MarginMarks(text)
        text.took_in.connect(self._look)

    @property
    def words(self) -> str:
        """What is said of the marks."""
        return self.marks.toolTip() if self.marks.paragraphs else ""

    def show_text(self, stored: str) -> None:
        """Mark the text that was just shown, where others changed it."""
        was, self._shown = self._shown, stored
        if was is not None and (was == stored or self._field.hasFocus()):
            return  # nothing new, or one's own letters
        self._look()

    def _look(self) -> None:
        unread = receipts.unread_paragraphs(self._open.vault, self._open.meeting.id, current_language())
        places, laptops = unread.get((self._item_id, self._name), ((), ()))
        if places or self.marks.paragraphs:
            names = ", ".join(laptops)
            self.marks.mark(places, self.tr("%n new or changed paragraph(s): {0}", "", len(places)).format(names))
