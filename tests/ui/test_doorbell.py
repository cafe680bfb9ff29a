"""A second start of the program hands on what it was brought to the window that runs already: real processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from ohdesk.ui.application import Application
from ohdesk.ui.doorbell import Doorbell, Standing, ring


def anybody(standing: Standing) -> int:
    return 1


@pytest.fixture
def signs(tmp_path: Path) -> Path:
    return tmp_path / "windows"


@pytest.fixture
def hang(qtbot: QtBot, application: Application, signs: Path) -> Iterator[Callable[[Standing], list[tuple[Path, ...]]]]:
    """Hangs out the bell of a window in this process; returns what it is given."""
    bells: list[Doorbell] = []

    def hang(standing: Standing) -> list[tuple[Path, ...]]:
        given: list[tuple[Path, ...]] = []
        bell = Doorbell(signs, lambda: standing)
        bell.rung.connect(given.append)
        bell.hang()
        bells.append(bell)
        return given

    yield hang
    for bell in bells:
        bell.take_down()


def rung(qtbot: QtBot, signs: Path, *files: str, vault: str = "") -> bool:
    """Ring in a process of its own, as a second start does."""
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from ohdesk.ui.doorbell import ring; app = QCoreApplication([]); vault = sys.argv[2];"
        "fits = lambda one: 1 + (one.log == 'ours') if not vault else int(one.vault == vault);"
        "sys.exit(0 if ring(Path(sys.argv[1]), fits, [Path(word) for word in sys.argv[3:]]) else 1)"
    )
    process = QProcess()
    process.start(sys.executable, ["-c", code, str(signs), vault, *files])
    qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.NotRunning)
    assert process.exitCode() in (0, 1), bytes(process.readAllStandardError().data()).decode()
    return process.exitCode() == 0


def test_the_window_that_runs_gets_the_files(qtbot: QtBot, signs: Path, hang: Callable, tmp_path: Path) -> None:
    given = hang(Standing())
    file = str(tmp_path / "Ryhmä å ä ö.ohdesk-changes")
    assert rung(qtbot, signs, file)
    assert given == [(Path(file),)]
    assert rung(qtbot, signs)
    assert given[1:] == [()]


def test_of_several_windows_the_one_that_fits_best_gets_them(
    qtbot: QtBot, signs: Path, hang: Callable, tmp_path: Path
) -> None:
    others, ours = hang(Standing("/a", "others")), hang(Standing("/b", "ours"))
    assert rung(qtbot, signs, str(tmp_path / "x.ohdesk-changes"))
    assert (len(others), len(ours)) == (0, 1)
    assert rung(qtbot, signs, vault="/a")
    assert (len(others), len(ours)) == (1, 1)
    assert not rung(qtbot, signs, vault="/c")


def test_what_a_killed_program_left_is_cleared_away(qtbot: QtBot, signs: Path, hang: Callable) -> None:
    dead = subprocess.run(
        [
            sys.executable,
            "-c",
            "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
            "from ohdesk.ui.doorbell import Doorbell, Standing; app = QCoreApplication([]);"
            "bell = Doorbell(Path(sys.argv[1]), Standing); bell.hang(); print(bell._server.fullServerName());"
            "sys.stdout.flush(); os.kill(os.getpid(), 9)",
            str(signs),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    (sign,) = signs.iterdir()
    left = Path(dead.stdout.strip())
    assert left.exists()
    os.utime(sign, (0, 0))  # it ran for long
    assert not ring(signs, anybody)
    assert list(signs.iterdir()) == []
    assert not left.exists()
    given = hang(Standing())
    assert rung(qtbot, signs)
    assert given == [()]


def test_a_window_that_hangs_keeps_nobody(
    signs: Path, application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ohdesk.ui.doorbell._ANSWER", 100)
    deaf = QLocalServer()
    signs.mkdir()
    (signs / "ohdesk-deaf").touch()
    assert deaf.listen("ohdesk-deaf")
    assert not ring(signs, anybody)
    assert (signs / "ohdesk-deaf").exists()
    deaf.close()


def test_only_whole_paths_are_taken_and_nobody_else_may_ring(
    qtbot: QtBot, signs: Path, hang: Callable, tmp_path: Path
) -> None:
    given = hang(Standing())
    (sign,) = signs.iterdir()
    for wish in (
        b'{"files": ["relative.ohdesk-changes"]}\n',
        b'{"files": [1]}\n',
        b'{"files": "/x"}\n',
        b"[]\n",
        b"no json\n",
        b"x" * 200_000,
        json.dumps({"files": ["/" + "x" * 100_000]}).encode() + b"\n",
    ):
        caller = QLocalSocket()
        caller.connectToServer(sign.name)
        assert caller.waitForConnected(3000)
        caller.write(wish)
        qtbot.waitUntil(lambda caller=caller: caller.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert given == []
    caller = QLocalSocket()
    caller.connectToServer(sign.name)
    assert caller.waitForConnected(3000)
    if sys.platform != "win32":
        assert Path(caller.fullServerName()).stat().st_mode & 0o077 == 0
        assert sign.stat().st_mode & 0o077 == 0
    caller.abort()
    assert rung(qtbot, signs, str(tmp_path / "y.ohdesk-changes"))
