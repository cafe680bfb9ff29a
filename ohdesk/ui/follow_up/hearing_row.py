"""One hearing in the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.ui.labels import label
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.pill import Pill, Tone
from ohdesk.ui.widgets.typed import written_date

_TONES: dict[HearingState, Tone] = {
    HearingState.ARRANGED: "neutral",
    HearingState.HEARD: "info",
    HearingState.ANSWERED: "ok",
}


class HearingRow(QWidget):
    """Who was heard, about what, what changed, and the next step on the way."""

    went_on = Signal(object, object)
    """The hearing, and the state that it came to."""
    edited = Signal(object)
    removed = Signal(object)

    def __init__(self, hearing: Hearing, goal: str) -> None:
        """``goal`` is the title of the goal that the hearing is about, or empty."""
        super().__init__()
        about = " · ".join(filter(None, (written_date(hearing.day) if hearing.day else "", hearing.how)))
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(Label(hearing.who, "strong"))
        if about:
            words.addWidget(Label(about, "caption"))
        if hearing.about:
            words.addWidget(Label(hearing.about))
        if goal:
            words.addWidget(Label(self.tr("Goal: {0}").format(goal), "caption"))
        if hearing.changed:
            words.addWidget(Label(self.tr("What changed: {0}").format(hearing.changed)))
        elif hearing.state is HearingState.HEARD:
            words.addWidget(Label(self.tr("What changed has not been told back yet."), "caption"))
        told = QWidget()
        told.setLayout(words)
        doing = Flow(Pill(label(hearing.state), _TONES[hearing.state]), spacing=8)
        steps = {
            HearingState.ARRANGED: (self.tr("Mark as heard"), HearingState.HEARD),
            HearingState.HEARD: (self.tr("Mark as answered"), HearingState.ANSWERED),
        }
        if hearing.state in steps:
            step, state = steps[hearing.state]
            button = Button(step, lambda: self.went_on.emit(hearing, state))
            button.setAccessibleName(f"{step}: {hearing.who}")
            doing.add(button)
        edit = IconButton("pen-line", self.tr("Edit: {0}").format(hearing.who), lambda: self.edited.emit(hearing))
        remove = IconButton("trash-2", self.tr("Remove: {0}").format(hearing.who), lambda: self.removed.emit(hearing))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(4)
        row.addWidget(Columns(told, doing, shares=(1, 0), characters=60, spacing=8), 1)
        for icon_button in (edit, remove):
            row.addWidget(icon_button, 0, Qt.AlignmentFlag.AlignTop)
