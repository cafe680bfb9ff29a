"""The list of a school year's papers: which, of which class, kept until when or archived."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from uuid import UUID

from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, paper
from ohdesk.documents.official_copy import official_number
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import Block, Document, LabelledList, Notice, Orientation, Paragraph, Table, Text, Voice
from ohdesk.domain.archive import ArchiveLine, Keeping, Paper, PaperKind
from ohdesk.domain.deliveries import OfficialCopy
from ohdesk.domain.meetings import Publicity

_SHARES = (0.34, 0.13, 0.15, 0.20, 0.18)


def archive_list(
    lines: Sequence[ArchiveLine],
    school_year: str,
    issuer: Issuer,
    language: str,
    today: date,
    official: Mapping[UUID, OfficialCopy] = MappingProxyType({}),
) -> Document:
    """Return the list on a landscape sheet; what the provider has not given says so.

    ``official`` are the papers' official copies as far as they are noted, by the object that the paper is about.
    """
    words = texts(language)
    say = words.say
    place = issuer.provider.records_place if issuer.provider else ""
    blocks: list[Block] = [Paragraph(say("documents.archive.lead"), Voice.NOTE)]
    if place:
        blocks.append(LabelledList(((say("documents.archive.place"), (place,)),)))
    if lines:
        header = tuple(say(f"documents.archive.columns.{key}") for key in ("paper", "day", "state", "class", "until"))
        blocks.append(
            Table(header, tuple(_row(line, words, official.get(line.paper.object)) for line in lines), _SHARES)
        )
    else:
        blocks.append(Paragraph(say("documents.archive.none")))
    if any(line.keeping is Keeping.NOT_GIVEN for line in lines):
        blocks.append(Notice(say("documents.archive.missing"), say("documents.archive.missing_words")))
    return paper(
        issuer,
        language,
        title=say("documents.archive.title", year=school_year),
        kind=say("documents.archive.kind"),
        date=short_date(today),
        publicity=say(f"documents.publicity.{Publicity.GROUP}"),
        blocks=tuple(blocks),
        orientation=Orientation.LANDSCAPE,
    )


def paper_words(paper: Paper, words: Texts) -> str:
    """Return what a paper is called: "Muistio 3/2026–2027", "Suunnitelma 2026–2027"."""
    named = f"{paper.number}/{paper.name}" if paper.kind is PaperKind.MINUTES and paper.number else paper.name
    return " ".join(filter(None, (words.say(f"documents.archive.papers.{paper.kind}"), named)))


def keeping_words(line: ArchiveLine, words: Texts) -> str:
    """Return "säilytetään 31.12.2036 asti", "arkistoidaan", or that the provider has not said."""
    until = short_date(line.until) if line.until else ""
    key = "kept_open" if line.keeping is Keeping.KEPT and not until else line.keeping.value
    return words.say(f"documents.archive.keeping.{key}", date=until, years=line.rule.years if line.rule else "")


def _row(line: ArchiveLine, words: Texts, official: OfficialCopy | None) -> tuple[Text, ...]:
    say, paper = words.say, line.paper
    state = say(f"documents.archive.{'finished' if paper.finished else 'unfinished'}")
    return (
        paper_words(paper, words),
        short_date(paper.day) if paper.day else "–",
        f"{state}; {official_number(official, words.language)}" if official else state,
        line.rule.name if line.rule and line.rule.name else say("documents.archive.keeping.not_given"),
        keeping_words(line, words),
    )
