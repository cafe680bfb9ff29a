"""What must never be written here: personal identity codes, and lists of pupils."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date

from ohdesk.domain.errors import ForbiddenContent, LooksLikeClassList

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
_IDENTITY = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)  # a UUID may look like a code
_CLASS = re.compile(r"^\s*(?:[1-9]\s*[A-ZÅÄÖ]?|[1-9]{2}[A-ZÅÄÖ]?|luokka.*|klass.*)\s*$", re.IGNORECASE)
CLASS_LIST_ROWS = 12


def holds_identity_code(text: str) -> bool:
    """Tell whether a text holds a valid Finnish personal identity code, however it is spaced or dashed.

    Form, century signs and check character as in Government decree 128/2010, 2 § (amended by 690/2022).
    """
    text = _IDENTITY.sub(" ", text)
    plain = _INVISIBLE.sub("", _DASHES.sub("-", unicodedata.normalize("NFKC", _DASHES.sub("-", text))))
    return any(_is_valid("".join(match.groups()).upper()) for match in _CANDIDATE.finditer(plain))


def _is_valid(code: str) -> bool:
    day, month, year = int(code[:2]), int(code[2:4]), _CENTURIES[code[6]] + int(code[4:6])
    try:
        date(year, month, day)
    except ValueError:
        return False
    return _CHECK[int(code[:6] + code[7:10]) % 31] == code[10]


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


def refuse_class_list(rows: Sequence[Sequence[str]]) -> None:
    """Raise ``LooksLikeClassList`` where rows that should be a group's members look like a list of pupils.

    ``rows`` are cells as text. A list counts as one when most rows carry a class, or when there are more rows
    than a group has members and hardly any names a role or an e-mail address.
    """
    classes = sum(any(_CLASS.match(cell) for cell in row) for row in rows)
    bare = sum(
        len([cell for cell in row if cell.strip()]) <= 2 and not any("@" in cell for cell in row) for row in rows
    )
    if len(rows) >= 3 and (classes * 2 > len(rows) or (len(rows) >= CLASS_LIST_ROWS and bare * 4 > len(rows) * 3)):
        raise LooksLikeClassList(rows=len(rows))
    for row in rows:
        if any(holds_identity_code(cell) for cell in row):
            raise ForbiddenContent(rule="identity_code", field="members")
