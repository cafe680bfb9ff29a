"""The answer to whoever raised a matter, ready once the matter is closed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from ohdesk.documents.dates import short_date
from ohdesk.domain.agenda import AgendaItem, ItemState, Part, changed, thread_of
from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Group
from ohdesk.domain.matters import Matter, MatterState
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.outcomes import Task
from ohdesk.domain.paragraphs import public_text
from ohdesk.services import meetings
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault
from ohdesk.services.words import say

_CLOSED = (ItemState.HANDLED, ItemState.ANSWERED, ItemState.LAPSED)


@dataclass(frozen=True, slots=True)
class Raised:
    """An item that somebody raised, and the meeting that dealt with it."""

    meeting: Meeting
    item: AgendaItem


def is_closed(item: AgendaItem) -> bool:
    """Tell whether a meeting is done with an item, so that who raised it can be answered."""
    return item.state in _CLOSED


def to_answer(found: Iterable[Meeting]) -> tuple[Raised, ...]:
    """Return the items that are closed and whose raisers wait for an answer, in the order of ``found``."""
    return tuple(
        Raised(meeting, item)
        for meeting in found
        if meeting.state is MeetingState.HELD
        for item in meeting.items
        if item.raised_by and item.answered_on is None and is_closed(item)
    )


def wording(vault: Vault, meeting: Meeting, item: AgendaItem, language: str) -> str:
    """Return a first wording of the answer: when it was dealt with, what came of it, what follows, and thanks.

    Only what is public is told, and of the staff's own part no more than that it was dealt with.
    """
    group = vault.read(Group, meeting.group).value if meeting.group else None
    name = (group.name_sv if language == "sv" and group.name_sv else group.name) if group else ""
    tasks = [task for task in meetings.tasks_of(vault, meeting) if task.item == item.id]
    return "\n".join(_lines(meeting, item, tasks, name or say(language, "documents.group_types.school"), language))


def subject(item: AgendaItem, language: str) -> str:
    """Return the subject line under which an answer goes out."""
    return say(language, "raised.subject", title=item.title)


def mark(vault: Vault, edition: Edition[Meeting], item_id: UUID, text: str, day: date) -> Edition[Meeting]:
    """Write down that who raised an item was answered in these words; a matter that waited for it is answered too."""
    meeting = edition.value
    item = next(item for item in meeting.items if item.id == item_id)
    answered = replace(item, answer=text, answered_on=day)
    with vault.together():
        _answer_matter(vault, thread_of(item), text, day)
        return vault.save(edition, replace(meeting, items=changed(meeting.items, answered)))


def _answer_matter(vault: Vault, thread: UUID, text: str, day: date) -> None:
    try:
        matter = vault.read(Matter, thread)
    except NotFound:
        return
    if matter.value.state is MatterState.WAITING:
        vault.save(matter, replace(matter.value, state=MatterState.ANSWERED, answer=text, answered_on=day))


def _lines(meeting: Meeting, item: AgendaItem, tasks: Sequence[Task], group: str, language: str) -> Iterator[str]:
    day = short_date(meeting.day) if meeting.day else "–"
    key = "lapsed" if item.state is ItemState.LAPSED else "handled"
    yield say(language, f"raised.{key}", title=item.title, group=group, date=day)
    if item.part is Part.WHOLE:
        for outcome in item.outcomes:
            if text := public_text(outcome.text):
                yield f"{say(language, f'documents.outcomes.{outcome.kind}')} {text}"
        for task in tasks:
            if text := public_text(task.text):
                yield say(language, "raised.next", task=text)
    yield say(language, "raised.thanks")
