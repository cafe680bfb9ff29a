"""Choosing a server where the group's laptops meet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ohdesk.services import servers
from ohdesk.ui.safety.form_dialog import FormDialog
from ohdesk.ui.safety.server_fields import ServerFields
from ohdesk.ui.workspace_page import PageContext


class ServerDialog(FormDialog):
    """Asks for an address and a password; an SFTP server's key has to be confirmed before either is sent."""

    def __init__(self, context: PageContext, parent: QWidget, address: str = "") -> None:
        super().__init__(
            self.tr("A server where the laptops meet"),
            self.tr(
                "What lies there can be read by the group's laptops only, not by who keeps the server. "
                "The password is kept encrypted among your data."
            ),
            self.tr("Use the server"),
            parent,
        )
        self._context = context
        self._fields = ServerFields(address, self.tr("Empty: the one that is kept already, or this account's SSH key."))
        self._fields.submitted.connect(self._do.click)
        self._fields.key_shown.connect(self._name_what_is_done)
        self.form.add_widget(self._fields)

    def submit(self) -> None:
        vault = self._context.vault
        server = self._fields.server(
            lambda address, password, key: servers.server_at(vault, address, password or None, key)
        )
        if server is not None:
            self.begin()
            self._context.exchanging.use(server, lambda _: self.accept(), self.fail, self)

    def fail(self, error: Exception) -> None:
        """Show the key that waits to be confirmed; else say what went wrong."""
        if self._fields.asks_about(error):
            self.begin_again()
        else:
            super().fail(error)

    def _name_what_is_done(self, key_shown: bool) -> None:
        self._do.set_text(self.tr("The keys are the same: use the server") if key_shown else self.tr("Use the server"))
        self.fit()
