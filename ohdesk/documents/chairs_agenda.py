"""The chair's own copy of the agenda: times and their sum, prompts, and where each item comes from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from uuid import UUID

from ohdesk.documents import markdown
from ohdesk.documents.agenda import (
    Entry,
    agenda_document,
    aside,
    entries,
    facts,
    heading,
    in_parts,
    kind_and_people,
    notices,
    prepared,
)
from ohdesk.documents.dates import at, clock, short_date
from ohdesk.documents.issuer import Issuer
from ohdesk.documents.prose import prose
from ohdesk.documents.tasks import task_line
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import Aside, Block, BulletList, Document, Paragraph, Section, Voice
from ohdesk.domain.agenda import Reason
from ohdesk.domain.meetings import Meeting, planned_minutes, room_in_minutes
from ohdesk.domain.outcomes import Task
from ohdesk.domain.readers import Reader


def chairs_agenda(
    meeting: Meeting,
    issuer: Issuer,
    number: int | None,
    language: str,
    today: date,
    open_tasks: Mapping[UUID, Sequence[Task]],
) -> Document:
    """Return the whole agenda with what is the chair's alone set apart; parameters as of ``agenda``.

    ``open_tasks`` are the tasks still to do in the matter of each item, by the item's identity.
    """
    words = texts(language)
    whole = {item.id: item for item in meeting.items}

    def section(entry: Entry) -> Section:
        entry = Entry(whole[entry.item.id], entry.number, entry.starts, entry.level)
        blocks = tuple(_item(entry, issuer, words, open_tasks.get(entry.item.id, ())))
        return Section(heading(entry, words), blocks, aside(entry, words))

    blocks = (
        *notices(meeting, words),
        *prose(meeting.invitation, words),
        facts(meeting, words, (words.say("documents.chair.time_use"), _time_use(meeting, words))),
        *in_parts(meeting, Reader.STAFF, words, section),
    )
    publicity = words.say("documents.chair.publicity")
    return agenda_document(meeting, issuer, number, words, today, "chairs_kind", publicity, blocks)


def _time_use(meeting: Meeting, words: Texts) -> str:
    """Return the planned minutes added up, against the time that the meeting has."""
    planned, room = planned_minutes(meeting), room_in_minutes(meeting)
    parts = [words.say("documents.chair.planned", minutes=planned)]
    unplanned = sum(item.minutes_planned is None for item in meeting.items)
    if unplanned:
        parts.append(words.say("documents.chair.unplanned", count=unplanned))
    if room is not None:
        parts.append(words.say("documents.chair.room", minutes=room))
        key = "too_long" if planned > room else "to_spare"
        parts.append(words.say(f"documents.chair.{key}", minutes=abs(room - planned)))
    last = entries(meeting, Reader.STAFF)[-1:]
    if last and last[0].starts:
        parts.append(words.say("documents.chair.last_item", time=at(clock(last[0].starts), words.language)))
    return " · ".join(parts)


def _item(entry: Entry, issuer: Issuer, words: Texts, open_tasks: Sequence[Task]) -> Iterator[Block]:
    item = entry.item
    found = kind_and_people(item, words)
    if item.reason is not Reason.ADDED:
        found.append(words.say("documents.chair.why", reason=words.say(f"documents.reasons.{item.reason}")))
    yield Paragraph(" · ".join(found), Voice.NOTE)
    if item.preparer or item.prepare_by:
        day = words.say("documents.tasks.due", date=short_date(item.prepare_by)) if item.prepare_by else ""
        facts = ", ".join(filter(None, (item.preparer or "–", day)))
        yield Paragraph(words.say("documents.chair.prepares", who=facts), Voice.NOTE)
    yield from prepared(entry, words)
    own: list[Block] = [*markdown.blocks(item.prompt, entry.level + 1)]
    if open_tasks:
        own.append(Paragraph(words.say("documents.chair.open_tasks"), Voice.NOTE))
        own.append(BulletList(tuple(task_line(task, issuer, words, Reader.STAFF) for task in open_tasks)))
    if own:
        yield Aside(words.say("documents.chair.own"), tuple(own))
