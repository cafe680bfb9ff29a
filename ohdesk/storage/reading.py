"""From rows to values."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Row, TextClause, select, text

from ohdesk.domain.catalogue import Document, kind_of
from ohdesk.domain.errors import NotFound
from ohdesk.services.vault_values import Contested, Hit, KeptThing, Removed, Written
from ohdesk.storage.rows import rows_in
from ohdesk.storage.tables import head, object_
from ohdesk.sync.clock import instant
from ohdesk.sync.operations import REMOVED
from ohdesk.sync.registers import Head, distinct
from ohdesk.sync.shapes import Shape, build, shape_of, shapes

D = TypeVar("D", bound=Document)


def document(conn: Connection, document_type: type[D], document_id: UUID, removed: bool = False) -> D | None:
    """Return a document with all that is in it, or None where the vault has none; a removed one only if asked for."""
    rows = [
        row
        for row in conn.execute(select(object_).where(object_.c.root == str(document_id)))
        if not row.removed or (removed and row.id == row.root)
    ]
    return next(iter(_assembled(rows, document_type)), None)


def documents(conn: Connection, document_type: type[D], group: UUID | None) -> tuple[D, ...]:
    """Return every document of a type that is not removed, with all that is in it."""
    if not shape_of(document_type).lists:
        return outlines(conn, document_type, group, None, None)
    query = select(object_.c.id).where(object_.c.kind == kind_of(document_type).name, object_.c.removed == 0)
    if group is not None:
        query = query.where(object_.c.grp == str(group))
    rows = conn.execute(select(object_).where(object_.c.root.in_(query), object_.c.removed == 0)).all()
    return _assembled(rows, document_type)


def outlines(
    conn: Connection, document_type: type[D], group: UUID | None, first: date | None, last: date | None
) -> tuple[D, ...]:
    """Return documents without the objects in them, by day."""
    query = select(object_).where(object_.c.kind == kind_of(document_type).name, object_.c.removed == 0)
    if group is not None:
        query = query.where(object_.c.grp == str(group))
    if first is not None:
        query = query.where(object_.c.day >= first.isoformat())
    if last is not None:
        query = query.where(object_.c.day <= last.isoformat(), object_.c.day != "")
    shape = shape_of(document_type)
    rows = conn.execute(query.order_by(object_.c.day, object_.c.id))
    return tuple(build(shape, UUID(row.id), json.loads(row.body), {}) for row in rows)


def removed(conn: Connection) -> tuple[Removed, ...]:
    """Return what has been removed, the latest first."""
    query = (
        select(object_.c.kind, object_.c.id, object_.c.root, object_.c.body, head.c.hlc)
        .join(head, (head.c.object == object_.c.id) & (head.c.field == REMOVED))
        .where(text("removed = 1"))
        .order_by(head.c.hlc.desc())
    )
    found = {row.id: Removed(row.kind, UUID(row.id), UUID(row.root), _title(row)) for row in conn.execute(query)}
    return tuple(found.values())


def value_of(conn: Connection, object_id: UUID) -> tuple[Any, str, str] | None:
    """Return an object, removed or not, with all that is in it, the object that holds it, and its list there."""
    own = conn.execute(select(object_).where(object_.c.id == str(object_id))).one_or_none()
    if own is None or own.kind not in shapes():
        return None
    rows = conn.execute(select(object_).where(object_.c.root == own.root)).all()
    by_place = _by_place([row for row in rows if not row.removed])
    return _value(own, shapes()[own.kind], by_place), own.parent, own.list


def kind_name(conn: Connection, document_id: UUID) -> str:
    """Return of what kind a document is, removed or not. Raises ``NotFound``."""
    kind: str | None = conn.scalar(select(object_.c.kind).where(object_.c.id == str(document_id)))
    if kind is None:
        raise NotFound(kind="document", id=str(document_id))
    return kind


def alternatives(conn: Connection, root: UUID | None) -> list[tuple[str, UUID, UUID, str, tuple[Any, ...]]]:
    """Return registers with more than one value: kind, root, object, field and values, the shown one first."""
    query = select(object_).where(text("contested != ''"))
    if root is not None:
        query = query.where(object_.c.root == str(root))
    found = []
    for row in sorted(conn.execute(query).all(), key=lambda row: row.id):
        heads: defaultdict[str, list[Head]] = defaultdict(list)
        fields = row.contested.split()
        for entry in conn.execute(select(head).where(head.c.object == row.id, head.c.field.in_(fields))):
            heads[entry.field].append(Head(entry.operation, entry.hlc, json.loads(entry.value)))
        for field in fields:
            found.append((row.kind, UUID(row.root), UUID(row.id), field, tuple(distinct(heads[field]))))
    return found


def contested(conn: Connection, root: UUID | None) -> Iterator[Contested]:
    """Yield registers with more than one value, of things that are not removed, by document, object and field."""
    for row in _in_sight(conn, text("contested != ''"), root):
        heads: defaultdict[str, list[Any]] = defaultdict(list)
        for entry in conn.execute(select(head).where(head.c.object == row.id)):
            heads[entry.field].append(entry)
        for field in row.contested.split():
            newest_first = sorted(heads[field], key=lambda entry: (entry.hlc, entry.operation), reverse=True)
            written = (
                Written(entry.operation, _device(entry), instant(entry.hlc), json.loads(entry.value))
                for entry in newest_first
            )
            yield Contested(row.kind, UUID(row.root), UUID(row.id), field, tuple(written))


def kept(conn: Connection, root: UUID | None) -> Iterator[KeptThing]:
    """Yield what somebody removed and what stays, since others had changed it, by document and object."""
    for row in _in_sight(conn, text("removal != '' AND removed = 0"), root):
        if json.loads(row.removal)["removed"]:
            marks = conn.execute(select(head).where(head.c.object == row.id, head.c.field == REMOVED))
            last = max(marks, key=lambda entry: (entry.hlc, entry.operation))
            yield KeptThing(row.kind, UUID(row.root), UUID(row.id), _device(last), instant(last.hlc))


def row_of(conn: Connection, object_id: UUID) -> Row[Any]:
    """Return an object's row, removed or not. Raises ``NotFound``."""
    row = conn.execute(select(object_).where(object_.c.id == str(object_id))).one_or_none()
    if row is None:
        raise NotFound(kind="object", id=str(object_id))
    return row


