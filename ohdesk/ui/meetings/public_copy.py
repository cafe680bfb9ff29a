"""What others see of an item, beside what the group reads."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from ohdesk.domain.agenda import AgendaItem, Part
from ohdesk.domain.outcomes import OutcomeKind
from ohdesk.domain.paragraphs import public_text
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
        """Show what the public copy says of ``item``."""
        if item.part is Part.STAFF:
            words = self.tr("Nothing: the staff's own part.")
        else:
            words = "\n\n".join(filter(None, (public_text(item.record), *self._results(item))))
        self._text.setText(words or self.tr("The title only."))
        self.setAccessibleName(self.tr("What others see: {0}").format(item.title))

    def _results(self, item: AgendaItem) -> list[str]:
        found = []
        for outcome in item.outcomes:
            if text := public_text(outcome.text):
                to = f" ({outcome.proposed_to})" if outcome.kind is OutcomeKind.PROPOSED and outcome.proposed_to else ""
                found.append(f"{label(outcome.kind)}{to}: {text}")
        for draft in self._open.tasks(item.id):
            if text := public_text(draft.value.text):
                found.append(self.tr("Task: {0}").format(text))
        return found
