"""The path of a goal opens from its card and leads to every place that touched it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ohdesk.domain.errors import NotFound
from ohdesk.domain.follow_up import Hearing
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.plans import Plan
from ohdesk.ui.application import Application
from ohdesk.ui.errors import sentence
from ohdesk.ui.goal_thread import GoalThreadDialog, show_goal_thread
from ohdesk.ui.plans.plan_page import PlanPage
from ohdesk.ui.preferences import Preferences
from tests.ui.accessibility import nodes, too_small, unnamed
from tests.ui.practice import Desk, today

NOTHING = "Nothing in the material has touched this goal yet."


@pytest.fixture
def page(qtbot: QtBot, school: Desk) -> PlanPage:
    page = PlanPage(school.context(), today)
    qtbot.addWidget(page)
    page.resize(1200, 1200)
    page.refresh()
    page.show()
    return page


def opened(qtbot: QtBot, page: PlanPage) -> GoalThreadDialog:
    dialog = page.findChild(GoalThreadDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(links(dialog)) or NOTHING in [node.name for node in nodes(dialog)])
    return dialog


def links(dialog: GoalThreadDialog) -> list[QPushButton]:
    return [each for each in dialog.findChildren(QPushButton) if each.accessibleName().startswith("Open: ")]


def press(qtbot: QtBot, page: PlanPage, number: int) -> None:
    button = next(b for b in page.findChildren(QPushButton) if b.accessibleName() == f"The path of goal {number}")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_card_opens_the_path_and_enter_on_a_touch_opens_its_place(
    qtbot: QtBot, page: PlanPage, school: Desk
) -> None:
    press(qtbot, page, 1)
    dialog = opened(qtbot, page)
    assert unnamed(dialog) == []
    first = links(dialog)[0]
    assert "meeting 1/2026–2027 §" in first.accessibleName()
    qtbot.waitUntil(lambda: dialog.focusWidget() is first)
    QTest.keyClick(first, Qt.Key.Key_Return)
    meeting = school.vault.outlines(Meeting)[0]
    assert school.gone_to == [("meetings", meeting.id)]


def test_hearings_and_measures_stand_in_the_path(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    plan = school.vault.all(Plan)[0]
    heard = Hearing(new_id(), plan.group, today(), "Oppilaskunta", about="Välitunnit", goal=plan.goals[0].id)
    school.vault.add(heard)
    show_goal_thread(page, page.context, plan.goals[0].id)
    dialog = opened(qtbot, page)
    said = [node.name for node in nodes(dialog)]
    assert any("Ryhmäytymispäivä jokaiselle luokalle" in line for line in said)
    row = next(each for each in links(dialog) if "Hearing: Oppilaskunta" in each.accessibleName())
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert school.gone_to[-1] == ("follow_up", heard.id)


def test_a_goal_that_nothing_touched_says_so(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    plan = school.vault.all(Plan)[0]
    untouched = plan.goals[1]
    for meeting in school.vault.all(Meeting):
        assert all(item.goal != untouched.id for item in meeting.items)
    press(qtbot, page, 2)
    said = [node.name for node in nodes(opened(qtbot, page))]
    assert NOTHING in said


def test_a_goal_that_is_gone_meanwhile_is_told_so(qtbot: QtBot, page: PlanPage) -> None:
    gone = new_id()
    dialog = GoalThreadDialog(page.context, gone, page)
    qtbot.waitUntil(lambda: sentence(NotFound(kind="goal", id=str(gone))) in [node.name for node in nodes(dialog)])
    dialog.reject()


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_is_named_and_whole(qtbot: QtBot, application: Application, page: PlanPage, scale: int) -> None:
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    press(qtbot, page, 1)
    dialog = opened(qtbot, page)
    qtbot.wait(10)
    assert unnamed(dialog) == []
    assert too_small(dialog) == []
