"""A meeting as an entry for anybody's calendar (iCalendar, RFC 5545)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone

from ohdesk.documents.agenda import entries, meeting_title
from ohdesk.documents.issuer import Issuer
from ohdesk.documents.texts import texts
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.readers import Reader, seen_by

_ZONE = "Europe/Helsinki"
_USUAL_LENGTH = timedelta(hours=1)


def meeting_calendar(
    meeting: Meeting,
    issuer: Issuer,
    number: int | None,
    language: str,
    now: datetime,
    reader: Reader = Reader.REPRESENTATIVES,
) -> bytes:
    """Return the meeting as a calendar file, stamped ``now`` (aware); nobody's address is in it.

    A later file of the same meeting replaces the entry, since it keeps its UID and raises SEQUENCE; a cancelled
    meeting removes it. Nobody is named as invited, so that the method is PUBLISH, never REQUEST (RFC 5546, 3.2).
    Unless ``reader`` is the staff, its part is not in the description. Raises ``ValueError`` for a meeting without a
    day.
    """
    if meeting.day is None:
        raise ValueError("a meeting without a day is no calendar entry")
    cancelled = meeting.state is MeetingState.CANCELLED
    calendar = Calendar()
    calendar.add("prodid", "-//OHDesk//OHDesk//FI")
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if cancelled else "PUBLISH")
    zone = Timezone.from_tzid(
        _ZONE, first_date=date(meeting.day.year, 1, 1), last_date=date(meeting.day.year + 1, 1, 1)
    )
    calendar.add_component(zone)
    calendar.add_component(_event(meeting, issuer, number, language, now, reader, cancelled=cancelled))
    return bytes(calendar.to_ical())


def _event(
    meeting: Meeting,
    issuer: Issuer,
    number: int | None,
    language: str,
    now: datetime,
    reader: Reader,
    *,
    cancelled: bool,
) -> Event:
    say = texts(language).say
    event = Event()
    event.add("uid", f"{meeting.id}@ohdesk")
    event.add("dtstamp", now)
    event.add("last-modified", now)
    event.add("sequence", meeting.invitation_version + cancelled)
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    title = meeting_title(meeting, issuer, number, language)
    event.add("summary", f"{say('documents.practice')}: {title}" if issuer.practice else title)
    for name, moment in _hours(meeting):
        event.add(name, moment)
    seen = seen_by(meeting, reader)
    place = " · ".join(filter(None, (seen.place, seen.remote_link)))
    if place:
        event.add("location", place)
    lines = [
        f"{entry.number}. {entry.item.title or say('documents.agenda.untitled')}" for entry in entries(meeting, reader)
    ]
    if lines and not cancelled:
        event.add("description", "\n".join((say("documents.calendar.description"), *lines)))
    return event


def _hours(meeting: Meeting) -> tuple[tuple[str, date | datetime], ...]:
    """Return start and end; a meeting without a time fills its day, one without an end lasts an hour."""
    day = meeting.day or date.min
    if meeting.starts is None:
        return (("dtstart", day), ("dtend", day + timedelta(days=1)))
    start = _local(day, meeting.starts)
    end = _local(day, meeting.ends) if meeting.ends and meeting.ends > meeting.starts else start + _USUAL_LENGTH
    return (("dtstart", start), ("dtend", end))


def _local(day: date, moment: time) -> datetime:
    return datetime.combine(day, moment, tzinfo=ZoneInfo(_ZONE))
