"""The yearly clock: what comes up when, how it stands on a day, and what comes back in which year."""

from __future__ import annotations

import calendar as months
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from ohdesk.domain.agenda import ItemState, thread_of
from ohdesk.domain.identity import generated_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.prose import Prose
from ohdesk.domain.schools import SchoolYear, school_year_span
from ohdesk.domain.working_days import working_day_before


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


class Standing(StrEnum):
    """How an entry stands on a day."""

    COMING = "coming"
    CURRENT = "current"
    LATE = "late"
    HANDLED = "handled"
    PASSED_OVER = "passed_over"


@dataclass(frozen=True, slots=True)
class ClockEntry:
    """Something that comes up in a month (``month`` 1 to 12) or on a ``day`` of a school year.

    It puts itself forward ``lead_weeks`` earlier. ``root`` is what the entries of all years share, None for the entry
    with which it began; ``first_year`` is the calendar year from which every second or third is counted, else the
    latest school year in which it came up; ``years`` are the calendar years that the users name for a council's term
    or a survey's rounds. ``final`` tells that it does not come back; ``duty`` is the point of the list of duties that
    it serves.
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


SCHOOL_MONTHS: Final = (8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7)

_GAPS: Final = {ClockRhythm.YEARLY: 1, ClockRhythm.SECOND_YEAR: 2, ClockRhythm.THIRD_YEAR: 3}
_NAMED: Final = (ClockRhythm.COUNCIL_TERM, ClockRhythm.SURVEY_ROUND)
_SETTLED: Final = {ClockState.HANDLED: Standing.HANDLED, ClockState.PASSED_OVER: Standing.PASSED_OVER}


# When


def month_of(entry: ClockEntry) -> date | None:
    """Return the first day of the entry's month in its school year; None where the year is not named."""
    try:
        return date(int(entry.school_year[:4]) + (entry.month < 8), entry.month, 1)
    except ValueError:
        return None


def on_day(entry: ClockEntry, day: date | None) -> ClockEntry:
    """Return the entry on a day of its school year, its month with it; without a day, in its month."""
    return replace(entry, day=day, month=day.month if day else entry.month)


def comes_up(entry: ClockEntry, calendar: SchoolYear | None = None) -> date | None:
    """Return when an entry comes up: its day, else the first of its month; None where its year is not named.

    By the school's ``calendar`` a day off gives way to the working day before it, a month without any working day
    likewise.
    """
    first = month_of(entry)
    if first is None:
        return None
    planned, last = entry.day or first, entry.day or _last_of(first)
    worked = working_day_before(calendar, last) if calendar is not None else None
    return worked if worked is not None and worked < planned else planned


def is_moved(entry: ClockEntry, calendar: SchoolYear | None) -> bool:
    """Tell whether an entry comes up earlier because the school does not work on its day or in its month."""
    return comes_up(entry, calendar) != comes_up(entry)


def due_from(entry: ClockEntry, calendar: SchoolYear | None = None) -> date | None:
    """Return the day on which an entry puts itself forward: ``lead_weeks`` before it comes up."""
    day = comes_up(entry, calendar)
    return day - timedelta(weeks=entry.lead_weeks) if day is not None else None


def is_due(entry: ClockEntry, today: date, calendar: SchoolYear | None = None) -> bool:
    """Tell whether a waiting entry has put itself forward."""
    day = due_from(entry, calendar)
    return entry.state is ClockState.WAITING and day is not None and day <= today


def is_late(entry: ClockEntry, today: date, calendar: SchoolYear | None = None) -> bool:
    """Tell whether a waiting entry's day, or its whole month, has gone by."""
    return is_due(entry, today, calendar) and (entry.day or _last_of(month_of(entry) or today)) < today


def standing(entry: ClockEntry, today: date, calendar: SchoolYear | None = None) -> Standing:
    """Return how an entry stands on a day."""
    if entry.state in _SETTLED:
        return _SETTLED[entry.state]
    if is_late(entry, today, calendar):
        return Standing.LATE
    return Standing.CURRENT if is_due(entry, today, calendar) else Standing.COMING


def in_order(entries: Iterable[ClockEntry]) -> tuple[ClockEntry, ...]:
    """Return entries as they come up; in a month those of the whole month first, then by day."""
    return tuple(sorted(entries, key=lambda e: (month_of(e) or date.max, e.day or date.min, e.title.casefold(), e.id)))


def _last_of(day: date) -> date:
    return day.replace(day=months.monthrange(day.year, day.month)[1])


# What meetings did


