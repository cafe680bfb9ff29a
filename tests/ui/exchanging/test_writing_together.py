"""A colleague's words come while somebody writes: nothing of either is lost, and the writer stays where they were."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ohdesk import app
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.services import exchange, groups
from ohdesk.services.ports import Vault
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.incoming import Incoming
from ohdesk.ui.meetings.record_text import RecordText
from ohdesk.ui.meetings.steps import Step
from ohdesk.ui.widgets.margin_marks import MarginMarks
from tests.ui.keys import type_text

FIRST = "Ryhmä kävi läpi kyselyn tulokset."


@pytest.fixture
def meeting(pair: tuple[Vault, Vault], folder: Path) -> Meeting:
    """A held meeting that both laptops have."""
    chair, curator = pair
    made = chair.add(
        Meeting(
            new_id(),
            groups.current_group(chair).id,
            state=MeetingState.HELD,
            items=(AgendaItem(new_id(), title="Kysely", record=FIRST), AgendaItem(new_id(), title="Muut asiat")),
        )
    ).value
    for vault in (chair, curator):
        exchange.exchange(vault, exchange.meeting_folder(folder))
    return made


def add(vault: Vault, meeting: UUID, folder: Path, words: str) -> None:
    """A colleague adds words before the first item's, and exchanges."""
    edition = vault.read(Meeting, meeting)
    first, *rest = edition.value.items
    vault.save(edition, replace(edition.value, items=(replace(first, record=f"{words}{first.record}"), *rest)))
    exchange.exchange(vault, exchange.meeting_folder(folder))


def editor(qtbot: QtBot, program: app.Program, meeting: Meeting) -> RecordText:
    """The text of the first item, with the caret at its end."""
    window = program.window
    qtbot.bring_to_front(window)
    page = window.workspace.page("meetings")
    window.workspace.open("meetings")
    page.open_meeting(meeting.id, Step.MINUTES)
    field = next(one for one in page.findChildren(RecordText) if one.text == FIRST)
    field.setFocus()
    cursor = field.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    field.setTextCursor(cursor)
    return field


def incoming(field: RecordText) -> str:
    """What stands below a field about others' words, and nothing where that is not shown."""
    above = field.parentWidget()
    assert isinstance(above, Guarded)
    shown = [line.text() for line in above.findChildren(QLabel) if line.isVisible() and "waiting" in line.text()]
    return shown[0] if shown else ""


def rested(qtbot: QtBot, program: app.Program) -> None:
    """Let the exchange at the beginning come to its end."""
    qtbot.waitUntil(lambda: not program._exchanging._busy and bool(program._exchanging.state.at))


def take_in(program: app.Program, qtbot: QtBot) -> None:
    """Exchange at the user's wish, and wait until what came is shown."""
    rested(qtbot, program)
    before = program._exchanging.state.visit
    program._exchanging.exchange_now()
    qtbot.waitUntil(lambda: program._exchanging.state.visit is not before and not program._exchanging._busy)
    QApplication.processEvents()


def test_a_colleagues_words_wait_until_the_field_is_left(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], meeting: Meeting, folder: Path
) -> None:
    chair, curator = pair
    field = editor(qtbot, program, meeting)
    type_text(field, " Sovittiin jatko")
    add(curator, meeting.id, folder, "Aluksi kiitettiin oppilaskuntaa. ")
    take_in(program, qtbot)
    assert field.text == f"{FIRST} Sovittiin jatko"
    assert incoming(field) == "1 change waiting"
    type_text(field, "sta")
    program.window.workspace.page("meetings").flush()
    stored = chair.read(Meeting, meeting.id).value.items[0].record
    assert stored == f"Aluksi kiitettiin oppilaskuntaa. {FIRST} Sovittiin jatkosta"
    assert field.text == f"{FIRST} Sovittiin jatkosta"
    type_text(field, ".")
    field.clearFocus()
    assert field.text == f"{stored}."
    assert incoming(field) == ""
    program.window.workspace.flush()
    assert chair.read(Meeting, meeting.id).value.items[0].record == f"{stored}."


