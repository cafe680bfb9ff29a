"""Measures under their headings, their times, what is late, and what goes on to the next period."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.domain.periods import last_of_month, read_period, shown_period
from ohdesk.domain.plan_measures import (
    by_heading,
    heading_of,
    is_late,
    late_measures,
    measure_gaps,
    moved,
    placed_measures,
    rolled_over,
    shown_move,
    still_to_bring,
)
from ohdesk.domain.plan_risks import by_rank, is_heavy, rank, risk_gaps, risks_due
from ohdesk.domain.plans import (
    Goal,
    GoalState,
    Level,
    Measure,
    MeasureState,
    Moved,
    Plan,
    Risk,
    RiskState,
    Theme,
)

TODAY = date(2026, 10, 14)


def uid(number):
    return UUID(int=number)


def measure(number, text, **fields):
    return Measure(uid(number), text, **fields)


STAFF = Theme(uid(10), title="Henkilöstö", measures=(measure(20, "rekrytointi", ends=date(2026, 9, 30)),))
PLACES = Theme(uid(11), title="Tilat")
PLAN = Plan(
    uid(1),
    themes=(STAFF, PLACES),
    goals=(
        Goal(uid(30), "Tilat ovat koululla", theme=uid(11), measures=(measure(21, "kartoitus", schedule="syksy"),)),
        Goal(uid(31), "Väki pysyy", theme=uid(10), measures=(measure(22, "perehdytys", ends=date(2026, 8, 31)),)),
        Goal(uid(32), "Sujuva yhteistyö", strategy_line="Yhteistyö", measures=(measure(23, "kysely"),)),
        Goal(uid(33), "Rauha"),
    ),
)


def test_a_goal_stands_under_its_theme_else_under_the_line_that_it_names():
    assert [heading_of(PLAN, goal) for goal in PLAN.goals] == ["Tilat", "Henkilöstö", "Yhteistyö", ""]
    assert heading_of(PLAN, replace(PLAN.goals[0], theme=uid(99), strategy_line="Linja")) == "Linja"
    assert [(heading, [goal.title for goal in goals]) for heading, goals in by_heading(PLAN)] == [
        ("Henkilöstö", ["Väki pysyy"]),
        ("Tilat", ["Tilat ovat koululla"]),
        ("Yhteistyö", ["Sujuva yhteistyö"]),
        ("", ["Rauha"]),
    ]


def test_every_measure_is_told_where_it_stands():
    assert [(placed.heading, placed.measure.text, placed.goal is None) for placed in placed_measures(PLAN)] == [
        ("Henkilöstö", "perehdytys", False),
        ("Henkilöstö", "rekrytointi", True),
        ("Tilat", "kartoitus", False),
        ("Yhteistyö", "kysely", False),
    ]


def test_a_measure_is_late_once_its_last_day_has_passed_and_it_is_open():
    late = measure(1, "x", ends=date(2026, 10, 13))
    assert is_late(late, TODAY)
    assert is_late(replace(late, state=MeasureState.UNDER_WAY), TODAY)
    assert not is_late(replace(late, ends=TODAY), TODAY)
    assert not is_late(replace(late, state=MeasureState.DONE), TODAY)
    assert not is_late(replace(late, ends=None), TODAY)
    assert [placed.measure.text for placed in late_measures(PLAN, TODAY)] == ["perehdytys", "rekrytointi"]
    assert [(finding.key, finding.data["count"]) for finding in measure_gaps(PLAN, TODAY)] == [
        ("measures_late", 2),
        ("measures_without_time", 1),
    ]
    assert measure_gaps(Plan(uid(1)), TODAY) == ()


def test_a_measure_that_is_moved_tells_where_it_was_and_why():
    first = moved(measure(1, "x", schedule="syksyllä"), date(2026, 12, 31), "Tila puuttuu", TODAY)
    second = moved(first, date(2027, 3, 31), "Tila valmistuu myöhemmin", date(2026, 12, 1))
    assert (second.ends, second.schedule) == (date(2027, 3, 31), "")
    assert [(step.on, step.was, step.words, step.to, step.reason) for step in second.moves] == [
        (TODAY, None, "syksyllä", date(2026, 12, 31), "Tila puuttuu"),
        (date(2026, 12, 1), date(2026, 12, 31), "", date(2027, 3, 31), "Tila valmistuu myöhemmin"),
    ]


def test_what_is_open_goes_on_to_the_next_period_with_its_history():
    begun = moved(
        measure(20, "rekrytointi", starts=date(2026, 1, 1), state=MeasureState.UNDER_WAY, progress="Haku on auki."),
        date(2027, 3, 31),
        "Hakijoita ei ollut",
        TODAY,
    )
    done = measure(24, "valmis", state=MeasureState.DONE)
    later = measure(25, "myöhemmin", starts=date(2027, 2, 1))
    plan = replace(PLAN, themes=(replace(STAFF, measures=(begun, done, later)), PLACES))
    themes, goals = rolled_over(plan, uid(2), date(2027, 1, 1))
    assert rolled_over(plan, uid(2), date(2027, 1, 1)) == (themes, goals)
    assert [theme.title for theme in themes] == ["Henkilöstö", "Tilat"]
    first, second = themes[0].measures
    assert (first.text, first.progress, first.continues) == ("rekrytointi", "Haku on auki.", begun.id)
    assert (first.starts, second.starts) == (date(2027, 1, 1), date(2027, 2, 1))
    assert [step.reason for step in first.moves] == ["Hakijoita ei ollut"]
    assert [goal.continues for goal in goals] == [goal.id for goal in PLAN.goals]
    assert goals[0].theme == themes[1].id
    identities = [themes[0].id, first.id, first.moves[0].id, goals[0].id, goals[0].measures[0].id]
    assert not {*identities} & {STAFF.id, begun.id, begun.moves[0].id, PLAN.goals[0].id, uid(21)}
    assert rolled_over(plan, uid(3))[1][0].id != goals[0].id


def test_what_was_brought_over_already_does_not_wait():
    new = Plan(uid(2))
    waiting = still_to_bring(new, PLAN)
    assert [placed.measure.text for placed in placed_measures(waiting)] == [
        "perehdytys",
        "rekrytointi",
        "kartoitus",
        "kysely",
    ]
    brought = replace(new, themes=waiting.themes, goals=waiting.goals)
    assert still_to_bring(brought, PLAN) == new
    less = replace(brought, themes=(replace(brought.themes[0], measures=()), *brought.themes[1:]))
    (theme,) = still_to_bring(less, PLAN).themes
    assert [measure.text for measure in theme.measures] == ["rekrytointi"]


@pytest.mark.parametrize(
    ("state", "measures", "goes_on"),
    [
        (GoalState.REACHED, (), False),
        (GoalState.NOT_REACHED, (), False),
        (GoalState.REACHED, (measure(1, "kesken"),), True),
        (GoalState.REACHED, (measure(1, "tehty", state=MeasureState.DONE),), False),
        (GoalState.PARTLY, (), True),
        (GoalState.CONTINUES, (measure(1, "luovuttu", state=MeasureState.DROPPED),), True),
    ],
)
def test_a_goal_goes_on_while_something_is_to_be_done_for_it(state, measures, goes_on):
    goal = Goal(uid(30), "T", state=state, evaluation="arvio", theme=uid(98), measures=measures)
    _, goals = rolled_over(Plan(uid(1), goals=(goal,)), uid(2))
    assert bool(goals) is goes_on
    for found in goals:
        assert (found.state, found.evaluation, found.theme) == (GoalState.UNDER_WAY, "", uid(98))


@pytest.mark.parametrize(
    ("words", "starts", "ends"),
    [
        ("9/2026", None, date(2026, 9, 30)),
        ("02 / 2028", None, date(2028, 2, 29)),
        ("9.2026", None, date(2026, 9, 30)),
        ("2026-09", None, date(2026, 9, 30)),
        ("2026-09-15", None, date(2026, 9, 15)),
        ("30.9.2026 mennessä", None, date(2026, 9, 30)),
        ("Syyskuu 2026", None, date(2026, 9, 30)),
        ("senast september 2026", None, date(2026, 9, 30)),
        ("maj 2027", None, date(2027, 5, 31)),
        ("8/2026–5/2027", date(2026, 8, 1), date(2027, 5, 31)),
        ("8/2026 - 5/2027", date(2026, 8, 1), date(2027, 5, 31)),
        ("9–12/2026", date(2026, 9, 1), date(2026, 12, 31)),
        ("11–2/2027", date(2026, 11, 1), date(2027, 2, 28)),
        ("1.9.–31.12.2026", date(2026, 9, 1), date(2026, 12, 31)),
        ("1.9–31.12.2026", date(2026, 9, 1), date(2026, 12, 31)),
        ("elokuu–joulukuu 2026", date(2026, 8, 1), date(2026, 12, 31)),
        ("8/2026–", date(2026, 8, 1), None),
        ("–5/2027", None, date(2027, 5, 31)),
    ],
)
def test_a_time_is_read_as_people_write_it(words, starts, ends):
    assert read_period(words) == (starts, ends)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "–",
        "syksyllä",
        "jatkuva",
        "2026",
        "13/2026",
        "31.9.2026",
        "9",
        "0–9/2026",
        "9/2026–koko vuosi",
        "alku–9/2026",
    ],
)
def test_other_words_stay_words(words):
    assert read_period(words) is None


DAYS = st.none() | st.dates(min_value=date(1900, 1, 1))


@given(DAYS, DAYS)
def test_a_shown_period_is_read_again_as_it_was(starts, ends):
    known = (starts, ends) if starts or ends else None
    assert read_period(shown_period(starts, ends)) == known


def test_months_are_shown_as_months():
    assert shown_period(date(2026, 8, 1), date(2027, 5, 31)) == "8/2026–5/2027"
    assert shown_period(None, date(2026, 12, 31)) == "12/2026"
    assert shown_period(date(2026, 8, 12), date(2026, 12, 30)) == "12.8.2026–30.12.2026"
    assert last_of_month(9999, 12) == date(9999, 12, 31)


def risk(number, likelihood, effect, **fields):
    return Risk(uid(number), f"riski {number}", likelihood, effect, **fields)


def test_risks_are_weighed_by_how_likely_and_how_heavy_they_are():
    small = risk(1, Level.LOW, Level.MODERATE, review_on=TODAY)
    large = risk(2, Level.HIGH, Level.HIGH, review_on=date(2026, 11, 1))
    closed = risk(3, Level.HIGH, Level.HIGH, state=RiskState.CLOSED, review_on=TODAY)
    even = risk(4, Level.MODERATE, Level.LOW)
    middling = risk(5, Level.MODERATE, Level.HIGH, review_on=date(2026, 10, 1))
    risks = (closed, small, large, even, middling)
    assert [rank(found) for found in risks] == [9, 2, 9, 2, 6]
    assert [is_heavy(found) for found in risks] == [True, False, True, False, True]
    assert by_rank(risks) == (large, middling, small, even, closed)
    plan = Plan(uid(9), risks=risks)
    assert risks_due(plan, TODAY) == (middling, small)
    assert [(finding.key, finding.data["count"]) for finding in risk_gaps(plan, TODAY)] == [("risks_to_look_at", 2)]
    assert risk_gaps(Plan(uid(9)), TODAY) == ()


def test_a_move_is_told_in_one_line():
    step = Moved(uid(1), date(2026, 10, 1), date(2026, 9, 30), date(2026, 12, 31), "Tila puuttuu")
    assert shown_move(step) == "1.10.2026: 9/2026 → 12/2026 (Tila puuttuu)"
    assert shown_move(Moved(uid(1), words="syksyllä")) == "syksyllä → –"
