"""Places in a text as Qt counts them and as Python does: a sign beyond the basic plane is two for Qt."""

from __future__ import annotations


def units_of(text: str, place: int) -> int:
    """Return Qt's count of a place in ``text``."""
    return place if text.isascii() else len(text[:place].encode("utf-16-le")) // 2


def place_of(text: str, units: int) -> int:
    """Return the place in ``text`` that Qt counts as ``units``."""
    return units if text.isascii() else len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
