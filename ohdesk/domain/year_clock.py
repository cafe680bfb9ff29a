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


class ClockKind(StrEnum):
    """Whether a meeting comes up, or something else to see to."""

    MEETING = "meeting"
    OTHER = "other"


class ClockRhythm(StrEnum):
    """How often an entry comes up."""

    YEARLY = "yearly"
    SECOND_YEAR = "second_year"
    THIRD_YEAR = "third_year"
    COUNCIL_TERM = "council_term"
    SURVEY_ROUND = "survey_round"
    ONCE = "once"


@dataclass(frozen=True, slots=True)
class ClockEntry:
    """Something that comes up in a month (``month`` 1 to 12) or on a ``day`` of a school year.

    It puts itself forward ``lead_weeks`` earlier. ``root`` is the entry of the year in which it began, ``first_year``
    the calendar year from which every second or third is counted; ``years`` are the calendar years that the users
    name for a council's term or a survey's rounds. ``final`` tells that it does not come back; ``duty`` is the point
    of the list of duties that it serves.
    """

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
    kind: ClockKind = ClockKind.OTHER
    day: date | None = None
    lead_weeks: int = 0
    rhythm: ClockRhythm = ClockRhythm.YEARLY
    first_year: int | None = None
    years: tuple[int, ...] = ()
    root: UUID | None = None
    final: bool = False
    duty: str = ""
    handled_on: date | None = None


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
