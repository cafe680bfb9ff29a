"""Lists of what should be in place, and what of it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, paper
from ohdesk.documents.prose import inline
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import Block, Document, Heading, LabelledList, Paragraph, Section, Table
from ohdesk.domain.checklists import Checklist, PointState, in_place
from ohdesk.domain.meetings import Publicity

_SIGNS = {
    PointState.NOT_LOOKED_AT: "☐",
    PointState.IN_PLACE: "✓",
    PointState.PARTLY: "→",
    PointState.MISSING: "○",
    PointState.NOT_NEEDED: "–",
}
_SHARES = {"point": 42, "state": 18, "owner": 16, "note": 24}


def checklist_sheet(checklists: Sequence[Checklist], issuer: Issuer, language: str, today: date) -> Document:
    """Return the lists of a group, each with its state and where it comes from."""
    words = texts(language)
    return paper(
        issuer,
        language,
        title=words.say("documents.checklist.title"),
        kind=words.say("documents.checklist.kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{Publicity.GROUP}"),
        blocks=tuple(_blocks(checklists, words)),
    )


def _blocks(checklists: Sequence[Checklist], words: Texts) -> Iterator[Block]:
    if not checklists:
        yield Paragraph(words.say("documents.checklist.nothing"))
    for one in checklists:
        yield Section(Heading(2, one.title or words.say("documents.checklist.untitled")), tuple(_listed(one, words)))


def _listed(one: Checklist, words: Texts) -> Iterator[Block]:
    say = words.say
    done, needed = in_place(one)
    facts = [(say("documents.checklist.state"), say("documents.checklist.done", done=done, needed=needed))]
    if one.looked_at:
        facts.append((say("documents.checklist.looked_at"), short_date(one.looked_at)))
    if one.source:
        facts.append((say("documents.checklist.source"), one.source))
    yield LabelledList(tuple((label, (text,)) for label, text in facts))
    if one.points:
        yield Table(
            tuple(say(f"documents.checklist.columns.{key}") for key in _SHARES),
            tuple(
                (
                    point.text or say("documents.checklist.untitled_point"),
                    f"{_SIGNS[point.state]}\u00a0{say(f'documents.checklist.states.{point.state}')}",
                    point.owner,
                    inline(point.note, words),
                )
                for point in one.points
            ),
            tuple(_SHARES.values()),
        )
