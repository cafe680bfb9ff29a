"""Staffing, the seventh working day, consultations, structures and checklists are kept in the window."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from ohdesk.domain.checklists import Checklist, PointState
from ohdesk.domain.groups import Group, GroupType, Role
from ohdesk.domain.matters import Matter
from ohdesk.domain.roll_outs import RollOut, UseState
from ohdesk.domain.schools import School
from ohdesk.domain.staffing import Staffing
from ohdesk.domain.tallies import Channel, ConsultationTally, ConsultationTheme, count_of
from ohdesk.services import checklists, roll_outs
from ohdesk.ui.application import Application
from ohdesk.ui.follow_up.checklist_dialogs import ChecklistDialog, PointDialog
from ohdesk.ui.follow_up.follow_up_page import STRUCTURES, FollowUpPage
from ohdesk.ui.follow_up.grid import Grid
from ohdesk.ui.follow_up.roll_out_dialogs import PlaceDialog, RollOutDialog
from ohdesk.ui.follow_up.staffing_dialog import StaffingDialog
from ohdesk.ui.groups.school_dialogs import ServiceDialog
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.widgets.choice import Choice
from tests.ui.accessibility import nodes, too_small, unnamed
from tests.ui.keys import press, type_text
from tests.ui.practice import Desk
from tests.ui.test_follow_up import named, press_button, shown
from tests.ui.test_widgets import cut

YEAR = "2026–2027"


@pytest.fixture
def page(qtbot: QtBot, school: Desk) -> FollowUpPage:
    return opened(qtbot, school)


@pytest.fixture
def team(qtbot: QtBot, school: Desk) -> FollowUpPage:
    edition = school.vault.read(Group, school.vault.all(Group)[0].id)
    school.vault.save(edition, replace(edition.value, type=GroupType.EXPERT_TEAM))
    return opened(qtbot, school)


def opened(qtbot: QtBot, school: Desk) -> FollowUpPage:
    page = shown(qtbot, school)
    page.show_part(STRUCTURES)
    return page


def said(page: FollowUpPage) -> str:
    QApplication.processEvents()  # what was just made is shown by then
    return "\n".join(node.name for node in nodes(page.part(STRUCTURES)) if not node.invisible)


def of_type(page: FollowUpPage, kind: type) -> list:
    QApplication.processEvents()
    return [one for one in page.findChildren(kind) if one.isVisible()]


# Staffing


def test_binding_and_recommended_stand_apart_with_their_sources(page: FollowUpPage, school: Desk) -> None:
    (one,) = school.vault.all(School)
    edition = school.vault.read(School, one.id)
    services = tuple(
        replace(service, person_years=Decimal("0.4")) if service.profession is Role.CURATOR else service
        for service in one.services
    )
    school.vault.save(edition, replace(one, services=services))
    words = said(page)
    assert "School social worker: 780 for a person-year" in words
    assert "More students than 9 a § has at most" in words
    assert "312 students, 0.4 person-years; at most 670 · 0.07 person-years lack" in words
    assert words.index("Binding limit") < words.index("9 a §; since") < words.index("Recommended, not binding")
    assert "Länsi-Uusimaa" in words


def test_a_line_of_an_area_is_written_changed_and_taken_away(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    press_button(qtbot, page, "Add a line")
    dialog = page.findChild(StaffingDialog)
    assert unnamed(dialog) == []
    years = named(dialog, "Person-years", QLineEdit)
    assert isinstance(years, QLineEdit)
    type_text(years, "yksi")
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()
    years.clear()
    type_text(years, "2,5")
    press_button(qtbot, dialog, "Keep")
    (staffing,) = school.vault.all(Staffing)
    assert (staffing.lines[0].person_years, staffing.lines[0].profession) == (Decimal("2.5"), Role.CURATOR)
    press_button(qtbot, page, "Remove: School social worker, Basic education")
    assert school.vault.all(Staffing)[0].lines == ()
    press_button(qtbot, page.messages, "Undo")
    assert school.vault.all(Staffing)[0].lines == staffing.lines


def test_a_service_tells_its_working_time_and_what_it_is_for(qtbot: QtBot, school: Desk) -> None:
    (one,) = school.vault.all(School)
    written = []
    dialog = ServiceDialog(one.services[0], "Service")
    qtbot.addWidget(dialog)
    dialog.written.connect(written.append)
    dialog.open()
    years = named(dialog, "Person-years at this school", QLineEdit)
    assert isinstance(years, QLineEdit)
    type_text(years, "-1")
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()
    years.clear()
    type_text(years, "0,6")
    type_text(named(dialog, "For students and guardians", QTextEdit), "Kuraattorin kanssa voi jutella kaikesta.")
    press_button(qtbot, dialog, "Keep")
    (service,) = written
    assert (service.person_years, service.text) == (Decimal("0.6"), "Kuraattorin kanssa voi jutella kaikesta.")


# The seventh working day


def test_the_seventh_working_day_is_told_and_nothing_of_it_kept(page: FollowUpPage, school: Desk) -> None:
    before, steps = school.vault.operations(), page.history.stack.count()
    assert "At latest on 23.10.2026." in said(page)
    day = named(page, "Day of the request", QLineEdit)
    assert isinstance(day, QLineEdit)
    day.clear()
    type_text(day, "10.10.2026")
    day.editingFinished.emit()
    words = said(page)
    assert "At latest on 27.10.2026." in words
    assert "In an urgent matter at latest on 19.10.2026, the next working day." in words
    day.clear()
    type_text(day, "10.10.2020")
    day.editingFinished.emit()
    assert "Choose a day that the school's calendar reaches" in said(page)
    assert (school.vault.operations(), page.history.stack.count()) == (before, steps)


# Consultations


def test_only_an_expert_team_counts_consultations(page: FollowUpPage) -> None:
    words = said(page)
    assert "Consultations are counted in a group of the type expert team" in words
    assert "Numbers of consultations" not in words


def test_numbers_are_typed_by_the_keys_and_told_without_small_ones(
    qtbot: QtBot, team: FollowUpPage, school: Desk
) -> None:
    press_button(qtbot, team, "By phone")
    grid = next(grid for grid in of_type(team, Grid) if grid.accessibleName() == "Numbers of consultations")
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(0, 3))
    type_number(grid, "12")
    assert grid.currentIndex().row() == 1
    type_number(grid, "3")
    (tally,) = school.vault.all(ConsultationTally)
    assert tally.school_year == YEAR
    assert count_of(tally, (Channel.PHONE, Role.NURSE, ConsultationTheme.LEARNING)) == 12
    assert count_of(tally, (Channel.PHONE, Role.NURSE, ConsultationTheme.ATTENDANCE)) == 3
    words = said(team)
    assert team.focusWidget() is grid  # the numbers go on from there
    assert "In all: 15" in words
    assert "Professions: public health nurse 15" in words
    assert "attendance 3" not in words
    team.history.undo()
    assert (
        count_of(school.vault.all(ConsultationTally)[0], (Channel.PHONE, Role.NURSE, ConsultationTheme.ATTENDANCE)) == 0
    )
    grid.setCurrentIndex(grid.model().index(0, 3))
    press(grid, Qt.Key.Key_Delete)
    assert "In all: 0" in said(team)


def test_a_cell_tells_its_row_and_column(team: FollowUpPage) -> None:
    grid = next(grid for grid in of_type(team, Grid) if grid.accessibleName() == "Numbers of consultations")
    found = QAccessible.queryAccessibleInterface(grid)
    names = [found.child(number).text(QAccessible.Text.Name) for number in range(found.childCount())]
    assert "Learning, School social worker: 0" in names


def type_number(grid: Grid, digits: str) -> None:
    press(grid, Qt.Key.Key_unknown, digits[0])
    editor = next(line for line in grid.findChildren(QLineEdit) if line.isVisible())
    type_text(editor, digits[1:] + "\n")
    QApplication.processEvents()


# Structures


def test_a_structure_is_followed_by_place_until_its_obstacle_is_solved(
    qtbot: QtBot, page: FollowUpPage, school: Desk
) -> None:
    press_button(qtbot, page, "Add a structure")
    dialog = page.findChild(RollOutDialog)
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()
    type_text(named(dialog, "Name", QLineEdit), "Asiantuntijatiimi")
    press_button(qtbot, dialog, "Keep")
    grid = next(grid for grid in of_type(page, Grid) if grid.accessibleName() == "Structures by place")
    grid.setCurrentIndex(grid.model().index(0, 1))
    press(grid, Qt.Key.Key_Return)
    place = of_type(page, PlaceDialog)[0]
    assert unnamed(place) == []
    press_button(qtbot, place, "Started")
    type_text(named(place, "Obstacle", QTextEdit), "Yhteinen aika puuttuu")
    type_text(named(place, "Who solves it", QLineEdit), "rehtorit")
    press_button(qtbot, place, "Keep")
    (structure,) = roll_outs.roll_outs(school.vault, school.vault.all(Group)[0].id)
    assert (structure.places[0].place, structure.places[0].state) == ("Harjoituskoulu", UseState.STARTED)
    assert "Solved by rehtorit" in said(page)
    press_button(qtbot, page, "Solved: Asiantuntijatiimi, Harjoituskoulu")
    assert school.vault.all(RollOut)[0].places[0].solved_on is not None
    assert "Solved by rehtorit" not in said(page)
    page.history.undo()
    assert "Solved by rehtorit" in said(page)


def test_a_place_is_added_and_removed(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    group = school.vault.all(Group)[0]
    school.vault.add(replace(roll_outs.new_roll_out(school.vault, group), title="Konsultaatiot"))
    QApplication.processEvents()
    press_button(qtbot, page, "Add a place: Konsultaatiot")
    dialog = of_type(page, PlaceDialog)[0]
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()
    type_text(named(dialog, "Place", QLineEdit), "Lukio")
    press_button(qtbot, dialog, "Keep")
    assert [place.place for place in school.vault.all(RollOut)[0].places] == ["Harjoituskoulu", "Lukio"]
    grid = next(grid for grid in of_type(page, Grid) if grid.accessibleName() == "Structures by place")
    grid.setCurrentIndex(grid.model().index(1, 1))
    press(grid, Qt.Key.Key_Return)
    press_button(qtbot, of_type(page, PlaceDialog)[0], "Remove the place")
    assert [place.place for place in school.vault.all(RollOut)[0].places] == ["Harjoituskoulu"]
    press_button(qtbot, page.messages, "Undo")
    assert len(school.vault.all(RollOut)[0].places) == 2


def test_a_structure_is_edited_and_removed(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    group = school.vault.all(Group)[0]
    before = school.vault.add(replace(roll_outs.new_roll_out(school.vault, group), title="Tiimi")).value
    QApplication.processEvents()
    press_button(qtbot, page, "Edit: Tiimi")
    dialog = of_type(page, RollOutDialog)[0]
    type_text(named(dialog, "Responsible", QLineEdit), "kuraattori")
    press_button(qtbot, dialog, "Keep")
    assert school.vault.all(RollOut) == (replace(before, owner="kuraattori"),)
    press_button(qtbot, page, "Remove: Tiimi")
    press_button(qtbot, page.messages, "Undo")
    assert len(school.vault.all(RollOut)) == 1


# Checklists


def test_a_list_to_start_from_becomes_the_areas_own(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    press_button(qtbot, page, "Start from a list")
    (made,) = school.vault.all(Checklist)
    assert "no authority's list" in said(page)
    press_button(qtbot, page, f"Edit: {made.title}")
    dialog = of_type(page, ChecklistDialog)[0]
    name = named(dialog, "Name", QLineEdit)
    assert isinstance(name, QLineEdit)
    name.clear()
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()
    type_text(name, "Alueemme lista")
    press_button(qtbot, dialog, "Keep")
    QApplication.processEvents()
    line = named(page, "New point: Alueemme lista", QLineEdit)
    type_text(line, "Esitteet ovat aulassa\n")
    now = school.vault.all(Checklist)[0]
    assert (now.title, now.points[-1].text) == ("Alueemme lista", "Esitteet ovat aulassa")
    press_button(qtbot, page, f"Remove: {made.points[0].text}")
    assert len(school.vault.all(Checklist)[0].points) == len(made.points)
    press_button(qtbot, page.messages, "Undo")
    assert len(school.vault.all(Checklist)[0].points) == len(made.points) + 1


def test_a_point_that_is_still_to_do_goes_to_a_meeting(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    group = school.vault.all(Group)[0]
    made = school.vault.add(checklists.starter(group.id, "fi")).value
    QApplication.processEvents()
    point = made.points[0]
    state = named(page, f"State: {point.text}", Choice)
    assert isinstance(state, Choice)
    state.setCurrentIndex(list(PointState).index(PointState.MISSING))
    state.activated.emit(state.currentIndex())
    now = school.vault.all(Checklist)[0]
    assert now.points[0].state is PointState.MISSING
    assert now.looked_at is not None
    QApplication.processEvents()
    press_button(qtbot, page, f"To a meeting: {point.text}")
    assert [matter.title for matter in school.vault.all(Matter)] == [point.text]
    assert "Waits for a meeting" in said(page)
    press_button(qtbot, page, f"Edit: {point.text}")
    dialog = of_type(page, PointDialog)[0]
    type_text(named(dialog, "Responsible", QLineEdit), "rehtori")
    press_button(qtbot, dialog, "Keep")
    assert school.vault.all(Checklist)[0].points[0].owner == "rehtori"


def test_a_list_of_ones_own_is_added_and_removed(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    press_button(qtbot, page, "Add a list")
    dialog = of_type(page, ChecklistDialog)[0]
    type_text(named(dialog, "Name", QLineEdit), "Oma lista")
    press_button(qtbot, dialog, "Keep")
    QApplication.processEvents()
    press_button(qtbot, page, "Remove: Oma lista")
    assert school.vault.all(Checklist) == ()
    press_button(qtbot, page.messages, "Undo")
    assert school.vault.all(Checklist)[0].title == "Oma lista"


def test_a_search_leads_to_a_point_and_to_a_place(page: FollowUpPage, school: Desk) -> None:
    group = school.vault.all(Group)[0]
    made = school.vault.add(checklists.starter(group.id, "fi")).value
    structure = school.vault.add(replace(roll_outs.new_roll_out(school.vault, group), title="Tiimi")).value
    for wanted in (made.points[2].id, structure.places[0].id):
        page.show_part("heard")
        page.show_object(wanted)
        assert page.part(STRUCTURES).isVisible()


def test_each_card_is_looked_at_before_it_is_printed(qtbot: QtBot, team: FollowUpPage) -> None:
    every = team.part(STRUCTURES).findChildren(type(named(team, "Add a list")))
    buttons = [one for one in every if one.accessibleName().startswith("Preview and print")]
    assert len(buttons) == 4
    for number, button in enumerate(buttons, 1):
        button.click()
        qtbot.waitUntil(lambda n=number: sum(d.page_count > 0 for d in team.findChildren(PreviewDialog)) == n)


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_is_named_and_whole(
    qtbot: QtBot, application: Application, team: FollowUpPage, school: Desk, scale: int
) -> None:
    group = school.vault.all(Group)[0]
    school.vault.add(checklists.starter(group.id, "fi"))
    school.vault.add(replace(roll_outs.new_roll_out(school.vault, group), title="Tiimi"))
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    team.resize(1100, 9000)
    qtbot.wait(10)
    assert unnamed(team) == []
    assert too_small(team) == []
    assert cut(team) == []
