"""Who has been heard, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.domain.identity import new_id
from ohdesk.domain.plans import Goal
from ohdesk.services import groups, plans
from ohdesk.services.communication import hearings_of, year_voices
from ohdesk.services.editing import Edition
from ohdesk.ui.follow_up.hearing_dialog import HearingDialog
from ohdesk.ui.follow_up.hearing_row import HearingRow
from ohdesk.ui.follow_up.voices_card import VoicesCard
from ohdesk.ui.parts_page import Part, Surroundings
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.empty_state import EmptyState
from ohdesk.ui.widgets.label import line


class HeardPart(Part):
    """Hearings of the school year, each with its way to an answer."""

    def __init__(self, surroundings: Surroundings, today: date) -> None:
        super().__init__(surroundings)
        self._today = today
        self._goals: tuple[Goal, ...] = ()
        self._shown: set[UUID] = set()
        self._hearings = Card()
        self._hearings.set_title(
            self.tr("Who has been heard"), self.tr("A hearing is whole when those heard know what changed.")
        )
        self._hearings.add_action(Button(self.tr("Add a hearing"), self.add_hearing, kind="primary", icon_name="plus"))
        self._voices = VoicesCard()
        self.add(self._hearings, self._voices)

    def show_year(self, school_year: str) -> None:
        vault = self.context.vault
        group = groups.current_group(vault)
        plan = plans.plan_for(vault, group.id, school_year)
        self._goals = plan.value.goals if plan else ()
        of_year = hearings_of(vault, group.id, school_year, self._today)
        self._shown = {hearing.id for hearing in of_year}
        self._show(of_year)
        self._voices.show_voices(year_voices(vault, group.id, school_year, self._today))

    def show_object(self, object_id: UUID) -> bool:
        return object_id in self._shown

    def add_hearing(self) -> None:
        """Ask for a new hearing."""
        group = groups.current_group(self.context.vault)
        self._ask(Hearing(new_id(), group.id, self._today), self.tr("New hearing"), self._add)

    def _show(self, hearings: Sequence[Hearing]) -> None:
        self._hearings.clear()
        titles = {goal.id: goal.title for goal in self._goals}
        for number, hearing in enumerate(hearings):
            if number:
                self._hearings.add(line())
            row = HearingRow(hearing, titles.get(hearing.goal, "") if hearing.goal else "")
            row.went_on.connect(self._go_on)
            row.edited.connect(self._edit)
            row.removed.connect(self._remove)
            self._hearings.add(row)
            shows_all(hearing.id, row)
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

    def _ask(self, hearing: Hearing, title: str, written: Callable[[Hearing], object]) -> None:
        dialog = HearingDialog(hearing, self._goals, title, self)
        dialog.written.connect(written)
        dialog.open()

    def _add(self, hearing: Hearing) -> None:
        self.history.add(hearing, self.tr("Add a hearing"))

    def _edit(self, hearing: Hearing) -> None:
        opened = self.context.vault.read(Hearing, hearing.id)
        self._ask(opened.value, self.tr("Edit the hearing"), lambda new: self._change(opened, new))

    def _change(self, base: Edition[Hearing], new: Hearing) -> None:
        self.history.change(base, new, self.tr("Edit the hearing"))

    def _go_on(self, hearing: Hearing, state: HearingState) -> None:
        """Take the next step; an answer is asked for where none is written."""
        opened = self.context.vault.read(Hearing, hearing.id)
        new = replace(opened.value, state=state)
        if state is HearingState.ANSWERED and not opened.value.changed:
            self._ask(new, self.tr("What changed?"), lambda answered: self._change(opened, answered))
        else:
            self._change(opened, new)

    def _remove(self, hearing: Hearing) -> None:
        if self.history.remove(hearing, self.tr("Remove the hearing")):
            self.offer_back(self.tr("Removed: {0}").format(hearing.who))
