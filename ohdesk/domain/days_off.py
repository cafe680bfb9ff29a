"""Reading days off from pasted words: a provider's list of holidays, or rows of a table."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from ohdesk.domain.schools import DaysOff, school_year_span

_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_WRITTEN = re.compile(r"(?<![\d.])(\d{1,2})\.(?:\s?(\d{1,2})(?:\.(?:\s?(\d{4}))?)?)?(?![\d.])")
_WEEKDAYS = re.compile(r"\b(?:ma|ti|ke|to|pe|la|su|mån?|tis?|ons?|tors?|fre?|lör?|sön?)\b\.?(?=\s*\d)", re.IGNORECASE)
_JOINTS = re.compile(r"[;,\t]|\s[–—-]|[–—-]\s")
_EDGES = " \t,;:()–—-."


@dataclass(frozen=True, slots=True)
class Read:
    """What a pasted text holds: runs of days off, and the lines that could not be read."""

    days_off: tuple[DaysOff, ...] = ()
    unread: tuple[str, ...] = ()


def days_off_from(text: str, school_year: str) -> Read:
    """Return the days off in a text of one run a line, such as ``Syysloma 12.–16.10.2026`` or ``a;1.5.2027;1.5.2027``.

    Days are written as in Finland or as ISO 8601; a day without its year lies in ``school_year``, one without its
    month has that of the day after it. A line without any day is unread, as is one whose days do not exist or lie
    outside the school year.
    """
    found, unread = [], []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        off = _run(line, school_year)
        if off is None:
            unread.append(line)
        else:
            found.append(off)
    return Read(tuple(found), tuple(unread))


def _run(line: str, school_year: str) -> DaysOff | None:
    words = _WEEKDAYS.sub("", line)
    first, last = school_year_span(school_year)
    try:
        days = _days(words, first.year)
    except ValueError:
        return None
    if not 1 <= len(days) <= 2 or not all(first <= day <= last for day in days):
        return None
    parts = (part.strip(_EDGES) for part in _JOINTS.split(_WRITTEN.sub(" ", _ISO.sub(" ", words))))
    return DaysOff(min(days), max(days), " ".join(" ".join(filter(None, parts)).split()))


def _days(words: str, first_year: int) -> list[date]:
    """Return the days named, in the order of the words. Raises ``ValueError`` for one that does not exist."""
    iso = [date(int(year), int(month), int(day)) for year, month, day in _ISO.findall(words)]
    if iso:
        return iso
    days: list[date] = []
    month_after, year_after = 0, 0
    for day, month, year in reversed(_WRITTEN.findall(words)):
        month_after = int(month) if month else month_after
        year_after = int(year) if year else (first_year + (month_after < 8) if month else year_after)
        days.insert(0, date(year_after, month_after, int(day)))
    return days
