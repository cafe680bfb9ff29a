"""The group's newsletter: a page to read at home or on the notice board."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ohdesk.documents import markdown
from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, audience_words, paper
from ohdesk.documents.services_sheet import profession_words, where_and_how
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import Block, Document, Heading, Notice, Panel, Panels, Paragraph, Section, Voice
from ohdesk.domain.communication import Newsletter
from ohdesk.domain.meetings import Publicity
from ohdesk.domain.schools import ServiceState, school_year_name


def newsletter(value: Newsletter, issuer: Issuer, today: date) -> Document:
    """Return a newsletter in its own language; one that has not gone out says so, with ``today``, on every page."""
    language = value.language
    words = texts(language)
    out = value.published_on is not None
    return paper(
        issuer,
        language,
        title=value.title or words.say("newsletter.title"),
        kind=kind_words(value, words),
        date=short_date(value.published_on or value.day or today),
        publicity=words.say(f"documents.publicity.{Publicity.PUBLIC if out else Publicity.GROUP}"),
        blocks=tuple(_blocks(value, issuer, words)),
        state_line="" if out else words.say("documents.newsletter.draft", date=short_date(today)),
        banner=True,
    )


def kind_words(value: Newsletter, words: Texts) -> str:
    """Return "Uutiskirje 3 / 2026–2027"; without the number where it has none yet."""
    kind = words.say("documents.newsletter.kind")
    if value.number is None or value.published_on is None:
        return kind
    return f"{kind} {value.number} / {school_year_name(value.published_on)}"


def _blocks(value: Newsletter, issuer: Issuer, words: Texts) -> Iterator[Block]:
    audience = audience_words(value.audience, issuer, value.language)
    yield Paragraph(words.say("documents.newsletter.to", audience=audience.lower()), Voice.NOTE)
    if value.lead:
        yield Paragraph(markdown.runs(value.lead), Voice.LEAD)
    for section in value.sections:
        blocks = markdown.blocks(section.text, level=3)
        if section.title:
            yield Section(Heading(2, section.title), blocks)
        else:
            yield from blocks
    services = [one for school in issuer.schools for one in school.services if one.state is ServiceState.CURRENT]
    if services:
        panels = (Panel(Heading(3, profession_words(one, words)), where_and_how(one, words)) for one in services)
        yield Section(Heading(2, words.say("documents.services.title")), (Panels(tuple(panels)),))
    yield Notice("", words.say("documents.newsletter.closing"))
