"""An open vault: values in and out, each call one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Engine

from ohdesk.domain.catalogue import Document, kind_of
from ohdesk.domain.errors import NotFound
from ohdesk.domain.privacy import guard, guard_all
from ohdesk.security.devices import DeviceKey
from ohdesk.security.records import Approval, Record, read_approval
from ohdesk.security.redactions import SignedRedaction, read_redaction
from ohdesk.services.arrivals import Arrived, Touched
from ohdesk.services.editing import Choices, Edition
from ohdesk.services.ports import Changed
from ohdesk.services.vault_values import (
    BackupFacts,
    Blank,
    Contested,
    Hit,
    KeptThing,
    Removed,
    StoredRecord,
    UsageEntry,
    VaultFacts,
)
from ohdesk.storage import approved, arrivals, backups, blobs, forgetting, gaps, ledger, reading, remembered, saving
from ohdesk.storage.engine import database_faults, faults_named, sweep
from ohdesk.storage.folder import BACKUPS
from ohdesk.storage.shared_log import SqlSharedLog
from ohdesk.storage.steps import Steps
from ohdesk.storage.transactions import Transactions
from ohdesk.sync.clock import Clock
from ohdesk.sync.forgetting import Forgetting
from ohdesk.sync.operations import Operation, OperationType

D = TypeVar("D", bound=Document)


class SqlVault:
    """A vault in an SQLCipher database; implements ``services.ports.Vault``.

    Owns the one connection; the window's thread and the worker take turns by a lock.
    """

    def __init__(
        self,
        engine: Engine,
        facts: VaultFacts,
        device_key: DeviceKey,
        slot: str,
        connect_again: Callable[[], Any],
        on_close: Callable[[], None],
        clock: Clock,
    ) -> None:
        self._slot = slot
        self._connect_again = connect_again
        self._on_close = on_close
        self._copying = Lock()
        self._transaction = Transactions(engine, facts.path, self.sweep)
        self._steps = Steps(self._transaction, facts, device_key, clock)
        self.choices = Choices()
        self.shared_log = SqlSharedLog(self._transaction, self._steps, clock)

    @property
    def facts(self) -> VaultFacts:
        """What can be told of the vault."""
        return self._steps.facts

    @property
    def member(self) -> UUID | None:
        """Who is at the laptop: the member that the key slot in use has been told to belong to."""
        with self._transaction() as conn:
            return remembered.member_of(conn, self._slot)

    def set_member(self, member: UUID) -> None:
        """Say whose the key slot in use is."""
        self.set_slot_member(self._slot, member)

    def set_slot_member(self, slot: str, member: UUID) -> None:
        """Say whose a key slot is."""
        with self._transaction() as conn:
            remembered.give_slot(conn, slot, member)

    def slots_of(self, member: UUID) -> frozenset[str]:
        """Return the key slots that belong to a member."""
        with self._transaction() as conn:
            return remembered.slots_of(conn, member)

    @property
    def device_key(self) -> DeviceKey:
        """The key with which this laptop signs."""
        return self._steps.device_key

    @property
    def own_signers(self) -> frozenset[bytes]:
        """The public keys of every device that this vault has been, before it was copied or restored too."""
        with self._transaction() as conn:
            return remembered.own_signers(conn)

    # Values

    def add(self, value: D) -> Edition[D]:
        """Store a new document; one with a generated id that is there already stays as it is, removed or not."""
        with self._transaction() as conn:
            saving.add(conn, self._steps, value)
            stored = reading.document(conn, type(value), value.id, removed=True)
            return Edition(stored or value, ledger.last_mark(conn))

    def read(self, document_type: type[D], document_id: UUID) -> Edition[D]:
        """Return a document as it stands."""
        with self._transaction() as conn:
            value = reading.document(conn, document_type, document_id)
            if value is None:
                raise NotFound(kind=kind_of(document_type).name, id=str(document_id))
            return Edition(value, ledger.last_mark(conn))

    def save(self, base: Edition[D], new: D) -> Edition[D]:
        """Store what changed from ``base`` to ``new``; returns the document as it stands then."""
        with self._transaction() as conn:
            saving.save(conn, self._steps, self.choices.read_in(base), new)
            return self.read(type(new), new.id)

    def all(self, document_type: type[D], group: UUID | None = None) -> tuple[D, ...]:
        """Return every document of a type that is not removed."""
        with self._transaction() as conn:
            return reading.documents(conn, document_type, group)

    def outlines(
        self,
        document_type: type[D],
        group: UUID | None = None,
        first: date | None = None,
        last: date | None = None,
    ) -> tuple[D, ...]:
        """Return documents without the objects in them, by day."""
        with self._transaction() as conn:
            return reading.outlines(conn, document_type, group, first, last)

    def remove(self, object_id: UUID) -> None:
        """Mark a document, or an object in one, as removed."""
        with self._transaction() as conn:
            saving.mark_removed(conn, self._steps, object_id, removed=True)

    def restore(self, object_id: UUID) -> None:
        """Bring back what was removed."""
        with self._transaction() as conn:
            saving.mark_removed(conn, self._steps, object_id, removed=False)

    def removed(self) -> tuple[Removed, ...]:
        """Return what has been removed, the latest first."""
        with self._transaction() as conn:
            return reading.removed(conn)

    def value_of(self, object_id: UUID) -> tuple[Any, str, str] | None:
        """Return any object, removed or not, with what is in it, the object that holds it, and its list there."""
        with self._transaction() as conn:
            return reading.value_of(conn, object_id)

    def alternatives(self, root: UUID | None = None) -> tuple[tuple[str, UUID, UUID, str, tuple[Any, ...]], ...]:
        """Return registers with more than one value: kind, root, object, field, values (shown first)."""
        with self._transaction() as conn:
            return tuple(reading.alternatives(conn, root))

    def contest(self, kind: str, root: UUID, object_id: UUID, field: str, values: Sequence[Any]) -> None:
        """Give a register several values at once, the first one shown; for bringing in a dump."""
        with self._transaction() as conn:
            saving.contest(conn, self._steps, kind, root, object_id, field, values)

    def contested(self, root: UUID | None = None) -> tuple[Contested, ...]:
        """Return what ``alternatives`` tells of things that are not removed, with who wrote each value and when."""
        with self._transaction() as conn:
            return tuple(reading.contested(conn, root))

    def choose(self, object_id: UUID, field: str, value: object, seen: Sequence[str]) -> str:
        """Put ``value`` in the place of what the steps ``seen`` wrote; what came after them stays beside it."""
        with self._transaction() as conn:
            return saving.choose(conn, self._steps, object_id, field, value, seen)

    def kept(self, root: UUID | None = None) -> tuple[KeptThing, ...]:
        """Return what somebody removed and what stays all the same."""
        with self._transaction() as conn:
            return tuple(reading.kept(conn, root))

    @property
    def mark(self) -> int:
        """The mark of the log's newest step."""
        with self._transaction() as conn:
            return ledger.last_mark(conn)

    def touched(self, since: int, until: int, root: UUID | None = None) -> tuple[Touched, ...]:
        """Return what others touched between two marks of the log."""
        with self._transaction() as conn:
            return tuple(arrivals.touched(conn, arrivals.own(conn, self._steps.device), since, until, root))

    def arrived(self, object_id: UUID, since: int, until: int) -> Arrived:
        """Return what came of one thing between two marks of the log."""
        with self._transaction() as conn:
            return arrivals.arrived(conn, arrivals.own(conn, self._steps.device), object_id, since, until)

    def search(self, words: str, limit: int = 50) -> tuple[Hit, ...]:
        """Return where all the words stand."""
        with self._transaction() as conn:
            return reading.search(conn, words, limit)

    # Approved records

    def add_record(
        self,
        kind: str,
        root: UUID,
        new: Record,
        approvals: Sequence[Approval],
        redactions: Sequence[SignedRedaction] = (),
    ) -> None:
        """Store a record, the approvers' words and who removed what from it, for good."""
        for part in new.disclosures:
            guard(part.text or "", part.path)
        with self._transaction() as conn:
            self._steps.tell(conn, OperationType.RECORD, kind, root, approved.record_payload(new))
            for word in approvals:
                self.add_approval(new.digest, word)
            if redactions:
                told = Forgetting(id="", redactions=tuple(redactions))
                self._steps.tell(conn, OperationType.REDACTION, kind, root, told.payload())

    def add_approval(self, digest: str, word: Approval) -> None:
        """Add one more approver's word to a record."""
        said = read_approval(word.data).confirmation
        guard_all((said.name, said.role, said.recorded_by), "confirmation")
        with self._transaction() as conn:
            row = approved.row_of(conn, digest)
            if row is None:
                raise NotFound(kind=approved.KIND, id=digest)
            payload = approved.approval_payload(digest, word)
            self._steps.tell(conn, OperationType.APPROVAL, row.kind, UUID(row.root), payload)

    def records(self, root: UUID | None = None) -> tuple[StoredRecord, ...]:
        """Return the records of a document, or all, by digest."""
        with self._transaction() as conn:
            return approved.records(conn, root)

    def record_roots(self) -> frozenset[UUID]:
        """Return the documents that have a record."""
        with self._transaction() as conn:
            return approved.roots(conn)

    def written_since(self, root: UUID, seen: Mapping[str, int]) -> tuple[tuple[UUID, str, str, datetime], ...]:
        """Return who wrote in a document what a device that had ``seen`` so many steps of each device did not know."""
        with self._transaction() as conn:
            return tuple(ledger.written_since(conn, root, seen))

    # Forgetting for good

    def forget_before(self, root: UUID) -> None:
        """Tell a document anew in one step, and forget for good how it came to be."""
        with self._transaction() as conn:
            told = forgetting.told_anew(conn, root, self._steps.device)
            self._steps.tell(conn, OperationType.FORGETTING, reading.kind_name(conn, root), root, told.payload())

    def forget(self, root: UUID) -> None:
        """Forget a document for good."""
        with self._transaction() as conn:
            told = forgetting.gone(conn, root)
            self._steps.tell(conn, OperationType.FORGETTING, reading.kind_name(conn, root), root, told.payload())

    def redact(self, kind: str, root: UUID, blanks: Sequence[Blank], redactions: Sequence[SignedRedaction]) -> None:
        """Forget passages of a document for good, and how it came to be."""
        for word in redactions:
            guard_all(asdict(read_redaction(word.data).redaction), "redaction")
        with self._transaction() as conn:
            told = forgetting.told_anew(conn, root, self._steps.device, blanks, redactions)
            self._steps.tell(conn, OperationType.REDACTION, kind, root, told.payload())

    def told_anew(self) -> frozenset[UUID]:
        """Return the documents of which it is forgotten how they came to be."""
        with self._transaction() as conn:
            return ledger.all_told_anew(conn)

    def once_held(self, words: Sequence[str]) -> frozenset[UUID]:
        """Return the documents in which one of the words was ever written, as far as it is not forgotten."""
        with self._transaction() as conn:
            return forgetting.once_held(conn, words)

    # Attached files

    def put_blob(self, data: bytes) -> str:
        """Seal attached bytes into a file of their own; returns their SHA-256 in hex."""
        with self._transaction() as conn:
            return blobs.put(conn, self.facts.path, data)

    def blob(self, sha256: str) -> bytes:
        """Return attached bytes."""
        with self._transaction() as conn:
            return blobs.get(conn, self.facts.path, sha256)

    def blob_names(self) -> tuple[str, ...]:
        """Return the SHA-256 of every attached file in the vault, sorted."""
        with self._transaction() as conn:
            return blobs.names(conn)

    def files_named(self) -> frozenset[str]:
        """Return the SHA-256 of every file that a value in the vault names, there or not."""
        with self._transaction() as conn:
            return blobs.named(conn)

    def files_forgotten(self) -> frozenset[str]:
        """Return the SHA-256 of every file that was forgotten for good."""
        with self._transaction() as conn:
            return blobs.forgotten(conn)

    def blob_sizes(self) -> dict[str, int]:
        """Return how many bytes each attached file in the vault has, by its SHA-256."""
        with self._transaction() as conn:
            return blobs.sizes(conn)

    # Around the values

    def setting(self, key: str, default: str = "") -> str:
        """Return what this laptop remembers under ``key``."""
        with self._transaction() as conn:
            return remembered.value(conn, key, default)

    def set_setting(self, key: str, value: str) -> None:
        """Remember ``value`` under ``key``; an empty value is forgotten."""
        guard(value, key)
        with self._transaction() as conn:
            remembered.remember(conn, key, value)

    def log_usage(self, what: str, document: str = "") -> None:
        """Write a line of the usage log."""
        with self._transaction() as conn:
            remembered.log_use(conn, self._slot, what, document)

    def usage_log(self) -> tuple[UsageEntry, ...]:
        """Return the usage log, the newest line first."""
        with self._transaction() as conn:
            return remembered.uses(conn)

    def subscribe(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Call ``listener`` with the kinds that changed after every commit."""
        return self._transaction.subscribe(listener)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make everything within one transaction."""
        with self._transaction():
            yield

    def back_up(self, place: Path | None = None, keep: int = 10) -> BackupFacts:
        """Write a whole copy into ``place`` (default: the vault's own backups), keeping the newest ones.

        Copies from before something was forgotten for good are deleted there. Runs on a connection of its own, so that
        nobody waits for it.
        """
        with self._transaction() as conn:
            forgot = remembered.forgot(conn)
        with self._copying:  # an older copy must not be finished after one made since
            with faults_named(self.facts.path):
                connection = self._connect_again()
            try:
                return backups.make(connection, self.facts.path, place or self.facts.path / BACKUPS, keep, forgot)
            finally:
                connection.close()
                self.sweep()

    def set_aside(self) -> tuple[Path, ...]:
        """Return the folders beside the vault's own in which it lies as it once was."""
        return backups.beside(self.facts.path, self.facts.id)

    def faults(self) -> tuple[str, ...]:
        """Read everything through; returns what is wrong in the database's words, nothing where it is whole."""
        with self._transaction.alone():
            found = database_faults(self._connect_again)
            if not found:
                with self._transaction() as conn:
                    found = blobs.faults(conn, self.facts.path)
        return tuple(found)

    def close(self) -> None:
        """Close the database and let go of the folder."""
        with self._transaction.alone():
            self._transaction.close()
            self._on_close()

    # Exchange and rebuilding

    def operations(self, after: dict[str, int] | None = None) -> tuple[Operation, ...]:
        """Return the log's operations that a device at ``after`` has not seen."""
        with self._transaction() as conn:
            return tuple(op for _, op in ledger.everything(conn, after))

    def covers(self) -> dict[str, int]:
        """Return how far this vault has seen each device's operations."""
        with self._transaction() as conn:
            return ledger.seen_at(conn, ledger.last_mark(conn))

    def receive(self, operations: Sequence[Operation]) -> None:
        """Take in others' operations, in any order, any number of times."""
        self._steps.receive(operations)

    def give_up(self, steps: Sequence[str]) -> None:
        """Say of steps that came without their words that nothing is left of them anywhere."""
        with self._transaction() as conn:
            author = self._steps.author(conn)
            self._steps.take(conn, gaps.giving_up(author, steps), author)

    def rebuild(self) -> None:
        """Drop everything that follows from the log and make it anew."""
        self._steps.rebuild()

    def become_another_device(self) -> None:
        """Go on as a new device of this laptop, under which the steps are told that nobody else has yet."""
        with self._transaction():
            old = self._steps.device
            self._steps.become_another_device()
            self.shared_log.hand_over(old)

    def catch_up(self) -> None:
        """Work in what an older program could not read and this one can."""
        self._steps.catch_up()

    def sweep(self) -> None:
        """Leave nothing of what was forgotten on the disk; where that has to wait, after the next copy or opening."""
        with self._transaction() as conn:
            due = remembered.is_to_be_swept(conn)
            files_swept = due and blobs.sweep(conn, self.facts.path)
        if due and sweep(self._connect_again) and files_swept:
            with self._transaction() as conn:
                remembered.swept(conn)
