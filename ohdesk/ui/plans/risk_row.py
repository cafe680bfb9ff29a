"""A risk of the plan and what is done about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ohdesk.domain.plan_risks import is_heavy, rank
from ohdesk.domain.plans import Level, Risk, RiskState
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices
from ohdesk.ui.plans.items import ItemRow
from ohdesk.ui.widgets.button import IconButton
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.prose_edit import ProseEdit


class RiskRow(ItemRow):
    """What could stand in the way, its weight, the answer to it, whose it is, and when it is looked at again."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._risk: Risk | None = None
        text = ProseEdit("", self.tr("What could stand in the way?"), lines=1)
        text.setProperty("voice", "strong")
        self._texts = {
            "text": Guarded(text),
            "response": Guarded(ProseEdit("", self.tr("What do we do about it?"), lines=1)),
            "owner": guarded_line("", self.tr("Who is in charge")),
            "follow_up": Guarded(ProseEdit("", self.tr("What has been seen since?"), lines=1)),
        }
        for field, edit in self._texts.items():
            edit.field.setProperty("quiet", True)
            edit.accepted.connect(lambda words, field=field: self._edit(field, words))
        self._likelihood = self._level("likelihood")
        self._effect = self._level("effect")
        self._state = Choice[RiskState](self.tr("State"), choices(RiskState))
        self._state.setProperty("quiet", True)
        self._state.chosen.connect(lambda state: self._edit("state", state))
        self._review = DateField(self.tr("Review on"))
        self._review.entered.connect(lambda day: self._edit("review_on", day))
        self._weight = Pill()
        self._due = Pill()
        self._remove = IconButton("trash-2", "", lambda: self.removed.emit(self._risk))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._texts["text"], 1)
        for widget in (self._due, self._weight, self._remove):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(
            Columns(
                Field(self.tr("Likelihood"), self._likelihood),
                Field(self.tr("Effect"), self._effect),
                Field(self.tr("State"), self._state),
                Field(self.tr("Review on"), self._review),
                Field(self.tr("Who is in charge"), self._texts["owner"]),
                characters=90,
                spacing=10,
            )
        )
        column.addWidget(
            Columns(
                Field(self.tr("What we do about it"), self._texts["response"]),
                Field(self.tr("Follow-up"), self._texts["follow_up"]),
                characters=70,
            )
        )

    def show_item(self, item: Risk, number: int) -> None:
        self._risk = item
        names = {
            "text": self.tr("Risk {0}").format(number),
            "response": self.tr("What is done about risk {0}").format(number),
            "owner": self.tr("Who is in charge of risk {0}").format(number),
            "follow_up": self.tr("Follow-up of risk {0}").format(number),
        }
        for field, edit in self._texts.items():
            edit.setAccessibleName(names[field])
            edit.set_text(getattr(item, field))
        self._likelihood.setAccessibleName(self.tr("Likelihood of risk {0}").format(number))
        self._likelihood.set_value(item.likelihood)
        self._effect.setAccessibleName(self.tr("Effect of risk {0}").format(number))
        self._effect.set_value(item.effect)
        self._state.setAccessibleName(self.tr("State of risk {0}").format(number))
        self._state.set_value(item.state)
        self._review.set_name(self.tr("When risk {0} is looked at again").format(number))
        self._review.set_value(item.review_on)
        self._remove.show_as("trash-2", self.tr("Remove risk {0}").format(number))
        closed = item.state is RiskState.CLOSED
        weight = self.tr("Weight {0} of 9").format(rank(item))
        self._weight.set_state(weight, "neutral" if closed else "bad" if is_heavy(item) else "warn")
        due = not closed and item.review_on is not None and item.review_on <= self._today
        self._due.set_state(self.tr("Look at it again") if due else "", "warn")

    def begin(self) -> None:
        self._texts["response"].setFocus()

    def _level(self, field: str) -> Choice[Level]:
        choice = Choice[Level](field, choices(Level))
        choice.setProperty("quiet", True)
        choice.setMinimumContentsLength(9)
        choice.chosen.connect(lambda level: self._edit(field, level))
        return choice

    def _edit(self, field: str, value: Any) -> None:
        assert self._risk is not None
        self._risk = replace(self._risk, **{field: value})
        self.edited.emit(self._risk, field)
