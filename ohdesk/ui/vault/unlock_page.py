"""The first page: which vault, and its passphrase."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.errors import SlotsDamaged, VaultDamaged, VaultInUse, VaultMissing, WrongPassphrase
from ohdesk.ui.errors import sentence
from ohdesk.ui.vault.caps_lock import CapsLockWatch
from ohdesk.ui.vault.vault_list import VaultList
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.entrance_page import EntrancePage
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.lead import first_in, lead_focus
from ohdesk.ui.widgets.password_field import PasswordField

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault, VaultStore
    from ohdesk.ui.tasks import TaskRunner


class UnlockPage(EntrancePage):
    """Opens one of the vaults of this laptop; without any it leads on to making the first."""

    opened = Signal(object)
    """The open vault."""
    forgotten = Signal(object)
    """A vault that is no longer in its place is to leave the list."""
    recovery_wanted = Signal(object)
    new_wanted = Signal()
    join_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, store: Callable[[], VaultStore], tasks: TaskRunner, paths: Sequence[Path]) -> None:
        """``store`` loads what is needed to open a vault; it is called on the worker only."""
        super().__init__(self.tr("Welcome"))
        self._store = store
        self._tasks = tasks
        self._vaults = VaultList()
        self._vaults.picked.connect(self._start_afresh)
        self._passphrase = PasswordField(self.tr("Passphrase"))
        self._vaults.entered.connect(self._passphrase.setFocus)
        self._passphrase.submitted.connect(self._unlock)
        self._field = Field(self.tr("Passphrase"), self._passphrase)
        self._passphrase.changed.connect(self._take_back_error)
        self._caps = Label(self.tr("Caps Lock is on."), "caption")
        self._caps.hide()
        CapsLockWatch(first_in(self._passphrase)).changed.connect(self._caps.setVisible)
        self._open = Button(self.tr("Open"), self._unlock, kind="primary", icon_name="lock")
        self._recover = Button(self.tr("Open with the recovery key"), self._want_recovery, kind="quiet")
        self._nothing = Label(
            self.tr(
                "Your group's meetings, memos and plans lie encrypted on this laptop only. "
                "Create the first, join a group that has OHDesk already, or bring in what you have."
            ),
            "muted",
        )
        self._create = Button(self.tr("Create new"), self.new_wanted.emit, icon_name="plus")
        self._others: tuple[QWidget, ...] = (
            self._create,
            Button(self.tr("Join a group"), self.join_wanted.emit, icon_name="laptop"),
            Button(self.tr("Open from another folder…"), self._ask_folder, kind="quiet", icon_name="folder-open"),
            Button(self.tr("Bring back a copy"), self.restore_wanted.emit, kind="quiet", icon_name="history"),
        )
        self._line = line()

        self.add(self._nothing, self._vaults, self._field, self._caps)
        self.add(Columns(self._open, self._recover, QWidget(), shares=(0, 0, 1), characters=44, spacing=8))
        self.add(self._line, Flow(*self._others, spacing=8))
        self.show_vaults(paths)

    def show_vaults(self, paths: Sequence[Path]) -> None:
        """List ``paths`` as well; what is listed already stays."""
        self._vaults.add(paths)
        self._show_what_fits()

    def pick(self, path: Path) -> None:
        """Make ``path`` the one that is opened."""
        self._vaults.pick(path)
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        some = bool(self._vaults.paths)
        for widget in (self._vaults, self._field, self._open, self._recover, self._line):
            widget.setVisible(some)
        self._nothing.setVisible(not some)
        lead_focus(self, self._passphrase if some else self._create)

    def _take_back_error(self) -> None:
        self._field.set_error("")

    def _start_afresh(self) -> None:
        self.messages.clear()
        self._passphrase.clear()

    def _unlock(self) -> None:
        path, passphrase, store = self._vaults.current, self._passphrase.text, self._store
        if path is None or not self._open.isEnabled():
            return
        if not passphrase:
            self._field.set_error(self.tr("Type your passphrase."))
            self._passphrase.setFocus()
            return

        def work() -> Vault:
            from ohdesk.services import vaults  # late: the page is painted before the libraries load

            return vaults.unlock(store(), path, passphrase)

        self.messages.clear()
        self._set_busy(busy=True)
        self._tasks.run(self, work, self._done, self._fail)

    def _done(self, vault: Vault) -> None:
        self._passphrase.clear()
        self.opened.emit(vault)

    def _fail(self, error: Exception) -> None:
        self._set_busy(busy=False)
        match error:
            case WrongPassphrase():
                self._field.set_error(sentence(error))
                self._passphrase.select()
            case VaultMissing():
                self._say(error, self.tr("Take off the list"), self._forget)
            case SlotsDamaged() | VaultDamaged():
                self._say(error, self.tr("Bring back a copy"), self.restore_wanted.emit)
            case VaultInUse():
                self._say(error, self.tr("Try again"), self._unlock)
            case _:
                self._say(error)

    def _say(self, error: Exception, action: str = "", on_action: Callable[[], object] | None = None) -> None:
        self.messages.say(sentence(error), "bad", action=action, on_action=on_action)

    def _set_busy(self, *, busy: bool) -> None:
        self._open.setEnabled(not busy)
        self._open.set_text(self.tr("Opening…") if busy else self.tr("Open"))
        self._vaults.setEnabled(not busy)

    def _want_recovery(self) -> None:
        self.recovery_wanted.emit(self._vaults.current)

    def _forget(self) -> None:
        if path := self._vaults.current:
            self._vaults.forget(path)
            self._show_what_fits()
            self.forgotten.emit(path)

    def _ask_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self, self.tr("Choose a folder whose name ends in .ohdesk"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda path: self.pick(Path(path)))
        dialog.open()
