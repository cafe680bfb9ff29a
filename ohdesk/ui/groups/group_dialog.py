"""What a group is: its kind, its names, who leads it by whose decision, what stands above it, whom it serves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ohdesk.domain.errors import GroupTypeRefused
from ohdesk.domain.groups import ApprovalConvention, Group, GroupType, refuse_expert_group
from ohdesk.domain.layers import possible_parents, turned_into
from ohdesk.domain.schools import School
from ohdesk.ui.errors import sentence
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.labels import choices
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label


class GroupDialog(FormDialog):
    """Asks for a group's facts; a group for one person's matter is refused, with the place where it belongs."""

    written = Signal(object)
    """The group as the user wants it."""

    def __init__(
        self,
        group: Group,
        groups: Sequence[Group],
        schools: Sequence[School],
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        """Ask about ``group``; ``groups`` are all groups of the vault, ``schools`` all its schools."""
        super().__init__(title, self.tr("Keep"), parent)
        self._group = group
        self._type = Choice[GroupType](self.tr("Kind of group"), choices(GroupType), group.type)
        self._name = guarded_line(asks=False)
        self._name.set_text(group.name)
        self._name_sv = guarded_line(asks=False)
        self._name_sv.set_text(group.name_sv)
        languages = [("", self.tr("Finnish and Swedish")), ("fi", self.tr("Finnish")), ("sv", self.tr("Swedish"))]
        self._writes_in = Choice[str](self.tr("The group writes in"), languages, group.writes_in)
        self._since = DateField(self.tr("Another kind or name from"))
        above = [(one.id, one.name or one.name_sv) for one in possible_parents(group.id, groups)]
        self._above = Choice[UUID | None](self.tr("Group above"), [(None, self.tr("none")), *above])
        known = [None, *(one for one, _ in above)]
        self._above.setCurrentIndex(known.index(group.parent) if group.parent in known else 0)
        self._sits_above = QCheckBox(self.tr("The chair of this group sits in the group above"))
        self._sits_above.setChecked(group.chair_sits_above)
        self._named_by = guarded_line("", self.tr("for example the head of education"), asks=False)
        self._named_by.set_text(group.leader_named_by)
        self._named_on = DateField(self.tr("Named on"), group.leader_named_on)
        self._approval = Choice[ApprovalConvention](
            self.tr("Who approves the minutes"), choices(ApprovalConvention), group.approval
        )
        self._ended = DateField(self.tr("The group has ended"), group.ended)
        self._schools = [(school.id, QCheckBox(school.name)) for school in schools]
        self.form.add(self.tr("Kind of group"), self._type)
        self._named = Field(self.tr("Name in Finnish"), self._name)
        self.form.add_row(self._named, Field(self.tr("Name in Swedish"), self._name_sv))
        self.form.add(
            self.tr("The group writes in"),
            self._writes_in,
            self.tr("Papers in the other language are translated; what is not yet, is asked for before it is printed."),
        )
        if group.members or group.earlier:
            self.form.add(
                self.tr("Another kind or name from"),
                self._since,
                self.tr("With a day what the group was before is kept; without one it was only written wrong."),
            )
        if above:
            self.form.add(self.tr("Group above"), self._above)
            self.form.add_widget(self._sits_above)
        self._basis = Label(
            self.tr("The education provider names who leads the group (Student Welfare Act 14 §, checked 1/2025)."),
            "caption",
        )
        self._type.chosen.connect(self._show_basis)
        self._show_basis()
        self.form.add_row(Field(self.tr("Leader named by"), self._named_by), Field(self.tr("Named on"), self._named_on))
        self.form.add_widget(self._basis)
        self.form.add(self.tr("Who approves the minutes"), self._approval)
        for school_id, box in self._schools:
            box.setChecked(school_id in group.schools)
            box.setText(self.tr("Serves {0}").format(box.text()))
            self.form.add_widget(box)
        self.form.add(self.tr("The group has ended"), self._ended, self.tr("Empty while the group works."))
        shows(
            group.id,
            type=self._type,
            name=self._name,
            name_sv=self._name_sv,
            leader_named_by=self._named_by,
            leader_named_on=self._named_on,
            approval=self._approval,
            ended=self._ended,
        )

    def _show_basis(self) -> None:
        """Say what the Act says of who leads the group where it does: of a school's own group."""
        self._basis.setVisible(self._type.value is GroupType.SCHOOL)

    def keep(self) -> bool:
        name, name_sv = self._name.text.strip(), self._name_sv.text.strip()
        if not name and not name_sv:
            self._named.set_error(self.tr("Write the group's name."))
            self._name.setFocus()
            return False
        try:
            refuse_expert_group(f"{name} {name_sv}")
        except GroupTypeRefused as error:
            self._named.set_error(sentence(error))
            self._name.setFocus()
            return False
        new_type, since = self._type.value or self._group.type, self._since.value
        group = turned_into(self._group, new_type, name, name_sv, since) if since else self._group
        self.written.emit(
            replace(
                group,
                type=new_type,
                name=name,
                name_sv=name_sv,
                leader_named_by=self._named_by.text.strip(),
                leader_named_on=self._named_on.value,
                approval=self._approval.value or self._group.approval,
                schools=tuple(school_id for school_id, box in self._schools if box.isChecked()),
                ended=self._ended.value,
                parent=self._above.value,
                writes_in=self._writes_in.value or "",
                chair_sits_above=self._sits_above.isChecked(),
            )
        )
        return True
