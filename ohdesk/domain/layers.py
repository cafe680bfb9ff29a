"""Groups above and below each other: who sits where by that, what is proposed upward, what a group was before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from ohdesk.domain.groups import Group, GroupType, Membership, Seat, TypeChange, holder, sits_on
from ohdesk.domain.identity import generated_id


@dataclass(frozen=True, slots=True)
class Branch:
    """A group in the tree of a vault's groups; ``depth`` counts the groups above it."""

    group: Group
    depth: int


@dataclass(frozen=True, slots=True)
class FromBelow:
    """Who sits in a group because of chairing ``group`` below it."""

    member: Membership
    group: Group


# The tree


def tree(groups: Sequence[Group]) -> tuple[Branch, ...]:
    """Return all groups, each followed by those below it, in the given order.

    Two valid edits can merge into a circle of groups: the first of it stands at the top.
    """
    found: dict[UUID, Branch] = {}

    def grow(group: Group, depth: int) -> None:
        if group.id in found:
            return
        found[group.id] = Branch(group, depth)
        for child in below(group.id, groups):
            grow(child, depth + 1)

    known = {group.id for group in groups}
    for top in (group for group in groups if group.parent not in known):
        grow(top, 0)
    for group in groups:
        grow(group, 0)
    return tuple(found.values())


def below(group_id: UUID, groups: Iterable[Group]) -> tuple[Group, ...]:
    """Return the groups right below a group."""
    return tuple(group for group in groups if group.parent == group_id and group.id != group_id)


def possible_parents(group_id: UUID, groups: Sequence[Group]) -> tuple[Group, ...]:
    """Return the groups that a group may stand below: not itself, none that stands below it, none that has ended."""
    under = {group_id, *_all_below(group_id, groups)}
    return tuple(group for group in groups if group.id not in under and group.ended is None)


def _all_below(group_id: UUID, groups: Sequence[Group]) -> Iterator[UUID]:
    seen, waiting = {group_id}, [group_id]
    while waiting:
        for child in below(waiting.pop(), groups):
            if child.id not in seen:
                seen.add(child.id)
                waiting.append(child.id)
                yield child.id


# Who sits


def chairs_from_below(group: Group, groups: Iterable[Group], day: date) -> tuple[FromBelow, ...]:
    """Return who sits in ``group`` on ``day`` because of chairing a group below it.

    Somebody who is a member of the group anyway, by the same name, is left out.
    """
    own = {member.name.casefold() for member in group.members if member.name and sits_on(member, day)}
    found: dict[str, FromBelow] = {}
    for child in below(group.id, groups):
        if not child.chair_sits_above or (child.ended is not None and child.ended < day):
            continue
        chair = holder(child, Seat.CHAIR, day)
        if chair is not None and chair.name.casefold() not in own:
            found.setdefault(chair.name.casefold() or str(chair.id), FromBelow(chair, child))
    return tuple(found.values())


def as_it_sits(group: Group, groups: Iterable[Group], day: date) -> Group:
    """Return ``group`` with the chairs of the groups below among its members, as it meets on ``day``."""
    chairs = (replace(one.member, seat=Seat.MEMBER) for one in chairs_from_below(group, groups, day))
    return replace(group, members=(*group.members, *chairs))


# Proposed upward


def proposed(group: Group) -> tuple[Membership, ...]:
    """Return the members who wait for the word of the group above."""
    return tuple(member for member in group.members if member.proposed)


def confirmed(group: Group, members: Iterable[UUID], day: date) -> Group:
    """Return the group with proposed members taken in, from ``day`` where no first day was proposed."""
    taken = set(members)
    return replace(
        group,
        members=tuple(
            replace(member, proposed=False, starts=member.starts or day)
            if member.proposed and member.id in taken
            else member
            for member in group.members
        ),
    )


# What a group was


def turned_into(group: Group, new_type: GroupType, name: str, name_sv: str, day: date) -> Group:
    """Return the group as another type, or under another name, from ``day`` on; what it was until then is kept."""
    if (new_type, name, name_sv) == (group.type, group.name, group.name_sv):
        return group
    eve = day - timedelta(days=1)
    was = TypeChange(
        generated_id("type_change", group.id, eve.isoformat()), group.type, group.name or group.name_sv, eve
    )
    kept = tuple(change for change in group.earlier if change.id != was.id)
    return replace(group, type=new_type, name=name, name_sv=name_sv, earlier=(*kept, was))
