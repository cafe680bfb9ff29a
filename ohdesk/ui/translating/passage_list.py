"""The texts of a paper, each with a sign that tells whether it is translated."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from ohdesk.domain.translations import TranslationState
from ohdesk.services.translating import Passage, Work
from ohdesk.ui.icons import Tint, icon

_SIGNS: Final[dict[TranslationState, tuple[str, Tint]]] = {
    TranslationState.TRANSLATED: ("check", "ok"),
    TranslationState.LACKING: ("circle", "muted"),
    TranslationState.CHANGED: ("refresh-cw", "warn"),
}


def state_words(state: TranslationState) -> str:
    """Return how far a text is translated, in words."""
    match state:
        case TranslationState.TRANSLATED:
            return QCoreApplication.translate("Translating", "translated")
        case TranslationState.LACKING:
            return QCoreApplication.translate("Translating", "not translated")
        case TranslationState.CHANGED:
            return QCoreApplication.translate("Translating", "the original has changed")


class PassageList(QListWidget):
    """A line for each text; Up and Down move."""

    picked = Signal(int)
    """The number of the text that became current, from 0."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        super().__init__()
        self._passages = passages
        self.setAccessibleName(self.tr("Texts"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        for passage in passages:
            item = QListWidgetItem(f"  {_first_words(passage)}", self)
            item.setToolTip(passage.place.text)
        self.currentRowChanged.connect(self.picked)

    def show_work(self, work: Work) -> None:
        """Show of each text how far it is translated now."""
        for row, passage in enumerate(self._passages):
            state, item = work.state(passage), self.item(row)
            item.setIcon(icon(*_SIGNS[state]))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{_first_words(passage)}: {state_words(state)}")


def _first_words(passage: Passage) -> str:
    return " ".join(passage.place.text.split())[:120]
