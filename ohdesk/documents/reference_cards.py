"""Reference cards: who is who in student welfare, the path of help, what belongs where; and a checklist for paper."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, paper
from ohdesk.documents.texts import texts
from ohdesk.documents.tree import (
    Block,
    BulletList,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    Section,
    Table,
    Voice,
)
from ohdesk.domain.meetings import Publicity
from ohdesk.resources import resource

LANGUAGES = ("fi", "sv")
"""The languages in which there are cards."""

_PART = "documents.cards"
_TICK = "☐"


@dataclass(frozen=True, slots=True)
class CardSection:
    """A part of a card: a paragraph, points, and the § that they rest on."""

    heading: str
    text: str = ""
    points: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class ReferenceCard:
    """A card: what it is about in a sentence, a table where there is one, and its parts."""

    key: str
    title: str
    lead: str
    header: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    sections: tuple[CardSection, ...] = ()


@dataclass(frozen=True, slots=True)
class Cards:
    """All cards of a language, the points to tick before an expert group, and when the law was looked at."""

    cards: tuple[ReferenceCard, ...]
    checklist: ReferenceCard
    checked: str
    source: str


@cache
def cards(language: str) -> Cards:
    """Return the cards in ``language`` (fi or sv), read once. Raises ``FileNotFoundError`` for any other."""
    with resource("cards", f"{language}.toml").open("rb") as file:
        told = tomllib.load(file)
    points = CardSection("", points=tuple(told["checklist"]["points"]))
    return Cards(
        tuple(_card(card) for card in told["cards"]),
        ReferenceCard("checklist", told["checklist"]["title"], told["checklist"]["lead"], sections=(points,)),
        told["checked"],
        told["source"],
    )


def reference_cards(shown: tuple[ReferenceCard, ...], issuer: Issuer, language: str, today: date) -> Document:
    """Return cards as a paper, each on a page of its own; they hold nothing of the group's own work."""
    found = cards(language)
    title = shown[0].title if len(shown) == 1 else texts(language).say(f"{_PART}.title")
    blocks: list[Block] = []
    for number, card in enumerate(shown):
        if number:
            blocks.append(PageBreak())
        if len(shown) > 1:
            blocks.append(Heading(2, card.title))
        blocks += _blocks(card, found, level=3 if len(shown) > 1 else 2)
    return _paper(title, tuple(blocks), issuer, language, today)


def consent_checklist(issuer: Issuer, language: str, today: date) -> Document:
    """Return the points to tick before a multidisciplinary expert group meets; nothing of it is stored."""
    found, say = cards(language), texts(language).say
    points = found.checklist.sections[0].points
    header = (say(f"{_PART}.point"), say(f"{_PART}.done"))
    return _paper(
        found.checklist.title,
        (
            Paragraph(found.checklist.lead, Voice.LEAD),
            Table(header, tuple((point, _TICK) for point in points), (0.85, 0.15)),
            Paragraph(found.checked, Voice.NOTE),
        ),
        issuer,
        language,
        today,
    )


def _paper(title: str, blocks: tuple[Block, ...], issuer: Issuer, language: str, today: date) -> Document:
    say = texts(language).say
    return paper(
        issuer,
        language,
        title=title,
        kind=say(f"{_PART}.kind"),
        date=short_date(today),
        publicity=say(f"documents.publicity.{Publicity.PUBLIC}"),
        blocks=blocks,
    )


def _blocks(card: ReferenceCard, found: Cards, level: int) -> Iterator[Block]:
    yield Paragraph(card.lead, Voice.LEAD)
    if card.rows:
        yield Table(card.header, card.rows)
    for section in card.sections:
        blocks: list[Block] = []
        if section.text:
            blocks.append(Paragraph(section.text))
        if section.points:
            blocks.append(BulletList(section.points))
        if section.source:
            blocks.append(Paragraph(f"{found.source}: {section.source}", Voice.NOTE))
        yield Section(Heading(level, section.heading), tuple(blocks))
    yield Paragraph(found.checked, Voice.NOTE)


def _card(told: dict[str, Any]) -> ReferenceCard:
    return ReferenceCard(
        key=told["key"],
        title=told["title"],
        lead=told["lead"],
        header=tuple(told.get("header", ())),
        rows=tuple(tuple(row) for row in told.get("rows", ())),
        sections=tuple(
            CardSection(
                section["heading"],
                section.get("text", ""),
                tuple(section.get("points", ())),
                section.get("source", ""),
            )
            for section in told.get("sections", ())
        ),
    )
