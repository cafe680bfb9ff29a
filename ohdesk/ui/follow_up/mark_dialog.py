"""Saying where a duty or goal shows, or why it is left out on purpose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.evaluation import DutyMark
from ohdesk.domain.goal_thread import Citation
from ohdesk.services import coverage
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.prose_edit import ProseEdit


class MarkDialog(FormDialog):
    """Asks for a paragraph of the year's minutes, a place elsewhere in words, or the reason for leaving it out."""

    written = Signal(object)
    """The mark as the user wants it."""

    def __init__(
        self, mark: DutyMark, title: str, places: Sequence[tuple[AgendaItem, Citation]], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Where it shows"), self.tr("Keep"), parent, lead=title)
        self._mark = mark
        self._places = {item.id: at for item, at in places}
        language = current_language()
        named = [(item.id, f"{coverage.cited(at, language)}: {item.title}") for item, at in places]
        self._place = Choice[UUID | None](
            self.tr("Paragraph of the minutes"), [(None, self.tr("no particular paragraph")), *named]
        )
        self._place.setMinimumContentsLength(30)
        self._place.set_value(mark.item if mark.item in self._places else None)
        self._note = Guarded(ProseEdit("", self.tr("for example the board's decision and its number"), lines=2))
        self._note.set_text(mark.note)
        self._left_out = Guarded(ProseEdit("", self.tr("because …"), lines=2))
        self._left_out.set_text(mark.left_out)
        self.form.add(self.tr("Paragraph of the minutes"), self._place)
        self.form.add(self.tr("Or somewhere else, in words"), self._note)
        self.form.add(self.tr("Left out on purpose this year"), self._left_out)

    def keep(self) -> bool:
        item = self._place.value
        meeting = self._places[item].meeting if item is not None else None
        self.written.emit(
            replace(self._mark, meeting=meeting, item=item, note=self._note.text, left_out=self._left_out.text)
        )
        return True
