"""The yearly plan is written on its page, by mouse and keyboard, and every word of it is in the vault."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain.plans import GoalCategory, MeasureState, Plan, PlanKind, PlanState
from ohdesk.services import groups, plans
from ohdesk.ui.application import Application
from ohdesk.ui.plans.approval_dialog import ApprovalDialog
from ohdesk.ui.plans.import_dialog import ImportDialog
from ohdesk.ui.plans.new_plan_dialog import NewPlanDialog
from ohdesk.ui.plans.plan_facts_dialog import PlanFactsDialog
from ohdesk.ui.plans.plan_page import CHAPTERS, EVALUATION, GOALS, PlanPage
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.ordered_column import _MIME, OrderedColumn
from tests.ui.accessibility import too_small, unnamed
from tests.ui.keys import press, type_text
from tests.ui.practice import YEAR, Desk, today
from tests.ui.test_widgets import cut

SHEET = "Tavoite\tToimenpide\tVastuu\tHuoneen väri\nKoulurauha\tYhteiset säännöt; Käytäväpartio\trehtori\tsininen"


@pytest.fixture
def page(qtbot: QtBot, school: Desk) -> PlanPage:
    page = PlanPage(school.context(), today)
    qtbot.addWidget(page)
    page.resize(1100, 900)
    page.refresh()
    page.show()
    return page


def stored(desk: Desk) -> Plan:
    plan = desk.vault.all(Plan)[0]
    return desk.vault.read(Plan, plan.id).value


def named(page: QWidget, name: str, kind: type[QWidget] = QWidget) -> QWidget:
    return next(widget for widget in page.findChildren(kind) if widget.accessibleName() == name and widget.isVisible())


def test_a_goal_is_named_with_enter_and_its_measures_too(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    type_text(named(page, "New goal", QLineEdit), "Siirtymät sujuvat\n")
    assert page.focusWidget() is named(page, "Goal 4", QTextEdit)
    for measure in ("Tutustumispäivä", "Tiedonsiirto huhtikuussa"):
        type_text(named(page, "New measure for goal 4", QLineEdit), f"{measure}\n")
    type_text(named(page, "Who is in charge of measure 2", QLineEdit), "x")
    page.flush()
    goal = stored(school).goals[3]
    assert goal.title == "Siirtymät sujuvat"
    assert [measure.text for measure in goal.measures] == ["Tutustumispäivä", "Tiedonsiirto huhtikuussa"]
    assert school.saved > 0


def test_what_is_typed_is_in_the_vault_within_a_second(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    field = named(page, "Baseline of goal 2", QTextEdit)
    field.selectAll()
    type_text(field, "Tapa vaihtelee")
    qtbot.waitUntil(lambda: stored(school).goals[1].baseline == "Tapa vaihtelee")


def test_a_removed_measure_comes_back_with_undo(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    before = stored(school)
    qtbot.mouseClick(named(page, "Remove measure 1", QPushButton), Qt.MouseButton.LeftButton)
    page.flush()
    assert len(stored(school).goals[0].measures) == 2
    qtbot.mouseClick(named(page.messages, "Undo", QPushButton), Qt.MouseButton.LeftButton)
    page.flush()
    assert stored(school) == before
    qtbot.mouseClick(named(page, "Redo", QPushButton), Qt.MouseButton.LeftButton)
    page.flush()
    assert len(stored(school).goals[0].measures) == 2


def test_alt_and_an_arrow_move_what_has_the_focus(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    field = named(page, "Measure 1", QTextEdit)
    field.setFocus()
    press(field, Qt.Key.Key_Down, modifiers=Qt.KeyboardModifier.AltModifier)
    page.flush()
    assert [m.text.split()[0] for m in stored(school).goals[0].measures] == [
        "Tukioppilaiden",
        "Ryhmäytymispäivä",
        "Kaverikyselyn",
    ]
    assert field.accessibleName() == "Measure 2"
    title = named(page, "Goal 1", QTextEdit)
    title.setFocus()
    press(title, Qt.Key.Key_Down, modifiers=Qt.KeyboardModifier.AltModifier)
    page.flush()
    assert stored(school).goals[0].title == "Poissaoloihin tartutaan varhain"


def test_a_measure_is_dragged_to_another_place(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    column = named(page, "Measures", OrderedColumn)
    dragged = QMimeData()
    dragged.setData(_MIME, column.keys[0].bytes)
    below = QPointF(20, column.height() - 2)
    drop = QDropEvent(
        below, Qt.DropAction.MoveAction, dragged, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    column.dropEvent(drop)
    page.flush()
    assert [m.text.split()[0] for m in stored(school).goals[0].measures] == [
        "Tukioppilaiden",
        "Kaverikyselyn",
        "Ryhmäytymispäivä",
    ]


def test_a_table_pasted_on_the_page_opens_its_preview(qtbot: QtBot, page: PlanPage) -> None:
    QGuiApplication.clipboard().setText(SHEET)
    page._paste()
    dialog = page.findChild(ImportDialog)
    assert dialog._summary.text().startswith("1 goal")
    dialog.reject()
    QGuiApplication.clipboard().setText("pelkkää tekstiä")
    page._paste()
    assert not any(found.isVisible() for found in page.findChildren(ImportDialog))


def test_search_leads_to_a_goal_in_any_year(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    plan = stored(school)
    page.open_year("2027–2028")
    page.show_object(plan.id)
    assert "2026–2027" in page._title.text()
    page.show_object(plan.goals[1].id)
    assert page.focusWidget().accessibleName() == "Goal 2"


def test_tab_goes_through_the_plan_as_it_is_read(qtbot: QtBot, page: PlanPage) -> None:
    type_text(named(page, "New measure for goal 1", QLineEdit), "Kummitoiminta\n")
    named(page, "State of measure 3").setFocus()
    passed = []
    for _ in range(5):
        press(page.focusWidget(), Qt.Key.Key_Tab)
        passed.append(page.focusWidget().accessibleName())
    assert passed == [
        "Move measure 3 to another time",
        "Remove measure 3",
        "Measure 4",
        "Who is in charge of measure 4",
        "When measure 4 is done",
    ]


def test_a_colleagues_words_stay_when_a_step_is_taken_back(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    type_text(named(page, "New measure for goal 2", QLineEdit), "Kotikäynnit\n")
    page.flush()
    base = plans.plan_for(school.vault, stored(school).group, YEAR)
    goals = base.value.goals
    changed = replace(goals[1], target="Kaikki luokat")
    school.vault.save(base, replace(base.value, goals=(goals[0], changed, goals[2])))
    page.refresh()
    qtbot.mouseClick(named(page, "Undo", QPushButton), Qt.MouseButton.LeftButton)
    page.flush()
    goal = stored(school).goals[1]
    assert goal.target == "Kaikki luokat"
    assert len(goal.measures) == 1


def test_approval_asks_only_body_day_numbers_and_basis(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    qtbot.mouseClick(named(page, "State of the plan: Approved", QPushButton), Qt.MouseButton.LeftButton)
    dialog = page.findChild(ApprovalDialog)
    assert unnamed(dialog) == []
    assert len(dialog.findChildren(QLineEdit)) == 5
    type_text(named(dialog, "Approved by", QLineEdit), "Sivistyslautakunta")
    type_text(named(dialog, "Section", QLineEdit), "34")
    type_text(named(dialog, "Basis", QLineEdit), "hallintosääntö 24 §")
    confirm = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Mark as approved")
    qtbot.mouseClick(confirm, Qt.MouseButton.LeftButton)
    page.flush()
    plan = stored(school)
    assert (plan.state, plan.approved_body, plan.approved_on) == (PlanState.APPROVED, "Sivistyslautakunta", today())
    assert (plan.approved_section, plan.approved_basis) == ("34", "hallintosääntö 24 §")


def test_an_approval_that_is_called_off_leaves_the_state_as_it_was(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    approved = named(page, "State of the plan: Approved", QPushButton)
    qtbot.mouseClick(approved, Qt.MouseButton.LeftButton)
    page.findChild(ApprovalDialog).reject()
    assert not approved.isChecked()
    assert stored(school).state is PlanState.WORKING


def test_a_pasted_table_is_shown_before_it_is_added(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    page.tables.import_table(SHEET)
    dialog = page.findChild(ImportDialog)
    rows = [choice.currentText() for choice in dialog._matching.columns]
    assert rows == ["Goal", "Measure", "Who is in charge", "Chapter at the end"]
    assert "Huoneen väri" in dialog._rest.text()
    assert len(stored(school).goals) == 3
    dialog.findChild(QDialogButtonBox).accepted.emit()
    page.flush()
    plan = stored(school)
    assert [m.text for m in plan.goals[3].measures] == ["Yhteiset säännöt", "Käytäväpartio"]
    assert "sininen" in plan.chapters[-1].text


@pytest.mark.parametrize("keep", [False, True])
def test_what_belongs_elsewhere_is_left_out_of_a_table_unless_it_is_wanted(
    qtbot: QtBot, page: PlanPage, school: Desk, keep: bool
) -> None:
    page.tables.import_table("Tavoite\tNykytila\nKoulurauha\tKysely tehtiin. Ellinooran 7B poissaolot huolettavat.")
    dialog = page.findChild(ImportDialog)
    assert "Ellinooran 7B" in dialog._guard.text
    assert "1 passage may belong elsewhere" in dialog._guard.text
    if keep:
        named(dialog, "Not about one student: add them", QPushButton).click()
    dialog.findChild(QDialogButtonBox).accepted.emit()
    page.flush()
    assert ("Ellinooran" in stored(school).goals[3].baseline) is keep
    assert "Kysely tehtiin." in stored(school).goals[3].baseline


def test_a_table_without_goals_is_refused_with_the_reason(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    page.tables.import_table("Nimi\tLuokka\nEsimerkki\t3A")
    dialog = page.findChild(ImportDialog)
    assert dialog.source.messages.text
    assert not next(b for b in dialog.findChildren(QPushButton) if b.text() == "Add to the plan").isEnabled()
    dialog.reject()


def test_a_file_becomes_a_plan_where_there_was_none(
    qtbot: QtBot, application: Application, empty: Desk, tmp_path: Path
) -> None:
    page = PlanPage(empty.context(), today)
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    file = tmp_path / "suunnitelma.csv"
    file.write_text("Tavoite;Toimenpide\nKoulurauha;Säännöt\n", encoding="utf-8")
    qtbot.mouseClick(named(page, "Start from a table…", QPushButton), Qt.MouseButton.LeftButton)
    dialog = page.findChild(ImportDialog)
    dialog.source.take_file(str(file))
    dialog.findChild(QDialogButtonBox).accepted.emit()
    page.flush()
    assert [goal.title for goal in stored(empty).goals] == ["Koulurauha"]


def test_word_puts_its_table_into_the_paste_field(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    page.tables.import_table()
    dialog = page.findChild(ImportDialog)
    mime = QMimeData()
    mime.setHtml("<html><table><tr><td>Tavoite</td></tr><tr><td>Koulurauha</td></tr></table></html>")
    mime.setText("Tavoite\nKoulurauha")
    named(dialog, "Paste the table here").insertFromMimeData(mime)
    assert dialog._summary.text().startswith("1 goal")
    dialog.reject()


def test_a_personal_identity_code_never_leaves_its_field(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    field = named(page, "Target of goal 3", QTextEdit)
    type_text(field, " 010190-901R ")
    page.flush()
    assert "010190" not in stored(school).goals[2].target


def test_category_and_state_are_chosen_from_lists(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    category = named(page, "What goal 2 promotes")
    category.setFocus()
    press(category, Qt.Key.Key_Down)
    state = named(page, "State of measure 1")
    state.setFocus()
    press(state, Qt.Key.Key_Down)
    page.flush()
    plan = stored(school)
    assert plan.goals[1].category is GoalCategory.HEALTH
    assert plan.goals[0].measures[0].state is MeasureState.DROPPED


def test_another_school_year_has_its_own_plan(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    page.open_year("2027–2028")
    qtbot.mouseClick(named(page, "Start an empty plan", QPushButton), Qt.MouseButton.LeftButton)
    assert {plan.school_year for plan in school.vault.all(Plan)} == {YEAR, "2027–2028"}


def test_the_plan_is_shown_as_it_is_printed(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    page.preview("fi")
    qtbot.waitUntil(lambda: page.findChild(PreviewDialog) is not None)
    dialog = page.findChild(PreviewDialog)
    qtbot.waitUntil(lambda: dialog.page_count > 0)
    dialog.reject()


@pytest.mark.parametrize("part", [GOALS, CHAPTERS, EVALUATION])
@pytest.mark.parametrize("scale", [100, 200])
def test_everything_is_named_and_whole(
    qtbot: QtBot, application: Application, page: PlanPage, school: Desk, scale: int, part: str
) -> None:
    page.show_part(part)
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    page.resize(1100, 6000)
    qtbot.wait(10)
    assert unnamed(page) == []
    assert too_small(page) == []
    assert cut(page) == []


def press_button(qtbot: QtBot, page: QWidget, text: str) -> None:
    button = next(b for b in page.findChildren(QPushButton) if b.text().strip() == text and b.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_one_part_of_the_plan_is_seen_at_a_time(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    press_button(qtbot, page, "Chapters")
    field = named(page, "Text of chapter 1", QTextEdit)
    type_text(field, "Uutta: ")
    press_button(qtbot, page, "Evaluation")
    assert not field.isVisible()
    type_text(named(page, "Evaluation of the whole plan", QTextEdit), "Hyvä vuosi")
    page.flush()
    plan = stored(school)
    assert plan.chapters[0].text.endswith("Uutta: ")
    assert plan.evaluation == "Hyvä vuosi"
    qtbot.mouseClick(named(page, "Undo", QPushButton), Qt.MouseButton.LeftButton)
    page.flush()
    assert stored(school).evaluation == ""


def test_search_leads_to_a_chapter_in_its_part(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    page.show_object(stored(school).chapters[0].id)
    assert page.focusWidget().accessibleName() == "Text of chapter 1"


def test_a_plan_of_another_kind_is_begun_and_found_by_its_name(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    qtbot.mouseClick(named(page, "New plan…", QPushButton), Qt.MouseButton.LeftButton)
    dialog = page.findChild(NewPlanDialog)
    assert unnamed(dialog) == []
    kind = named(dialog, "Kind of plan", Choice)
    kind.setFocus()
    for _ in range(3):
        press(kind, Qt.Key.Key_Down)
    type_text(named(dialog, "Title", QLineEdit), "Siirtymän toimintasuunnitelma")
    for name, day in (("Begins", "1.1.2027"), ("Ends", "31.12.2028")):
        field = named(dialog, name, QLineEdit)
        type_text(field, day)
        field.editingFinished.emit()
    confirm = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Begin the plan")
    qtbot.mouseClick(confirm, Qt.MouseButton.LeftButton)
    assert page._title.text() == "Siirtymän toimintasuunnitelma"
    (plan,) = (plan for plan in school.vault.all(Plan) if plan.kind is PlanKind.ACTION)
    assert (plan.starts, plan.ends) == (date(2027, 1, 1), date(2028, 12, 31))
    choice = named(page, "Plan", Choice)
    choice.setFocus()
    press(choice, Qt.Key.Key_Home)
    assert page._title.text().startswith("Annual plan")


def test_a_plan_gets_another_title_and_follows_the_plan_that_is_chosen(
    qtbot: QtBot, page: PlanPage, school: Desk
) -> None:
    last = plans.new_plan(school.vault, groups.current_group(school.vault), "2020–2021").value
    qtbot.mouseClick(named(page, "Edit the plan's title and time…", QPushButton), Qt.MouseButton.LeftButton)
    dialog = page.findChild(PlanFactsDialog)
    assert unnamed(dialog) == []
    type_text(named(dialog, "Title", QLineEdit), "Hyvinvoinnin vuosi")
    follows = named(dialog, "Follows", Choice)
    press(follows, Qt.Key.Key_Down)
    press_button(qtbot, dialog, "Keep")
    plan = plans.plan_for(school.vault, groups.current_group(school.vault).id, YEAR).value
    assert (plan.title, plan.previous) == ("Hyvinvoinnin vuosi", last.id)
    assert page._title.text() == "Hyvinvoinnin vuosi"


def test_a_removed_plan_comes_back_with_undo(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    before = stored(school)
    qtbot.mouseClick(named(page, "Edit the plan's title and time…", QPushButton), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(named(page, "Remove the plan", QPushButton), Qt.MouseButton.LeftButton)
    assert school.vault.all(Plan) == ()
    qtbot.wait(10)
    assert named(page, "Start with chapters", QPushButton)
    qtbot.mouseClick(named(page.messages, "Undo", QPushButton), Qt.MouseButton.LeftButton)
    assert stored(school) == before
    assert page.part(GOALS).isVisible()


def test_gaps_are_told_and_stop_nothing(qtbot: QtBot, page: PlanPage, school: Desk) -> None:
    goals = page.part(GOALS)
    assert any("Oppilaat kokevat" in label for label in _texts(goals))
    goals._approve(school.vault.read(Plan, stored(school).id), "Lautakunta", date(2026, 10, 1), "", "", "")
    page.flush()
    assert stored(school).state is PlanState.APPROVED


def _texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]
