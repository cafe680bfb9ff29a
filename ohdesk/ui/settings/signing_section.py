"""The certificate that finished papers can be signed with."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ohdesk.services import signing
from ohdesk.services.signing import CertificateFacts
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.settings.section import Section
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.password_field import PasswordField
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.typed import written_date
from ohdesk.ui.workspace_page import PageContext


class SigningSection(Section):
    """Shows whose certificate is kept, and takes an organisation's file or makes one that nobody else has issued."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._card = Card(
            self.tr("Certificate for signing papers"),
            self.tr(
                "With a certificate a PDF can be saved signed: other programs then show whether it has changed. "
                "The paper stays fit for the archive. The time is that of this laptop; no time-stamp server is asked."
            ),
        )
        self._take = Button(self.tr("Choose the organisation's certificate…"), self._ask_file, icon_name="folder-open")
        self._card.add_action(self._take)
        self.add(self._card)

    def refresh(self) -> None:
        found = signing.certificate(self.context.vault)
        self._card.clear()
        if found is None:
            self._card.add(Label(self.tr("There is no certificate; papers are saved without a signature."), "muted"))
            make = Button(self.tr("Make one for these data"), self._make_own, icon_name="key-round")
            told = self.tr(
                "One made here has been issued by nobody: it shows that a paper is unchanged, not who signed."
            )
            self._card.add(make, Label(told, "caption"))
            return
        issued = self.tr("issued by nobody else") if found.self_made else self.tr("issued by {0}").format(found.issuer)
        ends = self.tr("valid until {0}").format(written_date(found.ends.date()))
        valid = found.begins <= datetime.now(UTC) <= found.ends
        state = Pill(self.tr("valid"), "ok") if valid else Pill(self.tr("not valid now"), "warn")
        remove = Button(self.tr("Remove the certificate"), self._remove, kind="quiet")
        self._card.add(Row(found.name, f"{issued} · {ends}", state), remove)

    def take(self, path: str, passphrase: str) -> None:
        """Keep the certificate in a file."""
        vault = self.context.vault
        self.context.tasks.run(
            self, lambda: signing.take_certificate(vault, Path(path), passphrase), self._kept, self.fail
        )

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("The organisation's certificate"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Certificate with its key (*.p12 *.pfx)"))
        dialog.fileSelected.connect(self._ask_passphrase)
        dialog.open()

    def _ask_passphrase(self, path: str) -> None:
        dialog = _PassphraseDialog(self)
        dialog.given.connect(partial(self.take, path))
        dialog.open()

    def _make_own(self) -> None:
        vault, now = self.context.vault, datetime.now(UTC)
        self.context.tasks.run(self, lambda: signing.make_certificate(vault, now), self._kept, self.fail)

    def _remove(self) -> None:
        signing.forget_certificate(self.context.vault)
        self.refresh()
        self.told.emit(self.tr("The certificate is no longer here. What was signed with it stays signed."), "ok")

    def _kept(self, found: CertificateFacts) -> None:
        self.refresh()
        self.told.emit(
            self.tr("Papers can now be signed as {0}: Save as… in a paper's window.").format(found.name), "ok"
        )


class _PassphraseDialog(FormDialog):
    """Asks for the passphrase that came with a certificate."""

    given = Signal(str)
    """What was typed; empty for a file without one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("The file's passphrase"), self.tr("Keep the certificate"), parent)
        self._field = PasswordField(self.tr("The certificate file's own passphrase"))
        self.form.add(self.tr("The certificate file's own passphrase"), self._field)

    def keep(self) -> bool:
        self.given.emit(self._field.text)
        return True
