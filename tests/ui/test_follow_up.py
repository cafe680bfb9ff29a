"""Hearings are followed to their answer, and each goal to the meetings that took it up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.ui.application import Application
from ohdesk.ui.follow_up.follow_up_page import HEARD, FollowUpPage
from ohdesk.ui.follow_up.hearing_dialog import HearingDialog
from ohdesk.ui.follow_up.hearing_row import HearingRow
from ohdesk.ui.preferences import Preferences
from tests.ui.accessibility import too_small, unnamed
from tests.ui.keys import type_text
from tests.ui.practice import Desk, today
from tests.ui.test_widgets import cut


@pytest.fixture
def page(qtbot: QtBot, school: Desk) -> FollowUpPage:
    return shown(qtbot, school)


def shown(qtbot: QtBot, desk: Desk) -> FollowUpPage:
    page = FollowUpPage(desk.context(), today)
    qtbot.addWidget(page)
    page.resize(1200, 1200)
    desk.vault.subscribe(lambda changed: page.concerned_by(changed) and page.refresh())
    page.refresh()
    page.show_part(HEARD)
    page.show()
    qtbot.wait(1)
    return page


def hearing(desk: Desk, who: str) -> Hearing:
    return next(found for found in desk.vault.all(Hearing) if found.who == who)


def named(parent: QWidget, name: str, kind: type[QWidget] = QPushButton) -> QWidget:
    return next(w for w in parent.findChildren(kind) if name in (w.accessibleName(),) and w.isVisible())


def press_button(qtbot: QtBot, parent: QWidget, name: str) -> None:
    found = next(b for b in parent.findChildren(QPushButton) if name in (b.accessibleName(), b.text()))
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def test_a_hearing_is_written_down(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    press_button(qtbot, page, "Add a hearing")
    dialog = page.findChild(HearingDialog)
    assert unnamed(dialog) == []
    type_text(named(dialog, "Who is heard", QLineEdit), "Vanhempainyhdistys")
    type_text(named(dialog, "About what", QTextEdit), "Koulumatkat")
    press_button(qtbot, dialog, "Keep")
    added = hearing(school, "Vanhempainyhdistys")
    assert (added.about, added.day, added.state) == ("Koulumatkat", today(), HearingState.ARRANGED)
    page.history.undo()
    assert "Vanhempainyhdistys" not in {found.who for found in school.vault.all(Hearing)}


def test_a_hearing_goes_its_way_and_asks_for_the_answer(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    press_button(qtbot, page, "Mark as heard: Oppilaskunta")
    assert hearing(school, "Oppilaskunta").state is HearingState.HEARD
    press_button(qtbot, page, "Mark as answered: Oppilaskunta")
    dialog = page.findChild(HearingDialog)
    type_text(named(dialog, "What changed because of it", QTextEdit), "Tulokset käydään tunneilla")
    press_button(qtbot, dialog, "Keep")
    done = hearing(school, "Oppilaskunta")
    assert (done.state, done.changed) == (HearingState.ANSWERED, "Tulokset käydään tunneilla")


def test_a_hearing_needs_somebody_who_is_heard(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    page.add_hearing()
    dialog = page.findChild(HearingDialog)
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()
    dialog.reject()
    assert len(school.vault.all(Hearing)) == 3


def test_editing_keeps_the_goal_and_removal_comes_back(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    before = hearing(school, "Oppilaskunnan hallitus")
    press_button(qtbot, page, "Edit: Oppilaskunnan hallitus")
    press_button(qtbot, page.findChild(HearingDialog), "Keep")
    assert hearing(school, "Oppilaskunnan hallitus") == before
    press_button(qtbot, page, "Remove: Oppilaskunnan hallitus")
    assert len(school.vault.all(Hearing)) == 2
    press_button(qtbot, page.messages, "Undo")
    assert hearing(school, "Oppilaskunnan hallitus") == before


def test_another_year_shows_its_own_material(page: FollowUpPage) -> None:
    page.open_year("2025–2026")
    assert page.findChildren(HearingRow) == [] or not any(r.isVisible() for r in page.findChildren(HearingRow))


def test_an_empty_page_says_so_and_leads_to_the_plan(qtbot: QtBot, empty: Desk) -> None:
    page = shown(qtbot, empty)
    page.show_part("coverage")
    press_button(qtbot, page, "Open the plan")
    assert empty.gone_to == [("plan", None)]


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_is_named_and_whole(qtbot: QtBot, application: Application, page: FollowUpPage, scale: int) -> None:
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    page.resize(1100, 4000)
    qtbot.wait(10)
    assert unnamed(page) == []
    assert too_small(page) == []
    assert cut(page) == []
