"""Who has been told what, and the group's newsletters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.prose import Prose
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
    """A titled text in a newsletter."""

    id: UUID
    title: str = ""
    text: Prose = ""


@dataclass(frozen=True, slots=True)
class Newsletter:
    """A numbered newsletter; its number is fixed when it is published."""

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
