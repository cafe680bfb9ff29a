"""What a vault tells of itself and of what is in it, beside the documents."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from ohdesk.security.records import Approval, Record
from ohdesk.security.redactions import SignedRedaction


@dataclass(frozen=True, slots=True)
class VaultFacts:
    """What can be told of an open vault; ``practice`` is fixed when it is made."""

    id: str
    path: Path
    practice: bool
    created: str
    schema: int
    device: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where searched words stand: the document, the object in it, and a snippet with ‹marks›."""

    kind: str
    root: UUID
    object: UUID
    snippet: str


@dataclass(frozen=True, slots=True)
class UsageEntry:
    """One line of the usage log: who did what, when (UTC instant), to which document; ids only."""

    at: str
    member: str
    what: str
    object: str


@dataclass(frozen=True, slots=True)
class StoredRecord:
    """An approved record in the vault: what it is of, its bytes and disclosures, approvers' words, later removals."""

    kind: str
    root: UUID
    record: Record
    approvals: tuple[Approval, ...]
    redactions: tuple[SignedRedaction, ...] = ()


@dataclass(frozen=True, slots=True)
class Blank:
    """Words to go from a document: a passage as it reads, in a field of an object (of files: one's name)."""

    object: UUID
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Removed:
    """Something deleted that can be brought back: what it was, and where it stood."""

    kind: str
    object: UUID
    root: UUID
    text: str


@dataclass(frozen=True, slots=True)
class Written:
    """A value of a register (JSON), the step that wrote it, on which device, and when by that device's clock (UTC)."""

    step: str
    device: str
    at: datetime
    value: Any


@dataclass(frozen=True, slots=True)
class Contested:
    """A register with values that nobody has chosen between, the shown one first; the same may be there twice."""

    kind: str
    root: UUID
    object: UUID
    field: str
    written: tuple[Written, ...]


@dataclass(frozen=True, slots=True)
class KeptThing:
    """Something that one device removed and that stays, since another had changed it unseen by the remover."""

    kind: str
    root: UUID
    object: UUID
    device: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SlotFacts:
    """One way to open a vault: ``kind`` is passphrase, recovery or provider; ``label`` says whose."""

    id: str
    kind: str
    label: str


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """A copy of a vault: where it lies, when it was made (UTC instant), how many bytes it takes."""

    path: Path
    at: str
    size: int
