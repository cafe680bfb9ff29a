"""A new passphrase, chosen after the recovery key opened the vault."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ohdesk.domain.errors import WeakPassphrase
from ohdesk.ui.errors import sentence
from ohdesk.ui.safety.new_passphrase import NewPassphrase
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.entrance_page import EntrancePage
from ohdesk.ui.widgets.lead import lead_focus

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault, VaultStore
    from ohdesk.ui.tasks import TaskRunner


class FreshPassphrasePage(EntrancePage):
    """Puts a passphrase in the place of the one that was forgotten; the recovery sheet stays valid."""

    chosen = Signal()

    def __init__(self, store: Callable[[], VaultStore], tasks: TaskRunner, vault: Vault, recovery_key: str) -> None:
        super().__init__(
            self.tr("Choose a new passphrase"),
            self.tr("The recovery key opened the data. The recovery sheets stay valid: put them back in their places."),
        )
        self._store = store
        self._tasks = tasks
        self._vault = vault
        self._recovery_key = recovery_key
        self._passphrase = NewPassphrase(tasks)
        self._passphrase.submitted.connect(self._keep)
        self._button = Button(self.tr("Take into use"), self._keep, kind="primary", icon_name="check")
        self.add(self._passphrase)
        self.add_button(self._button)
        lead_focus(self, self._passphrase)

    def _keep(self) -> None:
        store, vault, key, new = self._store, self._vault, self._recovery_key, self._passphrase.text

        def work() -> None:
            from ohdesk.services import vaults

            vaults.recover_passphrase(store(), vault, key, new)

        self._button.setEnabled(False)
        self._tasks.run(self, work, lambda _: self.chosen.emit(), self._fail)

    def _fail(self, error: Exception) -> None:
        self._button.setEnabled(True)
        if isinstance(error, WeakPassphrase):
            self._passphrase.set_error(sentence(error))
            self._passphrase.setFocus()
        else:
            self.messages.say(sentence(error), "bad")
