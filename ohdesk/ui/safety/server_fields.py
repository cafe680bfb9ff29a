"""How a server is reached: its address, a password, and an SFTP server's key, which somebody has to look at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.errors import LogRefused
from ohdesk.services.servers import Server
from ohdesk.ui.errors import sentence
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.form import Form
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.password_field import PasswordField

KEYS = ("server_key_new", "server_key")
"""Why a server is refused whose key somebody has to look at."""


class ServerFields(Form):
    """Nothing is sent to an SFTP server before its key was shown and confirmed, which another press does."""

    submitted = Signal()
    """Enter was pressed."""
    key_shown = Signal(bool)
    """A key waits to be confirmed, or (False) does no more, since another server is meant."""

    def __init__(self, address: str, without_password: str, *, asks_address: bool = True) -> None:
        """``without_password`` tells what an empty password means; where the address stands it is not asked for."""
        super().__init__()
        self._key = ""
        self._address = guarded_line("", "sftp://ryhma@palvelin.example.fi/kansio", asks=False)
        self._address.set_text(address)
        self._address.accepted.connect(self._forget_key)
        self._address_row = self.add(self.tr("Address"), self._address, self.tr("It begins with sftp:// or https://."))
        self._password = PasswordField(self.tr("Password"))
        self._password.submitted.connect(self.submitted)
        self.add(self.tr("Password"), self._password, without_password)
        self._shown = QWidget()
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._why = Label("")
        self._fingerprint = Label("", "strong")
        compare = self.tr(
            "Compare it, sign by sign, with what the server's administrator has told you in another way than "
            "over this server. Go on only if they are the same."
        )
        for label in (self._why, self._fingerprint, Label(compare)):
            column.addWidget(label)
        self._shown.hide()
        self.add_widget(self._shown)
        self._address_row.setVisible(asks_address)
        lead_focus(self, self._address if asks_address else self._password)

    def set_address(self, address: str) -> None:
        """Show another address; what was asked of the one before is forgotten."""
        if address != self._address.text:
            self._address.set_text(address)
            self._password.clear()
            self._forget_key()

    def server(self, made: Callable[[str, str, str], Server]) -> Server | None:
        """Return what ``made`` makes of the address, the password and the key that was confirmed.

        None where the address will not do: that is said below it.
        """
        self._address_row.set_error("")
        try:
            return made(self._address.text.strip(), self._password.text, self._key)
        except LogRefused as refused:
            self._address_row.set_error(sentence(refused))
            self._address.setFocus()
            return None

    def asks_about(self, error: Exception) -> bool:
        """Show the key of a server that was refused for it; tells whether it was."""
        if not isinstance(error, LogRefused) or error.data.get("reason") not in KEYS:
            return False
        self._key = str(error.data["fingerprint"])
        self._fingerprint.setText(self._key)
        self._why.setText(
            self.tr("The server has another key than before. Nothing was sent. It is now:")
            if error.data["reason"] == "server_key"
            else self.tr("Before anything is sent: the server shows this key.")
        )
        self._shown.show()
        self.key_shown.emit(True)
        announce(self, f"{self._why.text()} {self._key}")
        return True

    def _forget_key(self) -> None:
        """Ask again: a key belongs to one server."""
        self._key = ""
        self._shown.hide()
        self.key_shown.emit(False)
