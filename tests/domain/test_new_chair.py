"""The change of a group's chair: seats, tasks, and the steps that were taken or left."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from ohdesk.domain.groups import Group, Membership, Role, Seat, holder, members_on
from ohdesk.domain.hand_over import (
    HandOver,
    Step,
    StepState,
    given_to,
    named,
    open_steps,
    state_of,
    tasks_held_by,
    with_chair,
    with_step_done,
    with_step_left,
    with_step_open,
)
from ohdesk.domain.outcomes import Task, TaskState

DAY = date(2026, 10, 14)
OLD = Membership(UUID(int=10), "Raili Rehtori", Role.PRINCIPAL, seat=Seat.CHAIR)
DEPUTY = Membership(UUID(int=11), "Arto Apulaisrehtori", Role.VICE_PRINCIPAL, starts=date(2025, 8, 1))
GROUP = Group(UUID(int=1), members=(OLD, DEPUTY))
NEW = Membership(UUID(int=12), "Ulla Uusirehtori", Role.PRINCIPAL)
HAND_OVER = HandOver(UUID(int=2), GROUP.id, DAY)


def sitting(group, day):
    return [(member.name, member.seat) for member in members_on(group, day)]


def test_a_member_takes_the_chair_and_the_one_before_leaves_on_the_eve():
    group = with_chair(GROUP, DEPUTY, DAY, leaver_stays=False)
    assert sitting(group, DAY) == [("Arto Apulaisrehtori", Seat.CHAIR)]
    assert sitting(group, date(2026, 10, 13)) == [
        ("Raili Rehtori", Seat.CHAIR),
        ("Arto Apulaisrehtori", Seat.MEMBER),
    ]
    assert holder(group, Seat.CHAIR, DAY).id == DEPUTY.id


def test_somebody_new_takes_the_chair_while_the_one_before_stays_as_a_member():
    group = with_chair(GROUP, NEW, DAY, leaver_stays=True)
    assert holder(group, Seat.CHAIR, DAY).id == NEW.id
    assert holder(group, Seat.CHAIR, date(2026, 10, 13)).name == "Raili Rehtori"
    assert next(member for member in members_on(group, DAY) if member.id == OLD.id).seat is Seat.MEMBER


def test_a_day_that_has_not_come_leaves_the_chair_where_it_is_until_then():
    group = with_chair(GROUP, DEPUTY, date(2027, 8, 1), leaver_stays=False)
    assert holder(group, Seat.CHAIR, DAY).id == OLD.id
    assert holder(group, Seat.CHAIR, date(2027, 8, 1)).id == DEPUTY.id


def test_the_same_change_made_twice_is_made_once():
    once = with_chair(GROUP, DEPUTY, DAY, leaver_stays=True)
    assert with_chair(once, DEPUTY, DAY, leaver_stays=True) == once


def test_a_change_that_was_thought_over_leaves_one_chair():
    first = with_chair(GROUP, DEPUTY, DAY, leaver_stays=True)
    second = with_chair(first, NEW, DAY, leaver_stays=True)
    assert [member.id for member in members_on(second, DAY) if member.seat is Seat.CHAIR] == [NEW.id]
    back = with_chair(second, DEPUTY, DAY, leaver_stays=True)
    assert [member.id for member in members_on(back, DAY) if member.seat is Seat.CHAIR] == [DEPUTY.id]
    assert len({member.id for member in back.members}) == len(back.members)


def test_who_had_left_before_comes_back_into_the_chair():
    gone = replace(DEPUTY, ends=date(2026, 5, 31))
    group = with_chair(replace(GROUP, members=(OLD, gone)), gone, DAY, leaver_stays=False)
    assert sitting(group, DAY) == [("Arto Apulaisrehtori", Seat.CHAIR)]
    assert sitting(group, date(2026, 9, 1)) == [("Raili Rehtori", Seat.CHAIR)]
    assert ("Arto Apulaisrehtori", Seat.MEMBER) in sitting(group, date(2026, 5, 31))


def test_a_chair_who_left_long_ago_is_left_alone():
    gone = replace(OLD, ends=date(2026, 5, 31))
    group = with_chair(replace(GROUP, members=(gone, DEPUTY)), DEPUTY, DAY, leaver_stays=False)
    assert gone in group.members


def test_a_seat_that_ends_later_keeps_its_end():
    until = replace(DEPUTY, ends=date(2027, 7, 31))
    group = with_chair(replace(GROUP, members=(OLD, until)), until, DAY, leaver_stays=False)
    assert holder(group, Seat.CHAIR, DAY).ends == date(2027, 7, 31)


def test_who_named_the_leader_is_told_by_the_group_too():
    told = replace(HAND_OVER, named_by="Sivistysjohtaja", named_on=DAY)
    group = named(GROUP, told)
    assert (group.leader_named_by, group.leader_named_on) == ("Sivistysjohtaja", DAY)
    assert named(GROUP, HAND_OVER) == GROUP


def test_a_step_is_open_until_it_is_taken_or_left_with_a_reason():
    assert open_steps(HAND_OVER) == tuple(Step)
    taken = with_step_done(HAND_OVER, Step.KEYS)
    left = with_step_left(taken, Step.FILE, "Puhuimme kaiken läpi.")
    assert state_of(left, Step.KEYS) is StepState.DONE
    assert state_of(left, Step.FILE) is StepState.LEFT
    assert state_of(left, Step.MEMOS, {Step.MEMOS}) is StepState.NOTHING
    assert Step.MEMOS not in open_steps(left, {Step.MEMOS})
    assert [(entry.step, entry.reason) for entry in left.left_out] == [("file", "Puhuimme kaiken läpi.")]


def test_a_step_is_taken_back_or_taken_after_all():
    left = with_step_left(HAND_OVER, Step.FILE, "Ei nyt.")
    assert with_step_open(left, Step.FILE) == HAND_OVER
    done = with_step_done(left, Step.FILE)
    assert done.left_out == ()
    assert with_step_done(done, Step.FILE) == done


@pytest.mark.parametrize(
    ("task", "held"),
    [
        (Task(UUID(int=20), owner_member=OLD.id), True),
        (Task(UUID(int=21), owner=" raili rehtori "), True),
        (Task(UUID(int=22), owner_role=Role.PRINCIPAL), False),
        (Task(UUID(int=23), owner_member=OLD.id, state=TaskState.DONE), False),
        (Task(UUID(int=24), owner="Raili Rehtori", owner_member=DEPUTY.id), False),
    ],
)
def test_a_members_own_open_tasks_are_found(task, held):
    assert tasks_held_by(OLD, (task,)) == ((task,) if held else ())


def test_nobody_without_a_name_is_taken_for_an_owner():
    assert tasks_held_by(replace(OLD, name=""), (Task(UUID(int=25)),)) == ()


def test_a_task_goes_to_another_member_with_the_role():
    task = given_to(Task(UUID(int=20), owner_member=OLD.id, owner="Raili"), DEPUTY)
    assert (task.owner_member, task.owner_role, task.owner) == (DEPUTY.id, Role.VICE_PRINCIPAL, "")
