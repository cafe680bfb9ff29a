"""Six words as they are to be read aloud."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout

from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.label import Label

_COLUMNS = 3


def in_own_language(words: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Return words that are known in Finnish and Swedish in the window's language, Finnish where it is another."""
    return tuple(swedish if current_language() == "sv" else finnish for finnish, swedish in words)


class WordsCard(QFrame):
    """Numbered words, large, in two rows; Tab stops there, so that a screen reader says them again."""

    def __init__(self, words: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("keyCard")
        own = in_own_language(words)
        self.spoken = ", ".join(own)
        self.setAccessibleName(self.tr("Words to be read aloud"))
        self.setAccessibleDescription(self.spoken)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        for place, word in enumerate(own):
            number, shown = Label(f"{place + 1}", "caption"), Label(word, "strong")
            shown.setProperty("words", "page")
            for label in (number, shown):
                label.setWordWrap(False)
            shown.setAccessibleName(self.tr("Word {0}: {1}").format(place + 1, word))
            cell = QHBoxLayout()
            cell.setSpacing(8)
            cell.addWidget(number)
            cell.addWidget(shown, 1)
            grid.addLayout(cell, place // _COLUMNS, place % _COLUMNS)
