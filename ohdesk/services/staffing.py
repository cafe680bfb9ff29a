"""What the schools and the lines of a group have of each profession."""

from __future__ import annotations

from uuid import UUID

from ohdesk.domain.groups import Group
from ohdesk.domain.identity import generated_id
from ohdesk.domain.staffing import Load, Served, Staffing, loads, served_at, served_by
from ohdesk.services import groups
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault


def served(vault: Vault, group: Group, school_year: str) -> tuple[Served, ...]:
    """Return what each profession serves: the group's lines of the school year, else the services of its schools."""
    written = staffing_of(vault, group.id, school_year)
    if written is not None and written.lines:
        return served_by(written)
    return tuple(one for school in groups.schools_of(vault, group) for one in served_at(school))


def group_loads(vault: Vault, group: Group, school_year: str) -> tuple[Load, ...]:
    """Return the students of a group's schools or lines beside each limit that concerns them."""
    return loads(served(vault, group, school_year))


def staffing_of(vault: Vault, group_id: UUID, school_year: str) -> Staffing | None:
    """Return the lines that a group has written for a school year, or None."""
    return next((one for one in vault.all(Staffing, group_id) if one.school_year == school_year), None)


def staffing_to_write(vault: Vault, group_id: UUID, school_year: str) -> Edition[Staffing]:
    """Return the group's lines of a school year to be written, made now where there are none.

    They are one and the same on every laptop.
    """
    known = staffing_of(vault, group_id, school_year)
    identity = known.id if known else generated_id("staffing", group_id, school_year)
    vault.add(Staffing(identity, group_id, school_year))
    return vault.read(Staffing, identity)
