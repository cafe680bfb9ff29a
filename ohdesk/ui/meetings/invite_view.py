"""Inviting: is everything there, and the papers that go out."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.meetings import meeting_findings
from ohdesk.ui.labels import finding_sentence
from ohdesk.ui.meetings import papers
from ohdesk.ui.meetings.facts_form import TimePlan
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.papers import Papers
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.sign import Sign
from ohdesk.ui.wording import day_words, moment_words


class InviteView(QWidget):
    """What is still open before the invitation goes out, and its papers."""

    def __init__(self, opened: OpenMeeting, paper: Papers) -> None:
        super().__init__()
        self._open = opened
        self._card = Card(self.tr("Invitation"))
        self._facts = QVBoxLayout()
        self._facts.setSpacing(4)
        self._plan = TimePlan()
        look = Button(
            self.tr("Preview and print"), lambda: paper.look(papers.agenda, self.tr("Agenda")), icon_name="printer"
        )
        save = Button(
            self.tr("Save as PDF…"), lambda: paper.save(papers.agenda, self.tr("Agenda"), "pdf"), icon_name="download"
        )
        self._calendar = Button(
            self.tr("Calendar file…"),
            lambda: paper.save(papers.calendar_file, self.tr("Meeting"), "ics"),
            icon_name="calendar-plus",
        )
        lead_focus(self, look)
        self._card.body.addLayout(self._facts)
        self._card.add(self._plan, Flow(look, save, self._calendar))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addStretch()
        self.refresh()

    def refresh(self) -> None:
        """Show the meeting as it stands."""
        meeting = self._open.meeting
        clear_layout(self._facts)
        invited = (
            Pill(self.tr("Invited on {0}").format(day_words(meeting.invited_on)), "ok")
            if meeting.invited_on
            else Pill(self.tr("Not sent yet"), "neutral")
        )
        where = " · ".join(filter(None, (meeting.place, meeting.remote_link)))
        self._facts.addWidget(Row(moment_words(meeting.day, meeting.starts), where, invited))
        for item in meeting.items:
            self._facts.addWidget(Label(f"{meeting.items.index(item) + 1}  {item.title}"))
        for finding in meeting_findings(meeting):
            self._facts.addWidget(Row(finding_sentence(finding), leading=Sign("triangle-alert", "warn")))
        self._plan.show_plan(meeting.items, meeting.starts, meeting.ends)
        self._calendar.setEnabled(meeting.day is not None)
