"""How often the expert team was asked for advice: counts of a term, never who asked or about whom."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.groups import Role


class Channel(StrEnum):
    """How advice was asked for."""

    IN_PERSON = "in_person"
    TEAM = "team"
    PHONE = "phone"
    MESSAGE = "message"
    OTHER = "other"


class ConsultationTheme(StrEnum):
    """What advice was asked about; a fixed list, so that nobody can be told from it."""

    LEARNING = "learning"
    ATTENDANCE = "attendance"
    EMOTIONS = "emotions"
    PEERS = "peers"
    BULLYING = "bullying"
    GROUP_CLIMATE = "group_climate"
    HEALTH = "health"
    SUBSTANCES = "substances"
    FAMILY = "family"
    SERVICES = "services"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class TallyCount:
    """How many consultations a profession gave through a channel about a theme."""

    id: UUID
    channel: Channel = Channel.IN_PERSON
    profession: Role = Role.CURATOR
    theme: ConsultationTheme = ConsultationTheme.OTHER
    count: int = 0


@dataclass(frozen=True, slots=True)
class ConsultationTally:
    """A term's counts. It is of a ``school_year``, of its second half where ``spring``."""

    id: UUID
    group: UUID | None = None
    school_year: str = ""
    spring: bool = False
    counts: tuple[TallyCount, ...] = ()
