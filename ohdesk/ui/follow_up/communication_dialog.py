"""Writing down what is told to whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.communication import Communication, CommunicationKind, CommunicationState
from ohdesk.domain.plans import Goal
from ohdesk.domain.surveys import Audience
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.choice import Choice, Segments
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.prose_edit import ProseEdit


class CommunicationDialog(FormDialog):
    """Asks what is told, to whom, how, when and by whom; where, and where the recording is, for an event."""

    written = Signal(object)

    def __init__(self, told: Communication, goals: Sequence[Goal], title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, self.tr("Keep"), parent)
        self._told = told
        self._about = Guarded(ProseEdit("", self.tr("for example the results of the friend survey"), lines=2))
        self._about.set_text(told.about)
        self._kind = Choice[CommunicationKind](self.tr("How"), choices(CommunicationKind), told.kind)
        self._day = DateField(self.tr("Day"), told.day)
        self._audience = Choice[Audience](self.tr("To whom"), choices(Audience), told.audience)
        self._who = guarded_line("", self.tr("for example guardians of year 7"))
        self._owner = guarded_line("", self.tr("for example principal"))
        self._place = guarded_line("", self.tr("where an event is"))
        self._link = guarded_line("", "https://", asks=False)
        self._recording = guarded_line("", "https://", asks=False)
        for field, text in (
            (self._who, told.who),
            (self._owner, told.owner),
            (self._place, told.place),
            (self._link, told.link),
            (self._recording, told.recording),
        ):
            field.set_text(text)
        named = [(goal.id, goal.title) for goal in goals]
        self._goal = Choice[UUID | None](self.tr("Goal"), [(None, self.tr("no particular goal")), *named])
        known = [None, *(goal.id for goal in goals)]
        self._goal.setCurrentIndex(known.index(told.goal) if told.goal in known else -1)
        self._state = Segments[CommunicationState](self.tr("State"), choices(CommunicationState), told.state)
        self._named = self.form.add(self.tr("What is told"), self._about)
        self.form.add_row(Field(self.tr("How"), self._kind), Field(self.tr("Day"), self._day))
        self.form.add_row(Field(self.tr("To whom"), self._audience), Field(self.tr("More exactly"), self._who))
        self.form.add_row(Field(self.tr("Who tells"), self._owner), Field(self.tr("Place"), self._place))
        self.form.add_row(
            Field(self.tr("Link to take part"), self._link), Field(self.tr("Recording afterwards"), self._recording)
        )
        self.form.add(self.tr("Goal that this serves"), self._goal)
        self.form.add(self.tr("State"), self._state)
        shows(
            told.id,
            kind=self._kind,
            day=self._day,
            audience=self._audience,
            who=self._who,
            owner=self._owner,
            place=self._place,
            state=self._state,
        )

    def keep(self) -> bool:
        if not self._about.text.strip():
            self._named.set_error(self.tr("Write what is told."))
            self._about.setFocus()
            return False
        self.written.emit(
            replace(
                self._told,
                about=self._about.text,
                kind=self._kind.value or self._told.kind,
                day=self._day.value,
                audience=self._audience.value or self._told.audience,
                who=self._who.text.strip(),
                owner=self._owner.text.strip(),
                place=self._place.text.strip(),
                link=self._link.text.strip(),
                recording=self._recording.text.strip(),
                goal=self._goal.value if self._goal.currentIndex() >= 0 else self._told.goal,
                state=self._state.value or self._told.state,
            )
        )
        return True
