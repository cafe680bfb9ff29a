"""School years and working days."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.domain.schools import (
    DaysOff,
    SchoolYear,
    is_working_day,
    school_year_name,
    school_year_span,
    working_days,
)

# Two calendars as a provider may set them: 190 days less Independence Day, Epiphany and May Day on weekdays.
YEAR_2025 = SchoolYear(
    UUID(int=1),
    starts=date(2025, 8, 6),
    ends=date(2026, 5, 30),
    extra_days=(date(2026, 5, 30),),
    days_off=(
        DaysOff(date(2025, 10, 13), date(2025, 10, 17), "syysloma"),
        DaysOff(date(2025, 12, 22), date(2026, 1, 6), "joululoma"),
        DaysOff(date(2026, 2, 23), date(2026, 2, 27), "talviloma"),
        DaysOff(date(2026, 4, 3), date(2026, 4, 6), "pääsiäinen"),
        DaysOff(date(2026, 5, 1), date(2026, 5, 1), "vappu"),
        DaysOff(date(2026, 5, 14), date(2026, 5, 14), "helatorstai"),
    ),
)
YEAR_2026 = SchoolYear(
    UUID(int=2),
    starts=date(2026, 8, 12),
    ends=date(2027, 6, 5),
    extra_days=(date(2027, 6, 5),),
    days_off=(
        DaysOff(date(2026, 10, 19), date(2026, 10, 23), "syysloma"),
        DaysOff(date(2026, 12, 22), date(2027, 1, 6), "joululoma"),
        DaysOff(date(2027, 2, 22), date(2027, 2, 26), "talviloma"),
        DaysOff(date(2027, 3, 26), date(2027, 3, 29), "pääsiäinen"),
        DaysOff(date(2027, 5, 6), date(2027, 5, 6), "helatorstai"),
    ),
)


@pytest.mark.parametrize(("year", "count"), [(YEAR_2025, 188), (YEAR_2026, 189)])
def test_a_providers_calendar_has_its_working_days(year, count):
    days = list(working_days(year))
    assert (len(days), days[-1]) == (count, year.ends)
    assert days == sorted(set(days))


def test_a_year_ends_on_the_saturday_of_week_22():
    assert all(year.ends.isocalendar()[1:] == (22, 6) for year in (YEAR_2025, YEAR_2026))


def test_a_year_without_its_first_or_last_day_has_no_working_days():
    for year in (replace(YEAR_2026, starts=None), replace(YEAR_2026, ends=None)):
        assert list(working_days(year)) == []
        assert not is_working_day(year, date(2026, 9, 1))


def test_weekends_holidays_and_days_outside_are_off():
    for day in (date(2026, 8, 11), date(2026, 8, 15), date(2026, 10, 19), date(2026, 10, 23), date(2027, 6, 7)):
        assert not is_working_day(YEAR_2026, day)
    assert is_working_day(YEAR_2026, date(2026, 10, 16))


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_lies_in_the_school_year_that_it_names(day):
    first, last = school_year_span(school_year_name(day))
    assert first <= day <= last
    assert (first.month, first.day, last.month, last.day) == (8, 1, 7, 31)
    assert school_year_name(last + timedelta(1)) != school_year_name(day)


@pytest.mark.parametrize("name", ["", "2026", "2026-2027", "2026–2028", "x–2027", "2026–y"])
def test_another_text_is_no_school_year(name):
    with pytest.raises(ValueError, match=f"^{name}"):
        school_year_span(name)
