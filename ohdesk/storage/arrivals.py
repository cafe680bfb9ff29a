"""What others did after a mark of the log: found by what they touched, and told by the history of that alone."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, func, select

from ohdesk.services.arrivals import Arrived, Happening, TextArrived, Touched, ValueArrived
from ohdesk.storage import ledger
from ohdesk.storage.projection import Marked
from ohdesk.storage.tables import device, object_, operation
from ohdesk.sync.authorship import Update, woven
from ohdesk.sync.clock import instant, milliseconds
from ohdesk.sync.forgetting import FORGETTINGS, Forgetting, after_tellings, read_forgetting
from ohdesk.sync.operations import PARENT, POSITION, REMOVED, Operation, OperationType
from ohdesk.sync.registers import Head, shown
from ohdesk.sync.shapes import Json, shapes

_TOLD = (OperationType.SET, OperationType.TEXT, OperationType.RECORD, OperationType.APPROVAL, *FORGETTINGS)
_PLACES = (PARENT, POSITION, REMOVED)
_OF_DOCUMENT = {
    OperationType.RECORD: Happening.RECORDED,
    OperationType.APPROVAL: Happening.CONFIRMED,
    OperationType.REDACTION: Happening.REDACTED,
}


@dataclass(frozen=True, slots=True)
class Own:
    """Which steps were written here: those of this device, and of those that this vault was before, as long as it was.

    A device that was copied goes on elsewhere, and what it writes then is another's.
    """

    device: str
    former: frozenset[str]
    became: str

    def wrote(self, step: Operation) -> bool:
        """Tell whether a step was written here."""
        return step.device == self.device or (step.device in self.former and step.hlc <= self.became)

    @property
    def others(self) -> ColumnElement[bool]:
        """Rows of the log that were not written here."""
        here = operation.c.device.in_(self.former) & (operation.c.hlc <= self.became)
        return (operation.c.device != self.device) & ~here


def own(conn: Connection, device_id: str) -> Own:
    """Return which steps were written on this device."""
    known = {row.id: row.created for row in conn.execute(select(device.c.id, device.c.created))}
    became = milliseconds(datetime.fromisoformat(known[device_id]))
    return Own(device_id, frozenset(known) - {device_id}, f"{became << 16:016x}")


def touched(conn: Connection, here: Own, since: int, until: int, root: UUID | None = None) -> list[Touched]:
    """Return the things that others touched after ``since`` and not after ``until``, in the order of their coming."""
    query = (
        select(
            operation.c.object,
            operation.c.device,
            func.max(operation.c.kind).label("kind"),
            func.max(operation.c.root).label("root"),
            func.max(operation.c.hlc).label("hlc"),
        )
        .where(_by_others(here, since, until))
        .group_by(operation.c.object, operation.c.device)
        .order_by(func.min(operation.c.mark))
    )
    if root is not None:
        query = query.where(operation.c.root == str(root))
    found: dict[str, list[Any]] = {}
    for row in conn.execute(query):
        found.setdefault(row.object, []).append(row)
    return [
        Touched(
            rows[0].kind,
            UUID(rows[0].root),
            UUID(object_id),
            frozenset(row.device for row in rows),
            instant(max(row.hlc for row in rows)),
        )
        for object_id, rows in found.items()
    ]


def arrived(conn: Connection, here: Own, object_id: UUID, since: int, until: int) -> Arrived:
    """Return what came of a thing after ``since`` and not after ``until``.

    Of a document told anew meanwhile it is told what came after that: what was before is forgotten.
    """
    columns = (operation.c.mark, operation.c.device, operation.c.type, operation.c.field, operation.c.root)
    query = select(*columns).where(operation.c.object == str(object_id), _by_others(here, since, until))
    steps = conn.execute(query.order_by(operation.c.mark)).all()
    row = conn.execute(select(object_).where(object_.c.id == str(object_id))).one_or_none()
    root = UUID(row.root if row is not None else steps[-1].root) if row is not None or steps else object_id
    told, start = _told_anew(conn, root, since, until)
    happenings = list(_on_document(conn, steps, told))
    steps = [step for step in steps if step.mark > start]
    if row is None:
        return Arrived(tuple(happenings))
    history = ledger.history(conn)
    is_new = _is_new(conn, object_id, start, here) and (told is None or str(object_id) not in told.kinds)
    texts, values = [], []
    for field in dict.fromkeys(step.field for step in steps if step.type == OperationType.TEXT):
        written = [(mark, op) for mark, op in history(root, str(object_id), field) if mark <= until]
        updates = [
            Update(b64decode(op.payload["update"]), "" if here.wrote(op) else op.device, mark <= start)
            for mark, op in sorted(written, key=lambda marked: after_tellings(marked[1]))
        ]
        text = TextArrived(field, woven(updates))
        if any(stretch.device for stretch in text.stretches):
            texts.append(text)
    for field in dict.fromkeys(step.field for step in steps if step.type == OperationType.SET):
        past = [(mark, op) for mark, op in history(root, str(object_id), field) if mark <= until]
        value = _value(row.kind, field, past, start, here)
        if field not in _PLACES and value is not None and not field.startswith("_"):
            values.append(value)
        elif field in _PLACES and value is not None and not is_new and (field == REMOVED or _is_shown(past, here)):
            happenings += _on_place(value, is_removed=bool(row.removed))
    if is_new:
        happenings.insert(0, (Happening.ADDED, steps[0].device))
    return Arrived(tuple(dict.fromkeys(happenings)), tuple(texts), tuple(values))


def _by_others(here: Own, since: int, until: int) -> ColumnElement[bool]:
    within = (operation.c.mark > since) & (operation.c.mark <= until)
    return within & here.others & operation.c.type.in_([kind.value for kind in _TOLD])


def _told_anew(conn: Connection, root: UUID, since: int, until: int) -> tuple[Forgetting | None, int]:
    """Return how a document was last told anew after ``since``, and from which mark on its history is known."""
    telling = operation.c.type.in_([kind.value for kind in FORGETTINGS])
    query = select(operation).where(operation.c.root == str(root), telling, operation.c.mark > since)
    query = query.where(operation.c.mark <= until).order_by(operation.c.mark.desc()).limit(1)
    for row, op in ledger.read(conn, query):
        return read_forgetting(op), row.mark
    return None, since


def _on_document(conn: Connection, steps: Sequence[Any], told: Forgetting | None) -> Iterator[tuple[Happening, str]]:
    for step in steps:
        happening = _OF_DOCUMENT.get(kind := OperationType(step.type))
        if kind is OperationType.FORGETTING and told is not None and told.gone:
            happening = Happening.DESTROYED  # drafts that were forgotten in their time are nothing to read
        if happening is not None:
            yield happening, step.device


def _is_new(conn: Connection, object_id: UUID, start: int, here: Own) -> bool:
    """Tell whether others made a thing after ``start``."""
    query = select(operation.c.mark, here.others.label("theirs")).where(operation.c.object == str(object_id))
    first = conn.execute(query.order_by(operation.c.mark).limit(1)).first()
    return first is not None and first.mark > start and bool(first.theirs)


def _value(kind: str, field: str, past: Sequence[Marked], start: int, here: Own) -> ValueArrived | None:
    """Return what others put into a register, None where it says the same as before."""
    theirs = [(mark, op) for mark, op in past if mark > start and not here.wrote(op)]
    if not theirs:
        return None
    first, last = theirs[0][0], theirs[-1][0]
    before = _standing([op for mark, op in past if mark < first])
    after = [op for op in _standing([op for mark, op in past if mark <= last]) if not here.wrote(op)]
    new = max(after or [theirs[-1][1]], key=lambda op: (op.hlc, op.id))
    old = shown(Head(op.id, op.hlc, op.payload) for op in before) if before else _default(kind, field)
    return ValueArrived(field, old, new.payload, new.device) if old != new.payload else None


def _is_shown(past: Sequence[Marked], here: Own) -> bool:
    """Tell whether what is shown of a register is what others put there."""
    newest = max(_standing([op for _, op in past]), key=lambda op: (op.hlc, op.id))
    return not here.wrote(newest)


def _standing(steps: Sequence[Operation]) -> list[Operation]:
    """Return the steps on a register that none of them takes the place of."""
    gone = {name for step in steps for name in step.replaces}
    return [step for step in steps if step.id not in gone]


def _default(kind: str, field: str) -> Json:
    shape = shapes().get(kind)
    register = shape.register(field) if shape else None
    return register.encode(register.default) if register else None


def _on_place(value: ValueArrived, *, is_removed: bool) -> Iterator[tuple[Happening, str]]:
    """Yield what became of a thing as a whole."""
    if value.field != REMOVED:
        yield Happening.MOVED, value.device
    elif value.after["removed"]:
        yield Happening.REMOVED if is_removed else Happening.KEPT, value.device
    elif value.before and value.before["removed"]:
        yield Happening.RESTORED, value.device
