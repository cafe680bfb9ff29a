"""What a running meeting asks of the vault: phrases, a goal made of what was said, whose voice is missing."""

from __future__ import annotations

from datetime import date

import pytest

from ohdesk.domain.errors import ForbiddenContent
from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.domain.groups import Group, Organisation, Role
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Attendance, Meeting, MeetingState, Presence
from ohdesk.domain.plans import Plan
from ohdesk.domain.templates import Phrase
from ohdesk.services import participation, phrases, plans


@pytest.fixture
def group(vault):
    return vault.add(Group(new_id(), name="Ryhmä")).value


def test_phrases_come_with_the_program_in_each_language_and_the_groups_own_stand_first(vault, group):
    shipped = phrases.phrases(vault, group.id, "fi")
    assert "Puheenjohtaja avasi kokouksen." in shipped
    assert len(phrases.phrases(vault, group.id, "sv")) == len(shipped)
    assert phrases.keep_phrase(vault, group.id, "  Palataan   keväällä. ", "fi")
    assert phrases.phrases(vault, group.id, "fi") == ["Palataan keväällä.", *shipped]
    assert len(phrases.phrases(vault, group.id, "sv")) == len(shipped)


def test_a_phrase_is_kept_once_given_up_and_kept_again(vault, group):
    assert phrases.keep_phrase(vault, group.id, "Palataan keväällä.", "fi")
    assert not phrases.keep_phrase(vault, group.id, "Palataan keväällä.", "fi")
    assert not phrases.keep_phrase(vault, group.id, "Merkittiin tiedoksi.", "fi")
    assert not phrases.keep_phrase(vault, group.id, "  ", "fi")
    assert phrases.drop_phrase(vault, group.id, "Palataan keväällä.")
    assert not phrases.drop_phrase(vault, group.id, "Merkittiin tiedoksi.")
    assert phrases.keep_phrase(vault, group.id, "Palataan keväällä.", "fi")
    assert len(vault.all(Phrase, group.id)) == 1


def test_a_phrase_holds_no_identity_code(vault, group):
    with pytest.raises(ForbiddenContent):
        phrases.keep_phrase(vault, group.id, "Asia 131052-308T", "fi")
    assert vault.all(Phrase, group.id) == ()


def test_a_goal_joins_the_years_plan_or_begins_it(vault, group):
    first = plans.add_goal(vault, group.id, "2026–2027", "Kukaan ei jää yksin")
    second = plans.add_goal(vault, group.id, "2026–2027", "Piha on turvallinen")
    (plan,) = vault.all(Plan, group.id)
    assert [(goal.id, goal.title) for goal in plan.goals] == [
        (first, "Kukaan ei jää yksin"),
        (second, "Piha on turvallinen"),
    ]


def test_a_voice_heard_this_year_in_a_meeting_or_a_hearing_is_not_missed(vault, group):
    student = Attendance(new_id(), role=Role.STUDENT, organisation=Organisation.STUDENTS, presence=Presence.PRESENT)
    now = vault.add(Meeting(new_id(), group.id, date(2026, 11, 26), state=MeetingState.RUNNING)).value

    def missing():
        return [finding.key for finding in participation.year_findings(vault, now, date(2026, 11, 26))]

    vault.add(Meeting(new_id(), group.id, date(2026, 5, 4), state=MeetingState.HELD, attendance=(student,)))
    vault.add(Hearing(new_id(), group.id, date(2026, 3, 1), "Huoltajat", state=HearingState.HEARD))
    assert missing() == ["students_not_heard", "guardians_not_heard"]
    vault.add(Meeting(new_id(), group.id, date(2026, 9, 2), state=MeetingState.HELD, attendance=(student,)))
    assert missing() == ["guardians_not_heard"]
    vault.add(Hearing(new_id(), group.id, date(2026, 10, 1), "Huoltajat", state=HearingState.HEARD))
    assert missing() == []
