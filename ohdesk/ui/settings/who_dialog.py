"""Saying anew who is at the laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ohdesk.domain.groups import Group
from ohdesk.ui.clock import today
from ohdesk.ui.safety.form_dialog import FormDialog
from ohdesk.ui.safety.who_form import WhoForm

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault


class WhoDialog(FormDialog):
    """The same question as at the first unlocking."""

    def __init__(self, vault: Vault, group: Group, parent: QWidget) -> None:
        super().__init__(
            self.tr("Who are you?"), self.tr("Memos that you confirm carry this name."), self.tr("Keep"), parent
        )
        self._vault = vault
        self._who = WhoForm(group, today())
        if vault.member:
            self._who.choose(vault.member)
        self.form.add_widget(self._who)

    def submit(self) -> None:
        if self._who.keep(self._vault):
            self.accept()
