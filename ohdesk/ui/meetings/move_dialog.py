"""Another day for a meeting."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.groups import Group
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.schools import school_year_name
from ohdesk.services import series
from ohdesk.ui import clock
from ohdesk.ui.days import long_day
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.widgets.date_field import DateField, TimeField
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.wording import moment_words

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault


class MoveDialog(FormDialog):
    """Asks for the new day and hour, and says what is in the way there and who is to be told."""

    moved = Signal(object, object)
    """The new day, and the new hour or ``None``."""

    def __init__(self, vault: Vault, group: Group, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Move to another day"),
            self.tr("Move the meeting"),
            parent,
            lead=self.tr("Now {0}. The agenda and everything in it goes along.").format(
                moment_words(meeting.day, meeting.starts)
            ),
        )
        self._vault, self._group, self._meeting = vault, group, meeting
        self._day = DateField(self.tr("New day"), meeting.day, clock.today)
        self._starts = TimeField(self.tr("Begins"), meeting.starts)
        self._field = Field(self.tr("New day"), self._day)
        self._note = Label("", "muted")
        self.form.add_row(self._field, Field(self.tr("Begins"), self._starts))
        self.form.add_widget(self._note)
        if meeting.invited_on is not None:
            self.form.add_widget(
                Label(self.tr("Those invited have to be told: the invitation waits to be sent again."), "strong")
            )
        self._day.entered.connect(self._look)

    def keep(self) -> bool:
        day = self._day.value
        if day is None:
            self._field.set_error(self.tr("Give the new day."))
            return False
        self.moved.emit(day, self._starts.value)
        return True

    def _look(self, day: date | None) -> None:
        self._field.set_error("")
        self._note.setText(" ".join(self._notes(day)) if day else "")

    def _notes(self, day: date) -> list[str]:
        notes = [long_day(day)]
        if series.is_day_off(series.calendar_for(self._vault, self._group, school_year_name(day)), day):
            notes.append(self.tr("The school does not work then."))
        others = self._vault.outlines(Meeting, self._group.id, day, day)
        if any(other.id != self._meeting.id and other.state is not MeetingState.CANCELLED for other in others):
            notes.append(self.tr("The group has another meeting on that day."))
        return [f"{note.removesuffix('.')}." for note in notes]
