"""Schema 1.3: devices that told two histories, steps that cannot be read or believed yet, and snapshots of the log."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Integer, String, Text, text


def step(operations: Operations) -> None:
    """Add the tables of branches and snapshots, which branch a step means, and the ways to what has to wait."""
    operations.add_column("operation", Column("named", Text))
    operations.create_index("operation_unknown", "operation", ["device"], sqlite_where=text("type = 'unknown'"))
    shortened = text("commitment IS NOT NULL")
    operations.create_index("operation_shortened", "operation", ["device", "seq", "type"], sqlite_where=shortened)
    operations.add_column("text_state", Column("differs", Integer, nullable=False, server_default="0"))
    operations.create_index("text_differs", "text_state", ["object"], sqlite_where=text("differs = 1"))
    operations.add_column("segment", Column("doubted", String))
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
