"""What the year's material shows of its goals."""

from __future__ import annotations

from uuid import UUID

from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.schools import school_year_span
from ohdesk.services.ports import Vault


def meetings_by_goal(vault: Vault, group_id: UUID, school_year: str) -> dict[UUID, tuple[Meeting, ...]]:
    """Return, for each goal that an agenda names, the year's meetings that took it up or will, by day.

    Meetings that were cancelled or moved are left out. Raises ``ValueError`` for what is no school year's name.
    """
    first, last = school_year_span(school_year)
    found: dict[UUID, list[Meeting]] = {}
    for outline in vault.outlines(Meeting, group_id, first, last):
        if outline.state in (MeetingState.CANCELLED, MeetingState.MOVED):
            continue
        meeting = vault.read(Meeting, outline.id).value
        for goal in dict.fromkeys(item.goal for item in meeting.items if item.goal is not None):
            found.setdefault(goal, []).append(meeting)
    return {goal: tuple(meetings) for goal, meetings in found.items()}
