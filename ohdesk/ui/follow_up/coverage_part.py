"""Where the year's duties and goals show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QPushButton

from ohdesk.domain.duties import Covered
from ohdesk.domain.evaluation import DutyMark
from ohdesk.services import coverage, evaluation_papers, groups
from ohdesk.services.editing import Edition
from ohdesk.ui.follow_up.coverage_row import CoverageRow
from ohdesk.ui.follow_up.mark_dialog import MarkDialog
from ohdesk.ui.goal_thread import show_goal_thread
from ohdesk.ui.language import current_language
from ohdesk.ui.parts_page import Part, Surroundings
from ohdesk.ui.printing.show import look_at, show_part_paper
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.row import Row


class CoveragePart(Part):
    """The year's goals and duties, each with the paragraphs that show it; what is not found can become an item."""

    def __init__(self, surroundings: Surroundings, today: date) -> None:
        super().__init__(surroundings)
        self._today = today
        self._year = ""
        self._group: UUID | None = None
        self._rows: dict[UUID, CoverageRow] = {}
        self._goals = Card()
        self._goals.set_title(
            self.tr("Where the goals show"),
            self.tr("What touched each goal this year. Not found in the material is not the same as not done."),
        )
        printed = Button(self.tr("Preview and print"), icon_name="printer")
        look_at(printed, self.preview)
        self._goals.add_action(printed)
        self._duties = Card()
        self.add(self._goals, self._duties)

    def show_year(self, school_year: str) -> None:
        self._year = school_year
        self._group = groups.current_group(self.context.vault).id
        found = coverage.coverage(self.context.vault, self._group, school_year, current_language())
        self._rows = {}
        self._duties.set_title(self.tr("Where the year's work shows"), coverage.summary(found, current_language()))
        self._show(self._goals, found.goals)
        self._show(self._duties, found.duties)
        if not found.goals:
            to_plan = Button(self.tr("Open the plan"), lambda: self.context.go("plan", None))
            self._goals.add(Row(self.tr("The plan of this school year has no goals yet."), "", to_plan))
        self._duties.add(
            Label(
                self.tr(
                    "The list is our own. Where a section is named, it was read in the month in brackets; "
                    "check what holds now."
                ),
                "caption",
            )
        )

    def show_object(self, object_id: UUID) -> bool:
        if (row := self._rows.get(object_id)) is None:
            return False
        row.findChildren(QPushButton)[0].setFocus()
        return True

    def preview(self, language: str) -> None:
        """Show where everything shows, as it is printed."""
        vault, group, year = self.context.vault, self._group, self._year
        assert group is not None
        title = self.tr("Where it shows {0}").format(year)
        show_part_paper(
            self, lambda language: evaluation_papers.coverage(vault, group, year, language), title, language
        )

    def _show(self, card: Card, points: Sequence[Covered]) -> None:
        card.clear()
        for number, point in enumerate(points):
            if number:
                card.add(line())
            row = CoverageRow(point)
            row.place_wanted.connect(self.context.go)
            row.agenda_wanted.connect(lambda point=point: self._propose(point))
            row.taken_back.connect(lambda point=point: self._take_back(point))
            row.mark_wanted.connect(lambda point=point: self._ask(point))
            row.path_wanted.connect(lambda point=point: self._show_path(point))
            card.add(row)
            if point.mark is not None:
                self._rows[point.mark.id] = row
                shows_all(point.mark.id, row)

    def _propose(self, point: Covered) -> None:
        assert self._group is not None
        coverage.propose(self.context.vault, self._group, self._year, point, self._today)
        self.context.saved()

    def _take_back(self, point: Covered) -> None:
        if point.matter is not None and self.history.remove(point.matter, self.tr("Take back from the agenda")):
            self.offer_back(self.tr("It does not wait for an agenda any more."))

    def _ask(self, point: Covered) -> None:
        assert self._group is not None
        vault, group = self.context.vault, self._group
        base = coverage.mark(vault, group, self._year, point.key)
        places = tuple(coverage.places(vault, group, self._year))
        dialog = MarkDialog(base.value, point.title, places, self)
        dialog.written.connect(lambda mark: self._keep(base, mark))
        dialog.open()

    def _keep(self, base: Edition[DutyMark], mark: DutyMark) -> None:
        """Store a mark; a new one comes whole, so that one step takes it back."""
        label = self.tr("Say where it shows")
        if base.mark:
            self.history.change(base, mark, label)
        elif mark != base.value:
            self.history.add(replace(mark), label)

    def _show_path(self, point: Covered) -> None:
        if point.goal is not None:
            show_goal_thread(self, self.context, point.goal.id)
