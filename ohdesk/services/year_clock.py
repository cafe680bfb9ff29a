"""A group's yearly clock as it stands on a day, and the making of its years."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from uuid import UUID

from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.schools import SchoolYear, school_year_name, school_year_span
from ohdesk.domain.year_clock import (
    ClockEntry,
    ClockState,
    Standing,
    as_handled,
    comes_up,
    due_from,
    handled_in,
    in_order,
    is_due,
    is_moved,
    next_year,
    on_day,
    standing,
)
from ohdesk.services.ports import Vault
from ohdesk.services.series import calendar_for
from ohdesk.services.words import say

_DAY = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.?(?:\s?(\d{4}))?[\s:,–-]+(.+)")
_MONTH = re.compile(r"(?:i\s+)?([^\W\d_]+)(\s*[:,–-]\s*|\s+)(.+)")
_LANGUAGES = ("fi", "sv", "en")


@dataclass(frozen=True, slots=True)
class Seen:
    """An entry as it stands on a day.

    ``entry`` is handled also where a held meeting dealt with its item: then ``meeting`` is that meeting. ``day`` is
    when it comes up, ``due`` when it puts itself forward; ``moved`` tells that a day off brought it forward.
    """

    entry: ClockEntry
    standing: Standing
    day: date | None = None
    due: date | None = None
    moved: bool = False
    meeting: Meeting | None = None


def calendars(vault: Vault, group: Group, entries: Iterable[ClockEntry]) -> dict[str, SchoolYear]:
    """Return the school's calendars for the school years of entries, by the name of the year."""
    names = {entry.school_year for entry in entries if _is_year(entry.school_year)}
    return {name: calendar_for(vault, group, name) for name in names}


def seen(vault: Vault, group: Group, entries: Iterable[ClockEntry], today: date) -> tuple[Seen, ...]:
    """Return entries as they stand today, in the order in which they come up."""
    entries = tuple(entries)
    handled, known = _handled(vault, group.id, entries), calendars(vault, group, entries)
    return tuple(_seen(entry, handled, known.get(entry.school_year), today) for entry in in_order(entries))


def of_year(vault: Vault, group: Group, school_year: str, today: date) -> tuple[Seen, ...]:
    """Return the entries of a school year as they stand today."""
    entries = (entry for entry in vault.outlines(ClockEntry, group.id) if entry.school_year == school_year)
    return seen(vault, group, entries, today)


def now(vault: Vault, group: Group, today: date) -> tuple[Seen, ...]:
    """Return what this month holds and what else has put itself forward, of every school year, the oldest first."""
    entries = vault.outlines(ClockEntry, group.id)
    known, year = calendars(vault, group, entries), school_year_name(today)
    near = (
        entry
        for entry in entries
        if (entry.month == today.month and entry.school_year == year)
        or is_due(entry, today, known.get(entry.school_year))
    )
    return seen(vault, group, near, today)


def due(vault: Vault, group: Group, today: date) -> tuple[Seen, ...]:
    """Return what has put itself forward and waits, of every school year, the longest waiting first."""
    return tuple(one for one in now(vault, group, today) if one.standing in (Standing.LATE, Standing.CURRENT))


def coming_year(vault: Vault, group: Group, school_year: str) -> tuple[ClockEntry, ...]:
    """Return what comes up in a school year because of earlier ones and is not in it yet, in order."""
    return next_year(vault.outlines(ClockEntry, group.id), school_year, removed_entries(vault))


def begin_year(vault: Vault, group: Group, school_year: str) -> tuple[ClockEntry, ...]:
    """Store what comes up in a school year because of earlier ones, and return it; nothing a second time."""
    made = coming_year(vault, group, school_year)
    with vault.together():
        for entry in made:
            vault.add(entry)
    return made


def removed_entries(vault: Vault) -> frozenset[UUID]:
    """Return which entries of the clock were removed."""
    return frozenset(gone.object for gone in vault.removed() if gone.kind == "clock_entry")


def entry_from(text: str, group: Group, school_year: str, month: int) -> ClockEntry:
    """Return a new entry for one written line, such as ``tammikuu: hyvinvointikysely`` or ``20.11. teemapäivä``.

    The names of months are understood in Finnish, Swedish and English; without one the entry is in ``month``.
    """
    text = " ".join(text.split())
    entry = ClockEntry(new_id(), group.id, school_year, month)
    if (dated := _DAY.fullmatch(text)) and (day := _day_in(school_year, *dated.group(1, 2, 3))):
        return on_day(replace(entry, title=_begun(dated[4])), day)
    if (named := _MONTH.fullmatch(text)) and (found := _month_of(named[1], whole=named[2].isspace())):
        return replace(entry, month=found, title=_begun(named[3]))
    return replace(entry, title=_begun(text))


def _seen(entry: ClockEntry, handled: Mapping[UUID, Meeting], calendar: SchoolYear | None, today: date) -> Seen:
    shown = as_handled(entry, handled)
    return Seen(
        shown,
        standing(shown, today, calendar),
        comes_up(shown, calendar),
        due_from(shown, calendar),
        is_moved(shown, calendar),
        handled[entry.id] if shown is not entry else None,
    )


def _handled(vault: Vault, group_id: UUID, entries: Iterable[ClockEntry]) -> dict[UUID, Meeting]:
    """Return which waiting entries held meetings dealt with; only meetings in which that can have been are read."""
    waiting = [entry for entry in entries if entry.state is ClockState.WAITING and _is_year(entry.school_year)]
    if not waiting:
        return {}
    first = min(school_year_span(e.school_year)[0] - timedelta(weeks=e.lead_weeks) for e in waiting)
    held = [m for m in vault.outlines(Meeting, group_id, first) if m.state is MeetingState.HELD]
    return handled_in(vault.read(Meeting, meeting.id).value for meeting in held)


def _is_year(name: str) -> bool:
    try:
        school_year_span(name)
    except ValueError:
        return False
    return True


def _day_in(school_year: str, day: str, month: str, year: str | None) -> date | None:
    first, last = school_year_span(school_year)
    try:
        found = date(int(year) if year else (last.year if int(month) < 8 else first.year), int(month), int(day))
    except ValueError:
        return None
    return found if school_year_name(found) == school_year else None


def _month_of(word: str, *, whole: bool) -> int | None:
    """Return the month that a word names, by a part of at least three letters where it need not be the ``whole``."""
    word = word.casefold()
    for name, month in _months():
        bent = name.endswith("kuu") and word.startswith(name)  # tammikuussa, tammikuun
        if name == word or bent or (not whole and len(word) >= 3 and name.startswith(word)):
            return month
    return None


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]


@cache
def _months() -> tuple[tuple[str, int], ...]:
    names = (say(language, "clock.months").split("|") for language in _LANGUAGES)
    return tuple((name.strip(), place + 1) for each in names for place, name in enumerate(each))
