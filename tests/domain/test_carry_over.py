"""The rule by which matters come back: its table, and a whole school year on it."""

import random
from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

import pytest

from ohdesk.domain.agenda import AgendaItem, ItemKind, ItemState, Reason, thread_of
from ohdesk.domain.carry_over import is_to_come, returning, threads
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.outcomes import Task, TaskState

DAY = date(2026, 10, 14)
LAST = Meeting(UUID(int=1), day=DAY - timedelta(weeks=4), state=MeetingState.HELD)
NEXT = Meeting(UUID(int=2), day=DAY)
ITEM = AgendaItem(UUID(int=10), "Välitunnit", state=ItemState.HANDLED)
OPEN = Task(UUID(int=20), meeting=LAST.id, item=ITEM.id, due=DAY + timedelta(weeks=1))
LATE = replace(OPEN, due=DAY - timedelta(days=1))
DONE = replace(OPEN, state=TaskState.DONE)


def reasons(meetings, tasks=(), meeting=NEXT, today=DAY):
    return [back.reason for _, back in returning(meeting, threads([*meetings, meeting], tasks), today)]


@pytest.mark.parametrize(
    ("item", "tasks", "reason"),
    [
        ({"state": ItemState.HANDLED}, (), None),
        ({"state": ItemState.HANDLED}, (DONE,), None),
        ({"state": ItemState.HANDLED}, (OPEN,), Reason.OPEN_TASK),
        ({"state": ItemState.HANDLED}, (OPEN, replace(LATE, id=UUID(int=21))), Reason.LATE_TASK),
        ({"state": ItemState.HANDLED}, (replace(OPEN, state=TaskState.POSTPONED),), Reason.OPEN_TASK),
        ({"state": ItemState.HANDLED, "recurring": True}, (), Reason.RECURRING),
        ({"state": ItemState.HANDLED, "recurring": True}, (OPEN,), Reason.OPEN_TASK),
        ({"state": ItemState.LISTED}, (), Reason.NOT_HANDLED),
        ({"state": ItemState.LISTED}, (LATE,), Reason.NOT_HANDLED),
        ({"state": ItemState.LISTED, "kind": ItemKind.PROCEDURE}, (), None),
        ({"state": ItemState.LISTED, "kind": ItemKind.PROCEDURE, "recurring": True}, (), Reason.RECURRING),
        ({"state": ItemState.WAITING}, (), Reason.NOT_HANDLED),
        ({"state": ItemState.CONTINUES}, (), Reason.CONTINUES),
        ({"state": ItemState.CONTINUES, "kind": ItemKind.PROCEDURE}, (), Reason.CONTINUES),
        ({"state": ItemState.SENT}, (OPEN,), None),
        ({"state": ItemState.ANSWERED}, (), None),
        ({"state": ItemState.LAPSED, "recurring": True}, (LATE,), None),
    ],
)
def test_the_table_of_what_comes_back(item, tasks, reason):
    last = replace(LAST, items=(replace(ITEM, **item),))
    assert reasons([last], tasks) == ([reason] if reason else [])


def test_a_matter_skipped_once_is_not_forgotten():
    first = replace(LAST, day=DAY - timedelta(weeks=8), items=(replace(ITEM, state=ItemState.LISTED),))
    between = replace(LAST, id=UUID(int=3), items=())
    assert reasons([first, between]) == [Reason.NOT_HANDLED]


def test_what_is_on_the_agenda_of_another_coming_meeting_waits_there():
    last = replace(LAST, items=(replace(ITEM, state=ItemState.LISTED),))
    again = AgendaItem(UUID(int=11), thread=thread_of(ITEM))
    later = Meeting(UUID(int=3), day=DAY + timedelta(weeks=4), state=MeetingState.INVITED, items=(again,))
    assert reasons([last, later]) == []
    assert reasons([last], meeting=replace(NEXT, items=(again,))) == []


@pytest.mark.parametrize("state", [MeetingState.CANCELLED, MeetingState.PLANNED])
def test_items_of_a_meeting_that_was_never_held_come_back(state):
    last = replace(LAST, state=state, items=(replace(ITEM, state=ItemState.LISTED),))
    assert reasons([last]) == [Reason.NOT_HANDLED]


