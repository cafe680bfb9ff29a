"""Each duty and goal leads to the paragraphs that show it; what is not found becomes an agenda item with a click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain.evaluation import DutyMark
from ohdesk.domain.matters import Matter
from ohdesk.domain.meetings import Meeting
from ohdesk.ui.application import Application
from ohdesk.ui.follow_up.coverage_part import CoveragePart
from ohdesk.ui.follow_up.follow_up_page import FollowUpPage
from ohdesk.ui.follow_up.mark_dialog import MarkDialog
from ohdesk.ui.goal_thread import GoalThreadDialog
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.widgets.choice import Choice
from tests.ui.accessibility import nodes, too_small, unnamed
from tests.ui.keys import type_text
from tests.ui.practice import Desk, today
from tests.ui.test_widgets import cut

GOAL = "Jokaisella on luokassaan ainakin yksi kaveri"
RULES = "Järjestyssäännöt ovat ajan tasalla"


@pytest.fixture
def page(qtbot: QtBot, school: Desk) -> FollowUpPage:
    page = FollowUpPage(school.context(), today)
    qtbot.addWidget(page)
    page.resize(1200, 1200)
    school.vault.subscribe(lambda changed: page.concerned_by(changed) and page.refresh())
    page.refresh()
    page.show()
    page.show_part("coverage")
    return page


def buttons(parent: QWidget, name: str) -> list[QPushButton]:
    return [b for b in parent.findChildren(QPushButton) if name in (b.accessibleName(), b.text()) and b.isVisible()]


def press(qtbot: QtBot, parent: QWidget, name: str) -> None:
    qtbot.wait(1)
    qtbot.waitUntil(lambda: bool(buttons(parent, name)))
    qtbot.mouseClick(buttons(parent, name)[-1], Qt.MouseButton.LeftButton)


def said(page: FollowUpPage) -> list[str]:
    return [node.name for node in nodes(page.part("coverage"))]


def test_each_goal_leads_to_the_paragraph_that_shows_it(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    link = next(b for b in page.findChildren(QPushButton) if b.accessibleName().startswith(f"{GOAL}: meeting 1/"))
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Return)
    assert school.gone_to == [("meetings", school.vault.outlines(Meeting)[0].id)]


def test_a_duty_that_nothing_shows_waits_for_an_agenda_once_and_can_be_taken_back(
    qtbot: QtBot, page: FollowUpPage, school: Desk
) -> None:
    press(qtbot, page, f"Put on an agenda: {RULES}")
    (matter,) = [one for one in school.vault.all(Matter) if one.title == RULES]
    assert matter.raised_on == today()
    assert "Waits for a place on an agenda." in said(page)
    press(qtbot, page, f"Take it back: {RULES}")
    assert all(one.title != RULES for one in school.vault.all(Matter))
    press(qtbot, page, f"Put on an agenda: {RULES}")
    assert [one.id for one in school.vault.all(Matter) if one.title == RULES] == [matter.id]


def test_a_person_says_why_something_is_left_out_and_takes_it_back(
    qtbot: QtBot, page: FollowUpPage, school: Desk
) -> None:
    press(qtbot, page, f"Say where it shows: {RULES}")
    dialog = page.findChild(MarkDialog)
    assert unnamed(dialog) == []
    field = next(f for f in dialog.findChildren(QTextEdit) if f.accessibleName() == "Left out on purpose this year")
    type_text(field, "Uudet säännöt tulevat syksyllä")
    press(qtbot, dialog, "Keep")
    (mark,) = school.vault.all(DutyMark)
    assert (mark.duty, mark.left_out) == ("rules", "Uudet säännöt tulevat syksyllä")
    assert "Left out on purpose: Uudet säännöt tulevat syksyllä" in said(page)
    page.show_object(mark.id)
    assert isinstance(page.part("coverage"), CoveragePart)
    page.history.undo()
    assert school.vault.all(DutyMark) == ()


def test_a_person_points_to_a_paragraph_and_changes_the_mind(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    press(qtbot, page, f"Say where it shows: {RULES}")
    dialog = page.findChild(MarkDialog)
    place = next(iter(dialog.findChildren(Choice)))
    assert place.count() > 2
    place.setCurrentIndex(1)
    press(qtbot, dialog, "Keep")
    assert any(name.startswith(f"{RULES}: meeting 1/2026–2027 §") for name in said(page))
    page.findChild(MarkDialog).close()
    qtbot.wait(1)
    press(qtbot, page, f"Say where it shows: {RULES}")
    dialog = page.findChildren(MarkDialog)[-1]
    next(iter(dialog.findChildren(Choice))).setCurrentIndex(0)
    field = next(f for f in dialog.findChildren(QTextEdit) if f.accessibleName() == "Or somewhere else, in words")
    type_text(field, "Lautakunta 4/2026")
    press(qtbot, dialog, "Keep")
    assert "Lautakunta 4/2026" in said(page)


def test_keeping_an_empty_form_writes_nothing(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    press(qtbot, page, f"Say where it shows: {RULES}")
    press(qtbot, page.findChild(MarkDialog), "Keep")
    assert school.vault.all(DutyMark) == ()


def test_the_path_opens_from_a_goal_and_the_table_is_printed(qtbot: QtBot, page: FollowUpPage) -> None:
    press(qtbot, page, f"The goal's path: {GOAL}")
    page.findChild(GoalThreadDialog).reject()
    part = page.part("coverage")
    assert isinstance(part, CoveragePart)
    part.preview("sv")
    qtbot.waitUntil(lambda: part.findChild(PreviewDialog) is not None)
    part.findChild(PreviewDialog).reject()


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_is_named_and_whole(qtbot: QtBot, application: Application, page: FollowUpPage, scale: int) -> None:
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    page.resize(1100, 6000)
    qtbot.wait(10)
    assert unnamed(page) == []
    assert too_small(page) == []
    assert cut(page) == []
