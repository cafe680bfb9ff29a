"""Series, their trend and target, surveys and their next round."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from ohdesk.domain.indicators import (
    Course,
    Direction,
    Indicator,
    Observation,
    Trend,
    Unit,
    latest,
    populations,
    reaches_target,
    series,
    trend,
)
from ohdesk.domain.surveys import AnswerChoice, Question, Survey, answered, is_tallied, next_round


def figure(value, day=None, **facts):
    return Observation(uuid4(), day=day, value=None if value is None else Decimal(value), **facts)


FALLING = (figure(9, date(2023, 4, 1)), figure("7.5", date(2024, 4, 1)), figure(6, date(2026, 4, 15)))


def test_a_series_is_in_the_order_of_its_days_and_those_without_one_come_last():
    later, open_day, earlier = figure(1, date(2026, 1, 1)), figure(2), figure(3, date(2025, 1, 1))
    girls = replace(earlier, id=uuid4(), population="tytöt")
    indicator = Indicator(UUID(int=1), observations=(girls, later, open_day, earlier))
    assert series(indicator, "") == (earlier, later, open_day)
    assert series(indicator, "tytöt") == (girls,)
    assert populations(indicator) == ("", "tytöt")


def test_the_last_figure_is_the_last_known_one():
    assert latest((*FALLING, figure(None, date(2027, 1, 1)))) == FALLING[-1]
    assert latest((figure(None),)) is None


@pytest.mark.parametrize(
    ("direction", "course"),
    [(Direction.DOWN, Course.BETTER), (Direction.UP, Course.WORSE), (Direction.NONE, Course.FALLS)],
)
def test_a_falling_series_is_as_good_as_its_direction(direction, course):
    assert trend(FALLING, direction, Unit.EVENTS) == Trend(course, Decimal(-3), 3)


def test_a_rising_series_rises_and_one_that_stays_is_steady():
    assert trend(FALLING[::-1], Direction.NONE, Unit.MEAN) == Trend(Course.RISES, Decimal(3), -3)
    assert trend((figure(4), figure(4)), Direction.UP, Unit.EVENTS) == Trend(Course.STEADY, Decimal(0), None)


def test_one_figure_is_no_trend():
    assert trend((FALLING[0], figure(None)), Direction.UP, Unit.EVENTS) is None


@pytest.mark.parametrize(("n", "course"), [(50, Course.STEADY), (5000, Course.BETTER), (None, Course.BETTER)])
def test_a_percentage_that_moves_within_chance_is_steady(n, course):
    found = trend((figure(9, n=n), figure(6, n=n)), Direction.DOWN, Unit.PERCENT)
    assert found is not None
    assert found.course is course


def test_a_target_is_reached_from_the_side_that_is_better():
    indicator = Indicator(UUID(int=1), target=Decimal(5), direction=Direction.DOWN)
    assert reaches_target(indicator, figure(5)) is True
    assert reaches_target(indicator, figure(6)) is False
    assert reaches_target(replace(indicator, direction=Direction.UP), figure(6)) is True
    assert reaches_target(replace(indicator, direction=Direction.NONE), figure(6)) is None
    assert reaches_target(replace(indicator, target=None), figure(6)) is None
    assert reaches_target(indicator, figure(None)) is None


def test_a_question_is_answered_by_as_many_as_chose_something():
    choices = tuple(AnswerChoice(uuid4(), count=count) for count in (3, 0, None))
    question = Question(uuid4(), choices=choices)
    assert answered(question) == 3
    assert answered(Question(uuid4(), choices=(AnswerChoice(uuid4()),))) is None
    assert is_tallied(Survey(uuid4(), questions=(question,)))
    assert not is_tallied(Survey(uuid4(), questions=(Question(uuid4()),)))


def test_the_next_round_asks_the_same_and_knows_no_counts():
    question = Question(uuid4(), "Viihdytkö?", choices=(AnswerChoice(uuid4(), "kyllä", count=30),), summary="Hyvin.")
    survey = Survey(uuid4(), title="Hyvinvointi", opens=date(2026, 3, 1), given=40, returned=30, questions=(question,))
    empty, ids = next_round(survey)
    assert (empty.title, empty.opens, empty.given, empty.returned) == ("Hyvinvointi", None, None, None)
    again = empty.questions[0]
    assert (again.text, again.summary, again.choices[0].text, again.choices[0].count) == (
        "Viihdytkö?",
        "",
        "kyllä",
        None,
    )
    assert empty.id == ids[survey.id]
    assert again.id == ids[question.id]
    assert again.choices[0].id == ids[question.choices[0].id]
    assert not set(ids) & set(ids.values())
