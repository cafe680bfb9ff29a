"""Who was heard and told stands goal by goal; what is told is written down; newsletters are written and go out."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain.communication import Communication, CommunicationState, Newsletter
from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.services import newsletter
from ohdesk.ui.application import Application
from ohdesk.ui.follow_up.communication_dialog import CommunicationDialog
from ohdesk.ui.follow_up.follow_up_page import FollowUpPage
from ohdesk.ui.follow_up.newsletter_dialog import NewsletterDialog
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from tests.ui.accessibility import nodes, too_small, unnamed
from tests.ui.keys import type_text
from tests.ui.practice import TODAY, YEAR, Desk, today
from tests.ui.test_widgets import cut


@pytest.fixture
def page(qtbot: QtBot, school: Desk) -> FollowUpPage:
    page = FollowUpPage(school.context(), today)
    qtbot.addWidget(page)
    page.resize(1200, 1400)
    school.vault.subscribe(lambda changed: page.concerned_by(changed) and page.refresh())
    page.refresh()
    page.show_part("told")
    page.show()
    qtbot.wait(1)
    return page


def press(qtbot: QtBot, parent: QWidget, name: str) -> None:
    qtbot.wait(1)
    found = [b for b in parent.findChildren(QPushButton) if name in (b.accessibleName(), b.text()) and b.isVisible()]
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def choose(parent: QWidget, button: str, words: str) -> None:
    found = next(b for b in parent.findChildren(QPushButton) if button in (b.accessibleName(), b.text()))
    menu = found.menu()
    assert menu is not None
    next(action for action in menu.actions() if action.text() == words).trigger()


def field(parent: QWidget, name: str, kind: type[QWidget] = QLineEdit) -> QWidget:
    return next(w for w in parent.findChildren(kind) if w.accessibleName() == name and w.isVisible())


def dialog(page: FollowUpPage, kind: type[QDialog] = NewsletterDialog) -> Any:
    return next(one for one in page.findChildren(kind) if one.isVisible())


def shown_words(widget: QWidget) -> list[str]:
    return [node.name for node in nodes(widget) if node.name]


def test_each_goal_says_who_was_heard_and_who_was_told(page: FollowUpPage, school: Desk) -> None:
    page.show_part("heard")
    words = shown_words(page.part("heard"))
    assert words.count("Heard and told, goal by goal") >= 1
    assert "16.9.2026 kokouksessa" in words
    assert words.count("not found in the material") > 6
    assert "The work as a whole" in words


def test_something_to_tell_is_written_down_told_and_taken_back(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    press(qtbot, page, "Add something to tell")
    asked = dialog(page, CommunicationDialog)
    assert unnamed(asked) == []
    press(qtbot, asked, "Keep")
    assert asked.isVisible()
    type_text(field(asked, "What is told", QTextEdit), "Kaverikyselyn tulokset")
    type_text(field(asked, "Who tells"), "kuraattori")
    press(qtbot, asked, "Keep")
    (added,) = school.vault.all(Communication)
    assert (added.about, added.owner, added.state) == (
        *("Kaverikyselyn tulokset", "kuraattori"),
        CommunicationState.PLANNED,
    )
    press(qtbot, page, "Mark as told: Kaverikyselyn tulokset")
    (told,) = school.vault.all(Communication)
    assert (told.state, told.day) == (CommunicationState.TOLD, TODAY)
    page.history.undo()
    assert school.vault.all(Communication) == (added,)
    press(qtbot, page, "Edit: Kaverikyselyn tulokset")
    press(qtbot, dialog(page, CommunicationDialog), "Keep")
    assert school.vault.all(Communication) == (added,)
    press(qtbot, page, "Remove: Kaverikyselyn tulokset")
    assert school.vault.all(Communication) == ()
    press(qtbot, page.messages, "Undo")
    assert school.vault.all(Communication) == (added,)
    assert page.part("told").show_object(added.id)


def test_a_newsletter_is_drafted_written_and_published(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    group = school.vault.all(Group)[0]
    told = Hearing(
        new_id(), group.id, date(2026, 9, 1), "Huoltajat", changed="Portti auki.", state=HearingState.ANSWERED
    )
    school.vault.add(told)
    choose(page, "New newsletter", "In Finnish")
    letter = dialog(page)
    assert unnamed(letter) == []
    press(qtbot, letter, "Suggest contents")
    assert "2 meetings left out" in letter.messages.text
    assert "Portti auki." in school_letter(school, letter).sections[0].text
    type_text(field(letter, "Title"), "!")
    press(qtbot, letter, "Add a section")
    type_text(field(letter, "Title of section 2"), "Lopuksi")
    type_text(field(letter, "Text of section 2", QTextEdit), "Kiitos kaikille.")
    press(qtbot, letter, "Copy the text for Wilma")
    qtbot.waitUntil(lambda: "Kiitos kaikille." in QGuiApplication.clipboard().text())
    press(qtbot, letter, "Publish")
    assert "number 1" in letter.messages.text
    assert school.vault.all(Newsletter)[0].number == 1
    assert [one.newsletter for one in school.vault.all(Communication)] == [school.vault.all(Newsletter)[0].id]
    press(qtbot, letter.messages, "Undo")
    assert school.vault.all(Newsletter)[0].number is None
    assert school.vault.all(Communication) == ()


def school_letter(school: Desk, letter: NewsletterDialog) -> Newsletter:
    assert letter._draft.flush()
    return school.vault.all(Newsletter)[0]


def test_steps_are_taken_back_and_sections_move_and_go(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    choose(page, "New newsletter", "In Finnish")
    letter = dialog(page)
    for title in ("Yksi", "Kaksi"):
        press(qtbot, letter, "Add a section")
        number = len(school_letter(school, letter).sections)
        type_text(field(letter, f"Title of section {number}"), title)
    second = field(letter, "Title of section 2")
    second.setFocus()
    qtbot.waitUntil(second.hasFocus)
    qtbot.keyClick(second, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.title for one in school_letter(school, letter).sections] == ["Kaksi", "Yksi"]
    press(qtbot, letter, "Remove section 1")
    assert [one.title for one in school_letter(school, letter).sections] == ["Yksi"]
    press(qtbot, letter, "Undo")
    assert [one.title for one in school_letter(school, letter).sections] == ["Kaksi", "Yksi"]
    press(qtbot, letter, "Close")
    assert not letter.isVisible()


def test_what_may_be_about_one_student_is_asked_about_before_it_goes_out(
    qtbot: QtBot, page: FollowUpPage, school: Desk
) -> None:
    group = school.vault.all(Group)[0]
    begun = newsletter.new(group.id, "fi", TODAY)
    school.vault.add(Newsletter(begun.id, group.id, "fi", TODAY, lead="Matti Meikäläinen 7B:stä on ollut poissa."))
    press(qtbot, page, "Open: Newsletter without a title")
    letter = dialog(page)
    press(qtbot, letter, "Publish")
    assert "may be about one student" in letter.messages.text
    assert school.vault.all(Newsletter)[0].number is None
    press(qtbot, letter.messages, "Publish all the same")
    assert school.vault.all(Newsletter)[0].number == 1


def test_a_pair_lists_what_is_not_said_yet(qtbot: QtBot, page: FollowUpPage, school: Desk) -> None:
    group = school.vault.all(Group)[0]
    school.vault.add(Newsletter(new_id(), group.id, "fi", TODAY, title="Kuulumisia", lead="Hei!"))
    press(qtbot, page, "Write it in Swedish too: Kuulumisia")
    swedish = dialog(page)
    assert "Not said in this language yet:\n– Kuulumisia\n– Hei!" in shown_words(swedish)
    type_text(field(swedish, "Title"), "Nytt")
    assert "Not said in this language yet:\n– Hei!" in shown_words(swedish)
    press(qtbot, swedish, "Close")
    assert [one.language for one in newsletter.newsletters(school.vault, group.id)] == ["fi", "sv"]
    press(qtbot, page, "Remove: Nytt")
    assert len(school.vault.all(Newsletter)) == 1


@pytest.mark.parametrize(
    "paper",
    [
        "Services for you",
        "Poster",
        "Participation and communication",
        "Year's summary for everybody",
        "Year's summary for the group",
    ],
)
def test_papers_are_looked_at(qtbot: QtBot, page: FollowUpPage, paper: str) -> None:
    press(qtbot, page, f"Preview and print: {paper}")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(PreviewDialog)))
    look = dialog(page, PreviewDialog)
    qtbot.waitUntil(lambda: look.page_count > 0)
    look.close()


@pytest.mark.parametrize("paper", ["Save as…: Slides of the year", "To Word…: Year's summary for everybody"])
def test_what_goes_on_in_another_program_is_saved(qtbot: QtBot, page: FollowUpPage, tmp_path: Path, paper: str) -> None:
    choose(page, paper, "In Finnish")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(QFileDialog)))
    asked = dialog(page, QFileDialog)
    asked.fileSelected.emit(str(tmp_path / "vuosi"))
    asked.close()
    assert (tmp_path / "vuosi").read_bytes().startswith(b"PK")


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("part", ["heard", "told"])
def test_everything_is_named_and_whole(
    qtbot: QtBot, application: Application, page: FollowUpPage, school: Desk, scale: int, part: str
) -> None:
    group = school.vault.all(Group)[0]
    school.vault.add(Newsletter(new_id(), group.id, "fi", TODAY, title="Kuulumisia"))
    school.vault.add(
        Communication(
            new_id(), group.id, TODAY, about="Hyvinvointi-ilta", place="Ruokasali", link="https://ilta.example"
        )
    )
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    page.show_part(part)
    page.resize(1100, 5000)
    qtbot.wait(10)
    assert unnamed(page) == []
    assert too_small(page) == []
    assert cut(page) == []
    assert page.school_year == YEAR
