"""Changing one's own passphrase."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ohdesk.services import vaults
from ohdesk.ui.safety.form_dialog import FormDialog
from ohdesk.ui.safety.new_passphrase import NewPassphrase
from ohdesk.ui.widgets.password_field import PasswordField
from ohdesk.ui.workspace_page import PageContext


class ChangePassphraseDialog(FormDialog):
    """Asks for the old one and the new one; copies made before keep the old one."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(
            self.tr("Change the passphrase"),
            self.tr("Copies made before today still open with the old passphrase."),
            self.tr("Change"),
            parent,
        )
        self._context = context
        self._old = PasswordField(self.tr("Passphrase now"))
        self._new = NewPassphrase(context.tasks, label=self.tr("New passphrase"))
        self.form.add(self.tr("Passphrase now"), self._old)
        self.form.add_widget(self._new)

    def submit(self) -> None:
        store, vault = self._context.store, self._context.vault
        old, new = self._old.text, self._new.text
        self.begin()
        self._context.tasks.run(
            self, lambda: vaults.change_passphrase(store, vault, old, new), lambda _: self.accept(), self.fail
        )
