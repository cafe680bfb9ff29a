"""A goal's thread: everything in the vault that touched it, read once."""

from __future__ import annotations

from uuid import UUID

from ohdesk.documents import goal_thread as described
from ohdesk.documents.texts import texts
from ohdesk.domain.agenda import Part
from ohdesk.domain.communication import Communication
from ohdesk.domain.errors import NotFound
from ohdesk.domain.follow_up import Hearing
from ohdesk.domain.goal_thread import GoalThread, Material, Taken, Touch, goal_threads
from ohdesk.domain.indicators import Indicator
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Answer, Task, is_answered
from ohdesk.domain.plans import Goal, Plan
from ohdesk.domain.readers import Reader
from ohdesk.services import indicators
from ohdesk.services.ports import Vault


def material(vault: Vault, group_id: UUID | None, reader: Reader = Reader.STAFF) -> Material:
    """Return what a group's goals and duties may show in; figures as ``reader`` may see them."""
    return Material(
        plans=vault.all(Plan, group_id),
        meetings=vault.all(Meeting, group_id),
        tasks=vault.outlines(Task, group_id),
        answers=tuple(answer for answer in vault.all(Answer, group_id) if is_answered(answer)),
        hearings=vault.all(Hearing, group_id),
        communications=vault.all(Communication, group_id),
        indicators=tuple(indicators.seen(vault, one, reader) for one in vault.all(Indicator, group_id)),
    )


def thread(vault: Vault, goal_id: UUID, reader: Reader = Reader.STAFF) -> GoalThread:
    """Return the thread of one goal over all its years, as much of it as ``reader`` may see.

    Others than the staff see no small numbers and nothing of the staff's part of a meeting.
    Raises ``NotFound`` for what stands in no plan.
    """
    for plan in vault.all(Plan):
        if goal_in(plan, goal_id):
            found = goal_threads((goal_id,), material(vault, plan.group, reader))[goal_id]
            return found if reader is Reader.STAFF else _without_staffs_part(found)
    raise NotFound(kind="goal", id=str(goal_id))


def _without_staffs_part(found: GoalThread) -> GoalThread:
    touches = (
        touch for touch in found.touches if not (isinstance(touch.what, Taken) and touch.what.item.part is Part.STAFF)
    )
    return GoalThread(found.plans, tuple(touches))


def where(touch: Touch, language: str) -> str:
    """Return where something touched a goal: "kokous 3/2026–2027 § 4: Kaverikysely", "Kuuleminen: oppilaskunta"."""
    return described.where(touch, texts(language))


def place(touch: Touch, language: str) -> tuple[str, str]:
    """Return where something touched a goal in short, and what it is called: ("kokous 3/2026–2027 § 4", "Säännöt")."""
    if isinstance(touch.what, Taken):
        return described.cited(touch.what.at, texts(language)), touch.what.item.title
    return where(touch, language), ""


def told(touch: Touch, language: str) -> tuple[str, ...]:
    """Return what a touch brought, a line each: what was written, agreed, proposed and answered, the tasks."""
    return described.told(touch, texts(language))


def goal_in(plan: Plan, goal_id: UUID) -> Goal | None:
    """Return a plan's goal with an identity, or None."""
    return next((goal for goal in plan.goals if goal.id == goal_id), None)
