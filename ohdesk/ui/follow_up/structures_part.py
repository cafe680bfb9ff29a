"""What the schools have of each profession, and how structures come into use."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from ohdesk.services import groups, tallies
from ohdesk.ui.follow_up.checklists_card import ChecklistsCard
from ohdesk.ui.follow_up.roll_out_card import RollOutCard
from ohdesk.ui.follow_up.staffing_card import StaffingCard
from ohdesk.ui.follow_up.tally_card import TallyCard
from ohdesk.ui.follow_up.working_day_card import WorkingDayCard
from ohdesk.ui.parts_page import Part, Surroundings
from ohdesk.ui.widgets.label import Label


class StructuresPart(Part):
    """Staffing, the seventh working day, consultation counts, structures and checklists, each on a card."""

    def __init__(self, surroundings: Surroundings, today: date) -> None:
        super().__init__(surroundings)
        self._tally = TallyCard(self, today)
        self._staffing = StaffingCard(self)
        self._days = WorkingDayCard(self, today)
        self._roll_outs = RollOutCard(self, today)
        self._lists = ChecklistsCard(self, today)
        self._elsewhere = Label(
            self.tr(
                "Consultations are counted in a group of the type expert team, as numbers and of general matters only. "
                "This group is of another type."
            ),
            "caption",
        )
        self.add(self._tally, self._staffing, self._days, self._roll_outs, self._lists, self._elsewhere)

    def show_year(self, school_year: str) -> None:
        group = groups.current_group(self.context.vault)
        counts = tallies.counts_here(group)
        self._tally.setVisible(counts)
        self._elsewhere.setVisible(not counts)
        for card in (self._tally, self._staffing, self._days, self._roll_outs, self._lists):
            card.show_year(group, school_year)

    def show_object(self, object_id: UUID) -> bool:
        return any(card.show_object(object_id) for card in (self._roll_outs, self._lists))
