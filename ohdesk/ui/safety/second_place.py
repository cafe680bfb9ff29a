"""Naming the folder where second copies go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ohdesk.services import vaults

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault
    from ohdesk.services.vault_values import BackupFacts
    from ohdesk.ui.tasks import TaskRunner


def ask_second_place(
    parent: QWidget,
    vault: Vault,
    folder_tasks: TaskRunner,
    on_done: Callable[[object], None],
    on_error: Callable[[Exception], None],
) -> None:
    """Ask for a folder on a stick or a network drive, remember it, and make the first copy there."""
    dialog = QFileDialog(parent, QCoreApplication.translate("SecondPlace", "Where a second copy is kept"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)

    def chosen(path: str) -> None:
        def work() -> BackupFacts | None:
            vaults.set_second_place(vault, Path(path))
            return vaults.back_up_to_second_place(vault)

        folder_tasks.run(parent, work, on_done, on_error)

    dialog.fileSelected.connect(chosen)
    dialog.open()
