"""The window exchanges with the group's other laptops: real vaults, a real folder."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from folders import lay_down
from laptops import Laptops
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ohdesk import app
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.errors import LogRefused
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.services import belonging, exchange, meeting_places
from ohdesk.services.ports import Vault
from ohdesk.ui.application import Application
from ohdesk.ui.exchanging import Exchanging
from ohdesk.ui.groups.meeting_place_card import MeetingPlaceCard
from ohdesk.ui.tasks import TaskRunner

CURATOR = "Curator's laptop"


def foot(program: app.Program) -> str:
    return program.window.status_line._words.text()


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def files(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}


def written(vault: Vault, *texts: str) -> Meeting:
    """A meeting with an item for each text."""
    return vault.add(Meeting(new_id(), items=tuple(AgendaItem(new_id(), title=text) for text in texts))).value


def test_what_a_colleague_wrote_comes_and_the_foot_says_from_whom(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], folder: Path
) -> None:
    chair, curator = pair
    qtbot.waitUntil(lambda: "Up to date" in foot(program))
    meeting = written(curator, "Kevään tapahtumat")
    exchange.exchange(curator, exchange.meeting_folder(folder))
    program._exchanging.look()
    qtbot.waitUntil(lambda: CURATOR in foot(program))
    assert chair.read(Meeting, meeting.id).value.items[0].title == "Kevään tapahtumat"
    assert "changes" in foot(program)


def test_own_words_go_to_the_folder_once_they_have_rested(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chair, curator = pair
    qtbot.waitUntil(lambda: "Up to date" in foot(program))
    meeting = written(chair, "Syksyn tapahtumat")
    QApplication.processEvents()
    laid_down = files(folder)
    program._exchanging.look()  # too early: somebody may be writing on
    qtbot.waitUntil(lambda: not program._exchanging._busy)
    assert files(folder) == laid_down
    monkeypatch.setattr("ohdesk.ui.exchanging._REST", 0.0)
    program._exchanging.look()
    qtbot.waitUntil(lambda: files(folder) > laid_down)
    qtbot.waitUntil(lambda: not program._exchanging._busy)
    exchange.exchange(curator, exchange.meeting_folder(folder))
    assert curator.read(Meeting, meeting.id).value.items[0].title == "Syksyn tapahtumat"


def test_the_foot_says_whose_changes_are_on_the_way(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], laptops: Laptops, folder: Path
) -> None:
    """A third laptop has seen what the folder lost before the chair's looked."""
    curator = pair[1]
    qtbot.waitUntil(lambda: "Up to date" in foot(program))
    program._exchanging._timer.stop()
    place = exchange.meeting_folder(folder)
    request = belonging.ask_to_join(nurse := laptops.new(), place, "Nurse's laptop")
    belonging.admit(curator, [request], " ".join(finnish for finnish, _ in request.words))
    before = files(folder)
    written(curator, "Vielä matkalla")
    exchange.exchange(curator, place)
    lost = [path for path in files(folder) - before if path.suffix == ".ohs"]
    exchange.exchange(nurse, place)
    for path in lost:
        path.unlink()
    program._exchanging.exchange_now()
    qtbot.waitUntil(lambda: f"{CURATOR}: " in foot(program) and "on the way" in foot(program))


def test_what_a_newer_program_wrote_is_said_to_wait_for_an_update(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], folder: Path
) -> None:
    qtbot.waitUntil(lambda: "Up to date" in foot(program))
    place = exchange.meeting_folder(folder)
    lay_down(pair[1], place, b'["0000000000000001","dance",1,"meeting","","","title",[]]\tnull')
    exchange.exchange(pair[1], place)
    program._exchanging.exchange_now()
    qtbot.waitUntil(lambda: "1 change waits for an update of OHDesk" in foot(program))
    card = MeetingPlaceCard(program.window.workspace._context, lambda _: None)
    qtbot.addWidget(card)
    assert [words for words in texts(card) if "1 change waits for an update of OHDesk." in words]
    assert "needs an update" in texts(card)


def test_a_folder_that_vanishes_is_told_of_and_used_again_when_it_is_back(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], folder: Path
) -> None:
    qtbot.waitUntil(lambda: "Up to date" in foot(program))
    away = folder.rename(folder.with_name("away"))
    program._exchanging.exchange_now()
    qtbot.waitUntil(lambda: "cannot be reached" in foot(program))
    assert not folder.exists()
    away.rename(folder)
    program._exchanging.look()
    qtbot.waitUntil(lambda: "Up to date" in foot(program))


def test_files_that_were_put_back_are_told_quietly(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], folder: Path
) -> None:
    qtbot.waitUntil(lambda: "Up to date" in foot(program))
    curator = pair[1]
    for path in folder.rglob("*.ohs"):
        if path.parent.name == curator.facts.device:
            path.unlink()
    program._exchanging.look()
    said = program.window.status_line._words.accessibleDescription
    qtbot.waitUntil(lambda: "Files were missing" in said())
    assert CURATOR in said()
    assert "they were put back" in said()
    assert "Up to date" in foot(program)
    card = MeetingPlaceCard(program.window.workspace._context, lambda _: None)
    qtbot.addWidget(card)
    assert [words for words in texts(card) if said() in words]
    program.window.workspace._context.exchanging.exchange_now()
    qtbot.waitUntil(lambda: not program._exchanging._busy)
    assert [words for words in texts(card) if said() in words], "it stays to be read after the next exchange"
    assert "files_put_back" not in [entry.what for entry in pair[0].usage_log()]


