"""Who takes part, and whose voice the year's material shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from ohdesk.domain.findings import Finding
from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.domain.groups import Organisation, Role
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Attendance, Meeting, MeetingState, Presence
from ohdesk.domain.participation import (
    came_or_left,
    hearing_findings,
    presence_findings,
    professions_missing,
    roles_present,
)

PRINCIPAL = Attendance(new_id(), role=Role.PRINCIPAL, organisation=Organisation.SCHOOL, presence=Presence.PRESENT)
CURATOR = Attendance(new_id(), role=Role.CURATOR, organisation=Organisation.WELLBEING_AREA, presence=Presence.PRESENT)
STUDENT = Attendance(new_id(), role=Role.STUDENT, organisation=Organisation.STUDENTS, presence=Presence.PRESENT)


def _meeting(*lines, state=MeetingState.HELD):
    return Meeting(new_id(), state=state, attendance=lines)


def test_one_key_says_late_then_early_then_back():
    line = Attendance(new_id())
    late = came_or_left(line, time(14, 25))
    assert (late.presence, late.arrived, late.left) == (Presence.PRESENT, time(14, 25), None)
    early = came_or_left(late, time(14, 50))
    assert (early.arrived, early.left) == (time(14, 25), time(14, 50))
    assert came_or_left(early, time(14, 55)).left is None


def test_professions_are_told_once_each_and_the_missing_ones_too():
    absent = replace(CURATOR, id=new_id(), role=Role.NURSE, presence=Presence.ABSENT)
    meeting = _meeting(STUDENT, CURATOR, PRINCIPAL, replace(PRINCIPAL, id=new_id()), absent)
    assert roles_present(meeting) == (Role.PRINCIPAL, Role.CURATOR, Role.STUDENT)
    assert professions_missing(meeting) == (Role.NURSE,)


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ((), ("nobody_marked",)),
        ((replace(PRINCIPAL, presence=Presence.ABSENT),), ("nobody_marked",)),
        ((PRINCIPAL, STUDENT), ("one_employer_present",)),
        ((PRINCIPAL, CURATOR), ()),
        ((STUDENT,), ()),
    ],
)
def test_what_is_worth_a_look_in_who_is_present(lines, found):
    assert presence_findings(_meeting(*lines)) == tuple(map(Finding, found))


@pytest.mark.parametrize(
    ("who", "missing"),
    [
        ("Oppilaskunnan hallitus", {"guardians_not_heard"}),
        ("opiskelijakunta ja huoltajat", set()),
        ("Elevkåren", {"guardians_not_heard"}),
        ("Hem och skola-föreningen", {"students_not_heard"}),
        ("vårdnadshavarna i åk 7", {"students_not_heard"}),
        ("Oppilashuollon henkilöstö", {"students_not_heard", "guardians_not_heard"}),
        ("elevhälsans personal", {"students_not_heard", "guardians_not_heard"}),
        ("", {"students_not_heard", "guardians_not_heard"}),
    ],
)
def test_hearings_tell_who_was_heard(who, missing):
    hearing = Hearing(new_id(), who=who, state=HearingState.HEARD)
    assert {finding.key for finding in hearing_findings((), (hearing,))} == missing
    arranged = replace(hearing, state=HearingState.ARRANGED)
    assert len(hearing_findings((), (arranged,))) == 2


def test_a_representative_in_a_meeting_counts_as_heard_once_it_is_held():
    assert [one.key for one in hearing_findings((_meeting(STUDENT),), ())] == ["guardians_not_heard"]
    assert len(hearing_findings((_meeting(STUDENT, state=MeetingState.PLANNED),), ())) == 2
