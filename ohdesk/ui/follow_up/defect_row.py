"""One defect of an inspection in the list."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.inspections import Defect, DefectState, Inspection, is_open, look_by
from ohdesk.ui.labels import label
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.pill import Pill, Tone
from ohdesk.ui.widgets.typed import written_date

_TONES: dict[DefectState, Tone] = {
    DefectState.OPEN: "warn",
    DefectState.UNDER_WAY: "info",
    DefectState.REPAIRED: "ok",
    DefectState.DROPPED: "neutral",
}


class DefectRow(QWidget):
    """What is to be repaired, where, by whom and when, the looks at it since, and the next step."""

    looked = Signal(object, object)
    """The inspection and the defect that is looked at now."""
    raised = Signal(object, object)
    """The inspection and the defect that is to go to a meeting."""
    edited = Signal(object, object)
    removed = Signal(object, object)

    def __init__(self, inspection: Inspection, defect: Defect, today: date, *, waits: bool) -> None:
        """Show a defect; where it ``waits`` for a meeting already, it cannot be sent to one again."""
        super().__init__()
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(Label(defect.text, "strong"))
        due = self.tr("by {0}").format(written_date(defect.due)) if defect.due else ""
        if facts := " · ".join(filter(None, (defect.place, defect.owner, due))):
            words.addWidget(Label(facts, "caption"))
        for review in defect.reviews:
            day = written_date(review.day) if review.day else ""
            words.addWidget(Label(": ".join(filter(None, (day, review.note or label(review.state)))), "caption"))
        told = QWidget()
        told.setLayout(words)
        doing = Flow(Pill(label(defect.state), _TONES[defect.state]), spacing=8)
        name = defect.text.partition("\n")[0]
        if is_open(defect):
            by = look_by(defect, inspection)
            if by is not None and by <= today:
                doing.add(Pill(self.tr("Look again: due {0}").format(written_date(by)), "bad"))
            elif by is not None:
                words.addWidget(Label(self.tr("Next look by {0}").format(written_date(by)), "caption"))
            look = Button(self.tr("Write down a look"), lambda: self.looked.emit(inspection, defect))
            look.setAccessibleName(self.tr("Write down a look: {0}").format(name))
            doing.add(look)
            if waits:
                doing.add(Pill(self.tr("Waits for a meeting"), "info"))
            else:
                send = Button(self.tr("To a meeting"), lambda: self.raised.emit(inspection, defect), kind="quiet")
                send.setAccessibleName(self.tr("To a meeting: {0}").format(name))
                doing.add(send)
        edit = IconButton("pen-line", self.tr("Edit: {0}").format(name), lambda: self.edited.emit(inspection, defect))
        remove = IconButton(
            "trash-2", self.tr("Remove: {0}").format(name), lambda: self.removed.emit(inspection, defect)
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(4)
        row.addWidget(Columns(told, doing, shares=(1, 0), characters=105, spacing=8), 1)
        for icon_button in (edit, remove):
            row.addWidget(icon_button, 0, Qt.AlignmentFlag.AlignTop)
