"""A group's lists of what should be in place."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from ohdesk.domain.checklists import Checklist, ChecklistPoint
from ohdesk.domain.identity import new_id
from ohdesk.domain.matters import Matter
from ohdesk.services import matters
from ohdesk.services.ports import Vault
from ohdesk.services.words import say

STARTER_POINTS = 12


def checklists(vault: Vault, group_id: UUID) -> tuple[Checklist, ...]:
    """Return a group's lists by title."""
    return tuple(sorted(vault.all(Checklist, group_id), key=lambda one: one.title.casefold()))


def starter(group_id: UUID, language: str) -> Checklist:
    """Return a list to start from, in OHDesk's own words and marked as such; the group makes it its own.

    Its themes are communication, participation, the way of working and cooperation. It is not stored here.
    """
    points = (say(language, f"checklist.starter.{number}") for number in range(1, STARTER_POINTS + 1))
    return Checklist(
        new_id(),
        group_id,
        say(language, "checklist.starter.title"),
        say(language, "checklist.starter.source"),
        points=tuple(ChecklistPoint(new_id(), text) for text in points),
    )


def matter_of(vault: Vault, checklist: Checklist, point: ChecklistPoint, language: str, today: date) -> Matter:
    """Return the matter that a point still to do is for a meeting; it is not stored here."""
    identity = matters.next_from(vault, point.id)
    text = say(language, "checklist.matter_text", title=checklist.title)
    return Matter(identity, checklist.group, point.text, text, raised_on=today)
