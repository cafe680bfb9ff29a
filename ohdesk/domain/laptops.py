"""What a group calls the laptops that share its work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

QUIET_AFTER: Final = 14
"""After how many days of the school year it is unusual that nothing was heard from a laptop."""
_HOLIDAY: Final = (6, 7)
"""The months that do not count."""


@dataclass(frozen=True, slots=True)
class Laptop:
    """A laptop by its device's id; ``member`` is whose it is, once that is known.

    ``before`` is as which laptop it was known until it was copied, or brought back from a backup.
    """

    id: UUID
    name: str = ""
    member: UUID | None = None
    before: UUID | None = None


def quiet_days(heard: date, today: date) -> int:
    """Return how many days have passed since a laptop was heard from, those of June and July left out."""
    passed = (heard + timedelta(number) for number in range(1, (today - heard).days + 1))
    return sum(day.month not in _HOLIDAY for day in passed)
