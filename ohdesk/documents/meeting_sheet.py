"""A paper for a meeting without any device: the numbered agenda with lines to write on.

What was written is typed in afterwards by the numbers beside the lines.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from ohdesk.documents.agenda import Entry, agenda_document, aside, facts, heading, in_parts
from ohdesk.documents.issuer import Issuer, person_words
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import (
    Blank,
    Blanks,
    Block,
    Document,
    Heading,
    Paragraph,
    Section,
    Signature,
    Signatures,
    Table,
    Voice,
)
from ohdesk.domain.agenda import ItemKind
from ohdesk.domain.groups import Seat, holder
from ohdesk.domain.meetings import Attendance, Meeting
from ohdesk.domain.readers import Reader

_LINES = 4
_BOX = "☐"
_GUESTS = 2
_SHARES = (0.46, 0.24, 0.10, 0.10, 0.10)


def meeting_sheet(
    meeting: Meeting,
    issuer: Issuer,
    number: int | None,
    language: str,
    today: date,
    expected: Sequence[Attendance],
) -> Document:
    """Return the sheet; ``expected`` are those to tick as present, the other parameters are as of ``agenda``."""
    words = texts(language)
    say = words.say
    after = len(meeting.items) + 1
    blocks = (
        facts(meeting, words),
        Heading(2, say("documents.sheet.present")),
        _attendance(expected, issuer, words),
        *in_parts(meeting, Reader.STAFF, words, lambda entry: _item(entry, words)),
        Section(Heading(2, say("documents.sheet.added"), str(after)), tuple(_lines(after, ItemKind.DISCUSSION, words))),
        Section(
            Heading(2, say("documents.minutes.next_meeting"), str(after + 1)),
            (
                Blanks(((Blank(say("documents.sheet.day_and_place"), 3), Blank(say("documents.sheet.ended"), 1)),)),
                *_signatures(meeting, issuer, words, today),
            ),
        ),
    )
    publicity = say("documents.publicity.group")
    return agenda_document(meeting, issuer, number, words, today, "sheet_kind", publicity, blocks)


def _attendance(expected: Sequence[Attendance], issuer: Issuer, words: Texts) -> Table:
    keys = ("name", "role", "here", "arrived", "left")
    header = tuple(words.say(f"documents.sheet.columns.{key}") for key in keys)
    rows = []
    for line in expected:
        role = person_words("", line.role, line.title, issuer, words.language, Reader.STAFF)
        rows.append((line.name or role, role if line.name else "", _BOX, "", ""))
    rows += [(words.say("documents.sheet.guest"), "", _BOX, "", "")] * _GUESTS
    return Table(header, tuple(rows), _SHARES)


def _item(entry: Entry, words: Texts) -> Section:
    note = Paragraph(words.say(f"documents.item_kinds.{entry.item.kind}"), Voice.NOTE)
    lines = tuple(_lines(entry.number, entry.item.kind, words))
    return Section(heading(entry, words), (note, *lines), aside(entry, words))


def _lines(number: int, kind: ItemKind, words: Texts) -> Iterator[Block]:
    """Yield numbered lines to write on, and room for what is agreed and who does what."""
    say = words.say
    count = 1 if kind is ItemKind.PROCEDURE else _LINES
    yield Blanks(tuple((Blank(f"{number}.{line}"),) for line in range(1, count + 1)))
    if kind is not ItemKind.PROCEDURE:
        task = (
            Blank(f"{number}.{count + 2} {say('documents.sheet.task')}", 4),
            Blank(say("documents.sheet.who"), 2),
            Blank(say("documents.sheet.by"), 1.4),
        )
        yield Blanks(((Blank(f"{number}.{count + 1} {say('documents.sheet.agreed')}"),), task))


def _signatures(meeting: Meeting, issuer: Issuer, words: Texts, today: date) -> Iterator[Block]:
    held = ((seat, holder(issuer.group, seat, meeting.day or today)) for seat in (Seat.CHAIR, Seat.SECRETARY))
    people = tuple(Signature(member.name, words.say(f"documents.seats.{seat}")) for seat, member in held if member)
    if people:
        yield Signatures(people)
