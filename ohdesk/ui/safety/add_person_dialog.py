"""Letting another member open the data on this laptop."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ohdesk.domain.groups import Membership
from ohdesk.services import vaults
from ohdesk.ui.safety.form_dialog import FormDialog
from ohdesk.ui.safety.new_passphrase import NewPassphrase
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.password_field import PasswordField
from ohdesk.ui.wording import member_with, member_words
from ohdesk.ui.workspace_page import PageContext


class AddPersonDialog(FormDialog):
    """One who can open already lets the other in, who then types a passphrase of their own."""

    def __init__(self, context: PageContext, members: Sequence[Membership], parent: QWidget) -> None:
        super().__init__(
            self.tr("Add a person"),
            self.tr("You type your passphrase first, then the other person chooses one of their own."),
            self.tr("Add"),
            parent,
        )
        self._context = context
        self._members = members
        self._own = PasswordField(self.tr("Your passphrase"))
        self._member = Choice[UUID](
            self.tr("Member"), [(member.id, member_words(member)) for member in members], members[0].id
        )
        self._new = NewPassphrase(context.tasks, label=self.tr("The person's own passphrase"))
        self.form.add(self.tr("Your passphrase"), self._own)
        self.form.add(self.tr("Member"), self._member)
        self.form.add_widget(self._new)

    def submit(self) -> None:
        store, vault = self._context.store, self._context.vault
        own, new, member = self._own.text, self._new.text, member_with(self._members, self._member.value)
        if member is None:
            return
        self.begin()
        self._context.tasks.run(
            self,
            lambda: vaults.add_person(store, vault, own, member.id, member.name, new),
            lambda _: self.accept(),
            self.fail,
        )
