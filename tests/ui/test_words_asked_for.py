"""What goes out in the language that a group does not write in asks for its words first, wherever it goes out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.bundle.recipient import new_recipient
from ohdesk.domain.deliveries import Delivery
from ohdesk.domain.groups import Group
from ohdesk.domain.translations import Translation
from ohdesk.services import groups, plans
from ohdesk.services.plan_papers import TableFile
from ohdesk.ui.delivery.deliver_dialog import DeliverDialog
from ohdesk.ui.documents.documents_page import DocumentsPage
from ohdesk.ui.follow_up.follow_up_page import TOLD, FollowUpPage
from ohdesk.ui.meetings import papers
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.steps import Step
from ohdesk.ui.plans.export_dialog import ExportDialog
from ohdesk.ui.plans.plan_page import PlanPage
from ohdesk.ui.translating.translation_dialog import TranslationDialog
from tests.ui.accessibility import unnamed
from tests.ui.practice import YEAR, Desk, today
from tests.ui.test_documents_page import approve, shown


@pytest.fixture
def bilingual(school: Desk) -> Desk:
    """The practice school's group writes in Finnish, and nothing of it is translated."""
    edition = school.vault.read(Group, groups.current_group(school.vault).id)
    school.vault.save(edition, replace(edition.value, writes_in="fi"))
    return school


def asked(qtbot: QtBot, over: QWidget) -> TranslationDialog:
    """Return the dialog that asks, once it is there."""
    qtbot.waitUntil(lambda: over.findChild(TranslationDialog) is not None)
    found = over.findChild(TranslationDialog)
    assert unnamed(found) == []
    assert "What goes out has texts that are only in Finnish." in found.findChild(QLabel).text()
    return found


def press(over: QWidget, words: str) -> None:
    found = (each for each in over.findChildren(QPushButton) if words in each.accessibleName() and each.isVisible())
    next(found).click()


def saving(qtbot: QtBot, over: QWidget) -> QFileDialog:
    qtbot.waitUntil(lambda: over.findChild(QFileDialog) is not None)
    return over.findChild(QFileDialog)


def test_a_delivery_asks_and_goes_on_as_it_is(qtbot: QtBot, bilingual: Desk, tmp_path: Path) -> None:
    approve(bilingual)
    page = shown(qtbot, bilingual)
    press(page, "Hand on to records management: Minutes 1")
    dialog = page.findChild(DeliverDialog)
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "In Swedish").click()
    dialog.keep_button.click()

    asked(qtbot, page).reject()
    qtbot.waitUntil(lambda: page.findChild(TranslationDialog) is None)
    assert page.findChild(QFileDialog) is None, "nothing goes out where somebody closes the question"

    press(page, "Hand on to records management: Minutes 1")
    dialog = page.findChildren(DeliverDialog)[-1]
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "In Swedish").click()
    dialog.keep_button.click()
    press(asked(qtbot, page), "Go on as it is")
    place = saving(qtbot, page)
    place.fileSelected.emit(str(tmp_path / "promemoria.zip"))
    place.reject()
    assert [delivery.language for delivery in bilingual.vault.all(Delivery)] == ["sv"]


def test_tables_of_a_plan_ask_and_hold_what_was_written(qtbot: QtBot, bilingual: Desk, tmp_path: Path) -> None:
    page = PlanPage(bilingual.context(), today)
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    page.tables.ask_export()
    dialog = page.findChild(ExportDialog)
    dialog.wanted.emit(TableFile.CSV, "sv", None)
    dialog.reject()

    question = asked(qtbot, page)
    found = plans.plan_for(bilingual.vault, groups.current_group(bilingual.vault).id, YEAR)
    assert found is not None
    first = found.value.goals[0].title
    while question._editor._passage.place.text != first:
        question._list.setCurrentRow(question._list.currentRow() + 1)
    question._editor.field.set_text("Alla har en vän")
    question._editor.written.emit(question._editor._passage, "Alla har en vän")
    press(question, "Go on as it is")
    place = saving(qtbot, page)
    place.fileSelected.emit(str(tmp_path / "plan.csv"))
    place.reject()
    assert "Alla har en vän" in (tmp_path / "plan.csv").read_text("utf-8-sig")
    assert bilingual.vault.all(Translation)


def test_a_bundle_asks_and_gives_the_button_back(qtbot: QtBot, bilingual: Desk, tmp_path: Path) -> None:
    approve(bilingual)
    bilingual.vault.set_setting("language", "sv")
    key = tmp_path / "RECIPIENT.pub"
    key.write_bytes(new_recipient("Kokoaja", practice=True)[1].bytes())
    page: DocumentsPage = shown(qtbot, bilingual)
    page.export_to(str(key))
    question = asked(qtbot, page)
    press(question, "Go on as it is")
    saving(qtbot, page).reject()
    assert "File 1 is ready" in page.messages.text


def test_slides_and_the_summary_to_write_ask_too(qtbot: QtBot, bilingual: Desk) -> None:
    page = FollowUpPage(bilingual.context(), today)
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    for title, ending in (("Slides of the year", ".pptx"), ("Year's summary for the group", ".docx")):
        page.show_part(TOLD)
        button = next(
            each
            for each in page.findChildren(QPushButton)
            if title in each.accessibleName() and "Preview" not in each.accessibleName()
        )
        button.menu().actions()[1].trigger()
        press(asked(qtbot, page), "Go on as it is")
        place = saving(qtbot, page)
        assert place.selectedFiles()[0].endswith(ending)
        place.reject()
        qtbot.waitUntil(lambda: not (page.findChild(QFileDialog) or page.findChild(TranslationDialog)))


def test_a_mail_to_the_group_asks_too(qtbot: QtBot, bilingual: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url.fileName())) or True)
    monkeypatch.setattr(papers, "current_language", lambda: "sv")
    approve(bilingual)
    (meeting,) = bilingual.vault.record_roots()
    page = MeetingsPage(bilingual.context())
    qtbot.addWidget(page)
    page.show()
    page.open_meeting(meeting, Step.SHARE)
    page._meeting._papers.open_drafts(papers.minutes_drafts)
    assert opened == []
    press(asked(qtbot, page), "Go on as it is")
    qtbot.waitUntil(lambda: bool(opened))
    assert all(name.endswith(".eml") for name in opened)
