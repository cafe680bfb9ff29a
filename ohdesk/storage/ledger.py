"""The log of operations: every payload sealed under the key of its document.

It grows and never changes, but where a document was told anew (``forgetting``): then what came before keeps its number
only, and the document's key is another one.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    select,
    update,
)

from ohdesk.services.shared_log import Telling
from ohdesk.storage.projection import History, Marked
from ohdesk.storage.rows import among, rows_in, write
from ohdesk.storage.sealed_steps import Keys, columns_of, line_in, meant_in, proof_in, step_in
from ohdesk.storage.tables import document_key, operation, seen, segment, snapshot
from ohdesk.sync.branches import Meaning, renamed
from ohdesk.sync.clock import instant
from ohdesk.sync.doubts import ACCOUNTING, Accounts
from ohdesk.sync.forgetting import FORGETTINGS, restated, runs
from ohdesk.sync.operations import Operation, OperationType
from ohdesk.sync.segments import Line
from ohdesk.sync.wire import left_step, line_of

NO_PROOFS: Mapping[str, Line] = MappingProxyType({})

# Made once: SQLAlchemy takes longer to put them together than SQLite to answer.
_LAST_MARK = select(func.max(operation.c.mark))
_LAST_SEQ = select(func.max(operation.c.seq)).where(operation.c.device == bindparam("device"))
# In the words of their indexes, which are not used else.
_TELLING = operation.c.type.in_([literal_column(f"'{kind.value}'") for kind in FORGETTINGS])
_UNKNOWN = operation.c.type == literal_column(f"'{OperationType.UNKNOWN.value}'")
_SHORTENED = operation.c.commitment.is_not(None)
_DOUBTFUL = operation.c.type == OperationType.DOUBTFUL.value
_ACCOUNTING = operation.c.type.in_([kind.value for kind in ACCOUNTING])
_LAST_TELLING = select(func.max(operation.c.mark)).where(operation.c.root == bindparam("root"), _TELLING)
_THERE = select(operation.c.device, operation.c.seq).where(
    operation.c.device == bindparam("device"), operation.c.seq.between(bindparam("first"), bindparam("last"))
)
_ADD = insert(operation)
_CHANGE = update(operation).where(operation.c.mark == bindparam("at"))


def append(conn: Connection, operations: Iterable[Operation], proofs: Mapping[str, Line] = NO_PROOFS) -> list[Marked]:
    """Add the operations that the log does not have yet; returns them with their marks, in order.

    ``proofs`` are the lines of segments in which they came, by the operations' names.
    """
    keys = Keys(conn)
    fresh: list[Marked] = []
    wanted = {(op.device, op.seq): op for op in operations}
    for row in _known(conn, list(wanted)):
        del wanted[row.device, row.seq]
    mark = last_mark(conn)
    rows = []
    for op in wanted.values():
        mark += 1
        line = proofs.get(op.id)
        columns = columns_of(op, keys, line)
        columns["mark"], columns["salt"], columns["commitment"] = mark, *proof_in(line)
        rows.append(columns)
        fresh.append((mark, op))
    write(conn, _ADD, rows)
    return fresh


def replace_steps(conn: Connection, root: UUID, before: Sequence[Marked], after: Sequence[Operation]) -> frozenset[str]:
    """Write other operations in the place of a document's (``before``), under a key of its own; the old key is gone.

    Returns the names of those that have their places in segments and were there as their authors told them.
    """
    keys = Keys(conn)
    rows = rows_in(conn, select(operation), operation.c.mark, [mark for mark, _ in before])
    told = {row.mark: (row.salt, row.commitment, step_in(row, keys)) for row in rows}
    conn.execute(delete(document_key).where(document_key.c.root == str(root)))
    keys = Keys(conn)
    changed, shortened = [], set()
    for (mark, was), op in zip(before, after, strict=True):
        salt, commitment, as_told = told[mark]
        if salt is not None and op != was:  # the step still has its place in a segment, and nobody can guess its words
            shortened.add(op.id)
            commitment = Line.of(line_of(as_told), salt).commitment
            salt = None
        new = as_told if op == was else op
        changed.append({"at": mark, **columns_of(new, keys), "salt": salt, "commitment": commitment})
    write(conn, _CHANGE, changed)
    authors = {op.device for (_, was), op in zip(before, after, strict=True) if op != was}
    laid_down_anew = update(segment).where(segment.c.device.in_(authors)).values(size=0, doubted=None)
    conn.execute(laid_down_anew)
    conn.execute(update(snapshot).values(digest=""))  # wherever they lie: to be looked through again
    return frozenset(shortened)


def move(conn: Connection, device: str, after: int, to: str, base: int = 0) -> None:
    """Let a device's steps after a number go on under another name, which has ``base`` steps before."""
    keys = Keys(conn)
    rows = conn.execute(select(operation).where(operation.c.device == device, operation.c.seq > after)).all()
    moved = [replace(step_in(row, keys), device=to, seq=row.seq - after + base) for row in rows]
    changed = [{"at": row.mark, **columns_of(op, keys)} for row, op in zip(rows, moved, strict=True)]
    write(conn, _CHANGE, changed)


