"""The seventh working day counts as the school works, not as weeks go."""

from datetime import date
from uuid import UUID

import pytest

from ohdesk.domain.schools import DaysOff, SchoolYear
from ohdesk.domain.talk_days import TalkDays, talk_days

AUTUMN = DaysOff(date(2025, 10, 13), date(2025, 10, 17))
YEAR_2025 = SchoolYear(UUID(int=1), None, "", date(2025, 8, 6), date(2026, 5, 30), (AUTUMN,), (date(2026, 5, 30),))
YEAR_2026 = SchoolYear(UUID(int=2), None, "", date(2026, 8, 11), date(2027, 6, 5))
YEAR_2027 = SchoolYear(UUID(int=3), None, "", date(2027, 8, 10), date(2028, 6, 3))


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (date(2025, 9, 1), TalkDays(date(2025, 9, 10), date(2025, 9, 2), True)),
        (date(2025, 10, 9), TalkDays(date(2025, 10, 27), date(2025, 10, 10), True)),
        (date(2025, 10, 15), TalkDays(date(2025, 10, 28), date(2025, 10, 20), False)),
        (date(2025, 9, 6), TalkDays(date(2025, 9, 16), date(2025, 9, 8), False)),
    ],
)
def test_days_without_school_do_not_count(asked, expected):
    assert talk_days([YEAR_2025], asked) == expected


def test_a_request_in_the_last_week_runs_over_the_summer():
    assert talk_days([YEAR_2026, YEAR_2025], date(2026, 5, 27)).last == date(2026, 8, 14)


@pytest.mark.parametrize(
    ("calendars", "asked"),
    [
        ([], date(2025, 9, 1)),
        ([YEAR_2025], date(2026, 5, 27)),
        ([YEAR_2026], date(2026, 5, 27)),
        ([YEAR_2025, YEAR_2027], date(2026, 5, 27)),
    ],
)
def test_calendars_that_do_not_reach_far_enough_give_no_day(calendars, asked):
    assert talk_days(calendars, asked) is None
