"""Which attached files the log names: a file that nothing names any more is nobody's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ohdesk.sync.forgetting import restated
from ohdesk.sync.operations import Operation, OperationType
from ohdesk.sync.shapes import Json

NAMING = ("attachments", "logo")
"""The registers that name files."""
_NAME_LENGTH = 64


def files_in(value: Json) -> Iterator[str]:
    """Yield the SHA-256 (hex) of each file that a value of such a register names."""
    for entry in value if isinstance(value, list) else [value]:
        name = entry.get("sha256") if isinstance(entry, dict) else entry
        if isinstance(name, str) and len(name) == _NAME_LENGTH:
            yield name


def files_named(operations: Iterable[Operation]) -> frozenset[str]:
    """Return the SHA-256 (hex) of each file that steps name."""
    return frozenset(
        name
        for op in operations
        for step in restated(op)
        if step.type is OperationType.SET and step.field in NAMING
        for name in files_in(step.payload)
    )
