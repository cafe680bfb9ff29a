"""The page of meetings as a user meets it: by keys, by names, on a real vault."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit
from ready_vaults import PASSPHRASE

from ohdesk.domain.groups import ApprovalConvention, Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState, MinutesState, Presence
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.outcomes import OutcomeKind, Task
from ohdesk.services import matters, minutes
from ohdesk.ui import clock
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.new_meeting_dialog import NewMeetingDialog
from ohdesk.ui.meetings.steps import Step
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.password_field import PasswordField
from ohdesk.ui.widgets.table import Table
from tests.ui.accessibility import cut, sideways, too_small, unnamed
from tests.ui.keys import press, type_text
from tests.ui.meetings import desk
from tests.ui.meetings.desk import CTRL, button, field, is_shown, line, stored


@pytest.fixture
def page(qtbot, application, context):
    made = MeetingsPage(context)
    made.resize(1060, 780)
    qtbot.addWidget(made)
    made.refresh()
    made.show()
    qtbot.bring_to_front(made)
    return made


def test_an_empty_page_offers_the_first_meeting(qtbot, application, context, vault, group):
    page = MeetingsPage(context)
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    assert unnamed(page) == []
    button(page, "Make the first meeting").click()
    button(page.findChild(NewMeetingDialog), "Make the meeting").click()
    (meeting,) = vault.all(Meeting, group.id)
    assert [item.title for item in meeting.items]
    assert meeting.state is MeetingState.PLANNED


def test_the_next_meeting_shows_its_path_and_opens_at_the_step_pressed(page, vault, group):
    meeting = desk.coming(vault, group)
    page.refresh()
    assert button(page, "Prepare: done").property("shown") is False
    assert button(page, "Invite: now").property("shown") is True
    button(page, "Hold: ahead").click()
    assert button(page, "Begin the meeting").isVisible()
    assert stored(vault, meeting.id).state is MeetingState.PLANNED


def test_earlier_meetings_stand_by_school_year_and_open_by_enter(page, vault, group):
    recent = desk.held(vault, group, clock.today() - timedelta(days=1))
    desk.held(vault, group, clock.today() - timedelta(days=800))
    page.refresh()
    table = next(t for t in page.findChildren(Table) if t.accessibleName() == "Earlier meetings")
    assert table.model().rowCount() == 1
    table.selectRow(0)
    press(table, Qt.Key.Key_Return, "\r")
    assert is_shown(button(page, "Minutes: now"))
    assert table.current.id == recent.id


def test_three_hundred_meetings_are_listed_within_a_second(page, vault, group):
    meeting = desk.coming(vault, group)
    with vault.together():
        for number in range(300):
            vault.add(replace(meeting, id=new_id(), day=meeting.day - timedelta(days=10 + number), items=()))
    began = process_time()
    page.refresh()
    assert process_time() - began < 1


def test_a_meeting_is_cancelled_and_brought_back(page, vault, group):
    meeting = desk.coming(vault, group)
    page.refresh()
    page.open_meeting(meeting.id)
    view = page.findChild(type(page._meeting))
    view._ask_cancel()
    button(page, "Cancel the meeting").click()
    assert stored(vault, meeting.id).state is MeetingState.CANCELLED
    view.open_meeting.draft.undo_stack.undo()
    page.flush()
    assert stored(vault, meeting.id).state is MeetingState.PLANNED


def test_a_removed_meeting_can_be_brought_back(page, vault, group):
    meeting = desk.coming(vault, group)
    page.open_meeting(meeting.id)
    page._meeting._ask_remove()
    button(page, "Remove the meeting").click()
    assert vault.all(Meeting, group.id) == ()
    button(page, "Bring it back").click()
    assert [m.id for m in vault.all(Meeting, group.id)] == [meeting.id]


@pytest.mark.parametrize("scale", [100, 200])
def test_every_view_is_named_and_large_enough_and_shows_its_whole_text(
    page, application, qtbot, vault, store, group, scale
):
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    ahead, behind = desk.coming(vault, group), desk.held(vault, group)
    approved = desk.held(vault, group, behind.day - timedelta(days=30))
    desk.approve(vault, store, approved)

    def look() -> None:
        qtbot.wait(20)
        qtbot.waitUntil(lambda: cut(page) == [])  # columns turn, then their words get the new width
        assert unnamed(page) == []
        assert too_small(page) == []

    page.refresh()
    look()
    for meeting, steps in ((ahead, (Step.PREPARE, Step.INVITE)), (behind, (Step.MINUTES, Step.HOLD))):
        for step in steps:
            page.open_meeting(meeting.id, step)
            look()
    page._meeting.show_item(behind.items[2].id)
    look()
    page.open_meeting(ahead.id, Step.PREPARE)
    page._meeting._view.show_item(ahead.items[2].id)
    look()
    page.open_meeting(approved.id)
    look()


def test_nothing_scrolls_sideways_on_a_small_laptop_with_the_largest_text(
    page, application, qtbot, vault, store, group
):
    application.apply(Preferences(language="fi", theme="light", text_scale=200, idle_minutes=0))
    page.resize(661, 600)  # what a window of 1024 pixels leaves beside its list of pages
    ahead, behind = desk.coming(vault, group), desk.held(vault, group)
    approved = desk.held(vault, group, behind.day - timedelta(days=30))
    desk.approve(vault, store, approved)
    matters.raise_matter(vault, group.id, "Vanhempainillan yhteistyökumppanit", "", "oppilaskunta", clock.today())
    page.refresh()
    qtbot.wait(20)
    assert sideways(page) == []
    for meeting in (ahead, behind, approved):
        page.open_meeting(meeting.id)
        for step in Step:
            page._meeting.show_step(step)
            qtbot.wait(20)
            assert sideways(page) == [], (meeting.state, step)
    page.open_meeting(ahead.id, Step.PREPARE)
    items = page._meeting._view.items
    for row in range(items.count()):
        items.setCurrentRow(row)
        qtbot.wait(20)
        assert sideways(page) == [], items.item(row).text()


def test_from_a_new_meeting_to_locked_minutes(page, qtbot, vault, group):
    vault.set_member(desk.MEMBERS[0].id)
    button(page, "New meeting").click()
    button(page.findChild(NewMeetingDialog), "Make the meeting").click()
    meeting_id = page._meeting.open_meeting.meeting.id

    # Prepare: a day, an item, its minutes
    type_text(line(page, "Day"), "14.10.2026\n")
    type_text(line(page, "Begins"), "1415\n")
    type_text(field(page, "Place").field, "Neuvotteluhuone 2")
    button(page, "Add an item").click()
    title = field(page, "Title").field
    type_text(title, "Kävelymatkan turvallisuus")
    button(page, "To the invitation").click()
    meeting = stored(vault, meeting_id)
    assert (meeting.day.isoformat(), meeting.starts, meeting.place) == ("2026-10-14", time(14, 15), "Neuvotteluhuone 2")
    assert meeting.items[-2].title == "Kävelymatkan turvallisuus"

    button(page, "Mark as invited").click()
    assert stored(vault, meeting_id).state is MeetingState.INVITED
    button(page, "To the meeting").click()

    # Hold: attendance, what is said, what comes of it
    button(page, "Begin the meeting").click()
    press(button(page, "Aino Esimerkki: Not marked"), Qt.Key.Key_Space, " ")
    button(page, "The rest are present").click()
    hold = page._meeting._view
    hold.show_item(meeting.items[-2].id)
    said = field(hold, "Write what is said").field
    type_text(said, "Reitti käytiin läpi.\n")
    type_text(said, "Suojatie maalataan")
    button(hold, "Agreed").click()
    type_text(said, "Yhteys kuntaan")
    button(hold, "Task").click()
    button(page, "End the meeting").click()
    meeting = stored(vault, meeting_id)
    item = meeting.items[-2]
    assert all(person.presence is Presence.PRESENT for person in meeting.attendance)
    assert item.record == "Reitti käytiin läpi."
    assert [(o.kind, o.text) for o in item.outcomes] == [(OutcomeKind.AGREED, "Suojatie maalataan")]
    assert [task.text for task in vault.all(Task, group.id)] == ["Yhteys kuntaan"]

    # Minutes: checked, approved, locked
    button(page, "Give for checking").click()
    page.flush()
    assert stored(vault, meeting_id).minutes_state is MinutesState.CHECKING
    button(page, "Approve…").click()
    dialog = next(found for found in page.findChildren(QDialog) if found.isVisible())
    assert unnamed(dialog) == []
    done = button(dialog, "Approve and lock")
    assert dialog.focusWidget().accessibleName().startswith("Passphrase of")
    assert not done.isEnabled()
    passphrase = next(f for f in dialog.findChildren(PasswordField) if f.isVisibleTo(dialog))
    type_text(passphrase.findChild(QLineEdit), "väärä lause")
    done.click()
    qtbot.waitUntil(lambda: bool(dialog.messages.text))
    passphrase.clear()
    with qtbot.waitSignal(dialog.confirmed):
        type_text(passphrase.findChild(QLineEdit), PASSPHRASE + "\n")
    approved = minutes.approved(vault, meeting_id)
    assert [c.name for c in approved.confirmations] == ["Aino Esimerkki", "Kaarlo Kuvitelma"]
    assert is_shown(button(page, "Share: done"))
    button(page, "Minutes: done").click()
    view = page._meeting._view
    button(page, "Check that it is unchanged").click()
    qtbot.waitUntil(lambda: view.messages.text.startswith("Unchanged since it was approved on"))
    assert unnamed(page) == []


def test_an_addendum_stands_beside_the_locked_minutes(page, qtbot, vault, group, store, tmp_path):
    meeting = desk.held(vault, group)
    desk.approve(vault, store, meeting)
    page.open_meeting(meeting.id, Step.MINUTES)
    button(page, "Write an addendum…").click()
    dialog = page.findChild(QDialog)
    type_text(field(dialog, "Reason").field, "Väärä luku")
    type_text(field(dialog, "Text").field, "Vastausprosentti oli 78.")
    with qtbot.waitSignal(dialog.confirmed):
        button(dialog, "Add and lock").click()
    (addendum,) = minutes.addenda(vault, meeting.id)
    assert (addendum.reason, addendum.text) == ("Väärä luku", "Vastausprosentti oli 78.")
    view = page._meeting._view
    view.export_to(str(tmp_path))
    qtbot.waitUntil(lambda: view.messages.text.startswith("Exported to"))
    (folder,) = tmp_path.glob("ohdesk-record-*")
    assert (folder / "verify_record.py").is_file()


def test_where_the_next_meeting_approves_its_word_is_offered_first(page, vault, group):
    vault.set_member(desk.MEMBERS[0].id)
    edition = vault.read(Group, group.id)
    vault.save(edition, replace(edition.value, approval=ApprovalConvention.NEXT_MEETING))
    page.open_meeting(desk.held(vault, group).id, Step.APPROVE)
    button(page, "Approve…").click()
    (way,) = page.findChild(QDialog).findChildren(Choice)
    assert way.count() == 3
    assert way.value is ConfirmedBy.MEETING


def test_addenda_are_written_by_keys_alone_and_all_are_shown(page, qtbot, vault, group, store):
    meeting = desk.held(vault, group)
    desk.approve(vault, store, meeting)
    page.open_meeting(meeting.id, Step.MINUTES)
    for number in (1, 2):
        press(button(page, "Write an addendum…"), Qt.Key.Key_Return, "\r")
        dialog = page.findChildren(QDialog)[-1]
        qtbot.waitUntil(lambda dialog=dialog: isinstance(dialog.focusWidget(), QLineEdit))
        type_text(dialog.focusWidget(), f"Syy {number}")
        press(dialog.focusWidget(), Qt.Key.Key_Tab, "\t")
        type_text(dialog.focusWidget(), f"Korjaus {number}")
        for _ in range(20):
            if dialog.focusWidget().accessibleName() == "Add and lock":
                break
            press(dialog.focusWidget(), Qt.Key.Key_Tab, "\t")
        with qtbot.waitSignal(dialog.confirmed):
            press(dialog.focusWidget(), Qt.Key.Key_Return, "\r")
    assert [addendum.text for addendum in minutes.addenda(vault, meeting.id)] == ["Korjaus 1", "Korjaus 2"]
    shown = {found.text() for found in page._meeting._view.findChildren(QLabel)}
    assert {"Korjaus 1", "Korjaus 2"} <= shown


def test_the_letter_n_begins_a_new_meeting_from_the_list(page, qtbot, vault, group):
    desk.held(vault, group)
    page.refresh()
    qtbot.bring_to_front(page)
    table = next(t for t in page.findChildren(Table) if t.accessibleName() == "Earlier meetings")
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_N)
    press(line(page.findChild(NewMeetingDialog), "Day"), Qt.Key.Key_Return, "\r")
    assert len(vault.all(Meeting, group.id)) == 2


def test_undo_works_by_keys_away_from_text_fields(page, qtbot, vault, group):
    meeting = desk.coming(vault, group)
    page.open_meeting(meeting.id, Step.PREPARE)
    qtbot.bring_to_front(page)
    items = page._meeting._view.items
    items.setCurrentRow(3)
    items.setFocus()
    press(items, Qt.Key.Key_Delete)
    qtbot.keyClick(items, Qt.Key.Key_Z, CTRL)
    page.flush()
    assert len(stored(vault, meeting.id).items) == 6
