"""Finnish personal identity codes: found however they are written, let into no durable place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from ohdesk.domain.errors import ForbiddenContent

_CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_CENTURIES = {"+": 1800, **dict.fromkeys("-YXWVU", 1900), **dict.fromkeys("ABCDEF", 2000)}
_DASHES = re.compile("[\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d]")
_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_GAP = r"[\s.]{0,3}"
_CANDIDATE = re.compile(
    r"(?<![0-9])"
    + _GAP.join(r"(\d)" for _ in range(6))
    + _GAP
    + r"([-+A-FU-Y])"
    + _GAP
    + _GAP.join(r"(\d)" for _ in range(3))
    + _GAP
    + r"([0-9A-FHJ-NPR-Y])(?![0-9A-Z])",
    re.IGNORECASE,
)
_NEAR = re.compile(r"(?<![\w-])(\d{6})([-+A-FU-Y])(\d{3})([0-9A-Z])(?![\w-])", re.IGNORECASE)
_MADE = re.compile(r"(?i:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|(?<!\w)[0-9a-f]{16,}(?!\w)")
"""What a program made and may look like a code: a UUID, a digest or its beginning."""


def holds_identity_code(text: str) -> bool:
    """Tell whether a text holds a valid Finnish personal identity code, however it is spaced or dashed.

    Form, century signs and check character as in Government decree 128/2010, 2 § (amended by 690/2022).
    """
    return any(_is_valid("".join(match.groups()).upper()) for match in _CANDIDATE.finditer(_plain(text)))


def identity_codes(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a text holds valid codes, as ``holds_identity_code`` sees them: from which place to which."""
    if not holds_identity_code(text):
        return
    pieces = list(_without_made(text)) if text.isascii() else [_plain(sign) for sign in _without_made(text)]
    places = [place for place, piece in enumerate(pieces) for _ in piece]
    for match in _CANDIDATE.finditer("".join(pieces)):
        if _is_valid("".join(match.groups()).upper()):
            yield places[match.start()], places[match.end() - 1] + 1


def near_identity_codes(text: str) -> Iterator[tuple[int, int]]:
    """Yield where something has a code's form, written without gaps, but not its date or check character."""
    plain = _DASHES.sub("-", _without_made(text))
    for match in _NEAR.finditer(plain):
        code = "".join(match.groups()).upper()
        lettered = code[6] not in "-+" or code[10].isalpha()
        if not _is_valid(code) and (lettered or _date_of(code) is not None):
            yield match.span()


def guard(text: str, field: str) -> None:
    """Let a text through to a durable place, or raise ``ForbiddenContent`` with ``field`` as its place.

    The error never carries the text itself, so that no log can hold it.
    """
    if holds_identity_code(text):
        raise ForbiddenContent(rule="identity_code", field=field)


def guard_all(value: object, field: str) -> None:
    """Let through every text in a value made of lists and dictionaries, as ``guard`` does."""
    if isinstance(value, str):
        guard(value, field)
    elif isinstance(value, Mapping):
        guard_all(list(value.values()), field)
    elif isinstance(value, Sequence):
        for part in value:
            guard_all(part, field)


def _plain(text: str) -> str:
    text = _DASHES.sub("-", _without_made(text))
    return _INVISIBLE.sub("", text if text.isascii() else _DASHES.sub("-", unicodedata.normalize("NFKC", text)))


def _without_made(text: str) -> str:
    return _MADE.sub(lambda found: " " * len(found[0]), text)


def _is_valid(code: str) -> bool:
    return _date_of(code) is not None and _CHECK[int(code[:6] + code[7:10]) % 31] == code[10]


def _date_of(code: str) -> date | None:
    try:
        return date(_CENTURIES[code[6]] + int(code[4:6]), int(code[2:4]), int(code[:2]))
    except ValueError:
        return None
