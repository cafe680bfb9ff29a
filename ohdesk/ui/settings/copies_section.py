"""Where copies lie, and bringing one back."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QLocale

from ohdesk.services import vaults
from ohdesk.services.vault_values import BackupFacts
from ohdesk.ui.days import ago, moment
from ohdesk.ui.safety.second_place import ask_second_place
from ohdesk.ui.settings.section import Section
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.rows_model import Column
from ohdesk.ui.widgets.table import Table
from ohdesk.ui.workspace_page import PageContext


class CopiesSection(Section):
    """Copies are encrypted with the same key; one brought back never replaces what is open."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._place = Card(
            self.tr("Second place"), self.tr("A network drive or a stick: for the day this laptop is lost or breaks.")
        )
        self._choose = Button(self.tr("Choose a folder…"), self._choose_place, icon_name="folder-open")
        self._place.add_action(self._choose)
        columns: list[Column[BackupFacts]] = [
            Column(self.tr("Made"), lambda copy: moment(copy.at)),
            Column(self.tr("Size"), lambda copy: _size(copy.size), right=True),
        ]
        self._table = Table(self.tr("Copies on this laptop"), columns)
        self._table.setMinimumHeight(self.fontMetrics().height() * 14)
        own = Card(
            self.tr("Copies on this laptop"),
            self.tr("One is made after every opening; the ten newest stay. Old copies open with old passphrases."),
        )
        own.add_action(Button(self.tr("Copy now"), self._copy, icon_name="copy"))
        own.add(self._table)
        own.add(Button(self.tr("Bring back the chosen one as data of its own"), self._restore, icon_name="history"))
        self.add(self._place, own)

    def refresh(self) -> None:
        vault, store = self.context.vault, self.context.store
        self._table.set_rows(store.backups(vault.facts.path))
        safety = vaults.safety(vault, store)
        self._place.clear()
        if safety.second_place is None:
            self._place.add(Row(self.tr("The only copy is on this laptop"), "", Pill(self.tr("open"), "warn")))
            return
        if not safety.second_copy:
            state = Pill(self.tr("no copy yet"), "warn")
        elif safety.copy_is_old(datetime.now(UTC)):
            state = Pill(ago(safety.second_copy), "warn")
        else:
            state = Pill(ago(safety.second_copy), "ok")
        self._place.add(Row(str(safety.second_place), self.tr("Copied after every opening"), state))

    def _choose_place(self) -> None:
        ask_second_place(self, self.context.vault, self.context.folder_tasks, self._copied, self.fail)

    def _copy(self) -> None:
        vault = self.context.vault
        self.context.tasks.run(self, lambda: vaults.back_up(vault), self._copied, self.fail)
        self.context.folder_tasks.run(self, lambda: vaults.back_up_to_second_place(vault), self._copied, self.fail)

    def _copied(self, _: object) -> None:
        self.told.emit(self.tr("A copy has been made."), "ok")
        self.refresh()

    def _restore(self) -> None:
        copy, store, vault = self._table.current, self.context.store, self.context.vault
        if copy is None:
            self.told.emit(self.tr("Choose a copy from the list first."), "info")
            return

        def work() -> Path:
            target = vaults.path_for(copy.path.name, vault.facts.path.parent)
            vault.log_usage("restored")
            return vaults.restore(store, copy.path, target)

        self.context.tasks.run(self, work, self._restored, self.fail)

    def _restored(self, path: Path) -> None:
        self.told.emit(
            self.tr("The copy is back as {0}. Lock, and choose it on the first page.").format(vaults.name_of(path)),
            "ok",
        )


def _size(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
