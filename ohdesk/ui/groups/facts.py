"""What is known, as pairs of a quiet word and the fact."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.label import Label

_SIDE_BY_SIDE = 3


class Facts(QWidget):
    """Pairs of words and facts, three side by side; what is not known shows a dash."""

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for first in range(0, len(pairs), _SIDE_BY_SIDE):
            row = Columns(characters=70)
            for words, fact in pairs[first : first + _SIDE_BY_SIDE]:
                row.add(_pair(words, fact or "–"))
            for _ in range(first + _SIDE_BY_SIDE - len(pairs)):
                row.add(QWidget())
            column.addWidget(row)


def _pair(words: str, fact: str) -> QWidget:
    pair = QWidget()
    column = QVBoxLayout(pair)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Label(words, "caption"))
    column.addWidget(Label(fact))
    return pair
