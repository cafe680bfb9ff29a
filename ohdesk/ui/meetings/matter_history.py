"""What has become of a matter so far: a line for each meeting that had it on its agenda."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.agenda import ItemState
from ohdesk.domain.carry_over import Past
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.wording import day_words


class MatterHistory(QWidget):
    """Earlier meetings, the latest first, each with what was agreed or how far it got; hidden without any."""

    def __init__(self, history: Sequence[Past]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(self.tr("Earlier in meetings"), "strong"))
        for past in reversed(history):
            when = day_words(past.meeting.day) if past.meeting.day else self.tr("Without a day")
            column.addWidget(Row(when, self._words(past)))
        self.setVisible(bool(history))

    def _words(self, past: Past) -> str:
        said = [outcome.text for outcome in past.item.outcomes if outcome.text] or [past.item.record.split("\n")[0]]
        tasks = self.tr("%n task(s)", "", len(past.tasks)) if past.tasks else ""
        words = " · ".join(filter(None, (*said, tasks)))
        if not words and past.item.state in (ItemState.LISTED, ItemState.WAITING):
            return self.tr("Not taken up")
        return words or self.tr("Nothing was written down")
