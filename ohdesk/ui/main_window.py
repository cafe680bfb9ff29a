"""The shell: the unlock page or the workspace, a line at the foot, nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QEvent, QMargins, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QStyle, QVBoxLayout, QWidget

from ohdesk.ui.shared_banner import SharedBanner
from ohdesk.ui.sharing import set_shared
from ohdesk.ui.status_line import StatusLine

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault
    from ohdesk.ui.preferences import Preferences
    from ohdesk.ui.workspace import Workspace

FROM_LAPTOPS: Final = ".ohdesk-"
"""How the last part of a file's name begins that goes between laptops; what it is, its content tells."""
_FIRST_SIZE = QSize(1280, 820)


class MainWindow(QMainWindow):
    """Shows what ``make_unlock`` makes until ``open_vault`` is called, then what ``make_workspace`` makes.

    Both are made anew when the language changes, so no widget has to translate itself again.
    """

    preferences_changed = Signal(object)
    """New preferences, to be applied and stored."""
    file_given = Signal(object)
    """The path of a file from another laptop that was dropped on the window."""
    closing = Signal()
    """The vault is about to be closed."""
    locked = Signal()
    """The vault has been closed at the user's wish or for idleness; the process should end and start afresh."""

    def __init__(
        self,
        preferences: Preferences,
        make_unlock: Callable[[MainWindow], QWidget],
        make_workspace: Callable[[Vault, Preferences], Workspace],
    ) -> None:
        super().__init__()
        self.setWindowTitle("OHDesk")
        self.setAcceptDrops(True)
        self._preferences = preferences
        self._make_unlock = make_unlock
        self._make_workspace = make_workspace
        self._content: QWidget | None = None
        self._workspace: Workspace | None = None
        ground = QFrame()
        ground.setObjectName("window")
        self.setCentralWidget(ground)  # a screen reader knows only a main window as the program's frame
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shared = SharedBanner(self)
        self._column.addWidget(self._shared)
        self.status_line = StatusLine()
        self._column.addWidget(self.status_line)
        self._restore()
        self._show_unlock()

    @property
    def content(self) -> QWidget | None:
        """The unlock page or the workspace."""
        return self._content

    @property
    def workspace(self) -> Workspace | None:
        """The workspace, where a vault is open."""
        return self._workspace

    @property
    def preferences(self) -> Preferences:
        """The preferences as they stand."""
        return self._preferences

    def open_vault(self, vault: Vault, page_key: str = "") -> None:
        """Show the workspace of an open vault, at a page if one is named."""
        workspace = self._make_workspace(vault, self._preferences)
        workspace.preferences_changed.connect(self.set_preferences)
        workspace.saved.connect(self.status_line.show_saved)
        workspace.lock_requested.connect(self.lock)
        self._replace(workspace)
        self._workspace = workspace
        self.status_line.show_practice(practice=vault.facts.practice)
        self.status_line.show()
        workspace.open(page_key or workspace.first_key)
        workspace.setFocus(Qt.FocusReason.OtherFocusReason)

    def lock(self) -> None:
        """Save, close the vault, show the unlock page and say ``locked``; nothing where no vault is open."""
        if self._close_vault():
            self.locked.emit()

    def set_preferences(self, preferences: Preferences) -> None:
        """Take ``preferences`` over and tell them on."""
        if preferences != self._preferences:
            self._preferences = preferences
            self.preferences_changed.emit(preferences)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._make_anew)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _from_laptops(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        for file in _from_laptops(event):
            self.file_given.emit(file)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._workspace and not self._workspace.may_go():
            event.ignore()
            return
        self._close_vault()
        geometry = bytes(self.saveGeometry().toHex().data()).decode()
        self.set_preferences(replace(self._preferences, geometry=geometry))
        super().closeEvent(event)

    def _close_vault(self) -> bool:
        """Save and close the vault, where one is open; tell whether one was."""
        if not self._workspace:
            return False
        self.closing.emit()
        self._workspace.close_vault()
        self._show_unlock()
        return True

    def _show_unlock(self) -> None:
        set_shared(self, False)
        self.status_line.clear()
        self.status_line.hide()
        self._workspace = None
        unlock = self._make_unlock(self)
        self._replace(unlock)
        unlock.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_anew(self) -> None:
        if self._workspace:
            key = self._workspace.current_key
            self.open_vault(self._workspace.release(), key)
        else:
            self._show_unlock()

    def _replace(self, content: QWidget) -> None:
        if self._content:
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self._column.insertWidget(1, content, 1)
        if self.isVisible():
            content.show()  # the layout would show it only when events are handled again

    def _restore(self) -> None:
        geometry = QByteArray.fromHex(self._preferences.geometry.encode())
        if not self.restoreGeometry(geometry):
            title_bar = QMargins(0, self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight), 0, 0)
            self.resize(_FIRST_SIZE.boundedTo(self.screen().availableSize().shrunkBy(title_bar)))


def _from_laptops(event: QDropEvent) -> tuple[Path, ...]:
    """Return the files from other laptops among what is dragged."""
    files = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return tuple(file for file in files if file.suffix.startswith(FROM_LAPTOPS))
