"""From what changed to operations: the second half of saving."""

from __future__ import annotations

import json
import secrets
from base64 import b64encode
from collections.abc import Collection, Iterable, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, select

from ohdesk.storage import ledger
from ohdesk.storage.projection import whole_text
from ohdesk.storage.tables import head, object_, operation, text_state
from ohdesk.sync.clock import next_tick
from ohdesk.sync.difference import Change, ListChange, RegisterChange, TextChange
from ohdesk.sync.forgetting import read_forgetting
from ohdesk.sync.operations import PARENT, POSITION, REMOVED, Operation, OperationType
from ohdesk.sync.order import new_positions
from ohdesk.sync.text import TextDocument, fingerprint, generated_author, merged

# Made once: SQLAlchemy takes longer to put them together than SQLite to answer.
_LATER = (
    select(operation.c.mark)
    .where(
        operation.c.object == bindparam("object"),
        operation.c.field == bindparam("field"),
        operation.c.mark > bindparam("mark"),
    )
    .limit(1)
)
_SNAPSHOT = select(text_state.c.snapshot).where(
    text_state.c.object == bindparam("object"), text_state.c.field == bindparam("field")
)

_GENERATED = 5  # UUID version of an object that a rule made


class Author:
    """This device at work in one transaction: numbers and times its operations.

    ``session`` is the random number under which this unlock writes text; it is never stored or used again.
    """

    def __init__(self, conn: Connection, device: str, session: int, last_hlc: str, now_ms: int) -> None:
        self._conn = conn
        self._device = device
        self._session = session
        self._seq = ledger.last_seq(conn, device)
        self.hlc = last_hlc
        self.now_ms = now_ms

    def write(self, changes: Iterable[Change], root: UUID, mark: int, looked: int | None = None) -> list[Operation]:
        """Return the operations that carry out ``changes`` in ``root``, written on what stood at ``mark``.

        Of registers only what stood at ``looked``, and what this device wrote since, was seen where that is given.
        """
        written: list[Operation] = []
        for change in changes:
            if isinstance(change, RegisterChange):
                heads = self._heads_at(change.object, change.field, mark, looked)
                written += self._register(change, root, heads, mark)
            elif isinstance(change, TextChange):
                written += self._text(change, root, mark)
            else:
                written += self._list(change, root, mark)
        return written

    def remove(self, kind: str, root: UUID, object_id: UUID, removed: bool, mark: int) -> Operation:
        """Return the operation that removes an object, as one saw it at ``mark``, or brings it back."""
        value = {"removed": removed, "seen": ledger.seen_at(self._conn, mark)}
        return self._set(kind, root, object_id, REMOVED, value, self._replaceable(object_id, REMOVED))

    def plain(self, op_type: OperationType, kind: str, root: UUID, payload: dict[str, Any]) -> Operation:
        """Return an operation on a document as a whole."""
        return self._stamp(op_type, kind, root, root, "", (), payload)

    def contested(self, kind: str, root: UUID, object_id: UUID, field: str, values: list[Any]) -> list[Operation]:
        """Return one operation for each of ``values``, none replacing another, the last one shown."""
        return [self._set(kind, root, object_id, field, value, ()) for value in values]

    def choice(
        self, kind: str, root: UUID, object_id: UUID, field: str, value: object, seen: Collection[str]
    ) -> list[Operation]:
        """Return the operation that puts ``value`` in the place of ``seen``, none where nothing of that stands."""
        replaces = tuple(name for name in self._replaceable(object_id, field) if name in seen)
        return [self._set(kind, root, object_id, field, value, replaces)] if replaces else []

    def _register(self, change: RegisterChange, root: UUID, heads: Collection[Any], mark: int) -> Iterator[Operation]:
        """Yield what puts a register's new value in the place of ``heads``."""
        if self._was_blanked(root, change.object, change.field, mark):
            return  # an editor that was open meanwhile may still hold the words that were to go
        if [json.loads(row.value) for row in heads] != [change.value]:
            replaces = tuple(row.operation for row in heads)
            yield self._set(change.kind, root, change.object, change.field, change.value, replaces)

    def _text(self, change: TextChange, root: UUID, mark: int) -> Iterator[Operation]:
        if ledger.told_anew(self._conn, root) > mark:
            yield from self._text_merged(change, root)
            return
        document, author = self._document(root, change.object, change.field, mark)
        if change.object.version == _GENERATED and document.is_new:
            author = generated_author(f"{change.object}/{change.field}", change.text)
        yield from self._text_update(change, root, document, change.text, author)

    def _text_merged(self, change: TextChange, root: UUID) -> Iterator[Operation]:
        """Yield a change written on a text that was told anew meanwhile: what its author saw is not there any more."""
        place = {"object": str(change.object), "field": change.field}
        document = TextDocument(self._conn.scalar(_SNAPSHOT, place))
        wording = merged(change.before, change.text, document.text)
        yield from self._text_update(change, root, document, wording, secrets.randbits(63))

    def _text_update(
        self, change: TextChange, root: UUID, document: TextDocument, wording: str, author: int
    ) -> Iterator[Operation]:
        update = document.change(wording, author)
        if update is not None:
            payload = {"update": b64encode(update).decode(), "sha256": fingerprint(wording)}
            yield self._stamp(OperationType.TEXT, change.kind, root, change.object, change.field, (), payload)

    def _was_blanked(self, root: UUID, object_id: UUID, field: str, mark: int) -> bool:
        """Tell whether a register has been blanked since ``mark``."""
        return ledger.told_anew(self._conn, root) > mark and any(
            op.type is OperationType.REDACTION and (str(object_id), field) in read_forgetting(op).words
            for at, op in ledger.steps_of(self._conn, root)
            if at > mark
        )

    def _list(self, change: ListChange, root: UUID, mark: int) -> Iterator[Operation]:
        stored = {
            UUID(row.id): row
            for row in self._conn.execute(
                select(object_).where(object_.c.parent == str(change.parent), object_.c.list == change.field)
            )
        }
        for entry in change.base:
            if entry not in change.wanted and entry in stored and not stored[entry].removed:
                yield self.remove(change.kind, root, entry, True, mark)
        for entry in change.wanted:
            if entry not in stored:
                value = {"root": str(root), "parent": str(change.parent), "list": change.field}
                comes = RegisterChange(change.kind, entry, PARENT, value)
                yield from self._register(comes, root, self._heads_at(entry, PARENT, mark), mark)
            elif stored[entry].removed and entry not in change.base:
                yield self.remove(change.kind, root, entry, False, mark)
        current = {entry: row.position for entry, row in stored.items() if row.position}
        for entry, position in new_positions(change.base, change.wanted, current).items():
            yield self._set(change.kind, root, entry, POSITION, position, self._replaceable(entry, POSITION))

    def _document(self, root: UUID, object_id: UUID, field: str, mark: int) -> tuple[TextDocument, int]:
        """Return the text as it stood at ``mark``, and the author number to change it under.

        Usually it is the stored one. Where others wrote since, it is made anew from the log, and as this session may
        have written since too, under a number of its own.
        """
        place = {"object": str(object_id), "field": field}
        if self._conn.scalar(_LATER, {**place, "mark": mark}) is None:
            return TextDocument(self._conn.scalar(_SNAPSHOT, place)), self._session
        history = ledger.history(self._conn)
        return whole_text(history, root, str(object_id), field, mark), secrets.randbits(63)

    def _heads(self, object_id: UUID, field: str) -> list[Any]:
        query = select(head).where(head.c.object == str(object_id), head.c.field == field)
        return list(self._conn.execute(query))

    def _heads_at(self, object_id: UUID, field: str, mark: int, looked: int | None = None) -> list[Any]:
        """Return the values of a register that were seen by who read at ``mark``, but looked up to ``looked`` only."""
        rows = self._heads(object_id, field)
        if looked is None:
            return [row for row in rows if row.mark <= mark]
        return [row for row in rows if row.mark <= looked or row.operation.startswith(f"{self._device}:")]

    def _replaceable(self, object_id: UUID, field: str) -> tuple[str, ...]:
        return tuple(row.operation for row in self._heads(object_id, field))

    def _set(
        self, kind: str, root: UUID, object_id: UUID, field: str, value: object, replaces: tuple[str, ...]
    ) -> Operation:
        return self._stamp(OperationType.SET, kind, root, object_id, field, replaces, value)

    def _stamp(
        self,
        op_type: OperationType,
        kind: str,
        root: UUID,
        object_id: UUID,
        field: str,
        replaces: tuple[str, ...],
        payload: object,
    ) -> Operation:
        self._seq += 1
        self.hlc = next_tick(self.hlc, self.now_ms)
        return Operation(self._device, self._seq, self.hlc, op_type, kind, root, object_id, field, replaces, payload)
