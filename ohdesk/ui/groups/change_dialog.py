"""Who hands the chair to whom, from which day, and who named the new one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.groups import Group, Membership, Role, members_on
from ohdesk.domain.hand_over import HandOver
from ohdesk.domain.identity import new_id
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.choice import Choice, Segments
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.wording import member_words

_LATER, _NEW = "later", "new"


class ChangeDialog(FormDialog):
    """The one who leaves need not be there; the one who comes need not be known yet."""

    written = Signal(object, object, bool)
    """The hand-over, the successor (a membership or None), and whether the one who leaves stays as a member."""

    def __init__(self, hand_over: HandOver, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("The chair changes"),
            self.tr("Keep"),
            parent,
            lead=self.tr("Nothing here needs the passphrase of the one who leaves. What is not known yet may wait."),
        )
        self._hand_over = hand_over
        day = hand_over.day
        members = {str(one.id): one for one in (members_on(group, day) if day else group.members)}
        for known in group.members:
            if known.id in (hand_over.leaver, hand_over.successor):
                members[str(known.id)] = known
        self._members = members
        named = [(key, member_words(member)) for key, member in members.items()]
        self._day = DateField(self.tr("From"), day)
        self._leaver = Choice[str](
            self.tr("Who leaves the chair"), [("", self.tr("nobody: the seat is empty")), *named]
        )
        self._leaver.set_value(str(hand_over.leaver) if str(hand_over.leaver) in members else "")
        self._successor = Choice[str](
            self.tr("New chair"),
            [(_LATER, self.tr("not known yet")), *named, (_NEW, self.tr("somebody who is not a member yet"))],
        )
        self._successor.set_value(str(hand_over.successor) if str(hand_over.successor) in members else _LATER)
        self._successor.chosen.connect(self._show_new)
        self._name = guarded_line(asks=False)
        self._role = Choice[Role](self.tr("Role"), choices(Role), Role.PRINCIPAL)
        self._named_by = guarded_line("", self.tr("for example the head of education"), asks=False)
        self._named_by.set_text(hand_over.named_by)
        self._named_on = DateField(self.tr("Named on"), hand_over.named_on)
        leaver = members.get(str(hand_over.leaver))
        self._stays = Segments[bool](
            self.tr("The one who leaves the chair"),
            [(False, self.tr("leaves the group")), (True, self.tr("stays as a member"))],
            hand_over.successor is not None and leaver is not None and leaver.ends is None,
        )
        self._note = Guarded(ProseEdit("", self.tr("What the new chair should know first"), lines=3))
        self._note.set_text(hand_over.note)
        self._dated = Field(self.tr("From"), self._day)
        self.form.add_row(Field(self.tr("Who leaves the chair"), self._leaver), self._dated)
        self.form.add(self.tr("The one who leaves the chair"), self._stays)
        self.form.add(self.tr("New chair"), self._successor)
        self._new_name = Field(self.tr("Name of the new chair"), self._name)
        self._new_role = Field(self.tr("Role"), self._role)
        self.form.add_row(self._new_name, self._new_role)
        self.form.add_row(
            Field(
                self.tr("Named by"),
                self._named_by,
                self.tr("The education provider names who leads the group (Student Welfare Act 14 §, checked 1/2025)."),
            ),
            Field(self.tr("Named on"), self._named_on),
        )
        self.form.add(self.tr("Words for the new chair"), self._note)
        self._show_new()
        shows(hand_over.id, day=self._day, named_by=self._named_by, named_on=self._named_on)

    def keep(self) -> bool:
        if self._day.value is None:
            self._dated.set_error(self.tr("Give the day from which the chair changes."))
            self._day.setFocus()
            return False
        chosen = self._successor.value
        successor = self._members.get(chosen or "")
        if chosen == _NEW:
            name = self._name.text.strip()
            if not name:
                self._new_name.set_error(self.tr("Write the name of the new chair."))
                self._name.setFocus()
                return False
            successor = Membership(new_id(), name, self._role.value or Role.OTHER, starts=self._day.value)
        leaver = self._members.get(self._leaver.value or "")
        self.written.emit(
            replace(
                self._hand_over,
                day=self._day.value,
                leaver=leaver.id if leaver else None,
                successor=successor.id if successor else None,
                named_by=self._named_by.text.strip(),
                named_on=self._named_on.value,
                note=self._note.text,
            ),
            successor,
            bool(self._stays.value),
        )
        return True

    def _show_new(self) -> None:
        for field in (self._new_name, self._new_role):
            field.setVisible(self._successor.value == _NEW)