@pytest.mark.parametrize("way", ["key", "mouse"])
def test_who_writes_takes_in_what_waits_and_goes_on_writing_where_they_were(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], meeting: Meeting, folder: Path, way: str
) -> None:
    field = editor(qtbot, program, meeting)
    add(pair[1], meeting.id, folder, "Aluksi kiitettiin oppilaskuntaa. ")
    take_in(program, qtbot)
    assert field.text == FIRST
    if way == "key":
        QTest.keyClick(field, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    else:
        above = field.parentWidget()
        QTest.mouseClick(
            next(one for one in above.findChildren(QPushButton) if one.text() == "Take in now"),
            Qt.MouseButton.LeftButton,
        )
    assert QApplication.focusWidget() is field
    assert field.text == f"Aluksi kiitettiin oppilaskuntaa. {FIRST}"
    assert incoming(field) == ""
    type_text(field, " Jatketaan.")
    program.window.workspace.flush()
    assert chair_reads(pair, meeting) == f"Aluksi kiitettiin oppilaskuntaa. {FIRST} Jatketaan."


def test_what_waits_comes_in_after_a_rest_and_is_marked_in_the_margin(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], meeting: Meeting, folder: Path
) -> None:
    field = editor(qtbot, program, meeting)
    marks = field.findChild(MarginMarks)
    add(pair[1], meeting.id, folder, "Uusi kappale.\n")
    take_in(program, qtbot)
    assert marks.paragraphs == ()
    type_text(field, " Minä")
    assert "Uusi" not in field.text
    rest = field.findChild(Incoming)._rest
    assert rest.isActive()
    rest.start(0)
    qtbot.waitUntil(lambda: field.text == f"Uusi kappale.\n{FIRST} Minä")
    assert QApplication.focusWidget() is field
    assert field.textCursor().atEnd()
    assert marks.paragraphs == (0,)


def test_a_second_arrival_waits_with_the_first_and_a_screen_reader_is_told_once(
    qtbot: QtBot,
    program: app.Program,
    pair: tuple[Vault, Vault],
    meeting: Meeting,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []
    monkeypatch.setattr("ohdesk.ui.incoming.announce", lambda _, words: told.append(words))
    field = editor(qtbot, program, meeting)
    add(pair[1], meeting.id, folder, "Ensin.\n")
    take_in(program, qtbot)
    type_text(field, " Oma.")
    add(pair[1], meeting.id, folder, "Sitten.\n")
    take_in(program, qtbot)
    assert field.text == f"{FIRST} Oma."
    assert incoming(field) == "2 changes waiting"
    assert told == ["1 change waiting. Ctrl+Shift+E takes them in."]
    field.clearFocus()
    assert field.text == f"Sitten.\nEnsin.\n{FIRST} Oma."
    program.window.workspace.flush()
    assert chair_reads(pair, meeting) == field.text


def test_other_fields_take_theirs_in_at_once(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], meeting: Meeting, folder: Path
) -> None:
    field = editor(qtbot, program, meeting)
    curator = pair[1]
    edition = curator.read(Meeting, meeting.id)
    first, second = edition.value.items
    both = (replace(first, record=f"Yksi. {first.record}"), replace(second, record="Kaksi."))
    curator.save(edition, replace(edition.value, items=both))
    exchange.exchange(curator, exchange.meeting_folder(folder))
    take_in(program, qtbot)
    texts = [one.text for one in program.window.workspace.page("meetings").findChildren(RecordText)]
    assert "Kaksi." in texts
    assert field.text == FIRST


