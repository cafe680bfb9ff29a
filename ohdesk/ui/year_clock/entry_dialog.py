"""Writing an entry of the clock, and passing one over."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.year_clock import SCHOOL_MONTHS, ClockEntry, ClockRing, ClockState
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.year_clock.states import month_name


class EntryDialog(FormDialog):
    """Asks what comes up, when, of what sort and who sees to it."""

    written = Signal(object)
    """The entry as the user wants it."""

    def __init__(self, entry: ClockEntry, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, self.tr("Keep"), parent)
        self._entry = entry
        self._title = guarded_line("", self.tr("for example Friendship survey"))
        self._title.set_text(entry.title)
        months = [(month, month_name(month)) for month in SCHOOL_MONTHS]
        self._month = Choice[int](self.tr("Month"), months, entry.month)
        self._ring = Choice[ClockRing](self.tr("Sort"), choices(ClockRing), entry.ring)
        self._owner = guarded_line("", self.tr("a role or a name"))
        self._owner.set_text(entry.owner)
        self._note = Guarded(ProseEdit(lines=2))
        self._note.set_text(entry.note)
        self._named = self.form.add(self.tr("What comes up"), self._title)
        self.form.add_row(
            Field(self.tr("Month"), self._month),
            Field(self.tr("Sort"), self._ring),
            Field(self.tr("Who sees to it"), self._owner),
        )
        self.form.add(self.tr("Note"), self._note)

    def keep(self) -> bool:
        title = self._title.text.strip()
        if not title:
            self._named.set_error(self.tr("Write what comes up."))
            self._title.setFocus()
            return False
        self.written.emit(
            replace(
                self._entry,
                title=title,
                month=self._month.value or self._entry.month,
                ring=self._ring.value or self._entry.ring,
                owner=self._owner.text.strip(),
                note=self._note.text,
            )
        )
        return True


class PassOverDialog(FormDialog):
    """Asks why an entry is left out this year; it stays in sight with its reason."""

    written = Signal(object)
    """The entry as passed over."""

    def __init__(self, entry: ClockEntry, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Pass over: {0}").format(entry.title), self.tr("Pass over"), parent)
        self._entry = entry
        self._reason = guarded_line("", self.tr("for example moved to next year"))
        self._reason.set_text(entry.reason)
        self.form.add(self.tr("Why it is left out this year"), self._reason)

    def keep(self) -> bool:
        self.written.emit(replace(self._entry, state=ClockState.PASSED_OVER, reason=self._reason.text.strip()))
        return True
