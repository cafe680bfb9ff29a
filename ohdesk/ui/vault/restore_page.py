"""Bringing back a copy: from this laptop, a stick or a network folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFileDialog

from ohdesk.ui.days import moment
from ohdesk.ui.errors import sentence
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.entrance_page import EntrancePage
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.rows_model import Column
from ohdesk.ui.widgets.table import Table

if TYPE_CHECKING:
    from ohdesk.services.ports import VaultStore
    from ohdesk.services.vault_values import BackupFacts
    from ohdesk.ui.tasks import TaskRunner


class RestorePage(EntrancePage):
    """Lists copies; what lies in the place of the chosen one is kept beside it."""

    restored = Signal(object)
    """The vault that came back."""
    left = Signal()

    def __init__(self, store: Callable[[], VaultStore], tasks: TaskRunner, vaults: Sequence[Path]) -> None:
        super().__init__(
            self.tr("Bring back a copy"),
            self.tr(
                "A copy opens with the passphrases of the day it was made. "
                "What lies in its place now is kept beside it, under another name."
            ),
        )
        self._store = store
        self._tasks = tasks
        self._places = tuple(vaults)
        columns: list[Column[BackupFacts]] = [
            Column(self.tr("Data"), lambda copy: copy.path.name.rpartition(" ")[0]),
            Column(self.tr("Made"), lambda copy: moment(copy.at)),
        ]
        self._copies = Table(self.tr("Copies"), columns)
        self._copies.setMinimumSize(QSize(0, self.fontMetrics().height() * 10))
        self._copies.opened.connect(self._restore)
        self._nothing = Label(
            self.tr("No copies were found on this laptop. Choose the stick or folder where they lie."), "muted"
        )
        self._nothing.hide()
        self._bring = Button(
            self.tr("Bring back"), lambda: self._restore(self._copies.current), kind="primary", icon_name="history"
        )
        self._copies.chosen.connect(lambda copy: self._bring.setEnabled(copy is not None))
        self._bring.setEnabled(False)
        self.add(self._copies, self._nothing)
        self.add(Button(self.tr("Look in another folder…"), self._ask_folder, kind="quiet", icon_name="folder-open"))
        self.add_button(Button(self.tr("Back"), self.left.emit))
        self.add_button(self._bring)
        lead_focus(self, self._copies)
        self._look()

    def look_in(self, place: Path) -> None:
        """List the copies in ``place`` too."""
        self._places = (place, *self._places)
        self._look()

    def _look(self) -> None:
        store, places = self._store, self._places

        def work() -> tuple[BackupFacts, ...]:
            found = {copy.path: copy for place in places for copy in store().copies_in(place)}
            return tuple(sorted(found.values(), key=lambda copy: copy.at, reverse=True))

        self._tasks.run(self, work, self._show, self._fail)

    def _show(self, copies: tuple[BackupFacts, ...]) -> None:
        self._copies.set_rows(copies)
        self._copies.setVisible(bool(copies))
        self._nothing.setVisible(not copies)
        if copies:
            self._copies.selectRow(0)

    def _restore(self, copy: BackupFacts | None) -> None:
        if copy is None:
            return
        store = self._store

        def work() -> Path:
            from ohdesk.services import vaults

            name = copy.path.name.rpartition(" ")[0]
            # A copy that lies in a vault's own folder goes back there.
            own = copy.path.parent.parent
            place = own.parent if vaults.name_of(own) == name else vaults.vaults_folder()
            return vaults.restore(store(), copy.path, place / f"{name}{vaults.SUFFIX}")

        self._bring.setEnabled(False)
        self._tasks.run(self, work, self.restored.emit, self._fail)

    def _fail(self, error: Exception) -> None:
        self._bring.setEnabled(self._copies.current is not None)
        self.messages.say(sentence(error), "bad")

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Where the copies lie"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda path: self.look_in(Path(path)))
        dialog.open()
