"""The order of lists that several devices rearrange."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from ohdesk.sync.order import new_positions

ENTRIES = [UUID(int=number + 1) for number in range(8)]


def laid_out(entries):
    return new_positions((), entries, {})


def standing(positions, among):
    return sorted(among, key=lambda entry: (positions[entry], str(entry)))


@given(st.permutations(ENTRIES), st.permutations(ENTRIES), st.integers(0, 8), st.integers(0, 8))
def test_a_list_stands_as_it_was_wanted(first, second, before, after):
    base, wanted = first[:before], second[:after]
    current = laid_out(base)
    fresh = new_positions(base, wanted, current)
    assert standing({**current, **fresh}, wanted) == wanted


@given(st.permutations(ENTRIES), st.integers(0, 7), st.integers(0, 7))
def test_moving_one_entry_writes_one_position(entries, which, to):
    current = laid_out(entries)
    wanted = [entry for entry in entries if entry != entries[which]]
    wanted.insert(to, entries[which])
    assert len(new_positions(entries, wanted, current)) <= 1


def test_a_new_entry_goes_right_behind_its_neighbour():
    base = ENTRIES[:3]
    current = laid_out(base)
    theirs = new_positions(base, [base[0], ENTRIES[5], *base[1:]], current)
    both = {**current, **theirs}
    mine = new_positions(base, [*base, ENTRIES[6]], both)
    assert standing({**both, **mine}, [*base, ENTRIES[5], ENTRIES[6]]) == [base[0], ENTRIES[5], *base[1:], ENTRIES[6]]


def test_entries_in_equal_places_can_still_be_told_apart():
    first, second, third = ENTRIES[:3]
    current = {first: "a0", second: "a0"}
    wanted = [first, third, second]
    assert standing({**current, **new_positions([first, second], wanted, current)}, wanted) == wanted


@given(
    st.permutations(ENTRIES[:5]),
    st.permutations(ENTRIES[:5]),
    st.lists(st.sampled_from(("a0", "a1", "a1V")), min_size=5, max_size=5),
)
def test_any_stored_places_can_be_put_in_order(base, wanted, places):
    current = dict(zip(base, places, strict=True))
    assert standing({**current, **new_positions(base, wanted, current)}, wanted) == wanted
