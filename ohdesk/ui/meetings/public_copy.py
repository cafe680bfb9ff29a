"""What others see of an item, beside what the group reads."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.outcomes import OutcomeKind
from ohdesk.domain.readers import Reader, seen_by, tasks_seen_by
from ohdesk.ui.labels import label
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.widgets.label import Label


class PublicCopy(QFrame):
    """The public text of an item, read only."""

    def __init__(self, opened: OpenMeeting) -> None:
        super().__init__()
        self._open = opened
        self.setProperty("remark", "settled")
        self._head = Label(self.tr("What others see"), "caption")
        self._text = Label("")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addWidget(self._text)
        column.addStretch()

    def show_item(self, item: AgendaItem) -> None:
        """Show what the public papers say of ``item``: the same text, from the same rule."""
        meeting = self._open.meeting
        shown = next((other for other in seen_by(meeting, Reader.PUBLIC).items if other.id == item.id), None)
        if shown is None:
            words = self.tr("Nothing: the staff's own part.")
        else:
            words = "\n\n".join(filter(None, (shown.record, *self._results(shown)))) or self.tr("The title only.")
        self._text.setText(words)
        self.setAccessibleName(self.tr("What others see: {0}").format(item.title))

    def _results(self, item: AgendaItem) -> list[str]:
        found = []
        for outcome in item.outcomes:
            proposed = outcome.kind is OutcomeKind.PROPOSED and outcome.proposed_to
            to = f" ({outcome.proposed_to})" if proposed else ""
            found.append(f"{label(outcome.kind)}{to}: {outcome.text}")
        tasks = [draft.value for draft in self._open.tasks(item.id)]
        for task in tasks_seen_by(tasks, self._open.meeting, Reader.PUBLIC):
            found.append(self.tr("Task: {0}").format(task.text))
        return found
