"""Giving a text onward: to the clipboard, or to the user's own mail program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

if TYPE_CHECKING:
    from ohdesk.ui.opened_files import OpenedFiles

_LONGEST: Final = 1800
"""Characters of an address that every system hands to a mail program whole."""


def copy_text(text: str) -> None:
    """Put ``text`` on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def draft_mail(subject: str, text: str) -> bool:
    """Open a new message in the user's own mail program (RFC 6068); nothing is sent, no address is written.

    Returns False where no program took it, or the text is too long to go that way whole; it is copied then.
    """
    address = f"mailto:?subject={quote(subject)}&body={quote(text.replace(chr(10), chr(13) + chr(10)))}"
    opened = len(address) <= _LONGEST and QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))
    if not opened:
        copy_text(text)
    return opened


def open_copy(files: OpenedFiles, name: str, data: bytes) -> bool:
    """Open a copy of ``data`` in the system's own program for it; the copy goes when the vault is locked."""
    try:
        path = files.put(name, data)
    except OSError:
        return False
    return path is not None and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
