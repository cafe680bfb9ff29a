"""A page that is shown anew leaves everybody where they are: on its buttons, beside it, or on the way elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain.year_clock import ClockEntry
from ohdesk.ui.year_clock.clock_page import ClockPage
from tests.ui.keys import press
from tests.ui.practice import TODAY, Desk

TITLE = "Henkilöstön koulutus: puheeksi ottaminen"


def today() -> date:
    return TODAY


class Window(QWidget):
    """A page with a field beside it."""

    def __init__(self, page: ClockPage) -> None:
        super().__init__()
        self.page, self.beside = page, QLineEdit()
        row = QHBoxLayout(self)
        row.addWidget(self.beside)
        row.addWidget(page)

    def button(self, name: str) -> QPushButton:
        found = self.page.findChildren(QPushButton)
        return next(each for each in found if each.accessibleName() == name and each.isVisible())

    def stands_on(self) -> str:
        focused = self.focusWidget()
        if focused is None or not focused.isVisible():
            return ""
        return "beside" if focused is self.beside else focused.accessibleName()


@pytest.fixture
def window(qtbot: QtBot, school: Desk) -> Window:
    page = ClockPage(school.context(), today)
    made = Window(page)
    qtbot.addWidget(made)
    made.resize(1200, 1600)
    school.vault.subscribe(lambda changed: page.concerned_by(changed) and page.refresh())
    page.refresh()
    made.show()
    qtbot.bring_to_front(made)
    return made


def others_change(school: Desk, title: str = "Kaverikysely luokille 3–9") -> None:
    found = next(each for each in school.vault.all(ClockEntry) if each.title == title)
    edition = school.vault.read(ClockEntry, found.id)
    school.vault.save(edition, replace(edition.value, title=f"{title}!"))


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("in_front", [True, False])
def test_who_stands_on_a_button_stays_there_when_others_change_something(
    qtbot: QtBot, window: Window, school: Desk, *, in_front: bool, times: int
) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    window.button(f"More about {TITLE}").setFocus()
    if not in_front:
        other.show()
        qtbot.bring_to_front(other)
    for number in range(times):
        others_change(school, f"Kaverikysely luokille 3–9{'!' * number}")
    qtbot.waitUntil(lambda: window.stands_on() == f"More about {TITLE}")
    qtbot.bring_to_front(window)
    assert window.button(f"More about {TITLE}").hasFocus()


def test_who_has_gone_beside_the_page_is_not_fetched_back(qtbot: QtBot, window: Window, school: Desk) -> None:
    window.button(f"More about {TITLE}").setFocus()
    window.beside.setFocus()
    others_change(school)
    qtbot.wait(20)
    assert window.stands_on() == "beside"


def test_who_goes_on_at_once_is_not_fetched_back(qtbot: QtBot, window: Window) -> None:
    handled = window.button(f"Handled: {TITLE}")
    handled.setFocus()
    press(handled, Qt.Key.Key_Space)
    window.beside.setFocus()
    qtbot.wait(20)
    assert window.stands_on() == "beside"
    assert window.page.history.stack.canUndo()
