"""The yearly clock: what comes up in which month."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.identity import generated_id
from ohdesk.domain.prose import Prose


class ClockRing(StrEnum):
    """What sort of thing comes up."""

    MEETINGS = "meetings"
    PLAN = "plan"
    SURVEYS = "surveys"
    INSPECTIONS = "inspections"
    PARTICIPATION = "participation"
    THEMES = "themes"
    COMMUNICATION = "communication"


class ClockState(StrEnum):
    """Whether an entry has been seen to; *coming*, *current* and *late* follow from the day."""

    WAITING = "waiting"
    HANDLED = "handled"
    PASSED_OVER = "passed_over"


@dataclass(frozen=True, slots=True)
class ClockEntry:
    """Something that comes up in a month of a school year (``month`` 1 to 12)."""

    id: UUID
    group: UUID | None = None
    school_year: str = ""
    month: int = 8
    title: str = ""
    ring: ClockRing = ClockRing.THEMES
    owner: str = ""
    state: ClockState = ClockState.WAITING
    reason: str = ""
    note: Prose = ""


SCHOOL_MONTHS = (8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7)


def month_of(entry: ClockEntry) -> date | None:
    """Return the first day of the entry's month in its school year; None where the year is not named."""
    try:
        return date(int(entry.school_year[:4]) + (entry.month < 8), entry.month, 1)
    except ValueError:
        return None


def is_due(entry: ClockEntry, today: date) -> bool:
    """Tell whether a waiting entry's month has come."""
    month = month_of(entry)
    return entry.state is ClockState.WAITING and month is not None and month <= today


def is_late(entry: ClockEntry, today: date) -> bool:
    """Tell whether a waiting entry's month has gone by."""
    month = month_of(entry)
    return is_due(entry, today) and month is not None and (month.year, month.month) < (today.year, today.month)


def repeated(entries: Iterable[ClockEntry], school_year: str) -> tuple[ClockEntry, ...]:
    """Return entries as they come up again in another school year, waiting; the same ones on every laptop."""
    return tuple(
        replace(
            entry,
            id=generated_id("clock_year", entry.id, school_year),
            school_year=school_year,
            state=ClockState.WAITING,
            reason="",
        )
        for entry in entries
    )
