"""OHDesk in the menu of a Linux desktop, so that a double-click opens the files that go between laptops."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

_FILES = Path(__file__).resolve().parent / "linux"
_PLACES = {
    "ohdesk.desktop": "applications",
    "ohdesk.xml": "mime/packages",
    "ohdesk.svg": "icons/hicolor/scalable/apps",
}
"""Where each file goes below the folder for the user's data (XDG Base Directory)."""
_REFRESHERS = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))
"""Programs that tell the desktop what came or went; desktops without them look by themselves, or at the next log-in."""


class NoMenu(Exception):
    """This system has no such menu; the text says so."""


def add(program: Path) -> Path:
    """Put ``program`` in the menu; return the folder below which that was done. Raises ``NoMenu``."""
    for source, target in _pairs():
        target.parent.mkdir(parents=True, exist_ok=True)
        text = source.read_text("utf-8")
        if source.suffix == ".desktop":
            text = text.replace("{try}", _escaped(str(program))).replace("{exec}", _quoted(str(program)))
        target.write_text(text, "utf-8")
    _refresh()
    return _data()


def remove() -> Path:
    """Take the program out of the menu; return the folder below which that was done. Raises ``NoMenu``."""
    for _, target in _pairs():
        target.unlink(missing_ok=True)
    _refresh()
    return _data()


def _pairs() -> Iterator[tuple[Path, Path]]:
    if sys.platform != "linux":
        raise NoMenu("This is done on Linux only; on Windows and macOS choose OHDesk under Open with.")
    return ((_FILES / name, _data() / folder / name) for name, folder in _PLACES.items())


def _data() -> Path:
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def _refresh() -> None:
    for command, folder in _REFRESHERS:
        if shutil.which(command):
            subprocess.run([command, str(_data() / folder)], check=False)


def _escaped(value: str) -> str:
    """Return a value of a desktop entry (Desktop Entry Specification 1.5, section 4)."""
    return value.replace("\\", "\\\\")


def _quoted(argument: str) -> str:
    """Return an argument of an Exec line (Desktop Entry Specification 1.5, section 7), whatever is in it."""
    for sign in '\\"`$':
        argument = argument.replace(sign, f"\\{sign}")
    return _escaped(f'"{argument}"').replace("%", "%%")
