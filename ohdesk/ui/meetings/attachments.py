"""An item's files: added, looked at, saved as a copy, taken away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QLocale, QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ohdesk.domain.agenda import LARGEST_ATTACHMENT, Attachment
from ohdesk.services import meetings, privacy
from ohdesk.ui.errors import sentence
from ohdesk.ui.known_names import known_to
from ohdesk.ui.meetings.look_dialog import LookDialog
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.printing.source import File
from ohdesk.ui.saving import ask_to_save
from ohdesk.ui.sharing import is_shared
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import clear_layout
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.row import Row

if TYPE_CHECKING:
    from ohdesk.ui.tasks import TaskRunner

_Show = Callable[[Attachment, bytes], None]

_PICTURES: Final = frozenset({".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp"})
_TEXTS: Final = frozenset({".txt", ".md", ".csv", ".log"})
_PAPERS: Final = frozenset(
    {".doc", ".docx", ".odt", ".rtf", ".xls", ".xlsx", ".ods", ".ppt", ".pptx", ".odp", ".pages", ".numbers", ".key"}
)
"""What is handed to the user's own programs: papers without macros. Anything else can be saved, never started."""


class Attachments(QWidget):
    """The files of one item, dropped here or chosen.

    PDF, pictures and text are shown from memory, office papers as a read-only copy that goes when the vault is closed.
    """

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
            most = QLocale().formattedDataSize(LARGEST_ATTACHMENT, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
            add = Button(self.tr("Add files…"), self._ask_files, kind="quiet", icon_name="paperclip")
            add.setAccessibleDescription(self.tr("At most {0} each").format(most))
            hint = Label(self.tr("Or drop them here. At most {0} each.").format(most), "caption")
            column.addWidget(Columns(add, hint, shares=(0, 1), characters=44, spacing=8))
            self.setAcceptDrops(True)
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

    def add_files(self, paths: Sequence[str]) -> None:
        """Read files and seal them into the vault, beside the window; ask first where a name may be a student's."""
        self.messages.clear()
        known = known_to(self)
        asked = [path for path in map(Path, paths) if privacy.may_name_a_student(path.name, known)]
        self._attach([path for path in map(Path, paths) if path not in asked])
        if asked:
            shared = is_shared(self)
            names = ", ".join(path.name for path in asked)
            words = self.tr("The name may be about one student: {0}. Rename the file first, or add it as it is.")
            self.messages.say(
                self.tr("Not added yet. Choose again when others do not see.") if shared else words.format(names),
                action="" if shared else self.tr("Add it as it is"),
                on_action=partial(self._attach, asked),
            )

    def _attach(self, paths: Sequence[Path]) -> None:
        for path in paths:
            attach = partial(meetings.attach_file, self._open.vault, path)
            self._tasks.run(self, attach, self._added, self._tell_failure)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add_files(_local_files(event.mimeData()))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _row(self, attachment: Attachment) -> Row:
        name = attachment.name
        if attachment.is_gone:
            return Row(name, self.tr("Removed for good"))
        size = _size_in_words(attachment.size)
        kind = Path(name).suffix.removeprefix(".").upper() or self.tr("file")
        buttons: list[QWidget] = []
        if show := self._way_to_show(attachment):
            picture, words = (
                ("arrow-up-right", self.tr("Open {0}")) if show == self._hand_over else ("eye", self.tr("Look at {0}"))
            )
            buttons.append(IconButton(picture, words.format(name), lambda: self._fetch(attachment, show)))
        save = self.tr("Save a copy of {0}…").format(name)
        buttons.append(IconButton("download", save, lambda: self._fetch(attachment, self._save)))
        if self._editable:
            buttons.append(IconButton("x", self.tr("Remove {0}").format(name), lambda: self._remove(attachment)))
        return Row(name, f"{kind} · {size}", *buttons)

    def _way_to_show(self, attachment: Attachment) -> _Show | None:
        suffix = Path(attachment.name).suffix.casefold()
        if suffix == ".pdf":
            return self._show_pages
        if suffix in _PICTURES | _TEXTS:
            return self._look
        return self._hand_over if suffix in _PAPERS else None

    def _ask_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Add files"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.add_files)
        dialog.open()

    def _added(self, attachment: Attachment) -> None:
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

    def _fetch(self, attachment: Attachment, show: _Show) -> None:
        """Unseal a file beside the window, then do with its bytes what ``show`` does."""
        vault = self._open.vault
        self._tasks.run(
            self, lambda: vault.blob(attachment.sha256), lambda data: show(attachment, data), self._tell_failure
        )

    def _show_pages(self, attachment: Attachment, data: bytes) -> None:
        dialog = PreviewDialog(File(attachment.name, data), self._tasks, self._open.opened_files, self)
        dialog.failed.connect(self._tell_failure)
        dialog.open()

    def _look(self, attachment: Attachment, data: bytes) -> None:
        picture = Path(attachment.name).suffix.casefold() in _PICTURES
        LookDialog(attachment.name, data, lambda: self._save(attachment, data), self, picture=picture).open()

    def _hand_over(self, attachment: Attachment, data: bytes) -> None:
        try:
            path = self._open.opened_files.put(attachment.name, data)
        except OSError as error:
            self._tell_failure(error)
            return
        if path and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.messages.say(self.tr("Opened as a copy for reading. The copy goes when OHDesk locks."))
        elif path:
            self.messages.say(self.tr("No program here opens this file. Save a copy of it instead."), "warn")

    def _save(self, attachment: Attachment, data: bytes) -> None:
        ask_to_save(self, attachment.name, data, self.messages)


def _local_files(data: QMimeData) -> list[str]:
    """Return the files of this laptop that are dragged."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile() and Path(url.toLocalFile()).is_file()]


def _size_in_words(size: int) -> str:
    """Return a size in kilobytes or more: Qt has no Finnish word for single bytes that goes with a number."""
    return QLocale().formattedDataSize(max(size, 1024), 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
