"""Which matters come back to a group's next meeting by themselves, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem, ItemKind, ItemState, Reason, thread_of
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.outcomes import Task, is_late, is_open

_TO_COME = (MeetingState.PLANNED, MeetingState.INVITED)


@dataclass(frozen=True, slots=True)
class Past:
    """One time that a matter was on an agenda, and the tasks that it gave there."""

    meeting: Meeting
    item: AgendaItem
    tasks: tuple[Task, ...] = ()


@dataclass(frozen=True, slots=True)
class Return:
    """A matter that comes back: why, and its whole history, oldest first; ``tasks`` are those still open."""

    reason: Reason
    history: tuple[Past, ...]
    tasks: tuple[Task, ...] = ()

    @property
    def last(self) -> Past:
        """The last time that it was on an agenda."""
        return self.history[-1]


def is_to_come(meeting: Meeting, today: date) -> bool:
    """Tell whether a meeting still takes up what stands on its agenda; one whose day went by unheld does not."""
    if meeting.state is MeetingState.RUNNING:
        return True
    return meeting.state in _TO_COME and (meeting.day is None or meeting.day >= today)


def threads(meetings: Iterable[Meeting], tasks: Iterable[Task]) -> dict[UUID, tuple[Past, ...]]:
    """Return the history of every matter of a group, by thread, oldest first.

    A meeting that older versions moved by copying it does not count: the copy has its items.
    """
    given: defaultdict[UUID | None, list[Task]] = defaultdict(list)
    for task in tasks:
        given[task.item].append(task)
    found: defaultdict[UUID, list[Past]] = defaultdict(list)
    counted = [meeting for meeting in meetings if meeting.state is not MeetingState.MOVED]
    for meeting in sorted(counted, key=lambda m: (m.day or date.min, m.starts or time.min, m.id)):
        for item in meeting.items:
            found[thread_of(item)].append(Past(meeting, item, tuple(given[item.id])))
    return {thread: tuple(history) for thread, history in found.items()}


def returning(meeting: Meeting, histories: Mapping[UUID, Sequence[Past]], today: date) -> Iterator[tuple[UUID, Return]]:
    """Yield the matters that come back to ``meeting``, with their threads.

    ``histories`` are those of the meeting's group (``threads``). What stands on the agenda of another meeting that is
    still to come waits there; what was left out of an agenda comes back to the next one by the same rule.
    """
    for thread, history in histories.items():
        if any(past.meeting.id == meeting.id or is_to_come(past.meeting, today) for past in history):
            continue
        still_open = tuple(task for past in history for task in past.tasks if is_open(task))
        reason = _reason(history[-1].item, still_open, today)
        if reason is not None:
            yield thread, Return(reason, tuple(history), still_open)


def _reason(item: AgendaItem, still_open: Sequence[Task], today: date) -> Reason | None:
    """Return why a matter comes back that was last on an agenda as ``item``; None where it is closed.

    Procedure comes with every agenda anyway. What was passed on comes back as an answer, not by this rule.
    """
    if item.state in (ItemState.LAPSED, ItemState.SENT):
        return None
    if item.state is ItemState.CONTINUES:
        return Reason.CONTINUES
    if item.state in (ItemState.LISTED, ItemState.WAITING) and item.kind is not ItemKind.PROCEDURE:
        return Reason.NOT_HANDLED
    if any(is_late(task, today) for task in still_open):
        return Reason.LATE_TASK
    if still_open:
        return Reason.OPEN_TASK
    return Reason.RECURRING if item.recurring else None
