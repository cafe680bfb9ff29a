"""What changed in minutes since they were given for checking."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.services.checking import Difference
from ohdesk.ui.widgets.card import clear_layout
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.marked_text import MarkedText


class Differences(QWidget):
    """The changed lines under the items that they belong to."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Difference, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_differences(self, found: Sequence[Difference]) -> None:
        """Show ``found``; nothing says that nothing changed."""
        if self._shown == tuple(found):
            return
        self._shown = tuple(found)
        clear_layout(self._column)
        if not found:
            self._column.addWidget(Label(self.tr("Nothing has changed."), "muted"))
            return
        self._column.addWidget(Label(self.tr("Struck through: removed. Underlined: added."), "caption"))
        for difference in found:
            self._column.addSpacing(6)
            if difference.where:
                self._column.addWidget(Label(difference.where, "strong"))
            self._column.addWidget(
                MarkedText([[(piece.kept, piece.text) for piece in line] for line in difference.lines])
            )
