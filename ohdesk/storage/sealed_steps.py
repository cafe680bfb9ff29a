"""A step as a row of the log: its words sealed under the key of its document."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, Row, bindparam, insert, select

from ohdesk.security.sealing import new_key, seal, unseal
from ohdesk.storage.rows import write
from ohdesk.storage.tables import document_key
from ohdesk.sync.branches import renamed
from ohdesk.sync.operations import Operation, OperationType, id_text, json_text
from ohdesk.sync.segments import Line
from ohdesk.sync.wire import line_of, payload_in

EMPTY = (OperationType.FORGOTTEN, OperationType.DOUBTFUL)
"""What steps are called of which nothing is here but their place."""

_ADD_KEY = insert(document_key)
_KEY_OF = select(document_key.c.id, document_key.c.key).where(document_key.c.root == bindparam("root"))


class Keys:
    """The keys of documents, read once and made where a document has none yet."""

    def __init__(self, conn: Connection) -> None:
        self._conn = conn
        self._by_root: dict[str, tuple[str, bytes]] = {}
        self._by_id: dict[str, bytes] = {}

    def of(self, root: str) -> tuple[str, bytes]:
        """Return the key that seals what is written of a document now: its name and bytes."""
        if root not in self._by_root:
            row = self._conn.execute(_KEY_OF, {"root": root}).first()
            if row is None:
                key_id, key = str(uuid4()), new_key()
                write(self._conn, _ADD_KEY, [{"id": key_id, "root": root, "key": key}])
            else:
                key_id, key = row.id, row.key
            self._by_root[root] = (key_id, key)
        return self._by_root[root]

    def named(self, key_id: str) -> bytes:
        """Return a key by its name."""
        if key_id not in self._by_id:
            query = select(document_key.c.key).where(document_key.c.id == key_id)
            self._by_id[key_id] = self._conn.execute(query).scalar_one()
        return self._by_id[key_id]


def columns_of(op: Operation, keys: Keys, line: Line | None = None) -> dict[str, Any]:
    """Return a step as it is written into the log: the columns of its row but its mark and what proves it."""
    root, key_id, payload = id_text(op.root), "", b""
    if op.type not in EMPTY:
        key_id, key = keys.of(root)
        payload = seal(key, _payload(op, line), op.id.encode())
    return {
        "device": op.device,
        "seq": op.seq,
        "hlc": op.hlc,
        "type": str(op.type),
        "version": op.version,
        "kind": op.kind,
        "root": root,
        "object": id_text(op.object),
        "field": op.field,
        "replaces": " ".join(op.replaces),
        "key": key_id,
        "payload": payload,
    }


def step_in(row: Row[Any], keys: Keys) -> Operation:
    """Return the step of a row of the log as its author told it."""
    op = Operation(
        device=row.device,
        seq=row.seq,
        hlc=row.hlc,
        type=OperationType(row.type),
        kind=row.kind,
        root=UUID(row.root),
        object=UUID(row.object),
        field=row.field,
        replaces=tuple(row.replaces.split()),
        payload=None,
        version=row.version,
    )
    if op.type in EMPTY:
        return op
    return replace(op, payload=json.loads(unseal(keys.named(row.key), row.payload, op.id.encode())))


def meant_in(row: Row[Any], keys: Keys) -> Operation:
    """Return the operation of a row with others named as its author meant them."""
    op = step_in(row, keys)
    return op if row.named is None else renamed(op, json.loads(row.named))


def proof_in(line: Line | None) -> tuple[bytes | None, bytes | None]:
    """Return the salt that proves a step, or the commitment of a line that it does not prove."""
    if line is None:
        return None, None
    return (line.salt, None) if line.proven else (None, line.commitment)


def line_in(row: Row[Any], op: Operation) -> Line:
    """Return the line of a segment that tells the step of a row of the log."""
    if row.salt is not None:
        return Line.of(line_of(op), row.salt)
    if op.type in EMPTY:
        return Line(row.commitment, doubtful=op.type is OperationType.DOUBTFUL)
    return Line(row.commitment, line_of(op))


def _payload(op: Operation, line: Line | None) -> bytes:
    """Return what is sealed of a step: its payload as its line tells it, where it came in one."""
    if line and op.type is not OperationType.UNKNOWN:
        return payload_in(line)
    return json_text(op.payload).encode()
