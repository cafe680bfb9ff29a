"""What is told to whom: messages and events, and the group's newsletters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from ohdesk.domain.communication import (
    Communication,
    CommunicationState,
    Newsletter,
    goals_told,
    in_other_language,
)
from ohdesk.domain.identity import new_id
from ohdesk.domain.plans import Goal
from ohdesk.services import communication, groups, newsletter, plans
from ohdesk.ui.follow_up.communication_dialog import CommunicationDialog
from ohdesk.ui.follow_up.communication_row import CommunicationRow
from ohdesk.ui.follow_up.newsletter_dialog import NewsletterDialog
from ohdesk.ui.follow_up.newsletter_row import NewsletterRow
from ohdesk.ui.follow_up.papers_card import PapersCard
from ohdesk.ui.parts_page import Part, Surroundings
from ohdesk.ui.printing.show import choose_language
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.empty_state import EmptyState
from ohdesk.ui.widgets.label import line


class CommunicationPart(Part):
    """Newsletters, what is told in other ways, and papers that tell."""

    def __init__(self, surroundings: Surroundings, today: date) -> None:
        super().__init__(surroundings)
        self._today = today
        self._goals: tuple[Goal, ...] = ()
        self._shown: set[UUID] = set()
        self._letters = Card()
        self._letters.set_title(
            self.tr("Newsletters"), self.tr("Drafted from approved public minutes; numbered when they go out.")
        )
        new = Button(self.tr("New newsletter"), kind="primary", icon_name="plus")
        choose_language(new, self.write_newsletter)
        self._letters.add_action(new)
        self._told = Card()
        self._told.set_title(self.tr("What is told"), self.tr("Messages, open events and talks, each with its owner."))
        self._told.add_action(Button(self.tr("Add something to tell"), self.add_communication, icon_name="plus"))
        self._papers = PapersCard(self)
        self.add(self._letters, self._told, self._papers)

    def show_year(self, school_year: str) -> None:
        vault = self.context.vault
        group = groups.current_group(vault)
        plan = plans.plan_for(vault, group.id, school_year)
        self._goals = plan.value.goals if plan else ()
        letters = newsletter.newsletters(vault, group.id)
        told = communication.communications_of(vault, group.id, school_year, self._today)
        self._papers.show_year(school_year)
        self._shown = {one.id for one in letters} | {one.id for one in told}
        self._shown |= {section.id for one in letters for section in one.sections}
        self._show_letters(letters)
        self._show_told(told, letters)
        for dialog in self.findChildren(NewsletterDialog):
            dialog.refresh()

    def show_object(self, object_id: UUID) -> bool:
        return object_id in self._shown

    def add_communication(self) -> None:
        """Ask what is to be told."""
        group = groups.current_group(self.context.vault)
        self._ask(Communication(new_id(), group.id), self.tr("Something to tell"), self._add)

    def write_newsletter(self, language: str) -> None:
        """Begin a newsletter in a language and open it."""
        group = groups.current_group(self.context.vault)
        begun = newsletter.new(group.id, language, self._today)
        if self.history.add(begun, self.tr("New newsletter")):
            self.open_newsletter(begun)

    def open_newsletter(self, value: Newsletter) -> None:
        """Open a newsletter to read and write."""
        NewsletterDialog(self.context, value.id, self._goals, self._today, self).open()

    def _show_letters(self, letters: Sequence[Newsletter]) -> None:
        self._letters.clear()
        for number, value in enumerate(letters):
            if number:
                self._letters.add(line())
            row = NewsletterRow(value, newsletter.counterpart(self.context.vault, value))
            row.opened.connect(self.open_newsletter)
            row.other_language_wanted.connect(self._write_in)
            row.removed.connect(self._remove_letter)
            self._letters.add(row)
            shows_all(value.id, row)
        if not letters:
            self._letters.add(
                EmptyState(
                    "mail",
                    self.tr("No newsletter has been written yet"),
                    self.tr("It begins from what was agreed since the last one; you write the rest."),
                )
            )

    def _show_told(self, told: Sequence[Communication], letters: Sequence[Newsletter]) -> None:
        self._told.clear()
        titles = {goal.id: goal.title for goal in self._goals}
        by_id = {value.id: value for value in letters}
        in_order = sorted(told, key=lambda one: (one.state is CommunicationState.TOLD, one.day or date.max))
        for number, one in enumerate(in_order):
            if number:
                self._told.add(line())
            about = goals_told(one, by_id)
            row = CommunicationRow(one, ", ".join(title for goal, title in titles.items() if goal in about))
            row.went_on.connect(self._mark_told)
            row.edited.connect(self._edit)
            row.removed.connect(self._remove)
            self._told.add(row)
            shows_all(one.id, row)
        if not told:
            self._told.add(
                EmptyState(
                    "message-square",
                    self.tr("Nothing to tell has been written down for this school year"),
                    self.tr("For each goal: who should know, how, and who tells them?"),
                )
            )

    def _write_in(self, value: Newsletter, language: str) -> None:
        twin = in_other_language(value, language)
        if self.history.add(twin, self.tr("Newsletter in another language")):
            self.open_newsletter(twin)

    def _remove_letter(self, value: Newsletter) -> None:
        if self.history.remove(value, self.tr("Remove the newsletter")):
            self.offer_back(self.tr("Removed: {0}").format(value.title or self.tr("Newsletter")))

    def _ask(self, told: Communication, title: str, written: Callable[[Communication], object]) -> None:
        dialog = CommunicationDialog(told, self._goals, title, self)
        dialog.written.connect(written)
        dialog.open()

    def _add(self, told: Communication) -> None:
        self.history.add(told, self.tr("Add something to tell"))

    def _edit(self, told: Communication) -> None:
        words = self.tr("Edit what is told")
        opened = self.context.vault.read(Communication, told.id)
        self._ask(opened.value, words, lambda new: self.history.change(opened, new, words))

    def _mark_told(self, told: Communication) -> None:
        now = self.context.vault.read(Communication, told.id)
        new = replace(now.value, state=CommunicationState.TOLD, day=now.value.day or self._today)
        self.history.change(now, new, self.tr("Edit what is told"))

    def _remove(self, told: Communication) -> None:
        if self.history.remove(told, self.tr("Remove what is told")):
            self.offer_back(self.tr("Removed: {0}").format(told.about))
