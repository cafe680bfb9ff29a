"""The order of a list that several devices rearrange: each entry carries a position between its neighbours'."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from uuid import UUID

from fractional_indexing import generate_n_keys_between


def new_positions(base: Sequence[UUID], wanted: Sequence[UUID], current: Mapping[UUID, str]) -> dict[UUID, str]:
    """Return the positions to write so that a list which stood as ``base`` stands as ``wanted``.

    ``current`` holds the positions of all that lie in the stored list now, entries by others among them. Only what
    moved against ``base`` gets a position, each right behind its new neighbour, so that a colleague's own
    rearranging stands and moving one entry writes one position.
    """
    anchors = _longest_common([entry for entry in base if entry in current], wanted)
    fresh: dict[UUID, str] = {}
    left: str | None = None
    waiting: list[UUID] = []

    def place() -> None:
        taken = [*current.values(), *fresh.values()]
        right = min((position for position in taken if left is None or position > left), default=None)
        fresh.update(zip(waiting, generate_n_keys_between(left, right, n=len(waiting)), strict=True))
        waiting.clear()

    for entry in wanted:
        if entry not in anchors:
            waiting.append(entry)
            continue
        if waiting:
            place()
        left = max(current[entry], left or current[entry])
    if waiting:
        place()
    after = {**current, **fresh}
    if sorted(wanted, key=lambda entry: (after[entry], str(entry))) == list(wanted):
        return fresh
    # Equal positions, or a colleague's contrary order, stand in the way: the writer's order as a whole wins.
    return dict(zip(wanted, generate_n_keys_between(None, None, n=len(wanted)), strict=True))


def _longest_common(base: Sequence[UUID], wanted: Sequence[UUID]) -> set[UUID]:
    """Return a largest set of entries that stand in the same order in both lists (patience sorting)."""
    place_in_base = {entry: index for index, entry in enumerate(base)}
    run = [entry for entry in wanted if entry in place_in_base]
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, entry in enumerate(run):
        at = bisect_left(tails, place_in_base[entry])
        before.append(ends[at - 1] if at else -1)
        tails[at : at + 1] = [place_in_base[entry]]
        ends[at : at + 1] = [index]
    common = set()
    index = ends[-1] if ends else -1
    while index >= 0:
        common.add(run[index])
        index = before[index]
    return common
