"""What a vault keeps of the log that laptops share: segments, which can be made anew, and who belongs to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import Connection, Row, String, and_, bindparam, cast, func, insert, or_, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from ohdesk.security.canonical import canonical, parse
from ohdesk.security.devices import DeviceKey
from ohdesk.security.wrapping import WrapKey
from ohdesk.services.shared_log import Arrived, Heard, Kept, Taken, Telling
from ohdesk.storage import ledger
from ohdesk.storage.rows import write
from ohdesk.storage.tables import device as devices
from ohdesk.storage.tables import member_record, operation, segment
from ohdesk.sync.clock import Clock
from ohdesk.sync.membership import SignedRecord
from ohdesk.sync.operations import Operation
from ohdesk.sync.segments import Header, Line, Segment, header_from, new_salt, written
from ohdesk.sync.wire import line_of

_MOST_STEPS = 1000
"""In one segment."""
_MOST_BYTES = 2 << 20

Receive = Callable[[Sequence[Operation], Mapping[str, Line]], None]
"""Takes steps into the log and the rows, with the lines that prove them."""


class SqlSharedLog:
    """A vault's side of the shared log; implements ``services.shared_log.SharedLog``."""

    def __init__(
        self,
        transaction: Callable[[], AbstractContextManager[Connection]],
        receive: Receive,
        device: str,
        device_key: DeviceKey,
        clock: Clock,
    ) -> None:
        self._transaction = transaction
        self._receive = receive
        self._device = device
        self._device_key = device_key
        self._clock = clock

    @property
    def wrap_key(self) -> WrapKey:
        """The key to which others wrap what this laptop may read; made when it is first asked for."""
        with self._transaction() as conn:
            known = conn.scalar(select(devices.c.wrapping).where(devices.c.id == self._device))
            if known is None:
                known = WrapKey.generate().private
                conn.execute(update(devices).where(devices.c.id == self._device).values(wrapping=known))
        return WrapKey(known)

    def records(self) -> tuple[SignedRecord, ...]:
        """Return the records of membership."""
        with self._transaction() as conn:
            rows = conn.execute(select(member_record).order_by(member_record.c.digest))
            return tuple(SignedRecord(row.data, row.signature) for row in rows)

    def add_records(self, records: Iterable[SignedRecord]) -> None:
        """Keep records of membership, genuine or not: what follows from them is worked out when they are read."""
        with self._transaction() as conn:
            for one in records:
                values = {"digest": one.digest, "data": one.data, "signature": one.signature}
                conn.execute(upsert(member_record).values(values).on_conflict_do_nothing())

    def close_segments(self, log: str, epoch: str) -> None:
        """Put this laptop's steps that are in no segment yet into new ones; without steps, say what it has seen since.

        Nothing is written where there is nothing new to say.
        """
        with self._transaction() as conn:
            seen = ledger.seen_at(conn, ledger.last_mark(conn))
            last = _last(conn, self._device)
            steps = list(_steps(conn, self._device, last.first + last.steps if last else 1, None))
            told = _others(_said_by(conn, self._device, last.number)["seen"], self._device) if last else {}
            if not steps and told == _others(seen, self._device):
                return
            for part in _parts([(row.mark, line_of(op)) for row, op in steps]):
                last = self._close(conn, part, seen, last, log, epoch)

    def numbers(self) -> dict[str, int]:
        """Return the number of each device's last segment."""
        with self._transaction() as conn:
            query = select(segment.c.device, func.max(segment.c.number).label("last")).group_by(segment.c.device)
            return {row.device: row.last for row in conn.execute(query)}

    def kept(self) -> dict[str, Kept]:
        """Return what is known of every segment, by its file's name (with its device's: "device/name")."""
        with self._transaction() as conn:
            columns = (segment.c.device, segment.c.number, segment.c.digest, segment.c.size)
            rows = conn.execute(select(*columns)).all()
        return {
            f"{device}/{number:08d}-{digest[:16]}.ohs": Kept(device, number, digest, size)
            for device, number, digest, size in rows
        }

    def segment(self, device: str, number: int) -> Segment:
        """Return a segment, made anew from the steps as they stand: what was forgotten since is not in it."""
        with self._transaction() as conn:
            row = conn.execute(select(segment).where(segment.c.device == device, segment.c.number == number)).one()
            header = header_from(row.header)
            lines = [Line.of(row.seen, row.salt)]
            lines += [ledger.line_in(step, op) for step, op in _steps(conn, device, header.first, header.steps)]
            return Segment(header, row.signature, tuple(lines))

    def on_the_way_to(self, device: str, step: int) -> tuple[int, ...]:
        """Return the numbers of the segments that follow on a device's step before ``step``, up to that with it.

        Those before the last say only what the device had seen.
        """
        header = cast(segment.c.header, String)
        first, steps = (func.json_extract(header, f"$.{name}") for name in ("first", "steps"))
        reaches = or_(and_(first <= step, step < first + steps), and_(first == step, steps == 0))
        with self._transaction() as conn:
            return tuple(conn.scalars(select(segment.c.number).where(segment.c.device == device, reaches)))

    def set_size(self, device: str, number: int, size: int) -> None:
        """Remember how many bytes a segment's file has."""
        with self._transaction() as conn:
            where = (segment.c.device == device) & (segment.c.number == number)
            conn.execute(update(segment).where(where).values(size=size))

    def take(self, arrived: Iterable[Arrived]) -> Taken:
        """Take in segments as far as they follow on those that are there: all of them, or none where it raises."""
        by_device: dict[str, list[Arrived]] = defaultdict(list)
        for one in arrived:
            by_device[one.segment.header.device].append(one)
        steps: list[Operation] = []
        fresh: list[Arrived] = []
        proofs: dict[str, Line] = {}
        forks: list[Segment] = []
        with self._transaction() as conn:
            for device, found in by_device.items():
                last = _last(conn, device)
                told: dict[int, str] = {}
                for one in sorted(found, key=lambda one: one.segment.header.number):
                    header = one.segment.header
                    if last is not None and header.number <= last.number:
                        if (told.get(header.number) or _digest(conn, device, header.number)) != header.digest:
                            forks.append(one.segment)
                        continue
                    if not _follows(header, last):
                        if header.number == (last.number if last else 0) + 1:
                            forks.append(one.segment)
                        break
                    steps += one.steps
                    proofs.update(zip((op.id for op in one.steps), one.segment.lines[1:], strict=True))
                    fresh.append(one)
                    told[header.number] = header.digest
                    last = header
            _keep(conn, [(one.segment, one.size) for one in fresh])
            if steps:
                self._receive(steps, proofs)
        return Taken(len(fresh), len(steps), tuple(forks))

    def unread(self) -> dict[str, int]:
        """Return how many steps of each device wait for a newer program."""
        with self._transaction() as conn:
            return ledger.unread(conn)

    def heard(self) -> dict[str, Heard]:
        """Return when each device last spoke (UTC instant) and what it had seen then."""
        newest = select(segment.c.device, func.max(segment.c.number).label("number")).group_by(segment.c.device)
        with self._transaction() as conn:
            found = {row.device: _said_by(conn, row.device, row.number) for row in conn.execute(newest).all()}
        return {device: Heard(said["at"], said["seen"]) for device, said in found.items()}

    def tellings(self) -> tuple[Telling, ...]:
        """Return the steps by which something was forgotten for good, in the order in which they came here."""
        with self._transaction() as conn:
            return tuple(ledger.tellings(conn))

    # Inside

    def _close(
        self,
        conn: Connection,
        part: Sequence[tuple[int, bytes]],
        seen: Mapping[str, int],
        last: Header | None,
        log: str,
        epoch: str,
    ) -> Header:
        """Make one segment of ``part`` (marks and lines), and remember what proves each step."""
        said = canonical({"at": self._clock().strftime("%Y-%m-%dT%H:%M:%SZ"), "seen": dict(seen)})
        lines = [Line.of(said, new_salt()), *(Line.of(data, new_salt()) for _, data in part)]
        made = written(
            self._device_key,
            lines,
            log=log,
            device=self._device,
            number=last.number + 1 if last else 1,
            first=last.first + last.steps if last else 1,
            previous=last.digest if last else "",
            epoch=epoch,
        )
        _keep(conn, [(made, 0)])
        proofs = [{"at": mark, "proof": line.salt} for (mark, _), line in zip(part, lines[1:], strict=True)]
        write(
            conn, update(operation).where(operation.c.mark == bindparam("at")).values(salt=bindparam("proof")), proofs
        )
        return made.header


