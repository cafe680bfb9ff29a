"""Holding a meeting and writing it up: keys, rows, attendance."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt

from ohdesk.domain.agenda import ItemState
from ohdesk.domain.groups import Role
from ohdesk.domain.meetings import Meeting, MeetingState, Presence
from ohdesk.domain.outcomes import OutcomeKind, Task
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.owner_field import OwnerField
from ohdesk.ui.meetings.steps import Step
from tests.ui.keys import press, type_text
from tests.ui.meetings import desk
from tests.ui.meetings.desk import ALT, CTRL, button, field, line, stored


@pytest.fixture
def meeting(vault, group) -> Meeting:
    return desk.held(vault, group)


@pytest.fixture
def page(qtbot, application, context, meeting):
    made = MeetingsPage(context)
    made.resize(1060, 780)
    qtbot.addWidget(made)
    made.show()
    qtbot.bring_to_front(made)
    made.open_meeting(meeting.id, Step.HOLD)
    return made


def test_items_are_stepped_by_keys_wherever_the_caret_is(page, qtbot, meeting):
    hold = page._meeting._view
    said = field(hold, "Write what is said").field
    said.setFocus()
    for key, modifiers, expected in (
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, meeting.items[0].id),
        (Qt.Key.Key_Down, CTRL, meeting.items[1].id),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, meeting.items[0].id),
        (Qt.Key.Key_Up, CTRL, meeting.id),
    ):
        qtbot.keyClick(said, key, modifiers)
        assert hold.items.current == expected


@pytest.mark.parametrize(
    ("key", "kind"),
    [(Qt.Key.Key_A, OutcomeKind.AGREED), (Qt.Key.Key_N, OutcomeKind.NOTED), (Qt.Key.Key_P, OutcomeKind.PROPOSED)],
)
def test_alt_and_a_letter_file_what_is_written(page, qtbot, vault, meeting, key, kind):
    hold = page._meeting._view
    hold.show_item(meeting.items[4].id)
    said = field(hold, "Write what is said").field
    said.setFocus()
    type_text(said, "Viikko näkyy koulussa")
    qtbot.keyClick(said, key, ALT)
    page.flush()
    (outcome,) = stored(vault, meeting.id).items[4].outcomes
    assert (outcome.kind, outcome.text) == (kind, "Viikko näkyy koulussa")
    assert said.text == ""


def test_alt_t_gives_a_task_whose_owner_and_day_are_typed(page, qtbot, vault, group, meeting):
    hold = page._meeting._view
    hold.show_item(meeting.items[4].id)
    said = field(hold, "Write what is said").field
    said.setFocus()
    type_text(said, "Ohjelma esille")
    qtbot.keyClick(said, Qt.Key.Key_T, ALT)
    owner = page.findChild(OwnerField)
    owner.lineEdit().setText("School social worker")
    owner.lineEdit().editingFinished.emit()
    due = line(hold, "Due")
    due.clear()
    type_text(due, "30.11.2026\n")
    page.flush()
    task = next(task for task in vault.all(Task, group.id) if task.text == "Ohjelma esille")
    assert (task.owner_role, task.owner_member, task.due) == (Role.CURATOR, None, date(2026, 11, 30))
    owner.lineEdit().setText("Terttu Testaaja, Public health nurse")
    owner.lineEdit().editingFinished.emit()
    page.flush()
    task = vault.read(Task, task.id).value
    assert (task.owner_role, task.owner_member) == (Role.NURSE, desk.MEMBERS[2].id)
    button(hold, "Remove the task").click()
    assert task.id not in {left.id for left in vault.all(Task, group.id)}
    button(hold, "Bring it back").click()
    assert task.id in {left.id for left in vault.all(Task, group.id)}


def test_a_refused_capture_stays_in_its_line(page, vault, meeting):
    hold = page._meeting._view
    hold.show_item(meeting.items[4].id)
    said = field(hold, "Write what is said").field
    type_text(said, "Asia 131052-308T")
    press(said, Qt.Key.Key_Return, "\r")
    page.flush()
    assert said.text == "Asia 131052-308T"
    assert stored(vault, meeting.id).items[4].record == ""


def test_space_cycles_a_presence_and_times_are_kept(page, vault, meeting):
    hold = page._meeting._view
    mark = button(hold, "Pekka Prosessi: Absent")
    press(mark, Qt.Key.Key_Space, " ")
    assert mark.accessibleName() == "Pekka Prosessi: Present"
    button(hold, "Came late or left early: Pekka Prosessi").click()
    type_text(line(hold, "Came at: Pekka Prosessi"), "1430\n")
    page.flush()
    late = next(person for person in stored(vault, meeting.id).attendance if person.name == "Pekka Prosessi")
    assert (late.presence, late.arrived) == (Presence.PRESENT, time(14, 30))
    assert hold._agenda.count.text().startswith("Present 7:")


def test_a_guest_is_added_by_name_and_role_and_can_be_taken_away(page, vault, meeting):
    hold = page._meeting._view
    type_text(field(hold, "Guest's name").field, "Väinö Vieras")
    button(hold, "Add a guest").click()
    page.flush()
    guest = stored(vault, meeting.id).attendance[-1]
    assert (guest.name, guest.member, guest.presence) == ("Väinö Vieras", None, Presence.PRESENT)
    button(hold, "Remove the guest: Väinö Vieras").click()
    page.flush()
    assert stored(vault, meeting.id).attendance[-1].name != "Väinö Vieras"


def test_the_minutes_are_changed_where_they_are_read(page, vault, meeting):
    button(page, "Minutes: now").click()
    sheet = page._meeting._view
    text = field(sheet, "Text: Kokouksen avaus")
    type_text(text.field, "Puheenjohtaja avasi kokouksen.")
    type_text(field(sheet, "Distribution").field, "ryhmä")
    page.flush()
    now = stored(vault, meeting.id)
    assert now.items[0].record == "Puheenjohtaja avasi kokouksen."
    assert now.distribution == "ryhmä"


def test_the_capture_line_stays_in_sight_on_a_small_laptop(page, qtbot, meeting):
    page.resize(1060, 620)
    hold = page._meeting._view
    hold.show_item(meeting.items[4].id)
    for text in ("Ensin", "Toiseksi", "Kolmanneksi"):
        hold._file("agreed", text)
    qtbot.wait(50)
    foot = hold.capture.mapTo(page, hold.capture.rect().bottomLeft()).y()
    assert hold.capture.visibleRegion().boundingRect().height() == hold.capture.height()
    assert foot < page.height()


def test_the_end_of_a_meeting_is_taken_back_whole(page, vault, meeting):
    opened = page._meeting.open_meeting
    hold = page._meeting._view
    hold.show_item(meeting.items[4].id)
    hold._file("agreed", "Viikko näkyy")
    opened.change(replace(opened.meeting, state=MeetingState.RUNNING, closed=None), "Begin")
    opened.end(time(15, 10), "End")
    ended = stored(vault, meeting.id)
    assert (ended.state, ended.items[4].state, ended.items[5].state) == (
        MeetingState.HELD,
        ItemState.HANDLED,
        ItemState.LISTED,
    )
    opened.draft.undo_stack.undo()
    page.flush()
    back = stored(vault, meeting.id)
    assert (back.state, back.closed, back.items[4].state) == (MeetingState.RUNNING, None, ItemState.LISTED)
    assert [outcome.text for outcome in back.items[4].outcomes] == ["Viikko näkyy"]
    opened.draft.undo_stack.redo()
    page.flush()
    assert stored(vault, meeting.id).items[4].state is ItemState.HANDLED
