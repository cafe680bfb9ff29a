"""A colleague's words come while somebody writes: nothing of either is lost, and the writer stays where they were."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ohdesk import app
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.services import exchange, groups
from ohdesk.services.ports import Vault
from ohdesk.ui.meetings.record_text import RecordText
from ohdesk.ui.meetings.steps import Step
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
    vault.save(edition, replace(edition.value, items=(replace(first, record=f"{words} {first.record}"), *rest)))
    exchange.exchange(vault, exchange.meeting_folder(folder))


def editor(qtbot: QtBot, program: app.Program, meeting: Meeting) -> RecordText:
    """The text of the first item, with the caret at its end."""
    window = program.window
    window.activateWindow()
    qtbot.waitActive(window)
    page = window.workspace.page("meetings")
    window.workspace.open("meetings")
    page.open_meeting(meeting.id, Step.MINUTES)
    field = next(one for one in page.findChildren(RecordText) if one.text == FIRST)
    field.setFocus()
    cursor = field.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    field.setTextCursor(cursor)
    return field


def test_a_colleagues_words_come_around_the_caret(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], meeting: Meeting, folder: Path
) -> None:
    chair, curator = pair
    field = editor(qtbot, program, meeting)
    type_text(field, " Sovittiin jatko")
    add(curator, meeting.id, folder, "Aluksi kiitettiin oppilaskuntaa.")
    program._exchanging.exchange_now()
    qtbot.waitUntil(lambda: "kiitettiin" in field.text)
    assert QApplication.focusWidget() is field
    assert field.text == f"Aluksi kiitettiin oppilaskuntaa. {FIRST} Sovittiin jatko"
    assert field.textCursor().position() == len(field.text)
    type_text(field, "sta.")
    program.window.workspace.flush()
    stored = chair.read(Meeting, meeting.id).value.items[0].record
    assert stored == f"Aluksi kiitettiin oppilaskuntaa. {FIRST} Sovittiin jatkosta."


def test_nothing_comes_while_somebody_writes_and_all_of_it_when_they_rest(
    qtbot: QtBot,
    program: app.Program,
    pair: tuple[Vault, Vault],
    meeting: Meeting,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    field = editor(qtbot, program, meeting)
    qtbot.waitUntil(lambda: not program._exchanging._busy and bool(program._exchanging.state.at))
    type_text(field, " Kirjoitan")
    program.window.workspace.flush()
    QApplication.processEvents()
    add(pair[1], meeting.id, folder, "Kollega:")
    program._exchanging.look()
    assert not program._exchanging._busy
    monkeypatch.setattr("ohdesk.ui.exchanging._REST", 0.0)
    program._exchanging.look()
    qtbot.waitUntil(lambda: field.text == f"Kollega: {FIRST} Kirjoitan")
    assert QApplication.focusWidget() is field


def test_undo_takes_back_own_words_only(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], meeting: Meeting, folder: Path
) -> None:
    field = editor(qtbot, program, meeting)
    type_text(field, " Oma lisäys")
    program.window.workspace.flush()
    add(pair[1], meeting.id, folder, "Kollegan lisäys.")
    program._exchanging.exchange_now()
    qtbot.waitUntil(lambda: "Kollegan" in field.text)
    assert not field.document().isUndoAvailable()
    program.window.workspace.page("meetings")._meeting.open_meeting.draft.undo_stack.undo()
    qtbot.waitUntil(lambda: field.text == f"Kollegan lisäys. {FIRST}")
