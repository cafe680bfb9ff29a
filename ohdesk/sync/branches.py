"""Where a device told two histories: each goes on under its own name, and earlier names are read as they were meant.

A laptop that was copied, or brought back from a backup, may number other steps as it did before. From the segment at
which they part both histories are named after their first segments, whatever the order in which they came, and count
their steps from 1. So every laptop comes to the same names, and nothing that anybody wrote is lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from ohdesk.sync.doubts import left_payload, read_left
from ohdesk.sync.forgetting import FORGETTINGS
from ohdesk.sync.operations import REMOVED, Operation, OperationType

_PARTED = "~"

Meaning = Mapping[str, Sequence[tuple[int, str, int]]]
"""Of a name: after which of its steps, ascending, which other goes on, and how many steps that one had before."""


def branch_name(device: str, digest: str) -> str:
    """Return what the steps of a history of ``device`` are named after; ``digest`` is its first segment's."""
    return f"{device}{_PARTED}{digest[:16]}"


def device_of(name: str) -> str:
    """Return the device of a branch; a device's own name stays as it is."""
    return name.partition(_PARTED)[0]


def beginning(name: str) -> str:
    """Return the beginning (16 hex) of the digest of a branch's first segment; empty for a device's own name."""
    return name.partition(_PARTED)[2]


def renamed(op: Operation, meaning: Meaning) -> Operation:
    """Return a step in which others are named as their branches are."""
    payload = op.payload
    if op.type is OperationType.SET and op.field == REMOVED:
        payload = _removal(payload, meaning)
    elif op.type in FORGETTINGS:
        payload = _telling(payload, meaning)
    elif op.type is OperationType.LEFT:
        payload = left_payload({_name(name, meaning): digest for name, digest in read_left(op).items()})
    return replace(op, replaces=tuple(_name(name, meaning) for name in op.replaces), payload=payload)


def _spans(device: str, first: int, last: int, meaning: Meaning) -> Iterator[tuple[str, int, int]]:
    """Yield the steps from ``first`` to ``last`` as runs under their names."""
    begins = [(0, device, 0), *meaning.get(device, ())]
    for (after, name, base), (until, _, _) in pairwise([*begins, (last, "", 0)]):
        start, end = max(first, after + 1), min(last, until)
        if start <= end:
            yield name, start - after + base, end - after + base


def _name(name: str, meaning: Meaning) -> str:
    step, slash, rest = name.partition("/")
    device, colon, number = step.partition(":")
    if device not in meaning or not number.isdecimal():
        return name
    (found,) = _spans(device, int(number), int(number), meaning)
    return f"{found[0]}{colon}{found[1]}{slash}{rest}"


def _seen(seen: Mapping[str, int], meaning: Meaning) -> dict[str, int]:
    found: dict[str, int] = {}
    for device, last in seen.items():
        for name, _, end in _spans(device, 1, last, meaning):
            found[name] = max(end, found.get(name, 0))
    return found


def _removal(value: Any, meaning: Meaning) -> Any:  # noqa: ANN401  # JSON
    return {**value, "seen": _seen(value["seen"], meaning)}


def _telling(told: Any, meaning: Meaning) -> Any:  # noqa: ANN401  # JSON
    covers: dict[str, list[list[int]]] = {}
    for device, runs in told["covers"].items():
        for first, last in runs:
            for name, start, end in _spans(device, first, last, meaning):
                covers.setdefault(name, []).append([start, end])
    registers = [
        [object_id, field, [_removal(value, meaning) for value in values] if field == REMOVED else values]
        for object_id, field, values in told["registers"]
    ]
    outdated = [
        [object_id, field, [_name(name, meaning) for name in names]] for object_id, field, names in told["outdated"]
    ]
    spared = sorted(_name(name, meaning) for name in told["spared"])
    return {**told, "covers": covers, "spared": spared, "registers": registers, "outdated": outdated}
