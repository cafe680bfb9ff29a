"""A file that leaves the vault because the user asks for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSaveFile, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ohdesk.ui.widgets.message_bar import MessageBar


def ask_to_save(parent: QWidget, file_name: str, data: bytes, messages: MessageBar) -> None:
    """Ask where ``data`` is to be written, ``file_name`` offered; how it went is said in ``messages``."""
    translate = QCoreApplication.translate
    dialog = QFileDialog(parent, translate("Saving", "Save as"), file_name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(file_name).suffix.removeprefix("."))
    dialog.selectFile(file_name)
    dialog.fileSelected.connect(lambda path: save(path, data, messages))
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
