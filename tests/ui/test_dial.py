"""Where everything lies on the wheel, by arithmetic."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from ohdesk.ui.year_clock.dial import HUB, MONTHS, RINGS, Dial, row_depth, spots

FRONTS = st.floats(0, 11.999, allow_nan=False)


def dial(front: float) -> Dial:
    return Dial(QPointF(300, 300), 290, front)


@given(FRONTS)
def test_the_months_share_the_whole_circle_and_follow_each_other(front: float) -> None:
    made = dial(front)
    assert sum(made.span(place) for place in range(MONTHS)) == pytest.approx(360)
    for place in range(MONTHS - 1):
        assert made.start(place) - made.span(place) == pytest.approx(made.start(place + 1))


@pytest.mark.parametrize("place", range(MONTHS))
def test_the_month_in_front_is_widest_and_stands_on_top(place: int) -> None:
    made = dial(place)
    assert made.openness(place) == 1
    assert made.angle(place, 0.5) % 360 == pytest.approx(90)
    assert all(made.span(place) > 2 * made.span(other) for other in range(MONTHS) if other != place)


@given(FRONTS, st.floats(0.001, 0.02))
def test_turning_moves_no_month_by_a_leap(front: float, step: float) -> None:
    before, after = dial(front), dial((front + step) % MONTHS)
    for place in range(MONTHS):
        turned = (after.angle(place, 0.5) - before.angle(place, 0.5) + 180) % 360 - 180
        assert abs(turned) < step * 120


@given(FRONTS, st.integers(0, 11), st.floats(0.02, 0.98), st.floats(HUB + 0.01, 0.99))
def test_a_point_lies_in_the_month_that_it_was_put_in(front: float, place: int, share: float, away: float) -> None:
    made = dial(front)
    assert made.month_at(made.point(made.angle(place, share), away)) == place
    assert made.month_at(QPointF(300, 300)) is None
    assert made.month_at(QPointF(1, 1)) is None


@given(FRONTS, st.integers(0, 11), st.lists(st.integers(0, 6), max_size=12))
def test_signs_lie_within_their_month_between_the_rings(front: float, place: int, rings: list[int]) -> None:
    made = dial(front)
    found = spots(made, place, rings, 7)
    assert len(found) == len(rings)
    for spot in found:
        assert RINGS[1] < spot.share < RINGS[0]
        assert made.start(place) >= spot.angle >= made.start(place) - made.span(place)


def test_in_front_each_entry_has_a_row_of_its_own() -> None:
    found = spots(dial(3), 3, [0, 0, 2, 2, 6], 7)
    shares = [spot.share for spot in found]
    assert shares == sorted(shares, reverse=True)
    assert all(before - after == pytest.approx(row_depth(5)) for before, after in pairwise(shares))
