"""Who was heard and who was told in a school year, and what is told next."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from ohdesk.domain.communication import Communication, Newsletter
from ohdesk.domain.follow_up import Hearing
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.schools import school_year_span
from ohdesk.domain.voices import Voices, voices
from ohdesk.services import plans
from ohdesk.services.ports import Vault

_NOT_HELD = (MeetingState.CANCELLED, MeetingState.MOVED)


def year_voices(vault: Vault, group_id: UUID, school_year: str, today: date) -> tuple[Voices, ...]:
    """Return, for each goal of a school year's plan, who was heard and who was told.

    What has no day belongs to the year of ``today``. Raises ``ValueError`` for what is no school year's name.
    """
    plan = plans.plan_for(vault, group_id, school_year)
    return voices(
        plan.value.goals if plan else (),
        meetings_of(vault, group_id, school_year),
        hearings_of(vault, group_id, school_year, today),
        communications_of(vault, group_id, school_year, today),
        vault.all(Newsletter, group_id),
    )


def meetings_of(vault: Vault, group_id: UUID, school_year: str) -> tuple[Meeting, ...]:
    """Return the meetings of a school year with all that is in them, by day, less those cancelled or moved."""
    first, last = school_year_span(school_year)
    outlines = vault.outlines(Meeting, group_id, first, last)
    return tuple(vault.read(Meeting, one.id).value for one in outlines if one.state not in _NOT_HELD)


def hearings_of(vault: Vault, group_id: UUID, school_year: str, today: date) -> tuple[Hearing, ...]:
    """Return the hearings of a school year; one without a day belongs to the year of ``today``."""
    first, last = school_year_span(school_year)
    return tuple(one for one in vault.all(Hearing, group_id) if first <= (one.day or today) <= last)


def communications_of(vault: Vault, group_id: UUID, school_year: str, today: date) -> tuple[Communication, ...]:
    """Return what was told or is to be told in a school year, as ``hearings_of`` does."""
    first, last = school_year_span(school_year)
    return tuple(one for one in vault.all(Communication, group_id) if first <= (one.day or today) <= last)
