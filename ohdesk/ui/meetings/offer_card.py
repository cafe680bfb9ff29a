"""One thing that puts itself forward for a meeting: why, what is known of it, and the two answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.agenda import Reason
from ohdesk.services import threads
from ohdesk.services.due import Suggestion
from ohdesk.ui import clock
from ohdesk.ui.matter_history import MatterHistory
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.reasons import why
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.sign import Sign

if TYPE_CHECKING:
    from ohdesk.ui.tasks import TaskRunner

MATTERS = (Reason.RAISED, Reason.PASSED_ON)
"""The reasons behind which a matter of the pool stands, which can be changed and let go."""
_WITH_HISTORY = (Reason.NOT_HANDLED, Reason.CONTINUES, Reason.RECURRING, Reason.OPEN_TASK, Reason.LATE_TASK)


class OfferCard(QWidget):
    """Shows an offer as it would come onto the agenda; what is done with it is said by signals."""

    taken = Signal()
    left_out = Signal()
    edit_wanted = Signal()
    lapse_wanted = Signal()

    def __init__(self, opened: OpenMeeting, offer: Suggestion, tasks: TaskRunner, *, left_out: bool) -> None:
        """``left_out`` tells that it was left out already."""
        super().__init__()
        item = offer.item
        reason = QWidget()
        line = QHBoxLayout(reason)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Sign("triangle-alert", "warn") if offer.late else Sign("info", "muted"))
        line.addWidget(Label(why(offer, clock.today())), 1)
        minutes = self.tr("{0} min").format(item.minutes_planned) if item.minutes_planned else ""
        about = Label(" · ".join(filter(None, (minutes, item.presenter))), "caption")
        text = Label(item.text, "muted")
        take = Button(self.tr("Take onto the agenda (Enter)"), self.taken.emit, icon_name="plus")
        buttons = Flow(take, spacing=8)
        if not left_out:
            buttons.add(Button(self.tr("Leave out (Delete)"), self.left_out.emit, kind="quiet"))
        if offer.reason in MATTERS:
            buttons.add(Button(self.tr("Change…"), self.edit_wanted.emit, kind="quiet"))
            buttons.add(Button(self.tr("Let it lapse…"), self.lapse_wanted.emit, kind="quiet"))
        lead_focus(self, take)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (reason, about, text, buttons):
            column.addWidget(widget)
        if offer.reason in _WITH_HISTORY:
            history = MatterHistory(tasks, lambda: threads.earlier(opened.vault, opened.meeting, item))
            history.meeting_wanted.connect(opened.meeting_wanted)
            column.addWidget(history)
        column.addStretch()
        about.setVisible(bool(about.text()))
        text.setVisible(bool(item.text))

    def refresh(self) -> None:
        """Stay as it is: a changed offer gets a card of its own."""
