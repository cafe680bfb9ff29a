"""The agenda editor by keyboard and mouse."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent

from ohdesk.domain.meetings import Meeting
from ohdesk.ui.meetings.facts_form import TimePlan
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.steps import Step
from tests.ui.keys import press, type_text
from tests.ui.meetings import desk
from tests.ui.meetings.desk import ALT, button, field, is_shown, stored


@pytest.fixture
def meeting(vault, group) -> Meeting:
    return desk.coming(vault, group)


@pytest.fixture
def page(qtbot, application, context, meeting):
    made = MeetingsPage(context)
    made.resize(1060, 780)
    qtbot.addWidget(made)
    made.show()
    qtbot.bring_to_front(made)
    made.open_meeting(meeting.id, Step.PREPARE)
    return made


def titles(vault, meeting) -> list[str]:
    return [item.title for item in stored(vault, meeting.id).items]


def test_items_move_by_alt_and_arrows_and_the_step_is_undone(page, vault, meeting):
    view = page._meeting._view
    view.show_item(meeting.items[2].id)
    press(view.items, Qt.Key.Key_Up, "", ALT)
    page.flush()
    assert titles(vault, meeting)[1:3] == ["Kaverikyselyn tulokset", "Edellisen muistion hyväksyminen"]
    assert view.items.current == meeting.items[2].id
    button(page, "Undo (Ctrl+Z)").click()
    page.flush()
    assert titles(vault, meeting) == [item.title for item in meeting.items]
    button(page, "Redo (Ctrl+Shift+Z)").click()
    page.flush()
    assert titles(vault, meeting)[1] == "Kaverikyselyn tulokset"


def test_an_item_is_dropped_where_the_mouse_lets_it_go(page, vault, meeting, qtbot):
    items = page._meeting._view.items
    items.show_current(meeting.items[4].id)
    place = items.visualItemRect(items.item(1)).center()
    event = QDropEvent(
        QPointF(place), Qt.DropAction.MoveAction, QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    items.dropEvent(event)
    page.flush()
    assert titles(vault, meeting)[0] == "Lapsen oikeuksien viikko"
    assert len(titles(vault, meeting)) == 6


def test_delete_takes_an_item_away_and_the_message_brings_it_back(page, vault, meeting):
    view = page._meeting._view
    view.show_item(meeting.items[3].id)
    press(view.items, Qt.Key.Key_Delete)
    page.flush()
    assert "Poissaolojen seuranta" not in titles(vault, meeting)
    button(page, "Bring it back").click()
    page.flush()
    assert titles(vault, meeting) == [item.title for item in meeting.items]


def test_the_meeting_itself_is_not_moved_or_removed_with_its_items(page, vault, meeting):
    items = page._meeting._view.items
    items.show_current(meeting.id)
    press(items, Qt.Key.Key_Delete)
    press(items, Qt.Key.Key_Down, "", ALT)
    page.flush()
    assert titles(vault, meeting) == [item.title for item in meeting.items]


def test_enter_in_the_last_title_begins_a_new_item_before_those_that_close(page, vault, meeting):
    view = page._meeting._view
    view.show_item(meeting.items[-1].id)
    press(field(page, "Title").field, Qt.Key.Key_Return, "\r")
    type_text(field(page, "Title").field, "Äitien päivä")
    page.flush()
    assert titles(vault, meeting)[-2:] == ["Äitien päivä", "Loppuluenta"]
    press(field(page, "Title").field, Qt.Key.Key_Return, "\r")
    assert len(page._meeting.open_meeting.meeting.items) == 8


def test_what_is_typed_is_saved_by_itself_and_said_once(page, vault, meeting, qtbot, bare):
    page._meeting._view.show_item(meeting.items[0].id)
    type_text(field(page, "Preparation").field, "Lyhyesti.")
    qtbot.waitUntil(lambda: bare.saved > 0)
    assert stored(vault, meeting.id).items[0].text == "Lyhyesti."


def test_minutes_add_up_and_an_overrun_is_said_in_words(page, meeting):
    plan = page._meeting._view.findChild(TimePlan)
    assert plan.text() == "Planned 65 min · ready at 15.20 · 5 min too long"
    line = page._meeting._view.items.item(3).text()
    assert line == "3 Kaverikyselyn tulokset, Kaarlo Kuvitelma, kuraattori, 14.25 · 20 min"


def test_a_personal_identity_code_is_kept_out_and_the_rest_is_saved(page, vault, meeting):
    page._meeting._view.show_item(meeting.items[2].id)
    preparation = field(page, "Preparation")
    type_text(preparation.field, "Asia 131052-308T koskee. ")
    type_text(field(page, "Raised by").field, "!")
    page.flush()
    item = stored(vault, meeting.id).items[2]
    assert "131052" not in item.text
    assert item.raised_by == "!oppilaskunta"
    assert preparation.refused
    assert "131052-308T" in preparation.text
    page._meeting._view.items.setCurrentRow(1)
    assert page._meeting._view.items.current == meeting.items[2].id, "a refused text keeps its field open"
    button(page, "Hold: ahead").click()
    assert is_shown(button(page, "Prepare: done"))
    preparation.field.setPlainText("Mended")
    page.flush()
    assert stored(vault, meeting.id).items[2].text == "Mended"
    assert not preparation.refused


def test_a_colleagues_change_comes_in_beside_ones_own(page, vault, meeting):
    page._meeting._view.show_item(meeting.items[0].id)
    type_text(field(page, "Title").field, "Ensin: ")
    base = vault.read(Meeting, meeting.id)
    vault.save(base, replace(base.value, theme="Kaverit"))
    page.refresh()
    page.flush()
    now = stored(vault, meeting.id)
    assert now.theme == "Kaverit"
    assert now.items[0].title.startswith("Ensin: ")
