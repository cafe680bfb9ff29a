"""Writing an entry of the clock, and passing one over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ohdesk.domain.schools import school_year_name
from ohdesk.domain.year_clock import (
    SCHOOL_MONTHS,
    ClockEntry,
    ClockKind,
    ClockRhythm,
    ClockRing,
    ClockState,
    month_of,
    on_day,
)
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.choice import Choice, Segments
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.fold import Fold
from ohdesk.ui.widgets.form import Field, Form
from ohdesk.ui.widgets.number_field import NumberField
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.year_clock.states import month_name
from ohdesk.ui.year_clock.years_line import YearsLine

_COUNTED = (ClockRhythm.SECOND_YEAR, ClockRhythm.THIRD_YEAR)
_NAMED = (ClockRhythm.COUNCIL_TERM, ClockRhythm.SURVEY_ROUND)
_MOST_LEAD = 52


class EntryDialog(FormDialog):
    """Asks what comes up, when, of what sort and who sees to it; how often it comes back is folded below."""

    written = Signal(object)
    """The entry as the user wants it."""

    def __init__(self, entry: ClockEntry, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, self.tr("Keep"), parent)
        self._entry = entry
        self._title = guarded_line("", self.tr("for example Friendship survey"))
        self._title.set_text(entry.title)
        months = [(month, month_name(month)) for month in SCHOOL_MONTHS]
        self._month = Choice[int](self.tr("Month"), months, entry.month)
        self._day = DateField(self.tr("Day"), entry.day)
        self._ring = Choice[ClockRing](self.tr("Sort"), choices(ClockRing), entry.ring)
        self._kind = Segments[ClockKind](self.tr("Seen to"), choices(ClockKind), entry.kind)
        self._owner = guarded_line("", self.tr("a role or a name"))
        self._owner.set_text(entry.owner)
        self._lead = NumberField(
            self.tr("Put forward earlier"), entry.lead_weeks, most=_MOST_LEAD, suffix=self.tr(" weeks earlier")
        )
        self._note = Guarded(ProseEdit(lines=2))
        self._note.set_text(entry.note)
        self._named = self.form.add(self.tr("What comes up"), self._title)
        self._dated = Field(self.tr("On a fixed day (may be empty)"), self._day)
        self.form.add_row(Field(self.tr("Month"), self._month), self._dated)
        self.form.add_row(Field(self.tr("Sort"), self._ring), Field(self.tr("Who sees to it"), self._owner))
        self.form.add_row(Field(self.tr("Seen to"), self._kind), Field(self.tr("Puts itself forward"), self._lead))
        self.form.add(self.tr("Note"), self._note)
        self._rhythm = Choice[ClockRhythm](self.tr("Comes up"), choices(ClockRhythm), entry.rhythm)
        began = entry.first_year or (month_of(entry) or date.min).year
        self._since = NumberField(self.tr("Counted from the year"), began, least=2000, most=2099)
        self._since_field = Field(self.tr("Counted from the year"), self._since)
        self._years = YearsLine(self.tr("In the years"), entry.years)
        self._years_field = Field(self.tr("In the years"), self._years)
        self._final = QCheckBox(self.tr("Does not come back in later school years"))
        self._final.setChecked(entry.final)
        folded = Form()
        folded.add_row(Field(self.tr("Comes up"), self._rhythm), self._since_field, self._years_field)
        folded.add_widget(self._final)
        plain = entry.rhythm is ClockRhythm.YEARLY and not entry.final
        self._fold = Fold(self.tr("How often it comes up"), folded, unfolded=not plain)
        self.form.add_widget(self._fold)
        shows(
            entry.id,
            title=self._title,
            month=self._month,
            day=self._day,
            ring=self._ring,
            kind=self._kind,
            owner=self._owner,
            lead_weeks=self._lead,
            rhythm=self._rhythm,
            final=self._final,
        )
        self._day.entered.connect(self._follow_day)
        self._rhythm.chosen.connect(lambda _: self._ask_years())
        self._ask_years()

    def keep(self) -> bool:
        title = self._title.text.strip()
        if not title:
            self._named.set_error(self.tr("Write what comes up."))
            self._title.setFocus()
            return False
        day = self._day.value
        if day is not None and school_year_name(day) != self._entry.school_year:
            self._dated.set_error(self.tr("The day is not in the school year {0}.").format(self._entry.school_year))
            self._day.setFocus()
            return False
        rhythm = self._rhythm.value or ClockRhythm.YEARLY
        years = self._years.value
        if rhythm in _NAMED and not years:
            self._fold.set_unfolded(True)
            self._years_field.set_error(self.tr("Write the years, such as 2027, 2029."))
            self._years.setFocus()
            return False
        kept = replace(
            self._entry,
            title=title,
            month=self._month.value or self._entry.month,
            ring=self._ring.value or self._entry.ring,
            kind=self._kind.value or self._entry.kind,
            owner=self._owner.text.strip(),
            note=self._note.text,
            lead_weeks=self._lead.value(),
            rhythm=rhythm,
            first_year=self._since.value() if rhythm in _COUNTED else None,
            years=(years or ()) if rhythm in _NAMED else (),
            final=self._final.isChecked(),
        )
        self.written.emit(on_day(kept, day))
        return True

    def _follow_day(self) -> None:
        if self._day.value is not None:
            self._month.set_value(self._day.value.month)

    def _ask_years(self) -> None:
        """Ask for the years that the rhythm needs."""
        self._since_field.setVisible(self._rhythm.value in _COUNTED)
        self._years_field.setVisible(self._rhythm.value in _NAMED)


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
