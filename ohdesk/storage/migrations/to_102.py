"""Schema 1.2: the log that laptops share: segments, who belongs to it, and what proves a step to others."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Integer, LargeBinary, String


def step(operations: Operations) -> None:
    """Add the tables of segments and of members, the proofs of steps, and the key to which others wrap."""
    operations.add_column("operation", Column("salt", LargeBinary))
    operations.add_column("operation", Column("commitment", LargeBinary))
    operations.add_column("device", Column("wrapping", LargeBinary))
    operations.create_table(
        "segment",
        Column("device", String, primary_key=True),
        Column("number", Integer, primary_key=True),
        Column("digest", String, nullable=False),
        Column("header", LargeBinary, nullable=False),
        Column("signature", LargeBinary, nullable=False),
        Column("seen", LargeBinary, nullable=False),
        Column("salt", LargeBinary, nullable=False),
        Column("size", Integer, nullable=False),
    )
    operations.create_table(
        "member_record",
        Column("digest", String, primary_key=True),
        Column("data", LargeBinary, nullable=False),
        Column("signature", LargeBinary, nullable=False),
    )
