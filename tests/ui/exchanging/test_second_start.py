"""Starting the program again while it runs: a second real process, as a double-click makes it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from laptops import Laptops
from PySide6.QtCore import QProcess, QProcessEnvironment
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ohdesk import app
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.services import belonging, parcels
from ohdesk.services.ports import Vault


@pytest.fixture
def signs(tmp_path: Path) -> Path:
    """Where windows say that they run."""
    return tmp_path / "config" / "ohdesk" / "windows"


@pytest.fixture
def start_again(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., QProcess]]:
    """Starts the program with its words on the command line; what still runs in the end is ended."""
    started: list[QProcess] = []

    def start(*words: str) -> QProcess:
        process = QProcess()
        environment = QProcessEnvironment.systemEnvironment()
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            environment.insert(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
        process.setProcessEnvironment(environment)
        process.start(sys.executable, ["-m", "ohdesk", *words])
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.waitForFinished()


@pytest.fixture
def file(pair: tuple[Vault, Vault], tmp_path: Path) -> Path:
    """What the curator wrote, as a file for the chair."""
    chair, curator = pair
    return changes(curator, [chair.facts.device], tmp_path / "kuraattorilta.ohdesk-changes")


def changes(vault: Vault, devices: list[str], path: Path) -> Path:
    vault.add(Meeting(new_id(), items=(AgendaItem(new_id(), title="Kuraattorin asia"),)))
    path.write_bytes(parcels.parcel_for(vault, devices).data)
    return path


def said(program: app.Program) -> str:
    workspace = program.window.workspace
    content = workspace.page(workspace.current_key) if workspace else program.window.content.page
    return " ".join(label.text() for label in content.messages.findChildren(QLabel))


def ended(qtbot: QtBot, process: QProcess) -> int:
    qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.NotRunning)
    return process.exitCode()


def test_a_file_goes_to_the_window_that_runs(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], file: Path, signs: Path, start_again: Callable
) -> None:
    app.hang_doorbell(program, signs)
    program.window.showMinimized()
    assert ended(qtbot, start_again(str(file))) == 0
    qtbot.waitUntil(lambda: "Everything found its place" in said(program))
    assert [item.title for one in pair[0].all(Meeting) for item in one.items] == ["Kuraattorin asia"]
    assert not program.window.isMinimized()
    assert file.exists()


def test_a_window_that_is_locked_keeps_the_file_until_it_is_opened(
    qtbot: QtBot,
    begin: Callable[[Path | None], app.Program],
    pair: tuple[Vault, Vault],
    file: Path,
    signs: Path,
    start_again: Callable,
) -> None:
    program = begin(None)
    app.hang_doorbell(program, signs)
    assert ended(qtbot, start_again(str(file))) == 0
    assert "Open your group's data" in said(program)
    again = changes(pair[1], [pair[0].facts.device], file.with_name("toinen.ohdesk-changes"))
    assert ended(qtbot, start_again(os.path.relpath(again))) == 0
    program.open(pair[0])
    qtbot.waitUntil(lambda: len(pair[0].all(Meeting)) == 2)


def test_another_groups_file_or_vault_opens_in_a_window_of_its_own(
    qtbot: QtBot,
    program: app.Program,
    laptops: Laptops,
    pair: tuple[Vault, Vault],
    tmp_path: Path,
    signs: Path,
    start_again: Callable,
) -> None:
    app.hang_doorbell(program, signs)
    stranger = laptops.new()
    belonging.start(stranger)
    theirs = changes(stranger, ["somebody"], tmp_path / "muilta.ohdesk-changes")
    for number, words in enumerate(([str(theirs)], [str(stranger.facts.path)], ["--new-window"]), 2):
        start_again(*words)
        qtbot.waitUntil(lambda number=number: len(list(signs.iterdir())) == number)
    assert said(program) == ""
    assert ended(qtbot, start_again(str(pair[0].facts.path))) == 0
