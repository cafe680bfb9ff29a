"""The vaults that this laptop knows of."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QSizePolicy

from ohdesk.ui.icons import icon

_SHOWN = 4


class VaultList(QListWidget):
    """A line for each vault: its name, and when it was last used; Enter goes on to the passphrase."""

    picked = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Whose data to open"))
        self.setObjectName("vaults")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentItemChanged.connect(self.picked)
        self.itemActivated.connect(self.entered)

    @property
    def paths(self) -> tuple[Path, ...]:
        """The vaults listed, in their order."""
        return tuple(self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count()))

    @property
    def current(self) -> Path | None:
        """The vault picked."""
        item = self.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else None

    def add(self, paths: Iterable[Path]) -> None:
        """Append those of ``paths`` that are not listed yet; the first of all is picked where none was."""
        for path in paths:
            if path not in self.paths:
                item = QListWidgetItem(icon("school", "muted"), f"{path.stem}\n{self._last_used(path)}", self)
                item.setData(Qt.ItemDataRole.UserRole, path)
                item.setToolTip(str(path))
        if self.current is None:
            self.setCurrentRow(0)
        self.updateGeometry()

    def pick(self, path: Path) -> None:
        """Make ``path``, listed now if it was not, the current one."""
        self.add([path])
        self.setCurrentRow(self.paths.index(path))

    def forget(self, path: Path) -> None:
        """Take ``path`` off the list."""
        self.takeItem(self.paths.index(path))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        rows = min(max(self.count(), 1), _SHOWN)
        return QSize(super().sizeHint().width(), sum(self.sizeHintForRow(row) for row in range(rows)) + 6)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _last_used(self, path: Path) -> str:
        try:
            used = max(file.stat().st_mtime for file in path.iterdir())
        except (OSError, ValueError):
            return self.tr("Not found in its place")
        day = QDateTime.fromSecsSinceEpoch(round(used)).date()
        return self.tr("Last used {0}").format(QLocale().toString(day, QLocale.FormatType.ShortFormat))
