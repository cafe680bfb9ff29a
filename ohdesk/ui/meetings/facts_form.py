"""When, where and about what a meeting is."""

from __future__ import annotations

from datetime import time

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.agenda import AgendaItem
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.date_field import DateField, TimeField
from ohdesk.ui.widgets.form import Field, Form
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.sign import Sign
from ohdesk.ui.widgets.typed import written_time


class FactsForm(QWidget):
    """The fields of the meeting itself, saved as they are typed."""

    def __init__(self, opened: OpenMeeting) -> None:
        super().__init__()
        self._open = opened
        self.day = DateField(self.tr("Day"))
        self._starts = TimeField(self.tr("Begins"))
        self._ends = TimeField(self.tr("Ends"))
        self._place = guarded_line(placeholder=self.tr("Room or building"))
        self._lines = {
            "place": self._place,
            "theme": guarded_line(),
            "convener": guarded_line(),
            "remote_link": guarded_line(placeholder="https://", asks=False),
        }
        lead_focus(self, self.day)

        form = Form()
        form.add_widget(
            Columns(
                Field(self.tr("Day"), self.day),
                Field(self.tr("Begins"), self._starts),
                Field(self.tr("Ends"), self._ends),
                shares=(2, 1, 1),
                characters=48,
            )
        )
        form.add(self.tr("Place"), self._place)
        form.add(self.tr("Remote link"), self._lines["remote_link"], self.tr("Left out of every published copy."))
        form.add(self.tr("Theme"), self._lines["theme"])
        form.add(self.tr("Convener"), self._lines["convener"])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        column.addStretch(1)

        self.day.entered.connect(lambda day: opened.set_day(day, self.tr("Day")))
        self._starts.entered.connect(lambda starts: opened.set_starts(starts, self.tr("Begins")))
        self._ends.entered.connect(lambda ends: opened.write("ends", ends, self.tr("Ends")))
        for name, field in self._lines.items():
            field.accepted.connect(lambda text, name=name: opened.write(name, text, self.tr("Typing"), typed=True))
        self.refresh()

    def refresh(self) -> None:
        """Show the meeting as it stands."""
        meeting = self._open.meeting
        self.day.set_value(meeting.day)
        self._starts.set_value(meeting.starts)
        self._ends.set_value(meeting.ends)
        for name, field in self._lines.items():
            field.set_text(getattr(meeting, name))
        shows(meeting.id, day=self.day, starts=self._starts, ends=self._ends, **self._lines)


class TimePlan(QWidget):
    """The minutes of the agenda added up, and what they leave or lack: in words, and with a sign where they lack."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = Sign("triangle-alert", "warn")
        self._words = Label("", "caption")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self._sign)
        line.addWidget(self._words, 1)
        self._sign.hide()

    def text(self) -> str:
        """Return what is said of the time."""
        return self._words.text()

    def show_plan(self, items: tuple[AgendaItem, ...], starts: time | None, ends: time | None) -> None:
        """Add up the planned minutes of ``items`` against the meeting's own times."""
        planned = sum(item.minutes_planned or 0 for item in items)
        open_items = sum(item.minutes_planned is None for item in items)
        parts = [self.tr("Planned {0} min").format(planned)]
        if open_items:
            parts.append(self.tr("%n item(s) without minutes", "", open_items))
        elif starts:
            parts.append(self.tr("ready at {0}").format(written_time(_after(starts, planned))))
        room = (_minute(ends) - _minute(starts)) if starts and ends and ends > starts else None
        if room is not None and planned > room:
            parts.append(self.tr("{0} min too long").format(planned - room))
        elif room is not None and planned < room:
            parts.append(self.tr("{0} min to spare").format(room - planned))
        self._sign.setVisible(room is not None and planned > room)
        self._words.setText(" · ".join(parts))


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _after(moment: time, minutes: int) -> time:
    minute = _minute(moment) + minutes
    return time(minute // 60 % 24, minute % 60)
