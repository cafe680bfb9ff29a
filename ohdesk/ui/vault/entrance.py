"""The way from the first page to an open vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.ui.language import NAMES, current_language
from ohdesk.ui.preferences import LANGUAGES, TEXT_SCALES, Preferences
from ohdesk.ui.vault.unlock_page import UnlockPage
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.entrance_page import EntrancePage
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import first_in, lead_focus

if TYPE_CHECKING:
    from ohdesk.services.ports import NewVault, Vault, VaultStore
    from ohdesk.ui.tasks import TaskRunner

_AFTER_PAINTING = 30
"""Milliseconds before the default folder is looked through."""


class Entrance(QWidget):
    """Shows one page at a time until a vault is open and it is known who is at the laptop.

    Only the first page is imported with the module: it is painted sooner without the others.
    """

    opened = Signal(object)
    """The open vault, ready for the workspace."""
    preferences_changed = Signal(object)

    def __init__(
        self,
        store: Callable[[], VaultStore],
        tasks: TaskRunner,
        folder_tasks: TaskRunner,
        preferences: Preferences,
        policy_file: Path,
        find: Callable[[], tuple[Path, ...]],
        asked_for: Path | None = None,
    ) -> None:
        """``find`` looks for vaults, on the worker; ``asked_for`` is the one to open, by default the last used."""
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._store = store
        self._tasks = tasks
        self._folder_tasks = folder_tasks
        self._preferences = preferences
        self._policy_file = policy_file
        self._found: tuple[Path, ...] = ()
        self._asked_for = asked_for
        self._page: EntrancePage | None = None
        self._language = Choice(
            self.tr("Language"), [(language, NAMES[language]) for language in LANGUAGES], current_language()
        )
        self._scale = Choice(
            self.tr("Text size"), [(scale, f"{scale} %") for scale in TEXT_SCALES], preferences.text_scale
        )
        for choice in (self._language, self._scale):
            choice.setMinimumContentsLength(6)
        self._language.chosen.connect(lambda language: self._prefer(replace(self._preferences, language=language)))
        self._scale.chosen.connect(lambda scale: self._prefer(replace(self._preferences, text_scale=scale)))

        top = QHBoxLayout()
        top.setContentsMargins(32, 24, 32, 8)
        top.setSpacing(8)
        top.addWidget(Label("OHDesk", "brand"), 1)
        top.addWidget(self._language)
        top.addWidget(self._scale)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self.show_unlock()
        QTimer.singleShot(_AFTER_PAINTING, self, lambda: tasks.run(self, find, self._list_found, lambda _: None))

    @property
    def page(self) -> EntrancePage | None:
        """The page that is shown."""
        return self._page

    def show_unlock(self, path: Path | None = None) -> None:
        """Ask for a passphrase, at ``path`` if it is given."""
        page = UnlockPage(self._store, self._tasks, self._known())
        page.opened.connect(self._ask_who)
        page.forgotten.connect(lambda gone: self._prefer(self._preferences.without_recent(gone)))
        page.recovery_wanted.connect(self._show_recovery)
        page.new_wanted.connect(self._show_new)
        page.join_wanted.connect(self._show_join)
        page.restore_wanted.connect(self._show_restore)
        if path := path or self._asked_for:
            page.pick(path)
        self._show(page)

    def take(self, file: Path) -> bool:
        """Take a file that came from another laptop: an invitation, or the answer that is waited for.

        Returns whether it is of use here; changes are not, before a vault is open.
        """
        from ohdesk.services import laptops
        from ohdesk.ui.vault.join_page import JoinPage
        from ohdesk.ui.vault.waiting_page import WaitingPage

        if isinstance(self._page, WaitingPage):
            self._page.take_answer(file)
            return True
        if file.suffix != laptops.INVITATION or not isinstance(self._page, UnlockPage | JoinPage):
            return False
        if isinstance(self._page, UnlockPage):
            self._show_join()
        if isinstance(self._page, JoinPage):
            self._page.find_in_file(file)
        return True

    def _known(self) -> tuple[Path, ...]:
        return tuple(dict.fromkeys((*map(Path, self._preferences.recent_vaults), *self._found)))

    def _list_found(self, found: tuple[Path, ...]) -> None:
        self._found = found
        if isinstance(self._page, UnlockPage):
            before = first_in(self._page)
            self._page.show_vaults(found)
            if first_in(self._page) is not before:
                self._focus(self._page)

    def _show_recovery(self, path: Path) -> None:
        from ohdesk.ui.vault.recovery_page import RecoveryPage

        page = RecoveryPage(self._store, self._tasks, path)
        page.opened.connect(self._ask_passphrase)
        page.left.connect(lambda: self.show_unlock(path))
        self._show(page)

    def _ask_passphrase(self, vault: Vault, recovery_key: str) -> None:
        from ohdesk.ui.vault.fresh_passphrase_page import FreshPassphrasePage

        page = FreshPassphrasePage(self._store, self._tasks, vault, recovery_key)
        page.chosen.connect(lambda: self._finish(vault))
        self._show(page, vault_open=True)

    def _show_new(self) -> None:
        from ohdesk.ui.vault.new_vault_page import NewVaultPage

        page = NewVaultPage(self._store, self._tasks, self._policy_file)
        page.made.connect(self._show_recovery_sheet)
        page.left.connect(self.show_unlock)
        self._show(page)

    def _show_join(self) -> None:
        from ohdesk.ui.vault.join_page import JoinPage

        page = JoinPage(self._store, self._tasks, self._folder_tasks, self._policy_file)
        page.made.connect(self._show_recovery_sheet)
        page.left.connect(self.show_unlock)
        self._show(page)

    def _show_waiting(self, vault: Vault) -> None:
        from ohdesk.ui.vault.waiting_page import WaitingPage

        page = WaitingPage(self._tasks, self._folder_tasks, vault)
        page.let_in.connect(lambda: self._ask_who(vault))
        page.left.connect(lambda: self._close(vault))
        self._show(page, vault_open=True)

    def _close(self, vault: Vault) -> None:
        """Close a vault that still waits, once the folder has been looked into to the end."""
        path = vault.facts.path
        self._prefer(self._preferences.with_recent(path))
        self._folder_tasks.run(self, vault.close, lambda _: self.show_unlock(path), lambda _: self.show_unlock(path))

    def _show_recovery_sheet(self, made: NewVault) -> None:
        from ohdesk.ui.safety.recovery_sheet_page import RecoverySheetPage

        page = RecoverySheetPage(self._store(), self._tasks, made)
        page.left.connect(lambda: self._ask_who(made.vault))
        self._show(page, vault_open=True)

    def _show_restore(self) -> None:
        from ohdesk.ui.vault.restore_page import RestorePage

        page = RestorePage(self._store, self._tasks, self._known())
        page.restored.connect(self.show_unlock)
        page.left.connect(self.show_unlock)
        self._show(page)

    def _ask_who(self, vault: Vault) -> None:
        if vault.member is not None:
            self._finish(vault)
            return
        from ohdesk.services import groups, joining
        from ohdesk.ui.clock import today
        from ohdesk.ui.vault.who_page import WhoPage

        if joining.awaits_work(vault):
            self._show_waiting(vault)
            return
        page = WhoPage(vault, groups.current_group(vault), today())
        page.left.connect(lambda: self._finish(vault))
        self._show(page, vault_open=True)

    def _finish(self, vault: Vault) -> None:
        from ohdesk.services import laptops

        laptops.claim(vault)
        self._prefer(self._preferences.with_recent(vault.facts.path))
        self.opened.emit(vault)

    def _prefer(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self.preferences_changed.emit(preferences)

    def _show(self, page: EntrancePage, *, vault_open: bool = False) -> None:
        if self._page:
            self._page.hide()
            self._page.deleteLater()
        self._page = page
        for choice in (self._language, self._scale):
            choice.setVisible(not vault_open)  # a new language would begin everything again
        self._column.addWidget(page, 1)
        if self.isVisible():
            page.show()  # now, so that it can take the focus
            page.tell()
        self._focus(page)

    def _focus(self, page: EntrancePage) -> None:
        lead_focus(self, page)
        page.setFocus()
