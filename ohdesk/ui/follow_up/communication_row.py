"""One thing told, or to be told, in the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.communication import Communication, CommunicationState
from ohdesk.ui.labels import in_line, label
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.typed import written_date


class CommunicationRow(QWidget):
    """What is told, to whom, how, when and by whom, and the step to *told*."""

    went_on = Signal(object)
    """What has been told now."""
    edited = Signal(object)
    removed = Signal(object)

    def __init__(self, told: Communication, goals: str) -> None:
        """``goals`` are the titles of the goals that it is about, or empty."""
        super().__init__()
        about = told.about or label(told.kind)
        facts = (
            written_date(told.day) if told.day else "",
            in_line(told.kind),
            told.who or in_line(told.audience),
            told.owner,
            told.place,
        )
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(Label(about, "strong"))
        words.addWidget(Label(" · ".join(filter(None, facts)), "caption"))
        if goals:
            words.addWidget(Label(self.tr("Goal: {0}").format(goals), "caption"))
        if told.link:
            words.addWidget(Label(self.tr("Take part: {0}").format(told.link), "caption"))
        if told.recording:
            words.addWidget(Label(self.tr("Recording: {0}").format(told.recording), "caption"))
        block = QWidget()
        block.setLayout(words)
        planned = told.state is CommunicationState.PLANNED
        doing = Flow(Pill(label(told.state), "info" if planned else "ok"), spacing=8)
        if planned:
            step = Button(self.tr("Mark as told"), lambda: self.went_on.emit(told))
            step.setAccessibleName(self.tr("Mark as told: {0}").format(about))
            doing.add(step)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(4)
        row.addWidget(Columns(block, doing, shares=(1, 0), characters=60, spacing=8), 1)
        for button in (
            IconButton("pen-line", self.tr("Edit: {0}").format(about), lambda: self.edited.emit(told)),
            IconButton("trash-2", self.tr("Remove: {0}").format(about), lambda: self.removed.emit(told)),
        ):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
