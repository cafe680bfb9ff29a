"""No published table lets a hidden number be worked out."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
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
    SeenTable,
    merged,
    protection_of,
    row_seen_by,
    table_seen_by,
)

OTHERS = (Reader.REPRESENTATIVES, Reader.PUBLIC)
PROVIDER = Provider(UUID(int=1))
SCHOOL = School(UUID(int=2), students=240)


# --- A reader who knows the rule and tries every table that could have been published as this one ---


def _compositions(places: int, most: int) -> Iterator[tuple[int, ...]]:
    """Yield every list of ``places`` counts whose sum is at most ``most``."""
    if places == 0:
        yield ()
        return
    for first in range(most + 1):
        yield from ((first, *rest) for rest in _compositions(places - 1, most - first))


def _worked_out(
    tables: Sequence[tuple[int, ...]],
    published: Callable[[tuple[int, ...]], tuple[int | None, ...]],
    whole: Callable[[tuple[int, ...]], tuple[int, ...]],
) -> list[tuple[int | None, ...]]:
    """Return what was published that tells a hidden number to who runs the rule on all tables of that sum."""
    alike = defaultdict(list)
    for table in tables:
        alike[published(table)].append(whole(table))
    return [
        seen
        for seen, possible in alike.items()
        if seen[-1] is not None  # all tables of a sum are tried; of a hidden sum there is no end
        and any(value is None and len({table[n] for table in possible}) == 1 for n, value in enumerate(seen))
    ]


@pytest.mark.parametrize(("limit", "places", "most"), [(3, 3, 24), (4, 3, 26), (5, 2, 40), (5, 3, 28), (5, 4, 22)])
def test_knowing_the_rule_works_out_no_number_of_a_row(limit, places, most):
    def published(counts):
        row = row_seen_by(counts, limit, Reader.PUBLIC)
        return (*row.counts, row.total)

    tables = list(_compositions(places, most))
    assert _worked_out(tables, published, lambda counts: (*counts, sum(counts))) == []


@pytest.mark.parametrize(("columns", "most"), [(2, 16), (3, 9)])
def test_knowing_the_rule_works_out_no_number_of_a_table(columns, most):
    def rows(counts):
        return counts[:columns], counts[columns:]

    def published(counts):
        return _all_of(table_seen_by(rows(counts), 3, Reader.PUBLIC))

    def whole(counts):
        return _all_of(table_seen_by(rows(counts), 3, Reader.STAFF))

    assert _worked_out(list(_compositions(2 * columns, most)), published, whole) == []


def _all_of(table: SeenTable) -> tuple[int | None, ...]:
    return tuple(count for row in (*table.rows, table.totals) for count in (*row.counts, row.total))


@pytest.mark.parametrize(("limit", "places", "most"), [(3, 4, 16), (5, 3, 28), (5, 4, 22)])
def test_knowing_the_rule_works_out_no_number_that_was_joined_to_the_others(limit, places, most):
    def published(counts):
        found = merged(tuple(enumerate(counts)), limit)
        alone = dict(found.kept)
        return (*(alone.get(place) for place in range(places)), found.count)

    tables = list(_compositions(places, most))
    assert _worked_out(tables, published, lambda counts: (*counts, sum(counts))) == []


# --- Larger tables, against a reader who solves for each hidden number ---

tables = st.integers(1, 4).flatmap(
    lambda columns: st.lists(
        st.lists(st.one_of(st.integers(0, 6), st.integers(0, 40)), min_size=columns, max_size=columns),
        min_size=1,
        max_size=4,
    )
)


@given(tables, st.integers(3, 6), st.sampled_from(OTHERS))
def test_each_hidden_number_of_a_table_could_be_another(rows, limit, reader):
    seen = table_seen_by(rows, limit, reader)
    shown = [*_all_of(seen)]
    assert not any(0 < count < limit for count in shown if count is not None)
    assert None not in shown or sum(map(sum, rows)) > 0
    if seen.totals.total is None or None in seen.totals.counts:
        assert all(count in (0, None) for count in shown)  # then nothing is told that could be solved
        return
    hidden = [(r, c) for r, row in enumerate(seen.rows) for c, count in enumerate(row.counts) if count is None]
    for cell in hidden:
        assert _has_another_solution(rows, hidden, cell), (rows, cell)


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


def _has_another_solution(rows: list[list[int]], hidden: list[tuple[int, int]], cell: tuple[int, int]) -> bool:
    """Tell whether the hidden numbers can be filled in otherwise at ``cell``, each at least 1, all sums as they are."""
    row_left = {r: sum(rows[r][c] for q, c in hidden if q == r) for r, _ in hidden}
    column_left = {c: sum(rows[r][c] for r, q in hidden if q == c) for _, c in hidden}
    order = [cell, *(other for other in hidden if other != cell)]

    def fill(place: int) -> bool:
        if place == len(order):
            return not any(row_left.values()) and not any(column_left.values())
        r, c = order[place]
        later = order[place + 1 :]
        if (r, c) != cell and not any(q == r for q, _ in later):
            choices = [row_left[r]]
        elif (r, c) != cell and not any(q == c for _, q in later):
            choices = [column_left[c]]
        else:
            # Small moves suffice: where a number can change at all, it can change by one.
            choices = [v for v in range(rows[r][c] - 1, rows[r][c] + 2) if (r, c) != cell or v != rows[r][c]]
        for value in choices:
            if 1 <= value <= min(row_left[r], column_left[c]):
                row_left[r] -= value
                column_left[c] -= value
                if fill(place + 1):
                    return True
                row_left[r] += value
                column_left[c] += value
        return False

    return fill(0)


# --- Examples ---


def test_the_staff_sees_all():
    assert row_seen_by((1, 2, 30), 5, Reader.STAFF) == SeenRow((1, 2, 30), 33)
    assert _all_of(table_seen_by([[1, 9], [0, 2]], 5, Reader.STAFF)) == (1, 9, 10, 0, 2, 2, 1, 11, 12)


def test_a_small_number_takes_the_next_one_with_it_so_that_the_total_does_not_tell_it():
    assert row_seen_by((3, 0, 24, 12), 5, Reader.PUBLIC) == SeenRow((None, 0, None, 12), 39)
    assert row_seen_by((24, 12, 3), 5, Reader.PUBLIC) == SeenRow((None, 12, None), 39)


def test_numbers_that_are_all_ones_or_all_as_large_as_they_may_be_take_another_with_them():
    assert row_seen_by((1, 1, 1, 1, 1, 30), 5, Reader.PUBLIC) == SeenRow((None,) * 6, 35)
    assert row_seen_by((4, 20, 4), 5, Reader.PUBLIC) == SeenRow((None, None, None), 28)


def test_of_a_handful_nothing_is_told_but_the_zeros():
    assert row_seen_by((3, 0), 5, Reader.PUBLIC) == SeenRow((None, 0), None)
    assert _all_of(table_seen_by([[3, 0], [0, 40]], 5, Reader.PUBLIC)) == (
        None,
        0,
        None,
        0,
        None,
        None,
        None,
        None,
        None,
    )


def test_a_small_number_in_a_table_is_kept_by_a_square_of_hidden_ones():
    rows = table_seen_by([[3, 20, 30], [25, 22, 31], [24, 26, 33]], 5, Reader.PUBLIC).rows
    assert [row.counts for row in rows] == [(None, None, 30), (None, None, 31), (24, 26, 33)]


def test_a_number_that_rows_and_columns_tell_only_together_takes_another_with_it():
    rows = [[3, 3, 30, 30], [3, 3, 2, 30], [30, 30, 3, 3], [30, 30, 3, 3]]
    seen = table_seen_by(rows, 5, Reader.PUBLIC).rows
    # The first two rows less the first two columns would be the 2.
    assert [row.counts.count(None) for row in seen] == [2, 4, 2, 2]


def test_no_counts_and_no_limit_hide_nothing():
    assert row_seen_by((), 5, Reader.PUBLIC) == SeenRow((), 0)
    assert table_seen_by([], 5, Reader.PUBLIC) == SeenTable((), SeenRow((), 0))
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
