"""One step of a change of chair: what there is to see to, and how far it has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance

from ohdesk.domain.hand_over import Step, StepState
from ohdesk.ui.labels import label
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.pill import Pill

if TYPE_CHECKING:
    from ohdesk.ui.widgets.pill import Tone

_TONES: dict[StepState, Tone] = {
    StepState.OPEN: "warn",
    StepState.DONE: "ok",
    StepState.NOTHING: "ok",
    StepState.LEFT: "neutral",
}


class StepCard(Card):
    """The step's facts and acts are added by its maker; taking and leaving it stands below them."""

    taken = Signal(object)
    left = Signal(object)
    reopened = Signal(object)

    def __init__(self, step: Step, state: StepState, reason: str) -> None:
        """``reason`` tells why the step was left."""
        self._step = step
        super().__init__()
        number = list(Step).index(step) + 1
        self._name = label(step)
        self.set_title(f"{number}  {self._name}")
        pill = Pill(label(state), _TONES[state])
        pill.setAccessibleName(self.tr("{0}: {1}").format(self._name, label(state)))
        self.add_action(pill)
        self._state, self._reason = state, reason

    def close_with_acts(self) -> None:
        """Put what can be said of the step below its facts."""
        if self._state is StepState.LEFT:
            self.add(Label(self.tr("Left: {0}").format(self._reason), "muted"))
        if self._state is StepState.OPEN:
            self.add(
                Flow(
                    self._act(self.tr("Mark as done"), self.tr("Mark as done: {0}"), self.taken, "check"),
                    self._act(self.tr("Leave it, because…"), self.tr("Leave it: {0}"), self.left, ""),
                )
            )
        elif self._state is not StepState.NOTHING:
            self.add(Flow(self._act(self.tr("Open again"), self.tr("Open again: {0}"), self.reopened, "undo-2")))

    def _act(self, words: str, name: str, act: SignalInstance, icon_name: str) -> Button:
        button = Button(words, lambda: act.emit(self._step), kind="quiet", icon_name=icon_name)
        button.setAccessibleName(name.format(self._name))
        return button
