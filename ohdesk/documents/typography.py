"""Small rules of good setting: what must stay on one line."""

from __future__ import annotations

import re

_NBSP = "\u00a0"
_UNITS = "h min pv kpl v kk st mån km m kg euroa euro tuntia timmar minuuttia minuter".replace(" ", "|")
_UNIT = re.compile(rf"(?<=\d) (?=(?:{_UNITS})\b|[%€‰°§])")
_MARK = re.compile(r"(\b(?:klo|kl\.|nro|nr|s\.)|§) (?=\d)", re.IGNORECASE)
_FRACTION = re.compile(r"(?<=\d) / (?=\d)")


def bound(text: str) -> str:
    """Return ``text`` with no-break spaces between a number and its unit, and in "klo 14.15", "14 / 31", "14 §"."""
    return _FRACTION.sub(f"{_NBSP}/{_NBSP}", _MARK.sub(rf"\1{_NBSP}", _UNIT.sub(_NBSP, text)))
