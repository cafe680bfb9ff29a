"""The one font family of window and paper, and which characters it can draw."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from reportlab.pdfbase.pdfmetrics import registerFont, registerFontFamily
from reportlab.pdfbase.ttfonts import TTFont

from ohdesk.resources import resource

FAMILY = "Source Sans 3"
"""What other programs know the family by."""

REGULAR = "OHDesk"
ITALIC = "OHDesk-Italic"
SEMIBOLD = "OHDesk-Semibold"
BOLD = "OHDesk-Bold"

_FILES = {
    REGULAR: "SourceSans3-Regular.ttf",
    ITALIC: "SourceSans3-It.ttf",
    SEMIBOLD: "SourceSans3-Semibold.ttf",
    BOLD: "SourceSans3-Bold.ttf",
}
_SUBSTITUTE = "□"
_ODD_SPACE = re.compile("[\u1680\u2000-\u200a\u205f\u3000]")
_LAID_OUT = "\n\t\u00ad"
"""Characters that steer the layout and need no glyph: line feed, tab, soft hyphen."""


@cache
def register_fonts() -> None:
    """Make the four faces known to ReportLab, once in a process."""
    for name, file in _FILES.items():
        registerFont(TTFont(name, str(resource("fonts", file))))
    registerFontFamily(REGULAR, normal=REGULAR, bold=SEMIBOLD, italic=ITALIC, boldItalic=BOLD)


@cache
def _drawable() -> frozenset[int]:
    """Code points that all four faces draw."""
    faces = [TTFont(name, str(resource("fonts", file))).face for name, file in _FILES.items()]
    return frozenset.intersection(*(frozenset(face.charToGlyph) for face in faces))


def printable(text: str) -> str:
    """Return ``text`` as it can be drawn: composed, without invisible marks, a visible □ for what the font lacks."""
    drawable = _drawable()
    return "".join(
        character if ord(character) in drawable or character in _LAID_OUT else _SUBSTITUTE
        for character in _composed(text)
        if character in _LAID_OUT or not _is_invisible(character)
    )


def _composed(text: str) -> str:
    """Return ``text`` in NFC, spaces of odd widths as plain ones."""
    return _ODD_SPACE.sub(" ", unicodedata.normalize("NFC", text).replace("\u202f", "\u00a0"))


def _is_invisible(character: str) -> bool:
    """Tell control, format and variation marks, which nobody misses on paper."""
    return unicodedata.category(character) in ("Cc", "Cf") or "\ufe00" <= character <= "\ufe0f"
