"""From what an editor did to steps: the first half of saving, in which what must not be stored is refused."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection, select

from ohdesk.domain.catalogue import Document, kind_of
from ohdesk.domain.errors import MinutesLocked
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.minutes import recorded
from ohdesk.domain.privacy import guard, guard_all
from ohdesk.services.editing import Edition
from ohdesk.storage import approved, ledger, reading
from ohdesk.storage.steps import Steps
from ohdesk.storage.tables import object_
from ohdesk.sync.difference import Change, RegisterChange, TextChange, difference

D = TypeVar("D", bound=Document)


def add(conn: Connection, steps: Steps, value: Document) -> None:
    """Store a new document; one with a generated id that is there already stays as it is, removed or not."""
    if conn.scalar(select(object_.c.id).where(object_.c.id == str(value.id))) is not None:
        return
    changes = difference(None, value)
    _guard(changes)
    author = steps.author(conn)
    written = author.write(changes, value.id, ledger.last_mark(conn))
    if not any(op.object == value.id for op in written):  # nothing but defaults still has to be there
        written += author.contested(kind_of(type(value)).name, value.id, value.id, "_made", [True])
    steps.take(conn, written, author)


def save(conn: Connection, steps: Steps, base: Edition[D], new: D) -> None:
    """Store what changed from ``base`` to ``new``."""
    changes = difference(base.value, new)
    if changes:
        _guard(changes)
        _refuse_locked(conn, base.value, new)
        author = steps.author(conn)
        steps.take(conn, author.write(changes, new.id, base.mark, base.looked), author)


def contest(
    conn: Connection, steps: Steps, kind: str, root: UUID, object_id: UUID, field: str, values: Sequence[Any]
) -> None:
    """Give a register several values at once, the first one shown."""
    guard_all(values, field)
    author = steps.author(conn)
    steps.take(conn, author.contested(kind, root, object_id, field, list(reversed(values))), author)


def choose(conn: Connection, steps: Steps, object_id: UUID, field: str, value: object, seen: Sequence[str]) -> str:
    """Put ``value`` in the place of what the steps ``seen`` wrote; what came after them stays beside it.

    Returns the step that did it; empty where nothing of that stands any more.
    """
    guard_all(value, field)
    row = reading.row_of(conn, object_id)
    root, author = UUID(row.root), steps.author(conn)
    before = reading.document(conn, Meeting, root) if approved.has_record(conn, root) else None
    chosen = author.choice(row.kind, root, object_id, field, value, seen)
    steps.take(conn, chosen, author)
    steps.note_inside(row.kind)
    if before is not None and (after := reading.document(conn, Meeting, root)) is not None:
        _refuse_locked(conn, before, after)
    return chosen[0].id if chosen else ""


def mark_removed(conn: Connection, steps: Steps, object_id: UUID, *, removed: bool) -> None:
    """Mark a document, or an object in one, as removed, or bring it back."""
    row = reading.row_of(conn, object_id)
    if approved.has_record(conn, UUID(row.root)):
        raise MinutesLocked(id=row.root)
    author = steps.author(conn)
    mark = ledger.last_mark(conn)
    steps.take(conn, [author.remove(row.kind, UUID(row.root), object_id, removed, mark)], author)
    steps.note_inside(row.kind)


def _guard(changes: Sequence[Change]) -> None:
    """Let changes through to the log, or refuse what must never be stored; nothing has been written yet."""
    for change in changes:
        if isinstance(change, TextChange):
            guard(change.text, change.field)
        elif isinstance(change, RegisterChange):
            guard_all(change.value, change.field)


def _refuse_locked(conn: Connection, base: Document, new: Document) -> None:
    if not (isinstance(base, Meeting) and isinstance(new, Meeting)):
        return
    if approved.has_record(conn, new.id) and recorded(base) != recorded(new):
        raise MinutesLocked(id=str(new.id))
