"""Which bodies have seats in a group, who sits in them, and which seats are empty."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ohdesk.domain.groups import Group, Membership, RepresentedBody, members_on


@dataclass(frozen=True, slots=True)
class Seats:
    """A body's seats: those who sit for it, their deputies, and how many seats are ``empty``."""

    body: RepresentedBody
    sitting: tuple[Membership, ...]
    deputies: tuple[Membership, ...]
    empty: int


def representation(group: Group, day: date) -> tuple[Seats, ...]:
    """Return the seats of every body in a group on ``day``, in the group's order; a deputy fills no seat."""
    members = members_on(group, day)
    found = []
    for body in group.bodies:
        own = [member for member in members if member.represents == body.id]
        sitting = tuple(member for member in own if not member.deputy)
        deputies = tuple(member for member in own if member.deputy)
        found.append(Seats(body, sitting, deputies, max(0, body.seats - len(sitting))))
    return tuple(found)


def without_body(group: Group, day: date) -> tuple[Membership, ...]:
    """Return the members of ``day`` who sit for no body of the table."""
    known = {body.id for body in group.bodies}
    return tuple(member for member in members_on(group, day) if member.represents not in known)
