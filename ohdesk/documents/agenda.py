"""Invitation and agenda in one document, as each of its readers gets it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time

from ohdesk.documents import markdown
from ohdesk.documents.dates import clock, moment, short_date
from ohdesk.documents.issuer import Issuer, group_name, paper
from ohdesk.documents.prose import attachment_words, prose
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import Block, Document, Heading, LabelledList, Notice, Paragraph, Section, Text, Voice
from ohdesk.domain.agenda import AgendaItem, Part, starting_times
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.readers import Reader, publicity_for, seen_by
from ohdesk.domain.schools import school_year_name

_NOT_SENT = (MeetingState.PLANNED, MeetingState.MOVED, MeetingState.CANCELLED)


@dataclass(frozen=True, slots=True)
class Entry:
    """An item with its number in the whole agenda, when it begins by the plan, and the level of its heading."""

    item: AgendaItem
    number: int
    starts: time | None
    level: int = 2


def agenda(
    meeting: Meeting,
    issuer: Issuer,
    number: int | None,
    language: str,
    today: date,
    reader: Reader = Reader.STAFF,
) -> Document:
    """Return the invitation with its agenda; ``number`` is the meeting's number in its school year, where it has one.

    ``today`` dates a draft that has not been sent. Each reader gets the items of their own part, numbered as in the
    whole agenda.
    """
    words = texts(language)
    blocks = (
        *notices(meeting, words),
        *prose(seen_by(meeting, reader).invitation, words),
        facts(seen_by(meeting, reader), words),
        *in_parts(meeting, reader, words, lambda entry: _item(entry, words)),
        Notice("", words.say("documents.agenda.communal_only")),
    )
    publicity = words.say(f"documents.publicity.{publicity_for(meeting, reader)}")
    return agenda_document(meeting, issuer, number, words, today, "kind", publicity, blocks)


def agenda_document(
    meeting: Meeting,
    issuer: Issuer,
    number: int | None,
    words: Texts,
    today: date,
    kind: str,
    publicity: str,
    blocks: tuple[Block, ...],
) -> Document:
    """Return ``blocks`` under the head of a paper for a meeting to come; ``kind`` is a key of the agenda's words."""
    language = words.language
    return paper(
        issuer,
        language,
        title=meeting_title(meeting, issuer, number, language),
        kind=words.say(f"documents.agenda.{kind}"),
        date=short_date(meeting.invited_on or today),
        publicity=publicity,
        blocks=blocks,
        hanging=True,
        state_line=words.say(f"documents.agenda.state.{meeting.state}", date=short_date(today))
        if meeting.state in _NOT_SENT
        else "",
    )


def meeting_title(meeting: Meeting, issuer: Issuer, number: int | None, language: str) -> str:
    """Return "Opiskeluhuoltoryhmä: kokous 3/2026–2027"."""
    words = texts(language)
    group = group_name(issuer, language)
    if number is None or meeting.day is None:
        return words.say("documents.meeting.title", group=group)
    return words.say("documents.meeting.numbered_title", group=group, number=number, year=school_year_name(meeting.day))


def when(meeting: Meeting, starts: time | None, ends: time | None, words: Texts) -> str:
    """Return the meeting's day and hours in words, or that they are open."""
    if meeting.day is None:
        return words.say("documents.meeting.no_day")
    return moment(meeting.day, starts, ends, words.language)


def notices(meeting: Meeting, words: Texts) -> Iterator[Block]:
    """Yield what must be known first: that the meeting is not held as planned, or that this replaces an invitation."""
    if meeting.state in (MeetingState.MOVED, MeetingState.CANCELLED):
        yield Notice("", words.say(f"documents.agenda.notice.{meeting.state}"), strong=True)
    elif meeting.invitation_version:
        yield Notice("", words.say("documents.agenda.notice.updated"))


def facts(meeting: Meeting, words: Texts, *more: tuple[str, Text]) -> LabelledList:
    """Return when, where and about what the meeting is; ``more`` are rows of label and text to follow."""
    rows: list[tuple[str, Text]] = [
        (words.say("documents.meeting.time"), when(meeting, meeting.starts, meeting.ends, words))
    ]
    known = (
        ("place", meeting.place),
        ("link", meeting.remote_link),
        ("convener", meeting.convener),
        ("theme", meeting.theme),
        ("distribution", meeting.distribution),
    )
    rows += [(words.say(f"documents.meeting.{key}"), markdown.runs(fact)) for key, fact in known if fact]
    return LabelledList(tuple((label, (text,)) for label, text in (*rows, *more)))


def entries(meeting: Meeting, reader: Reader) -> tuple[Entry, ...]:
    """Return the items that a reader sees, in order, with number and time as in the whole agenda."""
    starts: Sequence[time | None] = (None,) * len(meeting.items)
    if meeting.starts and any(item.minutes_planned for item in meeting.items):
        starts = starting_times(meeting.items, meeting.starts)
    numbered = zip(meeting.items, starts, strict=True)
    places = {item.id: (number, start) for number, (item, start) in enumerate(numbered, start=1)}
    return tuple(Entry(item, *places[item.id]) for item in seen_by(meeting, reader).items)


def in_parts(meeting: Meeting, reader: Reader, words: Texts, section: Callable[[Entry], Block]) -> Iterator[Block]:
    """Yield a section for each item; where a reader sees both parts, a heading tells where each begins."""
    shown = entries(meeting, reader)
    parted = len({entry.item.part for entry in shown}) > 1
    part: Part | None = None
    for entry in shown:
        if parted and entry.item.part is not part:
            part = entry.item.part
            yield Heading(2, words.say(f"documents.parts.{part}"))
        yield section(Entry(entry.item, entry.number, entry.starts, 3) if parted else entry)


def aside(entry: Entry, words: Texts) -> tuple[str, ...]:
    """Return what stands in the margin beside an item: when it begins and how long it takes."""
    minutes = entry.item.minutes_planned
    duration = words.say("documents.agenda.minutes", minutes=minutes) if minutes else ""
    return tuple(filter(None, (clock(entry.starts) if entry.starts else "", duration)))


def heading(entry: Entry, words: Texts) -> Heading:
    """Return an item's numbered heading."""
    return Heading(entry.level, entry.item.title or words.say("documents.agenda.untitled"), str(entry.number))


def prepared(entry: Entry, words: Texts) -> Iterator[Block]:
    """Yield what an item's papers say of it: its text and its files."""
    item = entry.item
    yield from prose(item.text, words, entry.level + 1)
    if item.attachments:
        names = ", ".join(attachment_words(attachment, words) for attachment in item.attachments)
        yield Paragraph(words.say("documents.agenda.attachments", names=names), Voice.NOTE)


def kind_and_people(item: AgendaItem, words: Texts) -> list[str]:
    """Return what the group is asked to do, who presents and who raised the item."""
    found = [words.say(f"documents.item_kinds.{item.kind}")]
    if item.presenter:
        found.append(words.say("documents.agenda.presenter", name=item.presenter))
    if item.raised_by:
        found.append(words.say("documents.agenda.raised_by", name=item.raised_by))
    return found


def _item(entry: Entry, words: Texts) -> Section:
    note = Paragraph(" · ".join(kind_and_people(entry.item, words)), Voice.NOTE)
    return Section(heading(entry, words), (note, *prepared(entry, words)), aside(entry, words))
