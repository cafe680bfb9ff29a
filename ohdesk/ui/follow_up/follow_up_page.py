"""The page of follow-up: who has been heard, and where the year's goals show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.annual_plan import Goal
from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.schools import school_year_name, school_year_span
from ohdesk.services import groups, plans
from ohdesk.services.follow_up import meetings_by_goal
from ohdesk.ui.clock import today
from ohdesk.ui.follow_up.hearing_dialog import HearingDialog
from ohdesk.ui.follow_up.hearing_row import HearingRow
from ohdesk.ui.history_page import HistoryPage
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.empty_state import EmptyState
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.typed import written_date
from ohdesk.ui.workspace_page import PageContext


class FollowUpPage(HistoryPage):
    """Hearings of the school year with their way to an answer, and the meetings that took up each goal."""

    interests = frozenset({"hearing", "plan", "goal", "meeting", "agenda_item", "group"})

    def __init__(self, context: PageContext, today: Callable[[], date] = today) -> None:
        super().__init__(context)
        self._today = today()
        self._year = school_year_name(self._today)
        self._goals: tuple[Goal, ...] = ()
        self._years = Choice[str](self.tr("School year"), [])
        self._years.setMinimumContentsLength(10)
        self._years.chosen.connect(self.open_year)
        add = Button(self.tr("Add a hearing"), self.add_hearing, kind="primary", icon_name="plus")
        for action in (self._years, add):
            self.add_action(action)
        self._hearings = Card()
        self._hearings.set_title(
            self.tr("Who has been heard"), self.tr("A hearing is whole when those heard know what changed.")
        )
        self._coverage = Card()
        self._coverage.set_title(
            self.tr("Where the goals show"),
            self.tr("Meetings whose agenda names the goal. Not found is not the same as not done."),
        )
        self.add(self._hearings, self._coverage)
        new = QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, self.add_hearing)
        new.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_all(self) -> None:
        vault = self.context.vault
        group = groups.current_group(vault)
        self.set_title(self.tr("Follow-up {0}").format(self._year), group.name)
        years = {*plans.school_years(vault, group.id, self._today), self._year}
        self._years.set_choices([(year, year) for year in sorted(years, reverse=True)])
        self._years.set_value(self._year)
        plan = plans.plan_for(vault, group.id, self._year)
        self._goals = plan.value.goals if plan else ()
        self._show_hearings([hearing for hearing in vault.all(Hearing, group.id) if self._is_of_year(hearing)])
        self._show_coverage(meetings_by_goal(vault, group.id, self._year))

    def open_year(self, year: str) -> None:
        """Show another school year."""
        self._year = year
        self.refresh()

    def add_hearing(self) -> None:
        """Ask for a new hearing."""
        group = groups.current_group(self.context.vault)
        self._ask(Hearing(new_id(), group.id, self._today), self.tr("New hearing"), self._add)

    def _is_of_year(self, hearing: Hearing) -> bool:
        """Tell whether a hearing belongs to the year shown; one without a day belongs to this year."""
        first, last = school_year_span(self._year)
        return first <= (hearing.day or self._today) <= last

    def _show_hearings(self, hearings: Sequence[Hearing]) -> None:
        self._hearings.clear()
        titles = {goal.id: goal.title for goal in self._goals}
        for number, hearing in enumerate(hearings):
            if number:
                self._hearings.add(line())
            row = HearingRow(hearing, titles.get(hearing.goal, "") if hearing.goal else "")
            row.went_on.connect(self._go_on)
            row.edited.connect(lambda hearing: self._ask(hearing, self.tr("Edit the hearing"), self._change))
            row.removed.connect(self._remove)
            self._hearings.add(row)
        if not hearings:
            self._hearings.add(
                EmptyState(
                    "message-square",
                    self.tr("No hearing has been written down for this school year"),
                    self.tr(
                        "Students, guardians and staff are heard as a body: their association, a survey, an evening."
                    ),
                )
            )

    def _show_coverage(self, meetings: dict[UUID, tuple[Meeting, ...]]) -> None:
        self._coverage.clear()
        for number, goal in enumerate(self._goals):
            if number:
                self._coverage.add(line())
            title = goal.title or self.tr("Goal {0}").format(number + 1)
            self._coverage.add(_goal_row(title, self._touched(title, meetings.get(goal.id, ()))))
        if not self._goals:
            to_plan = Button(self.tr("Open the plan"), lambda: self.context.go("plan", None))
            self._coverage.add(Row(self.tr("The plan of this school year has no goals yet."), "", to_plan))

    def _touched(self, title: str, meetings: Sequence[Meeting]) -> QWidget:
        if not meetings:
            return Label(self.tr("Not found in this year's material."), "muted")
        links = Flow(spacing=2)
        for meeting in meetings:
            day = written_date(meeting.day) if meeting.day else ""
            words = self.tr("Meeting {0}") if meeting.state is MeetingState.HELD else self.tr("On the agenda {0}")
            link = Button(words.format(day), partial(self.context.go, "meetings", meeting.id), kind="quiet")
            link.setAccessibleName(f"{title}: {words.format(day)}")
            links.add(link)
        return links

    def _ask(self, hearing: Hearing, title: str, written: Callable[[Hearing], object]) -> None:
        dialog = HearingDialog(hearing, self._goals, title, self)
        dialog.written.connect(written)
        dialog.open()

    def _add(self, hearing: Hearing) -> None:
        self.history.add(hearing, self.tr("Add a hearing"))

    def _change(self, new: Hearing) -> None:
        self.history.change(self.context.vault.read(Hearing, new.id), new, self.tr("Edit the hearing"))

    def _go_on(self, hearing: Hearing, state: HearingState) -> None:
        """Take the next step; an answer is asked for where none is written."""
        new = replace(hearing, state=state)
        if state is HearingState.ANSWERED and not hearing.changed:
            self._ask(new, self.tr("What changed?"), self._change)
        else:
            self._change(new)

    def _remove(self, hearing: Hearing) -> None:
        if self.history.remove(hearing, self.tr("Remove the hearing")):
            self.offer_back(self.tr("Removed: {0}").format(hearing.who))


def _goal_row(title: str, touched: QWidget) -> QWidget:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 4, 0, 4)
    column.setSpacing(2)
    column.addWidget(Label(title, "strong"))
    column.addWidget(touched)
    return row
