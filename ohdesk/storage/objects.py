"""The rows of objects: what each shows, where it stands, whether it is removed, and how it is found."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select, text
from sqlalchemy.dialects.sqlite import insert as upsert

from ohdesk.domain.catalogue import KINDS
from ohdesk.storage.tables import object_
from ohdesk.sync.operations import PARENT, POSITION, REMOVED, Operation
from ohdesk.sync.registers import Head, distinct, shown
from ohdesk.sync.shapes import shapes

_MANY = 400
_KINDS = {kind.name: kind for kind in KINDS}


@dataclass(slots=True)
class _Row:
    """One object's row while operations are worked in."""

    id: str
    kind: str
    root: str
    parent: str = ""
    list: str = ""
    position: str = ""
    removed: int = 0
    contested: int = 0
    body: dict[str, Any] = field(default_factory=dict)


class Objects:
    """The rows of the objects that some operations touch: read at once, changed, written at once."""

    def __init__(self, conn: Connection, operations: Iterable[Operation]) -> None:
        self._conn = conn
        self._rows: dict[str, _Row] = {}
        self._removals: dict[str, list[Head]] = {}
        touched = {str(op.object): op for op in operations}
        names = list(touched)
        for start in range(0, len(names), _MANY):
            for row in conn.execute(select(object_).where(object_.c.id.in_(names[start : start + _MANY]))):
                self._rows[row.id] = _Row(
                    row.id,
                    row.kind,
                    row.root,
                    row.parent,
                    row.list,
                    row.position,
                    row.removed,
                    row.contested,
                    json.loads(row.body),
                )
        for name, op in touched.items():
            self._rows.setdefault(name, _Row(name, op.kind, str(op.root)))

    def set_register(self, object_id: str, name: str, heads: Sequence[Head]) -> None:
        """Show the heads' winning value."""
        row, value = self._rows[object_id], shown(heads)
        if name == PARENT:
            row.root, row.parent, row.list = value["root"], value["parent"], value["list"]
        elif name == POSITION:
            row.position = value
        elif name == REMOVED:
            self._removals[object_id] = list(heads)
            row.body[REMOVED] = value
        else:
            row.body[name] = value
            if len(distinct(heads)) > 1:
                row.body.setdefault("_contested", {})[name] = True
            else:
                row.body.get("_contested", {}).pop(name, None)

    def set_text(self, object_id: str, name: str, wording: str) -> None:
        """Show a text's new wording."""
        self._rows[object_id].body[name] = wording

    def settle_removals(self, history: Callable[[str], Iterable[Operation]]) -> None:
        """Decide which objects are removed: those that nobody has touched unseen by the one who removed them."""
        for row in self._rows.values():
            mark = row.body.get(REMOVED)
            if mark is None:
                continue
            row.removed = int(
                mark["removed"]
                and not any(
                    op.field not in (REMOVED, POSITION, PARENT) and op.seq > mark["seen"].get(op.device, 0)
                    for op in history(row.id)
                )
            )

    def write(self) -> None:
        """Write the rows and bring the search up to date."""
        rows = [_as_columns(row) for row in self._rows.values()]
        if not rows:
            return
        statement = upsert(object_)
        self._conn.execute(
            statement.on_conflict_do_update(
                index_elements=["id"],
                set_={
                    column.name: statement.excluded[column.name] for column in object_.columns if column.name != "id"
                },
            ),
            rows,
        )
        found = [{"id": row.id, "words": words} for row in self._rows.values() if (words := _words(row))]
        self._conn.execute(
            text("DELETE FROM search WHERE rowid IN (SELECT rowid FROM object WHERE id = :id)"),
            [{"id": row.id} for row in self._rows.values()],
        )
        if found:
            self._conn.execute(
                text("INSERT INTO search(rowid, object, text) SELECT rowid, id, :words FROM object WHERE id = :id"),
                found,
            )


def _as_columns(row: _Row) -> dict[str, Any]:
    kind = _KINDS.get(row.kind)
    return {
        "id": row.id,
        "kind": row.kind,
        "root": row.root,
        "parent": row.parent,
        "list": row.list,
        "position": row.position,
        "removed": row.removed,
        "contested": len(row.body.get("_contested", {})),
        "day": (row.body.get(kind.day) or "") if kind else "",
        "grp": (row.body.get(kind.group) or "") if kind else "",
        "body": json.dumps(row.body, ensure_ascii=False, separators=(",", ":"), sort_keys=True),
    }


def _words(row: _Row) -> str:
    """Return what the search finds an object by: its texts and its plain-text registers."""
    shape = shapes().get(row.kind)
    if shape is None or row.removed:
        return ""
    plain = [register.name for register in shape.registers if register.default == "" and type(register.default) is str]
    return "\n".join(row.body[name] for name in (*plain, *shape.texts) if row.body.get(name))
