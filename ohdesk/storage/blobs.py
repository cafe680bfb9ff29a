"""Attached files: each sealed under a key of its own, in a file of its own beside the database."""

from __future__ import annotations

import os
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from ohdesk.domain.agenda import LARGEST_ATTACHMENT
from ohdesk.domain.errors import AttachmentTooLarge, NotFound, VaultDamaged
from ohdesk.security.canonical import sha256
from ohdesk.security.sealing import new_key, seal, unseal
from ohdesk.storage.tables import blob

FOLDER = "blobs"
LARGEST = LARGEST_ATTACHMENT


def put(conn: Connection, vault: Path, data: bytes) -> str:
    """Seal bytes into a file of their own and return their SHA-256 in hex; the same bytes are kept once.

    Raises ``AttachmentTooLarge`` above 25 MB.
    """
    name = sha256(data)
    if len(data) > LARGEST:
        raise AttachmentTooLarge(limit=LARGEST // 1024 // 1024)
    if conn.scalar(select(blob.c.sha256).where(blob.c.sha256 == name)) is None:
        key, file = new_key(), f"{uuid4()}.sealed"
        folder = vault / FOLDER
        folder.mkdir(mode=0o700, exist_ok=True)
        write_durably(folder / file, seal(key, data, name.encode()))
        conn.execute(upsert(blob).values(sha256=name, file=file, size=len(data), key=key))
    return name


def get(conn: Connection, vault: Path, name: str) -> bytes:
    """Return attached bytes. Raises ``NotFound``, or ``VaultDamaged`` where the file does not read as written."""
    row = conn.execute(select(blob).where(blob.c.sha256 == name)).one_or_none()
    if row is None:
        raise NotFound(kind="attachment", id=name)
    path = vault / FOLDER / row.file
    try:
        return unseal(row.key, path.read_bytes(), name.encode())
    except (ValueError, FileNotFoundError) as fault:
        raise VaultDamaged(path=str(path)) from fault


def names(conn: Connection) -> tuple[str, ...]:
    """Return the SHA-256 of every attached file, sorted."""
    return tuple(conn.scalars(select(blob.c.sha256).order_by(blob.c.sha256)))


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
