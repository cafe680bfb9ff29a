"""Invitation and agenda in one document."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

from ohdesk.documents import markdown
from ohdesk.documents.dates import clock, moment, short_date
from ohdesk.documents.issuer import Edition, Issuer, footer, group_name, identification
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import Block, Document, Heading, LabelledList, Notice, Paragraph, Section, Text, Voice
from ohdesk.domain.agenda import AgendaItem, starting_times
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.schools import school_year_name

_NOT_SENT = (MeetingState.PLANNED, MeetingState.MOVED, MeetingState.CANCELLED)


def agenda(
    meeting: Meeting,
    issuer: Issuer,
    number: int | None,
    language: str,
    today: date,
    edition: Edition = Edition.INTERNAL,
) -> Document:
    """Return the invitation with its agenda; ``number`` is the meeting's number in its school year, where it has one.

    ``today`` dates a draft that has not been sent. A published copy leaves the meeting's link out.
    """
    words = texts(language)
    dated = short_date(meeting.invited_on or today)
    return Document(
        title=meeting_title(meeting, issuer, number, language),
        language=language,
        identification=identification(
            issuer,
            language,
            kind=words.say("documents.agenda.kind"),
            date=dated,
            publicity=words.say(f"documents.publicity.{meeting.publicity}"),
        ),
        blocks=tuple(_blocks(meeting, words, edition)),
        hanging=True,
        state_line=words.say(f"documents.agenda.state.{meeting.state}", date=short_date(today))
        if meeting.state in _NOT_SENT
        else "",
        practice=issuer.practice,
        footer=footer(issuer, language),
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


def _blocks(meeting: Meeting, words: Texts, edition: Edition) -> Iterator[Block]:
    if meeting.state in (MeetingState.MOVED, MeetingState.CANCELLED):
        yield Notice("", words.say(f"documents.agenda.notice.{meeting.state}"), strong=True)
    facts = (
        ("time", when(meeting, meeting.starts, meeting.ends, words)),
        ("place", meeting.place),
        ("link", meeting.remote_link if edition is Edition.INTERNAL else ""),
        ("convener", meeting.convener),
        ("theme", meeting.theme),
        ("distribution", meeting.distribution),
    )
    rows: tuple[tuple[str, tuple[Text, ...]], ...] = tuple(
        (words.say(f"documents.meeting.{key}"), (markdown.runs(fact),)) for key, fact in facts if fact
    )
    yield LabelledList(rows)
    starts: tuple[time | None, ...] = (None,) * len(meeting.items)
    if meeting.starts and any(item.minutes_planned for item in meeting.items):
        starts = starting_times(meeting.items, meeting.starts)
    for number, (item, start) in enumerate(zip(meeting.items, starts, strict=True), start=1):
        yield _item(item, number, start, words)
    yield Notice("", words.say("documents.agenda.communal_only"))


def _item(item: AgendaItem, number: int, start: time | None, words: Texts) -> Section:
    facts = [words.say(f"documents.item_kinds.{item.kind}")]
    if item.presenter:
        facts.append(words.say("documents.agenda.presenter", name=item.presenter))
    blocks: list[Block] = [Paragraph(" · ".join(facts), Voice.NOTE), *markdown.blocks(item.text, level=3)]
    if item.attachments:
        names = ", ".join(attachment.name for attachment in item.attachments)
        blocks.append(Paragraph(words.say("documents.agenda.attachments", names=names), Voice.NOTE))
    duration = words.say("documents.agenda.minutes", minutes=item.minutes_planned) if item.minutes_planned else ""
    aside = tuple(filter(None, (clock(start) if start else "", duration)))
    title = item.title or words.say("documents.agenda.untitled")
    return Section(Heading(2, title, str(number)), tuple(blocks), aside)
