"""The page of follow-up: what is known, who has been heard, what shows of the year's work."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from ohdesk.domain.schools import school_year_name
from ohdesk.services import groups, plans, year_change
from ohdesk.ui.clock import today
from ohdesk.ui.follow_up.communication_part import CommunicationPart
from ohdesk.ui.follow_up.coverage_part import CoveragePart
from ohdesk.ui.follow_up.evaluation_part import EvaluationPart
from ohdesk.ui.follow_up.heard_part import HeardPart
from ohdesk.ui.follow_up.inspection_part import InspectionPart
from ohdesk.ui.follow_up.known_part import KnownPart
from ohdesk.ui.follow_up.structures_part import StructuresPart
from ohdesk.ui.follow_up.year_change_part import YearChangePart
from ohdesk.ui.parts_page import Part, PartEntry, PartsPage, Surroundings
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.workspace_page import PageContext

KNOWN, HEARD, TOLD = "known", "heard", "told"
COVERAGE, INSPECTION, EVALUATION = "coverage", "inspection", "evaluation"
STRUCTURES, YEAR_CHANGE = "structures", "year_change"


class FollowUpPage(PartsPage):
    """One school year's follow-up, in parts."""

    interests = frozenset(
        {
            "hearing",
            "communication",
            "newsletter",
            "news_section",
            "observation",
            "indicator",
            "outcome",
            "task",
            "linked_plan",
            "clock_entry",
            "duty_mark",
            "provider",
            "membership",
            "self_evaluation",
            "self_rating",
            "plan",
            "goal",
            "meeting",
            "agenda_item",
            "group",
            "school",
            "matter",
            "inspection",
            "defect",
            "defect_review",
            "survey",
            "question",
            "answer_choice",
            "school_year",
            "school_service",
            "staffing",
            "staffing_line",
            "tally",
            "tally_count",
            "roll_out",
            "roll_out_place",
            "checklist",
            "checklist_point",
        }
    )

    def __init__(self, context: PageContext, today: Callable[[], date] = today) -> None:
        self._today = today()
        self._year = school_year_name(self._today)
        super().__init__(
            context,
            (
                PartEntry(KNOWN, self.tr("What we know"), partial(KnownPart, today=self._today)),
                PartEntry(HEARD, self.tr("Who has been heard"), partial(HeardPart, today=self._today)),
                PartEntry(TOLD, self.tr("Communication"), partial(CommunicationPart, today=self._today)),
                PartEntry(INSPECTION, self.tr("Inspection"), partial(InspectionPart, today=self._today)),
                PartEntry(STRUCTURES, self.tr("Services and structures"), partial(StructuresPart, today=self._today)),
                PartEntry(COVERAGE, self.tr("Where it shows"), partial(CoveragePart, today=self._today)),
                PartEntry(EVALUATION, self.tr("Evaluation"), EvaluationPart),
                PartEntry(YEAR_CHANGE, self.tr("Change of the year"), self._year_change_part),
            ),
        )
        self._years = Choice[str](self.tr("School year"), [])
        self._years.setMinimumContentsLength(10)
        self._years.chosen.connect(self.open_year)
        self.add_action(self._years)
        new = QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, self.add_hearing)
        new.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def school_year(self) -> str:
        return self._year

    def show_head(self) -> None:
        vault = self.context.vault
        group = groups.current_group(vault)
        self.set_title(self.tr("Follow-up {0}").format(self._year), group.name or group.name_sv)
        years = {*plans.school_years(vault, group.id, self._today), self._year}
        self._years.set_choices([(year, year) for year in sorted(years, reverse=True)])
        self._years.set_value(self._year)

    def show_object(self, object_id: UUID) -> None:
        changing = year_change.year_changing(self._today)
        group = groups.current_group(self.context.vault)
        if changing is not None and object_id == year_change.change_id(group.id, changing):
            self._year = changing
            self.show_head()
            self.show_part(YEAR_CHANGE)
        else:
            super().show_object(object_id)

    def _year_change_part(self, surroundings: Surroundings) -> Part:
        return YearChangePart(surroundings, self._today, lambda: self.show_part(EVALUATION))

    def open_year(self, year: str) -> None:
        """Show another school year."""
        self.flush()
        self._year = year
        self.refresh()

    def add_hearing(self) -> None:
        """Ask for a new hearing."""
        self.show_part(HEARD)
        part = self.part(HEARD)
        assert isinstance(part, HeardPart)
        part.add_hearing()
