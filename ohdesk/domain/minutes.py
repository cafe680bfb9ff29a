"""Minutes once approved: a fixed text with those who stand behind it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.findings import Finding
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import generated_id
from ohdesk.domain.meetings import Meeting, MeetingState, Presence
from ohdesk.domain.outcomes import Task


class ConfirmedBy(StrEnum):
    """How somebody stood behind the minutes."""

    PASSPHRASE = "passphrase"
    MEETING = "meeting"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Confirmation:
    """One approver's word: who, in which role, how, when (UTC instant) and who wrote it down."""

    member: UUID | None
    name: str
    role: str
    how: ConfirmedBy
    at: str
    recorded_by: str = ""


@dataclass(frozen=True, slots=True)
class Redaction:
    """Passages removed from an approved record later: by whom, when (UTC instant), why, and their paths."""

    member: UUID | None
    name: str
    at: str
    reason: str
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ApprovedMinutes:
    """Minutes as they were approved; no editing function takes this type.

    ``number`` is the meeting's number as fixed at approval, ``digest`` the record's SHA-256 in hex, ``redacted``
    the paths of passages that were removed later, ``redactions`` who removed them and why.
    """

    meeting: Meeting
    group: Group
    tasks: tuple[Task, ...]
    number: int | None
    approved_at: str
    digest: str
    confirmations: tuple[Confirmation, ...] = ()
    redacted: tuple[str, ...] = ()
    redactions: tuple[Redaction, ...] = ()


@dataclass(frozen=True, slots=True)
class Addendum:
    """A correction to approved minutes: its own record, with a reason, beside the unchanged first one."""

    id: UUID
    meeting: UUID
    day: date
    reason: str
    text: str
    approved_at: str = ""
    digest: str = ""
    confirmations: tuple[Confirmation, ...] = ()
    redactions: tuple[Redaction, ...] = ()


class LateState(StrEnum):
    """What became of words that somebody wrote in minutes before they heard of the approval."""

    WAITING = "waiting"
    ADDED = "added"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class LateWords:
    """What the group has decided about such words, which stand in the meeting itself."""

    id: UUID
    group: UUID | None = None
    meeting: UUID | None = None
    state: LateState = LateState.WAITING
    decided_on: date | None = None


def late_words_id(meeting: UUID, place: str, words: str) -> UUID:
    """Return the identity of the decision about ``words`` at a place in a meeting, the same on every laptop."""
    return generated_id("late words", meeting, f"{place}\n{words}")


def recorded(meeting: Meeting) -> Meeting:
    """Return a meeting as its record fixes it.

    The chair's prompts, loose notes, what was left out, answers to who raised an item and summaries are not part of
    the minutes: no record holds them, and they can be written after the approval.
    """
    items = tuple(replace(item, prompt="", answer="", answered_on=None) for item in meeting.items)
    return replace(
        meeting, items=items, summary_staff="", summary_guardians="", summary_students="", notes=(), left_out=()
    )


def approval_gaps(meeting: Meeting, group: Group, tasks: Iterable[Task]) -> tuple[Finding, ...]:
    """Return what is worth a look before the minutes are approved; ``not_held`` alone stands in the way.

    ``tasks`` are the meeting's: an item of which only a task came is written down all the same.
    """
    with_task = {task.item for task in tasks}
    found = []
    if meeting.state is not MeetingState.HELD:
        found.append(Finding("not_held"))
    if not any(line.presence is Presence.PRESENT for line in meeting.attendance):
        found.append(Finding("nobody_marked"))
    if meeting.chair is None:
        found.append(Finding("meeting_without_chair"))
    found += [
        Finding("item_without_text", {"title": item.title})
        for item in meeting.items
        if not (item.record or item.outcomes or item.id in with_task)
    ]
    if not any(member.id == meeting.chair for member in group.members) and meeting.chair is not None:
        found.append(Finding("chair_not_member"))
    return tuple(found)