def _in_sight(conn: Connection, which: TextClause, root: UUID | None) -> list[Row[Any]]:
    """Return rows, by an index that ``which`` has of its own, without those that are in something removed."""
    query = select(object_).where(which, object_.c.removed == 0)
    rows = conn.execute(query if root is None else query.where(object_.c.root == str(root))).all()
    holders = {holder for row in rows for holder in (row.root, row.parent)}
    removed_ids = select(object_.c.id).where(object_.c.removed == 1)
    gone = {row.id for row in rows_in(conn, removed_ids, object_.c.id, list(holders))}
    found = [row for row in rows if not gone & {row.root, row.parent}]
    return sorted(found, key=lambda row: (row.root, row.id))


def _device(entry: Row[Any]) -> str:
    """Return the device whose step a head is."""
    device: str = entry.operation.partition(":")[0]
    return device


def search(conn: Connection, words: str, limit: int) -> tuple[Hit, ...]:
    """Return where all the words stand, each as the beginning of a word, best first."""
    wanted = [word.replace('"', "") for word in words.split()]
    match = " ".join(f'"{word}"*' for word in wanted if any(letter.isalnum() for letter in word))
    if not match:
        return ()
    rows = conn.execute(
        text(
            """SELECT o.kind, o.root, o.id, snippet(search, 0, '‹', '›', '…', 14) AS words
               FROM search JOIN object AS o ON o.row = search.rowid
                    JOIN object AS root ON root.id = o.root LEFT JOIN object AS parent ON parent.id = o.parent
               WHERE search MATCH :match AND o.removed + root.removed + coalesce(parent.removed, 0) = 0
               ORDER BY search.rank LIMIT :limit"""
        ),
        {"match": match, "limit": limit},
    )
    return tuple(Hit(row.kind, UUID(row.root), UUID(row.id), row.words) for row in rows)


def _assembled(rows: Iterable[Row[Any]], document_type: type[D]) -> tuple[D, ...]:
    kind, shape, rows = kind_of(document_type), shape_of(document_type), list(rows)
    by_place = _by_place(rows)
    roots = sorted((row for row in rows if row.kind == kind.name), key=lambda row: (row.day, row.id))
    return tuple(_value(row, shape, by_place) for row in roots)


def _by_place(rows: Iterable[Row[Any]]) -> dict[tuple[str, str], list[Row[Any]]]:
    by_place: defaultdict[tuple[str, str], list[Row[Any]]] = defaultdict(list)
    for row in rows:
        by_place[row.parent, row.list].append(row)
    for entries in by_place.values():
        entries.sort(key=lambda row: (row.position, row.id))
    return by_place


def _value(row: Row[Any], shape: Shape, by_place: dict[tuple[str, str], list[Row[Any]]]) -> Any:  # noqa: ANN401
    lists = {
        name: tuple(_value(entry, child, by_place) for entry in by_place.get((row.id, name), ()))
        for name, child in shape.lists
    }
    return build(shape, UUID(row.id), json.loads(row.body), lists)


def _title(row: Any) -> str:  # noqa: ANN401  # a joined row has no name of its own
    body = json.loads(row.body)
    return next((body[name] for name in ("title", "name", "theme", "text", "record") if body.get(name)), "")
