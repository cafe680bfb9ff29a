"""A hybrid logical clock: orders what is shown and breaks ties, never decides what survives."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Tells what time it is, as far as this laptop knows."""

_DAY_MS = 86_400_000


def wall_clock() -> datetime:
    """Return what the laptop's clock shows (UTC)."""
    return datetime.now(UTC)


def milliseconds(instant: datetime) -> int:
    """Return an instant as milliseconds since 1970."""
    return int(instant.timestamp() * 1000)


def next_tick(last: str, now_ms: int) -> str:
    """Return a clock value after ``last`` and not before the wall clock (48 bits of ms, 16 of counter; hex)."""
    return f"{max(int(last, 16) + 1, now_ms << 16):016x}"


def seen_tick(last: str, other: str, now_ms: int) -> str:
    """Return ``last`` moved on past another device's value, unless that one is more than a day ahead."""
    return other if other > last and int(other, 16) <= (now_ms + _DAY_MS) << 16 else last


def instant(tick: str) -> datetime:
    """Return the time (UTC) of a clock value."""
    return datetime.fromtimestamp((int(tick, 16) >> 16) / 1000, UTC)
