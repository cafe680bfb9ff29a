"""From operations to rows: what a vault shows is a pure function of the operations that it has."""

from __future__ import annotations

import json
import sys
from base64 import b64decode
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Sequence
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, insert, select, text, tuple_
from sqlalchemy.dialects.sqlite import insert as upsert

from ohdesk.storage import approved
from ohdesk.storage.objects import Objects
from ohdesk.storage.rows import among, put, rows_in, write
from ohdesk.storage.tables import (
    SEARCH,
    head,
    object_,
    projection,
    replaced,
    search,
    seen,
    text_state,
)
from ohdesk.sync.forgetting import FORGETTINGS, after_tellings, read_forgetting, restated, touched
from ohdesk.sync.operations import Operation, OperationType, id_text, json_text
from ohdesk.sync.registers import Head
from ohdesk.sync.text import TextDocument, fingerprint

Marked = tuple[int, Operation]
Key = tuple[str, str]

# What was done to a field of an object, by mark, as far as a document tells; None stands for every document.
History = Callable[[UUID | None, str, str], Iterable[Marked]]

# Made once: SQLAlchemy takes longer to put them together than SQLite to answer.
_LAST_SEEN = select(seen.c.last).where(seen.c.device == bindparam("device"))
_REACHED = text(
    """SELECT max(seq) FROM (
           SELECT seq, row_number() OVER (ORDER BY seq) AS place FROM operation WHERE device = :device AND seq > :last)
       WHERE seq = :last + place"""
)
_ADD_HEAD = insert(head)
_ADD_REPLACED = upsert(replaced).on_conflict_do_nothing()
_PUT_TEXT = put(text_state, ["object", "field"])
_DIFFERING = select(text_state.c.object).where(text("differs = 1"))  # in the words of its index
_PUT_SEEN = put(seen, ["device"])


def make_empty(conn: Connection) -> None:
    """Drop everything that follows from the log and lay out empty tables for it."""
    projection.drop_all(conn)
    conn.execute(text("DROP TABLE IF EXISTS search"))
    projection.create_all(conn)
    conn.execute(text(SEARCH))


def apply(conn: Connection, operations: Sequence[Marked], history: History) -> None:
    """Bring the rows up to date with operations that the log has just taken in, in any order.

    Where one of them tells a document anew, no row of that document may be there yet.
    """
    registers: list[Marked] = []
    texts: list[Operation] = []
    others: list[Operation] = []
    for mark, op in operations:
        if op.type is OperationType.SET:
            registers.append((mark, op))
        elif op.type is OperationType.TEXT:
            texts.append(op)
        else:
            others.append(op)
            registers += [(mark, step) for step in restated(op) if step.type is OperationType.SET]
            texts += [step for step in restated(op) if step.type is OperationType.TEXT]
    fixed = {str(op.root) for op in others if op.type is OperationType.RECORD}
    objects = Objects(conn, [*(op for _, op in registers), *texts], _told(others), fixed)
    for (object_id, field), heads in _new_heads(conn, registers).items():
        objects.set_register(object_id, field, heads)
    anew = {op.root for op in others if op.type in FORGETTINGS}
    for (object_id, field), wording in _new_texts(conn, texts, history, anew).items():
        objects.set_text(object_id, field, wording)
    objects.write()
    advance(conn, {op.device for _, op in operations})
    for op in others:
        if op.type is OperationType.RECORD:
            approved.store_record(conn, op)
        elif op.type is OperationType.APPROVAL:
            approved.store_approval(conn, op.payload)
    for op in others:  # after the records
        if op.type is OperationType.REDACTION:
            approved.store_redactions(conn, read_forgetting(op).redactions)


def make_empty_of(conn: Connection, objects: Sequence[str]) -> None:
    """Drop the rows of some objects, so that they can be made anew."""
    numbers = select(object_.c.row).where(among(object_.c.id, objects))
    conn.execute(delete(search).where(search.c.rowid.in_(numbers)))
    conn.execute(delete(object_).where(among(object_.c.id, objects)))
    for table in (head, text_state):
        conn.execute(delete(table).where(among(table.c.object, objects)))


def _told(operations: Iterable[Operation]) -> dict[str, list[tuple[str, int]]]:
    """Return which devices' tellings state an object as being there."""
    told: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    for op in operations:
        if op.type in FORGETTINGS:
            for object_id in touched(op):
                told[object_id].append((op.device, op.seq))
    return told