def reword(conn: Connection, device: str, meaning: Meaning) -> None:
    """Name others by their branches in those of a device's steps that nobody else has yet."""
    keys = Keys(conn)
    untold = operation.c.salt.is_(None) & operation.c.commitment.is_(None)
    rows = conn.execute(select(operation).where(operation.c.device == device, untold)).all()
    changed = [{"at": row.mark, **columns_of(renamed(step_in(row, keys), meaning), keys)} for row in rows]
    write(conn, _CHANGE, changed)


def read_again(conn: Connection) -> list[Marked]:
    """Read the steps that an older program could not, as far as this one can; returns those with their marks."""
    keys = Keys(conn)
    known: list[Marked] = []
    for row in conn.execute(select(operation).where(_UNKNOWN).order_by(operation.c.mark)).all():
        try:
            op = left_step(row.device, row.seq, line_in(row, step_in(row, keys)))
        except (ValueError, TypeError):  # such a step has no meaning in this program either
            continue
        if op.type is not OperationType.UNKNOWN:
            known.append((row.mark, op))
    changed = [{"at": mark, **columns_of(op, keys)} for mark, op in known]
    write(conn, _CHANGE, changed)
    return known


def unread(conn: Connection) -> dict[str, int]:
    """Return how many steps of each device this program cannot read."""
    query = select(operation.c.device, func.count().label("steps")).where(_UNKNOWN).group_by(operation.c.device)
    return {row.device: row.steps for row in conn.execute(query)}


def has_shortened(conn: Connection) -> bool:
    """Tell whether the log has steps that are not here as their authors told them."""
    return conn.scalar(select(operation.c.mark).where(_SHORTENED).limit(1)) is not None


def shortened(conn: Connection, device: str, first: int, last: int) -> Iterator[tuple[Operation, Meaning]]:
    """Yield those of a device's steps, from one number to another, that are not here as their author told them.

    With each comes which branches its author meant.
    """
    within = operation.c.seq.between(first, last)
    query = select(operation).where(operation.c.device == device, within, _SHORTENED)
    for row, op in _read_meant(conn, query):
        yield op, json.loads(row.named or "{}")


def shortened_steps(conn: Connection) -> dict[str, list[int]]:
    """Return the numbers of each device's steps that are not here as their author told them, ascending."""
    return _numbers(conn, _SHORTENED)


def doubtful(conn: Connection) -> dict[str, list[int]]:
    """Return the numbers of each device's steps that came without their words for no known reason, ascending."""
    return _numbers(conn, _SHORTENED & _DOUBTFUL)


