"""One measure of a goal, edited in its row."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ohdesk.domain.plans import Measure, MeasureState
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.labels import choices
from ohdesk.ui.widgets.button import IconButton
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.widgets.typed import written_date


class MeasureRow(QWidget):
    """What is done, by whom, when, and how far it has come."""

    edited = Signal(object, str)
    """The measure as it is now, and the field that was edited."""
    removed = Signal(object)
    """The measure that the user wants to leave out."""

    def __init__(self, measure: Measure) -> None:
        super().__init__()
        self._measure = measure
        self._texts = {
            "text": Guarded(ProseEdit(lines=1)),
            "owner": Guarded(_line(self.tr("Who is in charge"))),
            "schedule": Guarded(_line(self.tr("When"))),
        }
        for field, edit in self._texts.items():
            edit.field.setProperty("quiet", True)
            edit.accepted.connect(lambda text, field=field: self._edit(field, text))
        self._state = Choice[MeasureState](self.tr("State"), choices(MeasureState))
        self._state.setProperty("quiet", True)
        self._state.setMinimumContentsLength(9)
        self._state.chosen.connect(lambda state: self._edit("state", state))
        self._remove = IconButton("trash-2", "", lambda: self.removed.emit(self._measure))

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Columns(*self._texts.values(), self._state, shares=(6, 3, 3, 0), characters=80, spacing=6), 1)
        row.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)

    def show_measure(self, measure: Measure, number: int) -> None:
        """Show ``measure``, the goal's ``number``-th (from 1)."""
        self._measure = measure
        names = {
            "text": self.tr("Measure {0}").format(number),
            "owner": self.tr("Who is in charge of measure {0}").format(number),
            "schedule": self.tr("When measure {0} is done").format(number),
        }
        for field, edit in self._texts.items():
            edit.setAccessibleName(names[field])
            edit.set_text(getattr(measure, field))
        self._state.setAccessibleName(self.tr("State of measure {0}").format(number))
        self._state.set_value(measure.state)
        self._remove.show_as("trash-2", self.tr("Remove measure {0}").format(number))
        days = [written_date(day) for day in (measure.starts, measure.ends) if day]
        self._texts["schedule"].field.setPlaceholderText("–".join(days) or self.tr("When"))

    def _edit(self, field: str, value: Any) -> None:
        self._measure = replace(self._measure, **{field: value})
        self.edited.emit(self._measure, field)


def _line(placeholder: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(placeholder)
    return line
