"""The time of a running meeting: the item that is on against its plan, and when the meeting will end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.timing import Forecast, forecast, minutes_spent
from ohdesk.ui import clock
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.typed import written_time

_BEAT = 5_000
_BAR = 120


class MeetingClock(QWidget):
    """Says elapsed and planned minutes, what is left or over in words with a shape, and the forecast."""

    def __init__(self, meeting: Callable[[], Meeting]) -> None:
        """``meeting`` returns the meeting as it stands."""
        super().__init__()
        self._meeting = meeting
        self._item: UUID | None = None
        self._warned: UUID | None = None
        self._spent = Label("", "strong")
        self._spent.setWordWrap(False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR)
        self._state = Pill()
        self._forecast = Label("", "caption")
        self._item_part = QWidget()
        row = QHBoxLayout(self._item_part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for widget in (self._spent, self._bar, self._state):
            row.addWidget(widget)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Columns(self._item_part, self._forecast, shares=(0, 1), characters=75, spacing=12))
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.hide()

    @property
    def text(self) -> str:
        """Everything that is said now, in one line."""
        return " · ".join(filter(None, (self._spent.text(), self._state.text(), self._forecast.text())))

    def show_item(self, item_id: UUID | None) -> None:
        """Keep the time of one item; None where none is on."""
        self._item = item_id
        self.refresh()

    def refresh(self) -> None:
        """Show the time of now."""
        meeting, now = self._meeting(), clock.now()
        running = meeting.state is MeetingState.RUNNING
        self.setVisible(running)
        if not running:
            return
        item = next((item for item in meeting.items if item.id == self._item), None)
        self._item_part.setVisible(item is not None)
        planned = item.minutes_planned if item else None
        spent = minutes_spent(meeting.items, item.id, now) if item else 0
        self._spent.setText(spent_words(spent, planned) if item else "")
        self._bar.setVisible(bool(planned))
        if planned:
            self._show_plan(spent, planned)
        else:
            self._state.set_state("", "neutral")
        self._forecast.setText(forecast_words(forecast(meeting.items, now, meeting.ends)))
        self.setAccessibleName(self.text)

    def _show_plan(self, spent: int, planned: int) -> None:
        over = spent - planned
        self._bar.setMaximum(planned)
        self._bar.setValue(min(spent, planned))
        tone = "warn" if over > 0 else ""
        if self._bar.property("tone") != tone:
            self._bar.setProperty("tone", tone)
            self._bar.style().polish(self._bar)
        self._bar.setAccessibleName(self._spent.text())
        if over > 0:
            self._state.set_state(over_words(over), "warn")
            if self._warned != self._item:
                self._warned = self._item
                announce(self, self._state.text())
        else:
            self._state.set_state(self.tr("{0} min left").format(-over), "neutral")


def spent_words(spent: int, planned: int | None) -> str:
    """Return "7 / 20 min", or "7 min" where nothing was planned."""
    translate = QCoreApplication.translate
    if planned:
        return translate("MeetingClock", "{0} / {1} min").format(spent, planned)
    return translate("MeetingClock", "{0} min").format(spent)


def over_words(over: int) -> str:
    """Return "4 min over"."""
    return QCoreApplication.translate("MeetingClock", "{0} min over").format(over)


def forecast_words(found: Forecast) -> str:
    """Return "The meeting ends about 15.20, 10 min late"."""
    translate, ends = QCoreApplication.translate, written_time(found.ends)
    if not found.over:
        return translate("MeetingClock", "The meeting ends about {0}").format(ends)
    if found.over > 0:
        return translate("MeetingClock", "The meeting ends about {0}, {1} min late").format(ends, found.over)
    return translate("MeetingClock", "The meeting ends about {0}, {1} min early").format(ends, -found.over)


def item_minutes(meeting: Meeting, item: AgendaItem, now: time) -> str:
    """Return how long the item that is on has been, and how much of that is over its plan."""
    spent, planned = minutes_spent(meeting.items, item.id, now), item.minutes_planned
    return over_words(spent - planned) if planned and spent > planned else spent_words(spent, planned)
