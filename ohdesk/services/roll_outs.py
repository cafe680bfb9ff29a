"""Structures that come into use in a group's schools and elsewhere."""

from __future__ import annotations

from uuid import UUID

from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.roll_outs import RollOut, RollOutPlace
from ohdesk.services import groups
from ohdesk.services.ports import Vault


def roll_outs(vault: Vault, group_id: UUID) -> tuple[RollOut, ...]:
    """Return the structures that a group follows, by title."""
    return tuple(sorted(vault.all(RollOut, group_id), key=lambda one: one.title.casefold()))


def new_roll_out(vault: Vault, group: Group) -> RollOut:
    """Return an empty structure with the places of the group's other structures, else its schools; not stored yet."""
    known = dict.fromkeys(place.place for one in roll_outs(vault, group.id) for place in one.places)
    names = known or [school.name or school.name_sv for school in groups.schools_of(vault, group)]
    return RollOut(new_id(), group.id, places=tuple(RollOutPlace(new_id(), name) for name in names))
