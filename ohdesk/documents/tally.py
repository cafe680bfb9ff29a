"""How often an expert team was asked for advice in a term; what is small is joined upward."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import TypeVar

from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, paper
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import Block, Document, Heading, LabelledList, Paragraph, Section, Table, Text, Voice
from ohdesk.domain.meetings import Publicity
from ohdesk.domain.small_numbers import HIDDEN, Merged
from ohdesk.domain.tallies import ConsultationTally, TallySummary

_SHARES = (80, 20)
K = TypeVar("K", bound=StrEnum)


def tally_sheet(
    tally: ConsultationTally, told: TallySummary, limit: int, issuer: Issuer, language: str, today: date
) -> Document:
    """Return a term's counts as ``told`` to everybody alike; ``limit`` is the least number shown."""
    words = texts(language)
    return paper(
        issuer,
        language,
        title=words.say("documents.tally.title", term=term_words(tally, words)),
        kind=words.say("documents.tally.kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{Publicity.PUBLIC}"),
        blocks=tuple(_blocks(told, limit, words)),
    )


def term_words(tally: ConsultationTally, words: Texts) -> str:
    """Return "syyslukukausi 2026", "vårterminen 2027"."""
    first, _, last = tally.school_year.partition("–")
    return words.say(
        f"documents.tally.{'spring' if tally.spring else 'autumn'}", year=(last or first) if tally.spring else first
    )


def _blocks(told: TallySummary, limit: int, words: Texts) -> Iterator[Block]:
    say = words.say
    total = say("documents.tally.too_few", limit=limit) if told.total is None else str(told.total)
    yield LabelledList(((say("documents.tally.total"), (total,)),))
    if told.total and told.themes is None:
        yield Paragraph(say("documents.tally.small_school"), Voice.NOTE)
    if told.themes is not None:
        yield _listed("themes", told.themes, limit, words)
    if told.professions is not None:
        yield _listed("professions", told.professions, limit, words)
    if told.channels is not None:
        yield _listed("channels", told.channels, limit, words)
    joined = say("documents.tally.joined", limit=limit) if limit else ""
    yield Paragraph(" ".join(filter(None, (say("documents.tally.note"), joined))), Voice.NOTE)


def _listed(key: str, listed: Merged[K], limit: int, words: Texts) -> Section:
    say = words.say
    rows: list[tuple[Text, ...]] = [(_name(key, one, words), str(count)) for one, count in listed.kept if count]
    if listed.others:
        names = ", ".join(_name(key, one, words) for one in listed.others)
        rows.append((say("documents.tally.others", names=names), HIDDEN if listed.count is None else str(listed.count)))
    nothing = [_name(key, one, words) for one, count in listed.kept if not count]
    header = say(f"documents.tally.columns.{key}"), say("documents.tally.columns.count")
    blocks: list[Block] = [Table(header, tuple(rows), _SHARES)]
    if nothing:
        blocks.append(Paragraph(say("documents.tally.none", names=", ".join(nothing)), Voice.NOTE))
    return Section(Heading(2, say(f"documents.tally.{key}")), tuple(blocks))


def _name(key: str, one: StrEnum, words: Texts) -> str:
    name = words.say(f"documents.roles.{one}" if key == "professions" else f"documents.tally.names.{key}.{one}")
    return name[:1].upper() + name[1:] if key != "professions" else name
