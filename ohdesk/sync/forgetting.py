"""What is gone for good: a document told anew in one step, and what that leaves of the steps before it.

A forgetting states a document as it stood, blanked where somebody wanted words gone. What it covers keeps its place in
its device's row of numbers and nothing else. It works whatever the order in which steps come: a covered one that
comes late is forgotten as it comes, and words blanked by one forgetting are blanked in every other that has not seen
it.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from ohdesk.security.canonical import sha256
from ohdesk.security.redactions import SignedRedaction, genuine
from ohdesk.sync.operations import REMOVED, Operation, OperationType
from ohdesk.sync.shapes import Json
from ohdesk.sync.text import BLANK, Letters, TextDocument, joined

FORGETTINGS = (OperationType.FORGETTING, OperationType.REDACTION)
FORGETTABLE = (OperationType.SET, OperationType.TEXT, OperationType.UNKNOWN, OperationType.LEFT)
"""Of which nothing is left once a telling covers them."""
BLANKED = BLANK * 3
"""What is shown where words were."""

_NOWHERE = UUID(int=0)
_NEVER = f"{0:016x}"

Place = tuple[str, str]
"""An object, and a field of it."""


@dataclass(frozen=True, slots=True)
class Forgetting:
    """A document told anew.

    ``covers`` says which steps it takes the place of: of each device runs of numbers, from the first to the last.
    ``spared`` are steps among them that it does not, since they wait for others, cannot be read yet or are of a type
    that stays; so a step of a type that an older program does not know has to be spared. ``registers`` holds every
    value of every register, the shown one last; ``texts`` an update that makes the text. ``kinds`` says of what kind
    each object is. ``words`` are the registers that were blanked, ``letters`` what was blanked or deleted in texts,
    ``files`` the attached files that go (a SHA-256 of each one's own); ``redactions`` state what approved records of
    the document lost. Of a document that is ``gone`` nothing is stated, and what comes later is forgotten too.
    """

    id: str
    covers: Mapping[str, Sequence[tuple[int, int]]] = field(default_factory=dict)
    spared: frozenset[str] = frozenset()
    kinds: Mapping[str, str] = field(default_factory=dict)
    registers: Mapping[Place, Sequence[Json]] = field(default_factory=dict)
    outdated: Mapping[Place, Sequence[str]] = field(default_factory=dict)
    texts: Mapping[Place, bytes] = field(default_factory=dict)
    words: frozenset[Place] = frozenset()
    letters: Mapping[Place, Letters] = field(default_factory=dict)
    files: frozenset[str] = frozenset()
    redactions: tuple[SignedRedaction, ...] = ()
    gone: bool = False

    def has_seen(self, name: str) -> bool:
        """Tell whether a step (``device:number``) was there when the document was told anew."""
        device, _, number = name.partition(":")
        return any(first <= int(number) <= last for first, last in self.covers.get(device, ()))

    def forgets(self, op: Operation) -> bool:
        """Tell whether nothing of a step is left but its number."""
        covered = op.id not in self.spared and self.has_seen(op.id)
        return op.type in FORGETTABLE and (covered or (self.gone and op.type is not OperationType.LEFT))

    def payload(self) -> dict[str, Json]:
        """Return how it travels as JSON."""
        return {
            "covers": {device: [list(run) for run in runs] for device, runs in self.covers.items()},
            "spared": sorted(self.spared),
            "kinds": dict(self.kinds),
            "registers": [[*place, list(values)] for place, values in self.registers.items()],
            "outdated": [[*place, list(names)] for place, names in self.outdated.items()],
            "texts": [[*place, b64encode(update).decode()] for place, update in self.texts.items()],
            "words": [list(place) for place in sorted(self.words)],
            "letters": [
                [*place, {author: [list(run) for run in runs] for author, runs in letters.items()}]
                for place, letters in self.letters.items()
            ],
            "redactions": [
                {
                    "data": b64encode(word.data).decode(),
                    "signer": b64encode(word.signer).decode(),
                    "signature": b64encode(word.signature).decode(),
                }
                for word in self.redactions
            ],
            "gone": self.gone,
        } | ({"files": sorted(self.files)} if self.files else {})


def read_forgetting(op: Operation) -> Forgetting:
    """Read what an operation of forgetting carries."""
    told = op.payload
    return Forgetting(
        id=op.id,
        covers={device: _runs(runs) for device, runs in told["covers"].items()},
        spared=frozenset(told["spared"]),
        kinds=told["kinds"],
        registers={(object_id, name): values for object_id, name, values in told["registers"]},
        outdated={(object_id, name): names for object_id, name, names in told["outdated"]},
        texts={(object_id, name): b64decode(update) for object_id, name, update in told["texts"]},
        words=frozenset((object_id, name) for object_id, name in told["words"]),
        letters={
            (object_id, name): {author: _runs(runs) for author, runs in letters.items()}
            for object_id, name, letters in told["letters"]
        },
        redactions=tuple(
            SignedRedaction(b64decode(word["data"]), b64decode(word["signer"]), b64decode(word["signature"]))
            for word in told["redactions"]
        ),
        gone=told["gone"],
        files=frozenset(told.get("files", ())),
    )


def _runs(runs: Iterable[Sequence[int]]) -> list[tuple[int, int]]:
    return [(first, last) for first, last in runs]


def runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Return whole numbers as runs, each from its first to its last."""
    found: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if found and number == found[-1][1] + 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found


@dataclass(frozen=True, slots=True)
class Restated(Operation):
    """A value that a forgetting states, as if it were a step of its own."""

    name: str = ""

    @property
    def id(self) -> str:
        """The value's name, by which a later step takes its place."""
        return self.name


def after_tellings(step: Operation) -> bool:
    """Return by what the steps on one text are sorted before they go into it: those that a telling states come first.

    The telling by which a step is forgotten may be here without its words yet. Until they come, letters that another
    one has blanked stand beside the same ones as they were written; Loro keeps what it has first, and refuses the
    blanked ones after the written ones.
    """
    return not isinstance(step, Restated)


def restated(op: Operation) -> Iterator[Operation]:
    """Yield the steps that an operation of forgetting stands for; any other operation stands for itself."""
    if op.type not in FORGETTINGS:
        yield op
        return
    told = read_forgetting(op)
    for (object_id, name), values in told.registers.items():
        for number, value in enumerate(values):
            yield _step(op, OperationType.SET, told, object_id, name, value, number)
    for (object_id, name), update in told.texts.items():
        yield _step(op, OperationType.TEXT, told, object_id, name, {"update": b64encode(update).decode()}, 0)


def _step(
    op: Operation, op_type: OperationType, told: Forgetting, object_id: str, name: str, payload: Json, number: int
) -> Restated:
    return Restated(
        device=op.device,
        seq=op.seq,
        hlc=op.hlc,
        type=op_type,
        kind=told.kinds[object_id],
        root=op.root,
        object=UUID(object_id),
        field=name,
        payload=payload,
        replaces=tuple(told.outdated.get((object_id, name), ())) if op_type is OperationType.SET else (),
        name=f"{op.id}/{object_id}/{name}/{number:03}",
    )


def touched(op: Operation) -> Iterator[str]:
    """Yield the objects that an operation of forgetting states as being there: it keeps them as an edit would."""
    told = read_forgetting(op)
    for object_id in told.kinds:
        removals = told.registers.get((object_id, REMOVED), ())
        if not (removals and removals[-1]["removed"]):
            yield object_id


# What is left


def forgotten(device: str, seq: int) -> Operation:
    """Return what is left of a step: that its device made one of this number."""
    return Operation(device, seq, _NEVER, OperationType.FORGOTTEN, "", _NOWHERE, _NOWHERE, "", (), None)


def doubtful(device: str, seq: int) -> Operation:
    """Return a step that came without its words, and nothing says that they are to be gone."""
    return Operation(device, seq, _NEVER, OperationType.DOUBTFUL, "", _NOWHERE, _NOWHERE, "", (), None)


def not_read(device: str, seq: int, line: str, place: Sequence[Any]) -> Operation:
    """Return a step of a newer program: its line as it came, and its document where ``place`` still tells it."""
    try:
        root = UUID(place[1])
    except (IndexError, ValueError, AttributeError, TypeError):
        root = _NOWHERE
    return Operation(device, seq, _NEVER, OperationType.UNKNOWN, "", root, _NOWHERE, "", (), line)


def left_of(operations: Sequence[Operation], is_known: Callable[[str], bool]) -> Iterator[Operation]:
    """Yield what is left of a document's steps; ``is_known`` tells which steps are in the log, forgotten ones too."""
    tellings = [read_forgetting(op) for op in operations if op.type in FORGETTINGS]
    late = _late_values(operations, tellings, is_known)
    files = frozenset[str]().union(*(told.files for told in tellings))
    lost = lost_passages(word for told in tellings for word in told.redactions)
    for op in operations:
        if op.type in FORGETTINGS:
            yield replace(op, payload=_left_of_telling(op, tellings).payload())
        elif any(told.forgets(op) for told in tellings):
            yield forgotten(op.device, op.seq)
        elif op.id in late:
            yield replace(op, payload=blanked(op.payload, files))
        elif op.type is OperationType.RECORD:
            yield replace(op, payload=_left_of_record(op.payload, lost))
        else:
            yield op


def _left_of_telling(op: Operation, tellings: Sequence[Forgetting]) -> Forgetting:
    """Return a telling without what a later one states anew, and without what another one wanted gone."""
    own = read_forgetting(op)
    if any(other.gone or other.has_seen(own.id) for other in tellings):
        return replace(own, kinds={}, registers={}, outdated={}, texts={})
    unseen = [other for other in tellings if other.id != own.id and not own.has_seen(other.id)]
    words = {place for other in unseen for place in other.words}
    files = frozenset[str]().union(*(other.files for other in unseen))
    registers = {
        place: [blanked(value, files) for value in values] if place in words else values
        for place, values in own.registers.items()
    }
    texts = {
        place: _without(update, [other.letters[place] for other in unseen if place in other.letters])
        for place, update in own.texts.items()
    }
    return replace(own, registers=registers, texts=texts)


def _without(update: bytes, letters: Sequence[Letters]) -> bytes:
    return TextDocument(None, [update]).blanked(joined(*letters)).updates() if letters else update


def _late_values(
    operations: Sequence[Operation], tellings: Sequence[Forgetting], is_known: Callable[[str], bool]
) -> frozenset[str]:
    """Return the steps that set a blanked register without having seen that it was blanked.

    Such a value may hold the words that were to go. A step has seen it when it takes the place of a value that the
    telling, or one that has seen the telling, states, or of the value of a step that has.
    """
    late: set[str] = set()
    for place in {place for told in tellings for place in told.words}:
        blankers = [told for told in tellings if place in told.words]
        aware = {
            told.id for told in tellings if told in blankers or any(told.has_seen(blanker.id) for blanker in blankers)
        }
        steps = [op for op in operations if op.type is OperationType.SET and (str(op.object), op.field) == place]
        names: set[str] = set()
        while (
            fresh := {
                op.id for op in steps if any(old in names or old.partition("/")[0] in aware for old in op.replaces)
            }
            - names
        ):
            names |= fresh
        late |= {
            op.id
            for op in steps
            if op.id not in names and op.replaces and all(is_known(old.partition("/")[0]) for old in op.replaces)
        }
    return frozenset(late)


def blanked(value: Json, files: Collection[str] = ()) -> Json:
    """Return a register's value without its words: a text, the name of a file, or a list of such.

    Of ``files`` (as ``Forgetting`` names them) it does not tell either where their bytes lie.
    """
    if isinstance(value, str):
        return BLANKED if value else value
    if isinstance(value, list):
        return [blanked(entry, files) for entry in value]
    if isinstance(value, dict):
        left = {key: blanked(entry) if key == "name" else entry for key, entry in value.items()}
        return without_file(left) if file_mark(value) in files else left
    return value


def file_mark(entry: Mapping[str, Any]) -> str:
    """Return by what a forgetting names an attached file: a SHA-256 of its own."""
    return sha256(str(entry.get("sha256", "")).encode())


def without_file(entry: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is left of an attached file's entry once the file is gone: how large it was, and of what type."""
    return {**entry, "name": BLANKED, "sha256": BLANKED}


def lost_passages(redactions: Iterable[SignedRedaction]) -> dict[str, frozenset[str]]:
    """Return which paragraphs of which records (digest to paths) were removed, by statements that hold."""
    lost: dict[str, frozenset[str]] = {}
    for statement in filter(None, map(genuine, redactions)):
        lost[statement.record] = lost.get(statement.record, frozenset()) | set(statement.redaction.paths)
    return lost


def _left_of_record(payload: Mapping[str, Any], lost: Mapping[str, Collection[str]]) -> dict[str, Any]:
    paths = lost.get(sha256(b64decode(payload["data"])), ())
    left = [[path, None, None] if path in paths else [path, salt, words] for path, salt, words in payload["paragraphs"]]
    return {**payload, "paragraphs": left}