def _numbers(conn: Connection, which: ColumnElement[bool]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    query = select(operation.c.device, operation.c.seq).where(which).order_by(operation.c.seq)
    for row in conn.execute(query):
        found.setdefault(row.device, []).append(row.seq)
    return found


def accounts(conn: Connection) -> Accounts:
    """Return what the log accounts for of steps that have lost words."""
    return Accounts.of(op for _, op in _read_meant(conn, select(operation).where(_ACCOUNTING)))


def settle(conn: Connection, device: str, seqs: Sequence[int]) -> None:
    """Note that doubtful steps of a device are forgotten."""
    which = (operation.c.device == device) & among(operation.c.seq, seqs)
    conn.execute(update(operation).where(which).values(type=OperationType.FORGOTTEN.value))


def take_out(conn: Connection, device: str, seq: int) -> None:
    """Take out what is here of a step, so that more of it can be added."""
    conn.execute(delete(operation).where(operation.c.device == device, operation.c.seq == seq))


def last_mark(conn: Connection) -> int:
    """Return the mark of the log's newest operation; 0 for an empty log."""
    return conn.scalar(_LAST_MARK) or 0


def last_seq(conn: Connection, device: str) -> int:
    """Return a device's newest sequence number in the log; 0 where it has none."""
    return conn.scalar(_LAST_SEQ, {"device": device}) or 0


def seen_at(conn: Connection, mark: int) -> dict[str, int]:
    """Return how far the log had each device's operations, without a gap, when it stood at ``mark``."""
    found: dict[str, int] = {row.device: row.last for row in conn.execute(select(seen))}
    for row in conn.execute(select(operation.c.device, operation.c.seq).where(operation.c.mark > mark)):
        found[row.device] = min(found[row.device], row.seq - 1)
    return found


def history(conn: Connection) -> History:
    """Return the way to ask the log for what was done to an object's field."""
    keys = Keys(conn)

    def of(root: UUID | None, object_id: str, field: str) -> Iterable[Marked]:
        of_field = (operation.c.object == object_id) & (operation.c.field == field)
        told = _TELLING if root is None else (operation.c.root == str(root)) & _TELLING
        return [
            (row.mark, step)
            for row in conn.execute(select(operation).where(of_field | told).order_by(operation.c.mark)).all()
            for step in restated(meant_in(row, keys))
            if (str(step.object), step.field) == (object_id, field)
        ]

    return of


def steps_of(conn: Connection, root: UUID) -> list[Marked]:
    """Return a document's operations by mark."""
    query = select(operation).where(operation.c.root == str(root)).order_by(operation.c.mark)
    return [(row.mark, op) for row, op in _read_meant(conn, query)]


def written_since(conn: Connection, root: UUID, known: Mapping[str, int]) -> Iterator[tuple[UUID, str, str, datetime]]:
    """Yield the steps on a document's objects beyond those ``known`` of each device: object, field, device, time."""
    columns = (operation.c.object, operation.c.field, operation.c.device, operation.c.seq, operation.c.hlc)
    writing = operation.c.type.in_([OperationType.SET.value, OperationType.TEXT.value])
    query = select(*columns).where(operation.c.root == str(root), writing).order_by(operation.c.hlc, operation.c.mark)
    for row in conn.execute(query):
        if row.seq > known.get(row.device, 0):
            yield UUID(row.object), row.field, row.device, instant(row.hlc)


def told_anew(conn: Connection, root: UUID) -> int:
    """Return the mark at which a document was last told anew; 0 where it never was."""
    return conn.scalar(_LAST_TELLING, {"root": str(root)}) or 0


def all_told_anew(conn: Connection) -> frozenset[UUID]:
    """Return the documents that were once told anew."""
    return frozenset(UUID(root) for root in conn.scalars(select(operation.c.root).where(_TELLING).distinct()))


def tells_anew(conn: Connection, device: str, first: int, last: int) -> bool:
    """Tell whether one of a device's steps, from one number to another, told a document anew."""
    within = (operation.c.device == device) & operation.c.seq.between(first, last)
    return conn.scalar(select(operation.c.mark).where(within, _TELLING).limit(1)) is not None


def tellings(conn: Connection) -> Iterator[Telling]:
    """Yield the steps that told documents anew, by mark."""
    columns = (operation.c.device, operation.c.seq, operation.c.hlc, operation.c.root, operation.c.type)
    for row in conn.execute(select(*columns).where(_TELLING).order_by(operation.c.mark)):
        at = instant(row.hlc).strftime("%Y-%m-%dT%H:%M:%SZ")
        yield Telling(row.device, row.seq, at, UUID(row.root), row.type == OperationType.REDACTION)


def holds(conn: Connection, name: str) -> bool:
    """Tell whether the log has an operation (``device:seq``), a forgotten one too, but not one that is doubtful."""
    device, _, seq = name.partition(":")
    of_step = (operation.c.device == device) & (operation.c.seq == int(seq))
    return conn.scalar(select(operation.c.mark).where(of_step, ~_DOUBTFUL)) is not None


def roots_sharing(conn: Connection, roots: Collection[UUID], objects: Collection[str]) -> frozenset[UUID]:
    """Return the documents that have operations on any of the objects, those given among them."""
    found = set(roots)
    query = select(operation.c.root).distinct()
    found.update(UUID(row.root) for row in rows_in(conn, query, operation.c.object, sorted(objects)))
    return frozenset(found)


def everything(conn: Connection, after: dict[str, int] | None = None) -> Iterator[Marked]:
    """Yield the log's operations by mark, leaving out what a device at ``after`` has seen."""
    keys = Keys(conn)
    query: Select[Any] = select(operation).order_by(operation.c.mark)
    for row in conn.execute(query).all():
        if row.seq > (after or {}).get(row.device, 0):
            yield row.mark, meant_in(row, keys)


def shortened_of(conn: Connection, root: UUID) -> dict[str, bytes]:
    """Return those of a document's steps that are not here as their authors told them, by name: the line of each."""
    query = select(operation).where(operation.c.root == str(root), _SHORTENED)
    return {op.id: line_of(op) for _, op in read(conn, query)}


def read(
    conn: Connection, query: Select[Any], values: Mapping[str, Any] | None = None
) -> Iterator[tuple[Row[Any], Operation]]:
    """Yield what a query of the log's rows finds: each row, and the operation as its author told it."""
    keys = Keys(conn)
    for row in conn.execute(query, values).all():
        yield row, step_in(row, keys)


def _read_meant(conn: Connection, query: Select[Any]) -> Iterator[tuple[Row[Any], Operation]]:
    """Yield what a query of the log's rows finds as ``read``, but with others named as its author meant them."""
    keys = Keys(conn)
    for row in conn.execute(query).all():
        yield row, meant_in(row, keys)


def _known(conn: Connection, names: Sequence[tuple[str, int]]) -> Iterator[Any]:
    by_device: dict[str, list[int]] = {}
    for device, seq in names:
        by_device.setdefault(device, []).append(seq)
    for device, seqs in by_device.items():
        for first, last in runs(seqs):
            yield from conn.execute(_THERE, {"device": device, "first": first, "last": last})
