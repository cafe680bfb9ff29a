"""What goes out after a meeting: papers, short texts for those who were not there, answers to who raised something."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.meetings import Meeting
from ohdesk.domain.readers import has_parts
from ohdesk.domain.surveys import Audience as Readership
from ohdesk.services import raised, summaries
from ohdesk.services.raised import Raised
from ohdesk.services.summaries import Audience
from ohdesk.ui.language import current_language
from ohdesk.ui.meetings import papers
from ohdesk.ui.meetings.answer_sheet import AnswerSheet
from ohdesk.ui.meetings.keyed_rows import KeyedRows
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.outgoing_text import OutgoingText
from ohdesk.ui.meetings.papers import Papers
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.sign import Sign
from ohdesk.ui.wording import moment_words

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault
    from ohdesk.ui.tasks import TaskRunner


class ShareView(QWidget):
    """Answers and short texts at the left, papers at the right; all of it may be written after the approval too."""

    def __init__(self, opened: OpenMeeting, paper: Papers, tasks: TaskRunner, *, approved: bool) -> None:
        super().__init__()
        self._open = opened
        self._answers = KeyedRows(lambda key: AnswerSheet(opened, key), spacing=18)
        self._others = QWidget()
        self._other_rows = QVBoxLayout(self._others)
        self._other_rows.setContentsMargins(0, 0, 0, 0)
        self._others.hide()
        self._summaries = {who: OutgoingText(words, self._subject, lines=3) for who, words in self._audiences()}
        self._first: dict[Audience, str] = {}
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for card in (self._answer_card(), self._summary_card()):
            column.addWidget(card)
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        side = self._paper_card(paper, approved=approved)
        outer.addWidget(Columns(left, side, shares=(5, 2), characters=110, even=False))
        outer.addStretch()
        for audience, field in self._summaries.items():
            field.written.connect(partial(self._write, audience))
        lead_focus(self, self._look)
        vault, meeting, language = opened.vault, opened.meeting, current_language()
        tasks.run(self, lambda: raised.to_answer(vault.all(Meeting, meeting.group)), self._show_others, lambda _: None)
        tasks.run(self, lambda: _first_texts(vault, meeting, language), self._offer, lambda _: None)
        self.refresh()

    def refresh(self) -> None:
        """Show what goes out as it stands."""
        meeting = self._open.meeting
        asked = [item.id for item in meeting.items if item.raised_by]
        self._answers.set_keys(asked)
        for sheet in self._answers:
            sheet.refresh()
        self._nobody.setVisible(not asked)
        for audience, field in self._summaries.items():
            field.set_text(summaries.kept(meeting, audience) or self._first.get(audience, ""))

    def _audiences(self) -> list[tuple[Audience, str]]:
        return [
            (Audience.STAFF, self.tr("For the staff")),
            (Audience.GUARDIANS, self.tr("For guardians")),
            (Audience.STUDENTS, self.tr("For students")),
        ]

    def _answer_card(self) -> Card:
        card = Card(self.tr("Answers to who raised something"))
        self._nobody = Label(self.tr("Nobody outside the group raised an item of this meeting."), "muted")
        card.add(self._nobody, self._answers, self._others)
        return card

    def _summary_card(self) -> Card:
        card = Card(self.tr("Short texts"), self.tr("For a message, for Wilma or for the wall. General matters only."))
        for audience, words in self._audiences():
            card.add(Label(words, "strong"), self._summaries[audience])
        return card

    def _paper_card(self, paper: Papers, *, approved: bool) -> Card:
        card = Card(self.tr("Papers"))
        if not approved:
            words = self.tr("The minutes are not approved yet. The papers say so.")
            card.add(Row(words, leading=Sign("info", "warn")))
        memo = self.tr("Minutes")
        self._look = Button(
            self.tr("Preview the published copy"),
            partial(paper.look, papers.published_minutes, memo),
            icon_name="printer",
        )
        card.add(self._look)
        others = [(self.tr("Preview the group's copy"), papers.minutes, memo)]
        if has_parts(self._open.meeting):
            others.append((self.tr("Preview the representatives' copy"), papers.representatives_minutes, memo))
        others.append((self.tr("Preview the list of tasks"), papers.tasks, self.tr("Tasks")))
        others.append((self.tr("Preview what was agreed"), papers.outcomes, self.tr("What was agreed")))
        for words, make, title in others:
            card.add(Button(words, partial(paper.look, make, title), icon_name="printer"))
        letter = self.tr("Letter")
        for words, readers in (
            (self.tr("Letter to students"), Readership.STUDENTS),
            (self.tr("Letter to guardians"), Readership.GUARDIANS),
        ):
            card.add(Button(words, partial(paper.look_at_letter, readers, letter), icon_name="printer"))
        for words, act, picture in (
            (self.tr("Copy the published text"), partial(paper.copy, papers.published_minutes), "copy"),
            (self.tr("Draft a mail to the group"), partial(paper.open_drafts, papers.minutes_drafts), "mail"),
            (self.tr("Save the draft…"), partial(paper.save_drafts, papers.minutes_drafts), "download"),
        ):
            card.add(Button(words, act, icon_name=picture))
        if self._open.meeting.next_meeting:
            card.add(line(), Row(self.tr("Next meeting"), self._open.meeting.next_meeting))
        return card

    def _show_others(self, found: Sequence[Raised]) -> None:
        rest = [one for one in found if one.meeting.id != self._open.meeting.id]
        if not rest:
            return
        self._other_rows.addWidget(Label(self.tr("Still to be answered from other meetings"), "strong"))
        for one in rest:
            words = " · ".join((one.item.raised_by, moment_words(one.meeting.day, None)))
            meeting_id: UUID = one.meeting.id
            button = Button(self.tr("Open"), partial(self._open.meeting_wanted.emit, meeting_id))
            button.setAccessibleName(self.tr("Open: {0}").format(one.item.title))
            self._other_rows.addWidget(Row(one.item.title, words, button))
        self._others.show()

    def _subject(self) -> str:
        meeting = self._open.meeting
        return " · ".join(filter(None, (self._open.group.name, moment_words(meeting.day, None))))

    def _write(self, audience: Audience, text: str) -> None:
        self._first[audience] = ""  # whoever empties the field does not want the first text back
        self._open.write(summaries.field_of(audience), text, self.tr("Typing"), typed=True)

    def _offer(self, first: dict[Audience, str]) -> None:
        self._first = first | self._first
        self.refresh()


def _first_texts(vault: Vault, meeting: Meeting, language: str) -> dict[Audience, str]:
    return {audience: summaries.first_text(vault, meeting, audience, language) for audience in Audience}
