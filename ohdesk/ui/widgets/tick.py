"""Something that may be done or left out."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.shortened import WHOLE, draw_shortened, least_size


class Tick(QWidget):
    """A box with words beside it and more words below, which break into lines as those beside it never do."""

    def __init__(self, words: str, more: str, *, checked: bool) -> None:
        super().__init__()
        self.box = _Box(words)
        self.box.setChecked(checked)
        self.box.setAccessibleDescription(more)
        below = Label(more, "caption")
        below.setIndent(self.box.words_begin())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.box)
        column.addWidget(below)


class _Box(QCheckBox):
    """Ends long words, which somebody has written, in dots where a narrow window has no room for them."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setAccessibleName(words)
        if len(words) > WHOLE:
            self.setToolTip(words)

    def words_begin(self) -> int:
        """Return how far from the left its words begin."""
        self.ensurePolished()  # only then does the style know its own measures
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self).left()

    def minimumSizeHint(self) -> QSize:
        return least_size(self, super().minimumSizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not draw_shortened(self, QStyle.ControlElement.CE_CheckBox):
            super().paintEvent(event)
