"""Groups above and below each other, seats of bodies, and who goes on in August."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from ohdesk.domain.continuing import answered, last_day_before, to_be_asked
from ohdesk.domain.groups import Group, GroupType, Membership, RepresentedBody, Role, Seat, members_on
from ohdesk.domain.layers import (
    as_it_sits,
    below,
    chairs_from_below,
    confirmed,
    possible_parents,
    proposed,
    tree,
    turned_into,
)
from ohdesk.domain.representation import representation, without_body

DAY = date(2026, 10, 14)
STEERING = Group(UUID(int=1), GroupType.STEERING, "Ohjausryhmä")
SUPPORT = Group(
    UUID(int=2),
    GroupType.OTHER,
    "Tukiryhmä",
    parent=STEERING.id,
    members=(Membership(UUID(int=20), "Tuula Tuki", seat=Seat.CHAIR),),
)
THEME = Group(
    UUID(int=3),
    GroupType.OTHER,
    "Viestintä",
    parent=SUPPORT.id,
    members=(Membership(UUID(int=30), "Ville Viesti", Role.COORDINATOR, seat=Seat.CHAIR),),
)
GROUPS = (THEME, STEERING, SUPPORT)


def test_the_tree_begins_from_the_top_and_follows_each_branch():
    assert [(branch.group.name, branch.depth) for branch in tree(GROUPS)] == [
        ("Ohjausryhmä", 0),
        ("Tukiryhmä", 1),
        ("Viestintä", 2),
    ]
    assert below(STEERING.id, GROUPS) == (SUPPORT,)


def test_a_circle_of_groups_and_a_group_above_that_is_gone_are_shown_all_the_same():
    circle = (replace(STEERING, parent=THEME.id), SUPPORT, THEME, Group(UUID(int=9), parent=UUID(int=99)))
    assert {branch.group.id for branch in tree(circle)} == {group.id for group in circle}
    itself = replace(STEERING, parent=STEERING.id)
    assert [branch.group for branch in tree((itself,))] == [itself]


def test_a_group_stands_below_none_of_those_below_it():
    assert possible_parents(STEERING.id, GROUPS) == ()
    assert possible_parents(THEME.id, GROUPS) == (STEERING, SUPPORT)
    assert possible_parents(THEME.id, (replace(STEERING, ended=DAY), SUPPORT, THEME)) == (SUPPORT,)
    assert possible_parents(SUPPORT.id, (replace(SUPPORT, parent=THEME.id), THEME)) == ()


def test_the_chair_of_a_group_below_sits_in_the_group_above():
    (found,) = chairs_from_below(SUPPORT, GROUPS, DAY)
    assert (found.member.name, found.group.name) == ("Ville Viesti", "Viestintä")
    sitting = members_on(as_it_sits(SUPPORT, GROUPS, DAY), DAY)
    assert [(member.name, member.seat) for member in sitting] == [
        ("Tuula Tuki", Seat.CHAIR),
        ("Ville Viesti", Seat.MEMBER),
    ]


def test_who_sits_there_anyway_is_not_counted_twice():
    named = replace(SUPPORT, members=(*SUPPORT.members, Membership(UUID(int=21), "ville viesti")))
    assert chairs_from_below(named, GROUPS, DAY) == ()
    twice = replace(THEME, id=UUID(int=4), name="Tilat")
    assert len(chairs_from_below(SUPPORT, (*GROUPS, twice), DAY)) == 1


def test_no_chair_comes_from_a_group_that_sends_none_has_ended_or_has_none():
    for child in (
        replace(THEME, chair_sits_above=False),
        replace(THEME, ended=date(2026, 10, 13)),
        replace(THEME, members=()),
    ):
        assert chairs_from_below(SUPPORT, (SUPPORT, child), DAY) == ()
    assert chairs_from_below(SUPPORT, (SUPPORT, replace(THEME, ended=DAY)), DAY)


def test_a_proposed_member_sits_only_when_the_group_above_has_confirmed_it():
    member = Membership(UUID(int=31), "Elli Ehdotettu", proposed=True)
    group = replace(THEME, members=(*THEME.members, member, replace(member, id=UUID(int=32), starts=DAY)))
    assert members_on(group, DAY) == THEME.members
    assert len(proposed(group)) == 2
    taken = confirmed(group, (member.id,), DAY)
    assert members_on(taken, DAY)[-1] == replace(member, proposed=False, starts=DAY)
    assert len(proposed(taken)) == 1
    assert members_on(confirmed(group, (UUID(int=32),), date(2026, 12, 1)), DAY)[-1].id == UUID(int=32)


def test_a_group_that_turns_into_another_keeps_what_it_was():
    turned = turned_into(SUPPORT, GroupType.SCHOOL, "Hyvinvointiryhmä", "", DAY)
    assert (turned.type, turned.name) == (GroupType.SCHOOL, "Hyvinvointiryhmä")
    (before,) = turned.earlier
    assert (before.type, before.name, before.until) == (GroupType.OTHER, "Tukiryhmä", DAY - timedelta(1))
    later = turned_into(turned, GroupType.STEERING, "Ohjausryhmä", "", date(2027, 8, 1))
    assert [(was.name, was.until) for was in later.earlier] == [
        ("Tukiryhmä", DAY - timedelta(1)),
        ("Hyvinvointiryhmä", date(2027, 7, 31)),
    ]
    assert turned_into(SUPPORT, SUPPORT.type, SUPPORT.name, SUPPORT.name_sv, DAY) == SUPPORT
    assert len(turned_into(turned, GroupType.OTHER, "Muu", "", DAY).earlier) == 1


def test_empty_seats_stand_out_and_a_deputy_fills_none():
    town = RepresentedBody(UUID(int=50), "Harjoitusla", seats=2)
    guardians = RepresentedBody(UUID(int=51), "Vanhempainyhdistys", language="sv")
    group = Group(
        UUID(int=5),
        bodies=(town, guardians),
        members=(
            Membership(UUID(int=60), "Aino", represents=town.id),
            Membership(UUID(int=61), "Bo", represents=town.id, deputy=True),
            Membership(UUID(int=62), "Cia", represents=guardians.id),
            Membership(UUID(int=63), "Dan", represents=guardians.id),
            Membership(UUID(int=64), "Eeva"),
            Membership(UUID(int=65), "Faro", represents=town.id, ends=date(2026, 6, 1)),
        ),
    )
    first, second = representation(group, DAY)
    assert ([member.name for member in first.sitting], [m.name for m in first.deputies]) == (["Aino"], ["Bo"])
    assert (first.empty, second.empty) == (1, 0)
    assert [member.name for member in without_body(group, DAY)] == ["Eeva"]


def test_august_asks_once_for_those_from_the_year_before():
    members = (
        Membership(UUID(int=70), "Aino"),
        Membership(UUID(int=71), "Bo", starts=date(2025, 8, 1)),
        Membership(UUID(int=72), "Cia", starts=date(2026, 8, 10)),
        Membership(UUID(int=73), "Dan", ends=date(2026, 10, 31)),
        Membership(UUID(int=74), "Eeva", proposed=True),
    )
    group = Group(UUID(int=6), members=members)
    assert [member.name for member in to_be_asked(group, "2026–2027")] == ["Aino", "Bo"]
    done = answered(group, "2026–2027", {UUID(int=71), UUID(int=72)})
    assert last_day_before("2026–2027") == date(2026, 7, 31)
    assert [member.ends for member in done.members[1:3]] == [date(2026, 7, 31), None]
    assert to_be_asked(done, "2026–2027") == ()
    assert [member.name for member in to_be_asked(done, "2027–2028")] == ["Aino", "Cia"]
    assert to_be_asked(replace(group, ended=DAY), "2026–2027") == ()
