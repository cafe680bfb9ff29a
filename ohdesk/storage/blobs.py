"""Attached files: each sealed under a key of its own, in a file of its own beside the database.

Of one that is forgotten for good the name stays, so that its copies go wherever laptops meet.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from ohdesk.domain.agenda import LARGEST_ATTACHMENT
from ohdesk.domain.errors import AttachmentTooLarge, NotFound, VaultDamaged
from ohdesk.security.canonical import sha256
from ohdesk.security.sealing import new_key, seal, unseal
from ohdesk.storage.tables import blob, head, object_
from ohdesk.sync.files import NAMING, files_in

FOLDER = "blobs"
LARGEST = LARGEST_ATTACHMENT
_IS_THERE = blob.c.file != ""
_HOLDERS = ("agenda_item", "provider")
"""The kinds of objects that have files."""


def put(conn: Connection, vault: Path, data: bytes) -> str:
    """Seal bytes into a file of their own and return their SHA-256 in hex; the same bytes are kept once.

    Raises ``AttachmentTooLarge`` above 25 MB.
    """
    name = sha256(data)
    if len(data) > LARGEST:
        raise AttachmentTooLarge(limit=LARGEST // 1024 // 1024)
    if conn.scalar(select(blob.c.sha256).where(blob.c.sha256 == name, _IS_THERE)) is None:
        key, file = new_key(), f"{uuid4()}.sealed"
        folder = vault / FOLDER
        folder.mkdir(mode=0o700, exist_ok=True)
        write_durably(folder / file, seal(key, data, name.encode()))
        kept = {"file": file, "size": len(data), "key": key}
        conn.execute(upsert(blob).values(sha256=name, **kept).on_conflict_do_update(set_=kept))
    return name


def get(conn: Connection, vault: Path, name: str) -> bytes:
    """Return attached bytes. Raises ``NotFound``, or ``VaultDamaged`` where the file does not read as written."""
    row = conn.execute(select(blob).where(blob.c.sha256 == name, _IS_THERE)).one_or_none()
    if row is None:
        raise NotFound(kind="attachment", id=name)
    path = vault / FOLDER / row.file
    try:
        return unseal(row.key, path.read_bytes(), name.encode())
    except (ValueError, FileNotFoundError) as fault:
        raise VaultDamaged(path=str(path)) from fault


def names(conn: Connection) -> tuple[str, ...]:
    """Return the SHA-256 of every attached file, sorted."""
    return tuple(conn.scalars(select(blob.c.sha256).where(_IS_THERE).order_by(blob.c.sha256)))


def named(conn: Connection) -> frozenset[str]:
    """Return the SHA-256 of every file that a value names: one shown, removed, or waiting for a choice."""
    holders = select(object_.c.id).where(object_.c.kind.in_(_HOLDERS))
    values = select(head.c.value).where(head.c.object.in_(holders), head.c.field.in_(NAMING))
    return frozenset(name for value in conn.scalars(values) for name in files_in(json.loads(value)))


def forgotten(conn: Connection) -> frozenset[str]:
    """Return the SHA-256 of every file that was forgotten for good here, and that nothing names again."""
    return frozenset(conn.scalars(select(blob.c.sha256).where(~_IS_THERE))) - named(conn)


def forget(conn: Connection, candidates: Collection[str]) -> None:
    """Forget for good those of the files that nothing names any more; ``sweep`` deletes their bytes."""
    for name in sorted(set(candidates) - named(conn)) if candidates else ():
        left = {"file": "", "size": 0, "key": b""}
        conn.execute(upsert(blob).values(sha256=name, **left).on_conflict_do_update(set_=left))


def sweep(conn: Connection, vault: Path) -> bool:
    """Delete the files that no row tells of; returns False where one of them is held open."""
    kept = set(conn.scalars(select(blob.c.file)))
    swept = True
    for path in (vault / FOLDER).glob("*"):
        if path.name not in kept:
            try:
                path.unlink()
            except OSError:
                swept = False
    return swept


def sizes(conn: Connection) -> dict[str, int]:
    """Return how many bytes each attached file has, by its SHA-256."""
    return {row.sha256: row.size for row in conn.execute(select(blob.c.sha256, blob.c.size))}


def faults(conn: Connection, vault: Path) -> list[str]:
    """Return the attached files that do not read as they were written."""
    found = []
    for name in names(conn):
        try:
            get(conn, vault, name)
        except VaultDamaged as fault:
            found.append(str(fault.data["path"]))
    return found


def write_durably(path: Path, data: bytes) -> None:
    """Write a file whole or not at all: under another name, flushed, then renamed; readable by its owner only."""
    draft = path.with_name(f".{path.name}.new")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
