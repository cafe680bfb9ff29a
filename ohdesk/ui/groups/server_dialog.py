"""Choosing a server where the group's laptops meet."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.errors import LogRefused
from ohdesk.services import servers
from ohdesk.ui.errors import sentence
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.safety.form_dialog import FormDialog
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.password_field import PasswordField
from ohdesk.ui.workspace_page import PageContext


class ServerDialog(FormDialog):
    """Asks for an address and a password; an SFTP server's key has to be confirmed before either is sent."""

    KEYS = ("server_key_new", "server_key")
    """Why a server is refused whose key somebody has to look at."""

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
        self._key = ""
        self._address = guarded_line("", "sftp://ryhma@palvelin.example.fi/kansio", asks=False)
        self._address.set_text(address)
        self._address.accepted.connect(self._forget_key)
        self._address_row = self.form.add(
            self.tr("Address"), self._address, self.tr("It begins with sftp:// or https://.")
        )
        self._password = PasswordField(self.tr("Password"))
        self._password.submitted.connect(self.submit)
        self.form.add(
            self.tr("Password"),
            self._password,
            self.tr("Empty: the one that is kept already, or this account's SSH key."),
        )
        self._shown = QWidget()
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._why = Label("")
        self._fingerprint = Label("", "strong")
        for label in (self._why, self._fingerprint):
            column.addWidget(label)
        column.addWidget(
            Label(
                self.tr(
                    "Compare it, sign by sign, with what the server's administrator has told you in another way than "
                    "over this server. Go on only if they are the same."
                )
            )
        )
        self._shown.hide()
        self.form.add_widget(self._shown)

    def submit(self) -> None:
        self._address_row.set_error("")
        try:
            server = servers.server_at(
                self._context.vault, self._address.text.strip(), self._password.text or None, self._key
            )
        except LogRefused as refused:
            self._address_row.set_error(sentence(refused))
            self._address.setFocus()
            return
        self.begin()
        self._context.exchanging.use(server, lambda _: self.accept(), self.fail, self)

    def fail(self, error: Exception) -> None:
        """Show the key that waits to be confirmed; else say what went wrong."""
        if not isinstance(error, LogRefused) or error.data.get("reason") not in self.KEYS:
            super().fail(error)
            return
        self.begin_again()
        self._key = str(error.data["fingerprint"])
        self._fingerprint.setText(self._key)
        self._why.setText(
            self.tr("The server has another key than before. Nothing was sent. It is now:")
            if error.data["reason"] == "server_key"
            else self.tr("Before anything is sent: the server shows this key.")
        )
        self._shown.show()
        self._do.set_text(self.tr("The keys are the same: use the server"))
        announce(self, f"{self._why.text()} {self._key}")
        self.fit()

    def _forget_key(self) -> None:
        """Ask again: a key belongs to one server."""
        self._key = ""
        self._shown.hide()
        self._do.set_text(self.tr("Use the server"))
