"""Schema 1.3: devices that told two histories, steps of newer programs, and snapshots of the shared log."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Integer, String, Text, text


def step(operations: Operations) -> None:
    """Add the tables of branches and snapshots, which branch a step means, and the way to what cannot be read yet."""
    operations.add_column("operation", Column("named", Text))
    operations.create_index("operation_unknown", "operation", ["device"], sqlite_where=text("type = 'unknown'"))
    operations.create_table(
        "branch",
        Column("name", String, primary_key=True),
        Column("device", String, nullable=False),
        Column("parent", String, nullable=False),
        Column("start", Integer, nullable=False),
        Column("number", Integer, nullable=False),
        Column("noticed", String, nullable=False),
    )
    operations.create_table(
        "snapshot",
        Column("row", Integer, primary_key=True),
        Column("path", String, nullable=False),
        Column("look", String, nullable=False),
        Column("digest", String, nullable=False),
        Column("holds", Text, nullable=False),
        Column("wanted", String, nullable=False),
    )
