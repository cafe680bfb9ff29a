"""What each step of the practice school's year needs, and the way from its content to values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypeVar

from ohdesk.domain.identity import new_id
from ohdesk.services.ports import Vault, VaultStore
from ohdesk.sync.shapes import from_json

V = TypeVar("V")

_WEDNESDAY = 2
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Writer:
    """What each step of the year needs."""

    vault: Vault
    store: VaultStore
    passphrase: str
    content: dict[str, Any]
    language: str
    today: date


def wednesday(year: int, month: int, week: int) -> date:
    """Return the Wednesday of a month's week, counted from 1."""
    first = date(year, month, 1)
    return first + timedelta((_WEDNESDAY - first.weekday()) % 7 + 7 * (week - 1))


def latest(month: int, week: int, today: date) -> date:
    """Return that Wednesday of the last year in which it is before ``today``."""
    this_year = wednesday(today.year, month, week)
    return this_year if this_year < today else wednesday(today.year - 1, month, week)


def value(value_type: type[V], entry: dict[str, Any]) -> V:
    """Return the domain value that an entry of the content describes, with new identities."""
    found: V = from_json(value_type, _identified(entry))
    return found


def _identified(entry: dict[str, Any]) -> dict[str, Any]:
    lists = {
        name: [_identified(child) for child in value]
        for name, value in entry.items()
        if isinstance(value, list) and all(isinstance(child, dict) for child in value)
    }
    return {"id": str(new_id()), **entry, **lists}


def weekday(day: date) -> date:
    """Return the day, or the Monday after a weekend."""
    return day + timedelta(7 - day.weekday() if day.weekday() >= _SATURDAY else 0)


def first_year(day: date) -> int:
    """Return the calendar year in which the school year of ``day`` begins."""
    return day.year if day.month >= 8 else day.year - 1
