"""The path of a meeting: prepare, invite, hold, minutes, approve, share."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy

from ohdesk.domain.meetings import Meeting, MeetingState, MinutesState, meeting_findings
from ohdesk.ui.icons import icon
from ohdesk.ui.widgets.button import PushButton
from ohdesk.ui.widgets.flow import Flow


class Step(IntEnum):
    """The stretches of the path, in order."""

    PREPARE = 0
    INVITE = 1
    HOLD = 2
    MINUTES = 3
    APPROVE = 4
    SHARE = 5


def step_of(meeting: Meeting, *, approved: bool) -> Step:
    """Return the stretch that a meeting is on now; it wants its items, an outline will not do."""
    if approved:
        return Step.SHARE
    match meeting.state:
        case MeetingState.INVITED | MeetingState.RUNNING:
            return Step.HOLD
        case MeetingState.HELD:
            return Step.APPROVE if meeting.minutes_state is MinutesState.CHECKING else Step.MINUTES
        case _:
            return Step.PREPARE if meeting_findings(meeting) else Step.INVITE


def step_name(step: Step) -> str:
    """Return what is done on a stretch, in a word."""
    translate = QCoreApplication.translate
    return {
        Step.PREPARE: translate("Steps", "Prepare"),
        Step.INVITE: translate("Steps", "Invite"),
        Step.HOLD: translate("Steps", "Hold"),
        Step.MINUTES: translate("Steps", "Minutes"),
        Step.APPROVE: translate("Steps", "Approve"),
        Step.SHARE: translate("Steps", "Share"),
    }[step]


class StepPath(Flow):
    """The path as a row of buttons: done, now, ahead; a press goes there."""

    picked = Signal(object)
    """The ``Step`` that was pressed."""

    def __init__(self, steps: Sequence[Step] = tuple(Step)) -> None:
        super().__init__(spacing=6)
        self.setAccessibleName(self.tr("The meeting's path"))
        self._buttons = {step: self._button(step) for step in steps}
        for button in self._buttons.values():
            self.add(button)

    def show_step(self, now: Step, shown: Step | None = None) -> None:
        """Mark ``now`` as where the meeting stands, and ``shown`` as what is looked at."""
        for step, button in self._buttons.items():
            done = step < now or now is Step.SHARE
            name, tint = (
                ("circle-check", "ok") if done else ("circle-dot", "accent") if step is now else ("circle", "control")
            )
            button.setIcon(icon(name, tint))  # type: ignore[arg-type]
            state = self.tr("done") if done else self.tr("now") if step is now else self.tr("ahead")
            button.setAccessibleName(f"{step_name(step)}: {state}")
            _mark(button, step is (now if shown is None else shown))
            button.setAccessibleDescription(self.tr("Shown below") if step is shown else "")

    def _button(self, step: Step) -> PushButton:
        button = PushButton(f" {step_name(step)}")
        button.setProperty("kind", "segment")
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.picked.emit(step))
        return button


def _mark(button: PushButton, shown: bool) -> None:
    """Draw a button as the one that is shown; it is no check box: another press takes nothing back."""
    if button.property("shown") is not shown:
        button.setProperty("shown", shown)
        button.style().polish(button)
