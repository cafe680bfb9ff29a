"""The page of what has been agreed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Task, TaskState
from ohdesk.ui import clock
from ohdesk.ui.agreed.agreed_page import AgreedPage
from ohdesk.ui.preferences import Preferences
from tests.ui.accessibility import unnamed
from tests.ui.keys import press, type_text
from tests.ui.meetings import desk
from tests.ui.meetings.desk import button


@pytest.fixture
def meeting(vault, group) -> Meeting:
    vault.set_member(desk.MEMBERS[1].id)
    return desk.held(vault, group)


@pytest.fixture
def page(qtbot, application, context, meeting):
    made = AgreedPage(context)
    made.resize(1060, 780)
    qtbot.addWidget(made)
    made.refresh()
    made.show()
    qtbot.waitExposed(made)
    return made


def listed(page) -> list[str]:
    model = page.tasks.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())] if page.tasks.isVisible() else []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Mine", ["Poissaolomallin kertaus vanhempainillassa"]),
        ("Late", ["Aikataulu oppilaille ja henkilöstölle"]),
        ("Open", ["Aikataulu oppilaille ja henkilöstölle", "Poissaolomallin kertaus vanhempainillassa"]),
    ],
)
def test_tasks_are_filtered_by_whose_and_how_late(page, words, expected):
    button(page, words).click()
    assert listed(page) == expected


def test_a_task_is_done_where_it_stands_with_its_day_and_a_note(page, vault, group):
    button(page, "All").click()
    page.tasks.selectRow(0)
    panel = page._panel
    panel._set_state(TaskState.DONE)
    type_text(panel.follow_up.field, "Jaettu kaikille.")
    page.flush()
    task = vault.read(Task, panel.task.id).value
    assert (task.state, task.closed_on, task.follow_up) == (TaskState.DONE, clock.today(), "Jaettu kaikille.")
    panel._set_state(TaskState.OPEN)
    assert vault.read(Task, task.id).value.closed_on is None


def test_enter_opens_the_meeting_of_a_task(page, around, meeting):
    page.tasks.selectRow(0)
    press(page.tasks, Qt.Key.Key_Return, "\r")
    assert around.gone_to == [("meetings", meeting.id)]


def test_a_proposals_answer_is_written_beside_it(page, qtbot, vault, meeting):
    button(page, "Agreed and proposed").click()
    qtbot.waitUntil(lambda: page.outcomes.model().rowCount() == 3)
    page.outcomes.selectRow(2)
    type_text(page._panel.answer.field, "Sivistysltk 3.11. § 45")
    page.flush()
    now = vault.read(Meeting, meeting.id).value
    assert now.items[3].outcomes[0].answer == "Sivistysltk 3.11. § 45"


def test_an_answer_to_locked_minutes_is_not_written_into_them(page, qtbot, vault, store, meeting):
    desk.approve(vault, store, meeting)
    button(page, "Agreed and proposed").click()
    qtbot.waitUntil(lambda: page.outcomes.model().rowCount() == 3)
    page.outcomes.selectRow(2)
    assert page._panel.answer.field.isReadOnly()


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_is_named(page, application, qtbot, scale):
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    page.tasks.selectRow(0)
    assert unnamed(page) == []
    button(page, "Agreed and proposed").click()
    qtbot.waitUntil(lambda: page.outcomes.model().rowCount() == 3)
    page.outcomes.selectRow(2)
    assert unnamed(page) == []
