"""Copies made once a vault is open, drafts forgotten in time, and what the foot of the window says of the copies."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ohdesk.services import retention, vaults
from ohdesk.ui.days import ago

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault, VaultStore
    from ohdesk.services.vaults import Safety
    from ohdesk.ui.tasks import TaskRunner

_AFTER_PAINTING = 400
"""Milliseconds that the first page gets before the first copy begins."""

_AFTER_OPENING = 90_000
"""Milliseconds until it is forgotten how minutes came to be: no hurry, and nobody waits for it."""


class Safekeeping(QObject):
    """Copies the vault beside itself and to its second place, each once; a place that hangs delays nothing else.

    Later it forgets how minutes came to be that were approved long enough ago.
    """

    told = Signal(str)
    """How it stands with the copies, in a few words."""

    def __init__(
        self, vault: Vault, store: VaultStore, tasks: TaskRunner, folder_tasks: TaskRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._store = store
        self._tasks = tasks
        self._folder_tasks = folder_tasks
        self._over = Event()

    def start(self) -> None:
        """Tell how it stands now, and copy when the first page has been painted."""
        self.tell()
        QTimer.singleShot(_AFTER_PAINTING, self, self._copy)
        QTimer.singleShot(_AFTER_OPENING, self, self._forget_drafts)

    def stop(self) -> None:
        """Begin no further copy: the vault is being closed."""
        self._over.set()
        self.deleteLater()

    def tell(self) -> None:
        """Say how it stands with the copies."""
        self.told.emit(self._words(vaults.safety(self._vault, self._store)))

    def _copy(self) -> None:
        vault, over = self._vault, self._over

        def copy_here() -> None:
            if not over.is_set():
                vaults.back_up(vault)

        def copy_there() -> None:
            if not over.is_set():
                vaults.back_up_to_second_place(vault)

        self._tasks.run(self, copy_here, self._done, self._leave)
        self._folder_tasks.run(self, copy_there, self._done, self._leave)

    def _forget_drafts(self) -> None:
        vault, over = self._vault, self._over

        def forget() -> None:
            if not over.is_set():
                retention.forget_drafts(vault, vaults.today())

        self._tasks.run(self, forget, lambda _: None, self._leave)

    def _done(self, _: None) -> None:
        if not self._over.is_set():
            self.tell()

    def _leave(self, _: Exception) -> None:
        # A stick that is not plugged in is no news: the home page says how old the last copy is.
        if not self._over.is_set():
            self.tell()

    def _words(self, safety: Safety) -> str:
        if safety.only_copy_here:
            return self.tr("The only copy is on this laptop")
        return self.tr("Copy {0}").format(ago(safety.second_copy))
