"""The representation table: which bodies have seats, who sits in them, and which seats are empty."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, paper, person_words
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import Block, BulletList, Document, Heading, Paragraph, Run, Section, Table, Text, Voice
from ohdesk.domain.groups import Membership
from ohdesk.domain.meetings import Publicity
from ohdesk.domain.readers import Reader
from ohdesk.domain.representation import Seats, representation, without_body

_PART = "documents.representation"
_SHARES = (0.32, 0.1, 0.14, 0.44)


def representation_table(issuer: Issuer, language: str, today: date, reader: Reader = Reader.STAFF) -> Document:
    """Return the table as it stands ``today``; the public one has students and guardians by role only."""
    words = texts(language)
    publicity = Publicity.GROUP if reader is Reader.STAFF else Publicity.PUBLIC
    return paper(
        issuer,
        language,
        title=words.say(f"{_PART}.title"),
        kind=words.say(f"{_PART}.kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{publicity}"),
        blocks=tuple(_blocks(issuer, words, today, reader)),
    )


def _blocks(issuer: Issuer, words: Texts, today: date, reader: Reader) -> Iterator[Block]:
    seats = representation(issuer.group, today)
    if not seats:
        yield Paragraph(words.say(f"{_PART}.none"))
    else:
        empty = sum(one.empty for one in seats)
        key = "all_filled" if not empty else "one_empty" if empty == 1 else "empty_seats"
        yield Paragraph(words.say(f"{_PART}.{key}", count=empty), Voice.LEAD)
        columns = words.say(f"{_PART}.columns").split("|")
        yield Table(tuple(columns), tuple(_row(one, issuer, words, reader) for one in seats), _SHARES)
    if others := without_body(issuer.group, today):
        heading = Heading(2, words.say(f"{_PART}.others"))
        yield Section(heading, (BulletList(tuple(_who(one, issuer, words, reader) for one in others)),))


def _row(one: Seats, issuer: Issuer, words: Texts, reader: Reader) -> tuple[Text, ...]:
    body = one.body
    swedish = words.language == "sv"
    name = (body.name_sv or body.name) if swedish else (body.name or body.name_sv)
    spoken = words.say(f"{_PART}.languages.{body.language}") if body.language in ("fi", "sv", "both") else ""
    lines = [_who(member, issuer, words, reader) for member in one.sitting]
    lines += [words.say(f"{_PART}.deputy", who=_who(member, issuer, words, reader)) for member in one.deputies]
    people: Text = "\n".join(lines)
    if one.empty:
        told = words.say(f"{_PART}.empty") if one.empty == 1 else words.say(f"{_PART}.empty_here", count=one.empty)
        before = (Run("\n".join((*lines, ""))),) if lines else ()
        people = (*before, Run(told, bold=True))
    return name, str(body.seats), spoken, people


def _who(member: Membership, issuer: Issuer, words: Texts, reader: Reader) -> str:
    return person_words(member.name, member.role, member.title, issuer, words.language, reader)
