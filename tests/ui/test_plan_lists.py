"""Themes, risks, expectations and shares are written in place, and a measure's time is told and moved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.indicators import Indicator
from ohdesk.domain.plan_measures import moved
from ohdesk.domain.plans import Level, Measure, MeasureState, Plan, PlanKind, RiskState, Theme, ThemeKind
from ohdesk.ui.application import Application
from ohdesk.ui.plans.export_dialog import ExportDialog
from ohdesk.ui.plans.import_dialog import ImportDialog
from ohdesk.ui.plans.move_dialog import MoveDialog
from ohdesk.ui.plans.plan_page import GOALS, RISKS, THEMES, PlanPage
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.number_field import NumberField
from tests.ui.accessibility import too_small, unnamed
from tests.ui.keys import press, type_text
from tests.ui.practice import Desk, today


@pytest.fixture
def page(qtbot: QtBot, school: Desk) -> PlanPage:
    page = PlanPage(school.context(), today)
    qtbot.addWidget(page)
    page.resize(1100, 900)
    page.refresh()
    page.show()
    return page


def stored(desk: Desk) -> Plan:
    return desk.vault.read(Plan, desk.vault.all(Plan)[0].id).value


def named(page: QWidget, name: str, kind: type[QWidget] = QWidget) -> QWidget:
    return next(widget for widget in page.findChildren(kind) if widget.accessibleName() == name and widget.isVisible())


def pick(choice: QWidget, words: str) -> None:
    assert isinstance(choice, Choice)
    choice.setCurrentText(words)
    choice.activated.emit(choice.currentIndex())


def seen(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def write_theme(page: PlanPage, title: str, *measures: str) -> None:
    type_text(named(page, "New theme", QLineEdit), f"{title}\n")
    number = len(page.part(THEMES).plan.themes)
    for measure in measures:
        type_text(named(page, f"New measure for theme {number}", QLineEdit), f"{measure}\n")


def test_a_theme_is_named_with_enter_and_its_measures_too(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    page.show_part(THEMES)
    write_theme(page, "Tilat", "Kartoitus", "Sopimus")
    type_text(named(page, "When measure 2 is done", QLineEdit), "9/2026–3/2027")
    pick(named(page, "Kind of theme 1"), "Theme")
    page.flush()
    (theme,) = stored(school).themes
    assert (theme.title, theme.kind) == ("Tilat", ThemeKind.THEME)
    assert [measure.text for measure in theme.measures] == ["Kartoitus", "Sopimus"]
    assert (theme.measures[1].starts, theme.measures[1].ends) == (date(2026, 9, 1), date(2027, 3, 31))


def test_a_theme_may_belong_to_another_group_of_the_vault(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    other = school.vault.add(Group(new_id(), name="Tilat-alatyöryhmä")).value
    page.show_part(THEMES)
    write_theme(page, "Tilat")
    pick(named(page, "Whose theme 1 is"), "Tilat-alatyöryhmä")
    page.flush()
    assert stored(school).themes[0].group == other.id


def test_a_goal_chooses_its_theme_and_keeps_the_name_when_the_theme_goes(
    qtbot: QtBot, page: PlanPage, school: Desk
) -> None:
    page.show_part(THEMES)
    write_theme(page, "Yhdessä")
    page.show_part(GOALS)
    pick(named(page, "Theme of goal 1"), "Yhdessä")
    page.flush()
    plan = stored(school)
    chosen = next(goal for goal in plan.goals if goal.theme == plan.themes[0].id)
    assert "Yhdessä" in seen(page)
    page.show_part(THEMES)
    assert chosen.title in seen(page)
    qtbot.mouseClick(named(page, "Remove theme 1", QPushButton), Qt.MouseButton.LeftButton)
    page.flush()
    after = next(goal for goal in stored(school).goals if goal.id == chosen.id)
    assert (after.theme, after.strategy_line) == (None, "Yhdessä")
    qtbot.mouseClick(named(page.messages, "Undo", QPushButton), Qt.MouseButton.LeftButton)
    page.flush()
    assert stored(school) == plan


def test_a_goal_is_followed_by_an_indicator_of_the_group(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    indicator = school.vault.add(Indicator(new_id(), stored(school).group, "Tuntee itsensä yksinäiseksi")).value
    page.refresh()
    pick(named(page, "Follow goal 2 by an indicator"), "Tuntee itsensä yksinäiseksi")
    page.flush()
    assert stored(school).goals[1].indicators == (indicator.id,)
    leave = named(page, "Do not follow goal 2 by: Tuntee itsensä yksinäiseksi", QPushButton)
    qtbot.mouseClick(leave, Qt.MouseButton.LeftButton)
    page.flush()
    assert stored(school).goals[1].indicators == ()


def test_a_time_that_is_typed_as_months_is_kept_as_months(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    place = next(n for n, m in enumerate(stored(school).goals[0].measures) if m.state is not MeasureState.DONE)
    field = named(page, f"When measure {place + 1} is done", QLineEdit)
    field.clear()
    type_text(field, "senast september 2026")
    page.flush()
    measure = stored(school).goals[0].measures[place]
    assert (measure.schedule, measure.ends) == ("senast september 2026", date(2026, 9, 30))
    assert "Late" in seen(page)
    type_text(field, " eller så")
    page.flush()
    assert stored(school).goals[0].measures[place].ends is None
    field.clear()
    type_text(field, "1/2027")
    field.clear()
    type_text(field, " ")
    page.flush()
    assert stored(school).goals[0].measures[place].ends is None


def test_a_measure_is_moved_to_another_time_with_its_reason(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    field = named(page, "When measure 1 is done", QLineEdit)
    field.clear()
    type_text(field, "9/2026")
    qtbot.mouseClick(named(page, "Move measure 1 to another time", QPushButton), Qt.MouseButton.LeftButton)
    dialog = page.findChild(MoveDialog)
    pick(named(dialog, "Ready by the end of"), "2/2027")
    type_text(named(dialog, "Why", QLineEdit), "Tila vapautuu keväällä")
    dialog.findChild(QDialogButtonBox).accepted.emit()
    page.flush()
    measure = stored(school).goals[0].measures[0]
    assert (measure.ends, measure.schedule) == (date(2027, 2, 28), "")
    assert measure.moves[0].reason == "Tila vapautuu keväällä"
    assert "Moved 7.10.2026: 9/2026 → 2/2027 (Tila vapautuu keväällä)" in seen(page)
    page._take_back()
    page.flush()
    assert stored(school).goals[0].measures[0].moves == ()


def test_progress_is_asked_for_once_a_measure_is_under_way(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    place = next(n for n, m in enumerate(stored(school).goals[0].measures) if m.state is MeasureState.UNDER_WAY)
    type_text(named(page, f"Progress of measure {place + 1}", QTextEdit), "Puolet luokista mukana.")
    page.flush()
    assert stored(school).goals[0].measures[place].progress == "Puolet luokista mukana."


def test_risks_stand_with_the_heaviest_first(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    page.show_part(RISKS)
    for risk in ("Tilat loppuvat", "Väki vaihtuu"):
        type_text(named(page, "New risk", QLineEdit), f"{risk}\n")
    assert page.focusWidget().accessibleName() == "What is done about risk 2"
    type_text(page.focusWidget(), "Perehdytys")
    pick(named(page, "Likelihood of risk 2"), "High")
    pick(named(page, "Effect of risk 1"), "High")
    pick(named(page, "State of risk 1"), "Under control")
    day = named(page, "When risk 1 is looked at again", QLineEdit)
    type_text(day, "1.10.2026")
    day.editingFinished.emit()
    page.flush()
    first, second = stored(school).risks
    assert (second.text, second.likelihood, second.effect) == ("Väki vaihtuu", Level.HIGH, Level.HIGH)
    assert (second.state, second.response, second.review_on) == (
        RiskState.UNDER_CONTROL,
        "Perehdytys",
        date(2026, 10, 1),
    )
    assert first.text == "Tilat loppuvat"
    assert named(page, "Risk 1", QTextEdit).toPlainText() == "Väki vaihtuu"
    assert {"Weight 9 of 9", "Weight 4 of 9", "Look at it again"} <= set(seen(page).split("\n"))
    page.show_part(GOALS)
    assert "Risks to look at again: 1." in seen(page)


def test_an_expectation_is_written_and_moved_by_the_keys(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    page.show_part(RISKS)
    for who, what in (("Huoltajat", "Tieto ajoissa"), ("Opiskelijat", "Helppo tulla")):
        type_text(named(page, "New expectation", QLineEdit), f"{who}\n")
        type_text(page.focusWidget(), what)
    type_text(named(page, "How expectation 1 is answered", QTextEdit), "Kirje elokuussa")
    press(page.focusWidget() or page, Qt.Key.Key_Down, modifiers=Qt.KeyboardModifier.AltModifier)
    field = named(page, "Expectation 2", QTextEdit)
    field.setFocus()
    press(field, Qt.Key.Key_Up, modifiers=Qt.KeyboardModifier.AltModifier)
    page.flush()
    found = [(one.who, one.text, one.answer) for one in stored(school).expectations]
    assert sorted(found) == [("Huoltajat", "Tieto ajoissa", "Kirje elokuussa"), ("Opiskelijat", "Helppo tulla", "")]
    qtbot.mouseClick(named(page, "Remove expectation 1", QPushButton), Qt.MouseButton.LeftButton)
    page.flush()
    assert len(stored(school).expectations) == 1
    page._take_back()
    page.flush()
    assert [(one.who, one.text, one.answer) for one in stored(school).expectations] == found


def test_students_by_provider_are_asked_for_in_a_regional_plan_only(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    page.show_part(RISKS)
    assert "Students by provider" not in seen(page)
    edition = school.vault.read(Plan, stored(school).id)
    school.vault.save(edition, replace(edition.value, kind=PlanKind.REGIONAL, title="Alueellinen"))
    page.refresh()
    pick(named(page, "Plan", Choice), "Alueellinen")
    page.show_part(RISKS)
    type_text(named(page, "New provider", QLineEdit), "Harjoituskylä\n")
    students = named(page, "Students of provider 1", NumberField)
    students.setValue(4210)
    page.flush()
    assert [(share.provider, share.students) for share in stored(school).shares] == [("Harjoituskylä", 4210)]
    assert "4" in next(text for text in seen(page).split("\n") if "in all" in text)


def test_what_is_not_about_everybody_is_held_back_in_a_risk_too(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    page.show_part(RISKS)
    type_text(named(page, "New risk", QLineEdit), "Poissaolot\n")
    type_text(page.focusWidget(), "Ellinooran 7B poissaolot selvitetään kotona.")
    page.flush()
    assert "Ellinooran" not in stored(school).risks[0].response


@pytest.mark.parametrize("part", [THEMES, RISKS])
def test_every_field_has_a_name_and_is_large_enough(qtbot: QtBot, page: PlanPage, school: Desk, part: str) -> None:
    page.show_part(part)
    if part == THEMES:
        write_theme(page, "Tilat", "Kartoitus")
    else:
        type_text(named(page, "New risk", QLineEdit), "Väki vaihtuu\n")
        type_text(named(page, "New expectation", QLineEdit), "Huoltajat\n")
    assert not unnamed(page)
    assert not too_small(page)


def test_search_leads_to_a_theme_and_its_measure(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    page.show_part(THEMES)
    write_theme(page, "Tilat", "Kartoitus")
    page.flush()
    (theme,) = stored(school).themes
    page.show_part(GOALS)
    page.show_object(theme.measures[0].id)
    assert page.focusWidget() is named(page, "Measure 1", QTextEdit)
    page.show_object(theme.id)
    assert page.focusWidget() is named(page, "Text of theme 1", QTextEdit)


def test_open_measures_of_the_earlier_action_plan_are_brought_over_with_their_history(
    qtbot: QtBot, page: PlanPage, school: Desk
) -> None:
    group = stored(school).group
    open_one = moved(Measure(new_id(), "Kartoitus"), date(2027, 3, 31), "Tila puuttui", date(2026, 9, 1))
    done = Measure(new_id(), "Sopimus", state=MeasureState.DONE)
    old = Plan(new_id(), group, "Vanha", kind=PlanKind.ACTION, themes=(Theme(new_id(), title="Tilat"),))
    old = replace(old, themes=(replace(old.themes[0], measures=(open_one, done)),))
    new = Plan(new_id(), group, "Uusi", kind=PlanKind.ACTION, previous=old.id)
    school.vault.add(old)
    school.vault.add(new)
    page.refresh()
    pick(named(page, "Plan", Choice), "Uusi")
    page.show_part(THEMES)
    qtbot.mouseClick(named(page, "Bring over what is open", QPushButton), Qt.MouseButton.LeftButton)
    page.flush()
    (theme,) = school.vault.read(Plan, new.id).value.themes
    assert [(m.text, m.continues, m.moves[0].reason) for m in theme.measures] == [
        ("Kartoitus", open_one.id, "Tila puuttui")
    ]
    assert "Goes on from the earlier plan." in seen(page)
    assert not any(b.isVisible() for b in page.findChildren(QPushButton) if b.text() == "Bring over what is open")


# Bringing tables in


@pytest.fixture
def dialog(qtbot: QtBot, page: PlanPage) -> ImportDialog:
    page.tables.import_table()
    dialog = page.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    return dialog


def test_columns_are_matched_by_choice_lists(qtbot: QtBot, page: PlanPage, school: Desk, dialog: ImportDialog) -> None:
    dialog.source.take_text("Tavoite\tSatunnainen\nRauha\tKello soi")
    assert "Satunnainen: Kello soi" in seen(dialog)
    pick(named(dialog, "What Satunnainen becomes"), "Measure")
    assert "Everything in the table has a place" in seen(dialog)
    assert "1 measure" in seen(dialog)
    dialog.findChild(QDialogButtonBox).accepted.emit()
    page.flush()
    assert [measure.text for measure in stored(school).goals[-1].measures] == ["Kello soi"]


def test_a_transposed_table_is_turned_and_turned_back(qtbot: QtBot, dialog: ImportDialog) -> None:
    dialog.source.take_text("Tavoite\tRauha\tTilaa\nLähtötaso\ta\tb\nToimenpide\tc\td")
    assert "the table was turned" in seen(dialog)
    assert "2 goals, 2 measures" in seen(dialog)
    qtbot.mouseClick(named(dialog, "Turn rows into columns", QPushButton), Qt.MouseButton.LeftButton)
    assert "the table was turned" not in seen(dialog)


def test_the_user_says_whether_cells_are_divided(qtbot: QtBot, dialog: ImportDialog) -> None:
    dialog.source.take_text("Tavoite\tToimenpide\na; b\tc; d")
    assert "2 goals, 2 measures" in seen(dialog)
    box = next(box for box in dialog.findChildren(QCheckBox) if box.text().startswith("Divide"))
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center() / 4)
    box.setChecked(False)
    assert "1 goal, 1 measure" in seen(dialog)


def test_the_tables_of_a_file_are_chosen(
    qtbot: QtBot, page: PlanPage, school: Desk, dialog: ImportDialog, tmp_path: Path
) -> None:
    dialog.source.take_text(
        "<table><tr><td>Tavoite</td></tr><tr><td>Rauha</td></tr></table>"
        "<table><tr><td>Riski</td><td>Vaikutus</td></tr><tr><td>Väki vaihtuu</td><td>Suuri</td></tr></table>"
    )
    assert "1 goal, 1 risk" in seen(dialog)
    pick(named(dialog, "Table of the file"), dialog._choice.itemText(1))
    bring = next(box for box in dialog.findChildren(QCheckBox) if box.text() == "Bring this table in")
    bring.setChecked(False)
    assert "1 goal" in seen(dialog)
    assert "1 risk" not in seen(dialog)
    bring.setChecked(True)
    dialog.findChild(QDialogButtonBox).accepted.emit()
    page.flush()
    assert [(risk.text, risk.effect) for risk in stored(school).risks] == [("Väki vaihtuu", Level.HIGH)]


def test_a_table_that_is_not_understood_may_be_given_a_kind(
    qtbot: QtBot, page: PlanPage, school: Desk, dialog: ImportDialog
) -> None:
    dialog.source.take_text("Mikä\tMiten\nRauha\tKello")
    qtbot.mouseClick(
        next(b for b in dialog.findChildren(QPushButton) if b.text() == "Goals and measures"),
        Qt.MouseButton.LeftButton,
    )
    pick(named(dialog, "What Mikä becomes"), "Goal")
    pick(named(dialog, "What Miten becomes"), "Measure")
    dialog.findChild(QDialogButtonBox).accepted.emit()
    page.flush()
    goal = stored(school).goals[-1]
    assert (goal.title, [measure.text for measure in goal.measures]) == ("Rauha", ["Kello"])


# Handing tables on


def test_the_plans_tables_are_handed_on_as_a_file(qtbot: QtBot, page: PlanPage, school: Desk, tmp_path: Path) -> None:
    page.show_part(RISKS)
    type_text(named(page, "New risk", QLineEdit), "Väki vaihtuu\n")
    page.tables.ask_export()
    dialog = page.findChild(ExportDialog)
    qtbot.mouseClick(next(b for b in dialog.findChildren(QPushButton) if b.text() == "CSV"), Qt.MouseButton.LeftButton)
    pick(named(dialog, "Which tables"), "Risks")
    dialog.findChild(QDialogButtonBox).accepted.emit()
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
    asked = page.findChild(QFileDialog)
    assert asked.selectedFiles()[0].endswith("Annual plan 2026–2027.csv")
    asked.fileSelected.emit(str(tmp_path / "riskit.csv"))
    asked.reject()
    assert "Väki vaihtuu" in (tmp_path / "riskit.csv").read_text("utf-8-sig")


def test_a_plan_without_anything_has_no_table(qtbot: QtBot, application: Application, empty: Desk) -> None:
    page = PlanPage(empty.context(), today)
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    page._start()
    page.tables.ask_export()
    assert "nothing for a table" in page.messages.text
    assert page.findChild(ExportDialog) is None
