"""A sentence with a sign before it: all is well, or something is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.sign import Sign


class SignLine(QWidget):
    """What is said stands in the words too; the sign is for the eye."""

    def __init__(self, text: str, *, ok: bool) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(10)
        sign = Sign("circle-check", "ok") if ok else Sign("triangle-alert", "warn")
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(text), 1)
