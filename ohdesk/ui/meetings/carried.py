"""What an item brings with it from earlier meetings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.agenda import AgendaItem, Reason, thread_of
from ohdesk.domain.outcomes import Task
from ohdesk.services import threads
from ohdesk.ui.matter_history import MatterHistory
from ohdesk.ui.meetings.approval_panel import ApprovalPanel
from ohdesk.ui.meetings.follow_up_row import FollowUpRow
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.widgets.label import Label

if TYPE_CHECKING:
    from ohdesk.ui.tasks import TaskRunner


class Carried(QWidget):
    """The minutes that it approves, the tasks that it follows up, and the matter's history; nothing for a new item."""

    def __init__(self, opened: OpenMeeting, item_id: UUID, tasks: TaskRunner) -> None:
        super().__init__()
        self._open = opened
        self._item_id = item_id
        self._tasks = tasks
        self._history: MatterHistory | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()
        item = opened.item(item_id)
        if item is None or (item.source is None and thread_of(item) == item.id):
            return
        vault, meeting = opened.vault, opened.meeting
        if item.reason is Reason.APPROVAL:
            self._add(ApprovalPanel(opened, item_id, tasks))
            return
        tasks.run(self, lambda: threads.to_follow(vault, meeting, item), self._show_tasks, lambda _: None)
        self._add_history(item)

    def show_history(self) -> None:
        """Open the history of the item's matter, or close it."""
        item = self._open.item(self._item_id)
        if self._history is None and item is not None:
            self._add_history(item)
        if self._history is not None:
            self._history.toggle()
            self._history.button.setFocus()

    def _add_history(self, item: AgendaItem) -> None:
        vault, meeting = self._open.vault, self._open.meeting
        self._history = MatterHistory(self._tasks, lambda: threads.earlier(vault, meeting, item))
        self._history.meeting_wanted.connect(self._open.meeting_wanted)
        self._add(self._history)

    def _show_tasks(self, found: Sequence[Task]) -> None:
        if found:
            self._column.insertWidget(0, Label(self.tr("To follow up"), "strong"))
        for place, task in enumerate(found, 1):
            self._column.insertWidget(place, FollowUpRow(self._open, self._open.follow(task.id)))

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        widget.show()  # now, not with the next event: it may be given the focus
        self.show()
