"""Writing down a hearing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.domain.plans import Goal
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.choice import Choice, Segments
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.prose_edit import ProseEdit


class HearingDialog(FormDialog):
    """Asks who was heard, when, how, about what, and what changed because of it."""

    written = Signal(object)
    """The hearing as the user wants it."""

    def __init__(self, hearing: Hearing, goals: Sequence[Goal], title: str, parent: QWidget | None = None) -> None:
        super().__init__(
            title,
            self.tr("Keep"),
            parent,
            lead=self.tr(
                "Those heard stand here as a body, such as the pupils' association; never one person's matter."
            ),
        )
        self._hearing = hearing
        self._who = guarded_line("", self.tr("for example the students' association, the guardians of year 7"))
        self._who.set_text(hearing.who)
        self._day = DateField(self.tr("Day"), hearing.day)
        self._how = guarded_line("", self.tr("for example survey, 48 answers"))
        self._how.set_text(hearing.how)
        self._about = Guarded(ProseEdit(lines=2))
        self._about.set_text(hearing.about)
        named = [(goal.id, goal.title) for goal in goals]
        self._goal = Choice[UUID | None](self.tr("Goal"), [(None, self.tr("no particular goal")), *named])
        known = [None, *(goal.id for goal in goals)]
        self._goal.setCurrentIndex(known.index(hearing.goal) if hearing.goal in known else -1)
        self._state = Segments[HearingState](self.tr("State"), choices(HearingState), hearing.state)
        self._changed = Guarded(ProseEdit("", self.tr("What is told back to those who were heard"), lines=2))
        self._changed.set_text(hearing.changed)
        self._named = self.form.add(self.tr("Who is heard"), self._who)
        self.form.add_row(Field(self.tr("Day"), self._day), Field(self.tr("How"), self._how))
        self.form.add(self.tr("About what"), self._about)
        self.form.add(self.tr("Goal that this is about"), self._goal)
        self.form.add(self.tr("State"), self._state)
        self.form.add(self.tr("What changed because of it"), self._changed)
        shows(hearing.id, who=self._who, day=self._day, how=self._how)

    def keep(self) -> bool:
        who = self._who.text.strip()
        if not who:
            self._named.set_error(self.tr("Write who is heard."))
            self._who.setFocus()
            return False
        self.written.emit(
            replace(
                self._hearing,
                who=who,
                day=self._day.value,
                how=self._how.text.strip(),
                about=self._about.text,
                goal=self._goal.value if self._goal.currentIndex() >= 0 else self._hearing.goal,
                state=self._state.value or self._hearing.state,
                changed=self._changed.text,
            )
        )
        return True
