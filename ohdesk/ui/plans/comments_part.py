"""The comment round: who was asked about the plan, what they said, what changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.identity import new_id
from ohdesk.domain.plans import Plan, PlanComment, PlanState
from ohdesk.ui.history import as_stored, put
from ohdesk.ui.plans.comment_dialog import CommentDialog
from ohdesk.ui.plans.plan_part import PlanPart
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.empty_state import EmptyState
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.typed import written_date
from ohdesk.ui.workspace_page import PageContext


class CommentsPart(PlanPart):
    """The bodies that were asked, each with its words and what came of them."""

    def __init__(self, context: PageContext, today: date) -> None:
        super().__init__(context, today)
        self._shown: tuple[PlanComment, ...] | None = None
        self._rows: dict[UUID, QWidget] = {}
        self._round = Card()
        self._round.set_title(
            self.tr("Heard about the plan"),
            self.tr("Printed as a chapter of its own. It is whole when those asked know what changed."),
        )
        self._open = Button(self.tr("Put out for comments"), self._put_out, icon_name="send")
        self._round.add_action(self._open)
        self._round.add_action(Button(self.tr("Add a body"), self._add, kind="primary", icon_name="plus"))
        self._usual = Flow(spacing=8)
        self._usual_buttons = {
            name: Button(name, partial(self._ask_about, name), kind="small", icon_name="plus")
            for name in (
                self.tr("Staff"),
                self.tr("Student welfare services"),
                self.tr("Students' association"),
                self.tr("Guardians"),
            )
        }
        for name, button in self._usual_buttons.items():
            button.setAccessibleName(self.tr("Add a body: {0}").format(name))
            self._usual.add(button)
        self._list = Card()
        self.add(self._round, self._list)
        self._round.add(self._usual)

    def show_plan(self, plan: Plan) -> None:
        super().show_plan(plan)
        self._open.setVisible(plan.state is PlanState.WORKING)
        if plan.comments == self._shown:
            return
        self._shown = plan.comments
        asked = {comment.who.casefold() for comment in plan.comments}
        for name, button in self._usual_buttons.items():
            button.setVisible(name.casefold() not in asked)
        self._list.clear()
        self._rows = {}
        for number, comment in enumerate(plan.comments):
            if number:
                self._list.add(line())
            self._rows[comment.id] = self._row(comment)
            self._list.add(self._rows[comment.id])
            shows_all(comment.id, self._rows[comment.id])
        if not plan.comments:
            self._list.add(
                EmptyState(
                    "message-square",
                    self.tr("Nobody has been asked about this plan yet"),
                    self.tr("Those asked see early what is planned, and say what is missing."),
                )
            )
        self.reordered.emit()

    def show_object(self, object_id: UUID) -> bool:
        return object_id in self._rows

    def _row(self, comment: PlanComment) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(comment.who, "strong"))
        asked = self.tr("asked {0}").format(written_date(comment.asked_on)) if comment.asked_on else ""
        answered = self.tr("answered {0}").format(written_date(comment.said_on)) if comment.said_on else ""
        if about := " · ".join(filter(None, (asked, comment.how, answered))):
            column.addWidget(Label(about, "caption"))
        if comment.said:
            column.addWidget(Label(comment.said))
        if comment.changed:
            column.addWidget(Label(self.tr("What changed: {0}").format(comment.changed)))
        row = QWidget()
        side = QHBoxLayout(row)
        side.setContentsMargins(0, 6, 0, 6)
        side.setSpacing(4)
        side.addWidget(Columns(words, self._state(comment), shares=(1, 0), characters=60, spacing=8), 1)
        edit = IconButton("pen-line", self.tr("Edit: {0}").format(comment.who), lambda: self._edit(comment))
        remove = IconButton("trash-2", self.tr("Remove: {0}").format(comment.who), lambda: self._remove(comment))
        for button in (edit, remove):
            side.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _state(self, comment: PlanComment) -> Pill:
        if comment.changed:
            return Pill(self.tr("Told what changed"), "ok")
        if comment.said:
            return Pill(self.tr("Heard"), "info")
        return Pill(self.tr("Asked"), "neutral")

    def _put_out(self) -> None:
        self.take(replace(self.plan, state=PlanState.COMMENTS), self.tr("Put out for comments"))

    def _add(self) -> None:
        self._ask_about("")

    def _ask_about(self, who: str) -> None:
        comment = PlanComment(new_id(), who, self.today)
        self._ask(comment, self.tr("Who is asked about the plan"), self.tr("Add who is asked"))

    def _edit(self, comment: PlanComment) -> None:
        self._ask(comment, self.tr("What they said about the plan"), self.tr("Edit what they said"))

    def _ask(self, comment: PlanComment, title: str, words: str) -> None:
        opened = self.context.vault.read(Plan, self.plan.id)

        def keep(new: PlanComment) -> None:
            plan = replace(opened.value, comments=put(opened.value.comments, new))
            self.edited_since.emit(opened, plan, words)

        dialog = CommentDialog(as_stored(opened.value.comments, comment), title, self)
        dialog.written.connect(keep)
        dialog.open()

    def _remove(self, gone: PlanComment) -> None:
        rest = tuple(comment for comment in self.plan.comments if comment.id != gone.id)
        self.take(replace(self.plan, comments=rest), self.tr("Remove who was asked"))
        self.said.emit(self.tr("Removed: {0}").format(gone.who))
