"""Which characters the print font lacks; told while they are written, since paper can only show a □ for them."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from PySide6.QtGui import QRawFont

from ohdesk.resources import resource

_RARE = re.compile("[^\t\n\r -~\u00a0-\u017f]")
"""Anything but the letters and signs that every text has, so that a long one is looked through in no time."""


@cache
def _font() -> QRawFont:
    # Not the window's own font, which borrows what it lacks from others: its file, as the paper embeds it.
    return QRawFont(str(resource("fonts", "SourceSans3-Regular.ttf")), 12)


@cache
def _is_lacking(character: str) -> bool:
    unseen = unicodedata.category(character) in ("Cc", "Cf", "Zs", "Cs") or "\ufe00" <= character <= "\ufe0f"
    return not unseen and not _font().supportsCharacter(ord(character))


def unprintable(text: str) -> str:
    """Return the characters of ``text`` that the print font lacks, each once, in order of appearance."""
    rare = dict.fromkeys(_RARE.findall(unicodedata.normalize("NFC", text)))
    return "".join(character for character in rare if _is_lacking(character))
