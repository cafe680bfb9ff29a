"""Where work begins in a row that was looked for."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget


def begin(row: QWidget) -> None:
    """Give the focus to the first button of ``row``, so that it is seen and heard."""
    buttons = row.findChildren(QPushButton)
    if buttons:
        buttons[0].setFocus()
