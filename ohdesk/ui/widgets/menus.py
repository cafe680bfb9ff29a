"""Menus below small buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QPushButton


def drop_down(button: QPushButton, make: Callable[[], QMenu]) -> None:
    """Let ``button`` show the menu that is made when it is pressed, below it and without an arrow of its own."""

    def show() -> None:
        menu = make()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    button.clicked.connect(show)
