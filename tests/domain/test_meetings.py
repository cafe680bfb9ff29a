"""Meetings and their agendas."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.domain.agenda import (
    AgendaItem,
    ItemState,
    changed,
    moved,
    starting_times,
    thread_of,
    with_new_identity,
    without,
)
from ohdesk.domain.checking import circulated_id
from ohdesk.domain.groups import Group, Membership, Organisation, Role, Seat
from ohdesk.domain.identity import generated_id, new_id
from ohdesk.domain.meetings import (
    Attendance,
    Meeting,
    MeetingState,
    Presence,
    begun,
    ended,
    expected,
    headcount,
    meeting_findings,
    numbered,
    present_at,
)
from ohdesk.domain.minutes import approval_gaps
from ohdesk.domain.outcomes import Answer, Outcome, Task, TaskState, answer_id, is_answered, moved_to

GROUP = Group(
    UUID(int=1),
    members=(
        Membership(UUID(int=2), "Rehtori", Role.PRINCIPAL, seat=Seat.CHAIR),
        Membership(UUID(int=3), "Sihteeri", Role.TEACHER, seat=Seat.SECRETARY),
        Membership(UUID(int=4), "Entinen", Role.CURATOR, ends=date(2026, 7, 31)),
        Membership(UUID(int=5), "Hoitaja", Role.NURSE, "Terveydenhoitaja", Organisation.WELLBEING_AREA),
    ),
)
MEETING = Meeting(
    UUID(int=10), GROUP.id, date(2026, 9, 1), time(14), time(15), "Kirjasto", items=(AgendaItem(UUID(int=20), "Asia"),)
)
ITEMS = tuple(AgendaItem(UUID(int=30 + number), title=str(number)) for number in range(4))


def keys(findings):
    return [finding.key for finding in findings]


@given(st.integers(0, 3), st.integers(-2, 9))
def test_a_moved_item_stands_where_it_was_put(which, to):
    after = moved(ITEMS, ITEMS[which].id, to)
    assert after.index(ITEMS[which]) == max(0, min(to, 3))
    assert without(after, ITEMS[which].id) == without(ITEMS, ITEMS[which].id)


def test_a_changed_item_keeps_its_place():
    new = replace(ITEMS[2], title="uusi")
    assert changed(ITEMS, new) == (*ITEMS[:2], new, ITEMS[3])


def test_items_start_after_what_is_planned_before_them_until_one_has_no_plan():
    planned = [replace(item, minutes_planned=minutes) for item, minutes in zip(ITEMS, (20, 45, None, 5), strict=True)]
    assert starting_times(planned, time(23)) == (time(23), time(23, 20), time(0, 5), None)


def test_an_item_for_another_meeting_takes_what_was_prepared_and_leaves_what_came_of_it():
    item = replace(
        ITEMS[0], text="pohja", record="puhuttiin", outcomes=(Outcome(UUID(int=9)),), state=ItemState.HANDLED
    )
    fresh = with_new_identity(item, UUID(int=99))
    assert fresh == AgendaItem(UUID(int=99), title="0", text="pohja")


def test_meetings_are_numbered_within_their_school_year_without_the_cancelled():
    days = (date(2026, 5, 1), date(2026, 9, 1), date(2026, 9, 1), date(2026, 10, 1), date(2026, 11, 1))
    first, second, third, off, last = (
        Meeting(UUID(int=number), GROUP.id, day, time(8 + number)) for number, day in enumerate(days)
    )
    off = replace(off, state=MeetingState.CANCELLED)
    undated = Meeting(UUID(int=52), GROUP.id)
    numbers = numbered((last, off, undated, third, second, first))
    assert [numbers[meeting.id] for meeting in (first, second, third, last)] == [1, 1, 2, 3]
    assert off.id not in numbers
    assert undated.id not in numbers
    assert numbered((replace(last, starts=None), first))[last.id] == 1


def test_those_in_the_group_on_the_day_are_expected():
    lines = expected(MEETING, GROUP)
    assert [line.member for line in lines] == [UUID(int=2), UUID(int=3), UUID(int=5)]
    assert lines == expected(MEETING, GROUP)
    assert lines[2].title == "Terveydenhoitaja"
    assert expected(replace(MEETING, day=None), GROUP) == ()


def test_a_meeting_begins_with_its_chair_its_secretary_and_those_expected():
    running = begun(MEETING, GROUP, time(14, 3))
    assert (running.state, running.opened) == (MeetingState.RUNNING, time(14, 3))
    assert (running.chair, running.secretary) == (UUID(int=2), UUID(int=3))
    assert len(running.attendance) == 3
    assert begun(running, GROUP, time(15)) == running


def test_what_is_filled_in_already_stays_and_an_empty_group_fills_in_nothing():
    chosen = replace(MEETING, chair=UUID(int=5), secretary=UUID(int=2))
    assert (begun(chosen, GROUP, time(14)).chair, begun(chosen, GROUP, time(14)).secretary) == (
        UUID(int=5),
        UUID(int=2),
    )
    bare = begun(replace(MEETING, day=None), Group(UUID(int=1)), time(14))
    assert (bare.chair, bare.secretary, bare.attendance) == (None, None, ())
    empty = begun(MEETING, Group(UUID(int=1)), time(14))
    assert (empty.chair, empty.secretary) == (None, None)


def test_a_meeting_ends_with_what_came_of_something_handled_and_the_rest_on_the_list():
    said, agreed, given, quiet = ITEMS
    said, agreed = replace(said, record="puhuttiin"), replace(agreed, outcomes=(Outcome(UUID(int=9)),))
    lapsed = AgendaItem(UUID(int=40), record="puhuttiin", state=ItemState.LAPSED)
    meeting = ended(replace(MEETING, items=(said, agreed, given, quiet, lapsed)), {given.id}, time(15, 10))
    assert (meeting.state, meeting.closed) == (MeetingState.HELD, time(15, 10))
    handled = [ItemState.HANDLED] * 3
    assert [item.state for item in meeting.items] == [*handled, ItemState.LISTED, ItemState.LAPSED]
    assert ended(meeting, {given.id}, time(16)) == meeting


def test_an_answer_has_the_identity_that_follows_from_its_proposal():
    answer = Answer(answer_id(UUID(int=9)), outcome=UUID(int=9))
    assert answer_id(UUID(int=9)) == answer.id != answer_id(UUID(int=8))
    assert not is_answered(answer)
    for told in ({"text": "Kyllä"}, {"body": "Lautakunta"}, {"day": date(2026, 11, 3)}, {"section": "§ 45"}):
        assert is_answered(replace(answer, **told))


def test_those_present_are_counted_by_organisation():
    marks = (Presence.PRESENT, Presence.ABSENT, Presence.PRESENT, Presence.UNMARKED)
    places = (Organisation.SCHOOL, Organisation.SCHOOL, Organisation.STUDENTS, Organisation.SCHOOL)
    lines = tuple(
        Attendance(UUID(int=number), presence=mark, organisation=place)
        for number, (mark, place) in enumerate(zip(marks, places, strict=True))
    )
    counted = headcount(replace(MEETING, attendance=lines))
    assert (counted.present, counted.by_organisation) == (2, ((Organisation.SCHOOL, 1), (Organisation.STUDENTS, 1)))


@pytest.mark.parametrize(
    ("meeting", "found"),
    [
        (MEETING, []),
        (Meeting(UUID(int=1)), ["no_day", "no_place", "no_items"]),
        (replace(MEETING, ends=time(13)), ["ends_before_start"]),
        (replace(MEETING, ends=None), []),
        (replace(MEETING, place="", remote_link="https://example.org"), []),
    ],
)
def test_what_does_not_fit_together_is_found(meeting, found):
    assert keys(meeting_findings(meeting)) == found


def test_minutes_are_looked_over_before_they_are_approved():
    assert keys(approval_gaps(MEETING, GROUP, ())) == [
        "not_held",
        "nobody_marked",
        "meeting_without_chair",
        "item_without_text",
    ]
    present = (Attendance(UUID(int=7), presence=Presence.PRESENT),)
    item = replace(MEETING.items[0], outcomes=(Outcome(UUID(int=9)),))
    held = replace(MEETING, state=MeetingState.HELD, chair=UUID(int=2), attendance=present, items=(item,))
    assert approval_gaps(held, GROUP, ()) == ()
    only_task = replace(held, items=(MEETING.items[0],))
    assert keys(approval_gaps(only_task, GROUP, ())) == ["item_without_text"]
    assert approval_gaps(only_task, GROUP, (Task(UUID(int=8), item=MEETING.items[0].id),)) == ()
    assert keys(approval_gaps(replace(held, chair=UUID(int=77)), GROUP, ())) == ["chair_not_member"]


def test_what_a_rule_makes_has_one_id_everywhere_and_what_a_person_makes_has_its_own():
    assert generated_id("a", UUID(int=1), "b") == generated_id("a", UUID(int=1), "b")
    assert (
        len({generated_id("a", UUID(int=1), "b"), generated_id("a", UUID(int=2), "b"), generated_id("a", UUID(int=1))})
        == 3
    )
    assert new_id() != new_id()
    assert new_id().version == 4


@pytest.mark.parametrize(
    ("line", "there"),
    [
        ({}, True),
        ({"presence": Presence.ABSENT}, False),
        ({"left": time(14, 10)}, False),
        ({"left": time(14, 15)}, True),
        ({"arrived": time(14, 20)}, False),
        ({"arrived": time(14, 15)}, True),
    ],
)
def test_who_was_there_at_an_item_follows_from_the_times(line, there):
    item = AgendaItem(UUID(int=20), began=time(14, 10), finished=time(14, 20))
    attendance = Attendance(UUID(int=40), **{"presence": Presence.PRESENT, **line})
    assert present_at(replace(MEETING, attendance=(attendance,)), item) == ((attendance,) if there else ())


def test_an_item_without_times_was_for_everybody_present():
    late = Attendance(UUID(int=40), presence=Presence.PRESENT, arrived=time(14, 30), left=time(14, 40))
    assert present_at(replace(MEETING, attendance=(late,)), MEETING.items[0]) == (late,)


def test_a_matter_keeps_its_thread_through_its_meetings():
    first = AgendaItem(UUID(int=20))
    assert thread_of(first) == thread_of(AgendaItem(UUID(int=21), thread=first.id)) == first.id


def test_what_was_given_for_checking_is_one_document_on_every_laptop():
    assert circulated_id(MEETING.id) == circulated_id(UUID(int=10)) != circulated_id(UUID(int=11))


def test_a_closed_task_tells_since_when_and_an_open_one_does_not():
    task, day = Task(UUID(int=50)), date(2026, 9, 1)
    done = moved_to(task, TaskState.DONE, day)
    assert (done.state, done.closed_on) == (TaskState.DONE, day)
    assert moved_to(done, TaskState.LAPSED, date(2026, 10, 1)).closed_on == day
    assert moved_to(done, TaskState.OPEN, day).closed_on is None
