"""The services at the schools, as they were entered once: tables for plans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ohdesk.documents.issuer import Issuer, school_name
from ohdesk.documents.services_sheet import profession_words
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import Block, Heading, Table
from ohdesk.domain.schools import SchoolService, ServiceState

_COLUMNS = ("service", "days", "room", "languages", "contact", "source")


def service_tables(issuer: Issuer, language: str, level: int) -> Iterator[Block]:
    """Yield a table of the services that are to be had, of each school under its name where there are several.

    ``level`` is that of the schools' headings. A column in which nothing stands is left out.
    """
    for school in issuer.schools:
        offered = [service for service in school.services if service.state is not ServiceState.ENDED]
        if offered and len(issuer.schools) > 1:
            yield Heading(level, school_name(school, language))
        if offered:
            yield _table(offered, texts(language))


def _table(services: Sequence[SchoolService], words: Texts) -> Table:
    rows = [_row(service, words) for service in services]
    kept = [place for place in range(len(_COLUMNS)) if place == 0 or any(row[place] for row in rows)]
    return Table(
        header=tuple(words.say(f"documents.service_table.{_COLUMNS[place]}") for place in kept),
        rows=tuple(tuple(row[place] for place in kept) for row in rows),
    )


def _row(service: SchoolService, words: Texts) -> tuple[str, ...]:
    name = profession_words(service, words)
    if service.state is ServiceState.PAUSED:
        name = words.say("documents.service_table.paused", service=name)
    source = words.say(f"documents.service_table.sources.{service.source}")
    return name, service.days, service.room, service.languages, service.contact, source
