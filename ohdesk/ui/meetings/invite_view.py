"""Inviting: is everything there, whom each paper is for, and how it goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ohdesk.domain.agenda import Part
from ohdesk.domain.meetings import Meeting, MeetingState, meeting_findings
from ohdesk.domain.readers import has_parts
from ohdesk.domain.terms import old_words_of
from ohdesk.services import mailing
from ohdesk.services.forms import LARGE
from ohdesk.services.meetings import has_news
from ohdesk.services.printing import Variant
from ohdesk.ui import clock
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.labels import finding_sentence
from ohdesk.ui.language import NAMES, current_language
from ohdesk.ui.meetings import papers
from ohdesk.ui.meetings.facts_form import TimePlan
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.papers import Describe, Draft, Papers
from ohdesk.ui.sharing import SharedWatch, is_shared
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.choice import Segments
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.sign import Sign
from ohdesk.ui.wording import day_words, moment_words, state_words

if TYPE_CHECKING:
    from collections.abc import Iterable

_TO_COME: Final = (MeetingState.PLANNED, MeetingState.INVITED)
_GONE: Final = (MeetingState.CANCELLED, MeetingState.MOVED)


class InviteView(QWidget):
    """The invitation at the left; at the right each reader's paper, and the ways in which it goes out."""

    def __init__(self, opened: OpenMeeting, paper: Papers) -> None:
        super().__init__()
        self._open = opened
        self._paper = paper
        self._watch: SharedWatch | None = None
        self._facts = QVBoxLayout()
        self._facts.setSpacing(4)
        self._plan = TimePlan()
        self._words = Guarded(ProseEdit(lines=3))
        self._readers: Segments[Variant] = Segments(self.tr("Whom it is for"), self._choices(), Variant.MEMBERS)
        self._about = Label("", "caption")
        self._large = QCheckBox(self.tr("Large print"))
        self._language: Segments[str] = Segments(
            self.tr("Language of the paper"), list(NAMES.items()), current_language()
        )
        self._look_button = Button(self.tr("Preview and print"), self._look, icon_name="printer")
        self._copy = Button(self.tr("Copy as text"), self._copy_text, icon_name="copy")
        self._reach = Label("", "caption")
        self._files = QCheckBox(self.tr("Enclose the items' files"))
        self._calendar = Button("", self._save_calendar, icon_name="calendar-plus")
        self._again = Row(
            self.tr("Has something changed?"),
            self.tr("Invite again: papers, mail and calendar file then replace the earlier ones."),
            Button(self.tr("Invite again"), self._invite_again, icon_name="refresh-cw"),
        )
        columns = Columns(self._invitation_card(), self._ways_out(), shares=(3, 2), characters=100, even=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(columns)
        column.addStretch()
        self._words.accepted.connect(lambda text: opened.write("invitation", text, self.tr("Typing"), typed=True))
        self._readers.chosen.connect(lambda _: self._tell_reader())
        self.refresh()

    def refresh(self) -> None:
        """Show the meeting as it stands."""
        meeting = self._open.meeting
        clear_layout(self._facts)
        for widget in self._said(meeting):
            self._facts.addWidget(widget)
        shows_all(meeting.id, self._plan)
        self._words.set_text(meeting.invitation)
        self._plan.show_plan(meeting.items, meeting.starts, meeting.ends)
        self._again.setVisible(meeting.invited_on is not None and meeting.state in _TO_COME)
        self._files.setVisible(any(item.attachments for item in meeting.items))
        self._calendar.setEnabled(meeting.day is not None)
        self._calendar.set_text(self._calendar_words(meeting))
        self._tell_reader()
        self._tell_reach()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._watch is None:  # not before: the watch is over the window in which this stands
            self._watch = SharedWatch(self)
            self._watch.changed.connect(lambda _: self.refresh())
            self.refresh()

    def _invitation_card(self) -> Card:
        card = Card(self.tr("Invitation"))
        card.body.addLayout(self._facts)
        card.add(self._plan, self._again, line())
        help_text = self.tr("It stands at the head of the agenda and of the message.")
        card.add(Field(self.tr("A few words to those invited"), self._words, help_text))
        return card

    def _ways_out(self) -> QWidget:
        save = Button(self.tr("Save as PDF…"), self._save, icon_name="download")
        lead_focus(self, self._look_button)
        paper = Card(self.tr("Papers"), self.tr("Whom it is for"))
        paper.add(
            self._readers,
            self._about,
            Columns(self._language, self._large, shares=(0, 1), characters=24, spacing=8),
            Flow(self._look_button, save, self._copy, spacing=8),
        )
        mail = Card(self.tr("Mail and calendar"))
        open_draft = Button(self.tr("Open a draft"), self._open_drafts, icon_name="mail")
        save_draft = Button(self.tr("Save the draft…"), self._save_drafts, icon_name="download")
        mail.add(self._reach, self._files, Flow(open_draft, save_draft, self._calendar, spacing=8))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(paper)
        column.addWidget(mail)
        column.addStretch()
        return whole

    def _choices(self) -> list[tuple[Variant, str]]:
        return [
            (Variant.MEMBERS, self.tr("The group")),
            (Variant.REPRESENTATIVES, self.tr("Representatives")),
            (Variant.CHAIR, self.tr("The chair")),
            (Variant.BLANK, self.tr("A sheet to write on")),
            (Variant.PUBLIC, self.tr("Everybody")),
        ]

    def _said(self, meeting: Meeting) -> Iterable[QWidget]:
        """Yield the meeting's facts, its items, and what is worth a look before the invitation goes out."""
        where = " · ".join(filter(None, (meeting.place, meeting.remote_link)))
        yield Row(moment_words(meeting.day, meeting.starts), where, self._state(meeting))
        for number, item in enumerate(meeting.items, start=1):
            if item.part is Part.WHOLE or not is_shared(self):
                yield Label(f"{number}  {item.title}")
        for finding in (*meeting_findings(meeting), *old_words_of(meeting)):
            yield Row(finding_sentence(finding), leading=Sign("triangle-alert", "warn"))

    def _state(self, meeting: Meeting) -> Pill:
        if meeting.state in _GONE:
            return Pill(self.tr("Cancelled") if meeting.state is MeetingState.CANCELLED else self.tr("Moved"), "warn")
        if has_news(meeting):
            return Pill(*state_words(meeting, approved=False))
        if meeting.invited_on is None:
            return Pill(self.tr("Not sent yet"), "neutral")
        words = self.tr("Invited again on {0}") if meeting.invitation_version else self.tr("Invited on {0}")
        return Pill(words.format(day_words(meeting.invited_on)), "ok")

    def _calendar_words(self, meeting: Meeting) -> str:
        if meeting.state is MeetingState.CANCELLED:
            return self.tr("Cancel in calendars…")
        return self.tr("Calendar update…") if meeting.invitation_version else self.tr("Calendar file…")

    def _tell_reader(self) -> None:
        """Say what the chosen paper holds; a sheet to write on is no text to paste."""
        match self._variant:
            case Variant.MEMBERS:
                words = self.tr("The whole agenda, without the chair's prompts.")
            case Variant.REPRESENTATIVES if has_parts(self._open.meeting):
                words = self.tr("Without the items for staff only. For students' and guardians' representatives.")
            case Variant.REPRESENTATIVES:
                words = self.tr("The same as the group's: no item is for staff only.")
            case Variant.CHAIR:
                words = self.tr("With times, prompts, open tasks and why each item is here. For you alone.")
            case Variant.BLANK:
                words = self.tr("Numbered lines, attendance to tick, room for what is agreed. No device needed.")
            case Variant.PUBLIC:
                words = self.tr("For the wall, Wilma or the web: no link, nothing that is the group's own.")
        self._about.setText(words)
        self._copy.setEnabled(self._variant not in (Variant.BLANK, Variant.CHAIR))
        self._look_button.setEnabled(self._variant is not Variant.CHAIR or not is_shared(self))

    def _tell_reach(self) -> None:
        meeting = self._open.meeting
        count, without = mailing.reached(self._open.vault, self._open.group, meeting.day or clock.today())
        parts = [self.tr("%n receiver(s), as blind copies", "", count)]
        if without and not is_shared(self):
            parts.append(self.tr("no address: {0}").format(", ".join(without)))
        if has_parts(meeting):
            parts.append(self.tr("representatives have a draft of their own"))
        self._reach.setText(" · ".join(parts))

    @property
    def _variant(self) -> Variant:
        return self._readers.value or Variant.MEMBERS

    @property
    def _spoken(self) -> str:
        return self._language.value or current_language()

    def _title(self) -> str:
        titles = {Variant.CHAIR: self.tr("Chair's agenda"), Variant.BLANK: self.tr("Meeting sheet")}
        return titles.get(self._variant, self.tr("Agenda"))

    @property
    def _scale(self) -> float:
        return LARGE if self._large.isChecked() else 1.0

    def _agenda(self) -> Describe:
        return papers.written_in(self._spoken, papers.agenda_for(self._variant))

    def _drafts(self) -> Draft:
        return papers.written_in(self._spoken, papers.invitations(with_files=self._files.isChecked()))

    def _look(self) -> None:
        described = papers.agenda_for(self._variant)
        self._paper.look(described, self._title(), self._spoken, large=self._large.isChecked())

    def _save(self) -> None:
        self._paper.save(self._agenda(), self._title(), self._scale)

    def _copy_text(self) -> None:
        self._paper.copy(self._agenda())

    def _save_calendar(self) -> None:
        self._paper.save_file(papers.written_in(self._spoken, papers.calendar_file), self.tr("Meeting"), "ics")

    def _open_drafts(self) -> None:
        self._paper.open_drafts(self._drafts())

    def _save_drafts(self) -> None:
        self._paper.save_drafts(self._drafts())

    def _invite_again(self) -> None:
        self._open.invite(clock.today(), self.tr("Invite again"))
