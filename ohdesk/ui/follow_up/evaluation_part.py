"""The evaluation of the year: each goal with a draft from the year's material, and the group's own work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from uuid import UUID

from ohdesk.domain.evaluation import SelfEvaluation, with_draft
from ohdesk.domain.plans import Goal, Plan
from ohdesk.services import evaluation, evaluation_papers, groups, plans
from ohdesk.services.editing import reverted
from ohdesk.ui.drafts import Draft
from ohdesk.ui.follow_up.goal_evaluation import GoalEvaluation
from ohdesk.ui.follow_up.self_evaluation_card import SelfEvaluationCard
from ohdesk.ui.goal_thread import show_goal_thread
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.language import current_language
from ohdesk.ui.parts_page import Part, Surroundings
from ohdesk.ui.printing.show import look_at, show_part_paper
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.label import line
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.widgets.row import Row


class EvaluationPart(Part):
    """Written in place and saved by itself; a draft is taken in by a button and never overwrites anything."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__(surroundings)
        self._year = ""
        self._group: UUID | None = None
        self._plan: Draft[Plan] | None = None
        self._own: Draft[SelfEvaluation] | None = None
        self._rows: dict[UUID, GoalEvaluation] = {}
        self._goals = Card()
        self._goals.set_title(
            self.tr("The goals"),
            self.tr(
                "The draft is made of the year's material, with the places in the minutes. Take it in and edit it."
            ),
        )
        printed = Button(self.tr("Preview and print"), icon_name="printer")
        look_at(printed, self.preview)
        self._goals.add_action(printed)
        self._whole = Guarded(
            ProseEdit(self.tr("Evaluation of the whole plan"), self.tr("What came of the year, and what goes on?"))
        )
        self._whole.accepted.connect(self._take_whole)
        self._whole_card = Card(self.tr("The whole plan"))
        self._whole_card.add(self._whole)
        self._self_card = SelfEvaluationCard()
        self._self_card.edited.connect(self._take_own)
        self.add(self._goals, self._whole_card, self._self_card)

    def show_year(self, school_year: str) -> None:
        group = groups.current_group(self.context.vault).id
        if (group, school_year) != (self._group, self._year):
            self._drop()
        self._group, self._year = group, school_year
        self._read_plan()
        self._read_own()

    def flush(self) -> None:
        for draft in (self._plan, self._own):
            if draft is not None:
                draft.flush()

    def show_object(self, object_id: UUID) -> bool:
        if self._own is not None and object_id == self._own.value.id:
            self._self_card.begin()
            return True
        return False

    def preview(self, language: str) -> None:
        """Show the evaluation as it is printed."""
        self.flush()
        vault, group, year = self.context.vault, self._group, self._year
        assert group is not None
        title = self.tr("Evaluation {0}").format(year)
        show_part_paper(
            self, lambda language: evaluation_papers.evaluation(vault, group, year, language), title, language
        )

    # Reading

    def _read_plan(self) -> None:
        assert self._group is not None
        edition = plans.plan_for(self.context.vault, self._group, self._year)
        if edition is None:
            self._plan = None
        elif self._plan is not None and self._plan.value.id == edition.value.id:
            self._plan.refresh(edition)
        else:
            self._plan = Draft(edition, self.context.vault.save, reverted, self)
            self._plan.changed.connect(self._show_plan)
            self._plan.saved.connect(lambda _: self.context.saved())
            self._plan.refused.connect(self.tell)
        self._show_goals()

    def _read_own(self) -> None:
        assert self._group is not None
        edition = evaluation.self_evaluation(self.context.vault, self._group, self._year)
        if self._own is not None:
            self._own.refresh(edition)
        else:
            self._own = Draft(edition, partial(evaluation.write, self.context.vault), reverted, self)
            self._own.changed.connect(self._show_own)
            self._own.saved.connect(lambda _: self.context.saved())
            self._own.refused.connect(self.tell)
        self._show_own()

    def _drop(self) -> None:
        """Let go of another year's drafts."""
        self.flush()
        for draft in (self._plan, self._own):
            if draft is not None:
                draft.deleteLater()
        self._plan = self._own = None
        self._rows = {}
        self._goals.clear()

    # Showing

    def _show_goals(self) -> None:
        """Make a row for each goal, anew only where goals have come or gone: somebody may be writing in one."""
        goals = self._plan.value.goals if self._plan else ()
        if list(self._rows) != [goal.id for goal in goals] or not goals:
            self._goals.clear()
            self._rows = {goal.id: self._made_row(goal) for goal in goals}
            for number, row in enumerate(self._rows.values()):
                if number:
                    self._goals.add(line())
                self._goals.add(row)
            if not goals:
                to_plan = Button(self.tr("Open the plan"), lambda: self.context.go("plan", None))
                self._goals.add(Row(self.tr("The plan of this school year has no goals yet."), "", to_plan))
        self._show_plan()
        if self._plan is not None:
            vault, plan, language = self.context.vault, self._plan.value, current_language()
            self.context.tasks.run(self, lambda: evaluation.drafts(vault, plan, language), self._show_drafts, self.tell)

    def _show_drafts(self, drafts: Mapping[UUID, str]) -> None:
        for goal_id, row in self._rows.items():
            row.show_draft(drafts.get(goal_id, ""))

    def _show_plan(self) -> None:
        self._whole_card.setVisible(self._plan is not None)
        if self._plan is None:
            return
        for goal in self._plan.value.goals:
            if goal.id in self._rows:
                self._rows[goal.id].show_goal(goal)
        self._whole.set_text(self._plan.value.evaluation)

    def _show_own(self) -> None:
        if self._own is not None:
            self._self_card.show_evaluation(evaluation.with_lines(self._own.value))

    def _made_row(self, goal: Goal) -> GoalEvaluation:
        row = GoalEvaluation()
        row.edited.connect(self._take_goal)
        row.draft_taken.connect(self._take_draft)
        row.path_wanted.connect(lambda: show_goal_thread(self, self.context, goal.id))
        return row

    # Changing

    def _take_goal(self, new: Goal, merge_key: str) -> None:
        if self._plan is not None:
            goals = tuple(new if goal.id == new.id else goal for goal in self._plan.value.goals)
            self._plan.change(replace(self._plan.value, goals=goals), self.tr("Edit the evaluation"), merge_key)

    def _take_draft(self, goal: Goal, draft: str) -> None:
        self._take_goal(replace(goal, evaluation=with_draft(goal.evaluation, draft)), "")
        self.flush()

    def _take_whole(self, text: str) -> None:
        if self._plan is not None:
            new = replace(self._plan.value, evaluation=text)
            self._plan.change(new, self.tr("Edit the evaluation"), "whole")

    def _take_own(self, new: SelfEvaluation, merge_key: str) -> None:
        if self._own is not None:
            self._own.change(new, self.tr("Edit the self-evaluation"), merge_key)