def test_a_meeting_that_was_moved_by_copying_counts_once():
    moved = replace(LAST, state=MeetingState.MOVED, items=(replace(ITEM, state=ItemState.LISTED),))
    assert reasons([moved]) == []


def test_the_latest_time_decides_whatever_the_order_of_the_meetings():
    first = replace(LAST, day=DAY - timedelta(weeks=8), items=(replace(ITEM, state=ItemState.CONTINUES),))
    second = replace(LAST, id=UUID(int=3), items=(AgendaItem(UUID(int=11), thread=ITEM.id, state=ItemState.HANDLED),))
    assert reasons([second, first]) == reasons([first, second]) == []


def test_the_whole_history_comes_along():
    first = replace(LAST, day=DAY - timedelta(weeks=8), items=(ITEM,))
    second = replace(LAST, id=UUID(int=3), items=(AgendaItem(UUID(int=11), thread=ITEM.id, state=ItemState.CONTINUES),))
    ((thread, back),) = returning(NEXT, threads([second, first, NEXT], [OPEN]), DAY)
    assert thread == ITEM.id
    assert [past.meeting.id for past in back.history] == [first.id, second.id]
    assert (back.last.item.id, back.tasks) == (UUID(int=11), (OPEN,))


@pytest.mark.parametrize(
    ("state", "day", "to_come"),
    [
        (MeetingState.PLANNED, DAY, True),
        (MeetingState.INVITED, None, True),
        (MeetingState.PLANNED, DAY - timedelta(days=1), False),
        (MeetingState.RUNNING, DAY - timedelta(days=1), True),
        (MeetingState.HELD, DAY, False),
        (MeetingState.CANCELLED, DAY + timedelta(days=1), False),
    ],
)
def test_a_meeting_is_to_come_until_it_was_held_or_its_day_went_by(state, day, to_come):
    assert is_to_come(Meeting(UUID(int=3), day=day, state=state), DAY) is to_come


@pytest.mark.parametrize("seed", range(200))
def test_in_a_year_of_ten_meetings_nothing_open_is_lost_and_nothing_closed_comes_back(seed):
    """Play a school year by chance, keeping beside it the plain list of what is open."""
    chance = random.Random(seed)
    meetings, tasks, waits, lapsed = [], [], {}, set()
    day = date(2026, 8, 19)
    for _ in range(10):
        day += timedelta(weeks=4)
        meeting = Meeting(new_id(), day=day, starts=time(14))
        came = dict(returning(meeting, threads([*meetings, meeting], tasks), day))
        with_task = {task.item for task in tasks if task.state is TaskState.OPEN}
        kept_open = {thread_of(item) for one in meetings for item in one.items if item.id in with_task} - lapsed
        assert set(came) == kept_open | {thread for thread, still in waits.items() if still}
        items = [
            AgendaItem(new_id(), thread=thread, recurring=back.last.item.recurring)
            for thread, back in came.items()
            if chance.random() < 0.7
        ]
        items += [AgendaItem(new_id(), recurring=chance.random() < 0.1) for _ in range(chance.randrange(4))]
        lapsed -= {thread_of(item) for item in items}
        if chance.random() < 0.1:
            meetings.append(replace(meeting, state=MeetingState.CANCELLED, items=tuple(items)))
            waits |= {thread_of(item): True for item in items}
            continue
        for place, item in enumerate(items):
            state = chance.choice((ItemState.HANDLED, ItemState.LISTED, ItemState.CONTINUES, ItemState.LAPSED))
            items[place] = replace(item, state=state)
            unhandled = state in (ItemState.LISTED, ItemState.CONTINUES)
            waits[thread_of(item)] = unhandled or (state is ItemState.HANDLED and item.recurring)
            if state is ItemState.LAPSED:
                lapsed.add(thread_of(item))
            if chance.random() < 0.3:
                tasks.append(Task(new_id(), meeting=meeting.id, item=item.id, due=day + timedelta(weeks=2)))
        tasks = [replace(task, state=TaskState.DONE) if chance.random() < 0.4 else task for task in tasks]
        meetings.append(replace(meeting, state=MeetingState.HELD, items=tuple(items)))
