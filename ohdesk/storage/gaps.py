"""What somebody told of that is not here, and which laptops have said that they lack it too.

Each segment tells how far its author had every device's steps, and the last segment that it had of each. So a laptop's
own words tell what it lacks: they name the segment that has the step, or that told of it, and less than the step.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select

from ohdesk.domain.catalogue import kind_of
from ohdesk.domain.laptops import Laptop
from ohdesk.services.shared_log import Gap
from ohdesk.storage import ledger, segment_rows
from ohdesk.storage.authoring import Author
from ohdesk.storage.tables import branch, operation, segment
from ohdesk.sync.branches import beginning, device_of
from ohdesk.sync.clock import instant
from ohdesk.sync.doubts import NOTHING, left_payload, read_left
from ohdesk.sync.operations import Operation, OperationType
from ohdesk.sync.segments import header_from
from ohdesk.sync.wire import Said, said_in

_LAST = select(segment, func.max(segment.c.number)).group_by(segment.c.device).order_by(func.max(segment.c.number))
"""What stands beside a maximum is of the row that has it: so SQLite says."""
_LAPTOP = kind_of(Laptop).name
"""Of whose documents it is told that nothing is left of steps that no laptop has."""
_SHORT = 16
"""As many digits of a segment's digest are named."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A segment: in which history, its number, and from which step of its device to which it goes."""

    history: str
    number: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Reach:
    """How much of a history a device says that it has: up to which segment, and up to which step of its author."""

    number: int = 0
    last: int = 0
    seen: int = 0


def gaps(conn: Connection) -> Iterator[Gap]:
    """Yield what somebody told of that is not here, and what came without its words, which nothing accounts for."""
    words = {device_of(row.device): (row, said_in(row.seen)) for row in conn.execute(_LAST)}
    there, have = segment_rows.digests(conn), ledger.seen_at(conn, ledger.last_mark(conn))
    claims: dict[str, dict[str, int]] = {}
    for device, (_, said) in words.items():
        for name, last in said.seen.items():
            if said.heads.get(name) not in there and last > have.get(name, 0):
                claims.setdefault(name, {})[device] = last
    doubtful = ledger.doubtful(conn)
    if not (claims or doubtful):
        return
    told = _Told(conn, words)
    for name, lasts in claims.items():
        having = frozenset(lasts)
        known = [told.knowing(words[device][0].device, words[device][0].number) for device in having]
        yield Gap(name, max(lasts.values()) - have.get(name, 0), frozenset.intersection(*known) - having)
    for name, seqs in doubtful.items():
        start, reaches = told.start_of(name), told.reaches(name)
        for seq in seqs:
            lacking = (device for device, reach in reaches.items() if reach.seen < start + seq <= reach.last)
            yield Gap(name, 1, frozenset(lacking), f"{name}:{seq}")


def giving_up(author: Author, steps: Iterable[str]) -> list[Operation]:
    """Return the operations that say of steps (``device:number``) that nothing is left of them anywhere."""
    by_device: dict[str, list[str]] = {}
    for name in steps:
        by_device.setdefault(device_of(name.rpartition(":")[0]), []).append(name)
    return [
        author.plain(OperationType.LEFT, _LAPTOP, UUID(device), left_payload(dict.fromkeys(names, NOTHING)))
        for device, names in sorted(by_device.items())
    ]


def given_up(conn: Connection, since: datetime) -> dict[str, int]:
    """Return how many steps of each device were given up ``since`` then, and have not come after all."""
    names: set[str] = set()
    devices = {device_of(name) for name in conn.scalars(select(segment.c.device).distinct())}
    query = select(operation).where(operation.c.root.in_(devices), operation.c.type == OperationType.LEFT.value)
    for _, op in ledger.read(conn, query):
        if instant(op.hlc) >= since:
            names.update(read_left(op))
    found: dict[str, int] = {}
    for name in names:
        device, _, seq = name.rpartition(":")
        step = (operation.c.device == device) & (operation.c.seq == int(seq))
        if conn.scalar(select(operation.c.type).where(step)) == OperationType.FORGOTTEN.value:
            found[device_of(device)] = found.get(device_of(device), 0) + 1
    return found


class _Told:
    """What the devices said in their last segments of each other's histories, under whatever names they knew them."""

    def __init__(self, conn: Connection, words: Mapping[str, tuple[Row[Any], Said]]) -> None:
        self._words = words
        self._parents: dict[str, str] = {row.name: row.parent for row in conn.execute(select(branch))}
        self._places: dict[str, _Place] = {}
        columns = (segment.c.device, segment.c.number, segment.c.digest, segment.c.header)
        for row in conn.execute(select(*columns)):
            header = header_from(row.header)
            place = _Place(row.device, row.number, header.first, header.first + header.steps - 1)
            self._places[row.digest[:_SHORT]] = place

    def start_of(self, name: str) -> int:
        """Return how many steps of its device come before a history's first one, which need not be parted here."""
        first = self._places.get(beginning(name))
        return first.first - 1 if first else 0

    def knowing(self, history: str, number: int) -> frozenset[str]:
        """Return the devices that had a segment when they spoke last."""
        return frozenset(device for device, reach in self.reaches(history).items() if reach.number >= number)

    def reaches(self, history: str) -> dict[str, _Reach]:
        """Return how much of a history each device has."""
        return {device: self._reach(device, history) for device in self._words}

    def _reach(self, device: str, history: str) -> _Reach:
        (row, said), author, found = self._words[device], device_of(history), [_Reach()]
        heads = {name: head for name, head in said.heads.items() if device_of(name) == author}
        if device == author:  # it does not name the segment in which it says so
            heads[device] = row.digest[:_SHORT]
        for name, head in heads.items():
            place = self._places.get(head)
            if place is not None and self._is_on(history, place.history):
                seen = self.start_of(name) + said.seen.get(name, 0)
                found.append(_Reach(place.number, place.last, seen))
        return max(found, key=lambda reach: reach.number)

    def _is_on(self, history: str, other: str) -> bool:
        """Tell whether a history is another one, or that one began in it."""
        while other != history and other in self._parents:
            other = self._parents[other]
        return other == history
