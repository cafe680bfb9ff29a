"""A school year's meetings by a rhythm: seeing its days, making the meetings, changing one's mind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Group, Seat, holder
from ohdesk.domain.identity import generated_id, new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.schools import SchoolYear, is_working_day, school_year_name, school_year_span
from ohdesk.domain.series import Occurrence, Rhythm, Series, occurrences
from ohdesk.domain.templates import AgendaTemplate, agenda_from, occasion_on
from ohdesk.services import meetings, templates
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault

LANGUAGES = ("fi", "sv", "en")
"""The languages in which an agenda may have been begun."""

_THREE_WEEKS = timedelta(21)
_BEGUN = (MeetingState.RUNNING, MeetingState.HELD)
_GONE = (MeetingState.CANCELLED, MeetingState.MOVED)


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A day of a series as somebody plans it: what the rhythm gives, and the day and theme chosen for it.

    ``meets`` is false for a day that is struck. ``meeting`` is the one that there is already; where it was invited,
    held or changed by hand, it is ``settled``: the series leaves it alone, only its own day and theme can be changed.
    """

    occurrence: date
    day: date
    theme: str = ""
    meets: bool = True
    meeting: Meeting | None = None
    settled: bool = False

    @property
    def over(self) -> bool:
        """Whether the meeting has begun: nothing of it can be planned any more."""
        return self.meeting is not None and self.meeting.state in _BEGUN


@dataclass(frozen=True, slots=True)
class Kept:
    """What keeping a series did to its meetings, and those that have to be told of a change to their invitees."""

    made: int = 0
    changed: int = 0
    removed: int = 0
    cancelled: int = 0
    to_tell: tuple[UUID, ...] = ()


def calendar_for(vault: Vault, group: Group, school_year: str) -> SchoolYear:
    """Return the calendar of the group's first school that has one for a school year; else one that only bounds it."""
    known = {year.school: year for year in vault.all(SchoolYear) if year.name == school_year}
    for school in group.schools:
        if school in known:
            return known[school]
    return SchoolYear(generated_id("no_calendar", group.id, school_year), name=school_year)


def is_day_off(calendar: SchoolYear, day: date) -> bool:
    """Tell whether a school does not work on a day; where its first or last day is not known, on a weekend."""
    first, last = school_year_span(calendar.name)
    whole = replace(calendar, starts=calendar.starts or first, ends=calendar.ends or last)
    return not is_working_day(whole, day)


def series_for(vault: Vault, group: Group, school_year: str) -> Series | None:
    """Return the series that a group has for a school year, the first one where there are several."""
    first, last = school_year_span(school_year)
    found = [s for s in vault.all(Series, group.id) if s.first is not None and first <= s.first <= last]
    return min(found, key=lambda series: (series.first or first, str(series.id)), default=None)


def new_series(vault: Vault, group: Group, school_year: str, today: date) -> Series:
    """Return the series that a group could begin a school year with, not stored: hours and place of its last meeting.

    It repeats last year's weekdays where there were meetings, and begins today where the year has begun. The first
    series that a group makes for a year is the same one on every laptop.
    """
    first, last = school_year_span(school_year)
    calendar = calendar_for(vault, group, school_year)
    dated = [meeting for meeting in vault.outlines(Meeting, group.id) if meeting.day]
    usual = dated[-1] if dated else Meeting(new_id())
    generated = generated_id("series", group.id, school_year)
    return Series(
        id=generated if vault.value_of(generated) is None else new_id(),
        group=group.id,
        name=school_year,
        rhythm=Rhythm.LAST_YEAR if last_year_days(vault, group, school_year) else Rhythm.WEEKS,
        weekday=usual.day.isoweekday() if usual.day else 3,
        first=max(calendar.starts or first, min(today, last)),
        last=calendar.ends or last,
        starts=usual.starts,
        ends=usual.ends,
        place=usual.place,
        remote_link=usual.remote_link,
    )


def last_year_days(vault: Vault, group: Group, school_year: str) -> tuple[date, ...]:
    """Return the days on which a group met in the school year before."""
    first, _ = school_year_span(school_year)
    found = vault.outlines(Meeting, group.id, *school_year_span(f"{first.year - 1}–{first.year}"))
    return tuple(meeting.day for meeting in found if meeting.day and meeting.state not in _GONE)