def _follows(header: Header, last: Header | None) -> bool:
    if last is None:
        return (header.number, header.first, header.previous) == (1, 1, "")
    return (header.number, header.first, header.previous) == (last.number + 1, last.first + last.steps, last.digest)


def _keep(conn: Connection, segments: Iterable[tuple[Segment, int]]) -> None:
    """Remember segments, each with how many bytes its file has."""
    rows = [
        {
            "device": one.header.device,
            "number": one.header.number,
            "digest": one.header.digest,
            "header": one.header.bytes(),
            "signature": one.signature,
            "seen": one.lines[0].data,
            "salt": one.lines[0].salt,
            "size": size,
        }
        for one, size in segments
    ]
    write(conn, insert(segment), rows)


def _parts(lines: Sequence[tuple[int, bytes]]) -> Iterator[list[tuple[int, bytes]]]:
    """Yield the lines in runs that fit into a segment; one empty run where there are none."""
    part: list[tuple[int, bytes]] = []
    size = 0
    for mark, data in lines:
        if part and (len(part) == _MOST_STEPS or size + len(data) > _MOST_BYTES):
            yield part
            part, size = [], 0
        part.append((mark, data))
        size += len(data)
    yield part


def _last(conn: Connection, device: str) -> Header | None:
    query = select(segment.c.header).where(segment.c.device == device).order_by(segment.c.number.desc()).limit(1)
    found = conn.scalar(query)
    return header_from(found) if found is not None else None


def _digest(conn: Connection, device: str, number: int) -> str | None:
    query = select(segment.c.digest).where(segment.c.device == device, segment.c.number == number)
    return conn.scalar(query)


def _said_by(conn: Connection, device: str, number: int) -> Any:  # noqa: ANN401  # JSON that the author wrote
    query = select(segment.c.seen).where(segment.c.device == device, segment.c.number == number)
    return parse(conn.execute(query).scalar_one())


def _others(seen: Mapping[str, int], device: str) -> dict[str, int]:
    return {name: last for name, last in seen.items() if name != device}


def _steps(conn: Connection, device: str, first: int, count: int | None) -> Iterator[tuple[Row[Any], Operation]]:
    """Yield a device's steps from a number on, each with its row in the log."""
    query = select(operation).where(operation.c.device == device, operation.c.seq >= first).order_by(operation.c.seq)
    return ledger.read(conn, query if count is None else query.limit(count))
