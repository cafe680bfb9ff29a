"""Inspections are written down, their defects followed until repaired, and taken to a meeting where that helps."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.inspections import Defect, DefectState, Inspection, InspectionBody
from ohdesk.domain.matters import Matter
from ohdesk.services import matters
from ohdesk.ui.application import Application
from ohdesk.ui.follow_up.follow_up_page import INSPECTION, FollowUpPage
from ohdesk.ui.follow_up.inspection_dialogs import DefectDialog, InspectionDialog, LookDialog
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from tests.ui.accessibility import nodes, too_small, unnamed
from tests.ui.keys import type_text
from tests.ui.practice import Desk, today
from tests.ui.test_follow_up import named, press_button, shown
from tests.ui.test_widgets import cut

DOOR = Defect(new_id(), "Ulko-ovi ei sulkeudu", "B-portaat", "tilapalvelut", date(2026, 5, 29))
LAMP = Defect(new_id(), "Käytävän valaistus", state=DefectState.REPAIRED)


@pytest.fixture
def page(qtbot: QtBot, school: Desk) -> FollowUpPage:
    group = school.vault.all(Group)[0]
    bodies = (InspectionBody.SCHOOL, InspectionBody.HEALTH_CARE)
    inspected = Inspection(new_id(), group.id, group.schools[0], date(2024, 3, 14), bodies, defects=(DOOR, LAMP))
    school.vault.add(inspected)
    page = shown(qtbot, school)
    page.show_part(INSPECTION)
    return page


def inspection(desk: Desk) -> Inspection:
    return desk.vault.all(Inspection)[0]


def said(page: FollowUpPage) -> str:
    QApplication.processEvents()  # what was just made is shown by then
    return "\n".join(node.name for node in nodes(page.part(INSPECTION)) if not node.invisible)


def test_the_page_tells_when_the_next_one_comes_and_what_waits(page: FollowUpPage) -> None:
    words = said(page)
    assert "Inspected 14.3.2024. The next by 14.3.2027, within a year." in words
    assert "1 defect not repaired · 1 to be looked at again" in words
    assert "Look again: due 14.3.2025" in words
    assert "later changes have not been checked" in words


def test_an_inspection_is_written_down_and_taken_back(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    press_button(qtbot, page, "Write down an inspection")
    dialog = page.findChild(InspectionDialog)
    assert unnamed(dialog) == []
    next(box for box in dialog.findChildren(QCheckBox) if box.text() == "Guardians").click()
    type_text(named(dialog, "In short", QTextEdit), "Kierros tehtiin yhdessä.")
    press_button(qtbot, dialog, "Keep")
    made = next(one for one in school.vault.all(Inspection) if one.day == today())
    assert InspectionBody.GUARDIANS in made.bodies
    assert (made.summary, made.school) == ("Kierros tehtiin yhdessä.", inspection(school).school)
    page.history.undo()
    assert len(school.vault.all(Inspection)) == 1


def test_an_inspection_needs_its_day(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    press_button(qtbot, page, "Edit: Inspection 14.3.2024")
    dialog = page.findChild(InspectionDialog)
    day = named(dialog, "Day", QLineEdit)
    assert isinstance(day, QLineEdit)
    day.clear()
    day.editingFinished.emit()
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()
    type_text(day, "15.3.2024")
    day.editingFinished.emit()
    press_button(qtbot, dialog, "Keep")
    assert inspection(school).day == date(2024, 3, 15)


def test_a_defect_is_added_with_its_place(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    press_button(qtbot, page, "Add a defect: Inspection 14.3.2024")
    dialog = page.findChild(DefectDialog)
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()
    type_text(named(dialog, "Defect", QTextEdit), "Melu ruokalassa")
    type_text(named(dialog, "Place", QLineEdit), "ruokala")
    press_button(qtbot, dialog, "Keep")
    assert [(one.text, one.place) for one in inspection(school).defects][-1] == ("Melu ruokalassa", "ruokala")


def test_a_look_says_how_far_the_repair_has_come(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    press_button(qtbot, page, "Write down a look: Ulko-ovi ei sulkeudu")
    dialog = page.findChild(LookDialog)
    assert unnamed(dialog) == []
    press_button(qtbot, dialog, "Repaired")
    type_text(named(dialog, "What was seen", QTextEdit), "Uusi ovi asennettu")
    press_button(qtbot, dialog, "Keep")
    door = inspection(school).defects[0]
    assert (door.state, door.reviews[0].day, door.reviews[0].note) == (
        DefectState.REPAIRED,
        today(),
        "Uusi ovi asennettu",
    )
    assert "2 settled defects" in said(page)
    page.history.undo()
    assert inspection(school).defects[0] == DOOR


def test_a_look_needs_its_day(qtbot: QtBot, page: FollowUpPage) -> None:
    press_button(qtbot, page, "Write down a look: Ulko-ovi ei sulkeudu")
    dialog = page.findChild(LookDialog)
    day = named(dialog, "Day", QLineEdit)
    assert isinstance(day, QLineEdit)
    day.clear()
    day.editingFinished.emit()
    press_button(qtbot, dialog, "Keep")
    assert dialog.isVisible()


def test_a_defect_goes_to_a_meeting_once(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    press_button(qtbot, page, "To a meeting: Ulko-ovi ei sulkeudu")
    group = school.vault.all(Group)[0]
    (waiting,) = matters.waiting(school.vault, group.id)
    assert waiting.title == "Defect from an inspection: Ulko-ovi ei sulkeudu"
    assert "Waits for a meeting" in said(page)
    page.history.undo()
    assert matters.waiting(school.vault, group.id) == ()
    press_button(qtbot, page, "To a meeting: Ulko-ovi ei sulkeudu")
    assert len(school.vault.all(Matter)) == 1


def test_what_is_removed_comes_back(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    before = inspection(school)
    press_button(qtbot, page, "Remove: Ulko-ovi ei sulkeudu")
    assert inspection(school).defects == (LAMP,)
    press_button(qtbot, page.messages, "Undo")
    press_button(qtbot, page, "Remove: Inspection 14.3.2024")
    assert school.vault.all(Inspection) == ()
    press_button(qtbot, page.messages, "Undo")
    assert inspection(school) == before


def test_an_old_defect_is_edited_in_its_fold(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    press_button(qtbot, page, "1 settled defect")
    press_button(qtbot, page, "Edit: Käytävän valaistus")
    dialog = page.findChild(DefectDialog)
    type_text(named(dialog, "Place", QLineEdit), "3. kerros")
    press_button(qtbot, dialog, "Keep")
    assert inspection(school).defects[1] == replace(LAMP, place="3. kerros")
    assert "3. kerros" in said(page)  # the fold stays open


def test_each_school_stands_by_itself(qtbot: QtBot, school: Desk) -> None:
    group = school.vault.all(Group)[0]
    school.vault.add(Inspection(new_id(), group.id, None, None))
    page = shown(qtbot, school)
    page.show_part(INSPECTION)
    words = said(page)
    assert "Harjoituskoulu" in words
    assert "No particular school" in words
    assert words.count("No inspection was found in the material.") == 2


def test_a_search_leads_to_a_defect(page: FollowUpPage, school: Desk) -> None:
    page.show_part("heard")
    page.show_object(DOOR.id)
    assert page.part(INSPECTION).isVisible()
    assert page.part(INSPECTION).show_object(new_id()) is False


def test_the_follow_up_is_looked_at_before_it_is_printed(qtbot: QtBot, page: FollowUpPage) -> None:
    named(page.part(INSPECTION), "Preview and print").click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: page.findChild(PreviewDialog) is not None and page.findChild(PreviewDialog).page_count > 0)


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_is_named_and_whole(qtbot: QtBot, application: Application, page: FollowUpPage, scale: int) -> None:
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    page.resize(1100, 4000)
    qtbot.wait(10)
    assert unnamed(page) == []
    assert too_small(page) == []
    assert cut(page) == []
