"""The days of a series beside the school's days off: struck, moved, given a theme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.meetings import MeetingState
from ohdesk.domain.schools import DaysOff
from ohdesk.ui.days import short_day
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.widgets.card import clear_layout
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.pill import Pill, Tone
from ohdesk.ui.widgets.sign import Sign
from ohdesk.ui.wording import day_words, state_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from ohdesk.services.series import PlannedDay


class SeriesDays(QWidget):
    """A row for each day, in order, and between them the runs of days on which the school is off."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Days of the meetings"))
        self._rows: list[_DayRow] = []
        self._over: list[PlannedDay] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    @property
    def days(self) -> tuple[PlannedDay, ...]:
        """The days as the user wants them, those whose meetings are over too."""
        return (*self._over, *(row.value for row in self._rows))

    def show_days(
        self,
        days: Sequence[PlannedDay],
        off: Sequence[DaysOff],
        is_off: Callable[[date], bool],
        year: tuple[date, date],
    ) -> None:
        """Show ``days`` beside the runs ``off`` that fall between the first and the last of ``year``."""
        clear_layout(self._column)
        self._rows = []
        self._over = [day for day in days if day.over]
        lines: list[tuple[date, QWidget]] = [(day.day, _OverRow(day)) for day in self._over]
        ahead = [day for day in days if not day.over]
        for number, day in enumerate(ahead, start=len(self._over) + 1):
            row = _DayRow(day, number, is_off)
            row.changed.connect(self.changed)
            self._rows.append(row)
            lines.append((day.day, row))
        lines += [(run.first, _off_line(run)) for run in off if year[0] <= run.first and run.last <= year[1]]
        for _, widget in sorted(lines, key=lambda line: line[0]):
            self._column.addWidget(widget)
            widget.show()


class _DayRow(QWidget):
    """One day that can still be planned."""

    changed = Signal()

    def __init__(self, planned: PlannedDay, number: int, is_off: Callable[[date], bool]) -> None:
        super().__init__()
        self._planned, self._is_off = planned, is_off
        self._meets = QCheckBox(f"{number}.")
        self._meets.setChecked(planned.meets)
        self._meets.setAccessibleName(self.tr("Meeting {0} is held").format(number))
        self._meets.setFixedWidth(self.fontMetrics().averageCharWidth() * 9)
        self._day = DateField(self.tr("Meeting {0}: day").format(number), planned.day, lambda: planned.day)
        self._theme = guarded_line(self.tr("Meeting {0}: theme").format(number), self.tr("Theme"))
        self._theme.set_text(planned.theme)
        self._weekday = Label("", "muted")
        self._weekday.setFixedWidth(self.fontMetrics().averageCharWidth() * 4)
        self._note = Label("", "caption")
        self._state = Pill(*self._state_words())
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._meets)
        head.addWidget(self._weekday)
        head.addWidget(Columns(self._day, self._theme, shares=(0, 1), characters=44, spacing=8), 1)
        self._notes = QWidget()
        notes = QHBoxLayout(self._notes)
        notes.setContentsMargins(self._meets.minimumWidth() + self._weekday.minimumWidth() + 16, 0, 0, 0)
        notes.setSpacing(8)
        notes.addWidget(self._note, 1)
        notes.addWidget(self._state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._notes)
        self._meets.toggled.connect(lambda _: self._tell())
        self._day.entered.connect(lambda _: self._tell())
        self._show()

    @property
    def value(self) -> PlannedDay:
        """The day as the user wants it."""
        return replace(
            self._planned,
            day=self._day.value or self._planned.day,
            theme=self._theme.text.strip(),
            meets=self._meets.isChecked(),
        )

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        now = self.value
        self._day.setEnabled(now.meets)
        self._theme.setEnabled(now.meets)
        self._weekday.setText(QLocale().dayName(now.day.isoweekday(), QLocale.FormatType.ShortFormat))
        note = self._note_words(now)
        self._note.setText(note)
        self._notes.setVisible(bool(note or self._state.text()))
        self._meets.setAccessibleDescription(", ".join(filter(None, (day_words(now.day), note))))

    def _note_words(self, now: PlannedDay) -> str:
        """Return what is to be known of the day, nothing where it is the rhythm's own."""
        if not now.meets:
            return self.tr("No meeting")
        if self._is_off(now.day):
            return self.tr("The school does not work on this day")
        if now.day != now.occurrence and self._is_off(now.occurrence):
            return self.tr("The school is off on {0}").format(short_day(now.occurrence))
        return self.tr("Moved from {0}").format(short_day(now.occurrence)) if now.day != now.occurrence else ""

    def _state_words(self) -> tuple[str, Tone]:
        meeting = self._planned.meeting
        if meeting is None or not self._planned.settled:
            return "", "neutral"
        if meeting.state is MeetingState.PLANNED:
            return self.tr("Changed by hand"), "info"
        return state_words(meeting, approved=False)


class _OverRow(QWidget):
    """A meeting that has begun or been held: only told."""

    def __init__(self, planned: PlannedDay) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(Sign("circle-check", "ok"))
        row.addWidget(Label(" · ".join(filter(None, (day_words(planned.day), planned.theme))), "muted"), 1)
        row.addWidget(Pill(self.tr("Held"), "ok"))


def _off_line(run: DaysOff) -> QWidget:
    """Return the line that tells a run of days off."""
    days = short_day(run.first) if run.first == run.last else f"{short_day(run.first)} – {short_day(run.last)}"
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 4, 0, 4)
    row.setSpacing(8)
    row.addWidget(Sign("minus", "muted"))
    row.addWidget(Label(" ".join(filter(None, (run.name, days))), "caption"), 1)
    return line
