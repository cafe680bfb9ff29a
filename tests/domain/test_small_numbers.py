"""No published row of counts lets a hidden number be worked out."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.domain.readers import Reader
from ohdesk.domain.schools import Provider, School
from ohdesk.domain.small_numbers import (
    Merged,
    Protection,
    SeenRow,
    merged,
    protection_of,
    row_seen_by,
)

OTHERS = (Reader.REPRESENTATIVES, Reader.PUBLIC)
PROVIDER = Provider(UUID(int=1))
SCHOOL = School(UUID(int=2), students=240)


# --- A reader who knows the rule and tries every row that could have been published as this one ---


def _compositions(places: int, most: int) -> Iterator[tuple[int, ...]]:
    """Yield every list of ``places`` counts whose sum is at most ``most``."""
    if places == 0:
        yield ()
        return
    for first in range(most + 1):
        yield from ((first, *rest) for rest in _compositions(places - 1, most - first))


def _worked_out(
    rows: Iterable[tuple[int, ...]], published: Callable[[tuple[int, ...]], tuple[int | None, ...]]
) -> list[tuple[int | None, ...]]:
    """Return what was published that tells a hidden number to who runs the rule on all rows of that sum."""
    alike = defaultdict(list)
    for row in rows:
        alike[published(row)].append((*row, sum(row)))
    return [
        seen
        for seen, possible in alike.items()
        if seen[-1] is not None  # all rows of a sum are tried; of a hidden sum there is no end
        and any(value is None and len({row[n] for row in possible}) == 1 for n, value in enumerate(seen))
    ]


@pytest.mark.parametrize(("limit", "places", "most"), [(3, 3, 24), (4, 3, 26), (5, 2, 40), (5, 3, 28), (5, 4, 22)])
def test_knowing_the_rule_works_out_no_number_of_a_row(limit, places, most):
    def published(counts):
        row = row_seen_by(counts, limit, Reader.PUBLIC)
        return (*row.counts, row.total)

    assert _worked_out(_compositions(places, most), published) == []


@pytest.mark.parametrize(("limit", "places", "most"), [(3, 4, 16), (5, 3, 28), (5, 4, 22)])
def test_knowing_the_rule_works_out_no_number_that_was_joined_to_the_others(limit, places, most):
    def published(counts):
        found = merged(tuple(enumerate(counts)), limit)
        alone = dict(found.kept)
        return (*(alone.get(place) for place in range(places)), found.count)

    assert _worked_out(_compositions(places, most), published) == []


@given(st.lists(st.integers(0, 30), max_size=8), st.integers(3, 6), st.sampled_from(OTHERS))
def test_each_hidden_number_of_a_row_could_be_another_and_their_sum_is_not_small(counts, limit, reader):
    row = row_seen_by(counts, limit, reader)
    hidden = [count for count, shown in zip(counts, row.counts, strict=True) if shown is None]
    assert all(shown in (None, count) for count, shown in zip(counts, row.counts, strict=True))
    assert 0 not in hidden
    assert not any(0 < count < limit for count in row.counts if count is not None)
    if hidden and row.total is not None:
        assert len(hidden) > 1
        assert sum(hidden) >= limit
        assert sum(hidden) > len(hidden)  # else each would be 1


# --- Examples ---


def test_the_staff_sees_all():
    assert row_seen_by((1, 2, 30), 5, Reader.STAFF) == SeenRow((1, 2, 30), 33)


def test_a_small_number_takes_the_next_one_with_it_so_that_the_total_does_not_tell_it():
    assert row_seen_by((3, 0, 24, 12), 5, Reader.PUBLIC) == SeenRow((None, 0, None, 12), 39)
    assert row_seen_by((24, 12, 3), 5, Reader.PUBLIC) == SeenRow((None, 12, None), 39)


def test_numbers_that_are_all_ones_or_all_as_large_as_they_may_be_take_another_with_them():
    assert row_seen_by((1, 1, 1, 1, 1, 30), 5, Reader.PUBLIC) == SeenRow((None,) * 6, 35)
    assert row_seen_by((4, 20, 4), 5, Reader.PUBLIC) == SeenRow((None, None, None), 28)


def test_of_a_handful_nothing_is_told_but_the_zeros():
    assert row_seen_by((3, 0), 5, Reader.PUBLIC) == SeenRow((None, 0), None)


def test_no_counts_and_no_limit_hide_nothing():
    assert row_seen_by((), 5, Reader.PUBLIC) == SeenRow((), 0)
    assert row_seen_by((1, 2), 0, Reader.PUBLIC) == SeenRow((1, 2), 3)


def test_small_counts_are_joined_and_the_last_large_one_with_them_where_they_are_too_few():
    assert merged((("a", 7), ("b", 3), ("c", 0), ("d", 4)), 5) == Merged((("a", 7), ("c", 0)), ("b", "d"), 7)
    assert merged((("a", 7), ("b", 3), ("c", 9)), 5) == Merged((("a", 7),), ("b", "c"), 12)
    assert merged((("a", 7), ("b", 9)), 5) == Merged((("a", 7), ("b", 9)), (), 0)


def test_where_all_of_them_together_are_too_few_not_even_their_sum_is_told():
    assert merged((("a", 3), ("b", 0)), 5) == Merged((("b", 0),), ("a",), None)


def test_a_providers_rule_knows_the_school():
    assert protection_of(PROVIDER, SCHOOL) == Protection(5, small_school=False)
    assert protection_of(PROVIDER, replace(SCHOOL, students=49)).small_school
    assert protection_of(PROVIDER, replace(SCHOOL, students=None)).small_school
    assert not protection_of(PROVIDER, None).small_school
    assert protection_of(replace(PROVIDER, small_number=2), SCHOOL).limit == 3
    assert protection_of(replace(PROVIDER, small_number=0), SCHOOL).limit == 0
