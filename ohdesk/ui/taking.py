"""Files that come from other laptops: told by their content, taken in beside the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ohdesk.domain.errors import LogRefused
from ohdesk.services import laptops, sending
from ohdesk.services.meeting_places import Visit
from ohdesk.services.sending import FileKind

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault
    from ohdesk.ui.tasks import TaskRunner

ENDINGS: Final = (laptops.CHANGES, laptops.REQUEST, laptops.INVITATION)
"""How the names of such files end; what one is, its content tells."""
_LARGEST: Final = 1 << 30
"""Bytes; a file of changes with a whole group's attachments is far smaller."""


class Taking(QObject):
    """Takes in files of changes; files by which laptops join go to whoever shows that."""

    took = Signal(object)
    """The ``Visit`` that a file of changes made."""
    request_came = Signal(object)
    """The path of a file by which a laptop asks to belong."""
    invitation_came = Signal(object)
    """The path of a file by which this laptop may ask to belong."""
    refused = Signal(object)
    """Why a file could not be taken in, an exception."""

    def __init__(self, vault: Vault, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._vault = vault
        self._tasks = tasks

    def take(self, path: Path) -> None:
        """Take in the file at ``path``, whatever it is."""
        vault = self._vault

        def work() -> tuple[FileKind, Visit | None]:
            data = read_file(path)
            kind = sending.kind_of_file(data)
            if kind is None:
                raise LogRefused(reason="no_parcel")
            return kind, sending.take_changes(vault, data) if kind is FileKind.CHANGES else None

        def done(result: tuple[FileKind, Visit | None]) -> None:
            kind, visit = result
            if visit is not None:
                self.took.emit(visit)
            elif kind is FileKind.REQUEST:
                self.request_came.emit(path)
            else:
                self.invitation_came.emit(path)

        self._tasks.run(self, work, done, self.refused.emit)

    def ask(self, parent: QWidget) -> None:
        """Ask which file is to be taken in."""
        dialog = QFileDialog(parent, self.tr("Changes from another laptop"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        endings = " ".join(f"*{ending}" for ending in ENDINGS)
        dialog.setNameFilters([self.tr("Files of OHDesk ({0})").format(endings), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda path: self.take(Path(path)))
        dialog.open()


def read_file(path: Path) -> bytes:
    """Return what a file that came from another laptop holds. Raises ``LogRefused``."""
    try:
        if not path.is_file():  # a pipe would never end
            raise LogRefused(reason="no_file")
        if path.stat().st_size > _LARGEST:
            raise LogRefused(reason="no_parcel")
        return path.read_bytes()
    except OSError as fault:
        raise LogRefused(reason="no_file") from fault
