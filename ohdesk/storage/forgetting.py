"""Telling a document anew so that what came before is forgotten, and what that leaves of the log and the rows."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, select

from ohdesk.security.redactions import SignedRedaction
from ohdesk.services.vault_values import Blank
from ohdesk.storage import approved, doubts, ledger, projection
from ohdesk.storage.projection import Marked
from ohdesk.storage.rows import among, rows_in
from ohdesk.storage.tables import head, object_, replaced
from ohdesk.sync.doubts import ACCOUNTING, NOTHING, Accounts, digest_of, read_left
from ohdesk.sync.files import files_named
from ohdesk.sync.forgetting import (
    BLANKED,
    FORGETTABLE,
    FORGETTINGS,
    Forgetting,
    Place,
    after_tellings,
    file_mark,
    left_of,
    read_forgetting,
    restated,
    runs,
    without_file,
)
from ohdesk.sync.operations import REMOVED, Operation, OperationType
from ohdesk.sync.registers import Head
from ohdesk.sync.shapes import Json
from ohdesk.sync.text import Letters, TextDocument, joined, plain

_PARTED = "\n\n"
_ON_DOUBTS = (*ACCOUNTING, OperationType.DOUBTFUL)


@dataclass(frozen=True, slots=True)
class Forgot:
    """What a document's steps lost: the attached files that they named, and what nobody has ``unsaid`` of them yet.

    That is what is left of each (``device:number``), as a step of its own says it (``left_payload``); ``kind`` is the
    document's.
    """

    root: UUID
    kind: str
    files: frozenset[str]
    unsaid: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Settled:
    """What fresh steps made forgotten: the steps that are to be worked into the rows still, and the files that went.

    ``forgot`` are the documents of which somebody has to say what is left.
    """

    others: Sequence[Marked]
    files: frozenset[str]
    forgot: tuple[Forgot, ...]


def told_anew(
    conn: Connection,
    root: UUID,
    device: str,
    blanks: Sequence[Blank] = (),
    redactions: Sequence[SignedRedaction] = (),
) -> Forgetting:
    """Return a document as it stands, told by ``device`` in one step, with words blanked in it.

    ``redactions`` say what its approved records lose. Of one that has a record nothing deleted can be brought back.
    """
    before = ledger.steps_of(conn, root)
    steps = [step for _, op in before for step in restated(op)]
    elsewhere = _moved_on(conn, root, steps)
    steps = [step for step in steps if str(step.object) not in elsewhere]
    if approved.has_record(conn, root):  # what was deleted before the approval is part of how it came to be
        gone = _removed(conn, root)
        steps = [step for step in steps if str(step.object) not in gone]
    earlier = [read_forgetting(op) for _, op in before if op.type in FORGETTINGS]
    texts, letters, waiting = _texts(conn, root, steps, earlier, blanks)
    registers, words, files = _registers(conn, steps, device, blanks)
    kinds = {str(step.object): step.kind for step in steps if step.type in (OperationType.SET, OperationType.TEXT)}
    return Forgetting(
        id="",
        covers=_covered(before),
        spared=waiting
        | _staying(before)
        | {op.id for _, op in before if str(op.object) in elsewhere or op.type is OperationType.UNKNOWN},
        kinds=kinds,
        registers=registers,
        outdated=_outdated(conn, steps),
        texts=texts,
        words=frozenset(words),
        letters=letters,
        files=files,
        redactions=tuple(redactions),
    )


def gone(conn: Connection, root: UUID) -> Forgetting:
    """Return a document of which nothing is to be left."""
    before = ledger.steps_of(conn, root)
    return Forgetting(id="", covers=_covered(before), spared=_staying(before), gone=True)


def settle(conn: Connection, fresh: Sequence[Marked]) -> Settled:
    """Forget what the log's fresh steps want forgotten, or were to be forgotten themselves.

    Documents that were once told anew are worked into the rows here.
    """
    Accounts.of(op for _, op in fresh)  # refuses what could not be read later
    settled = doubts.settle(conn) if any(op.type in _ON_DOUBTS for _, op in fresh) else []
    again = ledger.all_told_anew(conn)
    if again and not any(rows_in(conn, select(replaced), replaced.c.operation, settled)):
        # else it is known only now what some value took the place of, in whatever document
        again &= {op.root for _, op in fresh if op.type is not OperationType.LEFT}
    if not again:
        return Settled(fresh, frozenset(), ())
    told = {op.root for _, op in fresh if op.type in FORGETTINGS}
    forgot = [_forget(conn, root, changed=root in told) for root in again]
    made = _make_rows_anew(conn, again)
    projection.advance(conn, {op.device for _, op in fresh if op.root in made})
    return Settled(
        [(mark, op) for mark, op in fresh if op.root not in made],
        frozenset[str]().union(*(one.files for one in forgot)),
        tuple(one for one in forgot if one.unsaid),
    )


def forget_again(conn: Connection) -> None:
    """Forget what documents that were told anew want forgotten and the log still has."""
    doubts.settle(conn)
    for root in ledger.all_told_anew(conn):
        _forget(conn, root, changed=False)


def once_held(conn: Connection, words: Sequence[str]) -> frozenset[UUID]:
    """Return the documents in which one of the words was ever written, deleted or not, as far as the log knows.

    Capital and small letters and blanks make no difference; an empty word is in nothing.
    """
    wanted = [plain(word) for word in words if plain(word)]
    if not wanted:
        return frozenset()
    found: set[UUID] = set()
    texts: dict[tuple[UUID, Place], list[bytes]] = {}
    for _, op in ledger.everything(conn):
        for step in restated(op):
            if step.type in (OperationType.SET, OperationType.UNKNOWN):
                if _holds(json.dumps(step.payload, ensure_ascii=False), wanted):
                    found.add(op.root)
            elif step.type is OperationType.TEXT:
                place = (op.root, (str(step.object), step.field))
                texts.setdefault(place, []).append(b64decode(step.payload["update"]))
    for (root, _), updates in texts.items():
        if root not in found and any(_holds(text, wanted) for text in TextDocument(None, updates).ever_written()):
            found.add(root)
    return frozenset(found)


def _holds(text: str, wanted: Sequence[str]) -> bool:
    told = plain(text)
    return any(word in told for word in wanted)


# Telling


def _moved_on(conn: Connection, root: UUID, steps: Sequence[Operation]) -> set[str]:
    """Return the objects that are in another document now: they are told with that one, if at all."""
    objects = sorted({str(step.object) for step in steps})
    return {row.id for row in rows_in(conn, select(object_), object_.c.id, objects) if row.root != str(root)}


def _removed(conn: Connection, root: UUID) -> set[str]:
    """Return the objects in a document that are removed, and what is in them."""
    rows = conn.execute(select(object_).where(object_.c.root == str(root), object_.c.id != str(root))).all()
    gone = {row.id for row in rows if row.removed}
    while inside := {row.id for row in rows if row.parent in gone} - gone:
        gone |= inside
    return gone


def _covered(before: Sequence[Marked]) -> dict[str, list[tuple[int, int]]]:
    """Return which steps a document has, and no others: who meets one of those without its words must miss them."""
    numbers: dict[str, list[int]] = {}
    for _, op in before:
        numbers.setdefault(op.device, []).append(op.seq)
    return {device: runs(found) for device, found in sorted(numbers.items())}


def _staying(before: Sequence[Marked]) -> frozenset[str]:
    """Return the steps of which something is left whatever is forgotten."""
    return frozenset(op.id for _, op in before if op.type not in FORGETTABLE)


def _registers(
    conn: Connection, steps: Sequence[Operation], device: str, blanks: Sequence[Blank]
) -> tuple[dict[Place, list[Json]], set[Place], frozenset[str]]:
    """Return every register's values, the shown one last, the registers that were blanked, and the files that went."""
    names = {step.id for step in steps if step.type is OperationType.SET}
    objects = sorted({str(step.object) for step in steps})
    heads: dict[Place, list[Head]] = {}
    for row in rows_in(conn, select(head), head.c.object, objects):
        if row.operation in names:
            heads.setdefault((row.object, row.field), []).append(Head(row.operation, row.hlc, json.loads(row.value)))
    is_removed = {row.id: bool(row.removed) for row in rows_in(conn, select(object_), object_.c.id, objects)}
    here = {**ledger.seen_at(conn, ledger.last_mark(conn)), device: ledger.last_seq(conn, device) + 1}
    registers: dict[Place, list[Json]] = {}
    words: set[Place] = set()
    files: set[str] = set()
    for place, found in sorted(heads.items()):
        if place[1] == REMOVED:
            removed = is_removed[place[0]]
            registers[place] = [{"removed": removed, "seen": here if removed else {}}]
            continue
        values = [known.value for known in sorted(found, key=lambda known: known.rank)]
        registers[place] = [_without(value, place, blanks) for value in values]
        if registers[place] != values:
            words.add(place)
            files |= _marks(values) - _marks(registers[place])
    return registers, words, frozenset(files)


