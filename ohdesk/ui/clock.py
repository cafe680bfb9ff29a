"""What day and time it is where the meetings are."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

HELSINKI: Final = ZoneInfo("Europe/Helsinki")


def today() -> date:
    """Return the day in Finland."""
    return datetime.now(HELSINKI).date()


def now() -> time:
    """Return the time of day in Finland, to the minute."""
    return datetime.now(HELSINKI).time().replace(second=0, microsecond=0)


def instant() -> datetime:
    """Return this instant, with its zone."""
    return datetime.now(HELSINKI)


def local(instant: str) -> datetime:
    """Return a UTC instant ("2026-10-14T12:00:00.000Z") as the time in Finland."""
    return datetime.fromisoformat(instant).astimezone(HELSINKI)
