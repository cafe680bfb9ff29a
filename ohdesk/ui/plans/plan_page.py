"""The page of the group's plans."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QUndoGroup
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ohdesk.domain.errors import OHDeskError
from ohdesk.domain.identity import new_id
from ohdesk.domain.plan_contents import PlanSide
from ohdesk.domain.plans import Plan, PlanKind, PlanState
from ohdesk.services import deliveries, groups, plans, printing
from ohdesk.services.editing import Edition, reverted
from ohdesk.services.plan_tables import joined
from ohdesk.ui.clock import today
from ohdesk.ui.delivery.delivering import Delivering
from ohdesk.ui.delivery.official_row import OfficialRow
from ohdesk.ui.drafts import Draft
from ohdesk.ui.errors import sentence
from ohdesk.ui.goal_thread import show_goal_thread
from ohdesk.ui.language import current_language
from ohdesk.ui.plans.chapters_part import ChaptersPart
from ohdesk.ui.plans.comments_part import CommentsPart
from ohdesk.ui.plans.evaluation_part import EvaluationPart
from ohdesk.ui.plans.goals_part import GoalsPart
from ohdesk.ui.plans.linked_part import LinkedPart
from ohdesk.ui.plans.new_plan_dialog import NewPlanDialog
from ohdesk.ui.plans.plan_choice import PlanChoice
from ohdesk.ui.plans.plan_facts_dialog import PlanFactsDialog
from ohdesk.ui.plans.plan_part import PlanPart, PlanPartEntry
from ohdesk.ui.plans.risks_part import RisksPart
from ohdesk.ui.plans.tables_button import TablesButton
from ohdesk.ui.plans.themes_part import ThemesPart
from ohdesk.ui.printing.show import look_at, show_versions
from ohdesk.ui.printing.source import Version
from ohdesk.ui.table_source import pasted_text
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.choice import Segments
from ohdesk.ui.widgets.empty_state import EmptyState
from ohdesk.ui.widgets.tab_order import tab_in_reading_order
from ohdesk.ui.workspace_page import PageContext, WorkspacePage

GOALS: Final = "goals"
THEMES: Final = "themes"
RISKS: Final = "risks"
CHAPTERS: Final = "chapters"
COMMENTS: Final = "comments"
LINKED: Final = "linked"
EVALUATION: Final = "evaluation"


class PlanPage(WorkspacePage):
    """One plan at a time, in parts, written in place; every change is saved by itself and can be taken back."""

    interests = frozenset(
        {
            "plan",
            "goal",
            "measure",
            "chapter",
            "theme",
            "risk",
            "indicator",
            "group",
            "linked_plan",
            "school",
            "delivery",
        }
    )

    def __init__(self, context: PageContext, today: Callable[[], date] = today) -> None:
        super().__init__(context, scrolls=True)
        self._today = today()
        self._draft: Draft[Plan] | None = None
        self._group_name = ""
        self._entries = {entry.key: entry for entry in self._made_entries()}
        self._parts: dict[str, PlanPart] = {}
        self._part = GOALS
        self._steps = QUndoGroup(self)
        self._choice = PlanChoice(context.vault, self._today)
        self._choice.chosen.connect(self._open)
        self._new = Button(self.tr("New plan…"), self.ask_new_plan, icon_name="plus")
        self._facts = IconButton("pen-line", self.tr("Edit the plan's title and time…"), self.ask_facts)
        self._undo = IconButton("undo-2", self.tr("Undo"), self._take_back)
        self._redo = IconButton("redo-2", self.tr("Redo"), self._do_again)
        for button, changed in ((self._undo, self._steps.canUndoChanged), (self._redo, self._steps.canRedoChanged)):
            button.setEnabled(False)
            changed.connect(button.setEnabled)
        self.tables = TablesButton(self, self._stored, self._choice.title_of)
        self.tables.taken.connect(self._take_imported)
        self._print = Button(self.tr("Preview and print"), kind="primary", icon_name="printer")
        look_at(self._print, self.preview)
        for action in (
            self._undo,
            self._redo,
            self._choice,
            self._facts,
            self._new,
            self.tables,
            self._print,
        ):
            self.add_action(action)
        self._buttons = Segments[str](
            self.tr("Part of the plan"), [(entry.key, entry.title) for entry in self._entries.values()], self._part
        )
        self._buttons.chosen.connect(self.show_part)
        self._empty = self._made_empty()
        self._official = OfficialRow(Delivering(context, self.messages, self, today))
        self.add(self._empty, self._buttons, self._official)
        self._bind_keys()

    def refresh(self) -> None:
        group = groups.current_group(self.context.vault)
        self._group_name = group.name or group.name_sv
        edition = self._choice.edition(group.id)
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
            self._steps.addStack(self._draft.undo_stack)
        if self._draft is not None:
            for part in self._parts.values():
                part.read(self._draft.value)
        self._choice.read(group.id)
        self._official.refresh()
        self._show()

    def flush(self) -> None:
        if self._draft is not None:
            self._draft.flush()

    def show_object(self, object_id: UUID) -> None:
        plan = plans.holding(self.context.vault, object_id)
        if plan is not None and (self._draft is None or self._draft.value.id != plan.id):
            self._open(plan.school_year if plan.kind is PlanKind.SCHOOL_YEAR else plan.id)
        if self._draft is None:
            return
        for key in (self._part, *(key for key in self._entries if key != self._part)):
            if self.part(key).show_object(object_id):
                self.show_part(key)
                self.part(key).show_object(object_id)
                return

    def open_year(self, year: str) -> None:
        """Show the plan of another school year."""
        self._open(year)

    def show_part(self, key: str) -> None:
        """Show one part of the plan."""
        self._part = key
        self._buttons.set_value(key)
        self.part(key)
        self._show()
        tab_in_reading_order(self)

    def part(self, key: str) -> PlanPart:
        """Return a part of the plan that is shown, made now where it was not opened before."""
        if key not in self._parts:
            part = self._entries[key].make(self.context, self._today)
            part.edited.connect(self._take)
            part.edited_since.connect(self._take_since)
            part.said.connect(self._offer_back)
            part.part_wanted.connect(self._show_wanted)
            part.refused.connect(self._tell)
            part.path_wanted.connect(self._show_path)
            part.reordered.connect(lambda: tab_in_reading_order(self))
            if part.undo_stack is not None:
                self._steps.addStack(part.undo_stack)
            self._parts[key] = part
            self.add(part)
            part.read(self._plan())
            part.show_plan(self._plan())
            part.setVisible(key == self._part)
        return self._parts[key]

    def preview(self, language: str) -> None:
        """Show the plan as it is printed, in ``language`` at first; its goals stand in tables or one at a time."""
        plan = self._stored()
        if plan is None:
            return
        vault = self.context.vault
        versions = (
            Version(self.tr("Goals in tables"), lambda spoken: printing.plan(vault, plan.id, spoken)),
            Version(self.tr("A goal at a time"), lambda spoken: printing.plan(vault, plan.id, spoken, in_blocks=True)),
        )
        show_versions(self, versions, self._choice.title_of(plan), language)

    def ask_new_plan(self) -> None:
        """Ask what kind of plan is begun, and for which time."""
        dialog = NewPlanDialog(self._today, self)
        dialog.wanted.connect(self._begin)
        dialog.open()

    def ask_facts(self) -> None:
        """Ask for the plan's title and time, and for the plan that it follows."""
        opened = self.context.vault.read(Plan, self._plan().id)
        plan = opened.value
        earlier = [(other.id, self._choice.title_of(other)) for other in plans.same_kind(self.context.vault, plan)]
        dialog = PlanFactsDialog(plan, earlier, self)
        dialog.written.connect(partial(self._take_facts, opened))
        dialog.removal_wanted.connect(self._remove_plan)
        dialog.open()

    # Showing

    def _show_wanted(self, key: str) -> None:
        wanted = RISKS if key == PlanSide.EXPECTATIONS else key
        if wanted in self._entries:
            self.show_part(wanted)

    def _made_entries(self) -> tuple[PlanPartEntry, ...]:
        return (
            PlanPartEntry(GOALS, self.tr("Goals"), GoalsPart),
            PlanPartEntry(THEMES, self.tr("Themes"), ThemesPart),
            PlanPartEntry(RISKS, self.tr("Risks and expectations"), RisksPart),
            PlanPartEntry(CHAPTERS, self.tr("Chapters"), ChaptersPart),
            PlanPartEntry(COMMENTS, self.tr("Comments"), CommentsPart),
            PlanPartEntry(LINKED, self.tr("Linked plans"), LinkedPart),
            PlanPartEntry(EVALUATION, self.tr("Evaluation"), EvaluationPart),
        )

    def _show_path(self, goal_id: UUID) -> None:
        """Show everything that touched a goal; it is read from the vault, so what is typed is saved first."""
        self.flush()
        show_goal_thread(self, self.context, goal_id)

    def _open(self, shown: str | UUID) -> None:
        self.flush()
        self._choice.shown = shown
        self.refresh()

    def _show(self) -> None:
        plan = self._draft.value if self._draft else None
        self._empty.setVisible(plan is None)
        for widget in (self._buttons, self._facts, self._undo, self._redo, self._print):
            widget.setVisible(plan is not None)
        approved = plan is not None and plan.state not in (PlanState.WORKING, PlanState.COMMENTS)
        self._official.setVisible(approved)
        self.tables.show_plan(plan)
        self.set_title(self._choice.title_of(plan), self._group_name)
        if plan is None or self._draft is None:
            return
        if approved:
            self._official.show_paper(deliveries.plan_of(plan.id), self._choice.title_of(plan))
        shown = self.part(self._part)
        shown.show_plan(plan)
        for part in self._parts.values():
            part.setVisible(part is shown)
        self._steps.setActiveStack(shown.undo_stack or self._draft.undo_stack)

    def _made_empty(self) -> QWidget:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Button(self.tr("Start with chapters"), self._start_guided, kind="primary", icon_name="book-open"))
        row.addWidget(Button(self.tr("Start an empty plan"), self._start, icon_name="plus"))
        row.addWidget(Button(self.tr("Start from a table…"), self.tables.import_table, icon_name="upload"))
        return EmptyState(
            "target",
            self.tr("No plan for this school year yet"),
            self.tr("One to five goals are enough. A table in Word or Excel can be pasted or brought in from a file."),
            buttons,
        )

    # Changing

    def _start(self) -> None:
        group = groups.current_group(self.context.vault)
        plans.new_plan(self.context.vault, group, str(self._choice.shown))
        self.context.saved()
        self.refresh()
        self.show_part(GOALS)
        goals = self.part(GOALS)
        assert isinstance(goals, GoalsPart)
        goals.begin()

    def _start_guided(self) -> None:
        self._begin(Plan(new_id(), school_year=str(self._choice.shown)))
        self.show_part(CHAPTERS)

    def _begin(self, wanted: Plan) -> None:
        """Add the plan that was asked for, or show the one that the school year has already."""
        vault = self.context.vault
        group = groups.current_group(vault)
        known = plans.plan_for(vault, group.id, wanted.school_year) if wanted.school_year else None
        if known is None:
            plans.begin(vault, group, wanted, current_language())
            self.context.saved()
        self._open(wanted.school_year or wanted.id)

    def _take_facts(self, opened: Edition[Plan], new: Plan) -> None:
        self._take_since(opened, new, self.tr("Edit the plan's title and time"))
        self.refresh()

    def _remove_plan(self) -> None:
        plan = self._plan()
        title = self._choice.title_of(plan)
        self.flush()
        self.context.vault.remove(plan.id)
        self.context.saved()
        self.refresh()
        self.messages.say(
            self.tr("Removed: {0}").format(title), action=self.tr("Undo"), on_action=partial(self._bring_back, plan)
        )

    def _bring_back(self, plan: Plan) -> None:
        self.context.vault.restore(plan.id)
        self.context.saved()
        self._open(plan.school_year if plan.kind is PlanKind.SCHOOL_YEAR else plan.id)

    def _take(self, new: Plan, label: str, merge_key: str = "") -> None:
        if self._draft is not None:
            self._draft.change(new, label, merge_key)

    def _take_since(self, opened: Edition[Plan], new: Plan, label: str) -> None:
        if self._draft is not None:
            self._draft.change_since(opened, new, label)

    def _take_imported(self, read: Plan) -> None:
        if self._draft is None:
            self._start()
        self._take(joined(self._plan(), read), self.tr("Bring in a table"))
        added = (
            self.tr("%n goal(s) were added from the table.", "", len(read.goals))
            if read.goals
            else self.tr("What the table holds was added.")
        )
        self._offer_back(added, "ok")

    def _take_back(self) -> None:
        self._steps.undo()
        self._show()

    def _do_again(self) -> None:
        self._steps.redo()
        self._show()

    def _offer_back(self, text: str, role: str = "info") -> None:
        self.messages.say(text, "ok" if role == "ok" else "info", action=self.tr("Undo"), on_action=self._take_back)

    def _tell(self, error: OHDeskError) -> None:
        self.messages.say(sentence(error), "bad")

    def _stored(self) -> Plan | None:
        """Return the plan that is shown once all of it is stored."""
        return self._draft.value if self._draft is not None and self._draft.flush() else None

    def _plan(self) -> Plan:
        assert self._draft is not None
        return self._draft.value

    def _drop(self) -> None:
        """Let the plan that is shown go, and its parts: what waits in a field for an answer goes to no other plan."""
        if self._draft is not None:
            self._draft.flush()
            self._draft.deleteLater()
            self._draft = None
        for part in self._parts.values():
            self.body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = {}
        self.messages.clear()

    def _paste(self) -> None:
        text = pasted_text(QGuiApplication.clipboard().mimeData())
        if "\t" in text or "<table" in text.lower():
            self.tables.import_table(text)

    def _bind_keys(self) -> None:
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self._take_back),
            (QKeySequence.StandardKey.Redo, self._do_again),
            (QKeySequence.StandardKey.Paste, self._paste),
        ):
            QShortcut(QKeySequence(keys), self, act)
