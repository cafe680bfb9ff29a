"""The closing reading: one thing after another, mended on the spot, and the minutes on their way when it is over."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from ohdesk.domain.groups import Role
from ohdesk.domain.meetings import MeetingState, MinutesState
from ohdesk.domain.outcomes import Task
from ohdesk.ui.meetings.owner_field import OwnerField
from ohdesk.ui.meetings.share_view import ShareView
from tests.ui.accessibility import cut, too_small, unnamed
from tests.ui.keys import press, type_text
from tests.ui.meetings.desk import ALT, button, field, line


@pytest.fixture
def said(hands):
    """Two outcomes, a task and a loose note; the reading has begun."""
    hands.go_to(2)
    hands.say("Muistio on hyväksytty", Qt.Key.Key_A, ALT)
    hands.go_to(3)
    hands.say("Tulokset luokille", Qt.Key.Key_A, ALT)
    hands.say("Kooste tuloksista", Qt.Key.Key_T, ALT)
    hands.say("Portti narisee", Qt.Key.Key_L, ALT)
    hands.key(Qt.Key.Key_F8)
    return hands


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()]


def forward(said):
    press(button(said.hold, "Next"), Qt.Key.Key_Return, "\r")


def test_loose_notes_come_first_and_are_filed_by_a_number(said, qtbot):
    closing = said.hold._closing
    assert "Loose notes" in words(closing)
    qtbot.keyClick(closing._panel._list, Qt.Key.Key_4, ALT)
    assert said.item(4).record == "Portti narisee"
    assert closing.statement  # nothing is loose any more, so the reading went on


def test_enter_reads_one_thing_after_another(said):
    closing = said.hold._closing
    read = []
    for _ in range(4):
        forward(said)
        read.append((closing._card.accessibleName(), *words(closing)[1:2]))
    assert read == [
        ("2  Edellisen muistion hyväksyminen", "Closing reading · 1 of 3"),
        ("3  Kaverikyselyn tulokset", "Closing reading · 2 of 3"),
        ("3  Kaverikyselyn tulokset", "Closing reading · 3 of 3"),
        ("Everything has been read", read[-1][1]),
    ]


def test_words_are_mended_where_they_are_read(said, qtbot):
    forward(said)
    text = field(said.hold, "What came of it").field
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_End)
    type_text(text, " sellaisenaan")
    assert said.item(2).outcomes[0].text == "Muistio on hyväksytty sellaisenaan"


def test_a_task_without_owner_and_day_is_named_at_the_end_and_completed(said, group):
    said.hold._closing.step(4)
    assert "Kooste tuloksista" in words(said.hold)
    button(said.hold, "Complete it: Kooste tuloksista").click()
    assert "Who does it, and by when?" in words(said.hold)
    owner = said.hold._closing.findChild(OwnerField)
    owner.lineEdit().setText("School social worker")
    owner.lineEdit().editingFinished.emit()
    type_text(line(said.hold, "Due"), "12.12.2026\n")
    said.page.flush()
    (task,) = said.vault.all(Task, group.id)
    assert (task.owner_role, task.due) == (Role.CURATOR, date(2026, 12, 12))
    said.hold._closing.step(1)
    assert "No owner or no day yet" not in words(said.hold)


def test_the_screen_for_everybody_follows_the_reading(said):
    said.hold.projector.toggle()
    forward(said)
    window = said.hold.projector._window
    QApplication.processEvents()
    assert words(window) == ["1 of 3", "2  Edellisen muistion hyväksyminen", "Agreed", "Muistio on hyväksytty"]


def test_the_key_leads_back_to_the_item_that_is_on(said, qtbot):
    qtbot.keyClick(button(said.hold, "Next"), Qt.Key.Key_F8)
    assert said.hold._closing is None
    assert said.line.hasFocus()
    assert said.hold.items.current == said.item(3).id


def test_at_its_end_the_meeting_ends_and_what_goes_out_is_ready(said):
    said.hold._closing.step(4)
    type_text(field(said.hold, "Next meeting").field, "ke 13.1. klo 14.15")
    button(said.hold, "Give for checking").click()
    assert (said.meeting.state, said.meeting.minutes_state) == (MeetingState.HELD, MinutesState.CHECKING)
    assert said.meeting.next_meeting == "ke 13.1. klo 14.15"
    assert said.item(3).finished
    assert isinstance(said.page._meeting._view, ShareView)


@pytest.mark.parametrize("size", [(1060, 780), (760, 560)])
def test_every_page_of_the_reading_is_named_and_shows_its_whole_text(said, qtbot, size):
    said.page.resize(*size)
    for _ in range(5):
        qtbot.wait(20)
        closing = said.hold._closing
        assert (unnamed(closing), too_small(closing), cut(closing)) == ([], [], [])
        closing.step(1)


def test_loose_notes_are_not_forgotten_where_nothing_is_read_out(said):
    said.hold.read_out()
    button(said.page, "End the meeting").click()
    assert "note" in said.page.messages.text
    button(said.page, "File them").click()
    assert [note.text for note in said.meeting.notes] == ["Portti narisee"]
    assert said.page._meeting._view.items.count() == 8
