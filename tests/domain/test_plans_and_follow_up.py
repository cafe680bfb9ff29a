"""Plans, tasks, the yearly clock, and which values a vault keeps."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from ohdesk.domain.catalogue import KINDS, kind_of
from ohdesk.domain.errors import NotFound, OHDeskError
from ohdesk.domain.linked_plans import LinkedPlan, is_overdue
from ohdesk.domain.outcomes import Task, TaskState, is_late, is_open
from ohdesk.domain.plans import Goal, GoalCategory, Measure, Plan, PlanState, approved, holds, plan_gaps

GOAL = Goal(
    UUID(int=2),
    title="Yhdessä",
    category=GoalCategory.PARTICIPATION,
    baseline="nyt",
    target="sitten",
    measures=(Measure(UUID(int=3), owner="Kuraattori"),),
)
PLAN = Plan(UUID(int=1), goals=(GOAL,))


def with_goal(**fields):
    return replace(PLAN, goals=(replace(GOAL, **fields),))


def test_an_approved_plan_tells_who_approved_it_when_and_under_which_numbers():
    plan = approved(PLAN, "Sivistyslautakunta", date(2026, 9, 8), "§ 45", "HK/1/2026")
    assert (plan.state, plan.approved_body, plan.approved_on) == (
        PlanState.APPROVED,
        "Sivistyslautakunta",
        date(2026, 9, 8),
    )
    assert (plan.approved_section, plan.diary_number, plan.goals) == ("§ 45", "HK/1/2026", PLAN.goals)


@pytest.mark.parametrize(
    ("plan", "found"),
    [
        (PLAN, []),
        (Plan(UUID(int=1)), ["plan_without_goals"]),
        (with_goal(measures=()), ["goal_without_measures"]),
        (with_goal(baseline=""), ["goal_without_baseline"]),
        (with_goal(target=""), ["goal_without_target"]),
        (with_goal(measures=(Measure(UUID(int=3)),)), ["measure_without_owner"]),
        (with_goal(category=None), ["plan_without_participation"]),
    ],
)
def test_gaps_in_a_plan_are_told(plan, found):
    assert [finding.key for finding in plan_gaps(plan)] == found


@pytest.mark.parametrize(
    ("state", "waits"),
    [(TaskState.OPEN, True), (TaskState.POSTPONED, True), (TaskState.DONE, False), (TaskState.LAPSED, False)],
)
def test_a_task_is_late_once_its_day_has_passed_and_it_waits(state, waits):
    task = Task(UUID(int=1), due=date(2026, 9, 1), state=state)
    assert is_open(task) is waits
    assert is_late(task, date(2026, 9, 2)) is waits
    assert not is_late(task, date(2026, 9, 1))
    assert not is_late(replace(task, due=None), date(2026, 9, 2))


def test_every_document_has_one_kind_with_fields_that_it_really_has():
    for kind in KINDS:
        assert kind_of(kind.type) is kind
        for name in filter(None, (kind.day, kind.group)):
            assert name in kind.type.__dataclass_fields__
    assert len({kind.name for kind in KINDS}) == len({kind.plural for kind in KINDS}) == len(KINDS)
    with pytest.raises(KeyError):
        kind_of(Goal)


def test_an_expected_problem_carries_data_and_no_wording():
    problem = NotFound(kind="meeting", id="1")
    assert isinstance(problem, OHDeskError)
    assert problem.data == {"kind": "meeting", "id": "1"}
    assert str(problem) == "NotFound"


def test_an_approved_plan_says_by_whom_when_and_under_which_numbers():
    plan = approved(PLAN, "Lautakunta", date(2026, 9, 1), "45", "12/2026")
    assert plan.state is PlanState.APPROVED
    assert (plan.approved_body, plan.approved_on) == ("Lautakunta", date(2026, 9, 1))
    assert (plan.approved_section, plan.diary_number) == ("45", "12/2026")


def test_a_plan_holds_what_is_in_its_goals():
    measure = Measure(UUID(int=3))
    plan = Plan(UUID(int=1), goals=(Goal(UUID(int=2), measures=(measure,)),))
    assert [number for number in range(5) if holds(plan, UUID(int=number))] == [1, 2, 3]


@pytest.mark.parametrize(("review_on", "late"), [(None, False), (date(2026, 9, 8), False), (date(2026, 9, 7), True)])
def test_a_linked_plan_is_late_for_its_review_once_the_day_has_passed(review_on, late):
    assert is_overdue(LinkedPlan(UUID(int=1), review_on=review_on), date(2026, 9, 8)) is late


def test_the_basis_of_an_approval_is_told():
    assert approved(PLAN, "Lautakunta", None, "", "", "hallintosääntö 24 §").approved_basis == "hallintosääntö 24 §"
