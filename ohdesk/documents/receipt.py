"""What came from a group's other laptops, paragraph by paragraph, as a paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, paper
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import Block, Document, Heading, LabelledList, Notice, Paragraph, Run, Section, Text, Voice
from ohdesk.domain.meetings import Publicity

Fate = Literal["same", "added", "removed"]


@dataclass(frozen=True, slots=True)
class Said:
    """A stretch of a paragraph that stayed, was added or was removed."""

    fate: Fate
    text: str


@dataclass(frozen=True, slots=True)
class CameIn:
    """What came of one thing: what it is, from which laptops and when, what happened to it, and its changed fields.

    ``choices`` are the names of the fields that have two versions.
    """

    title: str
    laptops: tuple[str, ...]
    when: str
    happenings: tuple[str, ...] = ()
    fields: tuple[tuple[str, tuple[tuple[Said, ...], ...]], ...] = ()
    choices: tuple[str, ...] = ()
    needs_a_look: bool = False


@dataclass(frozen=True, slots=True)
class CamePart:
    """What came in one document."""

    title: str
    things: tuple[CameIn, ...]


def receipt(parts: Sequence[CamePart], kinds: Sequence[str], issuer: Issuer, language: str, today: date) -> Document:
    """Return the receipt; ``kinds`` count what a laptop got when it joined, and then ``parts`` are what came after."""
    words = texts(language)
    return paper(
        issuer,
        language,
        title=words.say("receipt.title"),
        kind=words.say("receipt.kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{Publicity.GROUP}"),
        blocks=tuple(_blocks(parts, kinds, words)),
    )


def _blocks(parts: Sequence[CamePart], kinds: Sequence[str], words: Texts) -> Iterator[Block]:
    say = words.say
    if kinds:
        yield Paragraph(say("receipt.first"))
        yield LabelledList(((say("receipt.came"), tuple(kinds)),))
    things = [thing for part in parts for thing in part.things]
    if not things:
        if not kinds:
            yield Paragraph(say("receipt.none"))
        return
    yield Paragraph(counted(words, "summary", len(things)))
    looks = [thing for thing in things if thing.needs_a_look]
    if looks:
        yield Notice(say("receipt.look"), counted(words, "where", len(looks)), strong=True)
    yield Paragraph(say("receipt.key"), Voice.NOTE)
    for part in parts:
        inside = tuple(block for thing in part.things for block in _thing(thing, words))
        yield Section(Heading(2, part.title), inside)


def _thing(thing: CameIn, words: Texts) -> Iterator[Block]:
    blocks: list[Block] = [Paragraph(" · ".join((*thing.laptops, thing.when)), Voice.NOTE)]
    if thing.happenings:
        text = "; ".join(thing.happenings)
        blocks.append(Notice(words.say("receipt.look"), text) if thing.needs_a_look else Paragraph(text))
    rows = tuple((label, tuple(_line(line, words) for line in lines)) for label, lines in thing.fields if lines)
    if rows:
        blocks.append(LabelledList(rows))
    if thing.choices:
        blocks.append(Notice(words.say("receipt.two_versions"), ", ".join(thing.choices)))
    if thing.title:
        yield Section(Heading(3, thing.title), tuple(blocks))
    else:
        yield from blocks


def _line(line: Sequence[Said], words: Texts) -> Text:
    """Return a paragraph with a word before what went and what came: strokes and colours say nothing aloud."""
    runs: list[Run] = []
    for piece in line:
        bare = piece.text.strip()
        if piece.fate == "same" or not bare:
            runs.append(Run(piece.text))
            continue
        before, after = words.say(f"receipt.{piece.fate}", words="\n").split("\n")
        runs.append(Run(f" {before}" if runs else before, italic=True))
        runs.append(Run(bare, bold=piece.fate == "added"))
        runs.append(Run(f"{after} ", italic=True))
    return tuple(runs)


def counted(words: Texts, key: str, count: int) -> str:
    """Return "12 kohtaa muilta." or how many of them need a choice."""
    return words.say(f"receipt.{key}_one") if count == 1 else words.say(f"receipt.{key}", count=count)
