"""The first page: one sentence and one button, what is due, the goals, the month, and whether all is safe."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain.identity import new_id
from ohdesk.domain.inspections import Defect, Inspection
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.outcomes import Task
from ohdesk.domain.plans import Plan
from ohdesk.services import groups, vaults
from ohdesk.ui.application import Application
from ohdesk.ui.home.home_page import HomePage
from ohdesk.ui.preferences import Preferences
from tests.ui.accessibility import too_small, unnamed
from tests.ui.practice import TODAY, Desk, today
from tests.ui.test_widgets import cut


def shown(qtbot: QtBot, desk: Desk) -> HomePage:
    page = HomePage(desk.context(), today)
    qtbot.addWidget(page)
    page.resize(1100, 900)
    page.refresh()
    page.show()
    qtbot.wait(1)
    return page


def said(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def buttons(page: QWidget) -> dict[str, QPushButton]:
    return {button.accessibleName(): button for button in page.findChildren(QPushButton) if button.isVisible()}


def test_an_empty_group_is_led_to_its_first_meeting(qtbot: QtBot, empty: Desk) -> None:
    page = shown(qtbot, empty)
    assert "No meeting has been planned" in said(page)
    assert "Nothing is due" in said(page)
    buttons(page)["Plan the first meeting"].click()
    (meeting,) = empty.vault.all(Meeting)
    assert empty.gone_to == [("meetings", meeting.id)]


def test_an_empty_group_is_led_to_its_plan(qtbot: QtBot, empty: Desk) -> None:
    buttons(shown(qtbot, empty))["Start the plan"].click()
    (plan,) = empty.vault.all(Plan)
    assert plan.school_year == "2026–2027"
    assert empty.gone_to == [("plan", None)]


def test_at_most_five_things_are_due_and_the_rest_is_counted(qtbot: QtBot, empty: Desk) -> None:
    group = groups.current_group(empty.vault)
    for days in range(7):
        empty.vault.add(Task(new_id(), group.id, text=f"Tehtävä {days}", owner="rehtori", due=TODAY + timedelta(days)))
    page = shown(qtbot, empty)
    assert "Tehtävä 4" in said(page)
    assert "Tehtävä 5" not in said(page)
    assert "2 more" in said(page)
    assert "today" in said(page)
    task = next(task for task in empty.vault.all(Task) if task.text == "Tehtävä 0")
    buttons(page)["Open: Tehtävä 0"].click()
    assert empty.gone_to == [("agreed", task.id)]


def test_a_defect_that_nobody_has_looked_at_leads_to_its_inspection(qtbot: QtBot, empty: Desk) -> None:
    defect = Defect(new_id(), "Ovi ei sulkeudu", owner="tilapalvelut")
    group = groups.current_group(empty.vault)
    empty.vault.add(Inspection(new_id(), group.id, day=TODAY - timedelta(500), defects=(defect,)))
    page = shown(qtbot, empty)
    assert "1 defect of an inspection not looked at for a year · tilapalvelut" in said(page)
    buttons(page)["Open: See how the repair goes: Ovi ei sulkeudu"].click()
    assert empty.gone_to == [("follow_up", defect.id)]


def test_nothing_due_says_when_next(qtbot: QtBot, empty: Desk) -> None:
    group = groups.current_group(empty.vault)
    empty.vault.add(Meeting(new_id(), group.id, day=date(2026, 10, 14)))
    assert "Nothing is due. Next: the meeting on Wed 14.10." in said(shown(qtbot, empty))


@pytest.mark.parametrize(
    ("state", "day", "sentence"),
    [
        (MeetingState.RUNNING, TODAY, "is on."),
        (MeetingState.PLANNED, TODAY, "is today"),
        (MeetingState.INVITED, TODAY + timedelta(7), "The invitation has gone out."),
        (MeetingState.PLANNED, TODAY + timedelta(7), "The agenda is ready."),
        (MeetingState.HELD, TODAY - timedelta(1), "waits for approval"),
    ],
)
def test_the_sentence_follows_the_meeting(
    qtbot: QtBot, empty: Desk, state: MeetingState, day: date, sentence: str
) -> None:
    group = groups.current_group(empty.vault)
    empty.vault.add(Meeting(new_id(), group.id, day=day, state=state))
    assert sentence in said(shown(qtbot, empty))


def test_the_only_copy_is_told_until_there_is_a_second_place(qtbot: QtBot, empty: Desk, tmp_path: Path) -> None:
    page = shown(qtbot, empty)
    assert "The only copy is on this laptop" in said(page)
    assert "Choose a second place…" in buttons(page)
    (tmp_path / "stick").mkdir()
    vaults.set_second_place(empty.vault, tmp_path / "stick")
    vaults.back_up_to_second_place(empty.vault)
    page.refresh()
    qtbot.waitUntil(lambda: "Copy in stick, today" in said(page))


def test_a_copy_over_a_week_old_can_be_made_anew_at_once(qtbot: QtBot, empty: Desk, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    vaults.set_second_place(empty.vault, tmp_path / "stick")
    empty.vault.set_setting("second_copy", "2026-01-01T10:00:00Z")
    page = shown(qtbot, empty)
    buttons(page)["Copy now"].click()
    qtbot.waitUntil(lambda: "Copy in stick, today" in said(page))


def test_a_goal_tells_when_it_was_in_a_meeting_and_what_comes_next(qtbot: QtBot, school: Desk) -> None:
    plan = next(plan for plan in school.vault.all(Plan) if plan.goals)
    page = shown(qtbot, school)
    assert all(goal.title in said(page) for goal in plan.goals)
    assert "next: " in said(page)


def test_a_changed_name_is_seen_at_the_next_look(qtbot: QtBot, empty: Desk) -> None:
    group = groups.current_group(empty.vault)
    meeting = empty.vault.add(Meeting(new_id(), group.id, day=TODAY))
    page = shown(qtbot, empty)
    empty.vault.save(meeting, replace(meeting.value, state=MeetingState.RUNNING))
    page.refresh()
    assert "is on." in said(page)


@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_nameless_small_or_cut(qtbot: QtBot, application: Application, school: Desk, scale: int) -> None:
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    page = shown(qtbot, school)
    page.resize(1000, 2600)
    qtbot.wait(20)
    assert unnamed(page) == []
    assert too_small(page) == []
    assert cut(page) == []
