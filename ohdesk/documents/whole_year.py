"""A group's school year as one file: a cover that lists what is in it, and the papers in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, group_name, paper
from ohdesk.documents.texts import texts
from ohdesk.documents.tree import Block, Bound, Contents, Document, Heading, Paragraph, Voice
from ohdesk.domain.meetings import Publicity
from ohdesk.domain.readers import Reader


def whole_year(
    papers: Sequence[Document], issuer: Issuer, school_year: str, language: str, today: date, reader: Reader
) -> Document:
    """Return a school year's papers ("2026–2027") in the order in which they are given, behind a cover."""
    words = texts(language)
    public = reader is Reader.PUBLIC
    blocks: tuple[Block, ...] = (
        Paragraph(words.say(f"documents.whole_year.lead_{'public' if public else 'staff'}"), Voice.LEAD),
        Heading(2, words.say("documents.whole_year.contents")),
        Contents() if papers else Paragraph(words.say("documents.whole_year.empty")),
    )
    cover = paper(
        issuer,
        language,
        title=words.say("documents.whole_year.title", group=group_name(issuer, language), year=school_year),
        kind=words.say("documents.whole_year.kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{Publicity.PUBLIC if public else Publicity.GROUP}"),
        blocks=blocks,
    )
    group = group_name(issuer, language)
    return replace(cover, bound=tuple(Bound(_name(one, group), one) for one in papers))


def _name(document: Document, group: str) -> str:
    """Return what a paper is called among others of its group: "Kokous 3/2026–2027 · Muistio"."""
    title, kind = document.title.removeprefix(f"{group}: "), document.identification.kind
    title = title[:1].upper() + title[1:]
    return title if kind.casefold() in title.casefold() else f"{title} · {kind}"
