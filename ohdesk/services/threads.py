"""A matter over all its meetings: what was said of it before, and which of its tasks are still to be followed up."""

from __future__ import annotations

from ohdesk.domain.agenda import AgendaItem, thread_of
from ohdesk.domain.carry_over import Past
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Task, is_open
from ohdesk.services import due
from ohdesk.services.ports import Vault

__all__ = ["Past"]


def earlier(vault: Vault, meeting: Meeting, item: AgendaItem) -> tuple[Past, ...]:
    """Return every other time that an item's matter was on the group's agenda, oldest first."""
    if meeting.group is None:
        return ()
    history = due.history(vault, meeting.group, thread_of(item))
    return tuple(past for past in history if past.item.id != item.id)


def to_follow(vault: Vault, meeting: Meeting, item: AgendaItem) -> tuple[Task, ...]:
    """Return the open tasks that an item's matter gave in other meetings, and the one that brought the item here."""
    given = [task for past in earlier(vault, meeting, item) for task in past.tasks if is_open(task)]
    known = {task.id for task in given}
    brought = [
        task
        for task in vault.outlines(Task, meeting.group)
        if task.id == item.source and task.id not in known and is_open(task)
    ]
    return (*given, *brought)
