"""The vault's tables. The log is the truth and only grows; rows follow from it and can be made anew.

What is forgotten for good leaves its number in the log, and nothing else (``forgetting``).
"""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    TableClause,
    Text,
    UniqueConstraint,
    column,
    text,
)

ledger = MetaData()
projection = MetaData()
local = MetaData()

# The log: what happened, in the order in which this vault learned of it.

operation = Table(
    "operation",
    ledger,
    Column("mark", Integer, primary_key=True),
    Column("device", String, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("hlc", String, nullable=False),
    Column("type", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("kind", String, nullable=False),
    Column("root", String, nullable=False),
    Column("object", String, nullable=False),
    Column("field", String, nullable=False),
    Column("replaces", Text, nullable=False),
    Column("key", String, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("salt", LargeBinary),
    Column("commitment", LargeBinary),
    Column("named", Text),  # where its author meant a branch by a device's name: which (``branches``)
    UniqueConstraint("device", "seq"),
    Index("operation_of_field", "object", "field"),
    Index("operation_of_root", "root"),
    Index("operation_forgetting", "root", sqlite_where=text("type IN ('forgetting', 'redaction')")),
    Index("operation_unknown", "device", sqlite_where=text("type = 'unknown'")),
    Index("operation_shortened", "device", "seq", "type", sqlite_where=text("commitment IS NOT NULL")),
)
document_key = Table(
    "document_key",
    ledger,
    Column("id", String, primary_key=True),
    Column("root", String, nullable=False, index=True),
    Column("key", LargeBinary, nullable=False),
)
record = Table(
    "record",
    ledger,
    Column("digest", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("root", String, nullable=False, index=True),
    Column("data", LargeBinary, nullable=False),
)
paragraph = Table(
    "paragraph",
    ledger,
    Column("record", String, primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("path", String, nullable=False),
    Column("salt", LargeBinary),
    Column("text", Text),
)
approval = Table(
    "approval",
    ledger,
    Column("digest", String, primary_key=True),
    Column("record", String, nullable=False, index=True),
    Column("data", LargeBinary, nullable=False),
    Column("signer", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)
redaction = Table(
    "redaction",
    ledger,
    Column("digest", String, primary_key=True),
    Column("record", String, nullable=False, index=True),
    Column("data", LargeBinary, nullable=False),
    Column("signer", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)
blob = Table(
    "blob",
    ledger,
    Column("sha256", String, primary_key=True),
    Column("file", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("key", LargeBinary, nullable=False),
)
device = Table(
    "device",
    ledger,
    Column("id", String, primary_key=True),
    Column("installation", String, nullable=False),
    Column("public", LargeBinary, nullable=False),
    Column("private", LargeBinary),
    Column("created", String, nullable=False),
    Column("wrapping", LargeBinary),
)
segment = Table(
    "segment",
    ledger,
    Column("device", String, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("digest", String, nullable=False),
    Column("header", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("seen", LargeBinary, nullable=False),
    Column("salt", LargeBinary, nullable=False),
    Column("size", Integer, nullable=False),
    Column("doubted", String),  # since when its file says less than is known here (UTC instant)
)
branch = Table(
    "branch",
    ledger,
    Column("name", String, primary_key=True),
    Column("device", String, nullable=False),
    Column("parent", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("noticed", String, nullable=False),
)
member_record = Table(
    "member_record",
    ledger,
    Column("digest", String, primary_key=True),
    Column("data", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)

# What follows from the log. No constraint beyond the ids: two valid edits may merge into any combination.

object_ = Table(
    "object",
    projection,
    Column("row", Integer, primary_key=True),  # the search refers to it; an unnamed rowid may change in a copy
    Column("id", String, nullable=False, unique=True),
    Column("kind", String, nullable=False),
    Column("root", String, nullable=False, index=True),
    Column("parent", String, nullable=False),
    Column("list", String, nullable=False),
    Column("position", String, nullable=False),
    Column("removed", Integer, nullable=False),
    Column("removal", Text, nullable=False),
    Column("contested", Text, nullable=False),
    Column("day", String, nullable=False),
    Column("grp", String, nullable=False),
    Column("body", Text, nullable=False),
    Index("object_by_day", "kind", "day"),
    Index("object_in_list", "parent", "list"),
    Index("object_removed", "removed", sqlite_where=text("removed = 1")),
    Index("object_contested", "contested", sqlite_where=text("contested != ''")),
    Index("object_kept", "removal", sqlite_where=text("removal != '' AND removed = 0")),
)
head = Table(
    "head",
    projection,
    Column("object", String, primary_key=True),
    Column("field", String, primary_key=True),
    Column("operation", String, primary_key=True),
    Column("hlc", String, nullable=False),
    Column("mark", Integer, nullable=False),
    Column("value", Text, nullable=False),
)
replaced = Table("replaced", projection, Column("operation", String, primary_key=True))
seen = Table("seen", projection, Column("device", String, primary_key=True), Column("last", Integer, nullable=False))
text_state = Table(
    "text_state",
    projection,
    Column("object", String, primary_key=True),
    Column("field", String, primary_key=True),
    Column("snapshot", LargeBinary, nullable=False),
    Column("waiting", Integer, nullable=False),
    Column("differs", Integer, nullable=False, server_default="0"),
)
Index("text_differs", text_state.c.object, sqlite_where=text_state.c.differs == 1)

search = TableClause("search", column("rowid", Integer), column("text", Text))
SEARCH = """CREATE VIRTUAL TABLE search USING fts5(text,
            tokenize="unicode61 remove_diacritics 0", prefix='2 3')"""

# What belongs to this laptop alone.

fact = Table("fact", local, Column("key", String, primary_key=True), Column("value", Text, nullable=False))
setting = Table("setting", local, Column("key", String, primary_key=True), Column("value", Text, nullable=False))
snapshot = Table(
    "snapshot",
    local,
    Column("row", Integer, primary_key=True),
    Column("path", String, nullable=False),
    Column("look", String, nullable=False),
    Column("digest", String, nullable=False),
    Column("holds", Text, nullable=False),
    Column("wanted", String, nullable=False),
)
usage = Table(
    "usage",
    local,
    Column("id", Integer, primary_key=True),
    Column("at", String, nullable=False),
    Column("member", String, nullable=False),
    Column("what", String, nullable=False),
    Column("object", String, nullable=False),
)

# The second lock: the database itself refuses to touch what was approved, whatever the program above it does.
TRIGGERS = {
    "record_stands": "BEFORE UPDATE ON record BEGIN SELECT RAISE(ABORT, 'an approved record stands'); END",
    "record_stays": "BEFORE DELETE ON record BEGIN SELECT RAISE(ABORT, 'an approved record stays'); END",
    "approval_stands": "BEFORE UPDATE ON approval BEGIN SELECT RAISE(ABORT, 'an approval stands'); END",
    "approval_stays": "BEFORE DELETE ON approval BEGIN SELECT RAISE(ABORT, 'an approval stays'); END",
    "redaction_stands": "BEFORE UPDATE ON redaction BEGIN SELECT RAISE(ABORT, 'a redaction stands'); END",
    "redaction_stays": "BEFORE DELETE ON redaction BEGIN SELECT RAISE(ABORT, 'a redaction stays'); END",
    "paragraph_stays": "BEFORE DELETE ON paragraph BEGIN SELECT RAISE(ABORT, 'an approved paragraph stays'); END",
    "paragraph_stands": """BEFORE UPDATE ON paragraph
        WHEN NEW.text IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.record IS NOT OLD.record
          OR NEW.place IS NOT OLD.place OR NEW.path IS NOT OLD.path
        BEGIN SELECT RAISE(ABORT, 'an approved paragraph is redacted or stands'); END""",
}
