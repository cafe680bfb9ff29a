"""The yearly clock puts this month first, keeps what is late in sight, and turns with the keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain.year_clock import ClockEntry, ClockState
from ohdesk.ui.application import Application
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.year_clock.clock_page import ClockPage
from ohdesk.ui.year_clock.entry_dialog import EntryDialog, PassOverDialog
from ohdesk.ui.year_clock.entry_row import EntryRow
from ohdesk.ui.year_clock.wheel import Wheel
from tests.ui.accessibility import nodes, too_small, unnamed
from tests.ui.keys import press, type_text
from tests.ui.practice import TODAY, YEAR, Desk, today
from tests.ui.test_widgets import cut


@pytest.fixture
def page(qtbot: QtBot, school: Desk) -> ClockPage:
    return shown(qtbot, school)


def shown(qtbot: QtBot, desk: Desk) -> ClockPage:
    page = ClockPage(desk.context(), today)
    qtbot.addWidget(page)
    page.resize(1200, 1600)
    desk.vault.subscribe(lambda changed: page.concerned_by(changed) and page.refresh())
    page.refresh()
    page.show()
    qtbot.wait(1)
    return page


def entry(desk: Desk, title: str) -> ClockEntry:
    return next(found for found in desk.vault.all(ClockEntry) if found.title == title)


def row(page: QWidget, title: str) -> EntryRow:
    return next(row for row in page.findChildren(EntryRow) if row._entry.title == title and row.isVisible())


def button(parent: QWidget, name: str) -> QPushButton:
    found = (b for b in parent.findChildren(QPushButton) if name in (b.accessibleName(), b.text()) and b.isVisible())
    return next(found)


def choose(qtbot: QtBot, page: QWidget, title: str, action: str) -> None:
    qtbot.wait(1)
    menu = row(page, title).menu()
    next(act for act in menu.actions() if act.text() == action).trigger()


def test_this_month_comes_first_and_what_is_late_stays_in_sight(page: ClockPage) -> None:
    first = [row._entry.title for row in page._now.findChildren(EntryRow)]
    assert first == [
        "Vuosisuunnitelman hyväksyminen",
        "Henkilöstön koulutus: puheeksi ottaminen",
        "Kaverikysely luokille 3–9",
    ]
    assert {"Late", "Now"} <= {node.name for node in nodes(page._now)}


def test_handled_is_one_press_and_one_step_back(qtbot: QtBot, page: ClockPage, school: Desk) -> None:
    qtbot.mouseClick(button(page, "Handled: Kaverikysely luokille 3–9"), Qt.MouseButton.LeftButton)
    assert entry(school, "Kaverikysely luokille 3–9").state is ClockState.HANDLED
    qtbot.mouseClick(button(page.messages, "Undo"), Qt.MouseButton.LeftButton)
    assert entry(school, "Kaverikysely luokille 3–9").state is ClockState.WAITING
    qtbot.mouseClick(button(page, "Redo"), Qt.MouseButton.LeftButton)
    assert entry(school, "Kaverikysely luokille 3–9").state is ClockState.HANDLED


def test_the_focus_stays_in_the_list_when_a_row_is_gone(qtbot: QtBot, page: ClockPage) -> None:
    press_me = button(page, "Handled: Henkilöstön koulutus: puheeksi ottaminen")
    press_me.setFocus()
    press(press_me, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Kaverikysely" in page.focusWidget().accessibleName())


def test_an_entry_is_added_in_the_month_of_the_wheel(qtbot: QtBot, page: ClockPage, school: Desk) -> None:
    page.findChild(Wheel).turn(3)
    qtbot.mouseClick(button(page, "Add an entry"), Qt.MouseButton.LeftButton)
    dialog = page.findChild(EntryDialog)
    assert unnamed(dialog) == []
    type_text(dialog.findChild(QLineEdit), "Kysely huoltajille")
    qtbot.mouseClick(button(dialog, "Keep"), Qt.MouseButton.LeftButton)
    added = entry(school, "Kysely huoltajille")
    assert (added.month, added.school_year) == (3, YEAR)


def test_an_entry_without_words_is_not_kept(qtbot: QtBot, page: ClockPage, school: Desk) -> None:
    before = school.vault.all(ClockEntry)
    page.add_entry()
    dialog = page.findChild(EntryDialog)
    qtbot.mouseClick(button(dialog, "Keep"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    dialog.reject()
    assert school.vault.all(ClockEntry) == before


def test_passing_over_keeps_the_reason(qtbot: QtBot, page: ClockPage, school: Desk) -> None:
    choose(qtbot, page, "Mielen hyvinvoinnin teemaviikko", "Pass over this year…")
    dialog = page.findChild(PassOverDialog)
    type_text(dialog.findChild(QLineEdit), "siirtyy")
    qtbot.mouseClick(button(dialog, "Pass over"), Qt.MouseButton.LeftButton)
    kept = entry(school, "Mielen hyvinvoinnin teemaviikko")
    assert (kept.state, kept.reason) == (ClockState.PASSED_OVER, "siirtyy")
    assert any("siirtyy" in node.name for node in nodes(page))
    choose(qtbot, page, "Mielen hyvinvoinnin teemaviikko", "Take up again")
    assert entry(school, "Mielen hyvinvoinnin teemaviikko").state is ClockState.WAITING


def test_an_entry_is_edited_and_removed_and_brought_back(qtbot: QtBot, page: ClockPage, school: Desk) -> None:
    choose(qtbot, page, "Syyslukukauden yhteenveto", "Edit…")
    dialog = page.findChild(EntryDialog)
    field = dialog.findChild(QLineEdit)
    field.selectAll()
    type_text(field, "Syksyn yhteenveto")
    qtbot.mouseClick(button(dialog, "Keep"), Qt.MouseButton.LeftButton)
    assert entry(school, "Syksyn yhteenveto").month == 12
    choose(qtbot, page, "Syksyn yhteenveto", "Remove")
    assert "Syksyn yhteenveto" not in {found.title for found in school.vault.all(ClockEntry)}
    page.history.undo()
    assert entry(school, "Syksyn yhteenveto").owner == "sihteeri"


def test_the_wheel_turns_with_the_keys_and_says_its_month(qtbot: QtBot, page: ClockPage) -> None:
    wheel = page.findChild(Wheel)
    assert wheel.month == TODAY.month
    assert wheel.accessibleDescription()
    names = set()
    for _ in range(12):
        press(wheel, Qt.Key.Key_Right)
        names.add(wheel.accessibleName())
    assert wheel.month == TODAY.month
    assert len(names) == 12
    press(wheel, Qt.Key.Key_Left)
    assert "September" in wheel.accessibleName()
    assert "September" in {node.name for node in nodes(page)}
    press(wheel, Qt.Key.Key_Home)
    assert wheel.month == TODAY.month


def test_a_click_on_a_month_brings_it_to_the_top(qtbot: QtBot, page: ClockPage) -> None:
    wheel = page.findChild(Wheel)
    right = wheel._point(0, 0.8).toPoint()
    qtbot.mouseClick(wheel, Qt.MouseButton.LeftButton, pos=right)
    assert wheel.month == 1
    qtbot.waitUntil(lambda: wheel._angle % 360 == 150)
    qtbot.mouseClick(wheel, Qt.MouseButton.LeftButton, pos=wheel.rect().center())
    assert wheel.month == 1


def test_a_new_year_takes_over_the_entries_of_the_last(qtbot: QtBot, page: ClockPage, school: Desk) -> None:
    page.open_year("2027–2028")
    qtbot.mouseClick(button(page, f"Take the entries of {YEAR}"), Qt.MouseButton.LeftButton)
    taken = [found for found in school.vault.all(ClockEntry) if found.school_year == "2027–2028"]
    assert len(taken) == 11
    assert {found.state for found in taken} == {ClockState.WAITING}


def test_an_empty_clock_says_what_belongs_to_it(qtbot: QtBot, empty: Desk) -> None:
    page = shown(qtbot, empty)
    assert button(page, "Add the first entry").isEnabled()
    assert not page.findChildren(EntryRow)


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_is_named_and_whole(qtbot: QtBot, application: Application, page: ClockPage, scale: int) -> None:
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    page.resize(1100, 6000)
    qtbot.wait(10)
    assert unnamed(page) == []
    assert too_small(page) == []
    assert cut(page) == []
