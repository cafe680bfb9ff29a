"""The window's composition root: everything that has state is made here and handed on."""

from __future__ import annotations

import gc
import os
import sys
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from ohdesk.domain.errors import OHDeskError
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
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ohdesk.services.meeting_places import News, Visit
    from ohdesk.services.ports import Vault, VaultStore
    from ohdesk.ui.doorbell import Doorbell, Standing
    from ohdesk.ui.exchanging import Exchanging
    from ohdesk.ui.safekeeping import Safekeeping
    from ohdesk.ui.sticks import StickWatch
    from ohdesk.ui.widgets.message_bar import Role
    from ohdesk.ui.workspace import Workspace

_CLOSING_SECONDS = 5.0
NEW_WINDOW = "--new-window"
"""Asks for a window of its own though another one runs."""
_PAGES = ("ohdesk.ui.home.home_page", "ohdesk.ui.meetings.meetings_page", "ohdesk.ui.pages")
"""The modules to load in this order, the last one with all that is left."""
_AFTER_PAINTING = 30
"""Milliseconds that the first page gets before the libraries behind it load."""


class Program(QObject):
    """Owns the window, the two threads and the store of vaults; joins them and decides nothing else."""

    def __init__(self, application: Application, preferences_file: Path, asked_for: Path | None) -> None:
        """``asked_for`` is the vault to open."""
        super().__init__(application)
        self._waiting: tuple[Path, ...] = ()
        self._vault: Vault | None = None
        self._application = application
        self._preferences_file = preferences_file
        self._asked_for = asked_for
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
        self._vault = vault
        self.window.open_vault(vault)
        keeping.start()
        exchanging.start()
        sticks.start()
        self.take()

    def take(self, *files: Path) -> None:
        """Take in files from other laptops, now or once it is known whose data they go into."""
        files, self._waiting = tuple(dict.fromkeys((*self._waiting, *files))), ()
        if workspace := self.window.workspace:
            for file in files:
                workspace.take(file)
        elif files and isinstance(entrance := self.window.content, Entrance) and entrance.page:
            self._waiting = tuple(file for file in files if not entrance.take(file))
            if self._waiting:
                entrance.page.messages.say(self.tr("Open your group's data: the changes are taken in then."))

    def standing(self) -> Standing:
        """Return what is open, for a start of the program that looks for a window to hand something to."""
        from ohdesk.services.belonging import log_name
        from ohdesk.ui.doorbell import Standing

        if self._vault is None or self.window.workspace is None:
            return Standing()
        return Standing(str(self._vault.facts.path.resolve()), log_name(self._vault))

    def come_forward(self, files: tuple[Path, ...]) -> None:
        """Bring the window before the others, and take in what whoever started the program again brought."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        self._application.alert(window)  # where the system lets no window come forward by itself
        self.take(*(file for file in files if _from_laptop(file)))

    def _go_on(self) -> None:
        self._tasks.run(self, _load, lambda _: self._load_pages(), lambda _: None)
        self._application.watch()

    def _load_pages(self) -> None:
        """Load the pages step by step on the window's thread.

        PySide6 makes its classes when they are first used; made on two threads at once they ended the process.
        """
        for name in _PAGES:
            QTimer.singleShot(0, self, partial(import_module, name))
        QTimer.singleShot(0, self, gc.freeze)  # what is loaded stays: looked over for garbage it held the window up

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
        again = [word for word in sys.orig_argv[1:] if not _from_laptop(Path(word)) and word != NEW_WINDOW]
        QProcess.startDetached(sys.executable, [*again, NEW_WINDOW])
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


def _from_laptop(path: Path) -> bool:
    return path.suffix.startswith(FROM_LAPTOPS)


def hang_doorbell(program: Program, signs: Path) -> Doorbell:
    """Let later starts hand on to the program what they are brought, and return the bell that they ring."""
    from ohdesk.ui.doorbell import Doorbell

    doorbell = Doorbell(signs, program.standing, program)
    doorbell.rung.connect(program.come_forward)
    program.window.closing.connect(doorbell.take_down)  # what ends takes nothing in any more
    doorbell.hang()
    return doorbell


def _taken_by_another(signs: Path, vault: Path | None, files: Sequence[Path]) -> bool:
    """Tell whether a window that runs already has come forward for what this start was asked to open.

    It has that vault open, or the files are from its group; one at its unlock page keeps files until a vault is open.
    """
    from ohdesk.services import sending
    from ohdesk.ui.doorbell import ring
    from ohdesk.ui.taking import read_file

    def log_of(file: Path) -> str:
        try:
            return sending.log_of_file(read_file(file))
        except OHDeskError:
            return ""

    def fits(standing: Standing) -> int:
        if vault is not None:
            path = vault.resolve()
            return int(standing.vault in (str(path), str(path.parent)))  # a file in it means the vault, too
        if not files or not standing.vault or not logs:
            return 1
        return 2 * (standing.log in logs)

    logs = {log for file in files if (log := log_of(file))}
    return ring(signs, fits, files)


def main() -> int:
    """Open the window; arguments may name a vault, or files from other laptops. Ends the process.

    A window that runs already is brought forward instead where it is the right one, unless ``--new-window`` is said.
    ``OHDESK_MEASURE``, the time in seconds at which the process was started, makes it tell how many milliseconds its
    first page took to be painted, and end.
    """
    application = Application(sys.argv)
    application.report_failures()
    words = application.arguments()[1:]
    paths = [Path(word).absolute() for word in words if not word.startswith("-")]
    files = [path for path in paths if _from_laptop(path)]
    vault = next((path for path in paths if path not in files), None)
    signs = config_folder() / "windows"
    if NEW_WINDOW not in words and any(signs.glob("*")) and _taken_by_another(signs, vault, files):
        return 0
    program = Program(application, preferences_path(), vault)
    program.start()
    program.take(*files)
    if started := os.environ.get("OHDESK_MEASURE"):
        application.processEvents()  # what is not laid out yet
        program.window.grab()
        sys.stdout.write(f"{(time() - float(started)) * 1000:.0f}\n")
        return 0
    doorbell = hang_doorbell(program, signs)
    code = application.exec()
    doorbell.take_down()
    # Everything is saved and closed. Left to itself, Python frees widgets after their application, which now and then
    # ends in a crash; nor may a folder that hangs keep the process.
    os._exit(code)
