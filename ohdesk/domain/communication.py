"""Who has been told what, and the group's newsletters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from ohdesk.domain.identity import generated_id
from ohdesk.domain.prose import Prose
from ohdesk.domain.schools import school_year_name
from ohdesk.domain.surveys import Audience


class CommunicationKind(StrEnum):
    """In which way something is told."""

    MESSAGE = "message"
    EVENT = "event"
    NEWSLETTER = "newsletter"
    POSTER = "poster"
    WEB = "web"
    TALK = "talk"
    OTHER = "other"


class CommunicationState(StrEnum):
    """Whether it has been told yet."""

    PLANNED = "planned"
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class Communication:
    """Something told to a body of people. An open event has a ``link`` to take part and a ``recording`` afterwards."""

    id: UUID
    group: UUID | None = None
    day: date | None = None
    kind: CommunicationKind = CommunicationKind.MESSAGE
    audience: Audience = Audience.GUARDIANS
    who: str = ""
    about: Prose = ""
    owner: str = ""
    place: str = ""
    link: str = ""
    recording: str = ""
    goal: UUID | None = None
    newsletter: UUID | None = None
    state: CommunicationState = CommunicationState.PLANNED


@dataclass(frozen=True, slots=True)
class NewsSection:
    """A titled text in a newsletter; ``goal`` is the goal that it tells of."""

    id: UUID
    title: str = ""
    text: Prose = ""
    goal: UUID | None = None


@dataclass(frozen=True, slots=True)
class Newsletter:
    """A numbered newsletter; its number is fixed when it is published.

    ``pair`` is the newsletter that this one says in another language.
    """

    id: UUID
    group: UUID | None = None
    language: str = ""
    day: date | None = None
    number: int | None = None
    title: str = ""
    audience: Audience = Audience.GUARDIANS
    lead: Prose = ""
    sections: tuple[NewsSection, ...] = ()
    published_on: date | None = None
    pair: UUID | None = None


@dataclass(frozen=True, slots=True)
class Untranslated:
    """A text of a newsletter that its other language lacks: ``field`` is title, lead or text, with its ``section``."""

    field: str
    section: UUID | None
    text: str


BODIES: Final = (Audience.STUDENTS, Audience.GUARDIANS, Audience.STAFF)
"""Who is heard and told in a school, as rows and columns show them."""


def reaches(audience: Audience) -> tuple[Audience, ...]:
    """Return which of the ``BODIES`` something for ``audience`` is told to."""
    return BODIES if audience is Audience.ALL else tuple(body for body in BODIES if body is audience)


def goals_told(communication: Communication, newsletters: Mapping[UUID, Newsletter]) -> frozenset[UUID]:
    """Return the goals that something told is about: its own, and those of the newsletter that it was."""
    newsletter = newsletters.get(communication.newsletter) if communication.newsletter else None
    goals = {section.goal for section in newsletter.sections} if newsletter else set()
    return frozenset(goal for goal in (communication.goal, *goals) if goal is not None)


def next_number(newsletter: Newsletter, others: Iterable[Newsletter], day: date) -> int:
    """Return the number of a newsletter published on ``day``: its pair's, else the next in the school year, from 1."""
    of_group = [one for one in others if one.group == newsletter.group and one.number is not None and one.published_on]
    pair = next((one for one in of_group if newsletter.id == one.pair or newsletter.pair == one.id), None)
    if pair is not None and pair.number is not None:
        return pair.number
    year = school_year_name(day)
    return 1 + max((one.number or 0 for one in of_group if _year(one) == year), default=0)


def published(newsletter: Newsletter, number: int, day: date) -> Newsletter:
    """Return a newsletter as it goes out on ``day`` under its ``number``."""
    return replace(newsletter, number=number, day=newsletter.day or day, published_on=day)


def unpublished(newsletter: Newsletter) -> Newsletter:
    """Return a newsletter that was published by mistake as it was before."""
    return replace(newsletter, number=None, published_on=None)


def told_by(newsletter: Newsletter) -> Communication:
    """Return what was told by publishing a newsletter, the same on every laptop."""
    return Communication(
        id=generated_id("newsletter_told", newsletter.id),
        group=newsletter.group,
        day=newsletter.published_on,
        kind=CommunicationKind.NEWSLETTER,
        audience=newsletter.audience,
        about=newsletter.title,
        newsletter=newsletter.id,
        state=CommunicationState.TOLD,
    )


def in_other_language(newsletter: Newsletter, language: str) -> Newsletter:
    """Return an empty newsletter that says the same in ``language``: as many sections, about the same goals."""
    return Newsletter(
        id=generated_id("newsletter_in", newsletter.id, language),
        group=newsletter.group,
        language=language,
        day=newsletter.day,
        audience=newsletter.audience,
        sections=tuple(
            NewsSection(id=_translated(section, language), goal=section.goal) for section in newsletter.sections
        ),
        pair=newsletter.id,
    )


def untranslated(newsletter: Newsletter, other: Newsletter) -> tuple[Untranslated, ...]:
    """Return the texts of a newsletter that ``other``, the same in another language, does not have yet."""
    return tuple(_untranslated(newsletter, other))


def _untranslated(newsletter: Newsletter, other: Newsletter) -> Iterator[Untranslated]:
    for field in ("title", "lead"):
        if (text := getattr(newsletter, field)) and not getattr(other, field):
            yield Untranslated(field, None, text)
    found = {section.id: section for section in other.sections}
    for section in newsletter.sections:
        twin = found.get(_translated(section, other.language))
        for field in ("title", "text"):
            if (text := getattr(section, field)) and not (twin and getattr(twin, field)):
                yield Untranslated(field, section.id, text)


def _translated(section: NewsSection, language: str) -> UUID:
    """Return the identity of a section in another language."""
    return generated_id("news_section_in", section.id, language)


def _year(newsletter: Newsletter) -> str:
    return school_year_name(newsletter.published_on) if newsletter.published_on else ""
