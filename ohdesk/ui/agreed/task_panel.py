"""One task: how far it is, until when, and what followed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.errors import OHDeskError
from ohdesk.domain.outcomes import Task, TaskState, is_open, moved_to
from ohdesk.services.editing import Edition, reverted
from ohdesk.ui import clock
from ohdesk.ui.drafts import Draft
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.labels import choices
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field, Form
from ohdesk.ui.widgets.prose_edit import ProseEdit

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault


class TaskPanel(Card):
    """The fields of the task that is chosen in the list, saved as they change."""

    meeting_wanted = Signal()
    saved = Signal()
    refused = Signal(object)
    """The ``OHDeskError`` that kept the task from being saved."""

    def __init__(self, vault: Vault, edition: Edition[Task], owner: str) -> None:
        """``owner`` says who does the task today."""
        super().__init__(edition.value.text, owner)
        self._draft = Draft(edition, vault.save, reverted, self)
        self.state = Choice(self.tr("State"), choices(TaskState))
        self._due = DateField(self.tr("Due"))
        self._closed = DateField(self.tr("Closed on"))
        self._closed_field = Field(self.tr("Closed on"), self._closed)
        self.follow_up = Guarded(ProseEdit(lines=4))
        form = Form()
        form.add(self.tr("State"), self.state)
        form.add_widget(Columns(Field(self.tr("Due"), self._due), self._closed_field, characters=34))
        form.add(self.tr("What followed"), self.follow_up, self.tr("For example what was done, and what remains."))
        self.add(form)
        self.body.addStretch()
        self._open = Button(self.tr("Open the meeting"), self.meeting_wanted.emit, kind="quiet")
        self.body.addWidget(self._open)
        self.state.chosen.connect(self._set_state)
        self._due.entered.connect(lambda due: self._write(self.tr("Due"), due=due))
        self._closed.entered.connect(lambda day: self._write(self.tr("Closed on"), closed_on=day))
        self.follow_up.accepted.connect(self._note)
        self._draft.changed.connect(self._show)
        self._draft.saved.connect(lambda _: self.saved.emit())
        self._draft.refused.connect(self._tell)
        self._show()

    @property
    def task(self) -> Task:
        """The task as it stands."""
        return self._draft.value

    def add_history(self, history: QWidget) -> None:
        """Show the history of the task's matter below it."""
        self.body.insertWidget(self.body.indexOf(self._open), history)

    def flush(self) -> bool:
        """Save what is not saved; return whether everything is safe."""
        return self._draft.flush()

    def refresh(self, edition: Edition[Task]) -> None:
        """Take in what others saved."""
        self._draft.refresh(edition)

    def _show(self) -> None:
        task = self.task
        self.state.set_value(task.state)
        self._due.set_value(task.due)
        self._closed.set_value(task.closed_on)
        self._closed_field.setVisible(not is_open(task))
        self.follow_up.set_text(task.follow_up)
        shows(task.id, state=self.state, due=self._due, closed_on=self._closed)

    def _set_state(self, state: TaskState) -> None:
        self._draft.change(moved_to(self.task, state, clock.today()), self.tr("State"))
        self.flush()
        if state is TaskState.POSTPONED:
            self._due.setFocus()

    def _note(self, text: str) -> None:
        self._draft.change(replace(self.task, follow_up=text), self.tr("Typing"), "follow_up")

    def _write(self, label: str, **fields: Any) -> None:
        self._draft.change(replace(self.task, **fields), label)

    def _tell(self, error: OHDeskError) -> None:
        self.refused.emit(error)
