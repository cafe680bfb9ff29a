"""A second start rings at the window that runs already, which comes forward and takes what was brought."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic, sleep, time
from typing import Final
from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_NAMES: Final = "ohdesk-"
_LONGEST: Final = 65_536
"""Bytes of a line; a path is far shorter."""
_ANSWER: Final = 3_000
"""Milliseconds within which a window answers; one that hangs keeps nobody from opening another."""
_STARTING: Final = 10.0
"""Seconds in which a window that has said that it comes may not listen yet, and how long is waited for that."""
_PATIENCE: Final = 2.0


@dataclass(frozen=True, slots=True)
class Standing:
    """What a window has open: where the vault lies, and which log it shares. Both are empty at the unlock page."""

    vault: str = ""
    log: str = ""


class Doorbell(QObject):
    """Lets later starts of the same account find this window, by an empty file in ``folder`` that names its socket.

    Whoever rings is told the window's ``standing`` and gives paths of files, nothing else.
    """

    rung = Signal(object)
    """The window is wanted; a tuple of the paths that it is to take in, all absolute."""

    def __init__(self, folder: Path, standing: Callable[[], Standing], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._standing = standing
        self._sign = folder / f"{_NAMES}{uuid4().hex}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def hang(self) -> None:
        """Listen from now on; where that does not work, the program does without."""
        try:
            self._sign.parent.mkdir(parents=True, exist_ok=True)
            self._sign.touch(mode=0o600)
        except OSError:
            return
        self._server.listen(self._sign.name)

    def take_down(self) -> None:
        """Listen no more."""
        self._server.close()
        self._sign.unlink(missing_ok=True)

    def _greet(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(partial(self._hear, caller))
            standing = self._standing()
            _say(caller, {"vault": standing.vault, "log": standing.log})
            self._hear(caller)

    def _hear(self, caller: QLocalSocket) -> None:
        if not caller.canReadLine():
            if caller.bytesAvailable() > _LONGEST:
                caller.abort()
            return
        wish = _line(caller)
        files = wish.get("files")
        if not isinstance(files, list) or not all(isinstance(each, str) for each in files):
            caller.abort()
            return
        paths = tuple(Path(each) for each in files)
        if all(path.is_absolute() for path in paths):
            _say(caller, {"taken": True})
            self.rung.emit(paths)
        caller.disconnectFromServer()


def ring(folder: Path, fits: Callable[[Standing], int], files: Sequence[Path] = ()) -> bool:
    """Ring at the running window that fits best, and give it ``files``; tell whether one took them.

    ``fits`` tells how well a window does, 0 not at all. What a killed program left in ``folder`` is cleared away.
    """
    at_home: list[tuple[int, QLocalSocket]] = []
    for sign in sorted(folder.glob(f"{_NAMES}*")):
        caller = _reached(sign)
        if caller is None:
            continue
        told = _answer(caller)
        vault, log = told.get("vault"), told.get("log")
        if isinstance(vault, str) and isinstance(log, str) and (how_well := fits(Standing(vault, log))):
            at_home.append((how_well, caller))
    for _, caller in sorted(at_home, key=lambda one: -one[0]):
        _say(caller, {"files": [str(path) for path in files]})
        if _answer(caller).get("taken"):
            return True
    return False


def _reached(sign: Path) -> QLocalSocket | None:
    """Return a connection to the window that hung out ``sign``, None where there is none any more."""
    caller, until = QLocalSocket(), monotonic() + _PATIENCE
    while True:
        caller.connectToServer(sign.name)
        if caller.waitForConnected(_ANSWER):
            return caller
        try:
            starting = time() - sign.stat().st_mtime < _STARTING
        except OSError:  # closed meanwhile
            return None
        if not starting:
            QLocalServer.removeServer(sign.name)
            sign.unlink(missing_ok=True)
            return None
        if monotonic() > until:
            return None
        sleep(0.05)


def _answer(caller: QLocalSocket) -> dict[str, object]:
    until = monotonic() + _ANSWER / 1000
    while not caller.canReadLine():
        left = int(1000 * (until - monotonic()))
        if left <= 0 or not caller.waitForReadyRead(left):
            return {}
    return _line(caller)


def _line(caller: QLocalSocket) -> dict[str, object]:
    try:
        said = json.loads(bytes(caller.readLine(_LONGEST).data()))
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def _say(caller: QLocalSocket, what: dict[str, object]) -> None:
    caller.write(json.dumps(what).encode() + b"\n")
    caller.flush()
