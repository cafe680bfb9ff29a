"""Who goes on in the group when a school year begins."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from ohdesk.domain.groups import Group, Membership
from ohdesk.domain.schools import school_year_span


def last_day_before(school_year: str) -> date:
    """Return the day on which whoever does not go on leaves: the last one of the year before."""
    return school_year_span(school_year)[0] - timedelta(days=1)


def to_be_asked(group: Group, school_year: str) -> tuple[Membership, ...]:
    """Return the members from before a school year whose seats nobody has ended, where it is not answered yet.

    A seat without a first day counts as one from before.
    """
    if group.ended is not None or group.members_asked >= school_year:
        return ()
    eve = last_day_before(school_year)
    return tuple(
        member
        for member in group.members
        if not member.proposed and (member.starts is None or member.starts <= eve) and member.ends is None
    )


def answered(group: Group, school_year: str, leaving: Collection[UUID]) -> Group:
    """Return the group with the seats of those who do not go on ended before a school year begins."""
    eve = last_day_before(school_year)
    asked = {member.id for member in to_be_asked(group, school_year)}
    members = tuple(
        replace(member, ends=eve) if member.id in asked and member.id in leaving else member for member in group.members
    )
    return replace(group, members=members, members_asked=school_year)
