"""Text from elsewhere, and text that is not finished yet."""

from __future__ import annotations

import re
import unicodedata

_BULLETS = ("•·\uf0b7", "◦o", "▪§\uf0a7")
"""The signs of a list, of one within it and of one within that, as word processors choose them."""
_BULLET = re.compile(r"^[ \t]*(?:([•·▪◦§\uf0b7\uf0a7])|(o)(?=\t))[ \t]*", re.MULTILINE)
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\x00"), None)
_UNFINISHED_CODE = re.compile(r"(?<!\w)\d{6}(?:[-+−–A-FU-Ya-fu-y]\w{0,4})?(?!\w)")


def cleaned(text: str) -> str:
    """Return pasted ``text`` as plain lines: bullets as "- ", one blank line at most, no invisible characters.

    Those of a list within a list are indented, as they are typed. Word writes bullets as symbols with a tab, line
    breaks as vertical tabs and cells as tabs.
    """
    text = unicodedata.normalize("NFC", text.translate(_INVISIBLE))
    text = re.sub(r"\r\n?|\u2028|\u2029|\x0b|\x0c", "\n", text).replace("\u00a0", " ")
    text = _BULLET.sub(lambda found: f"{'  ' * _depth(found[1] or found[2])}- ", text)
    text = re.sub(r"[ \t]*\t[ \t]*", " ", text)
    text = re.sub(r" +$", "", text, flags=re.MULTILINE)
    return re.sub(r"\n{3,}", "\n\n", text)


def _depth(bullet: str) -> int:
    return next(depth for depth, signs in enumerate(_BULLETS) if bullet in signs)


def unfinished(text: str, caret: int) -> tuple[int, int] | None:
    """Return the span of a token at ``caret`` that can still become a personal identity code, or ``None``.

    Six digits, then perhaps a century sign and up to four more characters.
    """
    for token in _UNFINISHED_CODE.finditer(text, max(0, caret - 11)):
        if token.start() <= caret <= token.end():
            return token.span()
    return None
