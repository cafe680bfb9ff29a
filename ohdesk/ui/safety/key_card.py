"""A recovery key as it stands on the paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout

from ohdesk.ui.widgets.label import Label

_COLUMNS = 4


class KeyCard(QFrame):
    """The key's numbered groups, in rows; Tab stops there, so that a screen reader says them."""

    def __init__(self, groups: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("keyCard")
        self.setAccessibleName(self.tr("Recovery key"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        spoken = []
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        for place, group in enumerate(groups):
            number, characters = Label(f"{place + 1}", "caption"), Label(group, "strong")
            characters.setProperty("words", "key")
            for label in (number, characters):
                label.setWordWrap(False)
            spoken.append(self.tr("Group {0}: {1}").format(place + 1, " ".join(group)))
            characters.setAccessibleName(spoken[-1])
            cell = QHBoxLayout()
            cell.setSpacing(6)
            cell.addWidget(number)
            cell.addWidget(characters, 1)
            grid.addLayout(cell, place // _COLUMNS, place % _COLUMNS)
        self.setAccessibleDescription(", ".join(spoken))
