"""The rows of objects: what each shows, where it stands, whether it is removed, and how it is found."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select, text, update

from ohdesk.domain.catalogue import KINDS
from ohdesk.storage.rows import put, rows_in, write
from ohdesk.storage.tables import object_
from ohdesk.sync.operations import PARENT, POSITION, REMOVED, Operation, id_text
from ohdesk.sync.registers import Head, distinct, shown
from ohdesk.sync.shapes import shapes

_KINDS = {kind.name: kind for kind in KINDS}
_PUT = put(object_, ["id"], keep=["row", "removed"])
_FORGET_WORDS = text("DELETE FROM search WHERE rowid = (SELECT row FROM object WHERE id = :id)")
_PUT_WORDS = text("INSERT INTO search(rowid, text) SELECT row, :words FROM object WHERE id = :id")

# How far each device has touched an object or anything in it, other than to move or remove it. Who fixed minutes for
# good has touched their meeting.
_TOUCHED = text(
    f"""WITH RECURSIVE inside(id) AS (
            VALUES (:id) UNION SELECT object.id FROM object JOIN inside ON object.parent = inside.id)
        SELECT device, max(seq) FROM operation
        WHERE object IN (SELECT id FROM inside) AND field NOT IN ('{PARENT}', '{POSITION}', '{REMOVED}')
          AND type IN ('set', 'text', 'record')
        GROUP BY device"""
)


@dataclass(slots=True)
class _Row:
    """One object's row while operations are worked in."""

    id: str
    kind: str
    root: str
    parent: str = ""
    list: str = ""
    position: str = ""
    removal: str = ""
    contested: set[str] = field(default_factory=set)
    body: dict[str, Any] = field(default_factory=dict)

    def words(self) -> str:
        """Return what the search finds the object by: its texts and its plain-text registers."""
        shape = shapes().get(self.kind)
        if shape is None or (self.kind in _KINDS and not _KINDS[self.kind].found):
            return ""
        return "\n".join(self.body[name] for name in shape.words if self.body.get(name))


class Objects:
    """The rows of the objects that some operations touch: read at once, changed, written at once.

    ``told`` names the steps (device, number) that told an object anew, which count as edits of it; ``fixed`` the
    documents that get a record.
    """

    def __init__(
        self,
        conn: Connection,
        operations: Iterable[Operation],
        told: Mapping[str, Sequence[tuple[str, int]]] | None = None,
        fixed: Collection[str] = (),
    ) -> None:
        self._conn = conn
        self._told = told or {}
        self._fixed = fixed
        rows = (
            _Row(id_text(op.object), op.kind, id_text(op.root)) for op in {op.object: op for op in operations}.values()
        )
        self._rows = {row.id: row for row in rows}
        for row in rows_in(conn, select(object_), object_.c.id, list(self._rows)):
            self._rows[row.id] = _Row(
                row.id,
                row.kind,
                row.root,
                row.parent,
                row.list,
                row.position,
                row.removal,
                set(row.contested.split()),
                json.loads(row.body),
            )
        self._words = {row.id: row.words() for row in self._rows.values()}

    def set_register(self, object_id: str, name: str, heads: Sequence[Head]) -> None:
        """Show the heads' winning value."""
        row, value = self._rows[object_id], shown(heads)
        if name == PARENT:
            row.root, row.parent, row.list = value["root"], value["parent"], value["list"]
        elif name == POSITION:
            row.position = value
        elif name == REMOVED:
            row.removal = json.dumps(value)
        else:
            row.body[name] = value
            row.contested.discard(name)
            if len(distinct(heads)) > 1:
                row.contested.add(name)

    def set_text(self, object_id: str, name: str, wording: str) -> None:
        """Show a text's new wording."""
        self._rows[object_id].body[name] = wording

    def write(self) -> None:
        """Write the rows, bring the search up to date, and settle what is removed."""
        write(self._conn, _PUT, [_as_columns(row) for row in self._rows.values()])
        self._write_words()
        self._settle_removals()

    def _write_words(self) -> None:
        fresh = {row.id: words for row in self._rows.values() if (words := row.words()) != self._words[row.id]}
        write(self._conn, _FORGET_WORDS, [{"id": name} for name in fresh if self._words[name]])
        write(
            self._conn,
            _PUT_WORDS,
            [{"id": name, "words": words} for name, words in fresh.items() if words],
        )

    def _settle_removals(self) -> None:
        """Decide what is removed: that in which nothing has been touched unseen by the one who removed it."""
        roots = sorted({row.root for row in self._rows.values()} | set(self._fixed))
        marked = select(object_.c.id, object_.c.removed, object_.c.removal).where(object_.c.removal != "")
        for row in list(rows_in(self._conn, marked, object_.c.root, roots)):
            mark = json.loads(row.removal)
            edits = [tuple(edit) for edit in self._conn.execute(_TOUCHED, {"id": row.id})]
            touched = [*edits, *self._told.get(row.id, ())]
            removed = mark["removed"] and all(seq <= mark["seen"].get(device, 0) for device, seq in touched)
            if removed != bool(row.removed):
                self._conn.execute(update(object_).where(object_.c.id == row.id).values(removed=int(removed)))


def _as_columns(row: _Row) -> dict[str, Any]:
    kind = _KINDS.get(row.kind)
    return {
        "id": row.id,
        "kind": row.kind,
        "root": row.root,
        "parent": row.parent,
        "list": row.list,
        "position": row.position,
        "removed": 0,
        "removal": row.removal,
        "contested": " ".join(sorted(row.contested)),
        "day": (row.body.get(kind.day) or "") if kind else "",
        "grp": (row.body.get(kind.group) or "") if kind else "",
        "body": json.dumps(row.body, ensure_ascii=False, separators=(",", ":"), sort_keys=True),
    }
