"""A colleague's value comes into a line in which somebody is: nothing changes under the cursor, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ohdesk import app
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.services import choosing, exchange, groups
from ohdesk.services.ports import Vault
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.meetings.steps import Step
from ohdesk.ui.version_card import VersionBox
from tests.ui.exchanging.test_writing_together import take_in
from tests.ui.keys import type_text

PLACE = "Luokka"


@pytest.fixture
def meeting(pair: tuple[Vault, Vault], folder: Path) -> Meeting:
    """A meeting that both laptops have."""
    chair, curator = pair
    made = chair.add(Meeting(new_id(), groups.current_group(chair).id, place=PLACE, theme="Alku")).value
    for vault in (chair, curator):
        exchange.exchange(vault, exchange.meeting_folder(folder))
    return made


def named(program: app.Program, name: str) -> QLineEdit:
    """Return a line that is seen."""
    lines = program.window.findChildren(QLineEdit)
    return next(one for one in lines if one.accessibleName() == name and one.isVisible())


@pytest.fixture
def line(qtbot: QtBot, program: app.Program, meeting: Meeting) -> QLineEdit:
    """The line with the meeting's place, the caret at its end."""
    window = program.window
    window.workspace.open("meetings")
    page = window.workspace.page("meetings")
    page.open_meeting(meeting.id, Step.PREPARE)
    found = named(program, "Place")
    qtbot.bring_to_front(window)
    found.setFocus()
    found.end(False)
    assert QApplication.focusWidget() is found
    return found


def write(vault: Vault, meeting: Meeting, folder: Path, **fields: str) -> None:
    """A colleague writes in lines, and exchanges."""
    edition = vault.read(Meeting, meeting.id)
    vault.save(edition, replace(edition.value, **fields))
    exchange.exchange(vault, exchange.meeting_folder(folder))


def waiting(line: QLineEdit) -> str:
    """What stands below a line about what waits, and nothing where that is not shown."""
    above = line.parentWidget()
    assert isinstance(above, Guarded)
    shown = [each.text() for each in above.findChildren(QLabel) if each.isVisible() and "waiting" in each.text()]
    return shown[0] if shown else ""


def versions(vault: Vault, meeting: Meeting) -> set[object]:
    found = choosing.waiting(vault, meeting.id).get((meeting.id, "place"))
    return {one.value for one in found.written} if found else set()


def offered(program: app.Program) -> dict[str, QPushButton]:
    """What can be chosen where two versions are seen, by what a screen reader says."""
    boxes = [box for box in program.window.findChildren(VersionBox) if box.isVisible()]
    return {button.accessibleName(): button for box in boxes for button in box.buttons}


@pytest.mark.parametrize("way", ["leaving", "key", "mouse", "Enter"])
def test_a_colleagues_value_waits_until_it_is_taken_in(
    qtbot: QtBot,
    program: app.Program,
    pair: tuple[Vault, Vault],
    meeting: Meeting,
    folder: Path,
    line: QLineEdit,
    way: str,
) -> None:
    line.setCursorPosition(3)
    write(pair[1], meeting, folder, place="Auditorio", theme="Loppu")
    take_in(program, qtbot)
    assert (line.text(), line.cursorPosition()) == (PLACE, 3)
    assert waiting(line) == "1 change waiting"
    theme = named(program, "Theme")
    assert theme.text() == "Loppu", "other lines take theirs in at once"
    if way == "leaving":
        theme.setFocus()
    elif way == "key":
        QTest.keyClick(line, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    elif way == "Enter":
        type_text(line, "\n")
    else:
        take = next(one for one in line.parentWidget().findChildren(QPushButton) if one.text() == "Take in now")
        QTest.mouseClick(take, Qt.MouseButton.LeftButton)
    assert line.text() == "Auditorio"
    assert waiting(line) == ""
    assert way == "leaving" or QApplication.focusWidget() is line
    line.setFocus()
    line.end(False)
    type_text(line, " 2")
    program.window.workspace.flush()
    assert pair[0].read(Meeting, meeting.id).value.place == "Auditorio 2"
    assert versions(pair[0], meeting) == set(), "what was seen may be written over"


def test_it_comes_in_after_a_rest(
    qtbot: QtBot,
    program: app.Program,
    pair: tuple[Vault, Vault],
    meeting: Meeting,
    folder: Path,
    line: QLineEdit,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("ohdesk.ui.incoming.REST", 500)
    write(pair[1], meeting, folder, place="Auditorio")
    take_in(program, qtbot)
    qtbot.waitUntil(lambda: line.text() == "Auditorio")
    assert QApplication.focusWidget() is line


def test_both_who_wrote_in_it_stand_as_two_versions_at_the_line(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], meeting: Meeting, folder: Path, line: QLineEdit
) -> None:
    chair, curator = pair
    write(curator, meeting, folder, place="Auditorio")
    take_in(program, qtbot)
    for letter in " 12":
        type_text(line, letter)
        program.window.workspace.flush()
        QApplication.processEvents()
        assert line.text().startswith(PLACE)
    assert line.text() == f"{PLACE} 12"
    assert versions(chair, meeting) == {"Auditorio", f"{PLACE} 12"}
    type_text(line, "3")  # and leave it before that is saved
    named(program, "Theme").setFocus()
    program.window.workspace.flush()
    assert versions(chair, meeting) == {"Auditorio", f"{PLACE} 123"}
    qtbot.waitUntil(lambda: any(one.isVisible() for one in program.window.findChildren(VersionBox)))
    exchange.exchange(chair, exchange.meeting_folder(folder))
    exchange.exchange(curator, exchange.meeting_folder(folder))
    assert versions(curator, meeting) == {"Auditorio", f"{PLACE} 123"}


def test_what_comes_while_own_letters_are_on_their_way_into_the_vault_is_not_written_over(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], meeting: Meeting, folder: Path, line: QLineEdit
) -> None:
    chair, curator = pair
    type_text(line, " 1")
    program.window.workspace.flush()
    write(curator, meeting, folder, place="Auditorio")
    take_in(program, qtbot)
    type_text(line, "2")
    program.window.workspace.flush()
    assert line.text() == f"{PLACE} 12"
    assert versions(chair, meeting) == {"Auditorio", f"{PLACE} 12"}
    qtbot.waitUntil(lambda: any(f"this one, {PLACE} 12" in name for name in offered(program)))
    offered(program)[next(name for name in offered(program) if "this one, Auditorio" in name)].click()
    assert versions(chair, meeting) == set()
    qtbot.waitUntil(lambda: line.text() == "Auditorio")
    line.setFocus()
    line.end(False)
    type_text(line, " 3")
    program.window.workspace.flush()
    assert chair.read(Meeting, meeting.id).value.place == "Auditorio 3"
    assert versions(chair, meeting) == set()


def test_what_was_read_in_the_next_line_is_written_over_however_soon_it_is_gone_on_to(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], meeting: Meeting, folder: Path, line: QLineEdit
) -> None:
    chair, curator = pair
    type_text(line, " 1")
    program.window.workspace.flush()
    write(curator, meeting, folder, theme="Loppu")
    take_in(program, qtbot)
    type_text(line, "2")  # which is not saved yet when it is gone on
    theme = named(program, "Theme")
    assert theme.text() == "Loppu"
    theme.setFocus()
    theme.end(False)
    type_text(theme, "!")
    program.window.workspace.flush()
    stored = chair.read(Meeting, meeting.id).value
    assert (stored.place, stored.theme) == (f"{PLACE} 12", "Loppu!")
    assert choosing.waiting(chair, meeting.id) == {}, "nobody is asked about what was read before it was written over"
