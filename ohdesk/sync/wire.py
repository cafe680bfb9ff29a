"""A step as a line of a segment, and back."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, NoReturn
from uuid import UUID

from ohdesk.security.canonical import Json, canonical, parse
from ohdesk.sync.forgetting import doubtful, forgotten, not_read
from ohdesk.sync.operations import VERSION, Operation, OperationType, id_text, json_text
from ohdesk.sync.segments import Line, Refusal, Segment, SegmentRefused

_PARTED = "\t"
_WORDS = r'[^"\\\x00-\x1f]*'
_NAME = r'"[^"\\\x00-\x1f\s]+"'
_ID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_STEP = re.compile(
    rf'\["([0-9a-f]{{16}})","([a-z]+)",([1-9][0-9]*),"({_WORDS})","({_ID})","({_ID})","({_WORDS})",'
    rf"\[((?:{_NAME}(?:,{_NAME})*)?)\]\]{_PARTED}(.*)",
    re.DOTALL,
)
"""The one form of a step's line: nothing in it but the payload may hold what JSON would have to escape."""
_BETWEEN_NAMES = '","'
_TEXT = re.compile(r'\{"update":"([0-9A-Za-z+/=]*)","sha256":"([0-9a-f]*)"\}')
_TYPES = {kind.value: kind for kind in OperationType}
_KNOWN = frozenset(_TYPES) - {OperationType.UNKNOWN, OperationType.DOUBTFUL}


def line_of(op: Operation) -> bytes:
    """Return what a line says of a step: where it applies, a tab, its payload, both as JSON.

    Its device and number follow from the segment and the line's place.
    """
    if op.type is OperationType.UNKNOWN:
        return str(op.payload).encode()
    names = f'"{_BETWEEN_NAMES.join(op.replaces)}"' if op.replaces else ""
    where = f'"{op.kind}","{id_text(op.root)}","{id_text(op.object)}","{op.field}"'
    return f'["{op.hlc}","{op.type}",{op.version},{where},[{names}]]{_PARTED}{json_text(op.payload)}'.encode()


def payload_in(line: Line) -> bytes:
    """Return a step's payload as its line tells it, JSON."""
    return line.data.partition(_PARTED.encode())[2]


@dataclass(frozen=True, slots=True)
class Said:
    """What a segment's first line says: when it was closed (UTC instant), and what its author had then.

    ``seen`` is the last step of each device and branch, ``heads`` the digest (16 hex) of its last segment. ``lacks``
    are the attached files that values there name and that it did not have, by the names under which they lie (32 hex).
    """

    at: str
    seen: Mapping[str, int]
    heads: Mapping[str, str]
    lacks: frozenset[str] = frozenset()


def saying(said: Said) -> bytes:
    """Return a segment's first line."""
    told: dict[str, Json] = {"at": said.at, "heads": dict(said.heads), "seen": dict(said.seen)}
    if said.lacks:
        told["lacks"] = [*sorted(said.lacks)]
    return canonical(told)


def said_in(line: bytes) -> Said:
    """Return what a segment's first line says. Raises ``ValueError``."""
    match parse(line):
        case {"at": str(at), "seen": {**seen}, **others}:
            if at:
                datetime.fromisoformat(at)
            lasts = {str(name): last for name, last in seen.items() if isinstance(last, int)}
            match others.get("heads", {}), others.get("lacks", []):
                case {**heads}, [*lacks] if len(lasts) == len(seen):
                    named = {str(name): str(head) for name, head in heads.items()}
                    return Said(at, lasts, named, frozenset(map(str, lacks)))
    raise ValueError("says nothing of what was seen")


def steps_of(segment: Segment, *, believed: bool = False) -> tuple[Operation, ...]:
    """Return the steps that a segment tells, in order. Raises ``SegmentRefused``.

    What its author did not sign is doubtful, except where the segment is ``believed`` since it was made here.
    """
    header, said = segment.header, segment.lines[0]
    try:
        if not said.proven:
            raise ValueError("nobody signed what was seen")
        said_in(said.data)
        read = left_step if believed else step_of
        return tuple(read(header.device, header.first + place, line) for place, line in enumerate(segment.lines[1:]))
    except (ValueError, TypeError, RecursionError):
        raise SegmentRefused(Refusal.TANGLED) from None


def step_of(device: str, seq: int, line: Line) -> Operation:
    """Return the step that a line proves, a doubtful one where it proves none; of a newer program's the line as it is.

    Raises ``ValueError`` on other lines.
    """
    return left_step(device, seq, line) if line.proven else doubtful(device, seq)


def left_step(device: str, seq: int, line: Line) -> Operation:
    """Return the step that a line tells, proven or not; of one that is forgotten its number. Raises ``ValueError``."""
    if not line.data:
        return forgotten(device, seq)
    told = line.data.decode()
    found = _STEP.fullmatch(told)
    if found is None:
        return _newer_step(device, seq, told)
    hlc, named, version, kind, root, object_id, field, replaces, payload = found.groups()
    if named not in _KNOWN or int(version) > VERSION:
        return _newer_step(device, seq, told)
    op = Operation(
        device,
        seq,
        hlc,
        _TYPES[named],
        kind,
        _id(root),
        _id(object_id),
        field,
        tuple(replaces[1:-1].split(_BETWEEN_NAMES)) if replaces else (),
        _payload(payload),
        int(version),
    )
    if op.type is OperationType.FORGOTTEN and op != forgotten(device, seq):
        raise ValueError("a forgotten step has words")
    return op


def _payload(told: str) -> Any:  # noqa: ANN401
    """Return a payload as it reads. Raises ``ValueError`` where it is not in the one form in which it is written."""
    of_text = _TEXT.fullmatch(told)
    if of_text:  # half of all payloads, in a quarter of the time
        return {"update": of_text[1], "sha256": of_text[2]}
    said, _ = _read(told)
    if json_text(said) != told:
        raise ValueError("a payload has one form only")
    return said


def _newer_step(device: str, seq: int, told: str) -> Operation:
    """Return the step of a newer program that a line tells. Raises ``ValueError`` where it is none."""
    shell, parted, _ = told.partition(_PARTED)
    match json.loads(shell, parse_constant=_refuse_number):
        case [str(), str(kind_of_step), int(version), *place] if parted and _is_newer(kind_of_step, version):
            return not_read(device, seq, told, place)
    raise ValueError("no step")


def _refuse_number(digits: str) -> NoReturn:
    raise ValueError(f"not a number: {digits}")


def _is_newer(kind_of_step: str, version: int) -> bool:
    return kind_of_step != OperationType.UNKNOWN and (version > VERSION or kind_of_step not in _KNOWN)


_read = json.JSONDecoder(parse_constant=_refuse_number).raw_decode
"""Made once: ``json.loads`` would make one for each line."""
_id = lru_cache(maxsize=1 << 12)(UUID)
"""Reads an id in the one form that it has; a log names few, often."""
