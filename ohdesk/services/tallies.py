"""The consultation counts of an expert team, a term at a time."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Group, GroupType
from ohdesk.domain.identity import new_id
from ohdesk.domain.schools import Provider
from ohdesk.domain.small_numbers import Protection, protection_of
from ohdesk.domain.tallies import ConsultationTally, TallySummary, summary, tally_id
from ohdesk.services import groups
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault


def counts_here(group: Group) -> bool:
    """Tell whether a group counts consultations: only an expert team does, and only of its general matters."""
    return group.type is GroupType.EXPERT_TEAM


def expert_team(vault: Vault) -> Group:
    """Return the current group where it is an expert team, else the vault's only one. Raises ``NotFound``."""
    current = groups.current_group(vault)
    teams = [current] if counts_here(current) else [group for group in groups.groups(vault) if counts_here(group)]
    if len(teams) != 1:
        raise NotFound(kind="tally", id="")
    return teams[0]


def tally_of(vault: Vault, group_id: UUID, school_year: str, *, spring: bool) -> ConsultationTally:
    """Return the counts of a term, empty and not stored where nothing has been written."""
    known = vault.all(ConsultationTally, group_id)
    of_term = (one for one in known if (one.school_year, one.spring) == (school_year, spring))
    empty = ConsultationTally(tally_id(group_id, school_year, spring), group_id, school_year, spring)
    return next(of_term, empty)


def tally_to_write(vault: Vault, group_id: UUID, school_year: str, *, spring: bool) -> Edition[ConsultationTally]:
    """Return the counts of a term to be written, stored now where they are not."""
    identity = vault.add(tally_of(vault, group_id, school_year, spring=spring)).value.id
    return vault.read(ConsultationTally, identity)


def told(vault: Vault, group: Group, tally: ConsultationTally) -> TallySummary:
    """Return what is told of a term outside the grid in which it is typed, to the group itself too."""
    return summary(tally, protection(vault, group))


def protection(vault: Vault, group: Group) -> Protection:
    """Return how small numbers are hidden for a group: by all its schools together, where it serves some."""
    schools = groups.schools_of(vault, group)
    students = sum(school.students or 0 for school in schools)
    together = replace(schools[0], students=students) if schools else None
    return protection_of(groups.provider(vault) or Provider(new_id()), together)
