"""Students for one professional, beside what binds and what is recommended."""

from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.domain.groups import Role
from ohdesk.domain.schools import EducationForm, School, SchoolService, ServiceState
from ohdesk.domain.staffing import (
    LIMITS,
    PROFESSIONS,
    Limit,
    Load,
    Served,
    Staffing,
    StaffingLine,
    allocation,
    loads,
    served_at,
    served_by,
    with_line,
)

CURATOR = Limit(Role.CURATOR, 670, binding=True)


def uid(number):
    return UUID(int=number)


def service(number, profession, years, state=ServiceState.CURRENT):
    return SchoolService(uid(number), profession, state=state, person_years=years)


def test_only_the_limits_of_the_act_bind():
    assert {(limit.profession, limit.students) for limit in LIMITS if limit.binding} == {
        (Role.CURATOR, 670),
        (Role.PSYCHOLOGIST, 780),
    }
    recommended = sorted(limit.students for limit in LIMITS if not limit.binding)
    assert recommended == [460, 570, 1800, 2100]
    assert PROFESSIONS == (Role.CURATOR, Role.PSYCHOLOGIST, Role.NURSE, Role.DOCTOR)


@pytest.mark.parametrize(
    ("students", "years", "each", "missing", "over"),
    [
        (670, "1", "670.0", "0", False),
        (671, "1", "671.0", "0.01", True),
        (1340, "1.5", "893.4", "0.50", True),
        (312, "0.5", "624.0", "0", False),
        (312, "0", None, "0.47", True),
    ],
)
def test_students_are_counted_for_a_person_year(students, years, each, missing, over):
    load = Load(CURATOR, students, Decimal(years))
    assert load.per_person_year == (Decimal(each) if each else None)
    assert load.missing == Decimal(missing)
    assert load.over is over


@given(st.integers(0, 100_000), st.decimals(0, 300, places=2))
def test_what_is_missing_always_fills_the_gap_and_never_more_than_needed(students, years):
    load = Load(CURATOR, students, years)
    assert not Load(CURATOR, students, years + load.missing).over
    assert (load.missing > 0) is load.over


def test_a_school_tells_its_working_time_from_its_services():
    school = School(
        uid(1),
        "Koulu",
        students=800,
        services=(
            service(2, Role.CURATOR, Decimal("0.6")),
            service(3, Role.CURATOR, Decimal("0.5")),
            service(4, Role.CURATOR, Decimal("9"), ServiceState.ENDED),
            service(5, Role.PSYCHOLOGIST, Decimal("1")),
            service(6, Role.PSYCHOLOGIST, None),
        ),
    )
    assert [(one.profession, one.person_years) for one in served_at(school)] == [
        (Role.CURATOR, Decimal("1.1")),
        (Role.PSYCHOLOGIST, None),
        (Role.NURSE, None),
        (Role.DOCTOR, None),
    ]
    by_limit = {load.limit: load for load in loads(served_at(school))}
    assert by_limit[CURATOR] == Load(CURATOR, 800, Decimal("1.1"))
    psychologist = next(load for limit, load in by_limit.items() if limit.profession is Role.PSYCHOLOGIST)
    assert (psychologist.counted, psychologist.left_out) == (False, 1)


def test_the_stages_are_counted_apart_and_mixed_forms_left_out():
    found = loads(
        (
            Served("", Role.NURSE, EducationForm.BASIC, 920, Decimal(2)),
            Served("", Role.NURSE, EducationForm.VOCATIONAL, 570, Decimal(1)),
            Served("", Role.NURSE, EducationForm.MIXED, 100, Decimal(1)),
        )
    )
    assert [(load.limit.students, load.students, load.left_out) for load in found] == [(460, 920, 1), (570, 570, 1)]
    assert [load.missing for load in found] == [0, 0]


def test_a_school_of_unknown_size_is_left_out():
    (load, *_) = loads(served_at(School(uid(1), services=(service(2, Role.CURATOR, Decimal(1)),))))
    assert (load.counted, load.left_out) == (False, 1)


def test_lines_are_changed_in_place_and_shared_out_by_profession():
    line = StaffingLine(uid(2), Role.CURATOR, EducationForm.BASIC, 1300, Decimal(2))
    other = StaffingLine(uid(3), Role.NURSE, EducationForm.BASIC, 1300, None)
    staffing = with_line(with_line(Staffing(uid(1)), line), other)
    more = StaffingLine(uid(2), Role.CURATOR, EducationForm.BASIC, 1300, Decimal("2.5"))
    staffing = with_line(staffing, more)
    assert staffing.lines == (more, other)
    assert allocation(served_by(staffing)) == (("", EducationForm.BASIC, (Decimal("2.5"), None, None, None)),)
