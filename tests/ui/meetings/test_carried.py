"""What an item brings with it: minutes to approve, tasks to follow up, the matter's history."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from ohdesk.domain.agenda import AgendaItem, Reason
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.outcomes import Task, TaskState
from ohdesk.services import checking, minutes
from ohdesk.ui import clock
from ohdesk.ui.meetings.approval_panel import ApprovalPanel
from ohdesk.ui.meetings.carried import Carried
from ohdesk.ui.meetings.follow_up_row import FollowUpRow
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.steps import Step
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.widgets.marked_text import MarkedText
from tests.ui.accessibility import cut, sideways, too_small, unnamed
from tests.ui.keys import press, type_text
from tests.ui.meetings import desk
from tests.ui.meetings.desk import button, field, stored


@pytest.fixture
def earlier(vault, group) -> Meeting:
    vault.set_member(desk.MEMBERS[1].id)
    return desk.held(vault, group)


@pytest.fixture
def meeting(vault, group, earlier) -> Meeting:
    """The next meeting, under way: it approves the earlier minutes and comes back to the absences."""
    return vault.add(
        Meeting(
            new_id(),
            group.id,
            clock.today(),
            state=MeetingState.RUNNING,
            chair=desk.MEMBERS[0].id,
            items=(
                AgendaItem(new_id(), "Muistion 1 vahvistaminen", reason=Reason.APPROVAL, source=earlier.id),
                AgendaItem(
                    new_id(),
                    "Poissaolojen seuranta",
                    thread=earlier.items[3].id,
                    reason=Reason.OPEN_TASK,
                    source=earlier.items[3].id,
                ),
                AgendaItem(new_id(), "Muut asiat"),
            ),
        )
    ).value


@pytest.fixture
def page(qtbot, application, context, meeting):
    made = MeetingsPage(context)
    made.resize(1280, 900)
    qtbot.addWidget(made)
    made.show()
    qtbot.bring_to_front(made)
    made.open_meeting(meeting.id, Step.MINUTES)
    return made


def test_the_last_minutes_are_approved_from_within_the_next_meetings_item(page, qtbot, vault, earlier, meeting):
    panel = page.findChild(ApprovalPanel)
    approve = button(panel, "Approve in this meeting")
    press(approve, Qt.Key.Key_Return, "\r")
    assert minutes.approved(vault, earlier.id) is None
    press(button(panel, "Approve and lock"), Qt.Key.Key_Return, "\r")
    qtbot.waitUntil(lambda: minutes.approved(vault, earlier.id) is not None)
    qtbot.waitUntil(lambda: panel._messages.text == "Approved and locked")
    approved = minutes.approved(vault, earlier.id)
    (word,) = approved.confirmations
    assert (word.name, word.how, word.recorded_by) == ("Aino Esimerkki", "meeting", "Kaarlo Kuvitelma")
    (outcome,) = stored(vault, meeting.id).items[0].outcomes
    assert outcome.text.startswith("The memorandum 1 ·")
    assert not approve.isVisible()


def test_the_item_shows_what_changed_since_the_draft(page, vault, earlier, qtbot, meeting):
    edition = checking.give(vault, vault.read(Meeting, earlier.id), "en", clock.today())
    vault.save(edition, replace(edition.value, next_meeting="1.12.2026"))
    page.open_meeting(meeting.id, Step.MINUTES)
    (shown,) = page._meeting._view.findChildren(MarkedText)
    assert shown.accessibleName() == "added: “Next meeting”\nadded: “1.12.2026”"


def test_a_meeting_that_has_not_begun_approves_nothing(page, vault, earlier, meeting):
    opened = page._meeting.open_meeting
    opened.write("state", MeetingState.PLANNED, "Plan it again")
    panel = page.findChild(ApprovalPanel)
    button(panel, "Approve in this meeting").click()
    assert panel._messages.text.startswith("Begin this meeting first")
    assert minutes.approved(vault, earlier.id) is None


def test_an_open_task_is_followed_up_where_its_matter_comes_back(page, qtbot, vault, earlier):
    qtbot.waitUntil(lambda: bool(page.findChildren(FollowUpRow)))
    (row,) = page.findChildren(FollowUpRow)
    text = "Poissaolomallin kertaus vanhempainillassa"
    note = field(row, f"What followed: {text}")
    type_text(note.field, "Pidettiin 12.11.")
    row._state.setFocus()
    row._move(TaskState.DONE)
    page.flush()
    task = next(task for task in vault.all(Task) if task.text == text)
    assert (task.state, task.follow_up, task.closed_on) == (TaskState.DONE, "Pidettiin 12.11.", clock.today())
    qtbot.waitUntil(row.isVisible)


def test_a_late_task_of_no_matter_comes_with_the_item_that_it_brought(page, qtbot, vault, group, earlier, meeting):
    lone = desk.task(vault, earlier, new_id(), "Ilmoitustaulu", desk.MEMBERS[0].role, clock.today() - timedelta(4))
    item = AgendaItem(new_id(), "Tehtävä: Ilmoitustaulu", thread=lone.id, reason=Reason.LATE_TASK, source=lone.id)
    opened = page._meeting.open_meeting
    opened.change(replace(opened.meeting, items=(*opened.meeting.items, item)), "Add")
    qtbot.waitUntil(lambda: len(page.findChildren(FollowUpRow)) == 2)
    row = next(row for row in page.findChildren(FollowUpRow) if "Ilmoitustaulu" in row._state.accessibleName())
    assert row._pill.text() == "Overdue"


def test_the_history_opens_below_and_enter_goes_to_its_meeting(page, qtbot, bare, earlier, meeting):
    history = button(page, "History of this matter")
    press(history, Qt.Key.Key_Return, "\r")

    def there():
        return [b for b in page.findChildren(type(history)) if b.accessibleName().startswith("Open the meeting: ")]

    qtbot.waitUntil(lambda: bool(there()))
    (row,) = there()
    assert "Kaverit ja poissaolot" in row.accessibleName()
    press(row, Qt.Key.Key_Return, "\r")
    assert bare.gone_to == [("meetings", earlier.id)]


def test_the_history_of_any_item_opens_from_its_menu_and_in_approved_minutes(page, qtbot, vault, store, earlier):
    row = list(page._meeting._view._items)[2]
    row._show_menu()
    next(action for action in page.findChild(QMenu).actions() if action.text() == "History of this matter").trigger()
    qtbot.waitUntil(lambda: "This is the first time." in {shown.text() for shown in row.findChildren(QLabel)})
    desk.approve(vault, store, earlier)
    page.open_meeting(earlier.id, Step.MINUTES)
    press(button(page, "History of this matter: Poissaolojen seuranta"), Qt.Key.Key_Return, "\r")
    qtbot.waitUntil(
        lambda: any(b.accessibleName().startswith("Open the meeting: ") for b in page.findChildren(QPushButton))
    )


def test_a_new_item_brings_nothing(page, meeting):
    assert [carried.isVisible() for carried in page.findChildren(Carried)] == [True, True, False]


@pytest.mark.parametrize(("scale", "width"), [(100, 1280), (100, 800), (200, 1280)])
def test_all_of_it_is_named_large_enough_and_shown_whole(
    page, application, qtbot, vault, store, earlier, meeting, scale, width
):
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    page.resize(width, 900)
    edition = checking.give(vault, vault.read(Meeting, earlier.id), "en", clock.today())
    vault.save(edition, replace(edition.value, next_meeting="1.12.2026"))
    checking.remark(vault, earlier, earlier.items[2].id, "Vastausprosentti puuttuu tästä kohdasta.", clock.today())

    def look() -> None:
        qtbot.waitUntil(lambda: (too_small(page), cut(page), sideways(page)) == ([], [], []))
        assert unnamed(page) == []

    page.open_meeting(meeting.id, Step.MINUTES)
    qtbot.waitUntil(lambda: bool(page._meeting._view.findChildren(FollowUpRow)))
    next(b for b in page._meeting._view.findChildren(QPushButton) if "History" in b.accessibleName()).click()
    look()
    page.open_meeting(earlier.id, Step.MINUTES)
    button(page, "Show what others see").click()
    button(page, "Remark on the whole").click()
    look()
    page.open_meeting(earlier.id, Step.SHARE)
    look()
    desk.approve(vault, store, earlier)
    page.open_meeting(earlier.id, Step.MINUTES)
    button(page, "History of this matter: Poissaolojen seuranta").click()
    look()
