"""Approved records: how they go into the log, and how they come out of their own tables."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from ohdesk.security.canonical import sha256
from ohdesk.security.records import Approval, Disclosure, Record
from ohdesk.security.redactions import SignedRedaction, genuine, read_redaction
from ohdesk.services.vault_values import StoredRecord
from ohdesk.storage.rows import among, write
from ohdesk.storage.tables import approval, paragraph, record, redaction
from ohdesk.sync.forgetting import lost_passages
from ohdesk.sync.operations import Operation

KIND = "record"
_ADD_PARAGRAPH = insert(paragraph)


def record_payload(new: Record) -> dict[str, Any]:
    """Return what the operation that adds a record carries."""
    paragraphs = [[part.path, None if part.salt is None else part.salt.hex(), part.text] for part in new.disclosures]
    return {"data": b64encode(new.data).decode(), "paragraphs": paragraphs}


def approval_payload(digest: str, word: Approval) -> dict[str, Any]:
    """Return what the operation that adds an approver's word to the record ``digest`` carries."""
    return {
        "record": digest,
        "data": b64encode(word.data).decode(),
        "signer": b64encode(word.signer).decode(),
        "signature": b64encode(word.signature).decode(),
    }


def store_record(conn: Connection, op: Operation) -> None:
    """Store the record that an operation carries, once; what was redacted in it since stays redacted."""
    data = b64decode(op.payload["data"])
    digest = sha256(data)
    facts = {"digest": digest, "kind": op.kind, "root": str(op.root), "data": data}
    if conn.execute(upsert(record).values(facts).on_conflict_do_nothing()).rowcount:
        write(
            conn,
            _ADD_PARAGRAPH,
            [
                {
                    "record": digest,
                    "place": place,
                    "path": path,
                    "salt": None if salt is None else bytes.fromhex(salt),
                    "text": words,
                }
                for place, (path, salt, words) in enumerate(op.payload["paragraphs"])
            ],
        )


def store_approval(conn: Connection, payload: Mapping[str, Any]) -> None:
    """Store the approver's word that an operation carries, once."""
    data = b64decode(payload["data"])
    conn.execute(
        upsert(approval)
        .values(
            digest=sha256(data),
            record=payload["record"],
            data=data,
            signer=b64decode(payload["signer"]),
            signature=b64decode(payload["signature"]),
        )
        .on_conflict_do_nothing()
    )


def store_redactions(conn: Connection, words: Iterable[SignedRedaction]) -> None:
    """Store who removed what from records, once, and drop those passages and their salts."""
    words = [word for word in words if genuine(word)]
    for word in words:
        facts = {"data": word.data, "signer": word.signer, "signature": word.signature}
        name = {"digest": sha256(word.data), "record": read_redaction(word.data).record}
        conn.execute(upsert(redaction).values(**name, **facts).on_conflict_do_nothing())
    for digest, paths in lost_passages(words).items():
        there = (paragraph.c.record == digest) & among(paragraph.c.path, sorted(paths)) & paragraph.c.text.is_not(None)
        conn.execute(update(paragraph).where(there).values(salt=None, text=None))


def records(conn: Connection, root: UUID | None) -> tuple[StoredRecord, ...]:
    """Return the records of a document, or all, by digest."""
    query = select(record).order_by(record.c.digest)
    if root is not None:
        query = query.where(record.c.root == str(root))
    return tuple(_stored(conn, row) for row in conn.execute(query).all())


def row_of(conn: Connection, digest: str) -> Row[Any] | None:
    """Return the row of a record, or None."""
    return conn.execute(select(record).where(record.c.digest == digest)).one_or_none()


def roots(conn: Connection) -> frozenset[UUID]:
    """Return the documents that have a record."""
    return frozenset(UUID(root) for root in conn.scalars(select(record.c.root).distinct()))


def has_record(conn: Connection, root: UUID) -> bool:
    """Tell whether a document has a record."""
    return conn.scalar(select(record.c.digest).where(record.c.root == str(root)).limit(1)) is not None


def _stored(conn: Connection, row: Row[Any]) -> StoredRecord:
    parts = conn.execute(select(paragraph).where(paragraph.c.record == row.digest).order_by(paragraph.c.place))
    words = conn.execute(select(approval).where(approval.c.record == row.digest).order_by(approval.c.digest))
    removals = conn.execute(select(redaction).where(redaction.c.record == row.digest).order_by(redaction.c.digest))
    return StoredRecord(
        row.kind,
        UUID(row.root),
        Record(row.data, tuple(Disclosure(part.path, part.salt, part.text) for part in parts)),
        tuple(Approval(word.data, word.signer, word.signature) for word in words),
        tuple(SignedRedaction(word.data, word.signer, word.signature) for word in removals),
    )
