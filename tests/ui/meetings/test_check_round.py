"""Minutes while they are checked: remarks by keys, what changed, and who may read which paragraph."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QMenu

from ohdesk.domain.agenda import Part
from ohdesk.domain.checking import Remark
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MinutesState
from ohdesk.services import checking
from ohdesk.ui import clock
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.public_copy import PublicCopy
from ohdesk.ui.meetings.steps import Step
from ohdesk.ui.widgets.marked_text import MarkedText
from tests.ui.accessibility import unnamed
from tests.ui.keys import press, type_text
from tests.ui.meetings import desk
from tests.ui.meetings.desk import CTRL, button, field, stored

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def meeting(vault, group) -> Meeting:
    vault.set_member(desk.MEMBERS[1].id)
    return desk.held(vault, group)


@pytest.fixture
def page(qtbot, application, context, meeting):
    made = MeetingsPage(context)
    made.resize(1280, 900)
    qtbot.addWidget(made)
    made.show()
    qtbot.bring_to_front(made)
    made.open_meeting(meeting.id, Step.MINUTES)
    return made


def remarks(vault) -> dict[str, Remark]:
    return {remark.text: remark for remark in vault.all(Remark)}


def write_remark(page, qtbot, where, text) -> None:
    where.setFocus()
    qtbot.keyClick(where, Qt.Key.Key_H, CTRL | SHIFT)
    written = page.focusWidget()
    assert written.accessibleName() == "Remark"
    type_text(written, text)
    qtbot.keyClick(written, Qt.Key.Key_Return, CTRL)


def test_a_remark_is_made_found_and_settled_by_keys(page, qtbot, vault, meeting):
    sheet = page._meeting._view
    write_remark(page, qtbot, field(sheet, "Text: Kaverikyselyn tulokset").field, "Prosentti puuttuu.")
    write_remark(page, qtbot, field(sheet, "Distribution").field, "Hyvä näin.")
    made = remarks(vault)
    assert made["Prosentti puuttuu."].item == meeting.items[2].id
    assert made["Hyvä näin."].item is None
    assert made["Hyvä näin."].name == "Kaarlo Kuvitelma"
    assert sheet._count.text() == "2 remarks wait"
    field(sheet, "Text: Kokouksen avaus").field.setFocus()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_F8)
    assert page.focusWidget().accessibleName() == "Dealt with: Kaarlo Kuvitelma: Hyvä näin."
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_F8)
    tick = page.focusWidget()
    assert tick.accessibleName() == "Dealt with: Kaarlo Kuvitelma: Prosentti puuttuu."
    press(tick, Qt.Key.Key_Space, " ")
    assert remarks(vault)["Prosentti puuttuu."].settled
    assert sheet._count.text() == "1 remark waits"


def test_a_remark_that_is_given_up_or_refused_is_not_stored(page, qtbot, vault):
    sheet = page._meeting._view
    where = field(sheet, "Text: Kokouksen avaus").field
    where.setFocus()
    qtbot.keyClick(where, Qt.Key.Key_H, CTRL | SHIFT)
    type_text(page.focusWidget(), "Kesken")
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    write_remark(page, qtbot, where, "Hetu 131052-308T.")
    assert vault.all(Remark) == ()


def test_a_remark_about_one_pupil_waits_for_its_writer(page, qtbot, vault):
    sheet = page._meeting._view
    where = field(sheet, "Text: Kokouksen avaus").field
    write_remark(page, qtbot, where, "Venla 7B:stä lyö muita välitunnilla.")
    assert vault.all(Remark) == ()
    held = next(guarded for guarded in sheet.findChildren(Guarded) if guarded.accessibleName() == "Remark")
    assert held.refused
    assert held.card is not None


def test_a_remark_is_taken_away_where_it_stands(page, vault, meeting):
    checking.remark(vault, meeting, None, "Turha", clock.today())
    page.refresh()
    button(page, "Remove the remark: Turha").click()
    assert vault.all(Remark) == ()


def test_giving_for_checking_tells_afterwards_what_was_changed(page, qtbot, vault, meeting):
    button(page, "Give for checking").click()
    assert stored(vault, meeting.id).minutes_state is MinutesState.CHECKING
    sheet = page._meeting._view
    assert page.findChildren(MarkedText) == []
    text = field(sheet, "Text: Poissaolojen seuranta").field
    text.moveCursor(text.textCursor().MoveOperation.End)
    type_text(text, " Seuranta jatkuu.")
    page.flush()
    (shown,) = sheet._changes.findChildren(MarkedText)
    assert shown.accessibleName().endswith("added: “Seuranta jatkuu.”")
    assert "<u " in shown.text()


def test_taking_the_minutes_back_as_a_draft_and_giving_them_anew_begins_from_there(page, vault, meeting):
    sheet = page._meeting._view
    button(sheet, "For checking").click()
    opened = page._meeting.open_meeting
    opened.write("next_meeting", "1.12.2026", "Typing")
    page.flush()
    assert len(sheet._changes.findChildren(MarkedText)) == 1
    button(sheet, "Draft").click()
    button(sheet, "For checking").click()
    assert checking.changed_since(vault, stored(vault, meeting.id)) == ()


def test_one_key_keeps_a_paragraph_for_the_group_and_the_copy_for_others_beside_it_follows(page, qtbot, vault, meeting):
    sheet = page._meeting._view
    opened = page._meeting.open_meeting
    opened.write_item(meeting.items[3].id, "record", "Kaikille.\n\nHenkilöstön jaksaminen.", "Typing")
    button(sheet, "Show what others see").click()
    text = field(sheet, "Text: Poissaolojen seuranta").field
    text.setFocus()
    text.moveCursor(text.textCursor().MoveOperation.End)
    qtbot.keyClick(text, Qt.Key.Key_G, CTRL | SHIFT)
    page.flush()
    assert stored(vault, meeting.id).items[3].record == "Kaikille.\n\n|| Henkilöstön jaksaminen."
    assert text.accessibleDescription() == "1 paragraph for the group only"
    copy = next(c for c in sheet.findChildren(PublicCopy) if c.accessibleName().endswith("Poissaolojen seuranta"))
    assert copy._text.text().startswith("Kaikille.\n\nProposed (sivistysjohtaja): ")
    assert "jaksaminen" not in copy._text.text()
    qtbot.keyClick(text, Qt.Key.Key_G, CTRL | SHIFT)
    page.flush()
    assert stored(vault, meeting.id).items[3].record == "Kaikille.\n\nHenkilöstön jaksaminen."
    assert text.accessibleDescription() == ""


def test_the_staffs_own_item_shows_others_nothing(page, vault, meeting):
    sheet = page._meeting._view
    button(sheet, "Show what others see").click()
    row = list(sheet._items)[2]
    row._show_menu()
    next(action for action in page.findChild(QMenu).actions() if action.text() == "The staff's own part").trigger()
    page.flush()
    assert stored(vault, meeting.id).items[2].part is Part.STAFF
    assert row._public._text.text() == "Nothing: the staff's own part."


def test_what_somebody_else_remarked_comes_in(page, vault, meeting):
    checking.remark(vault, meeting, meeting.items[2].id, "Toiselta koneelta", clock.today())
    page.refresh()
    ticks = [tick.accessibleName() for tick in page.findChildren(QCheckBox)]
    assert "Dealt with: Kaarlo Kuvitelma: Toiselta koneelta" in ticks


def test_a_remark_on_an_item_that_is_gone_stands_with_those_on_the_whole(page, vault, meeting):
    made = checking.remark(vault, meeting, meeting.items[0].id, "Avauksesta", clock.today()).value
    opened = page._meeting.open_meeting
    opened.change(replace(opened.meeting, items=opened.meeting.items[1:]), "Remove")
    page.refresh()
    assert [remark.id for remark in page._meeting._view._round.on(None)] == [made.id]


def test_everything_is_named_while_a_remark_is_written(page):
    sheet = page._meeting._view
    button(sheet, "Show what others see").click()
    button(sheet, "Remark on the whole").click()
    assert unnamed(page) == []


def test_a_remark_that_the_search_found_opens_its_meeting(page, vault, meeting):
    made = checking.remark(vault, meeting, None, "Vastausprosentti", clock.today()).value
    page.close_meeting()
    page.show_object(made.id)
    assert page._meeting.open_meeting.meeting.id == meeting.id
    page.show_object(new_id())
    assert page._meeting is None
