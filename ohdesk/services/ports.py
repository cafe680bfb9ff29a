"""What the use cases need from outside: a vault, and a place where vaults are made and opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol, TypeVar
from uuid import UUID

from ohdesk.domain.catalogue import Document
from ohdesk.security.devices import DeviceKey
from ohdesk.security.records import Approval, Record
from ohdesk.services.editing import Edition
from ohdesk.sync.operations import Operation

D = TypeVar("D", bound=Document)

Changed = frozenset[str]


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
    """An approved record in the vault: what it is of, its bytes and disclosures, and the approvers' words."""

    kind: str
    root: UUID
    record: Record
    approvals: tuple[Approval, ...]


@dataclass(frozen=True, slots=True)
class Removed:
    """Something deleted that can be brought back: what it was, and where it stood."""

    kind: str
    object: UUID
    root: UUID
    text: str


class Vault(Protocol):
    """An open vault. Every method may be called from the window's thread or the worker's; each is one transaction."""

    @property
    def facts(self) -> VaultFacts: ...

    @property
    def member(self) -> UUID | None:
        """Who is at the laptop: the member whose key slot opened the vault."""

    @property
    def device_key(self) -> DeviceKey: ...

    # Values

    def add(self, value: D) -> Edition[D]:
        """Store a new document. A document that a rule makes (same id twice) is stored once."""

    def read(self, document_type: type[D], document_id: UUID) -> Edition[D]:
        """Return a document as it stands. Raises ``NotFound``."""

    def save(self, base: Edition[D], new: D) -> Edition[D]:
        """Store what changed from ``base`` to ``new`` and return the document as it stands then.

        Raises ``MinutesLocked`` for a meeting whose minutes are approved, ``ForbiddenContent`` where a text holds
        what must never be stored; then nothing is written.
        """

    def all(self, document_type: type[D], group: UUID | None = None) -> tuple[D, ...]:
        """Return every document of a type that is not removed, by day where it has one, else by id."""

    def outlines(
        self,
        document_type: type[D],
        group: UUID | None = None,
        first: date | None = None,
        last: date | None = None,
    ) -> tuple[D, ...]:
        """Return documents without the objects in them (lists empty), by day; quick over thousands."""

    def remove(self, object_id: UUID) -> None:
        """Mark a document, or an object in one, as removed; its text stays and can be brought back."""

    def restore(self, object_id: UUID) -> None:
        """Bring back what was removed."""

    def removed(self) -> tuple[Removed, ...]:
        """Return what has been removed, the latest first."""

    def alternatives(self, root: UUID) -> tuple[tuple[UUID, str, tuple[Any, ...]], ...]:
        """Return the registers of a document that hold more than one value: object, field, values (shown first)."""

    def search(self, words: str, limit: int = 50) -> tuple[Hit, ...]:
        """Return where all the words stand, each as the beginning of a word; best first."""

    # Approved records

    def add_record(self, kind: str, root: UUID, record: Record, approvals: Sequence[Approval]) -> None:
        """Store a record and the approvers' words for good."""

    def add_approval(self, digest: str, approval: Approval) -> None:
        """Add one more approver's word to a record."""

    def records(self, root: UUID | None = None) -> tuple[StoredRecord, ...]:
        """Return the records of a document, or all, the oldest first."""

    def record_heads(self) -> tuple[str, ...]:
        """Return the digests of all records that no other record names as previous, sorted."""

    def covers(self) -> dict[str, int]:
        """Return how far this vault has seen each device's operations: device to last sequence number."""

    # Attached files

    def put_blob(self, data: bytes) -> str:
        """Seal attached bytes and return their SHA-256 in hex. Raises ``AttachmentTooLarge``, ``DiskFull``."""

    def blob(self, sha256: str) -> bytes:
        """Return attached bytes. Raises ``NotFound``, ``VaultDamaged``."""

    # Around the values

    def setting(self, key: str, default: str = "") -> str:
        """Return what this laptop remembers inside the vault under ``key``."""

    def set_setting(self, key: str, value: str) -> None: ...

    def log_usage(self, what: str, document: str = "") -> None: ...

    def usage_log(self) -> tuple[UsageEntry, ...]: ...

    def subscribe(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Call ``listener`` with the kinds that changed after every commit; returns the way to stop."""

    def together(self) -> AbstractContextManager[None]:
        """Make everything within one transaction: all of it is stored, or nothing."""

    def close(self) -> None: ...

    # Exchange between laptops, and rebuilding

    def operations(self, after: dict[str, int] | None = None) -> tuple[Operation, ...]:
        """Return the log's operations that a device at ``after`` (device to sequence number) has not seen."""

    def receive(self, operations: Sequence[Operation]) -> None:
        """Take in others' operations, in any order, any number of times."""

    def rebuild(self) -> None:
        """Drop everything that follows from the log and make it anew."""
