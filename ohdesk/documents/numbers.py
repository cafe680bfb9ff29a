"""Figures in words, whatever the computer's own language."""

from __future__ import annotations

from decimal import Decimal


def number(value: Decimal, language: str) -> str:
    """Return "12,5", "−3", "12 300" (in English "12.5"): a real minus, no-break spaces from five digits on."""
    digits = f"{abs(value):f}"
    whole, _, rest = digits.partition(".")
    rest = rest.rstrip("0")
    if len(whole) > 4:
        whole = f"{int(whole):,}".replace(",", "\u00a0")
    point = "." if language == "en" else ","
    minus = "−" if value < 0 and (whole.strip("0") or rest) else ""
    return f"{minus}{whole}{point}{rest}" if rest else f"{minus}{whole}"
