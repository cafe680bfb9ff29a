"""Which item is on, for how long, and when the meeting will end."""

from __future__ import annotations

from datetime import time

import pytest

from ohdesk.domain.agenda import AgendaItem, ItemState
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState, ended
from ohdesk.domain.timing import Forecast, forecast, minutes_spent, on_now, taken_up

FIRST, SECOND, THIRD = (AgendaItem(new_id(), title, minutes_planned=10) for title in ("A", "B", "C"))
ITEMS = (FIRST, SECOND, THIRD)


def _after(*steps):
    """Take up items at times; a time alone leaves without taking up another."""
    items = ITEMS
    for item, now in steps:
        items = taken_up(items, item.id if item else None, now)
    return items


def test_taking_up_an_item_leaves_the_one_that_was_on():
    first, second, third = _after((FIRST, time(14)), (SECOND, time(14, 12)))
    assert (first.began, first.finished) == (time(14), time(14, 12))
    assert (second.began, second.finished, third.began) == (time(14, 12), None, None)


def test_an_item_that_is_only_passed_by_was_not_taken_up():
    first, second, third = _after((FIRST, time(14)), (SECOND, time(14, 5)), (THIRD, time(14, 5)))
    assert (first.finished, second.began, third.began) == (time(14, 5), None, time(14, 5))


def test_what_was_written_of_an_item_in_passing_counts():
    items = (AgendaItem(FIRST.id, record="Todettiin.", began=time(14)),)
    assert taken_up(items, None, time(14))[0].finished == time(14)


@pytest.mark.parametrize(
    ("steps", "spent"),
    [
        ([], (0, 0, 0)),
        ([(FIRST, time(14))], (30, 0, 0)),
        ([(FIRST, time(14)), (SECOND, time(14, 10))], (10, 20, 0)),
        ([(FIRST, time(14)), (SECOND, time(14, 10)), (FIRST, time(14, 18))], (22, 8, 0)),
        ([(FIRST, time(14)), (SECOND, time(14, 10)), (None, time(14, 15))], (10, 5, 0)),
        ([(FIRST, time(14)), (None, time(14, 5)), (THIRD, time(14, 20))], (5, 0, 10)),
    ],
)
def test_each_minute_belongs_to_the_item_taken_up_last(steps, spent):
    items = _after(*steps)
    assert tuple(minutes_spent(items, item.id, time(14, 30)) for item in items) == spent


def test_a_meeting_past_midnight_goes_on():
    items = taken_up(ITEMS, FIRST.id, time(23, 50))
    assert minutes_spent(items, FIRST.id, time(0, 5)) == 15


def test_the_item_that_is_on_is_the_one_taken_up_last():
    assert on_now(ITEMS) is None
    merged = (AgendaItem(FIRST.id, began=time(14)), AgendaItem(SECOND.id, began=time(14, 5)))
    assert on_now(merged).id == SECOND.id


def test_the_end_is_now_and_what_is_left():
    items = _after((FIRST, time(14)), (SECOND, time(14, 12)))
    assert forecast(items, time(14, 16), time(14, 30)) == Forecast(time(14, 32), 2)
    assert forecast(items, time(14, 30), None) == Forecast(time(14, 40), None)


def test_what_has_been_put_off_takes_no_time():
    waiting = (FIRST, AgendaItem(SECOND.id, minutes_planned=10, state=ItemState.WAITING), AgendaItem(THIRD.id))
    on = taken_up(waiting, THIRD.id, time(14))
    assert forecast(on, time(14, 2), time(14, 30)) == Forecast(time(14, 12), -18)


def test_the_end_of_a_meeting_leaves_the_item_that_is_on():
    meeting = Meeting(new_id(), state=MeetingState.RUNNING, items=_after((FIRST, time(14))))
    assert ended(meeting, (), time(14, 9)).items[0].finished == time(14, 9)
