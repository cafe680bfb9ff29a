"""A school's calendar: its first and last day, and the days off between them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.schools import DaysOff, SchoolYear, working_days
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus


class SchoolYearDialog(FormDialog):
    """Asks for the year's dates and counts its working days while they are written."""

    written = Signal(object)
    """The calendar as the user wants it."""

    def __init__(self, year: SchoolYear, parent: QWidget | None = None) -> None:
        super().__init__("", self.tr("Keep"), parent)
        self.setWindowTitle(self.tr("School year {0}").format(year.name))
        self._year = year
        self._starts = DateField(self.tr("First day"), year.starts)
        self._ends = DateField(self.tr("Last day"), year.ends)
        self._count = Label("", "strong")
        self._rows: list[_DaysOffRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        holder = QWidget()
        holder.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.form.add_row(Field(self.tr("First day"), self._starts), Field(self.tr("Last day"), self._ends))
        self.form.add_widget(Label(self.tr("Days off"), "strong"))
        self.form.add_widget(holder)
        self.form.add_widget(Button(self.tr("Add days off"), self._add_row, kind="quiet", icon_name="plus"))
        self.form.add_widget(self._count)
        for field in (self._starts, self._ends):
            field.entered.connect(self._show_count)
        for off in year.days_off:
            self._add_row(off)
        self._show_count()

    @property
    def value(self) -> SchoolYear:
        """The calendar as it is written now; days off without a first day are left out."""
        rows = [row.value for row in self._rows]
        return replace(
            self._year,
            starts=self._starts.value,
            ends=self._ends.value,
            days_off=tuple(off for off in rows if off is not None),
        )

    def keep(self) -> bool:
        self.written.emit(self.value)
        return True

    def _add_row(self, off: DaysOff | None = None) -> None:
        row = _DaysOffRow(off, len(self._rows) + 1)
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

    def _show_count(self) -> None:
        count = sum(1 for _ in working_days(self.value))
        self._count.setText(
            self.tr("%n working day(s)", "", count) if count else self.tr("Give the first and the last day.")
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
