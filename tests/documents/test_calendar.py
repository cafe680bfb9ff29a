"""The meeting as a calendar entry."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import icalendar
import pytest
from samples import ISSUER, MEETING

from ohdesk.documents.calendar import meeting_calendar
from ohdesk.domain.meetings import MeetingState

NOW = datetime(2026, 10, 5, 8, 0, tzinfo=UTC)


def event_of(data):
    calendar = icalendar.Calendar.from_ical(data)
    return calendar, next(iter(calendar.walk("VEVENT")))


def test_the_entry_tells_when_where_and_what():
    calendar, event = event_of(meeting_calendar(MEETING, ISSUER, 3, "fi", NOW))
    assert event.decoded("dtstart").astimezone(UTC) == datetime(2026, 10, 14, 11, 15, tzinfo=UTC)
    assert event.decoded("dtend").astimezone(UTC) == datetime(2026, 10, 14, 12, 40, tzinfo=UTC)
    assert "Europe/Helsinki" in [str(zone["tzid"]) for zone in calendar.walk("VTIMEZONE")]
    assert event["summary"] == "Opiskeluhuoltoryhmä: kokous 3/2026–2027"
    assert "neuvotteluhuone 2" in event["location"]
    assert "3. Kaverikyselyn tulokset" in event["description"]
    assert "attendee" not in event


def test_a_changed_meeting_replaces_its_entry():
    first = event_of(meeting_calendar(MEETING, ISSUER, 3, "fi", NOW))[1]
    later = replace(MEETING, place="Aula", invitation_version=1)
    second = event_of(meeting_calendar(later, ISSUER, 3, "fi", NOW))[1]
    assert first["uid"] == second["uid"]
    assert second["sequence"] == first["sequence"] + 1


def test_a_cancelled_meeting_removes_its_entry():
    calendar, event = event_of(
        meeting_calendar(replace(MEETING, state=MeetingState.CANCELLED), ISSUER, None, "sv", NOW)
    )
    assert calendar["method"] == "CANCEL"
    assert event["status"] == "CANCELLED"
    assert event["sequence"] == 1


def test_a_meeting_without_hours_fills_its_day():
    event = event_of(meeting_calendar(replace(MEETING, starts=None), ISSUER, 3, "fi", NOW))[1]
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(days=1)


def test_a_meeting_without_a_day_is_no_entry():
    with pytest.raises(ValueError, match="without a day"):
        meeting_calendar(replace(MEETING, day=None), ISSUER, None, "fi", NOW)


def test_the_same_entry_gives_the_same_bytes():
    assert meeting_calendar(MEETING, ISSUER, 3, "fi", NOW) == meeting_calendar(MEETING, ISSUER, 3, "fi", NOW)
