"""The window's composition root: everything that has state is made here and handed on."""

from __future__ import annotations

import os
import sys
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ohdesk.ui import crash
from ohdesk.ui.application import Application
from ohdesk.ui.main_window import FROM_LAPTOPS, MainWindow
from ohdesk.ui.preferences import Preferences, config_folder, load_preferences, preferences_path, save_preferences
from ohdesk.ui.sleep import SleepWatch
from ohdesk.ui.tasks import TaskRunner
from ohdesk.ui.theme import font
from ohdesk.ui.vault.entrance import Entrance
from ohdesk.ui.widgets.announce import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ohdesk.services.meeting_places import News, Visit
    from ohdesk.services.ports import Vault, VaultStore
    from ohdesk.ui.exchanging import Exchanging
    from ohdesk.ui.safekeeping import Safekeeping
    from ohdesk.ui.sticks import StickWatch
    from ohdesk.ui.widgets.message_bar import Role
    from ohdesk.ui.workspace import Workspace

_CLOSING_SECONDS = 5.0
_PAGES = ("ohdesk.ui.home.home_page", "ohdesk.ui.meetings.meetings_page", "ohdesk.ui.pages")
"""The modules to load in this order, the last one with all that is left."""
_AFTER_PAINTING = 30
"""Milliseconds that the first page gets before the libraries behind it load."""


