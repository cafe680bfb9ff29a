"""The history of a matter: every meeting that took it up, what was said, what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.outcomes import Task
from ohdesk.services.threads import Past
from ohdesk.ui.labels import label
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import clear_layout
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.wording import marked_text, moment_words

if TYPE_CHECKING:
    from ohdesk.ui.tasks import TaskRunner


class MatterHistory(QWidget):
    """A quiet button that opens the list below it; Enter on a meeting opens that meeting."""

    meeting_wanted = Signal(object)
    """The identity of the meeting to open."""

    def __init__(self, tasks: TaskRunner, read: Callable[[], Sequence[Past]]) -> None:
        """``read`` returns the history, oldest first; it runs on the worker."""
        super().__init__()
        self._tasks = tasks
        self._read = read
        self.button = Button(self.tr("History of this matter"), self.toggle, kind="quiet", icon_name="history")
        self._list = QWidget()
        self._list.setAccessibleName(self.tr("History of this matter"))
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self._list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.button)
        column.addWidget(self._list)

    def toggle(self) -> None:
        """Open the list, or close it."""
        self._list.setVisible(self._list.isHidden())
        if not self._list.isHidden():
            self._tasks.run(self, self._read, self._show, lambda _: self._show(()))

    def _show(self, found: Sequence[Past]) -> None:
        clear_layout(self._lines)
        for past in reversed(found):
            self._lines.addWidget(self._meeting(past))
            for words in told(past):
                line = Label(words, "muted")
                line.setContentsMargins(10, 0, 0, 0)
                self._lines.addWidget(line)
        if not found:
            self._lines.addWidget(Label(self.tr("This is the first time."), "muted"))

    def _meeting(self, past: Past) -> Button:
        day = moment_words(past.meeting.day, None)
        words = " · ".join(filter(None, (day, past.meeting.theme, label(past.item.state))))
        meeting_id: UUID = past.meeting.id
        row = Button(words, lambda: self.meeting_wanted.emit(meeting_id), kind="row")
        row.setAccessibleName(self.tr("Open the meeting: {0}").format(words))
        return row


def told(past: Past) -> list[str]:
    """Return what was said and what came of a matter in one meeting, a line each."""
    lines = [marked_text(past.item.record)] if past.item.record else []
    lines += [f"{label(outcome.kind)}: {marked_text(outcome.text)}" for outcome in past.item.outcomes]
    return lines + [_task(task) for task in past.tasks]


def _task(task: Task) -> str:
    words = QCoreApplication.translate("MatterHistory", "Task: {0} ({1})").format(task.text, label(task.state))
    return f"{words} {task.follow_up}".strip()
