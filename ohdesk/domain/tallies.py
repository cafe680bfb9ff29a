"""How often the expert team was asked for advice: counts of a term, never who asked or about whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, TypeVar
from uuid import UUID

from ohdesk.domain.groups import Role
from ohdesk.domain.identity import generated_id
from ohdesk.domain.small_numbers import Merged, Protection, is_small, merged


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


PROFESSIONS: Final = (Role.CURATOR, Role.PSYCHOLOGIST, Role.NURSE, Role.DOCTOR)
"""Who gives advice in an expert team; fixed, so that no cell is about one person by its title."""

MOST: Final = 999
"""The largest count of a cell."""

K = TypeVar("K")

Cell = tuple[Channel, Role, ConsultationTheme]


@dataclass(frozen=True, slots=True)
class TallySummary:
    """A term's counts as they are told outside the grid in which they are typed.

    ``total`` is None where all are too few to be told; so is a list that a small school does not tell.
    """

    total: int | None
    themes: Merged[ConsultationTheme] | None
    professions: Merged[Role] | None
    channels: Merged[Channel] | None


def tally_id(group: UUID, school_year: str, spring: bool) -> UUID:
    """Return the identity of a group's counts of a term, the same on every laptop."""
    return generated_id("tally", group, f"{school_year} {'spring' if spring else 'autumn'}")


def count_of(tally: ConsultationTally, cell: Cell) -> int:
    """Return the count in a cell, 0 where nothing has been written."""
    return sum(one.count for one in tally.counts if _cell(one) == cell)


def counted(tally: ConsultationTally, cell: Cell, count: int) -> ConsultationTally:
    """Return the counts with ``count`` in a cell; the cell is the same object on every laptop."""
    channel, profession, theme = cell
    identity = generated_id("tally_count", tally.id, f"{channel} {profession} {theme}")
    new = TallyCount(identity, channel, profession, theme, min(max(count, 0), MOST))
    known = any(one.id == identity for one in tally.counts)
    kept = tuple(new if one.id == identity else one for one in tally.counts)
    return replace(tally, counts=kept if known else (*kept, new))


def summary(tally: ConsultationTally, protection: Protection) -> TallySummary:
    """Return what is told of a term: by theme, by profession, by channel, never by two of them together.

    Cells are joined upward to these lists, and what is small in a list to its others. A small school tells the total
    alone: there, a consultation is easily somebody's.
    """
    total = sum(one.count for one in tally.counts)
    if is_small(total, protection.limit):
        return TallySummary(None, None, None, None)
    if protection.small_school or not total:
        return TallySummary(total, None, None, None)
    limit = protection.limit
    return TallySummary(
        total,
        merged(_sums(ConsultationTheme, ((one.theme, one.count) for one in tally.counts)), limit),
        merged(_sums(PROFESSIONS, ((one.profession, one.count) for one in tally.counts)), limit),
        merged(_sums(Channel, ((one.channel, one.count) for one in tally.counts)), limit),
    )


def _sums(keys: Iterable[K], pairs: Iterable[tuple[K, int]]) -> list[tuple[K, int]]:
    """Return a sum for each key, in their order; others that a newer program counts come last."""
    found = dict.fromkeys(keys, 0)
    for key, count in pairs:
        found[key] = found.get(key, 0) + count
    return list(found.items())


def _cell(one: TallyCount) -> Cell:
    return one.channel, one.profession, one.theme
