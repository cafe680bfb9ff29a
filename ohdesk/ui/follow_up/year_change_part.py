"""The change of the school year in one place: nine steps, each taken when it suits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

from ohdesk.domain.identity import new_id
from ohdesk.domain.plans import Plan, PlanState
from ohdesk.domain.schools import Provider
from ohdesk.services import evaluation_papers, group_papers, groups, year_change, year_clock
from ohdesk.services.editing import Edition
from ohdesk.services.year_change import Step, YearChange, change_id
from ohdesk.ui.follow_up.going_on_dialog import GoingOnDialog
from ohdesk.ui.follow_up.retention_dialog import RetentionDialog
from ohdesk.ui.language import current_language
from ohdesk.ui.parts_page import Part, Surroundings
from ohdesk.ui.printing.show import look_at, show_part_paper
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.row import Row


class YearChangePart(Part):
    """Every step shows how it stands and what to do; nothing has to be done in one sitting."""

    def __init__(self, surroundings: Surroundings, today: date, show_evaluation: Callable[[], None]) -> None:
        """``show_evaluation()`` opens the page's part of the evaluation."""
        super().__init__(surroundings)
        self._today = today
        self._show_evaluation = show_evaluation
        self._group: UUID | None = None
        self._year = ""
        self._card = Card()
        self.add(self._card)

    def show_year(self, school_year: str) -> None:
        self._year = school_year
        self._group = groups.current_group(self.context.vault).id
        found = year_change.standing(self.context.vault, self._group, school_year)
        left = self.tr("%n step(s) left.", "", found.left) if found.left else self.tr("All steps are behind.")
        whenever = self.tr("Stop and go on whenever it suits: each step is stored at once.")
        self._card.set_title(
            self.tr("From {0} to {1}").format(found.school_year, found.next_year), f"{left} {whenever}"
        )
        self._card.clear()
        for number, step in enumerate(Step, 1):
            if number > 1:
                self._card.add(line())
            title, caption, buttons = self._words(step, found)
            done = found.done(step)
            pill = Pill(self.tr("Done") if done else self.tr("To do"), "ok" if done else "neutral")
            for button in buttons:
                button.setAccessibleName(f"{button.accessibleName()}: {title}")
            self._card.add(Row(f"{number}  {title}", caption, *buttons, pill))
        self._card.add(
            Label(self.tr("Plans, memos and the clock of the year that ends stay where they are."), "caption")
        )

    def _words(self, step: Step, found: YearChange) -> tuple[str, str, list[Button]]:
        """Return a step's name, how it stands, and what can be done."""
        match step:
            case Step.GOALS:
                waiting = self.tr("%n goal(s) without an evaluation", "", len(found.unevaluated))
                words = waiting if found.unevaluated else self.tr("Every goal has its evaluation.")
                return self.tr("Evaluate the goals"), words, [Button(self.tr("Open"), self._show_evaluation)]
            case Step.OWN_WORK:
                words = self.tr("Statements about the work, rated together at a meeting.")
                return self.tr("Evaluate the group's own work"), words, [Button(self.tr("Open"), self._show_evaluation)]
            case Step.CLOSE:
                return self.tr("Close the plan"), *self._closing(found)
            case Step.NEXT_PLAN:
                return self.tr("Begin the next plan"), *self._next_plan(found)
            case Step.MEMBERS:
                asked = self.tr("Of %n member(s) it is not told whether they go on.", "", len(found.asked))
                words = asked if found.asked else self.tr("Nobody is waiting for the question.")
                to_group = Button(self.tr("Who goes on?"), lambda: self._ask_who_goes_on(found))
                return self.tr("Members' terms"), words, [to_group]
            case Step.CLOCK:
                return self.tr("Begin the new yearly clock"), *self._clock(found)
            case Step.RECORDS:
                waiting = self.tr("%n approved paper(s) without a noted official copy", "", len(found.at_hand))
                words = waiting if found.at_hand else self.tr("Every approved paper has its official copy noted.")
                return self.tr("Records management"), words, [Button(self.tr("Open"), self._to_documents)]
            case Step.ARCHIVE:
                words = self.tr("Which papers the year leaves, and for how long the provider keeps each.")
                printed = Button(self.tr("Preview and print"), icon_name="printer")
                look_at(printed, self.preview_archive)
                times = Button(self.tr("Times of keeping…"), self.ask_retention)
                return self.tr("Archive list"), words, [times, printed]
            case Step.HAND_OVER:
                words = self.tr("The year on a few pages for whoever goes on. A new chair: Group, Changes.")
                printed = Button(self.tr("Preview and print"), icon_name="printer")
                look_at(printed, self.preview_hand_over)
                return self.tr("Hand-over file"), words, [printed]

    def _to_documents(self) -> None:
        self.context.go("documents", None)

    def _ask_who_goes_on(self, found: YearChange) -> None:
        group = groups.current_group(self.context.vault)
        self.context.go("group", change_id(group.id, found.school_year))

    def _closing(self, found: YearChange) -> tuple[str, list[Button]]:
        plan = found.plan
        if plan is None:
            return self.tr("There is no plan for {0}.").format(found.school_year), []
        if plan.state is PlanState.CLOSED:
            return self.tr("The plan is closed."), []
        words = self.tr("The plan gets its last state. It can be opened again on the Plan page.")
        return words, [Button(self.tr("Close the plan"), self.close_plan)]

    def _next_plan(self, found: YearChange) -> tuple[str, list[Button]]:
        if found.next_plan is None:
            words = self.tr("Choose which goals go on; chapters and open measures come along.")
            return words, [Button(self.tr("Choose…"), self.ask_going_on)]
        following = found.next_plan
        words = self.tr("%n goal(s) in the plan of {0}", "", len(following.goals)).format(found.next_year)
        buttons = [Button(self.tr("Open the plan"), lambda: self.context.go("plan", following.id))]
        if found.going_on:
            buttons.insert(0, Button(self.tr("Add goals that go on…"), self.ask_going_on, kind="quiet"))
        return words, buttons

    def _clock(self, found: YearChange) -> tuple[str, list[Button]]:
        if found.coming:
            words = self.tr("%n entry(ies) come up in {0}", "", len(found.coming)).format(found.next_year)
            return words, [Button(self.tr("Begin the clock"), self.begin_clock)]
        open_clock = Button(self.tr("Open"), lambda: self.context.go("clock", None))
        if found.clock_begun:
            return self.tr("The clock of {0} has begun.").format(found.next_year), [open_clock]
        return self.tr("Nothing comes back by itself; begin from a template."), [open_clock]

    # Taking the steps

    def close_plan(self) -> None:
        """Give the year's plan its last state."""
        found = self._standing()
        if found.plan is None:
            return
        edition = self.context.vault.read(Plan, found.plan.id)
        if self.history.change(edition, year_change.closed(edition.value), self.tr("Close the plan")):
            self.offer_back(self.tr("The plan was closed."))

    def ask_going_on(self) -> None:
        """Ask which goals go on, and begin the next plan with them, or bring them into it."""
        found = self._standing()
        dialog = GoingOnDialog(found.going_on, found.next_year, self)
        dialog.chosen.connect(self._go_on)
        dialog.open()

    def begin_clock(self) -> None:
        """Store what comes up in the next year."""
        vault = self.context.vault
        group = groups.current_group(vault)
        made = year_clock.begin_year(vault, group, self._standing().next_year)
        self.context.saved()
        self.context.announce(self.tr("%n entry(ies) were added to the clock.", "", len(made)))

    def ask_retention(self) -> None:
        """Ask for the provider's times of keeping."""
        vault = self.context.vault
        known = groups.provider(vault)
        edition = vault.read(Provider, known.id) if known else None
        dialog = RetentionDialog(edition.value if edition else Provider(new_id()), self)
        dialog.written.connect(lambda provider: self._keep_retention(edition, provider))
        dialog.open()

    def preview_archive(self, language: str) -> None:
        """Show the archive list as it is printed."""
        vault, group, year = self.context.vault, self._group, self._year
        assert group is not None
        title = self.tr("Archive list {0}").format(year)
        show_part_paper(
            self, lambda language: evaluation_papers.archive_list(vault, group, year, language), title, language
        )

    def preview_hand_over(self, language: str) -> None:
        """Show the hand-over file as it is printed."""
        vault, store, group, today = self.context.vault, self.context.store, self._group, self._today
        assert group is not None
        title = self.tr("Hand-over file")
        show_part_paper(
            self, lambda language: group_papers.hand_over(vault, store, group, today, language), title, language
        )

    def _go_on(self, chosen: frozenset[UUID]) -> None:
        found, vault = self._standing(), self.context.vault
        if self._group is None:
            return
        label = self.tr("Begin the next plan")
        made = year_change.successor(found, self._group, chosen, current_language())
        if found.plan is not None:
            edition = vault.read(Plan, found.plan.id)
            self.history.change(edition, year_change.with_continuing(edition.value, chosen), label)
        if found.next_plan is None:
            stored = self.history.add(made, label)
        else:
            stored = self.history.change(vault.read(Plan, made.id), made, label)
        if stored:
            self.offer_back(self.tr("The plan of {0} has begun.").format(found.next_year))

    def _keep_retention(self, edition: Edition[Provider] | None, provider: Provider) -> None:
        label = self.tr("Times of keeping")
        if edition is None:
            self.history.add(replace(provider), label)
        else:
            self.history.change(edition, provider, label)

    def _standing(self) -> YearChange:
        assert self._group is not None
        return year_change.standing(self.context.vault, self._group, self._year)
