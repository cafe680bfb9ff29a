"""Who takes part: late and early in a meeting, from which employers, and whether students and guardians were heard."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import time

from ohdesk.domain.findings import Finding
from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.domain.groups import STUDENT_WELFARE_PROFESSIONS, Organisation, Role
from ohdesk.domain.meetings import Attendance, Meeting, MeetingState, Presence
from ohdesk.domain.surveys import Audience

_EMPLOYERS = (Organisation.SCHOOL, Organisation.WELLBEING_AREA, Organisation.MUNICIPALITY)
_BODIES = {
    Audience.STUDENTS: r"\b(?:oppila(?!s?huol)|opiskelij|elev(?!häls|vård)|studerande|students?\b|pupil)",
    Audience.GUARDIANS: r"\b(?:huoltaj|vanhem|koti ja koulu|vårdnadshav|föräld|hem och skola|guardian|parent)",
    Audience.STAFF: r"(?:opettaj|henkilöst|henkilökun|lärar|personal|teacher|staff)",
}
"""How hearings name the bodies that are heard, in Finnish, Swedish and English."""
_NOT_HEARD = {Audience.STUDENTS: "students_not_heard", Audience.GUARDIANS: "guardians_not_heard"}
REPRESENTS = {Role.STUDENT: Audience.STUDENTS, Role.GUARDIAN: Audience.GUARDIANS}
"""On whose behalf a representative sits in a meeting."""


def came_or_left(line: Attendance, now: time) -> Attendance:
    """Return the line of somebody who comes or goes ``now``: in late, out early, or back again."""
    if line.presence is not Presence.PRESENT:
        return replace(line, presence=Presence.PRESENT, arrived=now, left=None)
    return replace(line, left=now if line.left is None else None)


def roles_present(meeting: Meeting) -> tuple[Role, ...]:
    """Return the professions and roles that are marked present, each once, in their usual order."""
    found = {line.role for line in meeting.attendance if line.presence is Presence.PRESENT}
    return tuple(role for role in Role if role in found)


def professions_missing(meeting: Meeting) -> tuple[Role, ...]:
    """Return the professions of student welfare that were expected and are not marked present."""
    there = roles_present(meeting)
    expected = {line.role for line in meeting.attendance}
    return tuple(role for role in STUDENT_WELFARE_PROFESSIONS if role in expected and role not in there)


def presence_findings(meeting: Meeting) -> tuple[Finding, ...]:
    """Return what is worth a look in who is marked present: nobody, or the staff of one employer alone."""
    present = [line for line in meeting.attendance if line.presence is Presence.PRESENT]
    if not present:
        return (Finding("nobody_marked"),)
    employers = {line.organisation for line in present if line.organisation in _EMPLOYERS}
    return (Finding("one_employer_present"),) if len(employers) == 1 else ()


def hearing_findings(meetings: Iterable[Meeting], hearings: Iterable[Hearing]) -> tuple[Finding, ...]:
    """Return whose voice the year's material does not show: neither in a meeting nor in a hearing.

    Not found in the material is not the same as not heard.
    """
    heard: set[Audience] = set()
    for meeting in meetings:
        if meeting.state in (MeetingState.RUNNING, MeetingState.HELD):
            heard.update(REPRESENTS[role] for role in roles_present(meeting) if role in REPRESENTS)
    for hearing in hearings:
        if hearing.state is not HearingState.ARRANGED:
            heard.update(bodies_named(hearing.who))
    return tuple(Finding(key) for body, key in _NOT_HEARD.items() if body not in heard)


def bodies_named(who: str) -> tuple[Audience, ...]:
    """Return the bodies of a school that ``who`` names: students, guardians, staff; none for anybody else."""
    return tuple(body for body, pattern in _BODIES.items() if re.search(pattern, who, re.IGNORECASE))
