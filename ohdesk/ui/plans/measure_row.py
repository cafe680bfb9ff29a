"""One measure of a goal or a theme, edited in its row."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ohdesk.domain.periods import read_period, shown_period
from ohdesk.domain.plan_measures import is_late, shown_move
from ohdesk.domain.plans import Measure, MeasureState
from ohdesk.services.editing import reverted
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices
from ohdesk.ui.plans.items import ItemRow
from ohdesk.ui.plans.move_dialog import MoveDialog
from ohdesk.ui.widgets.button import IconButton
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.prose_edit import ProseEdit


class MeasureRow(ItemRow):
    """What is done, by whom, when, and how far it has come; a time that is written as months is kept as months."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._measure: Measure | None = None
        self._texts = {
            "text": Guarded(ProseEdit(lines=1)),
            "owner": guarded_line("", self.tr("Who is in charge")),
            "schedule": guarded_line("", self.tr("When")),
            "progress": Guarded(ProseEdit("", self.tr("How far has it come?"), lines=1)),
        }
        for field, edit in self._texts.items():
            edit.field.setProperty("quiet", True)
            edit.accepted.connect(lambda text, field=field: self._edit(field, text))
        self._state = Choice[MeasureState](self.tr("State"), choices(MeasureState))
        self._state.setProperty("quiet", True)
        self._state.setMinimumContentsLength(9)
        self._state.chosen.connect(lambda state: self._edit("state", state))
        self._move = IconButton("calendar-clock", "", self.ask_move)
        self._remove = IconButton("trash-2", "", lambda: self.removed.emit(self._measure))
        self._late = Pill()
        self._history = Label("", "caption")

        fields = [self._texts[name] for name in ("text", "owner", "schedule")]
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(Columns(*fields, self._state, shares=(6, 3, 3, 0), characters=80, spacing=6), 1)
        line.addWidget(self._move, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._texts["progress"], 1)
        below.addWidget(self._late, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addLayout(below)
        column.addWidget(self._history)

    def show_item(self, item: Measure, number: int) -> None:
        self._measure = item
        names = {
            "text": self.tr("Measure {0}").format(number),
            "owner": self.tr("Who is in charge of measure {0}").format(number),
            "schedule": self.tr("When measure {0} is done").format(number),
            "progress": self.tr("Progress of measure {0}").format(number),
        }
        for field, edit in self._texts.items():
            edit.setAccessibleName(names[field])
            edit.set_text(_told_time(item) if field == "schedule" else getattr(item, field))
        self._state.setAccessibleName(self.tr("State of measure {0}").format(number))
        self._state.set_value(item.state)
        self._move.show_as("calendar-clock", self.tr("Move measure {0} to another time").format(number))
        self._remove.show_as("trash-2", self.tr("Remove measure {0}").format(number))
        self._texts["progress"].setVisible(bool(item.progress) or item.state is not MeasureState.PLANNED)
        self._late.set_state(self.tr("Late") if is_late(item, self._today) else "", "bad")
        told = [self.tr("Goes on from the earlier plan.")] if item.continues else []
        told += [self.tr("Moved {0}").format(shown_move(step)) for step in item.moves]
        self._history.setText("\n".join(told))
        self._history.setVisible(bool(told))

    def begin(self) -> None:
        self._texts["text"].setFocus()

    def ask_move(self) -> None:
        """Ask to which time the measure is moved, and why."""
        if self._measure is not None:
            dialog = MoveDialog(self._measure, self._today, self)
            dialog.moved.connect(partial(self._take_move, self._measure))
            dialog.open()

    def _take_move(self, before: Measure, moved: Measure) -> None:
        """Take the move alone: what else others wrote about the measure while it was asked for stays."""
        assert self._measure is not None
        self._measure = reverted(self._measure, moved, before)
        self.edited.emit(self._measure, "moves")

    def _edit(self, field: str, value: Any) -> None:
        assert self._measure is not None
        before = self._measure
        new = replace(before, **{field: value})
        if field == "schedule":
            new = _timed(before, new)
        self._measure = new
        self.edited.emit(new, field)


def _told_time(measure: Measure) -> str:
    """Return the measure's time in the words in which it is told, else as its months or days."""
    return measure.schedule or shown_period(measure.starts, measure.ends)


def _timed(before: Measure, new: Measure) -> Measure:
    """Return a measure with the days that its schedule tells; days told otherwise stay while it tells none."""
    period = read_period(new.schedule)
    if period is not None:
        return replace(new, starts=period[0], ends=period[1])
    if read_period(_told_time(before)) == (before.starts, before.ends):
        return replace(new, starts=None, ends=None)
    return new
