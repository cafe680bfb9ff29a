"""The minutes of an earlier meeting, approved from within the item of the meeting that approves them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QFrame, QVBoxLayout

from ohdesk.domain.errors import NotFound
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.outcomes import OutcomeKind
from ohdesk.services import checking, meetings, minutes
from ohdesk.services.words import say
from ohdesk.ui import clock
from ohdesk.ui.errors import sentence
from ohdesk.ui.language import current_language
from ohdesk.ui.meetings.differences import Differences
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.wording import moment_words, state_words

if TYPE_CHECKING:
    from ohdesk.ui.tasks import TaskRunner


class ApprovalPanel(QFrame):
    """What has changed since the minutes were given out, and the approval beside it."""

    def __init__(self, opened: OpenMeeting, item_id: UUID, tasks: TaskRunner) -> None:
        """``item_id`` is an item whose ``source`` is the meeting whose minutes are to be approved."""
        super().__init__()
        self._open = opened
        self._item_id = item_id
        self._tasks = tasks
        self.setProperty("remark", "settled")
        self._pill = Pill()
        self._title = Label("", "strong")
        self._note = Label("", "caption")
        self._differences = Differences()
        self._approve = Button(self.tr("Approve in this meeting"), self._ask, icon_name="shield-check")
        self._look = Button(self.tr("Open the minutes"), self._open_minutes, kind="quiet")
        self._messages = MessageBar()
        lead_focus(self, self._approve)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        for widget in (self._title, self._pill, self._note, self._differences, Flow(self._approve, self._look)):
            column.addWidget(widget)
        column.addWidget(self._messages)
        self.refresh()

    def refresh(self) -> None:
        """Show the earlier minutes as they stand."""
        earlier = self._earlier()
        self.setVisible(earlier is not None)
        if earlier is None:
            return
        vault = self._open.vault
        approved = minutes.stage(vault, earlier) == "approved"
        number = meetings.number(vault, earlier)
        name = self.tr("Minutes of meeting {0}").format(number) if number else self.tr("Minutes of the meeting")
        self._title.setText(f"{name}, {moment_words(earlier.day, None)}")
        self._pill.set_state(*state_words(earlier, approved=approved))
        kept = checking.circulated(vault, earlier.id)
        waiting = 0 if approved else checking.unsettled(vault, earlier.group)[earlier.id] if earlier.group else 0
        notes = [] if kept or approved else [self.tr("They have not been given for checking: read them together.")]
        notes += [self.tr("%n remark(s) wait.", "", waiting)] if waiting else []
        self._note.setText(" ".join(notes))
        self._note.setVisible(bool(notes))
        self._differences.setVisible(kept is not None and not approved)
        if kept and not approved:
            self._differences.show_differences(checking.changed_since(vault, earlier))
        self._approve.setVisible(not approved and earlier.state is MeetingState.HELD)

    def _earlier(self) -> Meeting | None:
        item = self._open.item(self._item_id)
        try:
            return self._open.vault.read(Meeting, item.source).value if item and item.source else None
        except NotFound:
            return None

    def _open_minutes(self) -> None:
        if earlier := self._earlier():
            self._open.meeting_wanted.emit(earlier.id)

    def _ask(self) -> None:
        if self._open.meeting.state not in (MeetingState.RUNNING, MeetingState.HELD):
            self._messages.say(self.tr("Begin this meeting first: it is the meeting that approves them."), "warn")
            return
        self._messages.say(
            self.tr("The minutes are locked for good. A later correction is written as an addendum beside them."),
            "warn",
            action=self.tr("Approve and lock"),
            on_action=self._go_on,
        )

    def _go_on(self) -> None:
        earlier = self._earlier()
        if earlier is None or not self._open.flush():
            return
        vault, meeting, language = self._open.vault, self._open.meeting, current_language()
        self._approve.setEnabled(False)
        self._tasks.run(
            self,
            lambda: minutes.approve_in_meeting(vault, earlier.id, meeting, language, clock.instant()),
            lambda _: self._approved(earlier),
            self._fail,
        )

    def _approved(self, earlier: Meeting) -> None:
        number = meetings.number(self._open.vault, earlier)
        name = " · ".join(filter(None, (str(number or ""), moment_words(earlier.day, None))))
        words = say(current_language(), "minutes.approved_in_meeting", name=name)
        self._open.add_outcome(self._item_id, OutcomeKind.AGREED, words, self.tr("Approve in this meeting"))
        self._open.flush()
        self.refresh()
        self._messages.say(self.tr("Approved and locked"), "ok")

    def _fail(self, error: Exception) -> None:
        self._approve.setEnabled(True)
        self._messages.say(sentence(error), "bad")
