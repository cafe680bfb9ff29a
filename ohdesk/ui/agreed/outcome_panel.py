"""One outcome: what it says, and what came back where it was proposed onward."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.outcomes import Answer, Outcome, OutcomeKind
from ohdesk.services import answers
from ohdesk.services.agreed import Found
from ohdesk.services.editing import Edition, reverted
from ohdesk.ui.drafts import Draft
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import label
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field, Form
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.wording import moment_words

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault


class OutcomePanel(Card):
    """The outcome that is chosen in the list; only the answer to a proposal is written here, approved or not."""

    meeting_wanted = Signal()
    saved = Signal()
    refused = Signal(object)
    """The ``OHDeskError`` that kept the answer from being saved."""

    def __init__(self, vault: Vault, found: Found) -> None:
        super().__init__(label(found.outcome.kind), moment_words(found.meeting.day, None))
        self._vault = vault
        self._found = found
        self._draft = Draft(self._stored(), partial(answers.write, vault), reverted, self)
        self.answer = Guarded(ProseEdit(lines=3))
        self.body_field = guarded_line(placeholder=found.outcome.proposed_to)
        self.day = DateField(self.tr("Answered on"))
        self.section = guarded_line(placeholder="§ 45")
        self.add(Label(found.item.title, "caption"), Label(found.outcome.text))
        if found.outcome.kind is OutcomeKind.PROPOSED:
            self._add_answer()
        self.body.addStretch()
        self._open = Button(self.tr("Open the meeting"), self.meeting_wanted.emit, kind="quiet")
        self.body.addWidget(self._open)
        self._draft.changed.connect(self._show)
        self._draft.saved.connect(lambda _: self.saved.emit())
        self._draft.refused.connect(self.refused)
        self._show()

    @property
    def outcome(self) -> Outcome:
        """The outcome that is shown."""
        return self._found.outcome

    def add_history(self, history: QWidget) -> None:
        """Show the history of the outcome's matter below it."""
        self.body.insertWidget(self.body.indexOf(self._open), history)

    def flush(self) -> bool:
        """Save what is not saved; return whether everything is safe."""
        return self._draft.flush()

    def refresh(self) -> None:
        """Take in what others saved."""
        self._draft.refresh(self._stored())

    def _stored(self) -> Edition[Answer]:
        return answers.answer_to(self._vault, self._found.meeting, self._found.outcome)

    def _add_answer(self) -> None:
        to = self.outcome.proposed_to
        form = Form()
        form.add(self.tr("Answer from {0}").format(to) if to else self.tr("Answer"), self.answer)
        form.add(self.tr("Who answered"), self.body_field)
        form.add_widget(
            Columns(Field(self.tr("Answered on"), self.day), Field(self.tr("Section"), self.section), characters=34)
        )
        self.add(form)
        for field, name in ((self.answer, "text"), (self.body_field, "body"), (self.section, "section")):
            field.accepted.connect(partial(self._write, name))
        self.day.entered.connect(lambda day: self._change(self.tr("Answered on"), day=day))

    def _show(self) -> None:
        answer = self._draft.value
        self.answer.set_text(answer.text)
        self.body_field.set_text(answer.body)
        self.day.set_value(answer.day)
        self.section.set_text(answer.section)

    def _write(self, name: str, text: str) -> None:
        self._change(self.tr("Typing"), name, **{name: text})

    def _change(self, label: str, merge_key: str = "", **fields: Any) -> None:
        self._draft.change(replace(self._draft.value, **fields), label, merge_key)
