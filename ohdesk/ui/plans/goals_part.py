"""Where the plan is on its path, its goals, and what a reader may miss in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from ohdesk.domain.findings import Finding
from ohdesk.domain.identity import new_id
from ohdesk.domain.plan_measures import by_heading, heading_of, measure_gaps
from ohdesk.domain.plan_risks import risk_gaps
from ohdesk.domain.plans import Goal, Plan, PlanState, approved, plan_gaps
from ohdesk.services import groups, indicators
from ohdesk.services.editing import Edition
from ohdesk.ui.add_line import AddLine
from ohdesk.ui.labels import finding_sentence, label
from ohdesk.ui.language import current_language
from ohdesk.ui.plans.approval_dialog import ApprovalDialog
from ohdesk.ui.plans.goal_card import GoalCard, GoalSurroundings
from ohdesk.ui.plans.plan_part import PlanPart
from ohdesk.ui.plans.plan_path import PlanPath
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.ordered_column import OrderedColumn
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.sign import Sign
from ohdesk.ui.workspace_page import PageContext

_EVALUATED = (PlanState.EVALUATED, PlanState.CLOSED)


class GoalsPart(PlanPart):
    """The path, the goals as cards with their measures, and the gaps."""

    def __init__(self, context: PageContext, today: date) -> None:
        super().__init__(context, today)
        self._cards: dict[UUID, GoalCard] = {}
        self._order: tuple[UUID, ...] = ()
        self._found: tuple[Finding, ...] | None = None
        self._path = PlanPath()
        self._path.chosen.connect(self._set_state)
        self._path.approval_asked.connect(self.ask_approval)
        self._goals = OrderedColumn(self.tr("Goals"), spacing=16, cards=True)
        self._goals.moved.connect(self._move_goal)
        self._new_goal = AddLine(self.tr("Write a new goal and press Enter"), self.tr("New goal"))
        self._new_goal.entered.connect(self._add_goal)
        new_goal = Card()
        new_goal.add(self._new_goal)
        self._gaps = Card()
        self._gaps.set_title(
            self.tr("Worth a look"), self.tr("Nothing here stops you: a plan may be printed and approved as it is.")
        )
        self.add(self._path, self._goals, new_goal, self._gaps)

    def show_plan(self, plan: Plan) -> None:
        super().show_plan(plan)
        self._path.show_plan(plan)
        self._show_goals()
        self._show_gaps()
        if self._order != (order := _order(plan)):
            self._order = order
            self.reordered.emit()

    def show_object(self, object_id: UUID) -> bool:
        for goal in self.plan.goals:
            if goal.id == object_id:
                self._cards[goal.id].begin()
                return True
            if self._cards[goal.id].show_measure(object_id):
                return True
        return False

    def begin(self) -> None:
        """Put the caret where the first goal is written."""
        self._new_goal.setFocus()

    def ask_approval(self) -> None:
        """Ask who approved the plan and when."""
        self._path.show_plan(self.plan)
        opened = self.context.vault.read(Plan, self.plan.id)
        dialog = ApprovalDialog(opened.value, self.today, self)
        dialog.approved.connect(partial(self._approve, opened))
        dialog.open()

    def _show_goals(self) -> None:
        goals = _in_order(self.plan)
        self._cards = {goal.id: self._cards.get(goal.id) or self._made_card(goal) for goal in goals}
        self._goals.set_rows(list(self._cards.items()))  # first: what a card makes is styled once, where it will stay
        surroundings = self._surroundings()
        above = ""
        for number, goal in enumerate(goals, 1):
            heading = heading_of(self.plan, goal)
            self._cards[goal.id].show_goal(goal, number, heading if heading != above else "", surroundings)
            above = heading
        self._goals.setVisible(bool(goals))

    def _surroundings(self) -> GoalSurroundings:
        vault = self.context.vault
        group = self.plan.group or groups.current_group(vault).id
        language = current_language()
        return GoalSurroundings(
            tuple((theme.id, theme.title or label(theme.kind)) for theme in self.plan.themes),
            tuple((one.id, indicators.name(one, language)) for one in indicators.followed(vault, group)),
            evaluated=self.plan.state in _EVALUATED,
        )

    def _show_gaps(self) -> None:
        found = (*plan_gaps(self.plan), *measure_gaps(self.plan, self.today), *risk_gaps(self.plan, self.today))
        if found == self._found:
            return
        self._found = found
        self._gaps.clear()
        for finding in found:
            self._gaps.add(Row(finding_sentence(finding), leading=Sign("info", "accent")))
        self._gaps.setVisible(bool(found))

    def _made_card(self, goal: Goal) -> GoalCard:
        card = GoalCard(goal, self.today)
        card.edited.connect(self._take_goal)
        card.removed.connect(self._remove_goal)
        card.path_wanted.connect(self.path_wanted)
        return card

    def _take_goal(self, new: Goal, label: str, merge_key: str) -> None:
        gone = len(new.measures) < len(next(goal for goal in self.plan.goals if goal.id == new.id).measures)
        goals = tuple(new if goal.id == new.id else goal for goal in self.plan.goals)
        self.take(replace(self.plan, goals=goals), label, merge_key)
        if gone:
            self.said.emit(self.tr("The measure was removed."))

    def _add_goal(self, title: str) -> None:
        goal = Goal(new_id(), title)
        self.take(replace(self.plan, goals=(*self.plan.goals, goal)), self.tr("Add a goal"))
        self._cards[goal.id].begin()

    def _remove_goal(self, gone: Goal) -> None:
        self._new_goal.setFocus()
        rest = tuple(goal for goal in self.plan.goals if goal.id != gone.id)
        self.take(replace(self.plan, goals=rest), self.tr("Remove the goal"))
        self.said.emit(self.tr("The goal was removed."))

    def _move_goal(self, key: UUID, to: int) -> None:
        shown = _in_order(self.plan)
        moving = next(goal for goal in shown if goal.id == key)
        rest = [goal for goal in shown if goal.id != key]
        self.take(replace(self.plan, goals=(*rest[:to], moving, *rest[to:])), self.tr("Move the goal"))

    def _set_state(self, state: PlanState) -> None:
        self.take(replace(self.plan, state=state), self.tr("Change the state"))
        if state is PlanState.CLOSED:
            self.said.emit(self.tr("The plan is closed. What is written from now on is not in what was approved."))

    def _approve(
        self, opened: Edition[Plan], body: str, day: date | None, section: str, diary_number: str, basis: str
    ) -> None:
        plan = approved(opened.value, body, day, section, diary_number, basis)
        self.edited_since.emit(opened, plan, self.tr("Mark as approved"))
        self.context.vault.log_usage("plan_approved", str(plan.id))


def _in_order(plan: Plan) -> list[Goal]:
    """Return the goals in the order in which they are shown: those of one heading together."""
    return [goal for _, goals in by_heading(plan) for goal in goals]


def _order(plan: Plan) -> tuple[UUID, ...]:
    """Return the identities of the goals and measures, in the order in which they are shown."""
    return tuple(
        identity for goal in _in_order(plan) for identity in (goal.id, *(measure.id for measure in goal.measures))
    )
