"""What a school year came to, for its publication."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from ohdesk.domain.communication import Communication
from ohdesk.domain.evaluation import SelfEvaluation
from ohdesk.domain.follow_up import Hearing
from ohdesk.domain.indicators import Indicator
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import OutcomeKind, Task, is_open
from ohdesk.domain.participation import REPRESENTS, roles_present
from ohdesk.domain.plans import Goal, GoalState, Plan
from ohdesk.domain.readers import Reader
from ohdesk.domain.surveys import Audience
from ohdesk.domain.voices import Voices


@dataclass(frozen=True, slots=True)
class YearSummary:
    """A year as a reader may see it; outside the staff's own there are no tasks and no self-evaluation.

    ``meetings`` were held; ``open_to_reader`` are those of them whose outcomes the reader may see, as the reader sees
    them. ``newsletters`` is how many went out, a pair in two languages being one.
    """

    school_year: str
    reader: Reader
    plan: Plan | None = None
    meetings: tuple[Meeting, ...] = ()
    open_to_reader: tuple[Meeting, ...] = ()
    voices: tuple[Voices, ...] = ()
    hearings: tuple[Hearing, ...] = ()
    told: tuple[Communication, ...] = ()
    newsletters: int = 0
    indicators: tuple[Indicator, ...] = ()
    tasks: tuple[Task, ...] = ()
    self_evaluation: SelfEvaluation | None = None

    @property
    def goals(self) -> tuple[Goal, ...]:
        """The goals of the year's plan."""
        return self.plan.goals if self.plan else ()


def with_voice(meetings: Iterable[Meeting], body: Audience) -> int:
    """Return in how many meetings a body was represented."""
    roles = {role for role, represented in REPRESENTS.items() if represented is body}
    return sum(bool(roles.intersection(roles_present(meeting))) for meeting in meetings)


def agreed_by_goal(meetings: Iterable[Meeting], goals: Iterable[Goal]) -> dict[UUID | None, tuple[str, ...]]:
    """Return what was agreed and proposed for each goal, in order; under None what is about none of them.

    There the item's title goes before.
    """
    known = {goal.id for goal in goals}
    found: dict[UUID | None, list[str]] = {}
    for meeting in meetings:
        for item in meeting.items:
            goal = item.goal if item.goal in known else None
            for outcome in item.outcomes:
                if outcome.text and outcome.kind is not OutcomeKind.NOTED:
                    text = " ".join(outcome.text.split())
                    found.setdefault(goal, []).append(text if goal or not item.title else f"{item.title}: {text}")
    return {goal: tuple(lines) for goal, lines in found.items()}


def going_on(goals: Iterable[Goal]) -> tuple[Goal, ...]:
    """Return the goals that are not reached yet."""
    return tuple(goal for goal in goals if goal.state is not GoalState.REACHED)


def tasks_done(tasks: Iterable[Task]) -> tuple[int, int]:
    """Return how many tasks are closed, and how many there are."""
    found = tuple(tasks)
    return sum(not is_open(task) for task in found), len(found)
