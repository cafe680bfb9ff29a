"""The page of the yearly plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ohdesk.domain.errors import OHDeskError
from ohdesk.domain.findings import Finding
from ohdesk.domain.identity import new_id
from ohdesk.domain.plans import Goal, Plan, PlanState, approved, plan_gaps
from ohdesk.domain.schools import school_year_name
from ohdesk.services import groups, plans, printing
from ohdesk.services.editing import reverted
from ohdesk.ui.add_line import AddLine
from ohdesk.ui.clock import today
from ohdesk.ui.drafts import Draft
from ohdesk.ui.errors import sentence
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.labels import finding_sentence
from ohdesk.ui.plans.approval_dialog import ApprovalDialog
from ohdesk.ui.plans.chapters_card import ChaptersCard
from ohdesk.ui.plans.goal_card import GoalCard
from ohdesk.ui.plans.import_dialog import ImportDialog
from ohdesk.ui.plans.plan_path import PlanPath
from ohdesk.ui.printing.show import choose_language, show_pdf
from ohdesk.ui.table_source import pasted_text
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.empty_state import EmptyState
from ohdesk.ui.widgets.ordered_column import OrderedColumn
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.sign import Sign
from ohdesk.ui.widgets.tab_order import tab_in_reading_order
from ohdesk.ui.workspace_page import PageContext, WorkspacePage

_EVALUATED = (PlanState.EVALUATED, PlanState.CLOSED)


class PlanPage(WorkspacePage):
    """One school year's plan, written in place; every change is saved by itself and can be taken back."""

    interests = frozenset({"plan", "goal", "measure", "chapter", "group"})

    def __init__(self, context: PageContext, today: Callable[[], date] = today) -> None:
        super().__init__(context, scrolls=True)
        self._today = today()
        self._year = school_year_name(self._today)
        self._draft: Draft[Plan] | None = None
        self._cards: dict[UUID, GoalCard] = {}
        self._order: tuple[UUID, ...] = ()
        self._found: tuple[Finding, ...] | None = None
        self._group_name = ""
        self._years = Choice[str](self.tr("School year"), [])
        self._years.setMinimumContentsLength(10)
        self._years.chosen.connect(self.open_year)
        self._undo = IconButton("undo-2", self.tr("Undo"), self._take_back)
        self._redo = IconButton("redo-2", self.tr("Redo"), self._do_again)
        self._import = Button(self.tr("Bring in a table…"), self.import_table, icon_name="upload")
        self._print = Button(self.tr("Preview and print"), kind="primary", icon_name="printer")
        choose_language(self._print, self.preview)
        for action in (self._undo, self._redo, self._years, self._import, self._print):
            self.add_action(action)

        self._path = PlanPath()
        self._path.chosen.connect(self._set_state)
        self._path.approval_asked.connect(self.ask_approval)
        self._goals = OrderedColumn(self.tr("Goals"), spacing=16, cards=True)
        self._goals.moved.connect(self._move_goal)
        self._new_goal = AddLine(self.tr("Write a new goal and press Enter"), self.tr("New goal"))
        self._new_goal.entered.connect(self._add_goal)
        self._gaps = Card()
        self._gaps.set_title(
            self.tr("Worth a look"), self.tr("Nothing here stops you: a plan may be printed and approved as it is.")
        )
        self._chapters = ChaptersCard()
        self._chapters.edited.connect(self._take_chapters)
        self._evaluation = Guarded(
            ProseEdit(self.tr("Evaluation of the whole plan"), self.tr("What came of the year, and what goes on?"))
        )
        self._evaluation.field.setProperty("quiet", True)
        self._evaluation.accepted.connect(self._take_evaluation)
        evaluation = Card(self.tr("Evaluation of the year"))
        evaluation.add(self._evaluation)
        new_goal = Card()
        new_goal.add(self._new_goal)
        self._editor = (self._path, self._goals, new_goal, self._gaps, self._chapters, evaluation)
        self._empty = self._made_empty()
        self.add(self._empty, *self._editor)
        self._bind_keys()

    def refresh(self) -> None:
        group = groups.current_group(self.context.vault)
        self._group_name = group.name or group.name_sv
        edition = plans.plan_for(self.context.vault, group.id, self._year)
        if edition is None:
            self._drop()
        elif self._draft is not None and self._draft.value.id == edition.value.id:
            self._draft.refresh(edition)
        else:
            self._drop()
            self._draft = Draft(edition, self.context.vault.save, reverted, self)
            self._draft.changed.connect(self._show)
            self._draft.saved.connect(lambda _: self.context.saved())
            self._draft.refused.connect(self._tell)
        self._show_years(group.id)
        self._show()

    def flush(self) -> None:
        if self._draft is not None:
            self._draft.flush()

    def show_object(self, object_id: UUID) -> None:
        if self._draft is None or self._draft.value.id != object_id:
            for plan in self.context.vault.outlines(Plan):
                if plan.id == object_id and plan.school_year:
                    self.open_year(plan.school_year)
        if object_id in self._cards:
            self._cards[object_id].begin()

    def open_year(self, year: str) -> None:
        """Show the plan of another school year."""
        self.flush()
        self._year = year
        self.refresh()

    def preview(self, language: str) -> None:
        """Show the plan as it is printed, in ``language``."""
        if self._draft is None or not self._draft.flush():
            return
        vault, plan = self.context.vault, self._draft.value
        title = self.tr("Annual plan {0}").format(plan.school_year)
        show_pdf(self, lambda: printing.plan(vault, plan.id, language), title, f"{title}.pdf")

    def import_table(self, text: str = "") -> None:
        """Ask for a table of goals and measures; ``text`` is one that was pasted already."""
        dialog = ImportDialog(self)
        dialog.taken.connect(self._take_imported)
        dialog.open()
        if text:
            dialog.source.take_text(text)

    def ask_approval(self) -> None:
        """Ask who approved the plan and when."""
        if self._draft is None:
            return
        self._path.show_plan(self._draft.value)
        dialog = ApprovalDialog(self._draft.value, self._today, self)
        dialog.approved.connect(self._approve)
        dialog.open()

    # Showing

    def _show(self) -> None:
        plan = self._draft.value if self._draft else None
        self._empty.setVisible(plan is None)
        for widget in (*self._editor, self._undo, self._redo, self._print):
            widget.setVisible(plan is not None)
        title = self.tr("Annual plan {0}").format(self._year)
        self.set_title((plan.title if plan else "") or title, self._group_name)
        if plan is None or self._draft is None:
            return
        self._path.show_plan(plan)
        self._show_goals(plan)
        self._show_gaps(plan)
        self._chapters.show_chapters(plan.chapters)
        self._evaluation.set_text(plan.evaluation)
        if self._order != (order := _order(plan)):
            self._order = order
            tab_in_reading_order(self)
        self._undo.setEnabled(self._draft.undo_stack.canUndo())
        self._redo.setEnabled(self._draft.undo_stack.canRedo())

    def _show_goals(self, plan: Plan) -> None:
        goals = _by_strategy_line(plan.goals)
        self._cards = {goal.id: self._cards.get(goal.id) or self._made_card(goal) for goal in goals}
        self._goals.set_rows(list(self._cards.items()))  # first: what a card makes is styled once, where it will stay
        heading = ""
        for number, goal in enumerate(goals, 1):
            above = goal.strategy_line if goal.strategy_line != heading else ""
            self._cards[goal.id].show_goal(goal, number, above, evaluated=plan.state in _EVALUATED)
            heading = goal.strategy_line
        self._goals.setVisible(bool(goals))

    def _show_gaps(self, plan: Plan) -> None:
        found = plan_gaps(plan)
        if found == self._found:
            return
        self._found = found
        self._gaps.clear()
        for finding in found:
            self._gaps.add(Row(finding_sentence(finding), leading=Sign("info", "accent")))
        self._gaps.setVisible(bool(found))

    def _show_years(self, group: UUID) -> None:
        first = int(school_year_name(self._today)[:4])
        coming = [school_year_name(date(year, 8, 1)) for year in (first, first + 1)]
        known = plans.school_years(self.context.vault, group, self._today)
        years = sorted({*known, *coming, self._year}, reverse=True)
        self._years.set_choices([(year, year) for year in years])
        self._years.set_value(self._year)

    def _made_card(self, goal: Goal) -> GoalCard:
        card = GoalCard(goal)
        card.edited.connect(self._take_goal)
        card.removed.connect(self._remove_goal)
        return card

    def _made_empty(self) -> QWidget:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Button(self.tr("Start an empty plan"), self._start, kind="primary", icon_name="plus"))
        row.addWidget(Button(self.tr("Start from a table…"), self.import_table, icon_name="upload"))
        return EmptyState(
            "target",
            self.tr("No plan for this school year yet"),
            self.tr("One to five goals are enough. A table in Word or Excel can be pasted or brought in from a file."),
            buttons,
        )

    # Changing

    def _start(self) -> None:
        plans.new_plan(self.context.vault, groups.current_group(self.context.vault), self._year)
        self.context.saved()
        self.refresh()
        self._new_goal.setFocus()

    def _take(self, new: Plan, label: str, merge_key: str = "") -> None:
        if self._draft is not None:
            self._draft.change(new, label, merge_key)

    def _take_goal(self, new: Goal, label: str, merge_key: str) -> None:
        plan = self._plan()
        gone = len(new.measures) < len(next(goal for goal in plan.goals if goal.id == new.id).measures)
        goals = tuple(new if goal.id == new.id else goal for goal in plan.goals)
        self._take(replace(plan, goals=goals), label, merge_key)
        if gone:
            self._offer_back(self.tr("The measure was removed."))

    def _add_goal(self, title: str) -> None:
        goal = Goal(new_id(), title)
        self._take(replace(self._plan(), goals=(*self._plan().goals, goal)), self.tr("Add a goal"))
        self._cards[goal.id].begin()

    def _remove_goal(self, gone: Goal) -> None:
        self._new_goal.setFocus()
        rest = tuple(goal for goal in self._plan().goals if goal.id != gone.id)
        self._take(replace(self._plan(), goals=rest), self.tr("Remove the goal"))
        self._offer_back(self.tr("The goal was removed."))

    def _move_goal(self, key: UUID, to: int) -> None:
        shown = _by_strategy_line(self._plan().goals)
        moving = next(goal for goal in shown if goal.id == key)
        rest = [goal for goal in shown if goal.id != key]
        self._take(replace(self._plan(), goals=(*rest[:to], moving, *rest[to:])), self.tr("Move the goal"))

    def _take_chapters(self, chapters: tuple[object, ...], label: str, merge_key: str) -> None:
        gone = len(chapters) < len(self._plan().chapters)
        self._take(replace(self._plan(), chapters=chapters), label, merge_key)  # type: ignore[arg-type]
        if gone:
            self._offer_back(self.tr("The chapter was removed."))

    def _take_evaluation(self, text: str) -> None:
        self._take(replace(self._plan(), evaluation=text), self.tr("Edit the evaluation"), "evaluation")

    def _set_state(self, state: PlanState) -> None:
        self._take(replace(self._plan(), state=state), self.tr("Change the state"))

    def _approve(self, body: str, day: date | None, section: str, diary_number: str) -> None:
        plan = approved(self._plan(), body, day, section, diary_number)
        self._take(plan, self.tr("Mark as approved"))
        self.context.vault.log_usage("plan_approved", str(plan.id))

    def _take_imported(self, read: Plan) -> None:
        if self._draft is None:
            self._start()
        plan = self._plan()
        new = replace(plan, goals=plan.goals + read.goals, chapters=plan.chapters + read.chapters)
        self._take(new, self.tr("Bring in a table"))
        self._offer_back(self.tr("%n goal(s) were added from the table.", "", len(read.goals)), "ok")

    def _take_back(self) -> None:
        if self._draft is not None:
            self._draft.undo_stack.undo()
            self._show()

    def _do_again(self) -> None:
        if self._draft is not None:
            self._draft.undo_stack.redo()
            self._show()

    def _offer_back(self, text: str, role: str = "info") -> None:
        self.messages.say(text, "ok" if role == "ok" else "info", action=self.tr("Undo"), on_action=self._take_back)

    def _tell(self, error: OHDeskError) -> None:
        self.messages.say(sentence(error), "bad")

    def _plan(self) -> Plan:
        assert self._draft is not None
        return self._draft.value

    def _drop(self) -> None:
        if self._draft is not None:
            self._draft.flush()
            self._draft.deleteLater()
            self._draft = None
        self._cards = {}
        self._goals.set_rows([])
        self.messages.clear()

    def _paste(self) -> None:
        text = pasted_text(QGuiApplication.clipboard().mimeData())
        if "\t" in text or "<table" in text.lower():
            self.import_table(text)

    def _bind_keys(self) -> None:
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self._take_back),
            (QKeySequence.StandardKey.Redo, self._do_again),
            (QKeySequence.StandardKey.Paste, self._paste),
        ):
            QShortcut(QKeySequence(keys), self, act)


def _by_strategy_line(goals: tuple[Goal, ...]) -> list[Goal]:
    """Return the goals with those of one strategy line together, the lines in the order in which they first come."""
    lines = list(dict.fromkeys(goal.strategy_line for goal in goals))
    return sorted(goals, key=lambda goal: lines.index(goal.strategy_line))


def _order(plan: Plan) -> tuple[UUID, ...]:
    """Return the identities of everything in the plan that has fields of its own, in order."""
    goals = _by_strategy_line(plan.goals)
    parts = [identity for goal in goals for identity in (goal.id, *(measure.id for measure in goal.measures))]
    return (*parts, *(chapter.id for chapter in plan.chapters))
