"""What two vaults must have in common, and what one must keep when it is rebuilt."""

from __future__ import annotations

import json
from base64 import b64decode
from contextlib import closing

from loro import VersionVector

from ohdesk.domain.catalogue import KINDS
from ohdesk.storage.vault import SqlVault
from ohdesk.sync.forgetting import restated
from ohdesk.sync.operations import OperationType
from ohdesk.sync.shapes import as_json
from ohdesk.sync.text import TextDocument


def dump(vault: SqlVault) -> str:
    """Return all that a vault shows: values, alternatives, what is removed, records with their approvals."""
    shown = {kind.plural: [as_json(value) for value in vault.all(kind.type)] for kind in KINDS}
    records = [(stored.record.digest, stored.record.disclosures, stored.approvals) for stored in vault.records()]
    around = [sorted(vault.alternatives(), key=str), sorted(vault.removed(), key=str), records]
    return json.dumps([shown, around], default=str, ensure_ascii=False, sort_keys=True, indent=1)


def rows(
    vault: SqlVault, tables: str = "object head replaced seen text_state record paragraph approval redaction"
) -> dict:
    """Return the rows of tables, without what may be written in more than one way."""
    loose = {"object": {"row"}, "text_state": {"snapshot"}}
    found = {}
    with closing(vault._connect_again()) as connection:
        for table in tables.split():
            cursor = connection.execute(f"SELECT * FROM {table}")
            names = [column[0] for column in cursor.description]
            kept = [place for place, name in enumerate(names) if name not in loose.get(table, ())]
            found[table] = sorted(str([row[place] for place in kept]) for row in cursor)
        found["search"] = sorted(
            str(row) for row in connection.execute("SELECT id, text FROM search JOIN object ON row = search.rowid")
        )
    return found


def all_that_is_kept(vault: SqlVault) -> str:
    """Return every word that a vault can still tell: rows, records, and all that its log says, deleted letters too."""
    texts: dict[tuple[str, str], list[bytes]] = {}
    kept = [str(rows(vault, "object head paragraph redaction"))]
    for op in vault.operations():
        kept.append(str(op))
        for step in restated(op):
            if step.type is OperationType.TEXT:
                texts.setdefault((str(step.object), step.field), []).append(b64decode(step.payload["update"]))
    with closing(vault._connect_again()) as connection:
        for place, updates in texts.items():
            query = "SELECT snapshot FROM text_state WHERE object = ? AND field = ?"
            (snapshot,) = connection.execute(query, place).fetchone()
            for document in (TextDocument(None, updates), TextDocument(snapshot)):
                kept.append(json.dumps(document._steps(VersionVector()), ensure_ascii=False))
    return "\n".join(kept)


def all_texts(vault: SqlVault) -> str:
    """Return every word in a vault, removed ones too."""
    with closing(vault._connect_again()) as connection:
        return "\n".join(body for (body,) in connection.execute("SELECT body FROM object"))
