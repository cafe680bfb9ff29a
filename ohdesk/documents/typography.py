"""Small rules of good setting: what must stay on one line."""

from __future__ import annotations

import re

_NBSP = "\u00a0"
_UNITS = "h min pv kpl v kk st mån km m kg euroa euro tuntia timmar minuuttia minuter".replace(" ", "|")
_UNIT = re.compile(rf"(?<=\d) (?=(?:{_UNITS})\b|[%€‰°§])")
_MARK = re.compile(r"(\b(?:klo|kl\.|nro|nr|s\.|OHL|PoL)|§) (?=\d)", re.IGNORECASE)
_PLACE = re.compile(r"(\b(?:huone|huoneessa|luokka|luokat|rum|klass|sivu|sida)) (?=\d)", re.I)
_ORDINAL = re.compile(r"(?<=\d\.) (?=[a-zåäö]{2,14}\b)")
_FRACTION = re.compile(r"(?<=\d) / (?=\d)")


def bound(text: str) -> str:
    """Return ``text`` with no-break spaces between a number and its unit, and in "klo 14.15", "14 / 31", "14 §".

    A room, a class or a page keeps its number, and an ordinal what it counts ("1. kerros").
    """
    kept = _MARK.sub(rf"\1{_NBSP}", _UNIT.sub(_NBSP, text))
    kept = _ORDINAL.sub(_NBSP, _PLACE.sub(rf"\1{_NBSP}", kept))
    return _FRACTION.sub(f"{_NBSP}/{_NBSP}", kept)
