"""Dates and times as people type them."""

from __future__ import annotations

import re
from datetime import date, time


def parse_date(text: str, near: date) -> date | None:
    """Return the day that ``text`` means: "14.10.2026", "14.10.26", "14.10." or "2026-10-14"; ``None`` if none.

    Without a year it is the day closest to ``near``.
    """
    text = text.strip()
    if match := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text):
        return _day(*map(int, match.groups()))
    if not (match := re.fullmatch(r"(\d{1,2})[./]\s*(\d{1,2})(?:[./]?|[./]\s*(\d{4}|\d{2}))", text)):
        return None
    day, month = int(match[1]), int(match[2])
    if match[3]:
        return _day(int(match[3]) + (2000 if len(match[3]) == 2 else 0), month, day)
    days = [found for year in (near.year - 1, near.year, near.year + 1) if (found := _day(year, month, day))]
    return min(days, key=lambda found: abs(found - near), default=None)


def parse_time(text: str) -> time | None:
    """Return the time that ``text`` means: "9.05", "9:05", "905" or "9"; ``None`` if none."""
    if not (match := re.fullmatch(r"(\d{1,2})(?:[.:]?(\d{2}))?", text.strip())):
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def written_date(day: date) -> str:
    """Return ``day`` in the Finnish manner, "14.10.2026"."""
    return f"{day.day}.{day.month}.{day.year}"


def written_time(moment: time) -> str:
    """Return ``moment`` in the Finnish manner, "9.05"."""
    return f"{moment.hour}.{moment.minute:02}"


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
