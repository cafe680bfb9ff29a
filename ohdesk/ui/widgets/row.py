"""One thing in a list of things: what, a quiet word about it, and what can be done."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.ui.widgets.label import Label


class Row(QWidget):
    """A title with a caption below it; ``trailing`` widgets (a state, a button) stand at the right."""

    def __init__(self, title: str, caption: str = "", *trailing: QWidget, leading: QWidget | None = None) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(title))
        if caption:
            words.addWidget(Label(caption, "caption"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(12)
        if leading:
            line.addWidget(leading)
        line.addLayout(words, 1)
        for widget in trailing:
            line.addWidget(widget)
