"""The list of keyboard shortcuts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ohdesk.ui.widgets.rows_model import Column
from ohdesk.ui.widgets.table import Table

Shortcut = tuple[str, str]
"""Key sequence in Qt's portable form ("Ctrl+Z"), and what it does."""


class ShortcutsDialog(QDialog):
    """Shows each shortcut with what it does, keys named as on this system."""

    def __init__(self, shortcuts: Sequence[Shortcut], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        columns: list[Column[Shortcut]] = [
            Column(self.tr("What it does"), lambda row: row[1]),
            Column(self.tr("Keys"), lambda row: QKeySequence(row[0]).toString(QKeySequence.SequenceFormat.NativeText)),
        ]
        table = Table(self.tr("Keyboard shortcuts"), columns)
        table.set_rows(shortcuts)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(table)
        column.addWidget(buttons)
        self.resize(560, 520)
