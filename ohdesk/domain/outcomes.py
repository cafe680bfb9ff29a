"""What came of an item: outcomes that stand, and tasks that somebody does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.groups import Role
from ohdesk.domain.identity import generated_id
from ohdesk.domain.prose import Prose


class OutcomeKind(StrEnum):
    """The group agrees, notes or proposes onward; it makes no administrative decisions."""

    AGREED = "agreed"
    NOTED = "noted"
    PROPOSED = "proposed"


class TaskState(StrEnum):
    """How far a task has come."""

    OPEN = "open"
    DONE = "done"
    POSTPONED = "postponed"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the group agreed, noted or proposed onward."""

    id: UUID
    kind: OutcomeKind = OutcomeKind.AGREED
    text: Prose = ""
    proposed_to: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back to a proposal; it stands beside the minutes, which are often approved by then.

    ``body`` is who answered, ``section`` the place in that body's own minutes, such as "§ 45".
    """

    id: UUID
    group: UUID | None = None
    meeting: UUID | None = None
    outcome: UUID | None = None
    text: Prose = ""
    body: str = ""
    day: date | None = None
    section: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """Something that a meeting gave somebody to do; it lives on after the minutes are approved.

    The owner is a role before it is a person, so that a task survives a change of staff.
    """

    id: UUID
    group: UUID | None = None
    meeting: UUID | None = None
    item: UUID | None = None
    text: Prose = ""
    owner_role: Role | None = None
    owner_member: UUID | None = None
    owner: str = ""
    due: date | None = None
    state: TaskState = TaskState.OPEN
    closed_on: date | None = None
    follow_up: Prose = ""


def answer_id(outcome: UUID) -> UUID:
    """Return the identity of the answer to a proposal, so that all laptops write the same one."""
    return generated_id("answer", outcome)


def is_answered(answer: Answer) -> bool:
    """Tell whether anything has come back."""
    return bool(answer.text or answer.body or answer.day or answer.section)


def is_open(task: Task) -> bool:
    """Tell whether a task still waits to be done."""
    return task.state in (TaskState.OPEN, TaskState.POSTPONED)


def moved_to(task: Task, state: TaskState, today: date) -> Task:
    """Return a task in another state; one that is closed tells since when."""
    moved = replace(task, state=state)
    return replace(moved, closed_on=None if is_open(moved) else task.closed_on or today)


def is_late(task: Task, today: date) -> bool:
    """Tell whether an open task's day has passed."""
    return is_open(task) and task.due is not None and task.due < today