def _outdated(conn: Connection, steps: Sequence[Operation]) -> dict[Place, list[str]]:
    """Return the steps that others take the place of but that have not come yet."""
    names: dict[Place, set[str]] = {}
    for step in steps:
        for old in step.replaces:
            if not ledger.holds(conn, old.partition("/")[0]):
                names.setdefault((str(step.object), step.field), set()).add(old)
    return {place: sorted(found) for place, found in sorted(names.items())}


def _without(value: Json, place: Place, blanks: Sequence[Blank]) -> Json:
    """Return a register's value without the passages that are to go: a text whole, files with their names."""
    gone = {blank.text for blank in blanks if (str(blank.object), blank.field) == place}
    if isinstance(value, str):
        return BLANKED if gone.intersection((value, *value.split(_PARTED))) else value
    if isinstance(value, list):
        return [without_file(entry) if _name(entry) in gone else entry for entry in value]
    return value


def _marks(values: Sequence[Json]) -> set[str]:
    """Return by what a forgetting names the attached files in a register's values."""
    entries = (entry for value in values if isinstance(value, list) for entry in value)
    return {file_mark(entry) for entry in entries if isinstance(entry, dict)}


def _name(entry: Json) -> Any:  # noqa: ANN401
    return entry.get("name") if isinstance(entry, dict) else None


