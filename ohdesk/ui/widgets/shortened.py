"""Words on buttons and boxes that end in dots where a narrow window has no room for them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QStyle, QStyleOptionButton, QStylePainter

WHOLE: Final = 28
"""Words of up to this many average characters are never cut short."""


def least_size(button: QPushButton | QCheckBox, whole: QSize) -> QSize:
    """Return the least size of a button that needs the ``whole`` one (pixels) for all of its words."""
    metrics = button.fontMetrics()
    spare = metrics.horizontalAdvance(button.text()) - metrics.averageCharWidth() * WHOLE
    return QSize(whole.width() - max(0, spare), whole.height())


def draw_shortened(button: QPushButton | QCheckBox, control: QStyle.ControlElement) -> bool:
    """Draw a button with its words cut short; do nothing and return False where there is room for all of them."""
    lacking = button.sizeHint().width() - button.width()
    if lacking <= 0:
        return False
    option = QStyleOptionButton()
    button.initStyleOption(option)
    metrics = button.fontMetrics()
    room = metrics.horizontalAdvance(button.text()) - lacking
    option.text = metrics.elidedText(button.text(), Qt.TextElideMode.ElideRight, room)
    QStylePainter(button).drawControl(control, option)
    return True
