"""Taking in segments that came, as far as they follow on those that are there, each under its history's name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from ohdesk.services.shared_log import Arrived, Taken
from ohdesk.storage import branches, segment_rows
from ohdesk.storage.branches import Place
from ohdesk.storage.doubts import Receive
from ohdesk.sync.forgetting import FORGETTINGS
from ohdesk.sync.operations import Operation
from ohdesk.sync.segments import Line
from ohdesk.sync.wire import said_in


def take(conn: Connection, by_device: Mapping[str, Sequence[Arrived]], own: str, now: str, receive: Receive) -> Taken:
    """Take in what came of each device; what has to wait for something that is not here is left out (``early``).

    ``own`` is this laptop's device and ``now`` the time (UTC instant).
    """
    parted = branches.devices(conn)
    taken: list[Arrived] = []
    forks: tuple[str, ...] = ()
    early = True
    while early:
        following, others, early = _parted(conn, by_device, parted)
        _take_in(conn, [(one, Place(one.segment.header.device, 0)) for one in following], receive)
        beside, parting = _take_beside(conn, others, own, now, receive)
        taken += [*following, *beside]
        forks += parting
        parted |= frozenset(parting)
        if not (following or beside):
            break
    return Taken(len(taken), sum(len(one.steps) for one in taken), forks, early=early)


def _parted(
    conn: Connection, by_device: Mapping[str, Sequence[Arrived]], parted: Collection[str]
) -> tuple[list[Arrived], list[Arrived], bool]:
    """Part segments into those that simply follow on what is here and others that are not here.

    Tells too whether some have to wait: what tells a document anew, and names steps of a segment that is not here.
    """
    known = segment_rows.known(conn, [one for found in by_device.values() for one in found])
    following: list[Arrived] = []
    others: list[Arrived] = []
    early = False
    for device, found in by_device.items():
        last = None if device in parted else segment_rows.last(conn, device)
        for one in sorted(found, key=lambda one: one.segment.header.number):
            header = one.segment.header
            if header.digest[:16] in known:
                continue
            if _is_early(one, known):
                early = True
            elif device not in parted and segment_rows.follows(header, last):
                following.append(one)
                known.add(header.digest[:16])
                last = header
            else:
                others.append(one)
    return following, others, early


def _take_in(conn: Connection, arrived: Sequence[tuple[Arrived, Place]], receive: Receive) -> None:
    """Keep segments under the names where they belong, and work in their steps."""
    steps: list[Operation] = []
    proofs: dict[str, Line] = {}
    for one, place in arrived:
        under = one.steps
        if place.name != one.segment.header.device:
            under = tuple(replace(op, device=place.name, seq=op.seq - place.start) for op in under)
        steps += under
        proofs.update(zip((op.id for op in under), one.segment.lines[1:], strict=True))
    segment_rows.keep(conn, [(one.segment, one.size, place.name) for one, place in arrived])
    if steps:
        receive(steps, proofs)


def _take_beside(
    conn: Connection, others: Iterable[Arrived], own: str, now: str, receive: Receive
) -> tuple[list[Arrived], tuple[str, ...]]:
    """Take in segments that may part a device's history; returns what was taken in, and the devices that parted."""
    taken: list[Arrived] = []
    forks: list[str] = []
    for one in others:
        place = branches.place_of(conn, one.segment.header, own, now)
        if place is not None:
            _take_in(conn, [(one, place)], receive)
            taken.append(one)
            if place.parted:
                forks.append(one.segment.header.device)
    return taken, tuple(forks)


def _is_early(one: Arrived, known: Collection[str]) -> bool:
    """Tell whether a segment would make steps be forgotten that its author may have seen otherwise than they stand."""
    return any(op.type in FORGETTINGS for op in one.steps) and any(
        head not in known for head in said_in(one.segment.lines[0].data).heads.values()
    )
