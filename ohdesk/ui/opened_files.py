"""Attached files that the user's own programs show: private copies that do not outlive the open vault."""

from __future__ import annotations

import os
import shutil
import stat
from contextlib import suppress
from pathlib import Path
from typing import Final
from uuid import uuid4

from PySide6.QtCore import QLockFile, QStandardPaths

_LOCK: Final = "in-use"
_READ_ONLY: Final = stat.S_IRUSR
_PRIVATE: Final = 0o700


def opened_folder() -> Path:
    """Return where copies lie: in memory where the system has a private place for that, else in the account's own."""
    in_memory = os.environ.get("XDG_RUNTIME_DIR")
    own = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(in_memory or own, "ohdesk-opened")


class OpenedFiles:
    """The copies of one open vault, in a folder of their own that only this account may read.

    ``clear`` takes them away. A program that was killed leaves its folder; the next one to start sweeps it
    (``sweep``). Which folders are still in use is told by a lock that ends with its process.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folder = root / uuid4().hex
        self._lock: QLockFile | None = None
        self._cleared = False

    def put(self, name: str, data: bytes) -> Path | None:
        """Write a read-only copy and return its path; None once the vault is closed. Raises ``OSError``.

        It is read-only so that nobody writes into what is about to vanish: other programs ask for another place.
        """
        if self._cleared:
            return None
        if self._lock is None:
            self._root.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
            self._folder.mkdir(mode=_PRIVATE)
            self._lock = QLockFile(str(self._folder / _LOCK))
            self._lock.setStaleLockTime(0)  # it ends with its process, never by time
            self._lock.lock()
        path = self._folder / uuid4().hex / Path(name).name
        path.parent.mkdir(mode=_PRIVATE)
        path.touch(mode=stat.S_IRUSR | stat.S_IWUSR)
        path.write_bytes(data)
        path.chmod(_READ_ONLY)
        return path

    def clear(self) -> None:
        """Take every copy away; none is written afterwards."""
        self._cleared = True
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
            _remove(self._folder)
            with suppress(OSError):
                self._root.rmdir()


def sweep(root: Path) -> None:
    """Take away what programs left that ended before they could; what another one still shows stays."""
    for folder in root.iterdir() if root.is_dir() else ():
        lock = QLockFile(str(folder / _LOCK))
        lock.setStaleLockTime(0)
        if folder.is_dir() and lock.tryLock(0):
            lock.unlock()
            _remove(folder)
    with suppress(OSError):
        root.rmdir()


def _remove(folder: Path) -> None:
    """Remove a folder as far as the system lets it go: on Windows a file that a program still holds stays for now."""
    for path in folder.rglob("*"):
        with suppress(OSError):
            path.chmod(stat.S_IRWXU)  # Windows does not remove what is read-only
    shutil.rmtree(folder, ignore_errors=True)
