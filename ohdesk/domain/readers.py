"""Who reads a meeting's papers, and how much of the meeting is theirs."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from enum import StrEnum

from ohdesk.domain.agenda import AgendaItem, Part
from ohdesk.domain.groups import Role
from ohdesk.domain.meetings import Meeting, Publicity
from ohdesk.domain.outcomes import Task
from ohdesk.domain.paragraphs import has_group_only, public_text

REPRESENTED = (Role.STUDENT, Role.GUARDIAN)
"""Those who sit in a group as representatives of others; outside the staff's papers they are named by role."""


class Reader(StrEnum):
    """The group's staff, its representatives of students and guardians, or anybody at all."""

    STAFF = "staff"
    REPRESENTATIVES = "representatives"
    PUBLIC = "public"


def reader_of(role: Role) -> Reader:
    """Return whose papers somebody in the group gets."""
    return Reader.REPRESENTATIVES if role in REPRESENTED else Reader.STAFF


def has_parts(meeting: Meeting) -> bool:
    """Tell whether some of a meeting's items are for its staff only."""
    return any(item.part is Part.STAFF for item in meeting.items)


def is_all_public(meeting: Meeting) -> bool:
    """Tell whether a meeting's public papers say all that the group's own say."""
    texts = [meeting.invitation, *(text for item in meeting.items for text in (item.text, item.record))]
    texts += [outcome.text for item in meeting.items for outcome in item.outcomes]
    return not has_parts(meeting) and not any(map(has_group_only, texts))


def publicity_for(meeting: Meeting, reader: Reader) -> Publicity:
    """Return the class of a reader's papers: the group's own where they show what the public ones leave out."""
    hidden = reader is not Reader.PUBLIC and not is_all_public(meeting)
    return Publicity.GROUP if hidden else meeting.publicity


def seen_by(meeting: Meeting, reader: Reader) -> Meeting:
    """Return as much of a meeting as its papers show to a reader.

    Prompts, loose notes and what was left out are nobody's but the chair's. Only the staff sees the staff's part; what
    is marked as the group's own, the meeting's link and who raised an item stay out of public papers.
    """
    public = reader is Reader.PUBLIC
    shown = [item for item in meeting.items if reader is Reader.STAFF or item.part is Part.WHOLE]
    return replace(
        meeting,
        remote_link="" if public else meeting.remote_link,
        invitation=public_text(meeting.invitation) if public else meeting.invitation,
        items=tuple(_public_item(item) if public else _without_chairs_own(item) for item in shown),
        notes=(),
        left_out=(),
    )


def tasks_seen_by(tasks: Collection[Task], meeting: Meeting, reader: Reader) -> tuple[Task, ...]:
    """Return the tasks of ``meeting`` (the whole of it) that a reader may see, in their order."""
    hidden = {item.id for item in meeting.items} - {item.id for item in seen_by(meeting, reader).items}
    shown = [task for task in tasks if task.item not in hidden]
    if reader is not Reader.PUBLIC:
        return tuple(shown)
    public = [replace(task, text=public_text(task.text)) for task in shown]
    return tuple(after for task, after in zip(shown, public, strict=True) if after.text or not task.text)


def _without_chairs_own(item: AgendaItem) -> AgendaItem:
    return replace(item, prompt="", preparer="", prepare_by=None, answer="", answered_on=None)


def _public_item(item: AgendaItem) -> AgendaItem:
    outcomes = [(outcome, public_text(outcome.text)) for outcome in item.outcomes]
    return replace(
        _without_chairs_own(item),
        text=public_text(item.text),
        record=public_text(item.record),
        raised_by="",
        outcomes=tuple(replace(outcome, text=text) for outcome, text in outcomes if text or not outcome.text),
    )
