"""Dates and clock times in words, whatever the computer's own language."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from ohdesk.documents.texts import texts

_HELSINKI = ZoneInfo("Europe/Helsinki")


def short_date(day: date) -> str:
    """Return "14.10.2026", the form of Finnish and Finland-Swedish alike."""
    return f"{day.day}.{day.month}.{day.year}"


def long_date(day: date, language: str) -> str:
    """Return "keskiviikko 14.10.2026", "onsdag 14.10.2026"."""
    weekday = texts(language).say(f"documents.dates.weekday{day.isoweekday()}")
    return f"{weekday} {short_date(day)}"


def clock(moment: time) -> str:
    """Return "9.05": hours without a leading zero, a full stop, minutes."""
    return f"{moment.hour}.{moment.minute:02}"


def span(start: time | None, end: time | None) -> str:
    """Return "14.15–15.40", or the one time that is known, or nothing."""
    return "–".join(clock(moment) for moment in (start, end) if moment is not None)


def moment(day: date, start: time | None, end: time | None, language: str) -> str:
    """Return "keskiviikko 14.10.2026 klo 14.15–15.40", "onsdag 14.10.2026 kl. 14.15–15.40"."""
    hours = span(start, end)
    return " ".join(filter(None, (long_date(day, language), hours and at(hours, language))))


def at(hours: str, language: str) -> str:
    """Return "klo 14.15", "kl. 14.15" with a space that does not break."""
    return texts(language).say("documents.dates.at", time=hours)


def from_to(start: date | None, end: date | None) -> str:
    """Return "12.8.2026–30.5.2027", "–30.5.2027", "12.8.2026–" or nothing."""
    if start is None and end is None:
        return ""
    return f"{short_date(start) if start else ''}–{short_date(end) if end else ''}"


def local_date(instant: str) -> str:
    """Return the day in Finland of a UTC instant ("2026-10-14T12:00:00.000Z"), in words; nothing for none."""
    if not instant:
        return ""
    told = datetime.fromisoformat(instant)
    return short_date((told if told.tzinfo else told.replace(tzinfo=UTC)).astimezone(_HELSINKI).date())
