"""One entry of the clock in a list."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ohdesk.domain.year_clock import ClockKind, ClockRhythm, ClockRing, ClockState, Standing
from ohdesk.services.year_clock import Seen
from ohdesk.ui.days import short_day
from ohdesk.ui.labels import label
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.typed import written_date
from ohdesk.ui.year_clock.rings import RingSign
from ohdesk.ui.year_clock.states import month_name, standing_tone, standing_word, when


class EntryRow(QWidget):
    """What comes up, who sees to it, how it stands, and what can be done with it."""

    handled = Signal(object)
    passed_over = Signal(object)
    waiting_again = Signal(object)
    edited = Signal(object)
    removed = Signal(object)
    meeting_asked = Signal(object)
    """The meeting that dealt with the entry."""

    def __init__(self, seen: Seen, *, with_month: bool = False) -> None:
        """``with_month`` tells the entry's month, for a list that mixes months."""
        super().__init__()
        self.seen = seen
        entry = seen.entry
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(Label(entry.title or self.tr("Untitled entry")))
        words.addWidget(Label(" · ".join(filter(None, self._about(with_month=with_month))), "caption"))
        if seen.moved and seen.day is not None and seen.standing in (Standing.COMING, Standing.CURRENT):
            words.addWidget(Label(self._told_of_day_off(), "caption"))
        if entry.note and seen.standing is Standing.CURRENT:
            words.addWidget(Label(entry.note, "caption"))
        told = QWidget()
        told.setLayout(words)
        doing = Flow(Pill(standing_word(seen.standing), standing_tone(seen.standing)), spacing=8)
        if seen.standing in (Standing.CURRENT, Standing.LATE):
            done = Button(self.tr("Handled"), lambda: self.handled.emit(entry), icon_name="check")
            done.setAccessibleName(self.tr("Handled: {0}").format(entry.title))
            doing.add(done)
        self._more = IconButton("ellipsis", self.tr("More about {0}").format(entry.title), self._show_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(RingSign(entry.ring), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Columns(told, doing, shares=(1, 0), characters=64, spacing=6), 1)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        shows_all(entry.id, self)

    def stand(self) -> None:
        """Take the focus to the row."""
        self._more.setFocus()

    def menu(self) -> QMenu:
        """Return what can be done with the entry."""
        menu = QMenu(self)
        acts = [(self.tr("Edit…"), self.edited)]
        entry = self.seen.entry
        if self.seen.meeting is not None:
            menu.addAction(self.tr("Open the meeting")).triggered.connect(
                lambda: self.meeting_asked.emit(self.seen.meeting)
            )
        elif entry.state is ClockState.WAITING:
            acts.insert(0, (self.tr("Mark as handled"), self.handled))
            acts.append((self.tr("Pass over this year…"), self.passed_over))
        else:
            acts.append((self.tr("Take up again"), self.waiting_again))
        acts.append((self.tr("Remove"), self.removed))
        for words, signal in acts:
            menu.addAction(words).triggered.connect(lambda _, signal=signal: signal.emit(entry))
        return menu

    def _about(self, *, with_month: bool) -> list[str]:
        """Return what is said below the title, a part each."""
        entry = self.seen.entry
        about = [when(entry) or (month_name(entry.month) if with_month else ""), label(entry.ring)]
        if entry.kind is ClockKind.MEETING and entry.ring is not ClockRing.MEETINGS:
            about.append(label(entry.kind))
        if entry.rhythm is not ClockRhythm.YEARLY:
            about.append(label(entry.rhythm))
        about.append(entry.owner)
        if self.seen.standing is Standing.COMING and entry.lead_weeks and self.seen.due is not None:
            about.append(self.tr("comes up {0}").format(short_day(self.seen.due)))
        if self.seen.standing is Standing.HANDLED and entry.handled_on is not None:
            told = self.tr("in the meeting {0}") if self.seen.meeting is not None else self.tr("handled {0}")
            about.append(told.format(written_date(entry.handled_on)))
        if entry.state is ClockState.PASSED_OVER:
            about.append(entry.reason)
        return about

    def _told_of_day_off(self) -> str:
        day = short_day(self.seen.day) if self.seen.day else ""
        if self.seen.entry.day is None:
            return self.tr("No school work in this month: comes up on the working day {0}").format(day)
        return self.tr("A day off: comes up on the working day {0}").format(day)

    def _show_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