def test_a_colleague_who_rewrites_the_word_that_is_being_written_loses_nothing_and_nothing_comes_twice(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], meeting: Meeting, folder: Path
) -> None:
    field = editor(qtbot, program, meeting)
    curator = pair[1]
    edition = curator.read(Meeting, meeting.id)
    first, *rest = edition.value.items
    theirs = replace(first, record=FIRST.replace("tulokset.", "vastaukset."))
    curator.save(edition, replace(edition.value, items=(theirs, *rest)))
    exchange.exchange(curator, exchange.meeting_folder(folder))
    take_in(program, qtbot)
    QTest.keyClick(field, Qt.Key.Key_Left)
    type_text(field, " heti")
    program.window.workspace.flush()
    stored = chair_reads(pair, meeting)
    assert [stored.count(word) for word in ("vastaukset", "tulokset", "heti", "Ryhmä")] == [1, 0, 1, 1]


def chair_reads(pair: tuple[Vault, Vault], meeting: Meeting) -> str:
    return pair[0].read(Meeting, meeting.id).value.items[0].record


def test_others_words_come_while_somebody_writes_in_a_text_and_wait_there(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], meeting: Meeting, folder: Path
) -> None:
    field = editor(qtbot, program, meeting)
    rested(qtbot, program)
    type_text(field, " Kirjoitan")
    program.window.workspace.page("meetings").flush()
    QApplication.processEvents()
    before = program._exchanging.state.visit
    program._exchanging.look()
    qtbot.waitUntil(lambda: not program._exchanging._busy)
    assert program._exchanging.state.visit is before, "own words have not rested, and nobody else laid anything down"
    add(pair[1], meeting.id, folder, "Kollega: ")
    program._exchanging.look()
    qtbot.waitUntil(lambda: incoming(field) == "1 change waiting")
    assert field.text == f"{FIRST} Kirjoitan"
    field.clearFocus()
    assert field.text == f"Kollega: {FIRST} Kirjoitan"


def test_nothing_comes_while_somebody_writes_in_a_line_and_all_of_it_when_they_rest(
    qtbot: QtBot,
    program: app.Program,
    pair: tuple[Vault, Vault],
    meeting: Meeting,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    field = editor(qtbot, program, meeting)
    rested(qtbot, program)
    lines = program.window.workspace.page("meetings").findChildren(QLineEdit)
    line = next(one for one in lines if one.accessibleName() == "Distribution")
    line.setFocus()
    type_text(line, "Opettajat")
    program.window.workspace.page("meetings").flush()
    QApplication.processEvents()
    add(pair[1], meeting.id, folder, "Kollega: ")
    program._exchanging.look()
    assert not program._exchanging._busy
    monkeypatch.setattr("ohdesk.ui.exchanging._REST", 0.0)
    program._exchanging.look()
    qtbot.waitUntil(lambda: field.text == f"Kollega: {FIRST}")


def test_undo_takes_back_own_words_only(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], meeting: Meeting, folder: Path
) -> None:
    field = editor(qtbot, program, meeting)
    type_text(field, " Oma lisäys")
    program.window.workspace.page("meetings").flush()
    add(pair[1], meeting.id, folder, "Kollegan lisäys. ")
    take_in(program, qtbot)
    assert incoming(field) == "1 change waiting"
    type_text(field, " ja toinen")
    while field.document().isUndoAvailable():
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text == FIRST
    program.window.workspace.page("meetings").flush()
    assert chair_reads(pair, meeting) == f"Kollegan lisäys. {FIRST}"
    field.clearFocus()
    assert field.text == f"Kollegan lisäys. {FIRST}"


def test_a_step_back_of_the_page_takes_back_own_words_and_shows_what_waits(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], meeting: Meeting, folder: Path
) -> None:
    field = editor(qtbot, program, meeting)
    type_text(field, " Oma lisäys")
    program.window.workspace.flush()
    add(pair[1], meeting.id, folder, "Kollegan lisäys. ")
    take_in(program, qtbot)
    program.window.workspace.page("meetings")._meeting.open_meeting.draft.undo_stack.undo()
    assert field.text == f"Kollegan lisäys. {FIRST}"
    assert not field.document().isUndoAvailable()
