"""Which schema a vault has, and the way from an older one to today's."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from ohdesk.domain.errors import VaultDamaged, VaultTooNew
from ohdesk.storage import ledger as log
from ohdesk.storage.projection import apply, make_empty
from ohdesk.storage.tables import TRIGGERS, ledger, local

APPLICATION_ID = 0x4F484442  # "OHDB"
MAJOR, MINOR = 1, 3
CURRENT = MAJOR * 100 + MINOR


def create(conn: Connection) -> None:
    """Lay out an empty vault in today's schema."""
    ledger.create_all(conn)
    local.create_all(conn)
    make_empty(conn)
    lay_triggers(conn)
    _stamp(conn)


def version_of(connection: Any, path: Path) -> int:  # noqa: ANN401  # the driver's connection has no types
    """Return an open database's schema; raises ``VaultTooNew`` or ``VaultDamaged`` where it is not ours to open."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise VaultDamaged(path=str(path))
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version // 100 > MAJOR:
        raise VaultTooNew(path=str(path), version=f"{version // 100}.{version % 100}", known=f"{MAJOR}.{MINOR}")
    return version


def migrate(conn: Connection, version: int) -> None:
    """Bring an older schema up to today's, within the caller's transaction; foreign keys must be off.

    Each step adds to the log's tables only. Row counts are compared before and after.
    """
    from alembic.migration import MigrationContext  # only when a step is due: it costs a tenth of a second
    from alembic.operations import Operations

    from ohdesk.storage.migrations import STEPS

    before = _counts(conn)
    with Operations.context(MigrationContext.configure(conn)) as operations:
        for target, step in STEPS:
            if version < target <= CURRENT:
                step(operations)
    lay_triggers(conn)
    broken = conn.execute(text("PRAGMA foreign_key_check")).all()
    if broken or any(count != before[name] for name, count in _counts(conn).items() if name in before):
        raise RuntimeError("a migration changed the log")
    make_empty(conn)
    apply(conn, list(log.everything(conn)), log.history(conn))
    _stamp(conn)


def lay_triggers(conn: Connection) -> None:
    """Lay out the triggers that guard approved records, from their one list."""
    for name, body in TRIGGERS.items():
        conn.execute(text(f"DROP TRIGGER IF EXISTS {name}"))
        conn.execute(text(f"CREATE TRIGGER {name} {body}"))


def _stamp(conn: Connection) -> None:
    conn.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
    conn.execute(text(f"PRAGMA user_version = {CURRENT}"))


def _counts(conn: Connection) -> dict[str, int]:
    there = set(conn.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'")))
    tables = [table for table in ledger.tables if table in there]
    return {table: conn.execute(text(f'SELECT count(*) FROM "{table}"')).scalar_one() for table in tables}
