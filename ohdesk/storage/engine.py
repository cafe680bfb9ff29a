"""A connection to an encrypted database, and its faults in our own words."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Dialect, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool
from sqlalchemy.util import LRUCache

from ohdesk.domain.errors import DiskFull, FolderNotWritable, OHDeskError, VaultDamaged, VaultInUse

_PRIMARY = 0xFF  # the part of SQLite's result code that names the family
_PROBLEMS: dict[int, type[OHDeskError]] = {
    sqlcipher.SQLITE_FULL: DiskFull,
    sqlcipher.SQLITE_READONLY: FolderNotWritable,
    sqlcipher.SQLITE_CANTOPEN: FolderNotWritable,
    sqlcipher.SQLITE_PERM: FolderNotWritable,
    sqlcipher.SQLITE_BUSY: VaultInUse,
    sqlcipher.SQLITE_LOCKED: VaultInUse,
}

# As they are: the driver would ask each of them in vain how it wants to be written, which takes as long as writing it.
sqlcipher.register_adapter(bytes, bytes)
sqlcipher.register_adapter(type(None), lambda nothing: nothing)

_OCCUPIED = (sqlcipher.SQLITE_BUSY, sqlcipher.SQLITE_LOCKED)

_COMPILED: LRUCache[Any, Any] = LRUCache(1000)
"""Statements as SQL text, of every vault that is opened: making that text takes longer than running it."""


def connect(path: Path, key: bytes) -> Any:  # noqa: ANN401  # sqlcipher3 has no types
    """Open an SQLCipher database with a raw 256-bit key and return the driver's connection.

    Raises the driver's ``DatabaseError`` where the key does not fit or the file is damaged.
    """
    connection = sqlcipher.connect(str(path), check_same_thread=False, timeout=10, isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA cache_size=-65536")  # KiB: what is read twice is deciphered once
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("PRAGMA recursive_triggers=ON")  # else REPLACE deletes past the triggers
    except BaseException:
        connection.close()
        raise
    return connection


@cache
def _dialect() -> Dialect:
    """Return SQLite as SQLCipher speaks it: the same for every vault, so that no statement is compiled twice."""
    engine = create_engine("sqlite://", module=sqlcipher)
    engine.connect().close()  # the first connection tells what this SQLite can do
    engine.dispose()
    return engine.dialect


def engine_over(connection: Any) -> Engine:  # noqa: ANN401
    """Return an engine over one connection that both threads take turns with.

    Transactions begin explicitly (``BEGIN IMMEDIATE``): the driver would otherwise commit in the middle of a
    transaction that creates a table, and a later rollback would keep the table.
    """
    engine = Engine(
        StaticPool(lambda: connection, dialect=_dialect()),
        _dialect(),
        make_url("sqlite://"),
        execution_options={"compiled_cache": _COMPILED},
        hide_parameters=True,  # else an exception quotes what somebody wrote
    )

    @event.listens_for(engine, "begin")
    def _begin(conn: Any) -> None:  # noqa: ANN401
        conn.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def database_faults(connect_again: Callable[[], Any]) -> list[str]:
    """Read every page of a database through; returns what is wrong in its own words.

    On a fresh connection, since one that has met a bad page reports every later one as bad; after a checkpoint,
    since the check of the seals reads the main file only.
    """
    connection = None
    try:
        connection = connect_again()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        found = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
        return found or [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    except sqlcipher.DatabaseError as fault:
        return [str(fault)]
    finally:
        if connection is not None:
            connection.close()


def sweep(connect_again: Callable[[], Any]) -> bool:
    """Leave nothing of what was deleted: no old entry of the search, no free page, no earlier page beside the file.

    Returns False where that has to wait, since a copy is being made.
    """
    connection = connect_again()
    try:
        connection.execute("INSERT INTO search(search) VALUES ('rebuild')")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("VACUUM")
        (busy, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlcipher.OperationalError as fault:
        if fault.sqlite_errorcode & _PRIMARY not in _OCCUPIED:
            raise
        return False
    finally:
        connection.close()
    return not busy


@contextmanager
def faults_named(path: Path) -> Iterator[None]:
    """Turn the disk's and the database's faults into expected problems that name ``path``."""
    try:
        yield
    except DBAPIError as fault:
        raise named(fault.orig or fault, path) from fault
    except (sqlcipher.Error, OSError) as fault:
        raise named(fault, path) from fault


def named(fault: BaseException, path: Path) -> OHDeskError:
    """Return the expected problem behind a fault of the disk or the database."""
    if isinstance(fault, OSError):
        problem: type[OHDeskError] = DiskFull if fault.errno in (errno.ENOSPC, errno.EDQUOT) else FolderNotWritable
    else:
        problem = _PROBLEMS.get(getattr(fault, "sqlite_errorcode", 0) & _PRIMARY, VaultDamaged)
    return problem(path=str(path))
