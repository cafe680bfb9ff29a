"""Other plans that the group's work leans on, and when each is looked at again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.identity import new_id
from ohdesk.domain.linked_plans import LinkedPlan, is_overdue
from ohdesk.domain.plans import Plan
from ohdesk.ui.history import History
from ohdesk.ui.labels import label
from ohdesk.ui.plans.linked_plan_dialog import LinkedPlanDialog, linked_plan_name
from ohdesk.ui.plans.plan_part import PlanPart
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.empty_state import EmptyState
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.typed import written_date
from ohdesk.ui.workspace_page import PageContext


class LinkedPart(PlanPart):
    """The linked plans of the group, those to be reviewed first at the top."""

    def __init__(self, context: PageContext, today: date) -> None:
        super().__init__(context, today)
        self._history = History(context.vault, self._stored, self.refused.emit, self)
        self._plans: tuple[LinkedPlan, ...] = ()
        self._shown: tuple[LinkedPlan, ...] | None = None
        self._card = Card()
        self._card.set_title(
            self.tr("Linked plans"),
            self.tr("Plans that others keep: where they are, who approved them, and when they are looked at again."),
        )
        self._card.add_action(Button(self.tr("Add a plan"), self._add, kind="primary", icon_name="plus"))
        self.add(self._card)

    @property
    def undo_stack(self) -> QUndoStack:
        return self._history.stack

    def read(self, plan: Plan) -> None:
        found = self.context.vault.all(LinkedPlan, plan.group)
        self._plans = tuple(sorted(found, key=lambda other: (other.review_on or date.max, linked_plan_name(other))))

    def show_plan(self, plan: Plan) -> None:
        super().show_plan(plan)
        if self._plans == self._shown:
            return
        self._shown = self._plans
        self._card.clear()
        for number, linked in enumerate(self._plans):
            if number:
                self._card.add(line())
            row = self._row(linked)
            self._card.add(row)
            shows_all(linked.id, row)
        if not self._plans:
            self._card.add(
                EmptyState(
                    "link",
                    self.tr("No linked plans have been written down"),
                    self.tr("For example the safety plan, the equality plan and the crisis plan."),
                )
            )
        self.reordered.emit()

    def show_object(self, object_id: UUID) -> bool:
        return any(linked.id == object_id for linked in self._plans)

    def _row(self, linked: LinkedPlan) -> QWidget:
        name = linked_plan_name(linked)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(name, "strong"))
        kind = label(linked.kind) if linked.title else ""
        day = written_date(linked.approved_on) if linked.approved_on else ""
        section = self.tr("section {0}").format(linked.approved_section) if linked.approved_section else ""
        for parts in ((kind, linked.approved_body, day, section), (linked.place, linked.owner)):
            if told := " · ".join(filter(None, parts)):
                column.addWidget(Label(told, "caption"))
        if linked.note:
            column.addWidget(Label(linked.note))
        row = QWidget()
        side = QHBoxLayout(row)
        side.setContentsMargins(0, 6, 0, 6)
        side.setSpacing(4)
        side.addWidget(Columns(words, self._review(linked), shares=(1, 0), characters=60, spacing=8), 1)
        edit = IconButton("pen-line", self.tr("Edit: {0}").format(name), lambda: self._edit(linked))
        remove = IconButton("trash-2", self.tr("Remove: {0}").format(name), lambda: self._remove(linked))
        for button in (edit, remove):
            side.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _review(self, linked: LinkedPlan) -> Pill:
        if linked.review_on is None:
            return Pill(self.tr("No review day"), "neutral")
        day = written_date(linked.review_on)
        if is_overdue(linked, self.today):
            return Pill(self.tr("Review was due {0}").format(day), "warn")
        return Pill(self.tr("Review by {0}").format(day), "info")

    def _add(self) -> None:
        words = self.tr("Add a linked plan")
        fresh = LinkedPlan(new_id(), self.plan.group)
        self._ask(fresh, self.tr("Linked plan"), lambda new: self._history.add(new, words))

    def _edit(self, linked: LinkedPlan) -> None:
        words = self.tr("Edit the linked plan")
        opened = self.context.vault.read(LinkedPlan, linked.id)
        self._ask(opened.value, words, lambda new: self._history.change(opened, new, words))

    def _ask(self, linked: LinkedPlan, title: str, written: Callable[[LinkedPlan], object]) -> None:
        dialog = LinkedPlanDialog(linked, title, self)
        dialog.written.connect(written)
        dialog.open()

    def _remove(self, linked: LinkedPlan) -> None:
        if self._history.remove(linked, self.tr("Remove the linked plan")):
            self.said.emit(self.tr("Removed: {0}").format(linked_plan_name(linked)))

    def _stored(self) -> None:
        self.context.saved()
        self.read(self.plan)
        self.show_plan(self.plan)
