"""Where a device told two histories: its segments and steps go under the names of their branches (``sync``)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select, update

from ohdesk.services.shared_log import Fork
from ohdesk.storage import ledger
from ohdesk.storage.tables import branch, operation, segment
from ohdesk.sync.branches import branch_name, device_of
from ohdesk.sync.segments import Header, header_from
from ohdesk.sync.wire import said_in


@dataclass(frozen=True, slots=True)
class Place:
    """Under which name a segment is kept, and how many of its device's steps come before that name's first one."""

    name: str
    start: int
    parted: bool = False


def devices(conn: Connection) -> frozenset[str]:
    """Return the devices that told more than one history."""
    return frozenset(conn.scalars(select(branch.c.device).distinct()))


def forks(conn: Connection) -> tuple[Fork, ...]:
    """Return where devices told more than one history, by when that was noticed."""
    found: dict[tuple[str, int], list[str]] = {}
    noticed: dict[tuple[str, int], str] = {}
    for row in conn.execute(select(branch).order_by(branch.c.noticed, branch.c.name)):
        found.setdefault((row.device, row.number), []).append(row.name)
        noticed.setdefault((row.device, row.number), row.noticed)
    return tuple(
        Fork(device, number, tuple(names), noticed[device, number]) for (device, number), names in found.items()
    )


def heads(conn: Connection) -> dict[str, str]:
    """Return the digest (16 hex) of the last segment of each device and branch."""
    last = select(segment.c.device, func.max(segment.c.number).label("number")).group_by(segment.c.device).subquery()
    query = select(segment.c.device, segment.c.digest).join(
        last, (segment.c.device == last.c.device) & (segment.c.number == last.c.number)
    )
    return {row.device: row.digest[:16] for row in conn.execute(query)}


def start_of(conn: Connection, name: str) -> int:
    """Return how many of its device's steps come before the first one of a branch; 0 for a device's own name."""
    if name == device_of(name):
        return 0
    return int(conn.execute(select(branch.c.start).where(branch.c.name == name)).scalar_one())


def place_of(conn: Connection, header: Header, own: str, now: str) -> Place | None:
    """Return where a segment belongs, parting histories where it has to; None where it is there or must wait.

    ``own`` is this laptop's device and ``now`` the time (UTC instant).
    """
    of_device = segment.c.device.in_([header.device, *_names(conn, header.device)])
    if conn.scalar(select(segment.c.number).where(of_device, segment.c.digest == header.digest)) is not None:
        return None
    name, number, end = header.device, 0, 0
    if header.previous:
        row = conn.execute(select(segment).where(of_device, segment.c.digest == header.previous)).one_or_none()
        if row is None:
            return None
        before = header_from(row.header)
        name, number, end = row.device, before.number, before.first + before.steps - 1
    if (header.number, header.first) != (number + 1, end + 1):
        return None
    tip = conn.scalar(select(func.max(segment.c.number)).where(segment.c.device == name))
    # An empty branch has its tip before its beginning.
    if tip is not None and tip > number:
        _part(conn, name, number, end, own, now)
    elif conn.scalar(select(branch.c.name).where(branch.c.parent == name)) is None:
        return Place(name, start_of(conn, name))
    made = branch_name(header.device, header.digest)
    _add(conn, made, header.device, name, end, header.number, now)
    return Place(made, end, parted=True)


def meant_anew(conn: Connection) -> bool:
    """Work out which branches the steps of all segments mean; tells whether one means another than was known."""
    rows = conn.execute(select(segment.c.device, segment.c.digest, segment.c.header, segment.c.seen)).all()
    named = {row.digest[:16]: row.device for row in rows}
    parents = {row.name: (row.parent, row.start) for row in conn.execute(select(branch))}
    changed = False
    for row in rows:
        meant = {name: named[digest] for name, digest in said_in(row.seen).heads.items() if digest in named}
        meant[device_of(row.device)] = row.device
        meaning = {name: way for name, last in meant.items() if (way := _way(name, last, parents))}
        told = json.dumps(meaning, sort_keys=True) if meaning else None
        header = header_from(row.header)
        first = header.first - (parents[row.device][1] if row.device in parents else 0)
        steps = (operation.c.device == row.device) & operation.c.seq.between(first, first + header.steps - 1)
        query = update(operation).where(steps, operation.c.named.is_distinct_from(told)).values(named=told)
        changed |= bool(conn.execute(query).rowcount)
    return changed


def _way(name: str, last: str, parents: Mapping[str, tuple[str, int]]) -> list[tuple[int, str, int]]:
    """Return after which steps of ``name`` which branches begin on the way to ``last``."""
    way: list[tuple[int, str, int]] = []
    before = parents[name][1] if name in parents else 0
    while last != name:
        if last not in parents:
            return []
        way.insert(0, (parents[last][1] - before, last, 0))
        last = parents[last][0]
    return way


def _part(conn: Connection, name: str, number: int, end: int, own: str, now: str) -> None:
    """Let what follows on a segment go on under a name of its own."""
    of_name = segment.c.device == name
    digest = conn.execute(select(segment.c.digest).where(of_name, segment.c.number == number + 1)).scalar_one()
    made, after = branch_name(device_of(name), digest), end - start_of(conn, name)
    conn.execute(update(segment).where(of_name, segment.c.number > number).values(device=made))
    conn.execute(update(branch).where(branch.c.parent == name).values(parent=made))
    _add(conn, made, device_of(name), name, end, number + 1, now)
    ledger.move(conn, name, after, made)
    ledger.reword(conn, own, {name: [(after, made, 0)]})


def _add(conn: Connection, name: str, device: str, parent: str, start: int, number: int, now: str) -> None:
    facts = {"name": name, "device": device, "parent": parent, "start": start, "number": number, "noticed": now}
    conn.execute(insert(branch).values(facts))


def _names(conn: Connection, device: str) -> list[str]:
    return list(conn.scalars(select(branch.c.name).where(branch.c.device == device)))
