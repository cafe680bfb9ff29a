"""The page of documents shows what there is, and hands the approved to a recipient that it knows."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.bundle.recipient import new_recipient
from ohdesk.domain.communication import Newsletter
from ohdesk.domain.groups import Seat, holder
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.plans import Plan
from ohdesk.services import forms, groups, minutes, newsletter, plans, printing
from ohdesk.ui.application import Application
from ohdesk.ui.documents.check_card import CheckCard
from ohdesk.ui.documents.documents_page import DocumentsPage
from ohdesk.ui.documents.paper_row import PaperRow
from ohdesk.ui.documents.whole_year_dialog import WholeYearDialog
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from tests.ui.accessibility import nodes, too_small, unnamed
from tests.ui.practice import YEAR, Desk, today
from tests.ui.test_widgets import cut


@pytest.fixture
def page(qtbot: QtBot, school: Desk) -> DocumentsPage:
    return shown(qtbot, school)


def shown(qtbot: QtBot, desk: Desk) -> DocumentsPage:
    page = DocumentsPage(desk.context(), today)
    qtbot.addWidget(page)
    page.resize(1200, 1600)
    page.refresh()
    page.show()
    qtbot.wait(1)
    return page


def test_the_whole_year_is_looked_at_as_one_file_once_something_is_approved(
    qtbot: QtBot, application: Application, school: Desk
) -> None:
    page = shown(qtbot, school)
    whole = next(b for b in page.findChildren(QPushButton) if b.accessibleName() == "The year's minutes as one file")
    assert not whole.isVisible()
    approve(school)
    page.refresh()
    assert whole.isVisible()
    whole.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(PreviewDialog)))


def words(page: QWidget) -> list[str]:
    return [node.name for node in nodes(page) if not node.invisible]


def approve(desk: Desk) -> None:
    group = groups.current_group(desk.vault)
    plan = plans.plan_for(desk.vault, group.id, YEAR)
    plans.approve_plan(desk.vault, plan, "Lautakunta", today(), "12", "HK/1/2026")
    held = next(m for m in desk.vault.outlines(Meeting, group.id) if m.day and m.day.month == 8)
    chair = holder(group, Seat.CHAIR, held.day)
    word = minutes.Word(chair.id, chair.name, "rehtori", ConfirmedBy.MEETING)
    minutes.approve_minutes(desk.vault, desk.store, held.id, [word], "fi", datetime(2026, 11, 20, tzinfo=UTC))


def test_each_paper_tells_its_state_its_readers_and_its_official_copy(qtbot: QtBot, school: Desk) -> None:
    approve(school)
    said = words(shown(qtbot, school))
    assert "HK/1/2026, asianhallintajärjestelmä, tehtävä 12.06" in said
    assert "For the group only · asianhallintajärjestelmä, tehtävä 12.06" in said
    assert "Minutes approved" in said
    assert said.count("Minutes in draft") == 1
    assert "No Swedish name: Harjoituskoulu" in said


@pytest.mark.parametrize(
    "name", ["Plan: Annual plan 2026–2027", "Agenda: Meeting 3, 14.10.2026", "Minutes: Meeting 2, 16.9.2026"]
)
def test_a_paper_is_looked_at_in_either_language(qtbot: QtBot, page: DocumentsPage, school: Desk, name: str) -> None:
    next(b for b in page.findChildren(QPushButton) if b.accessibleName() == name).click()
    qtbot.waitUntil(lambda: page.findChild(PreviewDialog) is not None)
    dialog = page.findChild(PreviewDialog)
    qtbot.waitUntil(lambda: dialog.page_count > 0)
    assert dialog.made.paper.document.language == "fi"
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "In Swedish").click()
    qtbot.waitUntil(lambda: dialog.made.paper.document.language == "sv")
    dialog.reject()


def test_a_planned_meeting_has_no_minutes_yet(page: DocumentsPage) -> None:
    names = [b.accessibleName() for b in page.findChildren(QPushButton)]
    assert "Minutes: Meeting 3, 14.10.2026" not in names
    assert "Minutes: Meeting 1, 26.8.2026" in names


def test_the_approved_papers_go_to_a_known_recipient(qtbot: QtBot, school: Desk, tmp_path: Path) -> None:
    approve(school)
    page = shown(qtbot, school)
    key = tmp_path / "RECIPIENT.pub"
    key.write_bytes(new_recipient("Harjoituslan kunta", practice=True)[1].bytes())
    page.export_to(str(key))
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
    assert page.messages.text == "File 1 is ready: 1 approved minutes, 1 plans."
    target = tmp_path / "lahetys.ohx"
    page.findChild(QFileDialog).fileSelected.emit(str(target))
    assert target.stat().st_size > 1000
    page.findChild(QFileDialog).reject()
    assert len(page._export._rows) == 1


def test_a_private_or_strange_key_is_explained(qtbot: QtBot, page: DocumentsPage, tmp_path: Path) -> None:
    key = tmp_path / "avain.pub"
    key.write_text("not a key", encoding="utf-8")
    page.export_to(str(key))
    qtbot.waitUntil(lambda: bool(page.messages.text))
    assert "recipient" in page.messages.text.lower()
    page.messages.clear()
    key.write_bytes(b"x" * 100_000)
    page.export_to(str(key))
    assert page.messages.text
    page.messages.clear()
    page.export_to(str(tmp_path / "missing.pub"))
    assert "missing.pub" in page.messages.text


def test_practice_never_goes_to_a_real_recipient(qtbot: QtBot, page: DocumentsPage, tmp_path: Path) -> None:
    key = tmp_path / "RECIPIENT.pub"
    key.write_bytes(new_recipient("Kunta", practice=False)[1].bytes())
    page.export_to(str(key))
    qtbot.waitUntil(lambda: bool(page.messages.text))
    assert "practice" in page.messages.text.lower()
    assert page.findChild(QFileDialog) is None


def test_an_empty_year_leads_to_the_plan_and_the_group(qtbot: QtBot, empty: Desk) -> None:
    page = shown(qtbot, empty)
    assert not empty.vault.all(Plan)
    assert not page.findChildren(PaperRow)
    for name in ("Open the plan", "Open the group's page"):
        button = next(b for b in page.findChildren(QPushButton) if b.text() == name)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert empty.gone_to == [("plan", None), ("group", None)]


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_is_named_and_whole(qtbot: QtBot, application: Application, page: DocumentsPage, scale: int) -> None:
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    page.resize(1100, 4000)
    qtbot.wait(10)
    assert unnamed(page) == []
    assert too_small(page) == []
    assert cut(page) == []


def test_a_newsletter_that_went_out_is_looked_at(qtbot: QtBot, application: Application, school: Desk) -> None:
    group = groups.current_group(school.vault)
    letter = school.vault.add(Newsletter(new_id(), group.id, "fi", today(), title="Kuulumisia"))
    assert "Kuulumisia" not in {node.name for node in nodes(shown(qtbot, school))}
    newsletter.publish(school.vault, letter, today())
    page = shown(qtbot, school)
    button = next(b for b in page.findChildren(QPushButton) if b.accessibleName() == "Look: Kuulumisia")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(PreviewDialog)))


def test_a_paper_dropped_on_the_page_is_compared_with_its_minutes(qtbot: QtBot, school: Desk, tmp_path: Path) -> None:
    approve(school)
    page = shown(qtbot, school)
    held = next(m for m in school.vault.outlines(Meeting, groups.current_group(school.vault).id) if m.day.month == 8)
    paper = tmp_path / "muistio.pdf"
    paper.write_bytes(forms.made(school.vault, printing.minutes(school.vault, held.id, "fi")))
    check = page.findChild(CheckCard)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(paper))])
    place = QPointF(check.rect().center())
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for event in (
        QDragEnterEvent(place.toPoint(), *how),
        QDropEvent(place, *how),
    ):
        QApplication.sendEvent(check, event)
        assert event.isAccepted()
    qtbot.waitUntil(lambda: "The paper says what the approved minutes say." in words(check))
    assert any("approved on 20.11.2026" in line for line in words(check))


def test_a_file_that_is_no_paper_is_told_as_such(qtbot: QtBot, page: DocumentsPage, tmp_path: Path) -> None:
    check = page.findChild(CheckCard)
    qtbot.mouseClick(next(b for b in check.findChildren(QPushButton)), Qt.MouseButton.LeftButton)
    paper = tmp_path / "muu.pdf"
    paper.write_bytes(b"no pdf")
    page.findChild(QFileDialog).fileSelected.emit(str(paper))
    qtbot.waitUntil(lambda: "muu.pdf" in words(check))
    page.findChild(QFileDialog).reject()
    page.check_paper(str(tmp_path / "lost.pdf"))
    assert "lost.pdf" in page.messages.text


def test_the_whole_year_is_looked_at_as_one_file_of_what_was_chosen(qtbot: QtBot, school: Desk) -> None:
    approve(school)
    page = shown(qtbot, school)
    press(qtbot, page, "The whole year as one PDF…")
    dialog = page.findChild(WholeYearDialog)
    qtbot.waitUntil(dialog.isVisible)
    boxes = {box.text(): box for box in dialog.findChildren(QCheckBox)}
    assert not boxes["Evaluation"].isVisible()
    for words in boxes:
        if words != "Approved minutes":
            boxes[words].setChecked(False)
    boxes["Approved minutes"].setChecked(False)
    dialog.keep_button.click()
    assert "Choose at least one." in [label.text() for label in dialog.findChildren(QLabel)]
    choice = next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "For whom")
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert not boxes["The year's plan"].isVisible()
    qtbot.keyClick(choice, Qt.Key.Key_Up)
    boxes["Approved minutes"].setChecked(True)
    dialog.keep_button.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(PreviewDialog)))
    qtbot.waitUntil(lambda: page.findChild(PreviewDialog).page_count > 1)
    page.findChild(PreviewDialog).reject()


def press(qtbot: QtBot, page: QWidget, words: str) -> None:
    button = next(b for b in page.findChildren(QPushButton) if words in (b.text(), b.accessibleName()))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
