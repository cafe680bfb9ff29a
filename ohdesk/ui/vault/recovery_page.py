"""The way in with the printed recovery key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ohdesk.ui.errors import sentence
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.entrance_page import EntrancePage
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.prose_edit import ProseEdit

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault, VaultStore
    from ohdesk.ui.tasks import TaskRunner


class RecoveryPage(EntrancePage):
    """Asks for the whole key from the recovery sheet."""

    opened = Signal(object, str)
    """The open vault, and the key as it was typed."""
    left = Signal()

    def __init__(self, store: Callable[[], VaultStore], tasks: TaskRunner, path: Path) -> None:
        super().__init__(
            self.tr("Open with the recovery key"),
            self.tr("{0}. Type the eleven groups from the recovery sheet, in their order.").format(path.stem),
        )
        self._store = store
        self._tasks = tasks
        self._path = path
        self._key = ProseEdit(lines=2)
        self._field = Field(
            self.tr("Recovery key"),
            self._key,
            self.tr("Capital and small letters, spaces and hyphens make no difference."),
        )
        self._open = Button(self.tr("Open"), self._unlock, kind="primary", icon_name="key-round")
        self.add(self._field)
        self.add_button(Button(self.tr("Back"), self.left.emit))
        self.add_button(self._open)
        lead_focus(self, self._key)

    def _unlock(self) -> None:
        store, path, typed = self._store, self._path, self._key.text

        def work() -> Vault:
            from ohdesk.services import vaults

            return vaults.unlock_with_recovery_key(store(), path, typed)

        self._field.set_error("")
        self._open.setEnabled(False)
        self._tasks.run(self, work, lambda vault: self.opened.emit(vault, typed), self._fail)

    def _fail(self, error: Exception) -> None:
        self._open.setEnabled(True)
        self._field.set_error(sentence(error))
        self._key.setFocus()
