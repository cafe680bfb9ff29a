"""The way in with the printed recovery key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ohdesk.ui.safety.key_entry import KeyEntry
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.entrance_page import EntrancePage
from ohdesk.ui.widgets.lead import lead_focus

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault, VaultStore
    from ohdesk.ui.tasks import TaskRunner


class RecoveryPage(EntrancePage):
    """Asks for the whole key from the recovery sheet, or for its parts."""

    opened = Signal(object, str)
    """The open vault, and the key as it was typed."""
    left = Signal()

    def __init__(self, store: Callable[[], VaultStore], tasks: TaskRunner, path: Path) -> None:
        super().__init__(
            self.tr("Open with the recovery key"),
            self.tr(
                "{0}. Type the eleven groups from the recovery sheet, in their order. "
                "Where the key has been shared out, type the parts of its holders one by one."
            ).format(path.stem),
        )
        self._store = store
        self._tasks = tasks
        self._path = path
        self._open = Button(self.tr("Open"), self._take, kind="primary", icon_name="key-round")
        self._entry = KeyEntry(store, tasks, path)
        self._entry.complete.connect(self._unlock)
        self._entry.taken.connect(lambda: self._open.setEnabled(True))
        self.add(self._entry)
        self.add_button(Button(self.tr("Back"), self.left.emit))
        self.add_button(self._open)
        lead_focus(self, self._entry)

    def _take(self) -> None:
        self._open.setEnabled(False)
        self._entry.take()

    def _unlock(self, key: str) -> None:
        store, path = self._store, self._path

        def work() -> Vault:
            from ohdesk.services import vaults

            return vaults.unlock_with_recovery_key(store(), path, key)

        self._tasks.run(self, work, lambda vault: self.opened.emit(vault, key), self._entry.fail)
