"""Writing down whom the plan was shown to, and what came of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.plans import PlanComment
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.prose_edit import ProseEdit


class CommentDialog(FormDialog):
    """Asks who was asked, when and how, what they said, and what changed in the plan."""

    written = Signal(object)
    """The comment as the user wants it."""

    def __init__(self, comment: PlanComment, title: str, parent: QWidget | None = None) -> None:
        super().__init__(
            title,
            self.tr("Keep"),
            parent,
            lead=self.tr("Those asked stand here as a body, such as the staff; never one person's matter."),
        )
        self._comment = comment
        self._who = guarded_line("", self.tr("for example the students' association"))
        self._how = guarded_line("", self.tr("for example meeting, survey, Wilma"))
        self._said = Guarded(ProseEdit("", self.tr("The main points, in general words"), lines=3))
        self._changed = Guarded(ProseEdit("", self.tr("What is told back to those who were asked"), lines=2))
        for field, text in (
            (self._who, comment.who),
            (self._how, comment.how),
            (self._said, comment.said),
            (self._changed, comment.changed),
        ):
            field.set_text(text)
        self._asked = DateField(self.tr("Asked on"), comment.asked_on)
        self._answered = DateField(self.tr("Answered on"), comment.said_on)
        self._named = self.form.add(self.tr("Who is asked"), self._who)
        self.form.add_row(
            Field(self.tr("Asked on"), self._asked),
            Field(self.tr("How"), self._how),
            Field(self.tr("Answered on"), self._answered),
        )
        self.form.add(self.tr("What they said"), self._said)
        self.form.add(self.tr("What changed in the plan"), self._changed)
        shows(comment.id, who=self._who, asked_on=self._asked, how=self._how, said_on=self._answered)

    def keep(self) -> bool:
        who = self._who.text.strip()
        if not who:
            self._named.set_error(self.tr("Write who is asked."))
            self._who.setFocus()
            return False
        self.written.emit(
            replace(
                self._comment,
                who=who,
                asked_on=self._asked.value,
                how=self._how.text.strip(),
                said=self._said.text,
                said_on=self._answered.value,
                changed=self._changed.text,
            )
        )
        return True
