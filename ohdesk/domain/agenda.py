"""What a meeting takes up, in order."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from typing import Final
from uuid import UUID

from ohdesk.domain.outcomes import Outcome
from ohdesk.domain.prose import Prose


class ItemKind(StrEnum):
    """What the group is asked to do with an item."""

    INFORMATION = "information"
    DISCUSSION = "discussion"
    AGREEMENT = "agreement"
    PROCEDURE = "procedure"


class ItemState(StrEnum):
    """How far an item has come."""

    WAITING = "waiting"
    LISTED = "listed"
    HANDLED = "handled"
    CONTINUES = "continues"
    SENT = "sent"
    ANSWERED = "answered"
    LAPSED = "lapsed"


class Part(StrEnum):
    """Who takes part while an item is on: everybody, or those who work at the school and in its services."""

    WHOLE = "whole"
    STAFF = "staff"


class Reason(StrEnum):
    """Why an item stands on an agenda, or puts itself forward for one; ``source`` beside it names what it is about."""

    ADDED = "added"
    NOT_HANDLED = "not_handled"
    CONTINUES = "continues"
    RECURRING = "recurring"
    OPEN_TASK = "open_task"
    LATE_TASK = "late_task"
    APPROVAL = "approval"
    RAISED = "raised"
    PASSED_ON = "passed_on"
    ANSWER = "answer"
    CLOCK = "clock"
    GOAL = "goal"


_NAME_LENGTH: Final = 64
LARGEST_ATTACHMENT: Final = 25 * 1024 * 1024
"""Bytes of the largest file that an item may have."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that belongs to an item; its bytes lie sealed under ``sha256`` (64 hex digits), unless it was removed."""

    name: str
    sha256: str
    size: int
    media_type: str = "application/octet-stream"

    @property
    def is_gone(self) -> bool:
        """Whether the file was removed for good after the approval."""
        return len(self.sha256) != _NAME_LENGTH


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One matter of a meeting: what is prepared for it, what was said and what came of it.

    ``thread`` names the matter over all its meetings (``thread_of``), ``reason`` and ``source`` say why it stands here.
    ``text`` goes out with the agenda, ``prompt`` is the chair's own, ``answer`` is for whoever raised the item.
    ``began`` and ``finished`` are when the meeting took it up and left it, local time.
    """

    id: UUID
    title: str = ""
    kind: ItemKind = ItemKind.DISCUSSION
    presenter: str = ""
    minutes_planned: int | None = None
    text: Prose = ""
    part: Part = Part.WHOLE
    preparer: str = ""
    prepare_by: date | None = None
    prompt: Prose = ""
    record: Prose = ""
    raised_by: str = ""
    answer: Prose = ""
    answered_on: date | None = None
    goal: UUID | None = None
    thread: UUID | None = None
    reason: Reason = Reason.ADDED
    source: UUID | None = None
    recurring: bool = False
    state: ItemState = ItemState.LISTED
    began: time | None = None
    finished: time | None = None
    attachments: tuple[Attachment, ...] = ()
    outcomes: tuple[Outcome, ...] = ()


def thread_of(item: AgendaItem) -> UUID:
    """Return the identity of the matter that an item is about, the same in every meeting that takes it up."""
    return item.thread or item.id


def moved(items: tuple[AgendaItem, ...], item_id: UUID, to: int) -> tuple[AgendaItem, ...]:
    """Return the items with one taken out and put in at index ``to`` (0-based, within bounds)."""
    item = next(item for item in items if item.id == item_id)
    rest = [other for other in items if other.id != item_id]
    to = max(0, min(to, len(rest)))
    return (*rest[:to], item, *rest[to:])


def without(items: tuple[AgendaItem, ...], item_id: UUID) -> tuple[AgendaItem, ...]:
    """Return the items less one."""
    return tuple(item for item in items if item.id != item_id)


def changed(items: tuple[AgendaItem, ...], new: AgendaItem) -> tuple[AgendaItem, ...]:
    """Return the items with ``new`` in the place of the one with its identity."""
    return tuple(new if item.id == new.id else item for item in items)


def settled(items: tuple[AgendaItem, ...], with_tasks: Collection[UUID]) -> tuple[AgendaItem, ...]:
    """Return the items as a meeting leaves them: those of which something came are handled, the others stay listed.

    ``with_tasks`` are the items that gave somebody a task. What somebody said of an item otherwise stands.
    """
    return tuple(
        replace(item, state=ItemState.HANDLED)
        if item.state is ItemState.LISTED and (item.record or item.outcomes or item.id in with_tasks)
        else item
        for item in items
    )


def starting_times(items: Sequence[AgendaItem], starts: time) -> tuple[time | None, ...]:
    """Return when each item begins by the minutes planned; None from the first item after one without a plan."""
    minute: int | None = starts.hour * 60 + starts.minute
    times: list[time | None] = []
    for item in items:
        times.append(None if minute is None else time(minute // 60 % 24, minute % 60))
        if minute is not None:
            minute = None if item.minutes_planned is None else minute + item.minutes_planned
    return tuple(times)


def with_new_identity(item: AgendaItem, item_id: UUID) -> AgendaItem:
    """Return the item as a fresh one for another meeting: what was prepared stays, what came of it does not."""
    return replace(
        item,
        id=item_id,
        thread=None,
        reason=Reason.ADDED,
        source=None,
        record="",
        answer="",
        answered_on=None,
        outcomes=(),
        state=ItemState.LISTED,
        began=None,
        finished=None,
    )
