"""The change of a group's chair, on any day, with or without the one who leaves."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.groups import Group, Membership, Seat, sits_on
from ohdesk.domain.identity import generated_id
from ohdesk.domain.outcomes import Task, is_open
from ohdesk.domain.prose import Prose


class Step(StrEnum):
    """What is seen to when the chair changes, in the order of the screen."""

    SUCCESSOR = "successor"
    MEMOS = "memos"
    TASKS = "tasks"
    KEYS = "keys"
    RECOVERY = "recovery"
    MEETING = "meeting"
    FILE = "file"


class StepState(StrEnum):
    """How far a step has come; *nothing* is one in which there is nothing to do."""

    OPEN = "open"
    DONE = "done"
    NOTHING = "nothing"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class StepLeft:
    """A step that was left on purpose, and why."""

    id: UUID
    step: str = ""
    reason: Prose = ""


@dataclass(frozen=True, slots=True)
class HandOver:
    """Who hands the chair to whom, from which day, named by whom, and which steps have been taken.

    ``leaver`` and ``successor`` are memberships of the group. ``done`` are the keys of the steps that were taken;
    ``left_out`` tells which others are left, and why.
    """

    id: UUID
    group: UUID | None = None
    day: date | None = None
    leaver: UUID | None = None
    successor: UUID | None = None
    named_by: str = ""
    named_on: date | None = None
    done: tuple[str, ...] = ()
    note: Prose = ""
    left_out: tuple[StepLeft, ...] = ()
    finished_on: date | None = None


# Steps


def state_of(hand_over: HandOver, step: Step, nothing: Collection[Step] = ()) -> StepState:
    """Return how far a step has come; ``nothing`` are the steps in which there is nothing to do."""
    if step in hand_over.done:
        return StepState.DONE
    if any(left.step == step for left in hand_over.left_out):
        return StepState.LEFT
    return StepState.NOTHING if step in nothing else StepState.OPEN


def open_steps(hand_over: HandOver, nothing: Collection[Step] = ()) -> tuple[Step, ...]:
    """Return the steps that still wait, in their order."""
    return tuple(step for step in Step if state_of(hand_over, step, nothing) is StepState.OPEN)


def with_step_done(hand_over: HandOver, step: Step) -> HandOver:
    """Return the hand-over with a step taken; once left, it is left no more."""
    again = with_step_open(hand_over, step)
    return replace(again, done=(*again.done, step.value))


def with_step_left(hand_over: HandOver, step: Step, reason: str) -> HandOver:
    """Return the hand-over with a step left on purpose, because of ``reason``."""
    again = with_step_open(hand_over, step)
    left = StepLeft(generated_id("step_left", hand_over.id, step.value), step.value, reason)
    return replace(again, left_out=(*again.left_out, left))


def with_step_open(hand_over: HandOver, step: Step) -> HandOver:
    """Return the hand-over with a step still to be taken."""
    return replace(
        hand_over,
        done=tuple(done for done in hand_over.done if done != step),
        left_out=tuple(left for left in hand_over.left_out if left.step != step),
    )


# The chair


def with_chair(group: Group, successor: Membership, day: date, *, leaver_stays: bool) -> Group:
    """Return the group with ``successor``, a member or somebody new, in the chair from ``day`` on.

    Who held the chair until then stays as a member or leaves on the day before. A member's own identity goes on with
    the seat of today, so that passphrases and tasks stay theirs; the seat until then is kept beside it.
    """
    if all(member.id != successor.id for member in group.members):
        group = replace(group, members=(*group.members, replace(successor, starts=successor.starts or day)))
    members: list[Membership] = []
    for member in group.members:
        if member.id == successor.id:
            members += _reseated(group, member, Seat.CHAIR, day)
        elif member.seat is Seat.CHAIR and _sits_from(member, day):
            if leaver_stays:
                members += _reseated(group, member, Seat.MEMBER, day)
            else:
                members.append(replace(member, ends=day - timedelta(days=1)))
        else:
            members.append(member)
    return replace(group, members=tuple(members))


def named(group: Group, hand_over: HandOver) -> Group:
    """Return the group with who named its leader, and when, as the change of chair tells it."""
    if not hand_over.named_by:
        return group
    return replace(group, leader_named_by=hand_over.named_by, leader_named_on=hand_over.named_on)


def _sits_from(member: Membership, day: date) -> bool:
    return member.ends is None or member.ends >= day


def _reseated(group: Group, member: Membership, seat: Seat, day: date) -> list[Membership]:
    """Return a member's seat from ``day`` on, before it the seat until then where there was another one."""
    if member.seat is seat and sits_on(member, day):
        return [member]
    eve = day - timedelta(days=1)
    ends = None if member.ends is not None and member.ends < day else member.ends
    now = replace(member, seat=seat, starts=day, ends=ends, proposed=False)
    before = replace(member, id=generated_id("earlier_seat", member.id, day.isoformat()), ends=_first(member.ends, eve))
    known = any(other.id == before.id for other in group.members)
    sat = member.starts is None or member.starts <= eve
    return [before, now] if sat and not known else [now]


def _first(ends: date | None, eve: date) -> date:
    return eve if ends is None else min(ends, eve)


# Tasks


def tasks_held_by(member: Membership, tasks: Iterable[Task]) -> tuple[Task, ...]:
    """Return the open tasks that a member does in person; those of a role go with the role."""
    return tuple(
        task
        for task in tasks
        if is_open(task) and (task.owner_member == member.id or (task.owner_member is None and _names(task, member)))
    )


def given_to(task: Task, member: Membership) -> Task:
    """Return a task as another member's."""
    return replace(task, owner_member=member.id, owner_role=member.role, owner="")


def _names(task: Task, member: Membership) -> bool:
    return bool(member.name) and task.owner.strip().casefold() == member.name.strip().casefold()
