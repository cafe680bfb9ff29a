"""Whether students and guardians have been heard in a school year."""

from __future__ import annotations

from datetime import date

from ohdesk.domain.findings import Finding
from ohdesk.domain.follow_up import Hearing
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.participation import hearing_findings
from ohdesk.domain.schools import school_year_name, school_year_span
from ohdesk.services.ports import Vault


def year_findings(vault: Vault, meeting: Meeting, today: date) -> tuple[Finding, ...]:
    """Return whose voice the material of the meeting's school year does not show in its other meetings and hearings."""
    first, last = school_year_span(school_year_name(meeting.day or today))
    held = [
        vault.read(Meeting, outline.id).value
        for outline in vault.outlines(Meeting, meeting.group, first, last)
        if outline.id != meeting.id
    ]
    hearings = [one for one in vault.all(Hearing, meeting.group) if one.day is None or first <= one.day <= last]
    return hearing_findings((*held, meeting), hearings)
