"""The days of a series: its rhythm, on the days on which the school works."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.domain.schools import DaysOff, SchoolYear, is_working_day
from ohdesk.domain.series import Occurrence, Rhythm, Series, a_year_on, occurrences

YEAR = SchoolYear(
    UUID(int=1),
    starts=date(2026, 8, 12),
    ends=date(2027, 6, 5),
    extra_days=(date(2027, 6, 5),),
    days_off=(
        DaysOff(date(2026, 10, 12), date(2026, 10, 16), "syysloma"),
        DaysOff(date(2026, 12, 21), date(2027, 1, 6), "joululoma"),
        DaysOff(date(2027, 2, 22), date(2027, 2, 26), "talviloma"),
    ),
)
WEDNESDAYS = Series(UUID(int=2), rhythm=Rhythm.WEEKS, every=4, weekday=3)


def days(series, calendar=YEAR, last_year=()):
    return [occurrence.day for occurrence in occurrences(series, calendar, last_year)]


def test_every_four_weeks_begins_with_the_first_such_weekday_and_yields_to_the_holidays():
    found = occurrences(WEDNESDAYS, YEAR)
    assert found[:4] == (
        Occurrence(date(2026, 8, 12), date(2026, 8, 12)),
        Occurrence(date(2026, 9, 9), date(2026, 9, 9)),
        Occurrence(date(2026, 10, 7), date(2026, 10, 7)),
        Occurrence(date(2026, 11, 4), date(2026, 11, 4)),
    )
    christmas = next(o for o in found if o.planned == date(2026, 12, 30))
    assert christmas.day == date(2027, 1, 7)


def test_of_two_days_as_near_the_later_one_is_taken():
    off = replace(YEAR, days_off=(DaysOff(date(2026, 9, 9), date(2026, 9, 9)),))
    assert date(2026, 9, 10) in days(WEDNESDAYS, off)


def test_an_occurrence_falls_away_where_another_one_has_its_day():
    every_week = replace(WEDNESDAYS, every=1)
    january = [o for o in occurrences(every_week, YEAR) if date(2026, 12, 17) < o.day < date(2027, 1, 13)]
    assert january == [
        Occurrence(date(2026, 12, 18), date(2026, 12, 23)),
        Occurrence(date(2027, 1, 7), date(2026, 12, 30)),
    ]


@pytest.mark.parametrize(
    ("nth", "september", "february"), [(1, 1, 2), (2, 8, 9), (4, 22, 23), (-1, 29, 23), (5, 29, 23)]
)
def test_a_weekday_of_each_month(nth, september, february):
    tuesdays = Series(UUID(int=2), rhythm=Rhythm.WEEKDAY_OF_MONTH, weekday=2, nth=nth)
    planned = [o.planned for o in occurrences(tuesdays, YEAR)]
    assert date(2026, 9, september) in planned
    assert date(2027, 2, february) in planned
    assert len(planned) in (9, 10)


def test_the_last_weekday_of_a_leap_years_february():
    leap = SchoolYear(UUID(int=1), starts=date(2028, 2, 1), ends=date(2028, 2, 29))
    series = Series(UUID(int=2), rhythm=Rhythm.WEEKDAY_OF_MONTH, weekday=2, nth=-1)
    assert days(series, leap) == [date(2028, 2, 29)]


def test_days_by_hand_stand_in_order_once_and_yield_too():
    by_hand = (date(2026, 11, 3), date(2026, 9, 2), date(2026, 9, 2), date(2026, 10, 13), date(2028, 1, 1))
    assert days(replace(WEDNESDAYS, rhythm=Rhythm.DATES, dates=by_hand)) == [
        date(2026, 9, 2),
        date(2026, 10, 9),
        date(2026, 11, 3),
    ]


def test_last_years_weekdays_come_again_in_their_weeks():
    last_year = (date(2025, 8, 13), date(2025, 11, 5), date(2026, 5, 27), date(2025, 7, 1))
    series = replace(WEDNESDAYS, rhythm=Rhythm.LAST_YEAR)
    assert days(series, YEAR, last_year) == [date(2026, 8, 12), date(2026, 11, 4), date(2027, 6, 2)]


def test_week_53_becomes_the_last_week_of_a_year_that_has_52():
    assert a_year_on(date(2026, 12, 30)) == date(2027, 12, 29)
    assert a_year_on(date(2025, 12, 24)) == date(2026, 12, 23)
    assert a_year_on(date(2025, 12, 29)) == date(2027, 1, 4)  # already in the first week of 2026


def test_a_series_keeps_within_its_own_days_and_the_calendars():
    assert days(replace(WEDNESDAYS, first=date(2027, 5, 1), last=date(2030, 1, 1))) == [
        date(2027, 5, 5),
        date(2027, 6, 2),
    ]
    assert days(replace(WEDNESDAYS, first=date(2027, 5, 1), last=date(2027, 4, 1))) == []


def test_without_the_schools_calendar_weekdays_count():
    bare = SchoolYear(UUID(int=1))
    assert days(WEDNESDAYS, bare) == []
    bounded = replace(WEDNESDAYS, weekday=7, first=date(2026, 8, 1), last=date(2026, 8, 31))
    assert days(bounded, bare) == [date(2026, 8, 3), date(2026, 8, 31)]


def test_a_year_in_which_the_school_never_works_has_no_days():
    never = replace(YEAR, extra_days=(), days_off=(DaysOff(YEAR.starts, YEAR.ends),))
    assert days(WEDNESDAYS, never) == []


a_day = st.dates(date(2024, 1, 1), date(2033, 12, 31))
calendars = st.builds(
    lambda starts, length, off: SchoolYear(
        UUID(int=1),
        starts=starts,
        ends=starts + timedelta(length),
        days_off=tuple(DaysOff(starts + timedelta(begin), starts + timedelta(begin + length)) for begin, length in off),
    ),
    a_day,
    st.integers(0, 370),
    st.lists(st.tuples(st.integers(0, 360), st.integers(0, 30)), max_size=6),
)
series = st.builds(
    Series,
    st.just(UUID(int=2)),
    rhythm=st.sampled_from(Rhythm),
    every=st.integers(-1, 12),
    weekday=st.integers(1, 7),
    nth=st.sampled_from((-1, 1, 2, 3, 4)),
    dates=st.lists(a_day, max_size=12).map(tuple),
    first=st.none() | a_day,
    last=st.none() | a_day,
)


@given(series, calendars, st.lists(a_day, max_size=12))
def test_every_occurrence_is_the_nearest_working_day_of_its_rhythm(series, calendar, last_year):
    found = occurrences(series, calendar, last_year)
    assert [o.day for o in found] == sorted({o.day for o in found})
    assert [o.planned for o in found] == sorted({o.planned for o in found})
    first = max(filter(None, (series.first, calendar.starts)))
    last = min(filter(None, (series.last, calendar.ends)))
    for occurrence in found:
        assert first <= occurrence.planned <= last
        assert first <= occurrence.day <= last
        assert is_working_day(calendar, occurrence.day)
        distance = abs(occurrence.day - occurrence.planned).days
        nearer = [occurrence.planned + timedelta(n) for n in range(1 - distance, distance)]
        assert not any(first <= day <= last and is_working_day(calendar, day) for day in nearer)
        assert _follows_the_rhythm(series, occurrence.planned, last_year)


def _follows_the_rhythm(series, day, last_year):
    match series.rhythm:
        case Rhythm.WEEKS:
            return day.isoweekday() == series.weekday
        case Rhythm.WEEKDAY_OF_MONTH:
            in_month = (day.day - 1) // 7 + 1
            is_last = (day + timedelta(7)).month != day.month
            return day.isoweekday() == series.weekday and (is_last if series.nth == -1 else in_month == series.nth)
        case Rhythm.DATES:
            return day in series.dates
        case _:
            return day in {a_year_on(other) for other in last_year}


@given(calendars, st.integers(1, 12), st.integers(1, 7))
def test_weeks_between_two_days_of_the_rhythm_are_as_many_as_asked(calendar, every, weekday):
    found = occurrences(Series(UUID(int=2), every=every, weekday=weekday), calendar)
    gaps = {(later.planned - earlier.planned).days for earlier, later in pairwise(found)}
    assert all(gap % (7 * every) == 0 for gap in gaps)


@given(a_day)
def test_a_year_on_is_the_same_weekday_within_a_week_of_52_weeks(day):
    later = a_year_on(day)
    assert later.isoweekday() == day.isoweekday()
    assert (later - day).days in (364 - 7, 364, 371)
