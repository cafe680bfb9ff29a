"""One goal's evaluation: its state, the text, and beside it the draft from the year's material."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.evaluation import with_draft
from ohdesk.domain.plans import Goal, GoalState
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.labels import choices
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.prose_edit import ProseEdit


class GoalEvaluation(QWidget):
    """Written in place; the draft is taken below the text, line by line what is not there yet."""

    edited = Signal(object, str)
    """The goal as it is now, and the field that was typed in."""
    draft_taken = Signal(object, str)
    """The goal and the draft to be taken into its evaluation."""
    path_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._goal: Goal | None = None
        self._draft = ""
        self._title = Label("", "strong")
        self._state = Choice[GoalState](self.tr("State of the goal"), choices(GoalState))
        self._state.setMinimumContentsLength(11)
        self._state.chosen.connect(self._set_state)
        self._text = Guarded(ProseEdit("", self.tr("What came of it, and what goes on?"), lines=4))
        self._text.accepted.connect(self._write)
        self._shown = Label("", "muted")
        self._take = Button(self.tr("Take into the text"), self._take_draft, icon_name="arrow-left")
        self._take.hide()
        self._path = Button(self.tr("The goal's path"), self.path_wanted.emit, kind="quiet")
        proposal = QWidget()
        column = QVBoxLayout(proposal)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(self.tr("Draft from the year's material"), "caption"))
        column.addWidget(self._shown)
        column.addWidget(Flow(self._take, self._path, spacing=8))
        column.addStretch()
        sheet = QVBoxLayout(self)
        sheet.setContentsMargins(0, 8, 0, 8)
        sheet.setSpacing(8)
        sheet.addWidget(Columns(self._title, self._state, shares=(1, 0), characters=50, spacing=8))
        sheet.addWidget(Columns(self._text, proposal, characters=90, even=False))

    def show_goal(self, goal: Goal) -> None:
        """Show ``goal`` as it stands."""
        self._goal = goal
        title = goal.title or self.tr("A goal without a name")
        self.setAccessibleName(title)
        self._title.setText(title)
        self._state.setAccessibleName(self.tr("State of the goal: {0}").format(title))
        self._state.set_value(goal.state)
        self._text.setAccessibleName(self.tr("Evaluation of the goal: {0}").format(title))
        self._text.set_text(goal.evaluation)
        self._take.setAccessibleName(self.tr("Take the draft into the text: {0}").format(title))
        self._path.setAccessibleName(self.tr("The path of the goal: {0}").format(title))
        self._show_take()

    def show_draft(self, draft: str) -> None:
        """Show the ``draft``; empty where nothing in the material touches the goal."""
        self._draft = draft
        self._shown.setText(draft or self.tr("Not found in this year's material."))
        self._show_take()

    def _show_take(self) -> None:
        held = self._goal.evaluation if self._goal else ""
        self._take.setVisible(bool(self._draft))
        self._take.setEnabled(with_draft(held, self._draft) != held)

    def _set_state(self, state: GoalState) -> None:
        if self._goal is not None:
            self.edited.emit(replace(self._goal, state=state), "")

    def _write(self, text: str) -> None:
        if self._goal is not None:
            self._goal = replace(self._goal, evaluation=text)
            self._show_take()
            self.edited.emit(self._goal, f"{self._goal.id}/evaluation")

    def _take_draft(self) -> None:
        if self._goal is not None:
            self.draft_taken.emit(self._goal, self._draft)
