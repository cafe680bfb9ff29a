"""Choosing which goals go on in the next year's plan."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ohdesk.domain.plans import Goal
from ohdesk.services.year_change import suggests_going_on
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.labels import label
from ohdesk.ui.widgets.label import Label


class GoingOnDialog(FormDialog):
    """A box for each goal; ticked are those that are neither reached nor given up."""

    chosen = Signal(object)
    """The identities of the goals that go on."""

    def __init__(self, goals: Sequence[Goal], next_year: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Goals that go on in {0}").format(next_year),
            self.tr("Take into the next plan"),
            parent,
            lead=self.tr(
                "A goal that goes on takes its open measures along and keeps its path. "
                "Everything can be edited in the new plan."
            ),
        )
        self._boxes: dict[Goal, QCheckBox] = {}
        for goal in goals:
            title = goal.title or self.tr("A goal without a name")
            box = QCheckBox()
            box.setAccessibleName(f"{title}, {label(goal.state)}")
            box.setChecked(suggests_going_on(goal))
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(box)
            row.addWidget(Label(f"{title} · {label(goal.state)}"), 1)
            self._boxes[goal] = box
            self.form.add_widget(line)
        if not goals:
            self.form.add_widget(Label(self.tr("This year's plan has no goals; the next one begins empty."), "muted"))

    def keep(self) -> bool:
        self.chosen.emit(frozenset(goal.id for goal, box in self._boxes.items() if box.isChecked()))
        return True
