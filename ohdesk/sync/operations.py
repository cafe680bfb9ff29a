"""Operations: the smallest steps that make up everything in a vault, never rewritten."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any
from uuid import UUID

VERSION = 1
"""The newest version of a step that this program reads; a step says its type and version before all else, for ever."""

# Registers that every object has beside those of its own shape.
PARENT = "_parent"
POSITION = "_position"
REMOVED = "_removed"


json_text = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Writes a payload as JSON without blanks; made once, since ``json.dumps`` would make one for each."""
id_text = lru_cache(maxsize=1 << 12)(str)
"""Writes an id as text; a log names few, often."""


class OperationType(StrEnum):
    """What a step does: sets a register, changes a text, adds a record of approval or an approver's word.

    A document may be told anew so that its earlier steps are forgotten, and words with them: they stay as numbers only.
    What is left of others says which lines that makes of them. What came without words that such a telling accounts
    for is doubtful. What a newer program wrote is kept as it came, and read by an update.
    """

    SET = "set"
    TEXT = "text"
    RECORD = "record"
    APPROVAL = "approval"
    FORGETTING = "forgetting"
    REDACTION = "redaction"
    LEFT = "left"
    FORGOTTEN = "forgotten"
    DOUBTFUL = "doubtful"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Operation:
    """One step by one device.

    ``device`` and ``seq`` (from 1, without gaps) name it; ``hlc`` is its hybrid clock (16 hex digits), used to order
    the display and to break ties only. ``kind``, ``object`` and ``field`` say where it applies; ``root`` is the
    document that the object belongs to, whose key seals the payload. ``replaces`` names the register values that
    its author saw and put this one in the place of. ``payload`` is JSON.
    """

    device: str
    seq: int
    hlc: str
    type: OperationType
    kind: str
    root: UUID
    object: UUID
    field: str
    replaces: tuple[str, ...]
    payload: Any
    version: int = VERSION

    @property
    def id(self) -> str:
        """The operation's name: ``device:seq``."""
        return f"{self.device}:{self.seq}"

    @property
    def is_forgotten(self) -> bool:
        """Whether nothing is left of the step but its number."""
        return self.type is OperationType.FORGOTTEN
