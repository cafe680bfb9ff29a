"""A file that leaves the vault because the user asks for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QSaveFile, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ohdesk.ui.widgets.message_bar import MessageBar


def ask_to_save(parent: QWidget, file_name: str, data: bytes, messages: MessageBar) -> None:
    """Ask where ``data`` is to be written, ``file_name`` offered; how it went is said in ``messages``."""
    ask_place(parent, file_name, "", lambda path: save(path, data, messages))


def ask_place(parent: QWidget, file_name: str, kind: str, on_place: Callable[[str], None]) -> None:
    """Ask where a file is to be written, ``file_name`` offered, and call ``on_place`` with its path.

    ``kind`` says what files are listed, "PDF document (*.pdf)". The folder is the last one that was chosen, at first
    the account's documents; the dialog itself asks before it takes the name of a file that is there.
    """
    dialog = QFileDialog(parent, QCoreApplication.translate("Saving", "Save as"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if dialog.directory() == QDir.current():  # nothing was chosen yet
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    if kind:
        dialog.setNameFilter(kind)
    dialog.setDefaultSuffix(Path(file_name).suffix.removeprefix("."))
    dialog.selectFile(file_name)
    dialog.fileSelected.connect(on_place)
    dialog.open()


def save(path: str, data: bytes, messages: MessageBar) -> None:
    """Write ``data`` to ``path`` in one piece, and say how it went."""
    translate = QCoreApplication.translate
    if written(path, data):
        messages.say(translate("Saving", "Saved: {0}").format(path), "ok")
    else:
        messages.say(translate("Saving", "Could not be saved there. Choose another folder."), "bad")


def written(path: str, data: bytes) -> bool:
    """Write ``data`` to ``path`` in one piece; tell whether that was possible."""
    file = QSaveFile(path)
    whole = file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(data) == len(data)
    return whole and file.commit()
