"""Which paper of the clock, in which language."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from ohdesk.ui.widgets.button import Button


class ClockPaper(Enum):
    """A paper of the clock."""

    WHEEL = auto()
    WALL = auto()
    TABLE = auto()


def choose_paper(button: Button, on_paper: Callable[[ClockPaper, str], None]) -> None:
    """Let ``button`` drop down the clock's papers in each language: ``on_paper(paper, code)``."""
    menu = QMenu(button)
    menu.setAccessibleName(button.accessibleName())
    translate = QCoreApplication.translate
    for paper, code, words in (
        (ClockPaper.WHEEL, "fi", translate("YearClock", "Wheel (A4), in Finnish")),
        (ClockPaper.WHEEL, "sv", translate("YearClock", "Wheel (A4), in Swedish")),
        (ClockPaper.WALL, "fi", translate("YearClock", "Wheel for the wall (A3), in Finnish")),
        (ClockPaper.WALL, "sv", translate("YearClock", "Wheel for the wall (A3), in Swedish")),
        (ClockPaper.TABLE, "fi", translate("YearClock", "Table for the group, in Finnish")),
        (ClockPaper.TABLE, "sv", translate("YearClock", "Table for the group, in Swedish")),
    ):
        menu.addAction(words).triggered.connect(lambda _, paper=paper, code=code: on_paper(paper, code))
    button.setMenu(menu)
