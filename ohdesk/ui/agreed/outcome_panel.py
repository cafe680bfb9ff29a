"""One outcome: what it says, and the answer where it was proposed onward."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ohdesk.domain.agenda import AgendaItem, changed
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Outcome, OutcomeKind
from ohdesk.services.editing import Edition, reverted
from ohdesk.ui.drafts import Draft
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.labels import label
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.form import Form
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.wording import moment_words

if TYPE_CHECKING:
    from uuid import UUID

    from ohdesk.services.ports import Vault


@dataclass(frozen=True, slots=True)
class Found:
    """An outcome with the meeting and the item that it came from; ``locked`` once the minutes are approved."""

    meeting: Meeting
    item: AgendaItem
    outcome: Outcome
    locked: bool


class OutcomePanel(Card):
    """The outcome that is chosen in the list; only the answer to a proposal is written here."""

    meeting_wanted = Signal()
    saved = Signal()
    refused = Signal(object)
    """The ``OHDeskError`` that kept the answer from being saved."""

    def __init__(self, vault: Vault, found: Found, edition: Edition[Meeting]) -> None:
        super().__init__(label(found.outcome.kind), moment_words(found.meeting.day, None))
        self._found = found
        self._draft = Draft(edition, vault.save, reverted, self)
        self.answer = Guarded(ProseEdit(lines=3))
        self.add(Label(found.item.title, "caption"), Label(found.outcome.text))
        if found.outcome.kind is OutcomeKind.PROPOSED:
            self._add_answer()
        self.body.addStretch()
        self.body.addWidget(Button(self.tr("Open the meeting"), self.meeting_wanted.emit, kind="quiet"))
        self.answer.accepted.connect(self._write)
        self._draft.changed.connect(self._show)
        self._draft.saved.connect(lambda _: self.saved.emit())
        self._draft.refused.connect(self.refused)
        self._show()

    def flush(self) -> bool:
        """Save what is not saved; return whether everything is safe."""
        return self._draft.flush()

    def refresh(self, edition: Edition[Meeting]) -> None:
        """Take in what others saved."""
        self._draft.refresh(edition)

    def _add_answer(self) -> None:
        to = self._found.outcome.proposed_to
        form = Form()
        if self._found.locked:
            help_text = self.tr("The minutes are approved. Write the answer as an addendum to the meeting.")
        else:
            help_text = self.tr("Body, day and section, for example: Education committee 3.11.2026 § 45")
        form.add(self.tr("Answer from {0}").format(to) if to else self.tr("Answer"), self.answer, help_text)
        self.answer.field.setReadOnly(self._found.locked)
        self.add(form)

    def _show(self) -> None:
        if outcome := self._outcome(self._draft.value):
            self.answer.set_text(outcome.answer)

    def _outcome(self, meeting: Meeting) -> Outcome | None:
        wanted: UUID = self._found.outcome.id
        return next((outcome for item in meeting.items for outcome in item.outcomes if outcome.id == wanted), None)

    def _write(self, text: str) -> None:
        meeting, wanted = self._draft.value, self._found.outcome.id
        for item in meeting.items:
            outcomes = tuple(replace(o, answer=text) if o.id == wanted else o for o in item.outcomes)
            if outcomes != item.outcomes:
                new = replace(meeting, items=changed(meeting.items, replace(item, outcomes=outcomes)))
                self._draft.change(new, self.tr("Typing"), "answer")
