"""A school's calendar: its first and last day, the days off between them, and how it stands beside the Act."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ohdesk.domain.schools import DaysOff, EducationForm, SchoolYear, school_year_span
from ohdesk.domain.working_days import CalendarCheck, checked, holidays_to_add, in_order, with_last_saturday
from ohdesk.services.words import say
from ohdesk.ui.days import short_day
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.groups.days_off_dialog import DaysOffDialog
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.typed import parse_date, written_date

_CHECKED = "1/2025"


class SchoolYearDialog(FormDialog):
    """Asks for the year's dates; counts its working days beside those of the Act while they are written."""

    written = Signal(object)
    """The calendar as the user wants it."""

    def __init__(
        self, year: SchoolYear, parent: QWidget | None = None, form: EducationForm = EducationForm.BASIC
    ) -> None:
        super().__init__("", self.tr("Keep"), parent)
        self.setWindowTitle(self.tr("School year {0}").format(year.name))
        self._year = year
        self._education = form
        self._starts = DateField(self.tr("First day"), year.starts)
        self._ends = DateField(self.tr("Last day"), year.ends)
        self._extra = QLineEdit(", ".join(map(written_date, year.extra_days)))
        self._extra.setPlaceholderText("12.9.2026, 20.3.2027")
        self._extra_field = Field(self.tr("Saturdays with school work"), self._extra)
        self._count = Label("", "strong")
        self._against = Label("", "muted")
        self._rows: list[_DaysOffRow] = []
        self._numbered = 0
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        holder = QWidget()
        holder.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._holidays = Button("", self._add_holidays, kind="quiet", icon_name="calendar-plus")
        self.form.add_row(Field(self.tr("First day"), self._starts), Field(self.tr("Last day"), self._ends))
        self.form.add_widget(self._count)
        self.form.add_widget(self._against)
        self.form.add_widget(Label(self.tr("Days off"), "strong"))
        self.form.add_widget(holder)
        self.form.add_widget(
            Flow(
                Button(self.tr("Add days off"), self._add_row, kind="quiet", icon_name="plus"),
                Button(self.tr("Bring in a list…"), self.bring_in, kind="quiet", icon_name="download"),
                self._holidays,
                spacing=4,
            )
        )
        self.form.add_widget(self._extra_field)
        for field in (self._starts, self._ends):
            field.entered.connect(self._show_count)
        self._extra.editingFinished.connect(self._show_count)
        for off in year.days_off:
            self._add_row(off)
        self._show_count()

    @property
    def value(self) -> SchoolYear:
        """The calendar as it is written now: a last day on a Saturday is worked, days off without a day left out."""
        rows = [row.value for row in self._rows]
        year = replace(
            self._year,
            starts=self._starts.value,
            ends=self._ends.value,
            days_off=in_order(tuple(off for off in rows if off is not None)),
            extra_days=self._extra_days() or (),
        )
        return with_last_saturday(year)

    def keep(self) -> bool:
        if self._extra_days() is None:
            self._extra_field.set_error(self.tr("Write the days, such as 12.9.2026, 20.3.2027."))
            self._extra.setFocus()
            return False
        self.written.emit(self.value)
        return True

    def bring_in(self) -> None:
        """Ask for a list of days off."""
        dialog = DaysOffDialog(self._year.name, self)
        dialog.taken.connect(self._take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, days_off: Iterable[DaysOff]) -> None:
        known = {(row.value.first, row.value.last) for row in self._rows if row.value is not None}
        for off in days_off:
            if (off.first, off.last) not in known:
                self._add_row(off)
        self._show_count()

    def _add_holidays(self) -> None:
        for key, day in holidays_to_add(self.value):
            self._add_row(DaysOff(day, day, say(current_language(), f"holidays.{key}")))
        self._show_count()

    def _add_row(self, off: DaysOff | None = None) -> None:
        self._numbered += 1
        row = _DaysOffRow(off, self._numbered)
        row.changed.connect(self._show_count)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._column.addWidget(row)
        row.show()
        if off is None:
            row.setFocus()

    def _remove(self, row: _DaysOffRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._show_count()

    def _extra_days(self) -> tuple[date, ...] | None:
        """Return the extra days; None where something is written that is no day."""
        near = self._starts.value or school_year_span(self._year.name)[0]
        words = [word for word in re.split(r"[\s,;]+", self._extra.text()) if word]
        days = [parse_date(word, near) for word in words]
        found = tuple(sorted(day for day in days if day is not None))
        return found if len(found) == len(days) else None

    def _show_count(self) -> None:
        check = checked(self.value, self._education)
        if not check.counted:
            self._count.setText(self.tr("Give the first and the last day."))
        else:
            self._count.setText(self.tr("%n working day(s)", "", check.counted))
        self._against.setText("\n".join(filter(None, (self._counted_beside(check), self._end_beside(check)))))
        self._against.setVisible(bool(self._against.text()))
        missing = holidays_to_add(self.value)
        self._holidays.set_text(
            self.tr("Add public holidays: {0}").format(", ".join(short_day(day) for _, day in missing))
        )
        self._holidays.setVisible(bool(missing))

    def _counted_beside(self, check: CalendarCheck) -> str:
        """Return how the count differs from the Act's."""
        if not check.counted or check.expected is None:
            return ""
        source = self.tr("Basic Education Act 628/1998, 23 §, checked {0}").format(_CHECKED)
        if check.more > 0:
            words = self.tr("%n more than the Act's {0}", "", check.more)
        elif check.more < 0:
            words = self.tr("%n fewer than the Act's {0}", "", -check.more)
        else:
            words = self.tr("as many as in the Act: {0}")
        return f"{words.format(check.expected)} ({source})"

    def _end_beside(self, check: CalendarCheck) -> str:
        """Return how the last day differs from the decree's."""
        if not check.ends_otherwise or check.expected_end is None:
            return ""
        return self.tr("The last weekday of week 22 is {0} (decree 852/1998, 7 §, checked {1})").format(
            written_date(check.expected_end), _CHECKED
        )


class _DaysOffRow(QWidget):
    changed = Signal()
    removed = Signal()

    def __init__(self, off: DaysOff | None, number: int) -> None:
        super().__init__()
        self._first = DateField(self.tr("Days off {0}: first day").format(number), off.first if off else None)
        self._last = DateField(self.tr("Days off {0}: last day").format(number), off.last if off else None)
        self._name = guarded_line(self.tr("Days off {0}: name").format(number), self.tr("for example Autumn holiday"))
        self._name.set_text(off.name if off else "")
        self._first.entered.connect(self.changed)
        self._last.entered.connect(self.changed)
        lead_focus(self, self._first)
        remove = IconButton("trash-2", self.tr("Remove days off {0}").format(number), self.removed.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Columns(self._first, self._last, self._name, characters=60, spacing=6), 1)
        row.addWidget(remove)

    @property
    def value(self) -> DaysOff | None:
        """The run of days, one day long where no last one is given; None without a first day."""
        first = self._first.value
        if first is None:
            return None
        last = self._last.value or first
        return DaysOff(min(first, last), max(first, last), self._name.text.strip())
