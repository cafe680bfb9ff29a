"""What is said in a meeting, a line at a time: kept, filed to an item, turned into something else."""

from __future__ import annotations

import re
from dataclasses import replace
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem, changed
from ohdesk.domain.identity import generated_id
from ohdesk.domain.meetings import LooseNote, Meeting
from ohdesk.domain.paragraphs import GROUP_ONLY, passages

_MARK = GROUP_ONLY.strip()
_LIST_SIGNS = re.compile(r"^(?:[-*•]|#{1,6}|\d{1,2}[.)])\s+")


def pending_id(meeting: UUID, device: str) -> UUID:
    """Return the identity of the note that one laptop's writer has not finished: kept, so that no word is lost."""
    return generated_id("pending note", meeting, device)


def with_note(meeting: Meeting, note_id: UUID, text: str) -> Meeting:
    """Return the meeting with a loose note that says ``text``; without text the note is gone."""
    note = LooseNote(note_id, text)
    if not text:
        return replace(meeting, notes=tuple(other for other in meeting.notes if other.id != note_id))
    if any(other.id == note_id for other in meeting.notes):
        return replace(meeting, notes=tuple(note if other.id == note_id else other for other in meeting.notes))
    return replace(meeting, notes=(*meeting.notes, note))


def filed(meeting: Meeting, item_id: UUID, text: str) -> Meeting:
    """Return the meeting with ``text`` at the end of what was said of an item."""
    items = tuple(
        replace(item, record=appended(item.record, text)) if item.id == item_id else item for item in meeting.items
    )
    return replace(meeting, items=items)


def note_filed(meeting: Meeting, note_id: UUID, item_id: UUID) -> Meeting:
    """Return the meeting with a loose note filed to an item."""
    text = next((note.text for note in meeting.notes if note.id == note_id), "")
    return with_note(filed(meeting, item_id, text) if text else meeting, note_id, "")


def added_after(meeting: Meeting, item: AgendaItem, after: UUID | None) -> Meeting:
    """Return the meeting with a new item behind another one, or at the end."""
    places = [place for place, other in enumerate(meeting.items, 1) if other.id == after]
    place = places[0] if places else len(meeting.items)
    return replace(meeting, items=(*meeting.items[:place], item, *meeting.items[place:]))


def appended(record: str, text: str) -> str:
    """Return a record with another line; what is said after a paragraph for the group only is not part of it."""
    parts = passages(record)
    if not parts:
        return text
    apart = parts[-1].group_only and not text.startswith(GROUP_ONLY)
    return f"{record.rstrip()}\n\n{text}" if apart else f"{record.rstrip()}\n{text}"


def taken(record: str, start: int, end: int) -> tuple[str, str]:
    """Take what stands from ``start`` to ``end`` out of a record; a caret alone (both equal) means its whole line.

    Returns the words without signs of a list or a heading, and the record without them. Words from a paragraph for
    the group only take its mark along, and what is left of the paragraph keeps it. Where the line is empty, the last
    one before it is meant.
    """
    if start == end:
        start, end = _line(record, start)
    if record.startswith(_MARK, start):
        start = min(start + len(_MARK), end)
    words = _LIST_SIGNS.sub("", record[start:end].strip())
    if not words:
        return "", record
    hidden = passages(record[:start] + words)[-1].group_only
    return (f"{GROUP_ONLY}{words}" if hidden else words), _joined(record[:start], record[end:])


def item_with(meeting: Meeting, item: AgendaItem) -> Meeting:
    """Return the meeting with ``item`` in the place of the one with its identity."""
    return replace(meeting, items=changed(meeting.items, item))


def _line(text: str, caret: int) -> tuple[int, int]:
    """Return where the line at ``caret`` begins and ends, or the last line with words before it."""
    while True:
        start = text.rfind("\n", 0, caret) + 1
        end = text.find("\n", caret)
        end = len(text) if end < 0 else end
        if text[start:end].strip() or not start:
            return start, end
        caret = start - 1


def _joined(before: str, after: str) -> str:
    """Join what is left on both sides of what was taken out; paragraphs stay apart, an empty line goes."""
    left, right = before.rstrip(), after.lstrip()
    breaks = max(before[len(left) :].count("\n"), after[: len(after) - len(right)].count("\n"))
    if left.endswith(_MARK):
        if right and breaks < 2 and not right.startswith(_MARK):
            return f"{left} {right}"
        left = left.removesuffix(_MARK).rstrip()
    gap = ("\n\n" if breaks > 1 else "\n" if breaks else " ") if left and right else ""
    return f"{left}{gap}{right}"
