"""All meetings of a group: the next one as a path, those to come, and those of each school year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time
from uuid import UUID

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.schools import school_year_name
from ohdesk.services.meetings import has_news
from ohdesk.ui.meetings.steps import Step, StepPath, step_of
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.empty_state import EmptyState
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.rows_model import Column
from ohdesk.ui.widgets.table import Table
from ohdesk.ui.wording import moment_words, state_words

_OPEN = (MeetingState.PLANNED, MeetingState.INVITED, MeetingState.RUNNING)
_ROWS_SHOWN = 12


class MeetingList(QWidget):
    """What the page of meetings shows first."""

    opened = Signal(object)
    """The identity of a meeting."""
    opened_at = Signal(object, object)
    """The identity of a meeting and the ``Step`` to look at."""
    new_wanted = Signal()
    plan_wanted = Signal()

    def __init__(self, *between: QWidget) -> None:
        """``between`` stand after what is to come and before what has been."""
        super().__init__()
        self._numbers: Mapping[UUID, int] = {}
        self._approved: frozenset[UUID] = frozenset()
        self._meetings: tuple[Meeting, ...] = ()
        self._next: Meeting | None = None
        self._earlier: list[Meeting] = []
        self._next_card = Card()
        self._next_words = Label("", "muted")
        self._path = StepPath()
        self._open_next = Button(self.tr("Open"), self._open)
        self._next_card.add(self._next_words, Columns(self._path, self._open_next, shares=(1, 0), characters=90))
        self._coming = Card(self.tr("Coming meetings"))
        self._coming_table = self._table(self.tr("Coming meetings"))
        self._coming.add(self._coming_table)
        self._year = Choice[str](self.tr("School year"), [])
        self._past = Card(self.tr("Earlier meetings"))
        self._past.add_action(self._year)
        self._past_table = self._table(self.tr("Earlier meetings"))
        self._past.add(self._past_table)
        self._empty = EmptyState(
            "calendar-days",
            self.tr("No meetings yet"),
            self.tr("A rhythm gives the whole school year its days; each agenda begins from a template."),
            Flow(
                Button(self.tr("Plan the school year"), self.plan_wanted.emit, icon_name="calendar-plus"),
                Button(self.tr("Make the first meeting"), self.new_wanted.emit, icon_name="plus"),
                spacing=8,
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for widget in (self._empty, self._next_card, self._coming, *between, self._past):
            column.addWidget(widget)
        column.addStretch()
        self._path.picked.connect(self._open_at)
        self._year.chosen.connect(lambda _: self._show_year())

    def show_meetings(
        self,
        meetings: Sequence[Meeting],
        following: Meeting | None,
        numbers: Mapping[UUID, int],
        approved: frozenset[UUID],
        today: date,
    ) -> None:
        """Show outlines of a group's ``meetings``; ``following`` is the next one, whole, ``approved`` those locked."""
        self._meetings, self._next = tuple(meetings), following
        self._numbers, self._approved = numbers, approved
        ahead = [m for m in meetings if m.state in _OPEN and (m.day is None or m.day >= today)]
        coming = [m for m in ahead if following is None or m.id != following.id]
        known = {m.id for m in ahead}
        self._earlier = [m for m in meetings if m.id not in known]
        years = sorted({_year(m) for m in self._earlier}, reverse=True)
        self._empty.setVisible(not meetings)
        self._show_next()
        self._coming_table.set_rows(coming)
        self._coming.setVisible(bool(coming))
        self._year.set_choices([(year, year or self.tr("Without a day")) for year in years])
        if self._year.value is None and years:
            self._year.set_value(years[0])
        self._past.setVisible(bool(years))
        self._show_year()

    def _show_next(self) -> None:
        self._next_card.setVisible(self._next is not None)
        if self._next:
            number = self._numbers.get(self._next.id)
            title = self.tr("Meeting {0}").format(number) if number else self.tr("Meeting")
            when = moment_words(self._next.day, self._next.starts)
            self._next_card.set_title(" · ".join(filter(None, (title, when))), self.tr("Next meeting"))
            news = state_words(self._next, approved=False)[0] if has_news(self._next) else ""
            self._next_words.setText(" · ".join(filter(None, (self._next.theme, self._next.place, news))))
            self._next_words.setVisible(bool(self._next_words.text()))
            step = step_of(self._next, approved=False)
            self._path.show_step(step)
            self._open_next.set_text(self._next_action(step))

    def _open(self) -> None:
        if self._next:
            self.opened.emit(self._next.id)

    def _open_at(self, step: Step) -> None:
        if self._next:
            self.opened_at.emit(self._next.id, step)

    def _next_action(self, step: Step) -> str:
        return {
            Step.PREPARE: self.tr("Prepare the agenda"),
            Step.INVITE: self.tr("Invite"),
        }.get(step, self.tr("Open the meeting"))

    def _show_year(self) -> None:
        year = self._year.value
        rows = [meeting for meeting in self._earlier if _year(meeting) == year]
        rows.sort(key=lambda m: (m.day or date.min, m.starts or time.min), reverse=True)
        self._past_table.set_rows(rows)

    def _table(self, name: str) -> Table:
        columns: list[Column[Meeting]] = [
            Column(self.tr("No."), lambda m: str(self._numbers.get(m.id, "")), lambda m: self._numbers.get(m.id)),
            Column(self.tr("Day"), lambda m: moment_words(m.day, m.starts), lambda m: m.day),
            Column(self.tr("Theme or place"), lambda m: m.theme or m.place),
            Column(
                self.tr("State"),
                lambda m: state_words(m, approved=m.id in self._approved)[0],
                tone=lambda m: state_words(m, approved=m.id in self._approved)[1],
            ),
        ]
        table = _FittedTable(name, columns, stretch=2)
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        table.opened.connect(lambda meeting: self.opened.emit(meeting.id))
        return table


class _FittedTable(Table):
    """A table as tall as its rows, up to a limit; the page scrolls, not the table."""

    def sizeHint(self) -> QSize:
        rows = min(self.model().rowCount(), _ROWS_SHOWN)
        height = self.horizontalHeader().sizeHint().height() + sum(self.sizeHintForRow(row) for row in range(rows))
        return QSize(super().sizeHint().width(), height + 2 * self.frameWidth() + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def set_rows(self, rows: Sequence[Meeting]) -> None:
        super().set_rows(rows)
        self.updateGeometry()


def _year(meeting: Meeting) -> str:
    return school_year_name(meeting.day) if meeting.day else ""
