"""What a group has agreed over all its meetings: tasks and outcomes with the items that they came from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Answer, Outcome, OutcomeKind, Task
from ohdesk.domain.plans import Plan
from ohdesk.domain.schools import school_year_name
from ohdesk.services import answers
from ohdesk.services.ports import Vault


@dataclass(frozen=True, slots=True)
class Given:
    """A task with the meeting and the item that gave it, as far as they are known."""

    task: Task
    meeting: Meeting | None = None
    item: AgendaItem | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """An outcome with the meeting and the item that it came from, and the answer to it."""

    meeting: Meeting
    item: AgendaItem
    outcome: Outcome
    answer: Answer | None


@dataclass(frozen=True, slots=True)
class Agreed:
    """Everything agreed; ``goals`` are those that anything came of, with their titles, the latest plan's first."""

    tasks: tuple[Given, ...]
    outcomes: tuple[Found, ...]
    goals: tuple[tuple[UUID, str], ...]
    school_years: tuple[str, ...]


def overview(vault: Vault, group_id: UUID, today: date) -> Agreed:
    """Return what a group has agreed; outcomes the latest meeting first, school years the latest first."""
    meetings = vault.all(Meeting, group_id)
    answered = answers.answers(vault, group_id)
    items = {item.id: (meeting, item) for meeting in meetings for item in meeting.items}
    known = {meeting.id: meeting for meeting in meetings}

    def given(task: Task) -> Given:
        if task.item in items:
            return Given(task, *items[task.item])
        return Given(task, known.get(task.meeting) if task.meeting else None)

    outcomes = tuple(
        Found(meeting, item, outcome, answered.get(outcome.id))
        for meeting in reversed(meetings)
        for item in meeting.items
        for outcome in item.outcomes
    )
    used = {item.goal for _, item in items.values()}
    plans = sorted(vault.all(Plan, group_id), key=lambda plan: plan.school_year, reverse=True)
    goals = tuple((goal.id, goal.title) for plan in plans for goal in plan.goals if goal.id in used)
    years = {school_year_name(meeting.day) for meeting in meetings if meeting.day} | {school_year_name(today)}
    return Agreed(
        tuple(map(given, vault.outlines(Task, group_id))), outcomes, goals, tuple(sorted(years, reverse=True))
    )


def awaits_answer(found: Found) -> bool:
    """Tell whether something was proposed onward and nothing has come back."""
    return found.outcome.kind is OutcomeKind.PROPOSED and found.answer is None
