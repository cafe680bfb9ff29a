"""One line where something has two versions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.sign import Sign


class VersionsLine(QFrame):
    """Says in how many places, with the way to their list; not there at all while there are none."""

    def __init__(self, look: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("message", "info")
        self._words = Label()
        self._look = Button(self.tr("Look at them…"), look, kind="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(Sign("copy", "accent"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Columns(self._words, Flow(self._look), shares=(1, 0), characters=0, spacing=12), 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._words.text()

    def show_count(self, count: int) -> None:
        """Say that ``count`` things wait for a choice."""
        self._words.setText(self.tr("%n place(s) have two versions.", "", count))
        self._look.setAccessibleDescription(self._words.text())
        self.setVisible(count > 0)
