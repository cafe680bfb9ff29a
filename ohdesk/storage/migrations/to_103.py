"""Schema 1.3: devices that told two histories, and steps of newer programs."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Integer, String, Text, text


def step(operations: Operations) -> None:
    """Add the table of branches, which branch a step means, and the way to what cannot be read yet."""
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
