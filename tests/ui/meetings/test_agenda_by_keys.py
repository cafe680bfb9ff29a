"""The agenda that writes itself: from the list of meetings to a drafted invitation, with nothing but the keyboard."""

from __future__ import annotations

import shutil
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ohdesk.domain.agenda import Reason
from ohdesk.domain.meetings import Meeting
from ohdesk.services import groups, practice
from ohdesk.storage.store import VaultStore
from ohdesk.ui import clock
from ohdesk.ui.meetings.facts_form import TimePlan
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.new_meeting_dialog import NewMeetingDialog
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from tests.ui.keys import type_text
from tests.ui.meetings.desk import CTRL
from tests.ui.practice import Desk

PASSPHRASE = "peura laavu kirnu"
TODAY = date(2026, 11, 26)


class Keyboard:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot
        self.pressed = 0

    def wait_in(self, window: QWidget) -> None:
        """Wait until the system has given the keyboard to ``window``, which no screen does by itself here."""
        self._qtbot.bring_to_front(window)

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            self._qtbot.keyClick(QApplication.focusWidget(), key, held)
            self.pressed += 1

    def type(self, text: str) -> None:
        type_text(QApplication.focusWidget(), text)
        self.pressed += len(text)


@pytest.fixture(scope="module")
def store():
    return VaultStore("test installation", seconds=0)


@pytest.fixture(scope="module")
def practice_year(store, tmp_path_factory):
    path = tmp_path_factory.mktemp("practice") / "a.ohdesk"
    practice.practice_school(store, path, PASSPHRASE, "fi", TODAY).vault.close()
    return path


@pytest.fixture
def school(application, store, practice_year, tmp_path, monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    desk = Desk(store, store.unlock(shutil.copytree(practice_year, tmp_path / practice_year.name), PASSPHRASE))
    for meeting in desk.vault.outlines(Meeting, first=TODAY):
        desk.vault.remove(meeting.id)  # nothing is planned yet
    yield desk
    desk.close()


@pytest.fixture
def page(qtbot, school):
    made = MeetingsPage(school.context())
    made.resize(1240, 860)
    qtbot.addWidget(made)
    made.show()
    qtbot.bring_to_front(made)
    made.refresh()
    made._new.setFocus()
    return made


def begin(page, keys: Keyboard, day: date | None = None) -> None:
    """Make a meeting: its day, if it has one, and Enter for the likeliest agenda."""
    keys.press(Qt.Key.Key_N, held=CTRL)
    keys.wait_in(page.findChild(NewMeetingDialog))
    assert QApplication.focusWidget().accessibleName() == "Day"
    if day:
        keys.type(f"{day.day}.{day.month}.")
    keys.press(Qt.Key.Key_Return)
    keys.wait_in(page)


def test_an_invitation_is_drafted_by_a_handful_of_keys(page, school, qtbot):
    keys, day = Keyboard(qtbot), TODAY + timedelta(days=55)
    begin(page, keys, day)
    view = page._meeting._view
    assert QApplication.focusWidget() is view.items
    offered = len(view._offers.waiting)
    assert offered >= 6
    keys.press(Qt.Key.Key_Return, held=CTRL)
    assert view.findChild(TimePlan).text().endswith("min too long"), "the minutes of all are known, and add up"
    keys.press(Qt.Key.Key_Return, held=CTRL)
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.findChild(PreviewDialog) is not None)
    dialog = page.findChild(PreviewDialog)
    qtbot.waitUntil(lambda: dialog.page_count > 0)

    (meeting,) = school.vault.all(Meeting, groups.current_group(school.vault).id)[-1:]
    reasons = {item.reason for item in meeting.items}
    assert meeting.day == day
    assert len([item for item in meeting.items if item.reason is not Reason.ADDED]) == offered
    assert {Reason.APPROVAL, Reason.CLOCK, Reason.GOAL} <= reasons
    assert keys.pressed <= 12


def test_a_meeting_without_a_day_wants_it_first(page, school, qtbot):
    keys = Keyboard(qtbot)
    begin(page, keys)
    assert QApplication.focusWidget().accessibleName() == "Day"
    keys.type("20.1.2027")
    keys.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page._meeting._view.items
    assert page._meeting.open_meeting.meeting.day == date(2027, 1, 20)


def test_each_item_is_chosen_weighed_moved_and_written_by_keys(page, school, qtbot):
    keys = Keyboard(qtbot)
    begin(page, keys)
    view, opened = page._meeting._view, page._meeting.open_meeting
    keys.press(Qt.Key.Key_Escape, Qt.Key.Key_End)
    last = view.items.current
    assert "waiting" in view.items.currentItem().text()
    keys.press(Qt.Key.Key_Delete, Qt.Key.Key_Return)
    taken = next(item for item in opened.meeting.items if item.reason is not Reason.ADDED)
    while view.items.current != taken.id:
        keys.press(Qt.Key.Key_Up)
    before = taken.minutes_planned or 0
    keys.press(Qt.Key.Key_Up, Qt.Key.Key_Up, held=CTRL)
    assert opened.item(taken.id).minutes_planned == before + 10
    place = [item.id for item in opened.meeting.items].index(taken.id)
    keys.press(Qt.Key.Key_Up, held=Qt.KeyboardModifier.AltModifier)
    assert opened.meeting.items[place - 1].id == taken.id
    keys.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget().accessibleName() == "Title"
    keys.press(Qt.Key.Key_End)
    keys.type(" nyt")
    assert opened.item(taken.id).title.endswith(" nyt")
    keys.press(Qt.Key.Key_Escape, Qt.Key.Key_End)
    assert view.items.current == last, "what was left out stands at the foot"
    keys.press(Qt.Key.Key_Return)
    assert opened.item(last) is not None
    keys.press(Qt.Key.Key_Z, held=CTRL)
    assert opened.item(last) is None