def _texts(
    conn: Connection,
    root: UUID,
    steps: Sequence[Operation],
    earlier: Sequence[Forgetting],
    blanks: Sequence[Blank],
) -> tuple[dict[Place, bytes], dict[Place, Letters], frozenset[str]]:
    """Return every text as one update, the letters blanked in each, and the steps that still wait for others."""
    texts: dict[Place, bytes] = {}
    letters: dict[Place, Letters] = {}
    spared: set[str] = set()
    history = ledger.history(conn)
    for place in sorted({(str(step.object), step.field) for step in steps if step.type is OperationType.TEXT}):
        document, waiting = _assembled([step for _, step in history(root, *place)])
        if waiting:
            document, waiting = _assembled([step for _, step in history(None, *place)])
        spared.update(waiting)
        gone = {blank.text for blank in blanks if (str(blank.object), blank.field) == place}
        passages = [run for run in _paragraphs(document.text) if document.text[slice(*run)] in gone]
        known = [told.letters[place] for told in earlier if place in told.letters]
        letters[place] = joined(*known, document.deleted(), *(document.letters(*run) for run in passages))
        for start, end in reversed(passages):  # what is left shows that something stood here
            document.cut(min(start + len(BLANKED), end), end)
        texts[place] = document.blanked(letters[place]).updates()
    return texts, letters, frozenset(spared)


def _assembled(steps: Sequence[Operation]) -> tuple[TextDocument, list[str]]:
    """Return a text, and the steps on it that wait for one that has not come."""
    document, waiting = TextDocument(), sorted(steps, key=after_tellings)
    while waiting:
        early = [step for step in waiting if not document.take(b64decode(step.payload["update"]))]
        if len(early) == len(waiting):
            break
        waiting = early
    return document, [step.id for step in waiting]


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each paragraph of a text begins and ends."""
    start = 0
    for part in text.split(_PARTED):
        if part:
            yield start, start + len(part)
        start += len(part) + len(_PARTED)


# Forgetting


def _forget(conn: Connection, root: UUID, changed: bool) -> Forgot:
    """Leave of a document's steps what they leave behind; where it was told anew just now, under another key."""
    before = ledger.steps_of(conn, root)
    after = list(left_of([op for _, op in before], lambda name: ledger.holds(conn, name)))
    shortened: frozenset[str] = frozenset()
    if changed or any(was != op for (_, was), op in zip(before, after, strict=True)):
        shortened = ledger.replace_steps(conn, root, before, after)
    gone = {old for (_, was), op in zip(before, after, strict=True) if was.id == op.id for old in was.replaces}
    gone -= {old for op in after for step in restated(op) for old in step.replaces}
    conn.execute(delete(replaced).where(among(replaced.c.operation, sorted(gone))))
    kind = next(op.kind for op in after if op.type in FORGETTINGS)
    files = files_named(op for _, op in before) - files_named(after)
    return Forgot(root, kind, files, _unsaid(conn, root, before, after, shortened))


def _unsaid(
    conn: Connection, root: UUID, before: Sequence[Marked], after: Sequence[Operation], shortened: Collection[str]
) -> dict[str, str]:
    """Return what is to be said of a document's steps that have lost words, where no step of the log says it all.

    Whoever had them whole knows what is rightly left of them, and nobody else could.
    """
    lines = {op.id: b"" for op in after if op.is_forgotten and op.id in shortened}
    for _, op in before:
        if op.type is OperationType.LEFT:
            lines |= {name: b"" for name, digest in read_left(op).items() if digest == NOTHING}
    lines |= ledger.shortened_of(conn, root)
    known = Accounts.of(after)
    if all(known.hold(*_named(name), line) for name, line in lines.items()):
        return {}
    return {name: digest_of(line) for name, line in lines.items() if line or not known.hold(*_named(name), b"")}


def _named(name: str) -> tuple[str, int]:
    device, _, seq = name.partition(":")
    return device, int(seq)


def _make_rows_anew(conn: Connection, roots: Collection[UUID]) -> Collection[UUID]:
    """Make the rows of documents anew, with those of others that one of their objects was in; returns them all."""
    objects: set[str] = set()
    while True:
        steps = [(mark, op) for root in roots for mark, op in ledger.steps_of(conn, root)]
        touched = {str(step.object) for _, op in steps for step in restated(op)}
        there = {row.id for row in rows_in(conn, select(object_.c.id), object_.c.root, [str(root) for root in roots])}
        objects = touched | there
        now_in = {UUID(row.root) for row in rows_in(conn, select(object_), object_.c.id, sorted(objects))}
        wider = ledger.roots_sharing(conn, now_in | set(roots), objects)
        if wider == frozenset(roots):
            break
        roots = wider
    projection.make_empty_of(conn, sorted(objects))
    projection.apply(conn, sorted(steps, key=lambda step: step[0]), ledger.history(conn))
    return roots
