"""The closing reading: everything that a meeting agreed and gave somebody to do, one after another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Task


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing to be read: an outcome or a task, by its identity, and the item that it came of, by its number."""

    id: UUID
    item: UUID
    number: int
    is_task: bool = False


def statements(meeting: Meeting, tasks: Sequence[Task]) -> tuple[Statement, ...]:
    """Return what is to be read, item by item, outcomes before tasks."""
    found: list[Statement] = []
    for number, item in enumerate(meeting.items, 1):
        found += [Statement(outcome.id, item.id, number) for outcome in item.outcomes]
        found += [Statement(task.id, item.id, number, is_task=True) for task in tasks if task.item == item.id]
    return tuple(found)


def is_complete(task: Task) -> bool:
    """Tell whether a task says who does it and by when."""
    return task.due is not None and bool(task.owner_role or task.owner_member or task.owner)
