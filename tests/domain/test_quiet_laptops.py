"""After how long a silence of a laptop is unusual."""

from datetime import date

from ohdesk.domain.laptops import quiet_days


def test_days_of_the_school_year_count():
    assert quiet_days(date(2026, 11, 8), date(2026, 11, 24)) == 16
    assert quiet_days(date(2026, 11, 24), date(2026, 11, 24)) == 0


def test_a_summers_silence_is_nothing_unusual():
    assert quiet_days(date(2026, 5, 30), date(2026, 8, 5)) == 6


def test_a_clock_that_is_ahead_does_not_make_negative_days():
    assert quiet_days(date(2026, 12, 1), date(2026, 11, 24)) == 0
