"""Who sits in the group, for the group or for everybody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from ohdesk.documents.dates import from_to, short_date
from ohdesk.documents.issuer import Issuer, paper, role_words
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import Block, Document, LabelledList, Paragraph, Table, Text
from ohdesk.domain.groups import Membership, Seat, members_on
from ohdesk.domain.layers import FromBelow
from ohdesk.domain.meetings import Publicity
from ohdesk.domain.readers import REPRESENTED, Reader

_PART = "documents.members"
_SHARES = {Reader.STAFF: (0.36, 0.26, 0.2, 0.18), Reader.PUBLIC: (0.5, 0.28, 0.22)}


def member_list(
    issuer: Issuer, from_below: Sequence[FromBelow], language: str, today: date, reader: Reader = Reader.STAFF
) -> Document:
    """Return the members of the issuer's group on ``today``, and those who sit in it because of a group below.

    The public one has students' and guardians' representatives by role only, and nobody's times.
    """
    words = texts(language)
    public = reader is not Reader.STAFF
    return paper(
        issuer,
        language,
        title=words.say(f"{_PART}.title"),
        kind=words.say(f"{_PART}.kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{Publicity.PUBLIC if public else Publicity.GROUP}"),
        blocks=tuple(_blocks(issuer, from_below, words, today, public=public)),
    )


def _blocks(
    issuer: Issuer, from_below: Sequence[FromBelow], words: Texts, today: date, *, public: bool
) -> Iterator[Block]:
    group = issuer.group
    named_on = short_date(group.leader_named_on) if group.leader_named_on else ""
    if by := ", ".join(filter(None, (group.leader_named_by, named_on))):
        yield LabelledList(((words.say(f"{_PART}.named_by"), (by,)),))
    rows = [_row(member, "", issuer, words, public=public) for member in members_on(group, today)]
    rows += [_row(one.member, one.group.name or one.group.name_sv, issuer, words, public=public) for one in from_below]
    if not rows:
        yield Paragraph(words.say(f"{_PART}.none"))
        return
    columns = words.say(f"{_PART}.columns").split("|")
    shares = _SHARES[Reader.PUBLIC if public else Reader.STAFF]
    yield Table(tuple(columns[: len(shares)]), tuple(rows), shares)


def _row(member: Membership, below: str, issuer: Issuer, words: Texts, *, public: bool) -> tuple[Text, ...]:
    hidden = public and member.role in REPRESENTED
    role = role_words(member.role, "" if hidden else member.title, issuer, words.language)
    who = "" if hidden else member.name
    seat = words.say(f"documents.seats.{member.seat}") if member.seat is not Seat.MEMBER and not below else ""
    notes = (
        seat,
        words.say(f"{_PART}.deputy") if member.deputy else "",
        words.say(f"{_PART}.when_invited") if not member.core else "",
        words.say(f"{_PART}.chairs", group=below) if below else "",
    )
    name = ", ".join(filter(None, (who, role)))
    organisation = words.say(f"{_PART}.organisations.{member.organisation}")
    row: tuple[Text, ...] = (name, organisation, "\n".join(filter(None, notes)))
    return row if public else (*row, from_to(member.starts, member.ends))