def days(vault: Vault, series: Series) -> tuple[PlannedDay, ...]:
    """Return the days that a series gives, stored or not yet, beside the meetings that it has made, by day."""
    rows: dict[date, PlannedDay] = {}
    found = {occurrence.planned: occurrence for occurrence in _occurrences(vault, series)}
    for meeting, settled in _made(vault, series.id):
        planned = meeting.occurrence or date.min
        if settled:
            meets = meeting.state not in _GONE
            rows[planned] = PlannedDay(planned, meeting.day or planned, meeting.theme, meets, meeting, settled=True)
        elif planned in found:
            rows[planned] = PlannedDay(planned, found[planned].day, meeting.theme, meeting=meeting)
    for planned, occurrence in found.items():
        rows.setdefault(planned, PlannedDay(planned, occurrence.day, meets=planned not in series.struck))
    return tuple(sorted(rows.values(), key=lambda row: (row.day, row.occurrence)))


def carried(before: Sequence[PlannedDay], after: Sequence[PlannedDay]) -> tuple[PlannedDay, ...]:
    """Return the days of a changed rhythm with what was chosen for those ``before``.

    A day that both have keeps its day, theme and stroke. A theme whose day is gone goes to the nearest new day without
    one, within three weeks.
    """
    chosen = {row.occurrence: row for row in before}
    rows = [
        row
        if (old := chosen.get(row.occurrence)) is None
        else replace(row, day=old.day, theme=old.theme, meets=old.meets)
        for row in after
    ]
    kept = {row.occurrence for row in after}
    for old in before:
        if old.theme and old.occurrence not in kept:
            free = [n for n, row in enumerate(rows) if not row.theme and abs(row.day - old.day) <= _THREE_WEEKS]
            if free:
                nearest = min(free, key=lambda n: abs(rows[n].day - old.day))
                rows[nearest] = replace(rows[nearest], theme=old.theme)
    return tuple(rows)


def keep(vault: Vault, series: Series, wanted: Sequence[PlannedDay], language: str) -> Kept:
    """Store a series and make its meetings as ``wanted``; those that nobody has touched follow it, others stay.

    On a struck day a meeting that nobody has touched goes; one that was invited or prepared is cancelled and keeps
    what belongs to it. All of it happens, or nothing.
    """
    rows = {row.meeting.id: row for row in wanted if row.meeting is not None}
    with vault.together():
        made = tuple(_made(vault, series.id))
        settled = {meeting.occurrence for meeting, untouchable in made if untouchable}
        struck = {row.occurrence for row in wanted if not row.meets} - settled
        _store(vault, replace(series, struck=tuple(sorted(struck))))
        maker = _Maker(vault, series, wanted, language)
        done = Kept()
        for meeting, untouchable in made:
            row = rows.get(meeting.id)
            if untouchable:
                done = done if row is None else _change(vault, meeting, row, done)
            elif row is None or not row.meets:
                vault.remove(meeting.id)
                done = replace(done, removed=done.removed + 1)
            elif (follows := maker.meeting(row)) != replace(meeting, convener=follows.convener):
                vault.save(vault.read(Meeting, meeting.id), replace(follows, convener=meeting.convener))
                done = replace(done, changed=done.changed + 1)
        for row in wanted:
            if row.meets and row.meeting is None:
                _make(vault, maker.meeting(row))
                done = replace(done, made=done.made + 1)
    return done


def _change(vault: Vault, meeting: Meeting, row: PlannedDay, done: Kept) -> Kept:
    """Do to a settled meeting what its row asks for, and nothing else."""
    if meeting.state in _BEGUN:
        return done
    edition = vault.read(Meeting, meeting.id)
    met = meeting.state not in _GONE
    if met and not row.meets:
        edition = meetings.cancel(vault, edition)
        done = replace(done, cancelled=done.cancelled + 1)
    elif row.meets and row.day != meeting.day:
        edition = meetings.move(vault, edition, row.day)
    elif row.meets and not met:
        edition = meetings.plan_again(vault, edition)
    if row.theme.strip() != meeting.theme:
        edition = vault.save(edition, replace(edition.value, theme=row.theme.strip()))
    if edition.value == meeting:
        return done
    told = meeting.invited_on is not None and edition.value.state is not meeting.state
    moved = (*done.to_tell, meeting.id) if told else done.to_tell
    return replace(done, changed=done.changed + row.meets, to_tell=moved)


