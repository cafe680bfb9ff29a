"""The year is evaluated in place: a goal's draft is taken in and edited, the group's own work is rated."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain.evaluation import SelfEvaluation
from ohdesk.domain.plans import GoalState, Plan
from ohdesk.services import evaluation
from ohdesk.ui.application import Application
from ohdesk.ui.follow_up.evaluation_part import EvaluationPart
from ohdesk.ui.follow_up.follow_up_page import FollowUpPage
from ohdesk.ui.goal_thread import GoalThreadDialog
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.widgets.choice import Choice
from tests.ui.accessibility import nodes, too_small, unnamed
from tests.ui.keys import type_text
from tests.ui.practice import Desk, today
from tests.ui.test_widgets import cut

GOAL = "Jokaisella on luokassaan ainakin yksi kaveri"


def shown(qtbot: QtBot, desk: Desk) -> FollowUpPage:
    page = FollowUpPage(desk.context(), today)
    qtbot.addWidget(page)
    page.resize(1200, 1200)
    desk.vault.subscribe(lambda changed: page.concerned_by(changed) and QTimer.singleShot(0, page, page.refresh))
    page.refresh()
    page.show()
    page.show_part("evaluation")
    qtbot.waitUntil(lambda: any("Taken up" in node.name for node in nodes(page)))
    return page


@pytest.fixture
def page(qtbot: QtBot, school: Desk) -> FollowUpPage:
    return shown(qtbot, school)


def named(parent: QWidget, name: str, kind: type[QWidget]) -> QWidget:
    return next(each for each in parent.findChildren(kind) if each.accessibleName() == name and each.isVisible())


def press(qtbot: QtBot, parent: QWidget, name: str) -> None:
    qtbot.mouseClick(named(parent, name, QPushButton), Qt.MouseButton.LeftButton)


def goal(desk: Desk):
    return next(one for one in desk.vault.all(Plan)[0].goals if one.title == GOAL)


def test_the_draft_is_taken_below_what_was_written_and_only_once(
    qtbot: QtBot, page: FollowUpPage, school: Desk
) -> None:
    type_text(named(page, f"Evaluation of the goal: {GOAL}", QTextEdit), "Tavoite eteni.")
    press(qtbot, page, f"Take the draft into the text: {GOAL}")
    taken = goal(school).evaluation
    assert taken.startswith("Tavoite eteni.\n\n- Taken up: meeting 1/2026–2027 §")
    assert not named(page, f"Take the draft into the text: {GOAL}", QPushButton).isEnabled()
    press(qtbot, page, f"The path of the goal: {GOAL}")
    page.findChild(GoalThreadDialog).reject()


def test_the_state_and_the_whole_are_written_in_place(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    choice = named(page, f"State of the goal: {GOAL}", Choice)
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    type_text(named(page, "Evaluation of the whole plan", QTextEdit), "Hyvä vuosi")
    page.flush()
    assert goal(school).state is GoalState.REACHED
    assert school.vault.all(Plan)[0].evaluation == "Hyvä vuosi"


def test_the_groups_own_work_is_rated_and_noted(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    words = evaluation.statements("en")["voices"]
    segments = next(each for each in page.findChildren(QWidget) if each.accessibleName() == words)
    button = next(each for each in segments.findChildren(QPushButton) if each.text() == "3 mostly")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    type_text(named(page, f"Note: {words}", QLineEdit), "Oppilaskunta mukana")
    type_text(named(page, "Where we did well", QTextEdit), "Yhteistyö")
    page.flush()
    (own,) = school.vault.all(SelfEvaluation)
    rating = next(line for line in own.ratings if line.key == "voices")
    assert (rating.rating, rating.note, own.strengths) == (3, "Oppilaskunta mukana", "Yhteistyö")
    part = page.part("evaluation")
    assert part.show_object(own.id)
    assert not part.show_object(rating.id)


def test_another_year_has_its_own_evaluation_and_leads_to_the_plan(
    qtbot: QtBot, page: FollowUpPage, school: Desk
) -> None:
    page.open_year("2025–2026")
    qtbot.wait(1)
    press(qtbot, page, "Open the plan")
    assert school.gone_to == [("plan", None)]
    page.open_year("2026–2027")
    assert any(node.name == f"Evaluation of the goal: {GOAL}" for node in nodes(page))


def test_it_is_printed(qtbot: QtBot, page: FollowUpPage) -> None:
    part = page.part("evaluation")
    assert isinstance(part, EvaluationPart)
    part.preview("fi")
    qtbot.waitUntil(lambda: part.findChild(PreviewDialog) is not None)
    part.findChild(PreviewDialog).reject()


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_is_named_and_whole(qtbot: QtBot, application: Application, page: FollowUpPage, scale: int) -> None:
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    page.resize(1100, 7000)
    qtbot.wait(10)
    assert unnamed(page) == []
    assert too_small(page) == []
    assert cut(page) == []
