"""Which segments of the shared log the vault has: their rows, and the steps that they tell."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, String, bindparam, cast, func, insert, select, update

from ohdesk.services.shared_log import Arrived
from ohdesk.storage import branches, ledger
from ohdesk.storage.rows import rows_in, write
from ohdesk.storage.tables import operation, segment
from ohdesk.sync.forgetting import FORGETTINGS
from ohdesk.sync.operations import Operation
from ohdesk.sync.segments import Header, Line, Segment, header_from
from ohdesk.sync.wire import Said, said_in

_NEVER_REACHED = 1 << 62
_STEPS = (
    select(operation)
    .where(operation.c.device == bindparam("device"), operation.c.seq.between(bindparam("first"), bindparam("last")))
    .order_by(operation.c.seq)
)
_KEEP = insert(segment)
_PROVE = update(operation).where(operation.c.mark == bindparam("at")).values(salt=bindparam("proof"))


def follows(header: Header, last: Header | None) -> bool:
    """Tell whether a segment is the next one after the ``last`` of its device; None before the first."""
    if last is None:
        return (header.number, header.first, header.previous) == (1, 1, "")
    return (header.number, header.first, header.previous) == (last.number + 1, last.first + last.steps, last.digest)


def keep(conn: Connection, segments: Iterable[tuple[Segment, int, str]]) -> None:
    """Remember segments, each with how many bytes its file has and under which name its steps go."""
    rows = [
        {
            "device": name,
            "number": one.header.number,
            "digest": one.header.digest,
            "header": one.header.bytes,
            "signature": one.signature,
            "seen": one.lines[0].data,
            "salt": one.lines[0].salt,
            "size": size,
        }
        for one, size, name in segments
    ]
    write(conn, _KEEP, rows)


def prove(conn: Connection, proofs: Iterable[tuple[int, Line]]) -> None:
    """Remember what proves the steps at some marks."""
    salts = [{"at": mark, "proof": line.salt} for mark, line in proofs]
    write(conn, _PROVE, salts)


def last(conn: Connection, device: str) -> Header | None:
    """Return the header of a device's last segment; None where it has none."""
    query = select(segment.c.header).where(segment.c.device == device).order_by(segment.c.number.desc()).limit(1)
    found = conn.scalar(query)
    return header_from(found) if found is not None else None


def digests(conn: Connection) -> set[str]:
    """Return the beginnings of the digests (16 hex) of all segments."""
    return {digest[:16] for digest in conn.scalars(select(segment.c.digest))}


def known(conn: Connection, arrived: Sequence[Arrived]) -> set[str]:
    """Return which segments are here (16 hex of their digests) of those that came and those that tellings name."""
    if any(op.type in FORGETTINGS for one in arrived for op in one.steps):
        return digests(conn)
    wanted = [one.segment.header.digest for one in arrived]
    return {row.digest[:16] for row in rows_in(conn, select(segment.c.digest), segment.c.digest, wanted)}


def digest_of(conn: Connection, device: str, number: int) -> str | None:
    """Return the digest of a segment; None where it is not here."""
    query = select(segment.c.digest).where(segment.c.device == device, segment.c.number == number)
    return conn.scalar(query)


def said_by(conn: Connection, device: str, number: int) -> Said:
    """Return what a device said in a segment that it had seen."""
    query = select(segment.c.seen).where(segment.c.device == device, segment.c.number == number)
    return said_in(conn.execute(query).scalar_one())


def segments_with(conn: Connection, steps: Mapping[str, Sequence[int]]) -> frozenset[tuple[str, int]]:
    """Return the segments that have some of the devices' ``steps`` (ascending), by device and number."""
    header = cast(segment.c.header, String)
    first, count = (func.json_extract(header, f"$.{name}") for name in ("first", "steps"))
    found = set()
    for device, seqs in steps.items():
        start = branches.start_of(conn, device)
        columns = (segment.c.number, first.label("first"), count.label("steps"))
        for row in conn.execute(select(*columns).where(segment.c.device == device)):
            place = bisect_left(seqs, row.first - start)
            if place < len(seqs) and seqs[place] < row.first - start + row.steps:
                found.add((device, row.number))
    return frozenset(found)


def steps(conn: Connection, device: str, first: int, count: int | None) -> Iterator[tuple[Row[Any], Operation]]:
    """Yield a device's steps from a number on, each with its row in the log."""
    last = _NEVER_REACHED if count is None else first + count - 1
    return ledger.read(conn, _STEPS, {"device": device, "first": first, "last": last})
