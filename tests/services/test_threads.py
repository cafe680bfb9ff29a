"""A matter over all its meetings."""

from dataclasses import replace
from datetime import date

from ohdesk.domain.agenda import AgendaItem, Reason
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Task, TaskState
from ohdesk.services import threads

GROUP = Group(new_id(), name="Ryhmä")


def meeting(vault, day, *items):
    return vault.add(Meeting(new_id(), GROUP.id, day, items=items)).value


def task(vault, given, text, state=TaskState.OPEN):
    return vault.add(Task(new_id(), GROUP.id, given.id, given.items[0].id, text, state=state)).value


def test_what_was_said_before_is_told_with_the_tasks_that_are_still_open(vault):
    vault.add(GROUP)
    first = meeting(vault, date(2026, 9, 1), AgendaItem(new_id(), "Poissaolot"))
    matter = first.items[0].id
    second = meeting(vault, date(2026, 10, 1), AgendaItem(new_id(), "Poissaolot", thread=matter))
    now = meeting(vault, date(2026, 11, 1), AgendaItem(new_id(), "Poissaolot", thread=matter, source=matter))
    still = task(vault, first, "Kesken")
    task(vault, second, "Tehty", TaskState.DONE)
    task(vault, now, "Tämän kokouksen oma")
    found = threads.earlier(vault, now, now.items[0])
    assert [past.meeting.id for past in found] == [first.id, second.id]
    assert threads.to_follow(vault, now, now.items[0]) == (still,)


def test_a_lone_task_is_followed_up_by_the_item_that_it_brought_and_only_once(vault):
    vault.add(GROUP)
    old = meeting(vault, date(2026, 9, 1), AgendaItem(new_id(), "Muut asiat"))
    lone = task(vault, old, "Ilmoitustaulu")
    item = AgendaItem(new_id(), "Tehtävä", thread=lone.id, reason=Reason.LATE_TASK, source=lone.id)
    now = meeting(vault, date(2026, 11, 1), item)
    assert threads.to_follow(vault, now, item) == (lone,)
    same = replace(item, thread=old.items[0].id)
    assert threads.to_follow(vault, now, same) == (lone,)


def test_a_meeting_of_no_group_has_no_history(vault):
    item = AgendaItem(new_id(), "Asia")
    assert threads.earlier(vault, Meeting(new_id(), items=(item,)), item) == ()
