"""How structures come into use: a table of places, and what stands in the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, paper
from ohdesk.documents.prose import inline, prose
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import (
    Block,
    Document,
    Heading,
    LabelledList,
    Orientation,
    Paragraph,
    Run,
    Section,
    Table,
    Text,
)
from ohdesk.domain.meetings import Publicity
from ohdesk.domain.roll_outs import RollOut, RollOutPlace, UseState, in_use, matrix, obstructed

_SIGNS = {UseState.NOT_STARTED: "○", UseState.STARTED: "→", UseState.IN_USE: "✓", UseState.NOT_NEEDED: "–"}
_SIDE_BY_SIDE = 5
"""Structures in one table; more go into the next one."""


def roll_out_sheet(roll_outs: Sequence[RollOut], issuer: Issuer, language: str, today: date) -> Document:
    """Return the structures of a group by place, and the obstacles that wait."""
    words = texts(language)
    return paper(
        issuer,
        language,
        title=words.say("documents.roll_out.title"),
        kind=words.say("documents.roll_out.kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{Publicity.GROUP}"),
        blocks=tuple(_blocks(roll_outs, words)),
        orientation=Orientation.LANDSCAPE,
    )


def _blocks(roll_outs: Sequence[RollOut], words: Texts) -> Iterator[Block]:
    say = words.say
    if not roll_outs:
        yield Paragraph(say("documents.roll_out.nothing"))
    for start in range(0, len(roll_outs), _SIDE_BY_SIDE):
        beside = roll_outs[start : start + _SIDE_BY_SIDE]
        if any(one.places for one in beside):
            yield _matrix(beside, words)
    waiting = [(one, place) for one in roll_outs for place in obstructed(one)]
    if waiting:
        yield Section(Heading(2, say("documents.roll_out.obstacles")), (_obstacles(waiting, words),))
    for one in roll_outs:
        yield Section(Heading(2, _title(one, words)), tuple(_told(one, words)))


def _matrix(roll_outs: Sequence[RollOut], words: Texts) -> Table:
    shown = matrix(roll_outs)
    rows = tuple(
        (place, *(_cell(cell, words) for cell in cells)) for place, cells in zip(shown.places, shown.rows, strict=True)
    )
    share = 75 / len(roll_outs)
    header = (words.say("documents.roll_out.place"), *(_title(one, words) for one in roll_outs))
    return Table(header, rows, (25, *(share for _ in roll_outs)))


def _cell(place: RollOutPlace | None, words: Texts) -> Text:
    if place is None:
        return ""
    state = f"{_SIGNS[place.state]}\u00a0{words.say(f'documents.roll_out.states.{place.state}')}"
    return (Run(state), Run(f"\n{short_date(place.since)}" if place.since else ""))


def _obstacles(waiting: Sequence[tuple[RollOut, RollOutPlace]], words: Texts) -> Table:
    keys = ("structure", "place", "obstacle", "solver")
    return Table(
        tuple(words.say(f"documents.roll_out.columns.{key}") for key in keys),
        tuple((_title(one, words), place.place, inline(place.obstacle, words), place.solver) for one, place in waiting),
        (22, 20, 38, 20),
    )


def _told(one: RollOut, words: Texts) -> Iterator[Block]:
    say = words.say
    used, needed = in_use(one)
    facts = [(say("documents.roll_out.state"), say("documents.roll_out.used", used=used, needed=needed))]
    if one.owner:
        facts.append((say("documents.roll_out.owner"), one.owner))
    if one.review_on:
        facts.append((say("documents.roll_out.review"), short_date(one.review_on)))
    yield LabelledList(tuple((label, (text,)) for label, text in facts))
    yield from prose(one.text, words)


def _title(one: RollOut, words: Texts) -> str:
    return one.title or words.say("documents.roll_out.untitled")
