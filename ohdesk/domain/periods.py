"""Periods as plans tell them: by the month, by the day where somebody was more exact."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Final

_MONTHS: Final = (
    ("tammi", "jan"), ("helmi", "feb"), ("maalis", "mar"), ("huhti", "apr"), ("touko", "maj", "may"), ("kesä", "jun"),
    ("heinä", "jul"), ("elo", "aug"), ("syys", "sep"), ("loka", "okt", "oct"), ("marras", "nov"), ("joulu", "dec"),
)  # fmt: skip
"""How the months' names begin in Finnish, Swedish and English."""
_BY = re.compile(r"\b(?:mennessä|loppuun|asti|saakka|senast|till|until|by|klart|valmis)\b", re.IGNORECASE)
_DASH = re.compile(r"\s*[-–—]\s*")
_ISO = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_DAY = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.?\s?(\d{4})?")
_MONTH = re.compile(r"(\d{1,2})(?:\s?[/.]\s?(\d{4}))?\.?")
_NAMED = re.compile(r"([^\W\d_]+)\.?(?:\s+(\d{4}))?")


@dataclass(frozen=True, slots=True)
class _Told:
    """A point in time as far as it is told."""

    month: int
    year: int | None = None
    day: int | None = None


def first_of_month(year: int, month: int) -> date:
    """Return a month's first day."""
    return date(year, month, 1)


def last_of_month(year: int, month: int) -> date:
    """Return a month's last day."""
    return date(year, month, monthrange(year, month)[1])


def shown_period(starts: date | None, ends: date | None) -> str:
    """Return "8/2026–5/2027", "12/2026" (ready by its end), "8/2026–" or nothing; days where they are not a month's.

    ``read_period`` reads the same period from it.
    """
    first = "" if starts is None else _month(starts) if starts.day == 1 else _day(starts)
    last = "" if ends is None else _month(ends) if ends == last_of_month(ends.year, ends.month) else _day(ends)
    return f"{first}–{last}" if first else last


def read_period(words: str) -> tuple[date | None, date | None] | None:
    """Return the first and the last day that ``words`` tell, or None where they are not understood as a whole.

    "9/2026", "syyskuu 2026", "senast september 2026" and "30.9.2026" are the time when something is ready;
    "8/2026–5/2027", "9–12/2026" and "1.9.–31.12.2026" a period, "8/2026–" one without an end.
    """
    text = " ".join(_BY.sub(" ", words).split())
    first, last = ("", text) if _ISO.fullmatch(text) else _divided(text)
    start, end = _told(first), _told(last)
    if (first and start is None) or (last and end is None):
        return None
    if start is not None and start.year is None and end is not None and end.year is not None:
        earlier = (start.month, start.day or 1) > (end.month, end.day or 31)
        start = _Told(start.month, end.year - earlier, start.day)
    starts, ends = _date(start, last=False), _date(end, last=True)
    if (start and starts is None) or (end and ends is None) or not (starts or ends):
        return None
    return starts, ends


def _divided(text: str) -> tuple[str, str]:
    found = _DASH.search(text)
    return (text[: found.start()], text[found.end() :]) if found else ("", text)


def _told(text: str) -> _Told | None:
    if found := _ISO.fullmatch(text):
        return _Told(int(found[2]), int(found[1]), int(found[3]) if found[3] else None)
    if found := _MONTH.fullmatch(text):
        return _Told(int(found[1]), int(found[2]) if found[2] else None)
    if found := _DAY.fullmatch(text):
        return _Told(int(found[2]), int(found[3]) if found[3] else None, int(found[1]))
    if found := _NAMED.fullmatch(text):
        name = found[1].casefold()
        for month, beginnings in enumerate(_MONTHS, 1):
            if name.startswith(beginnings):
                return _Told(month, int(found[2]) if found[2] else None)
    return None


def _date(told: _Told | None, *, last: bool) -> date | None:
    """Return the day that is told, the month's ``last`` or first one where only a month is; None where none is."""
    if told is None or told.year is None or not 1 <= told.month <= 12:
        return None
    if told.day is None:
        return last_of_month(told.year, told.month) if last else first_of_month(told.year, told.month)
    try:
        return date(told.year, told.month, told.day)
    except ValueError:
        return None


def _month(day: date) -> str:
    return f"{day.month}/{day.year}"


def _day(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"
