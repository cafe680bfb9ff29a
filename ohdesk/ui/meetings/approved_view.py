"""Minutes that stand: the locked sheet, who is behind it, and whether it is still the same."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.agenda import AgendaItem, Part
from ohdesk.domain.meetings import Presence
from ohdesk.domain.minutes import Addendum, ApprovedMinutes, Confirmation, ConfirmedBy, Redaction
from ohdesk.domain.outcomes import Outcome, Task
from ohdesk.services import deliveries, minutes, obeyed, threads
from ohdesk.services.minutes import Verdict
from ohdesk.ui import clock
from ohdesk.ui.delivery.delivering import Delivering
from ohdesk.ui.delivery.official_row import OfficialRow
from ohdesk.ui.errors import sentence
from ohdesk.ui.labels import in_line, label
from ohdesk.ui.matter_history import MatterHistory
from ohdesk.ui.meetings import papers
from ohdesk.ui.meetings.late_words_card import LateWordsCard
from ohdesk.ui.meetings.papers import Papers
from ohdesk.ui.meetings.result_rows import OUTCOME_TONES
from ohdesk.ui.unconfirmed import Unconfirmed
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.wording import day_words, marked_text, moment_words, owner_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ohdesk.services.late_words import Late
    from ohdesk.ui.workspace_page import PageContext

_SHOWN_DIGITS: Final = 16


class ApprovedView(QWidget):
    """Nothing here can be changed; what needs mending is written as an addendum."""

    def __init__(
        self,
        approved: ApprovedMinutes,
        context: PageContext,
        paper: Papers,
        add_addendum: Callable[[Sequence[Late]], None],
        look_at: Callable[[ApprovedMinutes], None],
    ) -> None:
        """``add_addendum`` takes up what came late, or nothing; ``look_at`` shows another approval of the minutes."""
        super().__init__()
        self._approved = approved
        self._context = context
        self._paper = paper
        self.messages = MessageBar()
        self._unconfirmed = Unconfirmed()
        addenda = minutes.addenda(context.vault, approved.meeting.id)
        sheets = QWidget()
        left = QVBoxLayout(sheets)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(16)
        self._late = LateWordsCard(context.vault, approved.meeting.id, add_addendum)
        left.addWidget(self._late)
        left.addWidget(self._sheet())
        for addendum in addenda:
            left.addWidget(self._addendum(addendum))
        left.addStretch()
        side = Card(self.tr("Confirmed"), self._when(approved.approved_at))
        for confirmation in approved.confirmations:
            side.add(Row(confirmation.name, " · ".join(filter(None, (confirmation.role, self._how(confirmation))))))
        fingerprint = " ".join(_quartets(approved.digest[:_SHOWN_DIGITS].upper()))
        side.add(line(), Row(self.tr("Fingerprint"), fingerprint), self.messages)
        official = OfficialRow(Delivering(context, self.messages, self), stacked=True)
        official.show_paper(deliveries.minutes_of(approved.meeting.id), self._title())
        side.add(line(), official)
        look_words, published_words = self.tr("Preview and print"), self.tr("Preview the published copy")
        check = Button(self.tr("Check that it is unchanged"), self.check, icon_name="shield-check")
        lead_focus(self, check)
        for button in (
            check,
            Button(look_words, lambda: paper.look(papers.minutes, self.tr("Minutes")), icon_name="printer"),
            Button(
                published_words, lambda: paper.look(papers.published_minutes, self.tr("Minutes")), icon_name="printer"
            ),
            Button(self.tr("Write an addendum…"), partial(add_addendum, ()), icon_name="pen-line"),
            Button(self.tr("Export the record…"), self._ask_folder, icon_name="upload"),
        ):
            side.add(button)
        self._offer_others(side, look_at)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Columns(sheets, side, shares=(5, 2), characters=110, even=False))
        column.addStretch()
        self.refresh()
        for told in (context.exchanging.stirred, context.taking.took):  # confirming changes nothing else here
            told.connect(self._show_unconfirmed)

    def _title(self) -> str:
        approved = self._approved
        day = day_words(approved.meeting.day) if approved.meeting.day else ""
        return self.tr("Minutes {0}, {1}").format(approved.number, day) if approved.number else self.tr("Minutes")

    def refresh(self) -> None:
        """Show what came late and which laptops have not confirmed a removal; what is approved stays as it is."""
        self._late.refresh()
        self._show_unconfirmed()

    def _show_unconfirmed(self, _: object = None) -> None:
        self._unconfirmed.show_laptops(obeyed.unconfirmed(self._context.vault, self._approved.meeting.id))

    def check(self) -> None:
        """Compare every passage with what was approved, beside the window, and say what was found."""
        vault, meeting_id = self._context.vault, self._approved.meeting.id
        digest = self._approved.digest
        self._context.tasks.run(self, lambda: minutes.verify(vault, meeting_id, digest), self._tell, self._fail)

    def export_to(self, folder: str) -> None:
        """Write the record, its approvals and a verifier into ``folder``."""
        vault, meeting_id, digest = self._context.vault, self._approved.meeting.id, self._approved.digest
        self._context.folder_tasks.run(
            self,
            lambda: minutes.export_record(vault, meeting_id, Path(folder), digest),
            lambda place: self.messages.say(self.tr("Exported to {0}").format(place), "ok"),
            self._fail,
        )

    def _sheet(self) -> Card:
        approved, meeting = self._approved, self._approved.meeting
        sheet = Card(self.tr("Minutes"))
        sheet.add_action(Pill(self.tr("Approved and locked"), "ok"))
        place = f" · {meeting.place}" if meeting.place else ""
        sheet.add(Label(moment_words(meeting.day, meeting.opened or meeting.starts) + place, "muted"))
        for presence in (Presence.PRESENT, Presence.ABSENT):
            lines = [line for line in meeting.attendance if line.presence is presence]
            people = "; ".join(f"{line.name}, {line.title or in_line(line.role)}" for line in lines)
            if people:
                sheet.add(Label(f"{label(presence)}: {people}"))
        for number, item in enumerate(meeting.items, 1):
            sheet.add(self._item(number, item, [task for task in approved.tasks if task.item == item.id]))
        if meeting.next_meeting:
            sheet.add(Row(self.tr("Next meeting"), meeting.next_meeting))
        for redaction in approved.redactions:
            sheet.add(self._redaction(redaction))
        sheet.add(self._unconfirmed)
        return sheet

    def _offer_others(self, side: Card, look_at: Callable[[ApprovedMinutes], None]) -> None:
        """Say quietly that two laptops approved the minutes apart, and let one look at each."""
        both = minutes.all_approved(self._context.vault, self._approved.meeting.id)
        others = [other for other in both if other.digest != self._approved.digest]
        if others:
            told = self.tr("These minutes were approved on two laptops. Both are kept; the next approval joins them.")
            side.add(line(), Label(told, "muted"))
        for other in others:
            words = self.tr("Look at the approval of {0}").format(self._when(other.approved_at))
            side.add(Button(words, partial(look_at, other), kind="quiet"))

    def _redaction(self, redaction: Redaction) -> Row:
        what = self.tr("%n passage(s) removed after approval", "", len(redaction.paths))
        return Row(what, " · ".join((self._when(redaction.at), redaction.name, redaction.reason)))

    def _item(self, number: int, item: AgendaItem, tasks: list[Task]) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        meeting = self._approved.meeting
        extract = partial(self._paper.look, papers.extract(item), self.tr("Extract"))
        head = QHBoxLayout()
        head.addWidget(Label(f"{number}  {item.title}", "strong"), 1)
        if item.part is Part.STAFF:
            head.addWidget(Pill(label(item.part), "warn"))
        history = MatterHistory(self._context.tasks, partial(threads.earlier, self._context.vault, meeting, item))
        history.button.hide()
        history.meeting_wanted.connect(lambda other: self._context.go("meetings", other))
        head.addWidget(IconButton("history", self.tr("History of this matter: {0}").format(item.title), history.toggle))
        head.addWidget(IconButton("file-text", self.tr("Extract: {0}").format(item.title), extract))
        column.addLayout(head)
        if item.record:
            column.addWidget(said := Label(marked_text(item.record)))
            if minutes.REDACTED in item.record:  # which a screen reader would spell out
                said.setAccessibleName(item.record.replace(minutes.REDACTED, self.tr("(removed)")))
        for outcome in item.outcomes:
            column.addWidget(self._outcome(outcome))
        for task in tasks:
            due = self.tr("due {0}").format(day_words(task.due)) if task.due else ""
            caption = " · ".join(filter(None, (owner_words(task, self._approved.group.members), due)))
            column.addWidget(Row(task.text, caption, leading=Pill(self.tr("Task"), "warn")))
        column.addWidget(history)
        return block

    def _outcome(self, outcome: Outcome) -> Row:
        caption = self.tr("to {0}").format(outcome.proposed_to) if outcome.proposed_to else ""
        return Row(marked_text(outcome.text), caption, leading=Pill(label(outcome.kind), OUTCOME_TONES[outcome.kind]))

    def _addendum(self, addendum: Addendum) -> Card:
        card = Card(self.tr("Addendum"), f"{day_words(addendum.day)} · {addendum.reason}")
        card.add(Label(marked_text(addendum.text)))
        for confirmation in addendum.confirmations:
            card.add(Label(f"{confirmation.name}, {self._how(confirmation)}", "caption"))
        for redaction in addendum.redactions:
            card.add(self._redaction(redaction))
        return card

    def _how(self, confirmation: Confirmation) -> str:
        match confirmation.how:
            case ConfirmedBy.PASSPHRASE:
                return self.tr("confirmed with an own passphrase")
            case ConfirmedBy.MEETING:
                return self.tr("approved in the meeting")
            case ConfirmedBy.PAPER:
                return self.tr("confirmed on paper")

    def _when(self, instant: str) -> str:
        moment = clock.local(instant)
        return moment_words(moment.date(), moment.time())

    def _tell(self, verdict: Verdict | None) -> None:
        if verdict and verdict.unchanged:
            words = self.tr("Unchanged since it was approved on {0}.").format(self._when(self._approved.approved_at))
            self.messages.say(words, "ok")
        elif verdict:
            where = ", ".join(verdict.differs)
            self.messages.say(self.tr("Not as it was approved: {0}. Restore a backup.").format(where), "bad")

    def _fail(self, error: Exception) -> None:
        self.messages.say(sentence(error), "bad")

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Export the record into a folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.export_to)
        dialog.open()


def _quartets(digits: str) -> list[str]:
    return [digits[at : at + 4] for at in range(0, len(digits), 4)]
