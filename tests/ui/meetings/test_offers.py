"""What puts itself forward for a meeting: taken, left out, brought back, by keys and by the mouse."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent

from ohdesk.domain.agenda import Reason, settled
from ohdesk.domain.meetings import Meeting
from ohdesk.services import matters
from ohdesk.ui import clock
from ohdesk.ui.meetings.facts_form import TimePlan
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.new_meeting_dialog import NewMeetingDialog
from ohdesk.ui.meetings.steps import Step
from tests.ui.meetings import desk
from tests.ui.meetings.desk import CTRL, button, field, stored

LATE = "Kaverikyselyn tulokset"


@pytest.fixture
def before(vault, group) -> Meeting:
    """The meeting before: one of its tasks is late by now, two of its items were not taken up."""
    meeting = desk.held(vault, group)
    edition = vault.read(Meeting, meeting.id)
    return vault.save(edition, replace(meeting, items=settled(meeting.items, ()))).value


@pytest.fixture
def page(qtbot, application, context, before):
    made = MeetingsPage(context)
    made.resize(1200, 900)
    qtbot.addWidget(made)
    made.show()
    qtbot.bring_to_front(made)
    made.refresh()
    button(made, "New meeting").click()
    button(made.findChild(NewMeetingDialog), "Make the meeting").click()
    qtbot.bring_to_front(made)
    return made


@pytest.fixture
def items(page):
    return page._meeting._view.items


def texts(items) -> list[str]:
    return [items.item(row).text() for row in range(items.count())]


def row_of(items, title: str) -> int:
    return next(row for row, text in enumerate(texts(items)) if title in text)


def agenda(page) -> list[str]:
    page.flush()
    return [item.title for item in page._meeting.open_meeting.meeting.items]


def heading(items) -> str:
    return next((text for text in texts(items) if "Enter takes" in text), "")


def test_a_fresh_meeting_offers_what_is_due_each_with_its_reason(items, before):
    assert heading(items).startswith("5 waiting")
    late = items.item(row_of(items, LATE)).text()
    assert late == f"{LATE}, waiting, A task is 3 days late: Aikataulu oppilaille ja henkilöstölle · teacher, 20 min"
    left_over = items.item(row_of(items, "Lapsen oikeuksien viikko")).text()
    assert f"Not taken up on {before.day.day}.{before.day.month}." in left_over
    assert "Minutes" in items.item(row_of(items, "wait for approval")).text()


def test_enter_takes_one_after_the_other_and_the_minutes_add_up(page, items, qtbot, vault):
    plan = page._meeting._view.findChild(TimePlan)
    items.setFocus()
    items.setCurrentRow(row_of(items, LATE))
    assert plan.text().startswith("Planned 0 min")
    qtbot.keyClick(items, Qt.Key.Key_Return)
    assert LATE in agenda(page)
    assert plan.text().startswith("Planned 20 min")
    assert heading(items).startswith("4 waiting")
    assert ", waiting," in items.currentItem().text(), "the next offer is current"
    while heading(items):
        qtbot.keyClick(items, Qt.Key.Key_Return)
    assert agenda(page)[-1] == "Next meeting", "what is taken stands before the end"
    meeting = stored(vault, page._meeting.open_meeting.meeting.id)
    assert meeting.items[1].reason is Reason.APPROVAL, "the approval stands after the opening"


def test_delete_leaves_out_which_is_remembered_and_undone_by_keys(page, items, qtbot, vault, bare, context):
    items.setFocus()
    items.setCurrentRow(row_of(items, LATE))
    qtbot.keyClick(items, Qt.Key.Key_Delete)
    page.flush()
    meeting_id = page._meeting.open_meeting.meeting.id
    assert [left.reason for left in stored(vault, meeting_id).left_out] == [Reason.LATE_TASK]
    assert texts(items)[-1].startswith(f"{LATE}, left out")
    page.open_meeting(meeting_id, Step.PREPARE)
    again = page._meeting._view.items
    assert texts(again)[-1].startswith(f"{LATE}, left out"), "it is remembered"
    again.setCurrentRow(again.count() - 1)
    qtbot.keyClick(again, Qt.Key.Key_Return)
    assert LATE in agenda(page)
    assert stored(vault, meeting_id).left_out == ()
    qtbot.keyClick(again, Qt.Key.Key_Z, CTRL)
    assert LATE not in agenda(page)
    assert texts(again)[-1].startswith(f"{LATE}, left out")


def test_everything_is_taken_at_once_and_taken_back_in_one_step(page, items, qtbot):
    first = agenda(page)
    items.setFocus()
    qtbot.keyClick(items, Qt.Key.Key_Return, CTRL)
    assert len(agenda(page)) == len(first) + 5
    assert heading(items) == ""
    qtbot.keyClick(items, Qt.Key.Key_Z, CTRL)
    assert agenda(page) == first
    button(page, "Take all 5").click()
    assert len(agenda(page)) == len(first) + 5


def test_a_click_on_the_sign_takes_and_a_double_click_takes_only_one(page, items, qtbot):
    row = items.visualItemRect(items.item(row_of(items, LATE)))
    sign = row.topLeft() + QPoint(14, 18)
    qtbot.mouseClick(items.viewport(), Qt.MouseButton.LeftButton, pos=sign)
    qtbot.mouseDClick(items.viewport(), Qt.MouseButton.LeftButton, pos=sign)
    assert heading(items).startswith("4 waiting")
    other = items.visualItemRect(items.item(row_of(items, "Lapsen oikeuksien viikko"))).center()
    qtbot.mouseDClick(items.viewport(), Qt.MouseButton.LeftButton, pos=other)
    assert "Lapsen oikeuksien viikko" in agenda(page)


def test_an_offer_is_dropped_where_the_mouse_lets_it_go(page, items):
    items.setCurrentRow(row_of(items, LATE))
    place = items.visualItemRect(items.item(2)).center()
    event = QDropEvent(
        QPointF(place), Qt.DropAction.MoveAction, QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    items.dropEvent(event)
    assert agenda(page).index(LATE) == 1


def test_the_card_at_the_right_says_why_and_takes_too(page, items):
    items.setCurrentRow(row_of(items, LATE))
    card = page._meeting._view._detail
    assert card.accessibleName() == LATE
    button(page, "Take onto the agenda (Enter)").click()
    assert LATE in agenda(page)
    items.setCurrentRow(row_of(items, "Lapsen oikeuksien viikko"))
    button(page, "Leave out (Delete)").click()
    assert texts(items)[-1].startswith("Lapsen oikeuksien viikko, left out")


def test_an_item_that_came_by_itself_and_is_taken_off_is_not_offered_again(page, items, qtbot):
    items.setFocus()
    items.setCurrentRow(row_of(items, LATE))
    qtbot.keyClick(items, Qt.Key.Key_Return)
    items.setCurrentRow(row_of(items, LATE))
    qtbot.keyClick(items, Qt.Key.Key_Delete)
    assert LATE not in agenda(page)
    assert texts(items)[-1].startswith(f"{LATE}, left out")


def test_control_and_the_arrows_give_an_item_more_or_less_time(page, items, qtbot):
    items.setFocus()
    items.setCurrentRow(1)
    for _ in range(3):
        qtbot.keyClick(items, Qt.Key.Key_Up, CTRL)
    qtbot.keyClick(items, Qt.Key.Key_Down, CTRL)
    assert items.item(1).text().endswith("10 min")
    for _ in range(3):
        qtbot.keyClick(items, Qt.Key.Key_Down, CTRL)
    assert page._meeting.open_meeting.meeting.items[0].minutes_planned is None


def test_a_matter_that_a_colleague_writes_meanwhile_comes_in_by_itself(page, items, vault, group):
    matters.raise_matter(vault, group.id, "Pihan valaistus", "", "oppilaskunta", clock.today())
    page.refresh()
    text = items.item(row_of(items, "Pihan valaistus")).text()
    assert "waiting, Raised by oppilaskunta" in text


def test_an_item_beyond_the_meetings_end_says_so_in_words_and_with_a_sign(page, items, qtbot, vault):
    opened = page._meeting.open_meeting
    opened.write("day", clock.today() + timedelta(days=7), "")
    items.setFocus()
    qtbot.keyClick(items, Qt.Key.Key_Return, CTRL)
    for row in range(1, 8):
        items.setCurrentRow(row)
        for _ in range(4):
            qtbot.keyClick(items, Qt.Key.Key_Up, CTRL)
    plan = page._meeting._view.findChild(TimePlan)
    assert plan.text().endswith("min too long")
    assert any("after the end" in text for text in texts(items))


def test_taking_off_the_last_item_leads_to_the_one_before_it_and_never_to_a_heading(page, items, qtbot):
    items.setFocus()
    items.setCurrentRow(row_of(items, "Next meeting"))
    qtbot.keyClick(items, Qt.Key.Key_Delete)
    assert items.currentItem().text().startswith("4 Other matters")
    assert field(page, "Title").text == "Other matters"
    for row in range(items.count()):
        items.setCurrentRow(row)
    for _ in range(items.count() + 3):
        assert "Enter takes" not in items.currentItem().text()
        qtbot.keyClick(items, Qt.Key.Key_Up)


def test_nothing_offers_itself_for_a_meeting_that_was_held(page, before):
    page.open_meeting(before.id, Step.PREPARE)
    assert heading(page._meeting._view.items) == ""
