"""The school year changes in one place, a step at a time, with a way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain.plans import GoalState, Plan, PlanState
from ohdesk.domain.schools import Provider
from ohdesk.domain.year_clock import ClockEntry
from ohdesk.services import groups, year_change
from ohdesk.ui.application import Application
from ohdesk.ui.follow_up.follow_up_page import FollowUpPage
from ohdesk.ui.follow_up.going_on_dialog import GoingOnDialog
from ohdesk.ui.follow_up.retention_dialog import RetentionDialog
from ohdesk.ui.follow_up.year_change_part import YearChangePart
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.widgets.choice import Choice
from tests.ui.accessibility import nodes, too_small, unnamed
from tests.ui.keys import type_text
from tests.ui.practice import Desk, today
from tests.ui.test_widgets import cut

NEXT = "2027–2028"


def shown(qtbot: QtBot, desk: Desk) -> FollowUpPage:
    page = FollowUpPage(desk.context(), today)
    qtbot.addWidget(page)
    page.resize(1200, 1200)
    desk.vault.subscribe(lambda changed: page.concerned_by(changed) and QTimer.singleShot(0, page, page.refresh))
    page.refresh()
    page.show()
    page.show_part("year_change")
    qtbot.wait(1)
    return page


@pytest.fixture
def page(qtbot: QtBot, school: Desk) -> FollowUpPage:
    return shown(qtbot, school)


def buttons(parent: QWidget, name: str) -> list[QPushButton]:
    return [b for b in parent.findChildren(QPushButton) if name in (b.accessibleName(), b.text()) and b.isVisible()]


def press(qtbot: QtBot, parent: QWidget, name: str) -> None:
    qtbot.wait(5)
    qtbot.waitUntil(lambda: bool(buttons(parent, name)))
    qtbot.mouseClick(buttons(parent, name)[-1], Qt.MouseButton.LeftButton)


def plan_of(desk: Desk, year: str) -> Plan:
    return next(plan for plan in desk.vault.all(Plan) if plan.school_year == year)


def said(page: FollowUpPage) -> list[str]:
    return [node.name for node in nodes(page.part("year_change"))]


def test_the_plan_is_closed_and_opened_again(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    before = plan_of(school, "2026–2027").state
    press(qtbot, page, "Close the plan: Close the plan")
    assert plan_of(school, "2026–2027").state is PlanState.CLOSED
    qtbot.waitUntil(lambda: "The plan is closed." in said(page))
    press(qtbot, page.messages, "Undo")
    assert plan_of(school, "2026–2027").state is before


def test_the_next_plan_begins_with_the_goals_that_are_ticked(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    press(qtbot, page, "Choose…: Begin the next plan")
    dialog = page.findChild(GoingOnDialog)
    assert unnamed(dialog) == []
    boxes = dialog.findChildren(QCheckBox)
    assert [box.isChecked() for box in boxes] == [True, True, True]
    boxes[0].setFocus()
    QTest.keyClick(boxes[0], Qt.Key.Key_Space)
    press(qtbot, dialog, "Take into the next plan")
    old, new = plan_of(school, "2026–2027"), plan_of(school, NEXT)
    assert [goal.continues for goal in new.goals] == [goal.id for goal in old.goals[1:]]
    assert [goal.state for goal in old.goals[:2]] == [GoalState.UNDER_WAY, GoalState.CONTINUES]
    qtbot.waitUntil(lambda: f"2 goals in the plan of {NEXT}" in said(page))
    press(qtbot, page, "Add goals that go on…: Begin the next plan")
    press(qtbot, page.findChildren(GoingOnDialog)[-1], "Take into the next plan")
    assert len(plan_of(school, NEXT).goals) == 3
    page.history.undo()
    assert len(plan_of(school, NEXT).goals) == 2
    press(qtbot, page, "Open the plan: Begin the next plan")
    assert school.gone_to[-1] == ("plan", plan_of(school, NEXT).id)


def test_the_clock_begins_once(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    press(qtbot, page, "Begin the clock: Begin the new yearly clock")
    begun = [entry for entry in school.vault.all(ClockEntry) if entry.school_year == NEXT]
    assert begun
    qtbot.waitUntil(lambda: f"The clock of {NEXT} has begun." in said(page))
    press(qtbot, page, "Open: Begin the new yearly clock")
    assert school.gone_to[-1] == ("clock", None)


def test_the_provider_gives_a_time_and_takes_it_back(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    press(qtbot, page, "Times of keeping…: Archive list")
    dialog = page.findChild(RetentionDialog)
    assert unnamed(dialog) == []
    keeping, plans = dialog.findChildren(Choice)[:2]
    keeping.setFocus()
    QTest.keyClick(keeping, Qt.Key.Key_Down)
    plans.setFocus()
    QTest.keyClick(plans, Qt.Key.Key_End)
    field = next(f for f in dialog.findChildren(QLineEdit) if f.accessibleName() == "Class: Memo")
    type_text(field, "12.06")
    press(qtbot, dialog, "Keep")
    (provider,) = school.vault.all(Provider)
    assert {(rule.papers, rule.name, rule.years) for rule in provider.retention} == {
        ("minutes", "12.06", 10),
        ("plan", "archived", None),
    }
    page.history.undo()
    assert school.vault.all(Provider)[0].retention == ()


def test_a_vault_without_a_provider_gets_one_with_its_times(qtbot: QtBot, empty: Desk) -> None:
    page = shown(qtbot, empty)
    assert any(name.startswith("There is no plan for") for name in said(page))
    press(qtbot, page, "Times of keeping…: Archive list")
    dialog = page.findChild(RetentionDialog)
    keeping = dialog.findChildren(Choice)[0]
    keeping.setFocus()
    QTest.keyClick(keeping, Qt.Key.Key_Down)
    press(qtbot, dialog, "Keep")
    assert [rule.years for rule in empty.vault.all(Provider)[0].retention] == [10]
    press(qtbot, page, "Choose…: Begin the next plan")
    press(qtbot, page.findChild(GoingOnDialog), "Take into the next plan")
    assert plan_of(empty, NEXT).goals == ()


def test_steps_lead_to_the_evaluation_and_the_group(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    press(qtbot, page, "Who goes on?: Members' terms")
    group = groups.current_group(school.vault)
    assert school.gone_to[-1] == ("group", year_change.change_id(group.id, page.school_year))
    press(qtbot, page, "Open: Evaluate the goals")
    qtbot.waitUntil(lambda: page.part("evaluation").isVisible())


def test_papers_are_shown_and_then_behind(qtbot: QtBot, page: FollowUpPage) -> None:
    part = page.part("year_change")
    assert isinstance(part, YearChangePart)
    for preview in (part.preview_archive, part.preview_hand_over):
        preview("fi")
        qtbot.waitUntil(lambda: bool(part.findChildren(PreviewDialog)))
        for dialog in part.findChildren(PreviewDialog):
            dialog.reject()
        qtbot.waitUntil(lambda: not part.findChildren(PreviewDialog))


def test_the_first_page_leads_here_in_summer(qtbot: QtBot, school: Desk) -> None:
    august = today().replace(year=2027, month=8, day=10)
    page = FollowUpPage(school.context(), lambda: august)
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    group = groups.current_group(school.vault)
    page.show_object(year_change.change_id(group.id, "2026–2027"))
    assert page.school_year == "2026–2027"
    assert page.part("year_change").isVisible()


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_is_named_and_whole(qtbot: QtBot, application: Application, page: FollowUpPage, scale: int) -> None:
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    page.resize(1100, 4000)
    qtbot.wait(10)
    assert unnamed(page) == []
    assert too_small(page) == []
    assert cut(page) == []
