"""Who sits in the group, for the group or for everybody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from ohdesk.documents.dates import from_to, short_date
from ohdesk.documents.issuer import Issuer, paper, role_words
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import Band, Block, Document, LabelledList, Paragraph, Row, Table, Text
from ohdesk.domain.groups import Membership, Organisation, Seat, members_on
from ohdesk.domain.layers import FromBelow
from ohdesk.domain.meetings import Publicity
from ohdesk.domain.readers import REPRESENTED, Reader

_PART = "documents.members"
_SHARES = {Reader.STAFF: (0.48, 0.3, 0.22), Reader.PUBLIC: (0.6, 0.4)}


def member_list(
    issuer: Issuer, from_below: Sequence[FromBelow], language: str, today: date, reader: Reader = Reader.STAFF
) -> Document:
    """Return the members of the issuer's group on ``today`` by whom they sit for, and those from groups below.

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
    members = [(member, "") for member in members_on(group, today)]
    members += [(one.member, one.group.name or one.group.name_sv) for one in from_below]
    if not members:
        yield Paragraph(words.say(f"{_PART}.none"))
        return
    rows: list[Row] = []
    for organisation in Organisation:
        of_it = [one for one in members if one[0].organisation is organisation]
        if of_it:
            named = words.say(f"{_PART}.organisations.{organisation}")
            rows.append(Band(named[:1].upper() + named[1:]))
            rows += [_row(member, below, issuer, words, public=public) for member, below in of_it]
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
    row: tuple[Text, ...] = (name, "\n".join(filter(None, notes)))
    return row if public else (*row, from_to(member.starts, member.ends))
