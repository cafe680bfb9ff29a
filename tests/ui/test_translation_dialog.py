"""What a paper lacks in the other language is listed, written beside its original, saved by itself and undone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from ohdesk.documents.plain_text import plain_text
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.translations import Translation
from ohdesk.services import printing, translating
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.printing.source import one_version
from ohdesk.ui.translating.translation_dialog import TranslationDialog
from tests.ui.accessibility import too_small, unnamed
from tests.ui.keys import press, type_text
from tests.ui.practice import Desk


@pytest.fixture
def meeting(empty: Desk) -> Meeting:
    edition = empty.vault.read(Group, empty.vault.all(Group)[0].id)
    group = empty.vault.save(edition, replace(edition.value, writes_in="fi")).value
    titles = ("Kokouksen avaus ja läsnäolijat", "Välitunnit", "Muut asiat")
    items = tuple(AgendaItem(id=new_id(), title=title) for title in titles)
    return empty.vault.add(Meeting(id=new_id(), group=group.id, items=items)).value


@pytest.fixture
def dialog(qtbot: QtBot, empty: Desk, meeting: Meeting) -> TranslationDialog:
    found = translating.passages(empty.vault, printing.agenda(empty.vault, meeting.id, "sv"))
    made = TranslationDialog(empty.vault, found)
    made.show()
    qtbot.bring_to_front(made)
    return made


def shown(dialog: TranslationDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog) and label.text()]


def button(dialog: TranslationDialog, words: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if words in each.accessibleName())


def lines(dialog: TranslationDialog) -> list[str]:
    found = dialog.findChild(QListWidget)
    return [str(found.item(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(found.count())]


def field(dialog: TranslationDialog) -> QTextEdit:
    found = (each for each in dialog.findChildren(QTextEdit) if each.accessibleName() == "In Swedish")
    return next(each for each in found if each.isVisible())


def said(desk: Desk) -> dict[str, str]:
    return {each.source: each.text for found in desk.vault.all(Translation) for each in found.passages if each.text}


def test_a_paper_is_translated_from_the_keyboard_alone(qtbot: QtBot, empty: Desk, dialog: TranslationDialog) -> None:
    assert lines(dialog) == [
        "Kokouksen avaus ja läsnäolijat: not translated",
        "Välitunnit: not translated",
        "Muut asiat: not translated",
    ]
    assert "0 / 3 translated" in shown(dialog)
    assert not button(dialog, "Show the paper").isEnabled()
    assert dialog.focusWidget() is field(dialog)

    for words in ("Mötet öppnas", "Rasterna", "Övriga ärenden"):
        type_text(field(dialog), words)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert "3 / 3 translated" in shown(dialog)
    assert button(dialog, "Show the paper").isEnabled()
    assert not button(dialog, "Show as it is").isVisible()
    assert dialog.focusWidget() is button(dialog, "Show the paper")
    with qtbot.waitSignal(dialog.shown):
        press(dialog.focusWidget(), Qt.Key.Key_Return, "\r")

    assert list(said(empty).values()) == ["Mötet öppnas", "Rasterna", "Övriga ärenden"]


def test_what_ships_is_proposed_and_taken_with_a_button(qtbot: QtBot, empty: Desk, dialog: TranslationDialog) -> None:
    assert "Proposal: Mötet öppnas, närvarande" in shown(dialog)
    button(dialog, "Use the proposal").click()
    assert field(dialog).toPlainText() == "Mötet öppnas, närvarande"
    assert "1 / 3 translated" in shown(dialog)

    button(dialog, "Next untranslated").click()
    assert not button(dialog, "Use the proposal").isVisible()
    button(dialog, "Same in both languages").click()
    assert lines(dialog)[1] == "Välitunnit: translated"
    dialog.close()
    assert said(empty)["Välitunnit"] == "Välitunnit"


def test_showing_it_as_it_is_says_how_much_stays(qtbot: QtBot, empty: Desk, dialog: TranslationDialog) -> None:
    as_is = button(dialog, "Show as it is")
    assert "3" in as_is.text()
    with qtbot.waitSignal(dialog.shown):
        as_is.click()
    assert said(empty) == {}


def test_a_text_that_has_changed_since_shows_what_it_was(qtbot: QtBot, empty: Desk, meeting: Meeting) -> None:
    passage = translating.of_document(empty.vault, meeting.id, "sv")[1]
    translating.write(empty.vault, passage, "Rasterna", "sv")
    edition = empty.vault.read(Meeting, meeting.id)
    items = tuple(replace(i, title=i.title.replace("Välitunnit", "Välitunnit, piha")) for i in edition.value.items)
    empty.vault.save(edition, replace(edition.value, items=items))

    dialog = TranslationDialog(empty.vault, translating.of_document(empty.vault, meeting.id, "sv"))
    dialog.show()
    dialog.findChild(QListWidget).setCurrentRow(1)

    assert "The original has changed since it was translated. It was: Välitunnit" in shown(dialog)
    assert field(dialog).toPlainText() == "Rasterna"
    button(dialog, "Still right").click()
    assert lines(dialog)[1] == "Välitunnit, piha: translated"
    dialog.close()
    assert said(empty) == {"Välitunnit, piha": "Rasterna"}


def test_a_step_is_undone(qtbot: QtBot, empty: Desk, dialog: TranslationDialog) -> None:
    button(dialog, "Use the proposal").click()
    dialog.findChild(QListWidget).setFocus()
    qtbot.keyClick(dialog.findChild(QListWidget), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "0 / 3 translated" in shown(dialog)
    assert field(dialog).toPlainText() == ""


def test_what_may_be_about_one_pupil_is_asked_about_before_another_text_comes(
    qtbot: QtBot, empty: Desk, dialog: TranslationDialog
) -> None:
    type_text(field(dialog), "131052-308T ")
    dialog.findChild(QListWidget).setCurrentRow(1)

    assert dialog.findChild(QListWidget).currentRow() == 0
    assert "131052-308T" in field(dialog).toPlainText()
    assert said(empty) == {}
    dialog.close()
    assert "131052" not in str(said(empty))


def test_a_screen_reader_finds_a_name_for_everything(dialog: TranslationDialog, tmp_path: Path) -> None:
    assert unnamed(dialog) == []
    assert too_small(dialog) == []
    dialog.close()


def test_a_preview_in_the_other_language_asks_first_and_shows_what_was_written(
    qtbot: QtBot, empty: Desk, meeting: Meeting
) -> None:
    source = one_version(empty.vault, "Agenda", lambda code: printing.agenda(empty.vault, meeting.id, code), "fi")
    preview = PreviewDialog(source, empty.tasks)
    with qtbot.waitSignal(preview.shown):
        preview.show()
    assert preview.made is not None

    def asked() -> TranslationDialog:
        qtbot.waitUntil(lambda: bool(preview.findChildren(TranslationDialog)))
        return preview.findChildren(TranslationDialog)[0]

    def choose(words: str) -> None:
        next(b for b in preview.findChildren(QPushButton) if b.text() == words).click()

    choose("In Swedish")
    asked().reject()
    assert preview.made.paper is not None
    assert preview.made.paper.document.language == "fi"
    qtbot.waitUntil(lambda: not preview.findChildren(TranslationDialog))

    choose("In Swedish")
    dialog = asked()
    for words in ("Mötet öppnas", "Rasterna", "Övriga ärenden"):
        type_text(field(dialog), words)
        dialog.go_on()
    with qtbot.waitSignal(preview.shown):
        button(dialog, "Show the paper").click()
    assert "Rasterna" in plain_text(preview.made.paper.document)

    with qtbot.waitSignal(preview.shown):
        choose("Side by side")
    both = plain_text(preview.made.paper.document)
    assert both.index("Välitunnit") < both.index("Rasterna")
    preview.close()