def handled_in(meetings: Iterable[Meeting]) -> dict[UUID, Meeting]:
    """Return, for whatever an agenda item was about, the first held meeting that dealt with it.

    An entry of the clock is handled by its item; nothing is written into the entry for that.
    """
    held = sorted((m for m in meetings if m.state is MeetingState.HELD and m.day), key=lambda m: m.day or date.min)
    found: dict[UUID, Meeting] = {}
    for meeting in held:
        for item in meeting.items:
            if item.state is ItemState.HANDLED:
                for about in filter(None, (item.source, thread_of(item))):
                    found.setdefault(about, meeting)
    return found


def as_handled(entry: ClockEntry, handled: Mapping[UUID, Meeting]) -> ClockEntry:
    """Return a waiting entry as handled on the day of the meeting that dealt with it (``handled_in``)."""
    meeting = handled.get(entry.id)
    if meeting is None or entry.state is not ClockState.WAITING:
        return entry
    return replace(entry, state=ClockState.HANDLED, handled_on=meeting.day)


# From year to year


def root_of(entry: ClockEntry) -> UUID:
    """Return what the entries of one thing share over the years."""
    return entry.root or entry.id


def entry_of_year(entry: ClockEntry, school_year: str) -> ClockEntry:
    """Return an entry as it comes up in another school year, waiting; the same one on every laptop, by every path.

    A fixed day moves to the same date of the year, 29 February to the 28th where there is none.
    """
    root, day = root_of(entry), entry.day
    return replace(
        entry,
        id=generated_id("clock_year", root, school_year),
        root=root,
        school_year=school_year,
        day=_in_year(day, school_year) if day else None,
        state=ClockState.WAITING,
        reason="",
        handled_on=None,
    )


def next_year(
    entries: Iterable[ClockEntry], school_year: str, removed: Collection[UUID] = ()
) -> tuple[ClockEntry, ...]:
    """Return the entries that come up in a school year because of those of earlier years, in order.

    Each follows from its latest year. Nothing comes of one that is final, comes once, or was removed (``removed`` are
    ids of entries of any year), nor where the year has it already. A rhythm with gaps keeps counting over the years
    between. Raises ``ValueError`` for what is no school year's name.
    """
    first_day, _ = school_year_span(school_year)
    histories: dict[UUID, list[ClockEntry]] = {}
    for entry in sorted(entries, key=lambda e: e.school_year):
        if month_of(entry) is not None and entry.school_year <= school_year:
            histories.setdefault(root_of(entry), []).append(entry)
    found = []
    for root, history in histories.items():
        latest = history[-1]
        came = entry_of_year(replace(latest, day=_meant_day(history)), school_year)
        gone = any(
            generated_id("clock_year", root, f"{year}–{year + 1}") in removed
            for year in range(int(latest.school_year[:4]) + 1, first_day.year + 1)
        )
        if latest.school_year != school_year and not gone and _comes_back(latest, came):
            found.append(came)
    return in_order(found)


def first_time(entry: ClockEntry, school_year: str) -> ClockEntry | None:
    """Return a new entry in the first school year from ``school_year`` on in which its rhythm brings it up.

    None where it never does: no year is named for its rounds, or all of them have gone by. Raises ``ValueError`` for
    what is no school year's name.
    """
    start = school_year_span(school_year)[0].year
    last = max((start + _GAPS.get(entry.rhythm, 1), *entry.years))
    for year in range(start, last + 1):
        placed = entry_of_year(entry, f"{year}–{year + 1}")
        if entry.rhythm is ClockRhythm.ONCE or _comes_up_in(entry, placed, year):
            return placed
    return None


def _comes_back(latest: ClockEntry, came: ClockEntry) -> bool:
    """Tell whether a thing comes up in the year of ``came``, after its ``latest`` year."""
    if latest.final or latest.rhythm is ClockRhythm.ONCE:
        return False
    return _comes_up_in(latest, came, int(latest.school_year[:4]))


def _comes_up_in(entry: ClockEntry, placed: ClockEntry, began: int) -> bool:
    """Tell whether the rhythm of ``entry`` brings it up as ``placed``; ``began`` is the autumn counted from, else."""
    year = (month_of(placed) or date.min).year
    if entry.rhythm in _NAMED:
        return year in entry.years
    gap = _GAPS[entry.rhythm]
    if entry.first_year is not None:
        return year >= entry.first_year and (year - entry.first_year) % gap == 0
    return (int(placed.school_year[:4]) - began) % gap == 0


def _meant_day(history: list[ClockEntry]) -> date | None:
    """Return the day that a thing is meant to have, so that 29 February is not lost over the years without one."""
    meant: date | None = None
    for entry in history:
        if entry.day is None or meant is None or _in_year(meant, entry.school_year) != entry.day:
            meant = entry.day
    return meant


def _in_year(day: date, school_year: str) -> date:
    year = int(school_year[:4]) + (day.month < 8)
    return date(year, day.month, min(day.day, months.monthrange(year, day.month)[1]))
