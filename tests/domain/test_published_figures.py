"""What students, guardians and the public see of indicators and surveys."""

from dataclasses import replace
from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from ohdesk.domain.indicators import Indicator, IndicatorKind, Observation, Unit
from ohdesk.domain.published_figures import answers_seen_by, indicator_seen_by, tells_of_hidden
from ohdesk.domain.readers import Reader
from ohdesk.domain.small_numbers import Protection
from ohdesk.domain.surveys import AnswerChoice, Question, Survey

OTHERS = (Reader.REPRESENTATIVES, Reader.PUBLIC)
LARGE, SMALL = Protection(5), Protection(5, small_school=True)


def of(unit, *observations, kind=IndicatorKind.COUNT):
    return Indicator(UUID(int=1), kind=kind, unit=unit, note="vain meille", observations=observations)


def figure(value, n=None, cases=None, population="", **facts):
    return Observation(uuid4(), "kevät 2026", None, population, Decimal(value), n, cases, note="muistiin", **facts)


def hidden(indicator, protection=LARGE, reader=Reader.PUBLIC):
    """Return which figures are hidden, in order, and let none of them say anything."""
    seen = indicator_seen_by(indicator, protection, reader)
    assert all((one.value, one.n, one.cases) == (None, None, None) for one in seen.observations if one.hidden)
    assert not any(one.note for one in seen.observations)
    assert not seen.note
    return [one.hidden for one in seen.observations]


def test_the_staff_sees_all():
    indicator = of(Unit.PERCENT, figure(50, n=2))
    assert indicator_seen_by(indicator, SMALL, Reader.STAFF) == indicator


@pytest.mark.parametrize(
    ("value", "n", "cases", "is_hidden"),
    [
        (50, 4, None, True),  # too few were asked
        (50, 4, 2, True),
        (8, 40, 3, True),  # it is about three
        (8, 40, None, True),  # 8 % of 40 is about three
        (93, 40, 37, True),  # three are left
        (0, 40, 0, False),
        (100, 40, 40, False),
        (50, 40, 20, False),
        (50, None, None, True),  # of how many is not known
    ],
)
@pytest.mark.parametrize("reader", OTHERS)
def test_a_percentage_is_hidden_by_whom_it_is_about(reader, value, n, cases, is_hidden):
    assert hidden(of(Unit.PERCENT, figure(value, n, cases)), reader=reader) == [is_hidden]


def test_a_source_that_guards_its_figures_is_trusted_without_n_and_believed_where_it_hides():
    for kind in (IndicatorKind.NATIONAL_SURVEY, IndicatorKind.OPEN_DATA):
        assert hidden(of(Unit.PERCENT, figure(8), figure(8, hidden=True), kind=kind)) == [False, True]


def test_a_figure_about_a_few_is_hidden_even_where_its_source_shows_it():
    for cases, is_hidden in ((3, True), (30, False)):
        assert hidden(of(Unit.OTHER, figure(8, cases=cases), kind=IndicatorKind.OPEN_DATA)) == [is_hidden]


def test_a_mean_is_hidden_by_how_many_answered():
    assert hidden(of(Unit.MEAN, figure("3.4", n=4), figure("3.4", n=5), figure("3.4"))) == [True, False, True]


@pytest.mark.parametrize("unit", [Unit.EVENTS, Unit.HOURS, Unit.DAYS])
def test_events_are_hidden_where_they_are_few_and_in_a_small_school_always(unit):
    events = [replace(figure(value), period=str(value)) for value in (0, 4, 5, 400)]
    assert hidden(of(unit, *events)) == [False, True, False, False]
    assert hidden(of(unit, *events), SMALL) == [False, True, True, True]


def test_people_are_hidden_where_they_are_few_whatever_the_school():
    people = [replace(figure(value), period=str(value)) for value in (0, 4, 5)]
    assert hidden(of(Unit.PEOPLE, *people), SMALL) == [False, True, False]


def test_a_hidden_part_takes_the_other_parts_with_it_so_that_the_whole_does_not_tell_it():
    parts = (figure(50, 40, 20), figure(15, 20, 3, "7 lk"), figure(85, 20, 17, "8 lk"))
    assert hidden(of(Unit.PERCENT, *parts)) == [False, True, True]
    assert hidden(of(Unit.PERCENT, *parts[1:])) == [True, True]  # 17 of 20: three are left
    another = replace(parts[2], period="kevät 2025", value=Decimal(50), cases=10)
    assert hidden(of(Unit.PERCENT, *parts[:2], another)) == [False, True, False]


@pytest.mark.parametrize(
    ("whole", "part"),
    [
        (figure(50, 40, 20), figure(50, 38, 19, "tytöt")),  # two others were asked
        (figure(50, 40, 20), figure(60, 30, 18, "tytöt")),  # two of the others
        (figure(50, 40, 20), figure(40, 20, 8, "tytöt")),  # fine alone; eight others and twelve
        (figure(50, 40, 22), figure(40, 25, 8, "tytöt")),  # one of the others is left
    ],
)
def test_a_part_that_differs_from_the_whole_by_a_few_is_hidden(whole, part):
    assert hidden(of(Unit.PERCENT, whole, part)) == [False, part.n != 20]


def test_parts_that_together_leave_a_few_are_hidden():
    parts = (figure(40), figure(20, population="syksy"), figure(17, population="kevät"))
    assert hidden(of(Unit.EVENTS, *parts)) == [False, True, True]


def test_a_hidden_whole_hides_its_parts():
    assert hidden(of(Unit.EVENTS, figure(40, hidden=True), figure(20, population="a"))) == [True, True]


# --- Surveys ---


def question(*counts):
    return Question(uuid4(), choices=tuple(AnswerChoice(uuid4(), count=count) for count in counts))


def test_answers_are_seen_by_the_rule_and_questions_that_are_not_tallied_not_at_all():
    survey = Survey(uuid4(), questions=(question(30, 3, 15), question(None, None), question(20, 28, 0)))
    first, last = answers_seen_by(survey, 5, Reader.PUBLIC)
    assert (first.counts, first.answered) == ((30, None, None), 48)
    assert (last.counts, last.answered) == ((20, 28, 0), 48)
    assert [one.counts for one in answers_seen_by(survey, 5, Reader.STAFF)] == [(30, 3, 15), (20, 28, 0)]


def test_of_a_survey_with_a_handful_of_answers_nothing_is_seen():
    survey = Survey(uuid4(), questions=(question(3, 0), question(4, 40)))
    assert [(one.counts, one.answered) for one in answers_seen_by(survey, 5, Reader.PUBLIC)] == [
        ((None, None), None),
        ((None, None), None),
    ]


def test_an_indicator_must_not_count_answers_that_are_hidden():
    asked = question(30, 3, 15)
    survey = Survey(uuid4(), questions=(asked, question(None)))
    first, second, third = (choice.id for choice in asked.choices)
    assert tells_of_hidden(survey, asked.id, [first, second], 5)
    assert not tells_of_hidden(survey, asked.id, [first], 5)
    assert not tells_of_hidden(survey, asked.id, [second, third], 0)
    assert not tells_of_hidden(survey, survey.questions[1].id, [], 5)
