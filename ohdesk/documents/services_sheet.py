"""Palvelut sinua varten: which help there is at the school, on one sheet for students and guardians."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ohdesk.documents import markdown
from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, paper
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import (
    Block,
    BulletList,
    Document,
    Heading,
    Notice,
    Panel,
    Panels,
    Paragraph,
    Run,
    Section,
    Voice,
)
from ohdesk.domain.meetings import Publicity
from ohdesk.domain.schools import School, SchoolService, ServiceState


def services_sheet(issuer: Issuer, language: str, today: date) -> Document:
    """Return the services that are to be had at the issuer's schools, or are on a pause (OHL 1287/2013, 11 §)."""
    words = texts(language)
    return paper(
        issuer,
        language,
        title=words.say("documents.services.title"),
        kind=words.say("documents.services.kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{Publicity.PUBLIC}"),
        blocks=tuple(_blocks(issuer, words)),
        poster=True,
    )


def profession_words(service: SchoolService, words: Texts) -> str:
    """Return the profession of a service as it begins a line; "another service" where it is none of the known."""
    named = words.say(f"documents.roles.{service.profession}") or words.say("documents.services.other")
    return named[:1].upper() + named[1:]


def when_and_where(service: SchoolService, words: Texts) -> str:
    """Return the days and the room of a service in one line; a bare "B 204" is called a room."""
    named = not service.room or any(len(word) > 2 for word in re.findall(r"[^\W\d_]+", service.room))
    room = service.room if named else words.say("documents.services.room", room=service.room)
    return ", ".join(filter(None, (service.days, room)))


def where_and_how(service: SchoolService, words: Texts) -> tuple[str, ...]:
    """Return when and where a service is, and how it is reached, as far as that is known."""
    return tuple(filter(None, (when_and_where(service, words), service.contact)))


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
        panels = Panels(tuple(_panel(service, words) for service in services))
        if len(shown) > 1:
            name = (school.name_sv or school.name) if words.language == "sv" else (school.name or school.name_sv)
            yield Section(Heading(2, name), (panels,))
        else:
            yield panels
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


def _panel(service: SchoolService, words: Texts) -> Panel:
    say = words.say
    about = what_for(service, words)
    lines = (
        markdown.runs(about) if about else "",
        (Run(say("documents.services.paused"), bold=True),) if service.state is ServiceState.PAUSED else "",
        when_and_where(service, words),
        service.contact,
        say("documents.services.languages", languages=service.languages) if service.languages else "",
    )
    return Panel(Heading(3, profession_words(service, words)), tuple(filter(None, lines)))
