"""A task from an earlier meeting, followed up where the matter is dealt with again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ohdesk.domain.outcomes import Task, TaskState, is_late, moved_to
from ohdesk.ui import clock
from ohdesk.ui.drafts import Draft
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.labels import choices, label
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.wording import day_words, owner_words


class FollowUpRow(QFrame):
    """What was to be done, by whom and when; how far it is and what followed is written right here."""

    def __init__(self, opened: OpenMeeting, draft: Draft[Task]) -> None:
        super().__init__()
        self._open = opened
        self._draft = draft
        self.setProperty("remark", "settled")
        task = draft.value
        self._pill = Pill()
        self._facts = Label("", "caption")
        self._state = Choice(self.tr("How far it is: {0}").format(task.text), choices(TaskState))
        self._note = Guarded(
            ProseEdit(placeholder=self.tr("What followed"), lines=1), self.tr("What followed: {0}").format(task.text)
        )
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Label(task.text), 1)
        head.addWidget(self._pill)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addWidget(Columns(self._state, self._note, shares=(1, 2), characters=50, spacing=8, even=False))
        self._state.chosen.connect(self._move)
        self._note.accepted.connect(self._write)
        draft.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        task, today = self._draft.value, clock.today()
        late = is_late(task, today)
        tone = "bad" if late else "ok" if task.state is TaskState.DONE else "info"
        self._pill.set_state(self.tr("Overdue") if late else label(task.state), tone)  # type: ignore[arg-type]
        due = self.tr("due {0}").format(day_words(task.due)) if task.due else ""
        self._facts.setText(" · ".join(filter(None, (owner_words(task, self._open.members), due))))
        self._state.set_value(task.state)
        self._note.set_text(task.follow_up)

    def _move(self, state: TaskState) -> None:
        self._draft.change(moved_to(self._draft.value, state, clock.today()), self.tr("State"))

    def _write(self, text: str) -> None:
        self._draft.change(replace(self._draft.value, follow_up=text), self.tr("Typing"), "follow_up")
