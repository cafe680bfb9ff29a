"""Meetings: when, where, who was there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem, Reason, settled
from ohdesk.domain.findings import Finding
from ohdesk.domain.groups import Group, Organisation, Role, Seat, holder, members_on
from ohdesk.domain.identity import generated_id
from ohdesk.domain.prose import Prose
from ohdesk.domain.schools import school_year_name
from ohdesk.domain.timing import taken_up


class MeetingState(StrEnum):
    """How far a meeting has come."""

    PLANNED = "planned"
    INVITED = "invited"
    RUNNING = "running"
    HELD = "held"
    MOVED = "moved"
    CANCELLED = "cancelled"


class MinutesState(StrEnum):
    """How far the minutes have come; *approved* is told by a record, never by this field."""

    DRAFT = "draft"
    CHECKING = "checking"


class Publicity(StrEnum):
    """Who may read a document."""

    PUBLIC = "public"
    GROUP = "group"


class Presence(StrEnum):
    """Whether somebody was at a meeting."""

    UNMARKED = "unmarked"
    PRESENT = "present"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Attendance:
    """One person's presence; a guest has no membership. Times only where somebody came late or left early."""

    id: UUID
    member: UUID | None = None
    name: str = ""
    role: Role = Role.OTHER
    title: str = ""
    organisation: Organisation = Organisation.OTHER
    presence: Presence = Presence.UNMARKED
    arrived: time | None = None
    left: time | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What put itself forward for a meeting and was left out of it: remembered, so that it is not offered again."""

    id: UUID
    reason: Reason = Reason.ADDED
    source: UUID | None = None


@dataclass(frozen=True, slots=True)
class LooseNote:
    """Something said in a meeting that has not been filed to an item yet."""

    id: UUID
    text: Prose = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of a group, from its plan to its minutes. Times are local (Europe/Helsinki).

    ``series`` and ``occurrence`` (the day that the series planned) stay when the meeting moves to another day.
    The summaries are short texts of their own for those who were not there.
    """

    id: UUID
    group: UUID | None = None
    day: date | None = None
    starts: time | None = None
    ends: time | None = None
    place: str = ""
    remote_link: str = ""
    convener: str = ""
    theme: str = ""
    series: UUID | None = None
    occurrence: date | None = None
    state: MeetingState = MeetingState.PLANNED
    invited_on: date | None = None
    invitation_version: int = 0
    opened: time | None = None
    closed: time | None = None
    chair: UUID | None = None
    secretary: UUID | None = None
    examiners: tuple[UUID, ...] = ()
    minutes_state: MinutesState = MinutesState.DRAFT
    publicity: Publicity = Publicity.GROUP
    distribution: str = ""
    next_meeting: str = ""
    invitation: Prose = ""
    summary_staff: Prose = ""
    summary_guardians: Prose = ""
    summary_students: Prose = ""
    items: tuple[AgendaItem, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    notes: tuple[LooseNote, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class Headcount:
    """How many were present, and from where."""

    present: int
    by_organisation: tuple[tuple[Organisation, int], ...]


def numbered(meetings: Iterable[Meeting]) -> dict[UUID, int]:
    """Return the running number of each of a group's meetings within its school year, from 1.

    A meeting without a day and a cancelled one have none. Numbers are derived here and fixed only in an approved
    record.
    """
    counted: Counter[str] = Counter()
    found: dict[UUID, int] = {}
    dated = [(m.day, m.starts or time.min, m.id) for m in meetings if m.day and m.state is not MeetingState.CANCELLED]
    for day, _, meeting in sorted(dated):
        year = school_year_name(day)
        counted[year] += 1
        found[meeting] = counted[year]
    return found


def expected(meeting: Meeting, group: Group) -> tuple[Attendance, ...]:
    """Return a line of attendance for each who sits in the group on the meeting's day, unmarked."""
    if meeting.day is None:
        return ()
    return tuple(
        Attendance(
            id=generated_id("attendance", meeting.id, str(member.id)),
            member=member.id,
            name=member.name,
            role=member.role,
            title=member.title,
            organisation=member.organisation,
        )
        for member in members_on(group, meeting.day)
    )


def begun(meeting: Meeting, group: Group, now: time) -> Meeting:
    """Return the meeting as running: its chair, secretary and expected attendance filled in where still open."""
    known = {line.id for line in meeting.attendance}
    day = meeting.day
    chair = holder(group, Seat.CHAIR, day) if day else None
    secretary = holder(group, Seat.SECRETARY, day) if day else None
    return replace(
        meeting,
        state=MeetingState.RUNNING,
        opened=meeting.opened or now,
        chair=meeting.chair or (chair.id if chair else None),
        secretary=meeting.secretary or (secretary.id if secretary else None),
        attendance=meeting.attendance + tuple(line for line in expected(meeting, group) if line.id not in known),
    )


def ended(meeting: Meeting, with_tasks: Collection[UUID], now: time) -> Meeting:
    """Return the meeting as held: the item that was on is left, all are ``settled``."""
    return replace(
        meeting,
        state=MeetingState.HELD,
        closed=meeting.closed or now,
        items=settled(taken_up(meeting.items, None, now), with_tasks),
    )


def headcount(meeting: Meeting) -> Headcount:
    """Return how many are marked present, in all and by organisation."""
    present = [line for line in meeting.attendance if line.presence is Presence.PRESENT]
    return Headcount(len(present), tuple(sorted(Counter(line.organisation for line in present).items())))


def present_at(meeting: Meeting, item: AgendaItem) -> tuple[Attendance, ...]:
    """Return who was there while the meeting dealt with an item, as far as its and their times are written down.

    Somebody who left before it began or came after it was finished was not; without times, present is present.
    """

    def there(line: Attendance) -> bool:
        gone = line.left is not None and item.began is not None and line.left <= item.began
        not_yet = line.arrived is not None and item.finished is not None and item.finished <= line.arrived
        return line.presence is Presence.PRESENT and not gone and not not_yet

    return tuple(line for line in meeting.attendance if there(line))


def planned_minutes(meeting: Meeting) -> int:
    """Return the minutes planned for the items, added up."""
    return sum(item.minutes_planned or 0 for item in meeting.items)


def room_in_minutes(meeting: Meeting) -> int | None:
    """Return how many minutes lie between the meeting's planned beginning and end; None where they are open."""
    starts, ends = meeting.starts, meeting.ends
    if starts is None or ends is None or ends <= starts:
        return None
    return (ends.hour - starts.hour) * 60 + ends.minute - starts.minute


def meeting_findings(meeting: Meeting) -> tuple[Finding, ...]:
    """Return what does not fit together in a meeting, as two valid edits can make it."""
    found = []
    if meeting.day is None:
        found.append(Finding("no_day"))
    if meeting.starts is not None and meeting.ends is not None and meeting.ends <= meeting.starts:
        found.append(Finding("ends_before_start"))
    if not meeting.place and not meeting.remote_link:
        found.append(Finding("no_place"))
    if not meeting.items:
        found.append(Finding("no_items"))
    return tuple(found)
