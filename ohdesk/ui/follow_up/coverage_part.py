"""Where the year's goals show."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.services import groups, plans
from ohdesk.services.follow_up import meetings_by_goal
from ohdesk.ui.parts_page import Part, Surroundings
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.typed import written_date


class CoveragePart(Part):
    """The meetings that took up each goal."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__(surroundings)
        self._goals = Card()
        self._goals.set_title(
            self.tr("Where the goals show"),
            self.tr("Meetings whose agenda names the goal. Not found is not the same as not done."),
        )
        self.add(self._goals)

    def show_year(self, school_year: str) -> None:
        vault = self.context.vault
        group = groups.current_group(vault)
        plan = plans.plan_for(vault, group.id, school_year)
        meetings = meetings_by_goal(vault, group.id, school_year)
        self._goals.clear()
        goals = plan.value.goals if plan else ()
        for number, goal in enumerate(goals):
            if number:
                self._goals.add(line())
            title = goal.title or self.tr("Goal {0}").format(number + 1)
            self._goals.add(_goal_row(title, self._touched(title, meetings.get(goal.id, ()))))
        if not goals:
            to_plan = Button(self.tr("Open the plan"), lambda: self.context.go("plan", None))
            self._goals.add(Row(self.tr("The plan of this school year has no goals yet."), "", to_plan))

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


def _goal_row(title: str, touched: QWidget) -> QWidget:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 4, 0, 4)
    column.setSpacing(2)
    column.addWidget(Label(title, "strong"))
    column.addWidget(touched)
    return row
