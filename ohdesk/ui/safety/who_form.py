"""Who is at the laptop: one of the group's members, or somebody new."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from ohdesk.domain.groups import Group, Membership, Role, members_on
from ohdesk.domain.identity import new_id
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.labels import choices
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.form import Form
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.wording import member_words

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault


class WhoForm(QWidget):
    """The group's members to pick from, and a place for somebody who is not among them yet."""

    submitted = Signal()
    """Enter was pressed in the name."""

    def __init__(self, group: Group, today: date) -> None:
        super().__init__()
        self._group = group
        self._ids: list[UUID | None] = []
        self._radios = QButtonGroup(self)
        line = QLineEdit()
        line.returnPressed.connect(self.submitted)
        self._name = Guarded(line, asks=False)
        self._role = Choice(self.tr("Role"), choices(Role), Role.PRINCIPAL)
        self._new = Form()
        self._name_row = self._new.add(self.tr("Your name"), self._name)
        self._new.add(self.tr("Role"), self._role)
        line.textEdited.connect(lambda _: self._name_row.set_error(""))

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        members = members_on(group, today)
        for member in members:
            column.addWidget(self._radio(member.id, member_words(member)))
        column.addWidget(other := self._radio(None, self.tr("Somebody else")))
        column.addSpacing(8)
        column.addWidget(self._new)
        other.setVisible(bool(members))
        other.setChecked(not members)
        self._new.setVisible(not members)
        other.toggled.connect(self._new.setVisible)
        lead_focus(self, self._radios.button(0) if members else self._name)

    def choose(self, member: UUID) -> None:
        """Show ``member`` as the one picked."""
        if member in self._ids:
            radio = self._radios.button(self._ids.index(member))
            radio.setChecked(True)
            lead_focus(self, radio)

    def keep(self, vault: Vault) -> bool:
        """Store the answer, with a new member where the name was typed; tell whether there was one."""
        number = self._radios.checkedId()
        member = self._ids[number] if number >= 0 else None
        if self._name.refused and member is None:
            self._name.setFocus()
            return False
        if number >= 0 and member is None:
            name = self._name.text.strip()
            if not name:
                self._name_row.set_error(self.tr("Type your name."))
                self._name.setFocus()
                return False
            member = new_id()
            edition = vault.read(Group, self._group.id)
            added = Membership(id=member, name=name, role=self._role.value or Role.OTHER)
            vault.save(edition, replace(edition.value, members=(*edition.value.members, added)))
        if member is not None:
            vault.set_member(member)
        return member is not None

    def _radio(self, member: UUID | None, text: str) -> QRadioButton:
        radio = QRadioButton(text)
        self._radios.addButton(radio, len(self._ids))
        self._ids.append(member)
        return radio
