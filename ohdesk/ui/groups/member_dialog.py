"""One seat in the group."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ohdesk.domain.groups import Group, Membership, Organisation, Role, Seat
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.labels import choices
from ohdesk.ui.sharing import is_shared
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.choice import Choice, Segments
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field

_REPRESENTATIVES = {Role.STUDENT: Organisation.STUDENTS, Role.GUARDIAN: Organisation.GUARDIANS}
_FROM_THE_AREA = (Role.CURATOR, Role.PSYCHOLOGIST, Role.NURSE, Role.DOCTOR)


class MemberDialog(FormDialog):
    """Asks who sits in the group, in which role and on whose behalf, and for how long."""

    written = Signal(object)
    """The membership as the user wants it."""

    def __init__(self, member: Membership, group: Group, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, self.tr("Keep"), parent)
        self._member = member
        self._name = guarded_line(asks=False)
        self._name.set_text(member.name)
        self._role = Choice[Role](self.tr("Role"), choices(Role), member.role)
        self._role.chosen.connect(self._suggest)
        self._title = guarded_line("", self.tr("for example class teacher, year 5"))
        self._title.set_text(member.title)
        self._organisation = Choice[Organisation](self.tr("On behalf of"), choices(Organisation), member.organisation)
        self._seat = Segments[Seat](self.tr("Seat"), choices(Seat), member.seat)
        self._core = QCheckBox(self.tr("Takes part in every meeting"))
        self._core.setChecked(member.core)
        self._deputy = QCheckBox(self.tr("Deputy"))
        self._deputy.setChecked(member.deputy)
        self._proposed = QCheckBox(self.tr("Proposed only; the chair of the group above confirms"))
        self._proposed.setChecked(member.proposed)
        bodies = [(body.id, body.name or body.name_sv) for body in group.bodies]
        self._body = Choice[UUID | None](self.tr("Sits for"), [(None, self.tr("no body of the table")), *bodies])
        known = [None, *(body.id for body in group.bodies)]
        self._body.setCurrentIndex(known.index(member.represents) if member.represents in known else 0)
        self._email = guarded_line(asks=False)
        self._email_shown = parent is None or not is_shared(parent)
        if self._email_shown:
            self._email.set_text(member.email)
        else:
            self._email.field.setEnabled(False)
            self._email.field.setPlaceholderText(self.tr("Hidden while others see this screen"))
        self._starts = DateField(self.tr("From"), member.starts)
        self._ends = DateField(self.tr("Until"), member.ends)
        self._named = self.form.add(
            self.tr("Name"), self._name, self.tr("A student or a guardian may stand here by role only, without a name.")
        )
        self.form.add_row(Field(self.tr("Role"), self._role), Field(self.tr("Title, if another"), self._title))
        self.form.add_row(Field(self.tr("On behalf of"), self._organisation), Field(self.tr("E-mail"), self._email))
        self.form.add(self.tr("Seat"), self._seat)
        if bodies:
            self.form.add(self.tr("Sits for"), self._body)
        self.form.add_widget(self._core)
        self.form.add_widget(self._deputy)
        if group.parent is not None or member.proposed:
            self.form.add_widget(self._proposed)
        self._time = Field(self.tr("Until"), self._ends)
        self.form.add_row(Field(self.tr("From"), self._starts), self._time)

        shows(
            member.id,
            name=self._name,
            role=self._role,
            title=self._title,
            organisation=self._organisation,
            email=self._email,
            seat=self._seat,
            represents=self._body,
            core=self._core,
            deputy=self._deputy,
            proposed=self._proposed,
            starts=self._starts,
            ends=self._ends,
        )

    def keep(self) -> bool:
        role = self._role.value or Role.OTHER
        name, title = self._name.text.strip(), self._title.text.strip()
        if not (name or title or role is not Role.OTHER):
            self._named.set_error(self.tr("Write a name, or choose a role."))
            self._name.setFocus()
            return False
        if self._starts.value and self._ends.value and self._ends.value < self._starts.value:
            self._time.set_error(self.tr("The last day is before the first one."))
            self._ends.setFocus()
            return False
        self.written.emit(
            replace(
                self._member,
                name=name,
                role=role,
                title=title,
                organisation=self._organisation.value or self._member.organisation,
                seat=self._seat.value or self._member.seat,
                core=self._core.isChecked(),
                deputy=self._deputy.isChecked(),
                email=self._email.text.strip() if self._email_shown else self._member.email,
                starts=self._starts.value,
                ends=self._ends.value,
                represents=self._body.value,
                proposed=self._proposed.isChecked(),
            )
        )
        return True

    def _suggest(self, role: Role) -> None:
        """Propose on whose behalf somebody in ``role`` usually sits."""
        usual = Organisation.WELLBEING_AREA if role in _FROM_THE_AREA else Organisation.SCHOOL
        self._organisation.set_value(_REPRESENTATIVES.get(role, usual))
