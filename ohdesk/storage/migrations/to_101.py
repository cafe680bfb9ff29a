"""Schema 1.1: who removed words from approved records, and the way to what a document's log forgot."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, LargeBinary, String, text


def step(operations: Operations) -> None:
    """Add the table of redactions and the index of forgettings."""
    operations.create_table(
        "redaction",
        Column("digest", String, primary_key=True),
        Column("record", String, nullable=False),
        Column("data", LargeBinary, nullable=False),
        Column("signer", LargeBinary, nullable=False),
        Column("signature", LargeBinary, nullable=False),
    )
    operations.create_index("ix_redaction_record", "redaction", ["record"])
    operations.create_index(
        "operation_forgetting", "operation", ["root"], sqlite_where=text("type IN ('forgetting', 'redaction')")
    )
