"""An item's files: added, looked at, saved as a copy, taken away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ohdesk.domain.agenda import Attachment
from ohdesk.services import meetings
from ohdesk.ui.errors import sentence
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.saving import ask_to_save
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import clear_layout
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.row import Row

if TYPE_CHECKING:
    from ohdesk.ui.tasks import TaskRunner

_PDF = "application/pdf"


class Attachments(QWidget):
    """The files of one item. Opening shows a PDF from memory; nothing plain is written unless the user saves it."""

    def __init__(self, opened: OpenMeeting, item_id: UUID, tasks: TaskRunner, *, editable: bool = True) -> None:
        super().__init__()
        self._open = opened
        self._item_id = item_id
        self._tasks = tasks
        self._editable = editable
        self._shown: tuple[Attachment, ...] | None = None
        self.messages = MessageBar()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._rows)
        column.addWidget(self.messages)
        if editable:
            add = Button(self.tr("Add a file…"), self._ask_file, kind="quiet", icon_name="paperclip")
            column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        self.refresh()

    def refresh(self) -> None:
        """Show the item's files as they stand."""
        item = self._open.item(self._item_id)
        if item is None or item.attachments == self._shown:
            return
        self._shown = item.attachments
        clear_layout(self._rows)
        for attachment in item.attachments:
            self._rows.addWidget(self._row(attachment))

    def add_file(self, path: str) -> None:
        """Read the file at ``path`` and seal it into the vault, beside the window."""
        file, vault = Path(path), self._open.vault
        self._tasks.run(
            self, lambda: meetings.attach(vault, file.name, file.read_bytes()), self._added, self._tell_failure
        )

    def _row(self, attachment: Attachment) -> Row:
        size = QLocale().formattedDataSize(attachment.size, 1)
        kind = Path(attachment.name).suffix.removeprefix(".").upper() or self.tr("file")
        buttons: list[QWidget] = []
        if attachment.media_type == _PDF:
            buttons.append(
                IconButton("eye", self.tr("Look at {0}").format(attachment.name), lambda: self._look(attachment))
            )
        buttons.append(
            IconButton(
                "download", self.tr("Save a copy of {0}…").format(attachment.name), lambda: self._save(attachment)
            )
        )
        if self._editable:
            buttons.append(
                IconButton("x", self.tr("Remove {0}").format(attachment.name), lambda: self._remove(attachment))
            )
        return Row(attachment.name, f"{kind} · {size}", *buttons)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Add a file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.add_file)
        dialog.open()

    def _added(self, attachment: Attachment) -> None:
        self.messages.clear()
        self._open.attach(self._item_id, attachment, self.tr("Add a file"))

    def _tell_failure(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self.messages.say(self.tr("The file could not be read. Choose another one."), "bad")
        else:
            self.messages.say(sentence(error), "bad")

    def _remove(self, attachment: Attachment) -> None:
        item = self._open.item(self._item_id)
        if item:
            kept = tuple(other for other in item.attachments if other != attachment)
            self._open.write_item(item.id, "attachments", kept, self.tr("Remove a file"))

    def _look(self, attachment: Attachment) -> None:
        vault, tasks = self._open.vault, self._tasks
        tasks.run(
            self,
            lambda: vault.blob(attachment.sha256),
            lambda data: PreviewDialog(data, attachment.name, attachment.name, tasks, self).open(),
            self._tell_failure,
        )

    def _save(self, attachment: Attachment) -> None:
        vault = self._open.vault
        self._tasks.run(
            self,
            lambda: vault.blob(attachment.sha256),
            lambda data: ask_to_save(self, attachment.name, data, self.messages),
            self._tell_failure,
        )