def test_a_file_that_could_not_be_written_is_told_until_it_is(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], folder: Path
) -> None:
    qtbot.waitUntil(lambda: "Up to date" in foot(program))
    path = next(path for path in folder.rglob("*.ohs") if path.parent.name == pair[1].facts.device)
    path.unlink()
    path.mkdir()
    program._exchanging.exchange_now()
    qtbot.waitUntil(lambda: "1 file could not be written – trying again" in foot(program))
    card = MeetingPlaceCard(program.window.workspace._context, lambda _: None)
    qtbot.addWidget(card)
    assert [words for words in texts(card) if "1 file could not be written there" in words]
    path.rmdir()
    program._exchanging.exchange_now()
    qtbot.waitUntil(lambda: "Up to date" in foot(program))


def test_a_file_that_holds_words_taken_out_and_cannot_go_is_named(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], folder: Path
) -> None:
    curator, place = pair[1], exchange.meeting_folder(folder)
    meeting = written(curator, "Omenapuu")
    exchange.exchange(curator, place)
    with zipfile.ZipFile(next(folder.iterdir()) / "everything.zip", "w") as archive:
        archive.writestr("of my own.txt", "x")
        for path in sorted(folder.rglob("*.ohs")):
            archive.write(path, path.relative_to(folder))
    curator.forget(meeting.id)
    exchange.exchange(curator, place)
    card = MeetingPlaceCard(program.window.workspace._context, lambda _: None)
    qtbot.addWidget(card)
    program._exchanging.exchange_now()
    qtbot.waitUntil(lambda: any("by hand" in words and "everything.zip" in words for words in texts(card)))


def test_what_was_written_last_goes_along_before_the_lock(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program, "_start_afresh", lambda: None)
    chair, curator = pair
    qtbot.waitUntil(lambda: "Up to date" in foot(program))
    meeting = written(chair, "Viime hetken lisäys")
    QApplication.processEvents()
    program.window._workspace.lock_requested.emit()
    exchange.exchange(curator, exchange.meeting_folder(folder))
    assert curator.read(Meeting, meeting.id).value.items[0].title == "Viime hetken lisäys"


def test_a_folder_that_hangs_neither_freezes_the_window_nor_keeps_the_lock(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ohdesk.app.Program._start_afresh", lambda self: None)
    monkeypatch.setattr("ohdesk.ui.exchanging._LAST", 0.1)
    monkeypatch.setattr("ohdesk.ui.exchanging._LETTING_GO", 0.1)
    qtbot.waitUntil(lambda: "Up to date" in foot(program))
    hangs, goes_on = Event(), Event()

    def hanging(vault: Vault, folder: Path) -> meeting_places.Trace:
        hangs.set()
        goes_on.wait()
        return ()

    monkeypatch.setattr(meeting_places, "trace", hanging)
    program._exchanging.exchange_now()
    assert hangs.wait(60)
    chair = pair[0]
    written(chair, "Kirjoitetaan silti")
    program.window.lock()
    assert program.window.workspace is None
    goes_on.set()


@pytest.fixture
def exchanging(qtbot: QtBot, application: Application, pair: tuple[Vault, Vault]) -> Iterator[Exchanging]:
    tasks = TaskRunner("folders")
    made = Exchanging(pair[0], tasks)
    made.start()
    yield made
    made.finish()
    tasks.close(5)


def test_a_folder_that_cannot_be_used_is_refused_with_its_reason(
    laptops: Laptops, pair: tuple[Vault, Vault], folder: Path, tmp_path: Path
) -> None:
    chair, other = pair[0], laptops.new()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    exchange.exchange(other, exchange.meeting_folder(elsewhere))

    def reason(path: Path) -> object:
        with pytest.raises(LogRefused) as refused:
            meeting_places.choose(chair, path)
        return refused.value.data["reason"]

    assert reason(tmp_path / "not there") == "folder"
    assert reason(chair.facts.path.parent) == "inside"
    assert reason(elsewhere) == "another"
    assert exchange.chosen_folder(chair) == folder


def test_no_folder_is_made_where_a_stick_was_pulled_out(pair: tuple[Vault, Vault], folder: Path) -> None:
    shutil.rmtree(folder)
    with pytest.raises(LogRefused):
        meeting_places.visit(pair[0], folder, lambda: False)
    assert not folder.exists()


def test_nobody_who_waits_means_nothing_more_is_laid_down(pair: tuple[Vault, Vault], folder: Path) -> None:
    chair = pair[0]
    written(chair, "Jää tänne")
    before = files(folder)
    with pytest.raises(meeting_places.Left):
        meeting_places.visit(chair, folder, lambda: True)
    assert files(folder) == before


def test_leaving_the_folder_ends_the_exchanging(
    qtbot: QtBot, exchanging: Exchanging, pair: tuple[Vault, Vault]
) -> None:
    qtbot.waitUntil(lambda: bool(exchanging.state.at))
    with qtbot.waitSignal(exchanging.told) as told:
        exchanging.leave()
    assert told.args == [""]
    assert replace(exchanging.state, busy=False).folder is None
    assert exchange.chosen_folder(pair[0]) is None


def test_one_key_exchanges_now_and_says_where_no_folder_is_in_use(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], folder: Path
) -> None:
    chair, curator = pair
    qtbot.waitUntil(lambda: "Up to date" in foot(program))
    meeting = written(curator, "Pyydettäessä")
    exchange.exchange(curator, exchange.meeting_folder(folder))
    qtbot.bring_to_front(program.window)
    qtbot.keyClick(program.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: CURATOR in foot(program))
    assert chair.read(Meeting, meeting.id).value.items[0].title == "Pyydettäessä"
    program._exchanging.leave()
    qtbot.keyClick(program.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert "No shared folder is in use" in program.window.workspace.page("today").messages.text