class Program(QObject):
    """Owns the window, the two threads and the store of vaults; joins them and decides nothing else."""

    def __init__(self, application: Application, preferences_file: Path, asked_for: Path | None) -> None:
        """``asked_for`` is the vault to open, or a file from another laptop."""
        super().__init__(application)
        from_laptop = asked_for is not None and asked_for.suffix.startswith(FROM_LAPTOPS)
        self._file = asked_for if from_laptop else None
        self._application = application
        self._preferences_file = preferences_file
        self._asked_for = None if from_laptop else asked_for
        self._tasks = TaskRunner("worker", self)
        self._folder_tasks = TaskRunner("folders", self)
        self._keeping: Safekeeping | None = None
        self._exchanging: Exchanging | None = None
        self._sticks: StickWatch | None = None
        preferences = load_preferences(preferences_file)
        application.speak(preferences.language)
        application.setFont(font(preferences.text_scale / 100))  # before exec() Qt tells no widget of a new one
        self.window = MainWindow(preferences, self._make_entrance, self._make_workspace)
        application.apply(preferences)  # not before: Qt would style a widget again with each parent that it gets
        self.window.preferences_changed.connect(self._keep)
        self.window.file_given.connect(self.take)
        self.window.status_line.news_wanted.connect(self._show_receipt)
        self.window.closing.connect(self._finish_exchanging)
        self.window.locked.connect(self._start_afresh)
        application.idle_watch.nearly_idle.connect(self._warn)
        application.idle_watch.idle.connect(self.window.lock)
        SleepWatch(self).woke.connect(self.window.lock)
        application.failed.connect(self._tell_failure)
        application.commitDataRequest.connect(lambda _: self._flush())
        application.aboutToQuit.connect(self._close)

    def start(self) -> None:
        """Show the window; what its first page can do without follows behind it."""
        self.window.show()
        QTimer.singleShot(_AFTER_PAINTING, self, self._go_on)
        if self._file:
            self.take(self._file)

    def open(self, vault: Vault) -> None:
        """Show the workspace of an open vault, see to its copies and exchange with the group's other laptops."""
        from ohdesk.ui.exchanging import Exchanging
        from ohdesk.ui.safekeeping import Safekeeping
        from ohdesk.ui.sticks import StickWatch

        keeping = self._keeping = Safekeeping(vault, _store(), self._tasks, self._folder_tasks, self)
        keeping.told.connect(self.window.status_line.show_copies)
        self.window.closing.connect(keeping.stop)
        exchanging = self._exchanging = Exchanging(vault, self._folder_tasks, self)
        exchanging.told.connect(self.window.status_line.show_exchange)
        exchanging.came.connect(self._tell_arrival)
        exchanging.alarmed.connect(self._warn_of)
        exchanging.healed.connect(self.window.status_line.show_healed)
        sticks = self._sticks = StickWatch(vault, self)
        sticks.offered.connect(self._offer_stick)
        self.window.open_vault(vault)
        keeping.start()
        exchanging.start()
        sticks.start()
        if self._file:
            self.take(self._file)

    def take(self, file: Path) -> None:
        """Take in a file from another laptop, now or once it is known whose data it goes into."""
        self._file = None
        if workspace := self.window.workspace:
            workspace.take(file)
        elif isinstance(entrance := self.window.content, Entrance) and entrance.page and not entrance.take(file):
            self._file = file
            entrance.page.messages.say(self.tr("Open your group's data: the changes are taken in then."))

    def _go_on(self) -> None:
        self._tasks.run(self, _load, lambda _: self._load_pages(), lambda _: None)
        self._application.watch()

    def _load_pages(self) -> None:
        """Load the pages step by step on the window's thread.

        PySide6 makes its classes when they are first used; made on two threads at once they ended the process.
        """
        for name in _PAGES:
            QTimer.singleShot(0, self, partial(import_module, name))

    def _make_entrance(self, window: MainWindow) -> QWidget:
        policy = config_folder() / "policy.json"
        entrance = Entrance(_store, self._tasks, self._folder_tasks, window.preferences, policy, _find, self._asked_for)
        entrance.preferences_changed.connect(window.set_preferences)
        entrance.opened.connect(self.open)
        return entrance

    def _make_workspace(self, vault: Vault, preferences: Preferences) -> Workspace:
        from ohdesk.ui.pages import make_workspace

        assert self._keeping
        assert self._exchanging
        workspace = make_workspace(vault, _store(), self._tasks, self._folder_tasks, self._exchanging, preferences)
        workspace.page_opened.connect(self._keeping.tell)
        workspace.page_opened.connect(self._exchanging.tell)
        return workspace

    def _keep(self, preferences: Preferences) -> None:
        save_preferences(preferences, self._preferences_file)
        self._application.apply(preferences)

    def _warn(self) -> None:
        self._warn_of(self.tr("OHDesk locks in a minute. Press a key or move the mouse to go on."), "info")

    def _warn_of(self, words: str, role: Role = "warn") -> None:
        if workspace := self.window.workspace:
            workspace.page(workspace.current_key).messages.say(words, role)

    def _tell_arrival(self, visit: Visit) -> None:
        from ohdesk.ui.arrivals import ArrivalWords

        self.window.status_line.show_news()
        announce(self.window, ArrivalWords().came(visit))

    def _offer_stick(self, volume: Path, news: News) -> None:
        if workspace := self.window.workspace:
            workspace.offer_stick(volume, news)

    def _show_receipt(self) -> None:
        if self.window.workspace:
            self.window.workspace.show_receipt(partial(self.window.status_line.show_news, shown=False))

    def _finish_exchanging(self) -> None:
        """Let go of the folder where laptops meet; what is not saved yet goes there first."""
        if self._exchanging:
            self._flush()
            self._exchanging.finish()
            self._exchanging = None
        if self._sticks:
            self._sticks.stop()
            self._sticks = None

    def _start_afresh(self) -> None:
        from PySide6.QtCore import QProcess

        # Neither Python nor Qt can wipe what was in memory: only the end of the process does.
        again = [word for word in sys.orig_argv[1:] if not Path(word).suffix.startswith(FROM_LAPTOPS)]
        QProcess.startDetached(sys.executable, again)
        self._application.quit()

    def _flush(self) -> None:
        if workspace := self.window.workspace:
            workspace.flush()

    def _close(self) -> None:
        self._finish_exchanging()
        if workspace := self.window.workspace:
            workspace.close_vault()
        self._tasks.close(_CLOSING_SECONDS)
        self._folder_tasks.close(0)

    def _tell_failure(self, description: str) -> None:
        from PySide6.QtWidgets import QMessageBox

        self._flush()
        box = QMessageBox(self.window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Something went wrong"))
        box.setText(self.tr("Something went wrong in the program. What you wrote is saved."))
        box.setInformativeText(self.tr("The details below hold no text of yours; they help whoever mends the program."))
        box.setDetailedText(description)
        box.open()


@cache
def _store() -> VaultStore:
    """Return the vaults of this account; loads SQLAlchemy, so the first call belongs on the worker."""
    from ohdesk.services.vaults import installation_id
    from ohdesk.storage.store import VaultStore

    return VaultStore(installation_id())


def _find() -> tuple[Path, ...]:
    from ohdesk.services.vaults import found_vaults

    return found_vaults()


def _load() -> None:
    """Load, on the worker, what is needed once the first page has been painted."""
    from platformdirs import user_log_path

    from ohdesk.ui.opened_files import opened_folder, sweep

    crash.log_to(user_log_path("ohdesk", appauthor=False))
    sweep(opened_folder())
    _store()
    load_services()


def load_services() -> None:
    """Load what the pages stand on, without Qt, and make what it would make when the first of them is opened."""
    import ohdesk.services.due
    import ohdesk.services.home
    import ohdesk.services.meeting_places
    import ohdesk.services.plan_tables
    import ohdesk.services.printing
    import ohdesk.services.series  # noqa: F401
    from ohdesk.documents.texts import texts
    from ohdesk.sync.shapes import shapes
    from ohdesk.ui.language import current_language

    texts(current_language())
    shapes()


def main() -> int:
    """Open the window; the first argument may name a vault, or a file from another laptop. Ends the process.

    ``OHDESK_MEASURE``, the time in seconds at which the process was started, makes it tell how many milliseconds its
    first page took to be painted, and end.
    """
    application = Application(sys.argv)
    application.report_failures()
    asked_for = next((Path(word) for word in application.arguments()[1:] if not word.startswith("-")), None)
    program = Program(application, preferences_path(), asked_for)
    program.start()
    if started := os.environ.get("OHDESK_MEASURE"):
        application.processEvents()  # what is not laid out yet
        program.window.grab()
        sys.stdout.write(f"{(time() - float(started)) * 1000:.0f}\n")
        return 0
    code = application.exec()
    # Everything is saved and closed. Left to itself, Python frees widgets after their application, which now and then
    # ends in a crash; nor may a folder that hangs keep the process.
    os._exit(code)
