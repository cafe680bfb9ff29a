"""A plan's chapters are written with guidance: what each is for, last year's words, what is still open."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain.identity import new_id
from ohdesk.domain.plans import Chapter, Plan
from ohdesk.services import groups, plans
from ohdesk.ui.plans.plan_page import CHAPTERS, GOALS, PlanPage
from tests.ui.accessibility import too_small, unnamed
from tests.ui.keys import type_text
from tests.ui.practice import YEAR, Desk, today
from tests.ui.test_widgets import cut

NEXT = "2027–2028"


@pytest.fixture
def page(qtbot: QtBot, school: Desk) -> PlanPage:
    """Next year's plan, after one whose first chapter told the need and whose evaluation is written."""
    vault = school.vault
    group = groups.current_group(vault)
    last = plans.plan_for(vault, group.id, YEAR)
    assert last is not None
    need = Chapter(new_id(), "Tarve ja palvelut", "Viime vuoden kysely: joka viides on yksin.", "need")
    vault.save(last, replace(last.value, chapters=(need,), evaluation="Kaverikysely jäi tekemättä."))
    plans.begin(vault, group, Plan(new_id(), school_year=NEXT), "fi")
    page = PlanPage(school.context(), today)
    qtbot.addWidget(page)
    page.resize(1100, 900)
    page.refresh()
    page.show()
    page.open_year(NEXT)
    page.show_part(CHAPTERS)
    return page


def stored(desk: Desk) -> Plan:
    found = plans.plan_for(desk.vault, groups.current_group(desk.vault).id, NEXT)
    assert found is not None
    return found.value


def named(page: QWidget, name: str, kind: type[QWidget] = QWidget) -> QWidget:
    return next(widget for widget in page.findChildren(kind) if widget.accessibleName() == name and widget.isVisible())


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    qtbot.mouseClick(named(page, name, QPushButton), Qt.MouseButton.LeftButton)


def read(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_chapter_tells_what_it_is_for_and_where_that_is_listed(page: PlanPage) -> None:
    text = read(page)
    assert "Mistä lähdemme" in text
    assert "OHL 13 §, checked 1/2025" in text
    assert "Mitä kyselyt, luvut ja viime vuoden arviointi kertovat?" in text


def test_last_years_text_is_taken_as_a_start_with_one_press(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    press(qtbot, page, "What was written last time")
    press(qtbot, page, "Take the earlier text as a start of chapter 1")
    page.flush()
    assert stored(school).chapters[0].text == "Viime vuoden kysely: joka viides on yksin."
    assert not any(button.text() == "Take it as a start" and button.isVisible() for button in _buttons(page))


def test_the_services_at_the_school_stand_below_the_need_and_lead_to_where_they_are_entered(
    qtbot: QtBot, page: PlanPage, school: Desk
) -> None:
    assert "School social worker" in read(page)
    qtbot.mouseClick(next(b for b in _buttons(page) if b.text() == "Edit the services"), Qt.MouseButton.LeftButton)
    assert school.gone_to == [("group", None)]


def test_the_last_evaluation_is_at_hand(qtbot: QtBot, page: PlanPage) -> None:
    assert "Kaverikysely jäi tekemättä." not in read(page)
    press(qtbot, page, "What the last evaluation said")
    assert "Kaverikysely jäi tekemättä." in read(page)


def test_an_open_point_gets_its_chapter_and_the_caret(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    assert "0 of 11 points are written." in read(page)
    press(qtbot, page, "What is still open")
    press(qtbot, page, "Write: Siirtymät")
    field = page.focusWidget()
    assert field.accessibleName() == "Text of chapter 2"
    type_text(field, "Kummit vastaan")
    page.flush()
    assert [(chapter.key, chapter.text) for chapter in stored(school).chapters][1] == ("transitions", "Kummit vastaan")
    assert "1 of 11 points are written." in read(page)


def test_a_point_that_goals_answer_leads_to_the_goals(qtbot: QtBot, page: PlanPage) -> None:
    press(qtbot, page, "What is still open")
    press(qtbot, page, "Write: Tavoitteet ja toimenpiteet")
    assert page.part(GOALS).isVisible()


def test_what_is_left_out_on_purpose_tells_why(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    press(qtbot, page, "What is still open")
    press(qtbot, page, "Leave out: Kokoukset ja vuosikello")
    type_text(named(page, "Why chapter 2 is left out", QTextEdit), "Vuosikello kertoo.")
    page.flush()
    assert stored(school).chapters[1].left_out == "Vuosikello kertoo."
    qtbot.wait(10)
    assert "Left out on purpose: Vuosikello kertoo." in read(page)
    assert "1 point is left out on purpose." in read(page)
    press(qtbot, page, "Write chapter 2 after all")
    page.flush()
    assert stored(school).chapters[1].left_out == ""
    assert page.focusWidget().accessibleName() == "Text of chapter 2"


def test_the_missing_chapters_are_added_at_once_and_taken_back(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    press(qtbot, page, "Add the missing chapters")
    page.flush()
    assert len(stored(school).chapters) == 9
    assert not any(
        button.text().strip() == "Add the missing chapters" and button.isVisible() for button in _buttons(page)
    )
    press(qtbot, page, "Undo")
    page.flush()
    assert len(stored(school).chapters) == 1


def test_an_old_word_is_hinted_at(qtbot: QtBot, page: PlanPage) -> None:
    type_text(named(page, "Text of chapter 1", QTextEdit), "Koulun oppilashuoltosuunnitelma on verkossa. ")
    qtbot.wait(10)
    assert "oppilashuoltosuunnitelma" in read(page.part(CHAPTERS)._contents)


def test_a_title_of_the_groups_own_stays(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    title = named(page, "Title of chapter 1", QLineEdit)
    assert title.text() == "Tarve ja palvelut"
    type_text(title, "!")
    page.flush()
    assert stored(school).chapters[0].title.count("!") == 1


@pytest.mark.parametrize("width", [720, 1100])
def test_everything_is_named_and_whole(qtbot: QtBot, page: PlanPage, width: int) -> None:
    press(qtbot, page, "Add the missing chapters")
    for fold in ("What is still open", "What was written last time"):
        press(qtbot, page, fold)
    page.resize(width, 6000)
    qtbot.waitUntil(lambda: cut(page) == [])
    assert unnamed(page) == []
    assert too_small(page) == []


def test_a_year_without_a_plan_starts_with_chapters(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    page.open_year("2030–2031")
    qtbot.mouseClick(
        next(b for b in _buttons(page) if b.text().strip() == "Start with chapters"), Qt.MouseButton.LeftButton
    )
    assert page.part(CHAPTERS).isVisible()
    assert {plan.school_year for plan in school.vault.all(Plan)} == {YEAR, NEXT, "2030–2031"}


def _buttons(page: QWidget) -> list[QPushButton]:
    return page.findChildren(QPushButton)
