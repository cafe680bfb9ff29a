"""A paper is handed on to records management from the page that shows it, and its number is noted there."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.documents.render import render
from ohdesk.domain.deliveries import Delivery, Subject
from ohdesk.domain.identity import new_id
from ohdesk.domain.inspections import Defect, Inspection
from ohdesk.domain.surveys import AnswerChoice, Question, Survey
from ohdesk.services import deliveries, groups, plans
from ohdesk.ui.application import Application
from ohdesk.ui.delivery.deliver_dialog import DeliverDialog
from ohdesk.ui.delivery.note_dialog import NoteDialog
from ohdesk.ui.delivery.official_row import OfficialRow
from ohdesk.ui.documents.documents_page import DocumentsPage
from ohdesk.ui.documents.records_card import RecordsCard
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.steps import Step
from ohdesk.ui.plans.plan_page import PlanPage
from ohdesk.ui.preferences import Preferences
from tests.spoiling import spoilt
from tests.ui.accessibility import nodes, too_small, unnamed
from tests.ui.practice import YEAR, Desk, today
from tests.ui.test_documents_page import approve, shown
from tests.ui.test_widgets import cut

MINUTES = "Minutes 1, 26.8.2026"
PLACE = "asianhallintajärjestelmä"


@pytest.fixture
def page(qtbot: QtBot, school: Desk) -> DocumentsPage:
    approve(school)
    return shown(qtbot, school)


def button(page: QWidget, name: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.accessibleName() == name and one.isVisible())


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    """Press a button as somebody does who uses the keyboard alone."""
    button(page, name).setFocus()
    qtbot.keyClick(button(page, name), Qt.Key.Key_Space)


def read_again(qtbot: QtBot, page: DocumentsPage | PlanPage) -> None:
    page.refresh()
    qtbot.wait(1)


def said(page: QWidget) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def hand_on(qtbot: QtBot, page: QWidget, title: str, *choices: str) -> QFileDialog:
    press(qtbot, page, f"Hand on to records management: {title}")
    dialog = page.findChild(DeliverDialog)
    for words in choices:
        qtbot.mouseClick(
            next(b for b in dialog.findChildren(QPushButton) if b.text() == words), Qt.MouseButton.LeftButton
        )
    qtbot.mouseClick(dialog.keep_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
    return page.findChild(QFileDialog)


def note(qtbot: QtBot, page: QWidget, number: str) -> None:
    dialog = page.findChild(NoteDialog)
    field = next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == "Diary number")
    field.clear()
    qtbot.keyClicks(field, number)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def of_minutes(desk: Desk) -> Subject:
    (meeting,) = desk.vault.record_roots()
    return deliveries.minutes_of(meeting)


def test_the_documents_page_lists_what_has_not_been_handed_on(page: DocumentsPage) -> None:
    card = page.findChild(RecordsCard)
    assert MINUTES in said(card)
    assert said(card).count("Not handed on to records management yet.") == 2


def test_minutes_are_saved_as_one_file_and_wait_for_their_number(
    qtbot: QtBot, page: DocumentsPage, school: Desk, tmp_path: Path
) -> None:
    ask = hand_on(qtbot, page, MINUTES, "The public copy", "In Swedish")
    assert ask.selectedFiles()[0].endswith("2026-08-26 Promemoria 1 Harjoituskoulu offentlig.zip")
    ask.fileSelected.emit(str(tmp_path / "muistio.zip"))
    ask.reject()
    with ZipFile(tmp_path / "muistio.zip") as opened:
        record = json.loads(next(opened.read(name) for name in opened.namelist() if name.endswith(".json")))["Record"]
    assert (record["Language"], record["Custom"]["Reader"]) == ("sv", "public")
    assert page.messages.text == f"Saved: {tmp_path / 'muistio.zip'}. Note the diary number once you know it."
    read_again(qtbot, page)
    assert "the diary number is not noted yet" in said(page.findChild(RecordsCard))
    press(qtbot, page.messages, "Note the number…")
    note(qtbot, page, "HK/7/2026")
    assert page.messages.text == f"Official copy: {PLACE}, no. HK/7/2026, 7.10.2026"
    (delivery,) = school.vault.all(Delivery)
    assert delivery.number == "HK/7/2026"
    read_again(qtbot, page)
    assert MINUTES not in said(page.findChild(RecordsCard))
    assert "1 approved paper" in said(page.findChild(RecordsCard))
    assert f"Official copy: {PLACE}, no. HK/7/2026, 7.10.2026" in said(page)


def test_a_note_is_taken_back_at_once(qtbot: QtBot, page: DocumentsPage, school: Desk) -> None:
    press(qtbot, page, f"Note the number of the official copy: {MINUTES}")
    note(qtbot, page, "HK/7/2026")
    assert deliveries.official(school.vault, of_minutes(school)) is not None
    press(qtbot, page.messages, "Undo")
    assert deliveries.official(school.vault, of_minutes(school)) is None
    read_again(qtbot, page)
    assert MINUTES in said(page.findChild(RecordsCard))


def test_files_go_into_a_folder_where_that_is_wanted(
    qtbot: QtBot, page: DocumentsPage, school: Desk, tmp_path: Path
) -> None:
    ask = hand_on(qtbot, page, MINUTES, "Files in a folder")
    assert ask.fileMode() is QFileDialog.FileMode.Directory
    ask.fileSelected.emit(str(tmp_path))
    ask.reject()
    assert {file.suffix for file in tmp_path.glob("2026-08-26 *")} == {".pdf", ".docx", ".json", ".xml"}
    assert len(school.vault.all(Delivery)) == 1


def test_what_cannot_be_saved_is_no_delivery(qtbot: QtBot, page: DocumentsPage, school: Desk, tmp_path: Path) -> None:
    ask = hand_on(qtbot, page, MINUTES)
    ask.fileSelected.emit(str(tmp_path / "missing" / "muistio.zip"))
    ask.reject()
    assert "missing" in page.messages.text
    assert school.vault.all(Delivery) == ()


def test_a_spoilt_paper_is_told_of_and_goes_only_as_a_plain_copy(
    qtbot: QtBot, page: DocumentsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ohdesk.documents.render.render", lambda *given, **named: spoilt(render(*given, **named)))
    press(qtbot, page, f"Hand on to records management: {MINUTES}")
    qtbot.mouseClick(page.findChild(DeliverDialog).keep_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "will not do as an archive copy" in page.messages.text)
    assert page.findChild(QFileDialog) is None
    press(qtbot, page.messages, "Make a plain copy")
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
    ask = page.findChild(QFileDialog)
    ask.fileSelected.emit(str(tmp_path / "muistio.zip"))
    ask.reject()
    with ZipFile(tmp_path / "muistio.zip") as opened:
        assert all(b"pdfaid" not in opened.read(name) for name in opened.namelist() if name.endswith(".pdf"))


def test_a_whole_year_is_handed_on_from_the_menu(qtbot: QtBot, page: DocumentsPage) -> None:
    menu = button(page, "Hand on another paper").menu()
    names = [action.text() for action in menu.actions()]
    assert names == [
        "The year's minutes as one file",
        "The whole year as one file",
        f"Evaluation {YEAR}",
        f"Summary of the year {YEAR}",
    ]
    menu.actions()[0].trigger()
    assert page.findChild(DeliverDialog).windowTitle().endswith("The year's minutes as one file")


def test_inspections_and_the_results_of_a_survey_are_handed_on_from_the_menu(
    qtbot: QtBot, school: Desk, tmp_path: Path
) -> None:
    group = groups.current_group(school.vault).id
    school.vault.add(Inspection(new_id(), group, day=today(), defects=(Defect(new_id(), "Ilmanvaihto ei riitä."),)))
    answers = (AnswerChoice(new_id(), text="kyllä", count=30),)
    survey = Survey(
        new_id(), group, title="Kaverikysely", closes=today(), questions=(Question(new_id(), "?", "", answers),)
    )
    school.vault.add(survey)
    page = shown(qtbot, school)
    menu = button(page, "Hand on another paper").menu()
    names = [action.text() for action in menu.actions()]
    assert names == ["Inspections and their follow-up", "Results: Kaverikysely"]
    menu.actions()[0].trigger()
    dialog = page.findChild(DeliverDialog)
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "The public copy").click()
    dialog.keep_button.click()
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
    place = page.findChild(QFileDialog)
    place.fileSelected.emit(str(tmp_path / "tarkastus.zip"))
    place.reject()
    (delivery,) = school.vault.all(Delivery)
    assert (delivery.what, delivery.subject) == ("inspection", group)


def test_a_plan_that_is_approved_tells_where_its_official_copy_is(qtbot: QtBot, school: Desk) -> None:
    page = PlanPage(school.context(), today)
    qtbot.addWidget(page)
    page.resize(1200, 900)
    page.refresh()
    page.show()
    assert "Not handed on" not in said(page)
    approve(school)
    read_again(qtbot, page)
    assert "Not handed on to records management yet." in said(page)
    press(qtbot, page, f"Note the number of the official copy: Annual plan {YEAR}")
    dialog = page.findChild(NoteDialog)
    qtbot.mouseClick(dialog.keep_button, Qt.MouseButton.LeftButton)
    qtbot.wait(1)
    assert f"Official copy: {PLACE}, no. HK/1/2026, 7.10.2026" in said(page)
    plan = plans.plan_for(school.vault, groups.current_group(school.vault).id, YEAR)
    plans.approve_plan(school.vault, plan, "Lautakunta", today(), "14", "HK/1/2026")
    read_again(qtbot, page)
    assert "Changed after the delivery: deliver it again." in said(page)


def test_approved_minutes_tell_where_their_official_copy_is(qtbot: QtBot, school: Desk) -> None:
    approve(school)
    page = MeetingsPage(school.context())
    qtbot.addWidget(page)
    page.resize(1200, 900)
    page.show()
    page.open_meeting(of_minutes(school).id, Step.APPROVE)
    qtbot.wait(1)
    assert "Not handed on to records management yet." in said(page)
    row = next(one for one in page.findChildren(OfficialRow) if one.isVisible())
    name = next(b.accessibleName() for b in row.findChildren(QPushButton) if b.text() == "Note the number…")
    press(qtbot, page, name)
    note(qtbot, page, "HK/7/2026")
    qtbot.wait(1)
    assert f"Official copy: {PLACE}, no. HK/7/2026" in said(row)


def test_the_day_is_needed(qtbot: QtBot, page: DocumentsPage, school: Desk) -> None:
    press(qtbot, page, f"Note the number of the official copy: {MINUTES}")
    dialog = page.findChild(NoteDialog)
    day = next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == "Day")
    day.selectAll()
    qtbot.keyClick(day, Qt.Key.Key_Delete)
    qtbot.keyClick(day, Qt.Key.Key_Return)
    assert "Write the day." in said(dialog)
    assert school.vault.all(Delivery) == ()


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("what", ["Hand on to records management", "Note the number of the official copy"])
def test_every_part_of_the_dialogs_is_named_and_whole(
    qtbot: QtBot, application: Application, page: DocumentsPage, what: str, scale: int
) -> None:
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    press(qtbot, page, f"{what}: {MINUTES}")
    dialog = page.findChild(FormDialog)
    qtbot.wait(10)
    assert unnamed(dialog) == []
    assert too_small(dialog) == []
    assert cut(dialog) == []
    assert any(node.name for node in nodes(dialog))
