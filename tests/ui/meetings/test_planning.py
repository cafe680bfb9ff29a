"""Planning the school year, making and moving a meeting: by keys and by names, on a real vault."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog

from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.schools import DaysOff, SchoolYear
from ohdesk.domain.series import Rhythm, Series
from ohdesk.services import meetings
from ohdesk.ui import clock
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.move_dialog import MoveDialog
from ohdesk.ui.meetings.new_meeting_dialog import NewMeetingDialog
from ohdesk.ui.meetings.series_dialog import SeriesDialog
from ohdesk.ui.meetings.steps import Step
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.pill import Pill
from tests.ui.accessibility import cut, too_small, unnamed
from tests.ui.keys import press, type_text
from tests.ui.meetings import desk
from tests.ui.meetings.desk import button, field, line, stored

TODAY = date(2026, 8, 6)


@pytest.fixture(autouse=True)
def in_august(monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: TODAY)


@pytest.fixture
def calendar(vault, group):
    off = (DaysOff(date(2026, 10, 12), date(2026, 10, 16), "Autumn holiday"),)
    year = SchoolYear(new_id(), group.schools[0], "2026–2027", date(2026, 8, 12), date(2027, 6, 5), off)
    return vault.add(year).value


@pytest.fixture
def page(qtbot, application, context):
    made = MeetingsPage(context)
    made.resize(1060, 780)
    qtbot.addWidget(made)
    made.refresh()
    made.show()
    qtbot.bring_to_front(made)
    return made


def the(page, kind):
    return next(dialog for dialog in page.findChildren(kind) if dialog.isVisible())


def write(edit, text):
    edit.setFocus()
    edit.clear()
    type_text(edit, text)
    edit.editingFinished.emit()


def pick(dialog, name, value):
    choice = next(c for c in dialog.findChildren(Choice) if c.accessibleName() == name)
    choice.set_value(value)
    choice.chosen.emit(value)


def words(dialog):
    return [label.text() for label in dialog.findChildren(Label) if label.isVisible() and label.text()]


def planned(page, rhythm=Rhythm.WEEKDAY_OF_MONTH):
    button(page, "Plan the school year").click()
    dialog = the(page, SeriesDialog)
    pick(dialog, "Rhythm", rhythm)
    pick(dialog, "Weekday", 3)
    return dialog


def test_a_year_is_planned_with_its_days_seen_beside_the_days_off(page, vault, group, calendar):
    dialog = planned(page)
    pick(dialog, "Which of the month", 2)
    assert line(dialog, "Meeting 1: day").text() == "12.8.2026"
    assert line(dialog, "Meeting 3: day").text() == "19.10.2026"
    assert "Autumn holiday Mon 12.10. – Fri 16.10." in words(dialog)
    assert "The school is off on Wed 14.10." in words(dialog)
    assert "10 meetings" in words(dialog)
    type_text(field(dialog, "Meeting 2: theme").field, "Poissaolot")
    ticks = [tick for tick in dialog.findChildren(QCheckBox) if tick.isVisible()]
    assert ticks[3].accessibleName() == "Meeting 4 is held"
    press(ticks[3], Qt.Key.Key_Space, " ")
    assert "9 meetings" in words(dialog)
    write(line(dialog, "Meeting 5: day"), "10.12.")
    write(line(dialog, "Begins"), "1415")
    button(dialog, "Make the meetings").click()
    made = vault.all(Meeting, group.id)
    assert [m.day for m in made][:5] == [
        date(2026, 8, 12),
        date(2026, 9, 9),
        date(2026, 10, 19),
        date(2026, 12, 10),
        date(2027, 1, 13),
    ]
    assert made[1].theme == "Poissaolot"
    assert {m.starts for m in made} == {time(14, 15)}
    assert page.messages.text == "9 meetings made."
    (series,) = vault.all(Series, group.id)
    assert series.struck == (date(2026, 11, 11),)


def test_the_same_dialog_changes_the_plan_and_a_new_rhythm_keeps_the_themes(page, vault, group, calendar):
    dialog = planned(page)
    type_text(field(dialog, "Meeting 2: theme").field, "Poissaolot")
    button(dialog, "Make the meetings").click()
    button(page, "Plan the school year").click()
    dialog = the(page, SeriesDialog)
    pick(dialog, "Weekday", 4)
    assert field(dialog, "Meeting 2: theme").text == "Poissaolot"
    button(dialog, "Keep the changes").click()
    made = vault.all(Meeting, group.id)
    assert {m.day.isoweekday() for m in made} == {4}
    assert [m.theme for m in made][1] == "Poissaolot"


def test_days_by_hand_join_the_list_one_by_one(page, vault, group, calendar):
    dialog = planned(page, Rhythm.DATES)
    assert not button(dialog, "Make the meetings").isEnabled()
    for day in ("2.9.", "13.10.2026"):
        write(line(dialog, "Another day"), day)
        press(line(dialog, "Another day"), Qt.Key.Key_Return, "\r")
        assert dialog.isVisible(), "Enter ends a day, not the planning"
    assert line(dialog, "Another day").text() == ""
    assert line(dialog, "Meeting 2: day").text() == "9.10.2026"
    write(line(dialog, "Meeting 2: day"), "13.10.2026")  # the user decides otherwise
    assert "The school does not work on this day" in words(dialog)
    button(dialog, "Make the meetings").click()
    assert [m.day for m in vault.all(Meeting, group.id)] == [date(2026, 9, 2), date(2026, 10, 13)]


def test_meetings_held_or_changed_are_told_and_left_alone(page, vault, group, calendar):
    dialog = planned(page)
    button(dialog, "Make the meetings").click()
    first, second, third = vault.all(Meeting, group.id)[:3]
    meetings.begin(vault, vault.read(Meeting, first.id), time(14))
    meetings.invite(vault, vault.read(Meeting, second.id), TODAY)
    vault.save(edition := vault.read(Meeting, third.id), replace(edition.value, place="Toisaalla"))
    button(page, "Plan the school year").click()
    dialog = the(page, SeriesDialog)
    shown = [label.text() for label in dialog.findChildren(Pill) if label.isVisible()]
    assert shown == ["Held", "Invited", "Changed by hand"]
    write(line(dialog, "Place"), "Kirjasto")
    write(line(dialog, "Meeting 2: day"), "3.9.2026")
    button(dialog, "Keep the changes").click()
    assert stored(vault, third.id).place == "Toisaalla"
    assert stored(vault, second.id).day == date(2026, 9, 3)
    assert "Those invited have to be told." in page.messages.text
    button(page, "To the invitation").click()
    assert page._meeting._shown is Step.INVITE


def test_another_school_year_is_planned_beside_this_one_without_a_calendar(page, vault, group, calendar):
    button(page, "Plan the school year").click()
    dialog = the(page, SeriesDialog)
    pick(dialog, "School year", "2027–2028")
    assert any("calendar is not known" in text for text in words(dialog))
    pick(dialog, "Rhythm", Rhythm.WEEKS)
    button(dialog, "Make the meetings").click()
    assert min(m.day for m in vault.all(Meeting, group.id)) >= date(2027, 8, 1)


def test_a_new_meeting_needs_nothing_but_enter(page, vault, group):
    button(page, "New meeting").click()
    dialog = the(page, NewMeetingDialog)
    press(line(dialog, "Day"), Qt.Key.Key_Return, "\r")
    (meeting,) = vault.all(Meeting, group.id)
    assert meeting.day is None
    assert meeting.items
    assert page._meeting.open_meeting.meeting.id == meeting.id


def test_the_agenda_follows_the_day_until_another_one_is_picked(application, page, vault, group):
    application.apply(Preferences(language="fi", theme="light", text_scale=100, idle_minutes=0))
    dialog = NewMeetingDialog(vault, group, page)
    dialog.open()
    choice = next(c for c in dialog.findChildren(Choice))
    assert choice.currentText().startswith("Tavallinen kokous · perusopetus")
    dialog._day.set_value(date(2026, 8, 19))
    dialog._day.entered.emit(date(2026, 8, 19))
    assert choice.currentText().startswith("Lukuvuoden ensimmäinen kokous")
    choice.setCurrentIndex(choice.count() - 1)
    choice.activated.emit(choice.currentIndex())
    dialog._day.entered.emit(date(2026, 8, 19))
    assert dialog._template.template is None
    dialog.keep_button.click()
    (meeting,) = vault.all(Meeting, group.id)
    assert len(meeting.items) == 5


def test_a_meeting_is_moved_with_all_that_belongs_to_it_and_the_invited_are_remembered(page, vault, group, calendar):
    meeting = desk.coming(vault, group)
    meetings.invite(vault, vault.read(Meeting, meeting.id), TODAY)
    page.open_meeting(meeting.id)
    page._meeting._ask_move()
    dialog = the(page, MoveDialog)
    assert any("have to be told" in text for text in words(dialog))
    write(line(dialog, "New day"), "14.10.2026")
    assert any("does not work then" in text for text in words(dialog))
    write(line(dialog, "Begins"), "9")
    button(dialog, "Move the meeting").click()
    moved = stored(vault, meeting.id)
    assert (moved.day, moved.starts, moved.items) == (date(2026, 10, 14), time(9), meeting.items)
    assert moved.invitation_version == 1
    assert "Those invited have to be told." in page.messages.text
    button(page, "To the invitation").click()
    QApplication.processEvents()  # what stands in a row is shown with the next event
    assert "To be invited again" in [pill.text() for pill in page.findChildren(Pill) if pill.isVisibleTo(page)]
    page.close_meeting()
    assert [m.id for m in vault.all(Meeting, group.id)] == [meeting.id]


def test_a_day_typed_over_that_of_an_invited_meeting_moves_it(page, vault, group):
    meeting = desk.coming(vault, group)
    page.open_meeting(meeting.id, Step.PREPARE)
    write(line(page, "Begins"), "1500")
    page.flush()
    assert stored(vault, meeting.id).invitation_version == 0
    meetings.invite(vault, vault.read(Meeting, meeting.id), TODAY)
    page.open_meeting(meeting.id, Step.PREPARE)
    write(line(page, "Day"), "14.10.2026")
    moved = stored(vault, meeting.id)
    assert (moved.day, moved.starts, moved.state) == (date(2026, 10, 14), time(15), MeetingState.PLANNED)
    meetings.invite(vault, vault.read(Meeting, meeting.id), TODAY)
    page.open_meeting(meeting.id, Step.PREPARE)
    write(line(page, "Begins"), "9")
    assert (stored(vault, meeting.id).starts, stored(vault, meeting.id).invitation_version) == (time(9), 2)


def test_moving_wants_a_day_and_says_what_else_is_then(page, vault, group):
    other, meeting = desk.coming(vault, group), desk.coming(vault, group)
    page.open_meeting(meeting.id)
    page._meeting._ask_move()
    dialog = the(page, MoveDialog)
    write(line(dialog, "New day"), "")
    button(dialog, "Move the meeting").click()
    assert "Give the new day." in words(dialog)
    write(line(dialog, "New day"), f"{other.day:%d.%m.%Y}")
    assert any("another meeting on that day" in text for text in words(dialog))
    assert dialog.isVisible()


def test_a_cancelled_meeting_is_planned_again_for_the_invited_to_hear(page, vault, group):
    meeting = desk.coming(vault, group)
    meetings.invite(vault, vault.read(Meeting, meeting.id), TODAY)
    page.open_meeting(meeting.id)
    page._meeting._ask_cancel()
    button(page, "Cancel the meeting").click()
    assert stored(vault, meeting.id).state is MeetingState.CANCELLED
    page._meeting._plan_again()
    assert stored(vault, meeting.id).state is MeetingState.PLANNED
    assert "Those invited have to be told." in page.messages.text
    page.close_meeting()
    assert any("To be invited again" in text for text in words(page))


def test_a_year_is_planned_by_keys_alone(page, qtbot, vault, group, calendar):
    page._plan.setFocus()
    qtbot.keyClick(page._plan, Qt.Key.Key_Return)
    dialog = the(page, SeriesDialog)
    qtbot.waitUntil(dialog.isActiveWindow)

    def press_here(key: Qt.Key) -> None:
        qtbot.keyClick(QApplication.focusWidget(), key)

    def tab_to(name: str) -> None:
        for _ in range(60):
            if QApplication.focusWidget().accessibleName() == name:
                return
            press_here(Qt.Key.Key_Tab)
        raise AssertionError(name)

    assert QApplication.focusWidget().accessibleName() == "School year"
    tab_to("Rhythm")
    press_here(Qt.Key.Key_Down)  # from every few weeks to a weekday of each month
    tab_to("Weekday")
    press_here(Qt.Key.Key_Down)
    tab_to("Meeting 2: theme")
    type_text(QApplication.focusWidget(), "Kaverit")
    tab_to("Meeting 3 is held")
    press_here(Qt.Key.Key_Space)
    tab_to("Make the meetings")
    press_here(Qt.Key.Key_Return)
    made = vault.all(Meeting, group.id)
    assert {m.occurrence.isoweekday() for m in made} == {4}
    assert [m.theme for m in made][:3] == ["", "Kaverit", ""]
    assert len(vault.all(Series, group.id)[0].struck) == 1


@pytest.mark.parametrize("scale", [100, 200])
def test_every_dialog_is_named_and_large_enough_and_shows_its_whole_text(
    page, application, qtbot, vault, group, calendar, scale
):
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    meeting = desk.coming(vault, group)
    for rhythm in Rhythm:
        dialog = planned(page, rhythm)
        look(qtbot, dialog)
        dialog.reject()
    for dialog in (NewMeetingDialog(vault, group, page), MoveDialog(vault, group, meeting, page)):
        dialog.open()
        look(qtbot, dialog)
        dialog.reject()


def look(qtbot, dialog: QDialog) -> None:
    qtbot.wait(20)
    QApplication.processEvents()
    assert unnamed(dialog) == []
    assert too_small(dialog) == []
    assert cut(dialog) == []
