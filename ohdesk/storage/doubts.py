"""Steps that came without their words: settled where something accounts for that, or told again by a better line.

Whoever brings a step whole is believed, since its commitment proves it. What then is to be forgotten of it follows from
the tellings that are here, as with a step that comes late.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select

from ohdesk.services.shared_log import Arrived
from ohdesk.storage import branches, ledger, segment_rows
from ohdesk.storage.rows import rows_in
from ohdesk.storage.sealed_steps import EMPTY
from ohdesk.storage.tables import segment
from ohdesk.sync.branches import Meaning, renamed
from ohdesk.sync.doubts import Accounts
from ohdesk.sync.forgetting import FORGETTINGS, left_of
from ohdesk.sync.operations import Operation, OperationType
from ohdesk.sync.segments import Line, header_from
from ohdesk.sync.wire import left_step, said_in

Receive = Callable[[Sequence[Operation], Mapping[str, Line]], None]
"""Takes steps into the log and the rows, with the lines that tell them."""


@dataclass(frozen=True, slots=True)
class _Again:
    """A step that is here in part, or not at all, and the line of a segment that tells it too."""

    here: Operation
    told: Operation
    meaning: Meaning
    line: Line


def mend(conn: Connection, arrived: Iterable[Arrived], receive: Receive) -> int:
    """Tell steps anew that are not here as their authors told them, as far as segments that came can.

    Returns how many were told anew. Segments that are not in the log are left alone.
    """
    again = list(_told_again(conn, arrived)) if ledger.has_shortened(conn) else []
    count = 0
    while better := _better(conn, again):
        for one in better:
            ledger.take_out(conn, one.told.device, one.told.seq)
        receive([one.told for one in better], {one.told.id: one.line for one in better})
        count += len(better)
        names = {one.told.id for one in better}
        again = [one for one in again if one.told.id not in names]
    return count


def settle(conn: Connection) -> list[str]:
    """Let steps of which nothing came be forgotten where something accounts for that; returns their names."""
    found = ledger.doubtful(conn)
    accounts = ledger.accounts(conn) if found else Accounts.of(())
    settled = {device: [seq for seq in seqs if accounts.hold(device, seq, b"")] for device, seqs in found.items()}
    for device, seqs in settled.items():
        ledger.settle(conn, device, seqs)
    return [f"{device}:{seq}" for device, seqs in settled.items() for seq in seqs]


def _told_again(conn: Connection, arrived: Iterable[Arrived]) -> Iterator[_Again]:
    """Yield what segments tell of steps that are not here as their authors told them."""
    by_digest = {one.segment.header.digest: one.segment for one in arrived}
    here = segment_rows.digests(conn)
    for row in rows_in(conn, select(segment), segment.c.digest, list(by_digest)):
        told, header = by_digest[row.digest], header_from(row.header)
        first = header.first - branches.start_of(conn, row.device)
        heads_are_here = all(head in here for head in said_in(row.seen).heads.values())
        for step, meaning in ledger.shortened(conn, row.device, first, first + header.steps - 1):
            line = told.lines[1 + step.seq - first]
            if not (line.proven or line.data):
                continue
            try:
                read = left_step(row.device, step.seq, line)
            except (ValueError, TypeError, RecursionError):  # nobody vouches for that
                continue
            if heads_are_here or read.type not in FORGETTINGS:
                yield _Again(step, read, meaning, line)


def _better(conn: Connection, again: Sequence[_Again]) -> list[_Again]:
    """Return those that tell a step as it may stand, and more of it than is here."""
    claimed = [one for one in again if not one.line.proven and one.here.type in EMPTY]
    accounts = ledger.accounts(conn) if claimed else Accounts.of(())
    better = [one for one in claimed if accounts.hold(one.told.device, one.told.seq, one.line.data)]
    by_root: dict[UUID, list[_Again]] = {}
    for one in again:
        if one.line.proven and (one.here.type is OperationType.DOUBTFUL or one.told.is_forgotten):
            better.append(one)  # what its author had forgotten before telling it is told so for good
        elif one.line.proven:
            by_root.setdefault(one.told.root, []).append(one)
    for root, found in by_root.items():
        whole = {one.told.id: renamed(one.told, one.meaning) for one in found}
        steps = [op for _, op in ledger.steps_of(conn, root) if op.id not in whole]
        left = {op.id: op for op in left_of([*steps, *whole.values()], lambda name: ledger.holds(conn, name))}
        better += [one for one in found if left[one.told.id] != one.here]
    return better
