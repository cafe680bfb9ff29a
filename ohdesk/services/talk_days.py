"""The seventh working day of a school: asked, answered, and nothing of it kept."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from ohdesk.domain.schools import SchoolYear
from ohdesk.domain.talk_days import TalkDays, talk_days
from ohdesk.services.ports import Vault


def days_to_talk(vault: Vault, school: UUID, asked: date) -> TalkDays | None:
    """Return by when a student who asked on a day gets to talk, by the school's own calendars; None without them.

    It only reads: neither the day nor the question is stored or logged.
    """
    return talk_days([year for year in vault.all(SchoolYear) if year.school == school], asked)
