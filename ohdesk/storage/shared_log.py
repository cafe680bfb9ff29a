"""What a vault keeps of the log that laptops share: segments, which can be made anew, and who belongs to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import BindParameter, Connection, String, and_, bindparam, cast, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from ohdesk.security.wrapping import WrapKey
from ohdesk.services.servers import Server
from ohdesk.services.shared_log import Arrived, Fork, Gap, Heard, Kept, MeetingPlace, Snapshot, Taken, Telling
from ohdesk.storage import branches, doubts, gaps, ledger, own_segments, projection, remembered, segment_rows, taking_in
from ohdesk.storage.rows import write
from ohdesk.storage.sealed_steps import line_in
from ohdesk.storage.servers import reached
from ohdesk.storage.steps import Steps
from ohdesk.storage.tables import device as devices
from ohdesk.storage.tables import member_record, segment
from ohdesk.storage.tables import snapshot as looked_through
from ohdesk.sync.branches import device_of
from ohdesk.sync.clock import Clock
from ohdesk.sync.doubts import Accounts
from ohdesk.sync.membership_records import SignedRecord
from ohdesk.sync.segments import Line, Segment, as_known, header_from
from ohdesk.sync.wire import said_in

_NEWS = timedelta(days=14)
"""For how long it is told what no laptop has any more."""
_ON_THE_WAY = timedelta(days=1)
"""How long what something is forgotten for may take to come after the file that says less."""

_LAST_NUMBERS = select(segment.c.device, func.max(segment.c.number).label("number")).group_by(segment.c.device)
_LAST_SEGMENTS = _LAST_NUMBERS.add_columns(segment.c.seen).order_by(func.max(segment.c.number))
"""What stands beside a maximum is of the row that has it: so SQLite says."""
_SEGMENT = select(segment).where(segment.c.device == bindparam("device"), segment.c.number == bindparam("number"))
_FIRST, _STEPS = (func.json_extract(cast(segment.c.header, String), f"$.{name}") for name in ("first", "steps"))
_STEP: BindParameter[int] = bindparam("step")
_ON_THE_WAY_TO = select(segment.c.number).where(
    segment.c.device == bindparam("device"),
    or_(and_(_FIRST <= _STEP, _STEP < _FIRST + _STEPS), and_(_FIRST == _STEP, _STEPS == 0)),
)


class SqlSharedLog:
    """A vault's side of the shared log; implements ``services.shared_log.SharedLog``."""

    def __init__(
        self,
        transaction: Callable[[], AbstractContextManager[Connection]],
        steps: Steps,
        clock: Clock,
    ) -> None:
        self._transaction = transaction
        self._steps = steps
        self._clock = clock

    @property
    def wrap_key(self) -> WrapKey:
        """The key to which others wrap what this laptop may read; made when it is first asked for."""
        with self._transaction() as conn:
            known = conn.scalar(select(devices.c.wrapping).where(devices.c.id == self._steps.device))
            if known is None:
                known = WrapKey.generate().private
                conn.execute(update(devices).where(devices.c.id == self._steps.device).values(wrapping=known))
        return WrapKey(known)

    def records(self) -> tuple[SignedRecord, ...]:
        """Return the records of membership."""
        with self._transaction() as conn:
            rows = conn.execute(select(member_record).order_by(member_record.c.digest))
            return tuple(SignedRecord(row.data, row.signature) for row in rows)

    def add_records(self, records: Iterable[SignedRecord]) -> None:
        """Keep records of membership, genuine or not: what follows from them is worked out when they are read."""
        with self._transaction() as conn:
            new = 0
            for one in records:
                values = {"digest": one.digest, "data": one.data, "signature": one.signature}
                new += conn.execute(upsert(member_record).values(values).on_conflict_do_nothing()).rowcount
            if new:  # whose segments count may be otherwise now
                conn.execute(update(looked_through).values(digest=""))

    def close_segments(self, log: str, epoch: str, lacks: Collection[str] = ()) -> None:
        """Put this laptop's steps that are in no segment yet into new ones; without steps, say what it has seen since.

        ``lacks`` are the attached files that it does not have, by the names under which they lie (32 hex).
        Nothing is written where there is nothing new to say.
        """
        with self._transaction() as conn:
            for device in remembered.devices_before(conn, self._steps.device):
                self.hand_over(device)
            own_segments.close(conn, self._steps.device, self._steps.device_key, log, epoch, self._now(), lacks)

    def numbers(self) -> dict[str, int]:
        """Return the number of each device's last segment, the highest where it told several histories."""
        found: dict[str, int] = {}
        with self._transaction() as conn:
            for row in conn.execute(_LAST_NUMBERS):
                found[device_of(row.device)] = max(row.number, found.get(device_of(row.device), 0))
        return found

    def kept(self) -> dict[str, Kept]:
        """Return what is known of every segment, by its file's name (with its device's: "device/name")."""
        with self._transaction() as conn:
            columns = (segment.c.device, segment.c.number, segment.c.digest, segment.c.size)
            rows = conn.execute(select(*columns)).all()
            doubtful = segment_rows.segments_with(conn, ledger.doubtful(conn))
        return {
            f"{device}/{number:08d}-{digest[:16]}.ohs": Kept(device, number, digest, size, (device, number) in doubtful)
            for device, number, digest, size in rows
        }

    def digests(self) -> frozenset[str]:
        """Return the beginnings of the digests (16 hex) of all segments."""
        with self._transaction() as conn:
            return frozenset(segment_rows.digests(conn))

    def segment(self, device: str, number: int) -> Segment:
        """Return a segment, made anew from the steps as they stand: what was forgotten since is not in it."""
        with self._transaction() as conn:
            row = conn.execute(_SEGMENT, {"device": device, "number": number}).one()
            header = header_from(row.header)
            first = header.first - branches.start_of(conn, device)
            lines = [Line.of(row.seen, row.salt)]
            lines += [line_in(step, op) for step, op in segment_rows.steps(conn, device, first, header.steps)]
            return Segment(header, row.signature, tuple(lines))

    def on_the_way_to(self, device: str, step: int) -> tuple[int, ...]:
        """Return the numbers of the segments that follow on a device's step before ``step``, up to that with it.

        Those before the last say only what the device had seen.
        """
        with self._transaction() as conn:
            of_device = step + branches.start_of(conn, device)
            return tuple(conn.scalars(_ON_THE_WAY_TO, {"device": device, "step": of_device}))

    def waits_for(self, device: str, number: int) -> frozenset[str]:
        """Return the segments (16 hex of their digests) before which a segment is not taken in, if it tells anew."""
        with self._transaction() as conn:
            row = conn.execute(_SEGMENT, {"device": device, "number": number}).one()
            header = header_from(row.header)
            first = header.first - branches.start_of(conn, device)
            tells = ledger.tells_anew(conn, device, first, first + header.steps - 1)
            return frozenset(said_in(row.seen).heads.values()) if tells else frozenset()

    def shortened(self) -> frozenset[tuple[str, int]]:
        """Return the segments of whose lines something is forgotten, by device and number."""
        with self._transaction() as conn:
            return segment_rows.segments_with(conn, ledger.shortened_steps(conn))

    def last_before(self, moment: str) -> int:
        """Return the number of the last of this laptop's own segments before the first that it closed since then."""
        own = segment.c.device == self._steps.device
        since = func.json_extract(cast(segment.c.seen, String), "$.at") >= moment
        with self._transaction() as conn:
            first = conn.scalar(select(func.min(segment.c.number)).where(own, since))
            last = conn.scalar(select(func.max(segment.c.number)).where(own)) or 0
        return last if first is None else first - 1

    def now(self) -> datetime:
        """Return what this laptop's clock says (UTC)."""
        return self._clock()

    def set_sizes(self, sizes: Mapping[tuple[str, int], int]) -> None:
        """Remember how many bytes the files of segments have, by device and number."""
        where = (segment.c.device == bindparam("whose")) & (segment.c.number == bindparam("which"))
        rows = [{"whose": device, "which": number, "bytes": size} for (device, number), size in sizes.items()]
        with self._transaction() as conn:
            write(conn, update(segment).where(where).values(size=bindparam("bytes")), rows)

    def snapshots(self) -> dict[str, Snapshot]:
        """Return the snapshots that were looked through, by path, the latest last."""
        with self._transaction() as conn:
            return remembered.snapshots(conn)

    def remember_snapshots(self, looked: Mapping[str, Snapshot]) -> None:
        """Remember these snapshots, by path, and no others."""
        with self._transaction() as conn:
            remembered.remember_snapshots(conn, looked)

    def take(self, arrived: Iterable[Arrived]) -> Taken:
        """Take in segments as far as they follow on those that are there: all of them, or none where it raises.

        Segments of this laptop's own device that tell otherwise than it has are left out (``outgrown``).
        """
        by_device: dict[str, list[Arrived]] = defaultdict(list)
        for one in arrived:
            by_device[one.segment.header.device].append(one)
        own = self._steps.device
        with self._transaction() as conn:
            outgrown = own in by_device and own_segments.told_otherwise(conn, own, by_device[own])
            if outgrown:
                del by_device[own]
            for device in remembered.devices_before(conn, own):
                if device in by_device and own_segments.told_otherwise(conn, device, by_device[device]):
                    self.hand_over(device)
            taken = taking_in.take(conn, by_device, own, self._now(), self._steps.receive)
            if taken.segments and branches.devices(conn):
                self._read_branches_anew(conn, taken.forks)
        return replace(taken, outgrown=outgrown)

    def mend(self, arrived: Iterable[Arrived]) -> int:
        """Tell steps anew that came without their words or with fewer, as far as segments here can; returns how many.

        Those that something accounts for are forgotten from then on.
        """
        with self._transaction() as conn:
            count = doubts.mend(conn, arrived, self._steps.receive)
            if count and branches.devices(conn):
                self._read_branches_anew(conn, ())
        return count

    def doubtful(self) -> dict[str, int]:
        """Return how many steps of each device came without their words, which nothing accounts for."""
        with self._transaction() as conn:
            return {device: len(seqs) for device, seqs in ledger.doubtful(conn).items()}

    def gaps(self) -> tuple[Gap, ...]:
        """Return what is not here although somebody told of it, and what came without its words."""
        with self._transaction() as conn:
            return tuple(gaps.gaps(conn))

    def given_up(self) -> dict[str, int]:
        """Return how many steps of each device no laptop has any more, as was found out not long ago."""
        with self._transaction() as conn:
            return gaps.given_up(conn, self._clock() - _NEWS)

    def as_known(self, device: str, number: int, other: Segment) -> Segment:
        """Return a segment as it stands here, with another form's lines where these are known better or as well."""
        own = self.segment(device, number)
        if own.lines == other.lines:
            return own
        with self._transaction() as conn:
            before = own.header.first - branches.start_of(conn, device) - 1
            accounts: list[Accounts] = []

            def believed(place: int, line: Line) -> bool:
                if not accounts:
                    accounts.append(ledger.accounts(conn))
                return accounts[0].hold(device, before + place, line.data)

            return as_known(own, other, believed)

    def is_doubted(self, device: str, number: int) -> bool:
        """Note that a segment's file says less than is known here; tells whether that has been so for long."""
        now = self._clock()
        where = (segment.c.device == device) & (segment.c.number == number)
        with self._transaction() as conn:
            known = conn.scalar(select(segment.c.doubted).where(where))
            since = datetime.fromisoformat(known) if known else now
            if since >= now:  # a clock that has been put right since
                conn.execute(update(segment).where(where).values(doubted=now.isoformat()))
            return now - since >= _ON_THE_WAY

    def forks(self) -> tuple[Fork, ...]:
        """Return where devices told more than one history, each time under which names these go on."""
        with self._transaction() as conn:
            return branches.forks(conn)

    def hand_over(self, device: str) -> None:
        """Tell under this laptop's own name what it told nobody while it was another ``device``."""
        with self._transaction() as conn:
            if own_segments.hand_over(conn, device, self._steps.device):
                self._steps.rebuild()

    def unread(self) -> dict[str, int]:
        """Return how many steps of each device wait for a newer program."""
        with self._transaction() as conn:
            return ledger.unread(conn)

    def differing(self) -> frozenset[UUID]:
        """Return what holds a text that reads otherwise here than for its author, although nothing else is in it."""
        with self._transaction() as conn:
            return projection.differing(conn)

    def heard(self) -> dict[str, Heard]:
        """Return when each device last spoke (UTC instant) and what it had seen then."""
        found: dict[str, Heard] = {}
        with self._transaction() as conn:
            for row in conn.execute(_LAST_SEGMENTS):
                said = said_in(row.seen)
                found[device_of(row.device)] = Heard(said.at, said.seen, said.heads, said.lacks)
        return found

    def tellings(self) -> tuple[Telling, ...]:
        """Return the steps by which something was forgotten for good, in the order in which they came here."""
        with self._transaction() as conn:
            return tuple(ledger.tellings(conn))

    def server_place(self, server: Server) -> AbstractContextManager[MeetingPlace]:
        """Reach a server where laptops meet, and let go of it."""
        return reached(server)

    # Inside

    def _read_branches_anew(self, conn: Connection, forks: Collection[str]) -> None:
        if branches.meant_anew(conn) or forks:
            self._steps.rebuild()

    def _now(self) -> str:
        return self._clock().strftime("%Y-%m-%dT%H:%M:%SZ")
