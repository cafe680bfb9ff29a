"""A meeting's time, to the minute: which item is on, how long each has taken, and when the meeting will end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time
from itertools import pairwise
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem, ItemState

_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Forecast:
    """When a meeting will end if the rest keeps to its plan, and by how many minutes that is later than agreed.

    ``over`` is negative for an early end and None where no end was agreed.
    """

    ends: time
    over: int | None


def on_now(items: Sequence[AgendaItem]) -> AgendaItem | None:
    """Return the item that was taken up last and has not been left."""
    on = [item for item in items if item.began is not None and item.finished is None]
    return max(on, key=lambda item: item.began or time.min, default=None)


def taken_up(items: tuple[AgendaItem, ...], item_id: UUID | None, now: time) -> tuple[AgendaItem, ...]:
    """Return the items with one taken up ``now`` and any other left; None leaves without taking up another.

    An item that is taken up again goes on where it was left. One that was only passed by, left in the minute in
    which it was taken up and with nothing written of it, counts as not taken up at all.
    """

    def step(item: AgendaItem) -> AgendaItem:
        if item.id == item_id:
            return replace(item, began=item.began or now, finished=None)
        if item.began is None or item.finished is not None:
            return item
        passed_by = item.began == now and not (item.record or item.outcomes)
        return replace(item, began=None) if passed_by else replace(item, finished=now)

    return tuple(step(item) for item in items)


def minutes_spent(items: Sequence[AgendaItem], item_id: UUID, now: time) -> int:
    """Return for how many minutes an item has been on.

    Where an item was left for another one and taken up again, each minute belongs to the one taken up later.
    """
    spans = [(item.id, *span) for item in items if (span := _span(item, now))]
    edges = sorted({edge for _, first, last in spans for edge in (first, last)})
    spent = 0
    for start, end in pairwise(edges):
        on = [(first, last, owner) for owner, first, last in spans if first <= start and end <= last]
        if on and min(on, key=lambda span: (-span[0], span[1]))[2] == item_id:
            spent += end - start
    return spent


def forecast(items: Sequence[AgendaItem], now: time, ends: time | None) -> Forecast:
    """Return when the meeting will end: now, what is left of the item that is on, and the plans of what still waits."""
    on = on_now(items)
    left = sum(item.minutes_planned or 0 for item in items if item.began is None and item.state is ItemState.LISTED)
    if on is not None and on.minutes_planned is not None:
        left += max(0, on.minutes_planned - minutes_spent(items, on.id, now))
    minute = _minute(now) + left
    return Forecast(time(minute // 60 % 24, minute % 60), None if ends is None else minute - _minute(ends))


def _span(item: AgendaItem, now: time) -> tuple[int, int] | None:
    if item.began is None:
        return None
    first, last = _minute(item.began), _minute(item.finished or now)
    return (first, last) if first <= last else (first, last + _DAY)  # a meeting may go on past midnight


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute
