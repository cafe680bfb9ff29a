"""Palvelut sinua varten: which help there is at the school, on one sheet for students and guardians."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ohdesk.documents import markdown
from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, footer, identification
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import (
    Block,
    BulletList,
    Document,
    Heading,
    Notice,
    Paragraph,
    Run,
    Section,
    Table,
    Text,
    Voice,
)
from ohdesk.domain.meetings import Publicity
from ohdesk.domain.schools import School, SchoolService, ServiceState

_SHARES = (0.32, 0.30, 0.38)


def services_sheet(issuer: Issuer, language: str, today: date) -> Document:
    """Return the services that are to be had at the issuer's schools, or are on a pause (OHL 1287/2013, 11 §)."""
    words = texts(language)
    return Document(
        title=words.say("documents.services.title"),
        language=language,
        identification=identification(
            issuer,
            language,
            kind=words.say("documents.services.kind"),
            date=short_date(today),
            publicity=words.say(f"documents.publicity.{Publicity.PUBLIC}"),
        ),
        blocks=tuple(_blocks(issuer, words)),
        practice=issuer.practice,
        footer=footer(issuer, language),
    )


def profession_words(service: SchoolService, words: Texts) -> str:
    """Return the profession of a service as it begins a line; "another service" where it is none of the known."""
    named = words.say(f"documents.roles.{service.profession}") or words.say("documents.services.other")
    return named[:1].upper() + named[1:]


def when_and_where(service: SchoolService, words: Texts) -> str:
    """Return the days and the room of a service in one line."""
    room = words.say("documents.services.room", room=service.room) if service.room else ""
    return ", ".join(filter(None, (service.days, room)))


def in_one_line(service: SchoolService, words: Texts) -> tuple[str, str]:
    """Return the profession, and when, where and how it is reached."""
    parts = (when_and_where(service, words), service.contact)
    return profession_words(service, words), " · ".join(filter(None, parts)) or "–"


def what_for(service: SchoolService, words: Texts) -> str:
    """Return what a service is for: in its own words, else in usual ones for its profession, else nothing."""
    key = f"documents.services.what_for.{service.profession}"
    return service.text or (words.say(key) if words.knows(key) else "")


def _blocks(issuer: Issuer, words: Texts) -> Iterator[Block]:
    say = words.say
    yield Paragraph(say("documents.services.lead"), Voice.LEAD)
    shown = [(school, _shown(school)) for school in issuer.schools]
    shown = [(school, services) for school, services in shown if services]
    for school, services in shown:
        table = _table(services, words)
        if len(shown) > 1:
            name = (school.name_sv or school.name) if words.language == "sv" else (school.name or school.name_sv)
            yield Section(Heading(2, name), (table,))
        else:
            yield table
    if not shown:
        yield Paragraph(say("documents.services.none"))
    yield Section(
        Heading(2, say("documents.services.good_to_know")),
        (BulletList(tuple(say(f"documents.services.facts.{key}") for key in ("free", "soon", "own_word", "trust"))),),
    )
    yield Notice(say("documents.services.acute_label"), say("documents.services.acute"), strong=True)
    yield Paragraph(say("documents.services.basis"), Voice.NOTE)


def _shown(school: School) -> tuple[SchoolService, ...]:
    return tuple(one for one in school.services if one.state is not ServiceState.ENDED)


def _table(services: tuple[SchoolService, ...], words: Texts) -> Table:
    say = words.say
    header = tuple(say(f"documents.services.columns.{key}") for key in ("who", "when", "contact"))
    return Table(header, tuple(_row(service, words) for service in services), _SHARES)


def _row(service: SchoolService, words: Texts) -> tuple[Text, ...]:
    say = words.say
    name = (Run(profession_words(service, words), bold=True),)
    about = what_for(service, words)
    text = markdown.runs(about) if about else ""
    told = (Run(text),) if isinstance(text, str) and text else text or ()
    first: Text = (*name, Run("\n"), *told) if told else name
    paused = say("documents.services.paused") if service.state is ServiceState.PAUSED else ""
    when = "\n".join(filter(None, (paused, when_and_where(service, words))))
    spoken = say("documents.services.languages", languages=service.languages) if service.languages else ""
    return first, when, "\n".join(filter(None, (service.contact, spoken)))
