"""Groups and who sits in them."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from ohdesk.domain.errors import GroupTypeRefused
from ohdesk.domain.groups import (
    STUDENT_WELFARE_PROFESSIONS,
    Group,
    GroupType,
    Membership,
    Organisation,
    Role,
    Seat,
    composition_gaps,
    holder,
    members_on,
    refuse_expert_group,
    sits_on,
)

DAY = date(2026, 9, 1)
ROLES = (Role.PRINCIPAL, Role.CURATOR, Role.PSYCHOLOGIST, Role.NURSE, Role.STUDENT, Role.GUARDIAN)
SEATS = {Role.PRINCIPAL: Seat.CHAIR, Role.CURATOR: Seat.SECRETARY}
WHOLE = Group(
    UUID(int=1),
    leader_named_by="Sivistysjohtaja",
    members=tuple(
        Membership(
            UUID(int=10 + number),
            role=role,
            seat=SEATS.get(role, Seat.MEMBER),
            organisation=Organisation.WELLBEING_AREA if role is Role.NURSE else Organisation.SCHOOL,
        )
        for number, role in enumerate(ROLES)
    ),
)


def lacking(role):
    return replace(WHOLE, members=tuple(member for member in WHOLE.members if member.role is not role))


def test_a_whole_group_has_no_gaps():
    assert composition_gaps(WHOLE, DAY) == ()


@pytest.mark.parametrize(
    ("group", "found"),
    [
        (Group(UUID(int=1)), ["no_members"]),
        (replace(WHOLE, leader_named_by=""), ["leader_not_named"]),
        (lacking(Role.PRINCIPAL), ["no_chair"]),
        (lacking(Role.CURATOR), ["no_secretary", "no_profession"]),
        (lacking(Role.STUDENT), ["no_voice"]),
        (lacking(Role.NURSE), ["one_organisation", "no_profession"]),
    ],
)
def test_gaps_are_told_softly(group, found):
    assert [finding.key for finding in composition_gaps(group, DAY)] == found


def test_only_a_schools_group_is_asked_for_the_voice_of_students_and_guardians():
    group = replace(lacking(Role.STUDENT), type=GroupType.STEERING)
    assert composition_gaps(group, DAY) == ()


def test_a_gap_says_which_profession_is_missing():
    roles = {finding.data["role"] for finding in composition_gaps(lacking(Role.NURSE), DAY) if finding.data}
    assert roles == {Role.NURSE}
    assert Role.NURSE in STUDENT_WELFARE_PROFESSIONS


@pytest.mark.parametrize(
    ("starts", "ends", "sits"),
    [
        (None, None, True),
        (DAY, DAY, True),
        (date(2026, 9, 2), None, False),
        (None, date(2026, 8, 31), False),
    ],
)
def test_a_membership_is_in_force_from_its_first_to_its_last_day(starts, ends, sits):
    member = Membership(UUID(int=2), starts=starts, ends=ends)
    assert sits_on(member, DAY) is sits
    assert members_on(Group(UUID(int=1), members=(member,)), DAY) == ((member,) if sits else ())


def test_a_seat_has_its_first_holder_or_none():
    assert holder(WHOLE, Seat.CHAIR, DAY).role is Role.PRINCIPAL
    assert holder(lacking(Role.PRINCIPAL), Seat.CHAIR, DAY) is None


@pytest.mark.parametrize(
    "name", ["Monialainen asiantuntijaryhmä", "ASIANTUNTIJARYHMÄ 7B", "sektorsövergripande expertgrupp"]
)
def test_an_expert_group_is_refused_by_its_name(name):
    with pytest.raises(GroupTypeRefused):
        refuse_expert_group(name)


def test_another_group_is_let_through():
    refuse_expert_group("Yhteisöllinen opiskeluhuoltoryhmä")
