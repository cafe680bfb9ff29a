"""The one font family of window and paper, and which characters it can draw."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from reportlab.pdfbase.pdfmetrics import getFont, registerFont, registerFontFamily
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


class _Face(TTFont):
    """A typeface that adds up its letters' widths several times as fast as ReportLab does, to the same sum."""

    def __init__(self, name: str, file: str) -> None:
        super().__init__(name, file)
        self._widths = _Widths({chr(code): width for code, width in self.face.charWidths.items()})
        self._widths.other = self.face.defaultWidth

    def stringWidth(self, text: str | bytes, size: float, encoding: str = "utf8") -> float:  # noqa: N802
        """Return how wide ``text`` is in points."""
        letters = text.decode(encoding) if isinstance(text, bytes) else text
        return 0.001 * size * sum(map(self._widths.__getitem__, letters))


class _Widths(dict[str, float]):
    """Each letter's width; what the face lacks is as wide as its substitute."""

    other: float

    def __missing__(self, letter: str) -> float:
        return self.other


@cache
def register_fonts() -> None:
    """Make the four faces known to ReportLab, once in a process."""
    for name, file in _FILES.items():
        registerFont(_Face(name, str(resource("fonts", file))))
    registerFontFamily(REGULAR, normal=REGULAR, bold=SEMIBOLD, italic=ITALIC, boldItalic=BOLD)


@cache
def _drawable() -> frozenset[int]:
    """Code points that all four faces draw."""
    register_fonts()
    return frozenset.intersection(*(frozenset(getFont(name).face.charToGlyph) for name in _FILES))  # type: ignore[attr-defined]


@cache
def _plain() -> frozenset[str]:
    """Return the letters that are drawn as they stand."""
    letters = map(chr, _drawable())
    return frozenset(each for each in letters if _composed(each) == each and not _is_invisible(each))


def printable(text: str) -> str:
    """Return ``text`` as it can be drawn: composed, without invisible marks, a visible □ for what the font lacks."""
    if _plain().issuperset(text) and unicodedata.is_normalized("NFC", text):  # as good as all text
        return text
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