def _make(vault: Vault, meeting: Meeting) -> None:
    """Add a meeting; one that was taken away before comes back as it would be made now."""
    known = vault.value_of(meeting.id) is not None
    edition = vault.add(meeting)
    if known:
        vault.restore(meeting.id)
        vault.save(edition, meeting)


def _store(vault: Vault, series: Series) -> None:
    stored = _stored(vault, series.id)
    if stored is None:
        vault.add(series)
    else:
        vault.save(stored, series)


def _stored(vault: Vault, series_id: UUID) -> Edition[Series] | None:
    try:
        return vault.read(Series, series_id)
    except NotFound:
        return None


def _occurrences(vault: Vault, series: Series) -> tuple[Occurrence, ...]:
    if series.group is None or series.first is None:
        return ()
    group, year = vault.read(Group, series.group).value, school_year_name(series.first)
    return occurrences(series, calendar_for(vault, group, year), last_year_days(vault, group, year))


def _made(vault: Vault, series_id: UUID) -> Iterator[tuple[Meeting, bool]]:
    """Yield the meetings that a series has made, and whether each is settled: no longer as the series made it."""
    stored = _stored(vault, series_id)
    if stored is None:
        return
    series = stored.value
    given = {occurrence.planned: occurrence.day for occurrence in _occurrences(vault, series)}
    known = templates.all_templates(vault)
    for outline in vault.outlines(Meeting, series.group):
        if outline.series == series_id:
            meeting = vault.read(Meeting, outline.id).value
            yield meeting, not _is_as_made(meeting, series, given, known)


def _is_as_made(meeting: Meeting, series: Series, given: Mapping[date, date], known: Sequence[AgendaTemplate]) -> bool:
    """Tell whether a meeting is as a series makes it, but for its theme: planned, its agenda a template's own."""
    planned = meeting.occurrence or date.min
    bare = Meeting(
        id=meeting.id,
        group=series.group,
        day=meeting.day,
        starts=series.starts,
        ends=series.ends,
        place=series.place,
        remote_link=series.remote_link,
        convener=meeting.convener,
        theme=meeting.theme,
        series=series.id,
        occurrence=meeting.occurrence,
        items=meeting.items,
    )
    if meeting != bare or meeting.day not in (planned, given.get(planned)):
        return False
    plain = (meetings.usual_items(language, meeting.id) for language in LANGUAGES)
    return meeting.items in plain or any(meeting.items == agenda_from(template, meeting.id) for template in known)


@dataclass(frozen=True, slots=True)
class _Maker:
    """What the meetings of a series are made from."""

    vault: Vault
    series: Series
    wanted: Sequence[PlannedDay]
    language: str

    def meeting(self, row: PlannedDay) -> Meeting:
        """Return the meeting of a day as the series plans it."""
        series = self.series
        group = self.vault.read(Group, series.group).value if series.group else Group(new_id())
        meeting = generated_id("series_meeting", series.id, row.occurrence.isoformat())
        template = self._template(group, row)
        chair = holder(group, Seat.CHAIR, row.day)
        return Meeting(
            id=meeting,
            group=series.group,
            day=row.day,
            starts=series.starts,
            ends=series.ends,
            place=series.place,
            remote_link=series.remote_link,
            convener=chair.name if chair else "",
            theme=row.theme.strip(),
            series=series.id,
            occurrence=row.occurrence,
            items=agenda_from(template, meeting) if template else meetings.usual_items(self.language, meeting),
        )

    def _template(self, group: Group, row: PlannedDay) -> AgendaTemplate | None:
        """Return the series' own template, or the likeliest one for the day's place in the year."""
        known = templates.all_templates(self.vault)
        for template in known:
            if template.id == self.series.template:
                return template
        year = self.vault.outlines(Meeting, group.id, *school_year_span(school_year_name(row.day)))
        others = [m.day for m in year if m.day and m.series != self.series.id and m.state not in _GONE]
        days = [*others, *(other.day for other in self.wanted if other.meets)]
        occasion = occasion_on(row.day, days, row.theme.strip())
        return templates.likeliest(self.vault, group, occasion, self.language)