def _new_heads(conn: Connection, operations: Sequence[Marked]) -> dict[Key, list[Head]]:
    """Work operations into the heads of their registers; returns the heads of every register touched."""
    if not operations:
        return {}
    gone = {old for _, op in operations for old in op.replaces}
    heads: dict[Key, dict[str, tuple[Head, int]]] = {(id_text(op.object), op.field): {} for _, op in operations}
    touched = list(heads)
    place = tuple_(head.c.object, head.c.field)
    for row in rows_in(conn, select(head), place, touched):
        if row.operation not in gone:
            value = Head(row.operation, row.hlc, json.loads(row.value))
            heads[row.object, row.field][row.operation] = (value, row.mark)
    fresh = {name: (mark, op) for mark, op in operations if (name := op.id) not in gone}
    for row in rows_in(conn, select(replaced), replaced.c.operation, list(fresh)):
        del fresh[row.operation]
    for name, (mark, op) in fresh.items():
        heads[id_text(op.object), op.field][name] = (Head(name, op.hlc, op.payload), mark)
    write(conn, _ADD_REPLACED, [{"operation": name} for name in gone])
    conn.execute(delete(head).where(among(place, touched)))
    write(
        conn,
        _ADD_HEAD,
        [
            {
                "object": object_id,
                "field": field,
                "operation": value.operation,
                "hlc": value.hlc,
                "mark": mark,
                "value": json_text(value.value),
            }
            for (object_id, field), values in heads.items()
            for value, mark in values.values()
        ],
    )
    return {key: [value for value, _ in values.values()] for key, values in heads.items()}


def _new_texts(
    conn: Connection, operations: Sequence[Operation], history: History, anew: Container[UUID]
) -> dict[Key, str]:
    """Work operations into their texts; returns how every text touched reads then.

    Where an update builds on one that has not come yet, the text is made anew from all its updates each time,
    since a snapshot cannot hold one that waits. So it is where it reads otherwise than it did for its author; if that
    stays, the row says so. Documents told ``anew`` are left out of that: letters may have been blanked in them.
    """
    changed: defaultdict[Key, list[Operation]] = defaultdict(list)
    for op in operations:
        changed[id_text(op.object), op.field].append(op)
    place = tuple_(text_state.c.object, text_state.c.field)
    known = {(row.object, row.field): row for row in rows_in(conn, select(text_state), place, list(changed))}
    states = []
    wordings = {}
    for key, touching in changed.items():
        before, steps = known.get(key), sorted(touching, key=after_tellings)
        updates = [b64decode(op.payload["update"]) for op in steps]
        claims = [(update, op) for update, op in zip(updates, steps, strict=True) if op.root not in anew]
        document = TextDocument(before.snapshot if before else None, updates)
        agrees = None
        if document.waits or (before is not None and before.waiting) or (agrees := _agrees(document, claims)) is False:
            document = whole_text(history, steps[-1].root, *key)
            agrees = _agrees(document, claims)
        differs = before.differs if agrees is None and before is not None else int(agrees is False)
        state = {"snapshot": document.snapshot(), "waiting": int(document.waits), "differs": differs}
        states.append({"object": key[0], "field": key[1], **state})
        wordings[key] = document.text
    write(conn, _PUT_TEXT, states)
    return wordings


def differing(conn: Connection) -> frozenset[UUID]:
    """Return which objects have a text that reads otherwise than for its author at the same version."""
    return frozenset(UUID(found) for found in conn.scalars(_DIFFERING))


def _agrees(document: TextDocument, claims: Sequence[tuple[bytes, Operation]]) -> bool | None:
    """Tell whether a text reads as it did for the author of its last update; None where more than that is in it."""
    for update, op in reversed(claims):  # what came last is the likeliest
        if document.stands_as_after(update):
            return fingerprint(document.text) == str(op.payload.get("sha256", ""))
    return None


def whole_text(history: History, root: UUID, object_id: str, field: str, until: int = sys.maxsize) -> TextDocument:
    """Return a text made from all that was written in it up to a mark.

    Where something waits, the object may have been in another document that has been told anew since.
    """
    document = TextDocument()
    for place in (root, None):
        steps = sorted((op for mark, op in history(place, object_id, field) if mark <= until), key=after_tellings)
        document = TextDocument(None, [b64decode(op.payload["update"]) for op in steps])
        if not document.waits:
            break
    return document


def advance(conn: Connection, devices: Iterable[str]) -> None:
    """Note how far the log has devices' operations without a gap."""
    for device in devices:
        last = conn.scalar(_LAST_SEEN, {"device": device}) or 0
        reached = conn.scalar(_REACHED, {"device": device, "last": last}) or last
        conn.execute(_PUT_SEEN, {"device": device, "last": reached})
