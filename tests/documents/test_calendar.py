"""The meeting as a calendar entry."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import icalendar
import pytest
import vobject
from samples import ISSUER, MEETING, PARTED, PRACTICE

from ohdesk.documents.calendar import meeting_calendar
from ohdesk.domain.meetings import MeetingState
from ohdesk.domain.readers import Reader

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


def test_only_the_staffs_entry_tells_of_the_staffs_part():
    for_all = event_of(meeting_calendar(PARTED, ISSUER, 3, "fi", NOW))[1]["description"]
    assert "jaksamisen" not in for_all
    assert "5. Poissaolojen seuranta" in for_all
    assert (
        "4. Henkilöstön jaksamisen tuki"
        in (event_of(meeting_calendar(PARTED, ISSUER, 3, "fi", NOW, Reader.STAFF))[1]["description"])
    )


@pytest.mark.parametrize("state", [MeetingState.INVITED, MeetingState.CANCELLED])
@pytest.mark.parametrize("meeting", [MEETING, replace(MEETING, starts=None), replace(PARTED, ends=None, items=())])
def test_two_other_programs_libraries_take_it_as_it_stands(meeting, state):
    """icalendar checks what it reads; vobject is the parser of the Radicale and DAViCal tools."""
    data = meeting_calendar(replace(meeting, state=state, invitation_version=2), PRACTICE, 3, "sv", NOW)
    calendar, event = event_of(data)
    assert calendar.errors == event.errors == []
    assert {"attendee", "organizer"} & set(map(str.lower, event)) == set()
    assert event.decoded("last-modified") == NOW
    (read,) = vobject.readComponents(data.decode())
    assert read.validate(raiseException=True)
    assert read.vevent.uid.value == f"{meeting.id}@ohdesk"
    assert read.vevent.sequence.value == str(2 + (state is MeetingState.CANCELLED))
    assert read.vevent.summary.value.startswith("ÖVNING")
    if meeting.starts is not None:
        assert read.vevent.dtstart.value.astimezone(UTC) == datetime(2026, 10, 14, 11, 15, tzinfo=UTC)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
