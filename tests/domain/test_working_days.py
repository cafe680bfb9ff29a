"""How a school's calendar stands beside the Act, and how its days off are read from words."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from test_schools import YEAR_2025, YEAR_2026

from ohdesk.domain.days_off import days_off_from
from ohdesk.domain.schools import DaysOff, EducationForm, SchoolYear, working_days
from ohdesk.domain.working_days import (
    checked,
    expected_end,
    expected_working_days,
    holidays_to_add,
    in_order,
    public_holidays,
    with_last_saturday,
    working_day_before,
)

NAMED_2025, NAMED_2026 = replace(YEAR_2025, name="2025–2026"), replace(YEAR_2026, name="2026–2027")
BARE = SchoolYear(UUID(int=3), name="2026–2027")


@pytest.mark.parametrize(
    ("year", "days", "end"),
    [
        ("2025–2026", 188, date(2026, 5, 30)),
        ("2026–2027", 189, date(2027, 6, 5)),
        ("2027–2028", 187, date(2028, 6, 3)),  # all three on other weekdays
        ("2023–2024", 188, date(2024, 6, 1)),
    ],
)
def test_the_act_tells_how_many_days_a_year_has_and_when_it_ends(year, days, end):
    assert (expected_working_days(year), expected_end(year)) == (days, end)


@pytest.mark.parametrize("year", [NAMED_2025, NAMED_2026])
def test_a_providers_calendar_agrees_with_the_act(year):
    check = checked(year, EducationForm.BASIC)
    assert (check.counted, check.more, check.ends_otherwise) == (check.expected, 0, False)


def test_a_calendar_that_differs_says_how():
    longer = replace(NAMED_2026, starts=date(2026, 8, 10), ends=date(2027, 6, 4), extra_days=())
    check = checked(longer, EducationForm.BASIC)
    assert (check.counted, check.expected, check.more) == (190, 189, 1)
    assert (check.ends_otherwise, check.expected_end) == (True, date(2027, 6, 5))


def test_only_basic_education_has_its_days_in_the_act():
    check = checked(NAMED_2026, EducationForm.UPPER_SECONDARY)
    assert (check.counted, check.expected, check.more, check.ends_otherwise) == (189, None, 0, False)
    assert checked(replace(NAMED_2026, name="vuosi"), EducationForm.BASIC).expected is None


def test_an_open_calendar_differs_in_nothing_yet():
    check = checked(BARE, EducationForm.BASIC)
    assert (check.counted, check.more, check.ends_otherwise) == (0, 0, False)


def test_a_last_day_on_a_saturday_is_worked():
    open_end = replace(NAMED_2026, extra_days=())
    assert sum(1 for _ in working_days(open_end)) == 188
    closed = with_last_saturday(open_end)
    assert sum(1 for _ in working_days(closed)) == 189
    assert with_last_saturday(closed) is closed
    assert with_last_saturday(BARE) is BARE
    friday = replace(open_end, ends=date(2027, 6, 4))
    assert with_last_saturday(friday) is friday


def test_a_day_off_leads_to_the_working_day_before_it():
    assert working_day_before(NAMED_2026, date(2026, 10, 21)) == date(2026, 10, 16)
    assert working_day_before(NAMED_2026, date(2026, 10, 16)) == date(2026, 10, 16)
    assert working_day_before(NAMED_2026, date(2027, 7, 1)) == date(2027, 6, 5)
    assert working_day_before(NAMED_2026, date(2026, 8, 1)) is None
    assert working_day_before(BARE, date(2026, 9, 1)) is None


@pytest.mark.parametrize(
    ("year", "easter_monday", "ascension", "saints", "midsummer_eve"),
    [
        ("2024–2025", date(2025, 4, 21), date(2025, 5, 29), date(2024, 11, 2), date(2025, 6, 20)),
        ("2025–2026", date(2026, 4, 6), date(2026, 5, 14), date(2025, 11, 1), date(2026, 6, 19)),
        ("2026–2027", date(2027, 3, 29), date(2027, 5, 6), date(2026, 10, 31), date(2027, 6, 25)),
        ("2007–2008", date(2008, 3, 24), date(2008, 5, 1), date(2007, 11, 3), date(2008, 6, 20)),
        ("2037–2038", date(2038, 4, 26), date(2038, 6, 3), date(2037, 10, 31), date(2038, 6, 25)),
    ],
)
def test_public_holidays_move_as_the_almanac_says(year, easter_monday, ascension, saints, midsummer_eve):
    days = dict(public_holidays(year))
    assert days["easter_monday"] == easter_monday
    assert days["ascension"] == ascension
    assert (days["all_saints"], days["midsummer_eve"]) == (saints, midsummer_eve)
    ordered = [day for _, day in public_holidays(year)]
    assert ordered == sorted(ordered)


def test_holidays_on_which_the_calendar_has_work_are_offered():
    assert holidays_to_add(NAMED_2026) == ()
    without = replace(NAMED_2026, days_off=NAMED_2026.days_off[:3])
    assert [key for key, _ in holidays_to_add(without)] == ["good_friday", "easter_monday", "ascension"]
    assert holidays_to_add(BARE) == ()


def test_days_off_are_read_as_people_write_them():
    text = """Syysloma 12.–16.10.2026
        Joululoma 22.12.–6.1.
        Talviloma;22.2.2027;26.2.2027

        pe 4.12.2026 vapaapäivä
        2026-10-19,2026-10-23,Höstlov
        Pääsiäinen: pe 26.3. - ma 29.3.2027
        Höstlov mån 12.10 - fre 16.10
        6.5."""
    read = days_off_from(text, "2026–2027")
    assert read.unread == ()
    assert [(off.first, off.last, off.name) for off in read.days_off] == [
        (date(2026, 10, 12), date(2026, 10, 16), "Syysloma"),
        (date(2026, 12, 22), date(2027, 1, 6), "Joululoma"),
        (date(2027, 2, 22), date(2027, 2, 26), "Talviloma"),
        (date(2026, 12, 4), date(2026, 12, 4), "vapaapäivä"),
        (date(2026, 10, 19), date(2026, 10, 23), "Höstlov"),
        (date(2027, 3, 26), date(2027, 3, 29), "Pääsiäinen"),
        (date(2026, 10, 12), date(2026, 10, 16), "Höstlov"),
        (date(2027, 5, 6), date(2027, 5, 6), ""),
    ]


@pytest.mark.parametrize(
    "line", ["lomat myöhemmin", "30.2.2027 talviloma", "Vappu 1.5.2029", "1.9. 2.9. 3.9. pois", "7. päivä"]
)
def test_a_line_that_is_no_run_of_days_is_given_back(line):
    assert days_off_from(line, "2026–2027").unread == (line,)


def test_runs_are_put_in_order_once():
    first, second = DaysOff(date(2026, 10, 12), date(2026, 10, 16)), DaysOff(date(2026, 12, 4), date(2026, 12, 4))
    assert in_order((second, first, second)) == (first, second)
