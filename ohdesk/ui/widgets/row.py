"""One thing in a list of things: what, a quiet word about it, and what can be done."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label

_READABLE = 20
"""A title of more than this many average characters gets at least as much room beside what stands at its right."""


class Row(QWidget):
    """A title with a caption below it; ``trailing`` widgets (a state, a button) stand at the right."""

    def __init__(self, title: str, caption: str = "", *trailing: QWidget, leading: QWidget | None = None) -> None:
        super().__init__()
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(title))
        if caption:
            column.addWidget(Label(caption, "caption"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(12)
        if leading:
            line.addWidget(leading)
        if trailing:  # it goes below the words only where they would stand in a narrow, tall column beside it
            metrics = words.fontMetrics()
            words.setMinimumWidth(min(metrics.averageCharWidth() * _READABLE, metrics.horizontalAdvance(title)))
            words = Columns(words, Flow(*trailing, spacing=12), shares=(1, 0), characters=0, spacing=12)
        line.addWidget(words, 1)
