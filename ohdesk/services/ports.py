"""What the use cases need from outside: a vault, and a place where vaults are made and opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from uuid import UUID

from ohdesk.domain.catalogue import Document
from ohdesk.security.devices import DeviceKey
from ohdesk.security.provider_keys import ProviderPolicy
from ohdesk.security.records import Approval, Record
from ohdesk.security.recovery_key import Generation, RecoveryKey
from ohdesk.security.recovery_shares import Share
from ohdesk.security.redactions import SignedRedaction
from ohdesk.services.arrivals import Arrived, Touched
from ohdesk.services.editing import Choices, Edition
from ohdesk.services.shared_log import MeetingPlace, SharedLog
from ohdesk.services.vault_values import (
    BackupFacts,
    Blank,
    Contested,
    Hit,
    KeptThing,
    Removed,
    SlotFacts,
    StoredRecord,
    UsageEntry,
    VaultFacts,
)
from ohdesk.sync.operations import Operation

if TYPE_CHECKING:
    from ohdesk.services.servers import Server

D = TypeVar("D", bound=Document)

Changed = frozenset[str]


class Vault(Protocol):
    """An open vault. Every method may be called from the window's thread or the worker's; each is one transaction."""

    @property
    def facts(self) -> VaultFacts:
        """What can be told of the vault."""

    @property
    def choices(self) -> Choices:
        """What was chosen in editors since the vault was opened; what they ``save`` afterwards counts with that."""

    @property
    def shared_log(self) -> SharedLog:
        """The vault's side of the log that laptops share."""

    @property
    def member(self) -> UUID | None:
        """Who is at the laptop: the member whose key slot opened the vault."""

    def set_member(self, member: UUID) -> None:
        """Say whose the key slot in use is; asked at the first unlock."""

    def set_slot_member(self, slot: str, member: UUID) -> None:
        """Say whose a key slot is."""

    def slots_of(self, member: UUID) -> frozenset[str]:
        """Return the key slots that belong to a member."""

    @property
    def device_key(self) -> DeviceKey:
        """The key with which this laptop signs."""

    @property
    def own_signers(self) -> frozenset[bytes]:
        """The public keys of every device that this vault has been, before it was copied or restored too."""

    # Values

    def add(self, value: D) -> Edition[D]:
        """Store a new document. A document that a rule makes (same id twice) is stored once."""

    def read(self, document_type: type[D], document_id: UUID) -> Edition[D]:
        """Return a document as it stands. Raises ``NotFound``."""

    def save(self, base: Edition[D], new: D) -> Edition[D]:
        """Store what changed from ``base`` to ``new`` and return the document as it stands then.

        Raises ``MinutesLocked`` where approved minutes would change (``recorded``), ``ForbiddenContent`` where a text
        holds what must never be stored; then nothing is written.
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

    def value_of(self, object_id: UUID) -> tuple[Any, str, str] | None:
        """Return any object, removed or not, with what is in it, the object that holds it, and the list it stands in.

        None where the vault has no such object.
        """

    def alternatives(self, root: UUID | None = None) -> tuple[tuple[str, UUID, UUID, str, tuple[Any, ...]], ...]:
        """Return registers with more than one value: kind, root, object, field, values (shown first)."""

    def contest(self, kind: str, root: UUID, object_id: UUID, field: str, values: Sequence[Any]) -> None:
        """Give a register several values at once, the first one shown; for bringing in a dump."""

    def contested(self, root: UUID | None = None) -> tuple[Contested, ...]:
        """Return what ``alternatives`` tells of things that are not removed, with who wrote each value and when."""

    def choose(self, object_id: UUID, field: str, value: object, seen: Sequence[str]) -> str:
        """Put ``value`` (JSON) in the place of what the steps ``seen`` wrote; what came after them stays beside it.

        Returns the step that did it; empty where none of ``seen`` stands any more, and nothing was written.
        Raises as ``save`` does, and ``NotFound``.
        """

    def kept(self, root: UUID | None = None) -> tuple[KeptThing, ...]:
        """Return what somebody removed and what stays all the same."""

    @property
    def mark(self) -> int:
        """The mark of the log's newest step; 0 for an empty log."""

    def touched(self, since: int, until: int, root: UUID | None = None) -> tuple[Touched, ...]:
        """Return what others touched after the mark ``since`` and not after ``until``, in the order of its coming.

        In one document, or in all.
        """

    def arrived(self, object_id: UUID, since: int, until: int) -> Arrived:
        """Return what came of one thing after the mark ``since`` and not after ``until``."""

    def search(self, words: str, limit: int = 50) -> tuple[Hit, ...]:
        """Return where all the words stand, each as the beginning of a word; best first."""

    # Approved records

    def add_record(
        self,
        kind: str,
        root: UUID,
        record: Record,
        approvals: Sequence[Approval],
        redactions: Sequence[SignedRedaction] = (),
    ) -> None:
        """Store a record, the approvers' words and who removed what from it, for good.

        Raises ``ForbiddenContent`` as ``save`` does.
        """

    def add_approval(self, digest: str, approval: Approval) -> None:
        """Add one more approver's word to a record."""

    def records(self, root: UUID | None = None) -> tuple[StoredRecord, ...]:
        """Return the records of a document, or all, by digest."""

    def record_roots(self) -> frozenset[UUID]:
        """Return the documents that have a record."""

    def written_since(self, root: UUID, seen: Mapping[str, int]) -> tuple[tuple[UUID, str, str, datetime], ...]:
        """Return who wrote in a document what a device that had ``seen`` so many steps of each device did not know.

        The object, its field, the device and when by that device's clock (UTC), in order; nothing of what is forgotten.
        """

    # Forgetting for good

    def forget_before(self, root: UUID) -> None:
        """Tell a document anew in one step, and forget for good how it came to be: earlier words, and who wrote them.

        On every laptop that the step reaches. Its key is another one then, and the old one is gone.
        Raises ``NotFound``.
        """

    def forget(self, root: UUID) -> None:
        """Forget a document for good, on every laptop that the step reaches. Raises ``NotFound``."""

    def redact(self, kind: str, root: UUID, blanks: Sequence[Blank], redactions: Sequence[SignedRedaction]) -> None:
        """Forget passages of a document for good, and how it came to be, as ``forget_before`` does.

        ``redactions`` state what its approved records lose; those passages and their salts are dropped.
        """

    def told_anew(self) -> frozenset[UUID]:
        """Return the documents of which it is forgotten how they came to be."""

    def once_held(self, words: Sequence[str]) -> frozenset[UUID]:
        """Return the documents in which one of the words was ever written, as far as it is not forgotten."""

    # Attached files

    def put_blob(self, data: bytes) -> str:
        """Seal attached bytes and return their SHA-256 in hex. Raises ``AttachmentTooLarge``, ``DiskFull``."""

    def blob(self, sha256: str) -> bytes:
        """Return attached bytes. Raises ``NotFound``, ``VaultDamaged``."""

    def blob_names(self) -> tuple[str, ...]:
        """Return the SHA-256 of every attached file in the vault, sorted."""

    def files_named(self) -> frozenset[str]:
        """Return the SHA-256 of every file that a value in the vault names, there or not."""

    def files_forgotten(self) -> frozenset[str]:
        """Return the SHA-256 of every file that was forgotten for good here, and that nothing names again."""

    def blob_sizes(self) -> dict[str, int]:
        """Return how many bytes each attached file in the vault has, by its SHA-256."""

    # Around the values

    def setting(self, key: str, default: str = "") -> str:
        """Return what this laptop remembers inside the vault under ``key``."""

    def set_setting(self, key: str, value: str) -> None:
        """Remember ``value`` under ``key``; an empty value is forgotten."""

    def log_usage(self, what: str, document: str = "") -> None:
        """Write a line of the usage log: what was done, and to which document (an id)."""

    def usage_log(self) -> tuple[UsageEntry, ...]:
        """Return the usage log, the newest line first."""

    def subscribe(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Call ``listener`` with the kinds that changed after every commit; returns the way to stop."""

    def together(self) -> AbstractContextManager[None]:
        """Make everything within one transaction: all of it is stored, or nothing."""

    def back_up(self, place: Path | None = None, keep: int = 10) -> BackupFacts:
        """Write a whole encrypted copy into ``place`` (default: the vault's own backups), keeping the newest ones.

        Copies from before something was forgotten for good are deleted there.
        """

    def set_aside(self) -> tuple[Path, ...]:
        """Return the folders beside the vault's own in which it lies as it once was."""

    def faults(self) -> tuple[str, ...]:
        """Read everything through; returns what is wrong, nothing where the vault is whole."""

    def close(self) -> None:
        """Close the vault and let go of its folder."""

    # Exchange between laptops, and rebuilding

    def operations(self, after: dict[str, int] | None = None) -> tuple[Operation, ...]:
        """Return the log's operations that a device at ``after`` (device to sequence number) has not seen."""

    def covers(self) -> dict[str, int]:
        """Return how far this vault has seen each device's operations: device to last sequence number."""

    def receive(self, operations: Sequence[Operation]) -> None:
        """Take in others' operations, in any order, any number of times."""

    def give_up(self, steps: Sequence[str]) -> None:
        """Say of steps (``device:number``) that came without their words that nothing is left of them anywhere.

        One that comes whole after all is taken in.
        """

    def rebuild(self) -> None:
        """Drop everything that follows from the log and make it anew."""

    def become_another_device(self) -> None:
        """Go on as a new device of this laptop, under which the steps are told that nobody else has yet."""


@dataclass(frozen=True, slots=True)
class NewVault:
    """A vault just made, open, and its recovery key, which is told only here."""

    vault: Vault
    recovery_key: RecoveryKey


class VaultStore(Protocol):
    """The vaults that one person's account on one laptop can open. A path is a vault's folder or a file in it."""

    def create(
        self, path: Path, passphrase: str, label: str, practice: bool = False, policy: ProviderPolicy | None = None
    ) -> NewVault:
        """Make an empty vault in a new folder and open it.

        Raises ``VaultExists``, ``NotALocalFolder``, ``FolderNotWritable``, ``DiskFull``.
        """

    def unlock(self, path: Path, passphrase: str) -> Vault:
        """Open a vault with a passphrase.

        Raises ``VaultMissing``, ``NotALocalFolder``, ``VaultInUse``, ``WrongPassphrase``, ``SlotsDamaged``,
        ``VaultDamaged``, ``VaultTooNew``, ``FolderNotWritable``, ``DiskFull``.
        """

    def unlock_with_recovery_key(self, path: Path, recovery_key: RecoveryKey) -> Vault:
        """Open a vault with its recovery key; raises as ``unlock``, with ``WrongRecoveryKey``."""

    def unlock_with_provider_key(self, path: Path, private_key: bytes) -> Vault:
        """Open a vault with the provider's private recovery key; raises as ``unlock``."""

    def slots(self, path: Path) -> tuple[SlotFacts, ...]:
        """Return who and what can open a vault, without opening it."""

    def opens(self, path: Path, passphrase: str, slot_ids: frozenset[str]) -> bool:
        """Tell whether a passphrase opens one of the named slots; the vault itself is not touched."""

    def recovery_key_opens(self, path: Path, recovery_key: RecoveryKey) -> bool:
        """Tell whether a recovery key opens the vault's own slot for it."""

    def add_person(self, path: Path, own: str, label: str, new: str) -> str:
        """Give another person a slot with a passphrase of their own; returns its id. Raises ``WrongPassphrase``."""

    def add_person_with_recovery_key(self, path: Path, recovery_key: RecoveryKey, label: str, new: str) -> str:
        """Give a person a slot by the recovery key; returns its id. Raises ``WrongRecoveryKey``."""

    def add_person_with_provider_key(self, path: Path, private_key: bytes, label: str, new: str) -> str:
        """Give a person a slot by the provider's private key; returns its id. Raises ``WrongRecoveryKey``."""

    def change_passphrase(self, path: Path, old: str, new: str) -> None:
        """Change one's own passphrase. Raises ``WrongPassphrase``."""

    def new_recovery_key(self, path: Path, own: str) -> RecoveryKey:
        """Make a new recovery key in the place of the old one. Raises ``WrongPassphrase``."""

    def share_recovery_key(
        self, path: Path, own: str, count: int, needed: int, *, keep_sheet: bool
    ) -> tuple[Share, ...]:
        """Share a new recovery key out into ``count`` parts, in the place of one shared out before.

        Without ``keep_sheet`` the key on a single sheet opens no longer. Raises ``WrongPassphrase``, ``ValueError``
        unless two or more parts are needed, of at most sixteen.
        """

    def generations(self, path: Path) -> tuple[Generation, ...]:
        """Return which recovery keys open a vault."""

    def require_share_in_force(self, path: Path, share: Share) -> None:
        """Raise ``ShareRefused`` where a part is of other data or of another key than the one that is shared out."""

    def remove_slot(self, path: Path, slot_id: str) -> None:
        """Take a person's slot away; the last way in stays (``ValueError``)."""

    def backups(self, path: Path, place: Path | None = None) -> tuple[BackupFacts, ...]:
        """Return a vault's copies in its own folder, or in ``place``, the newest first."""

    def nameless_backups(self, path: Path, place: Path | None = None) -> tuple[BackupFacts, ...]:
        """Return the copies in a vault's own folder, or in ``place``, of which nothing tells whose they are."""

    def copies_in(self, place: Path) -> tuple[BackupFacts, ...]:
        """Return the copies of any vault in a folder, or those that lie in a vault, the newest first."""

    def restore(self, backup: Path, target: Path) -> Path:
        """Copy a backup to where a vault may lie and return its folder; a vault already there is kept beside it."""

    def server_place(self, server: Server) -> AbstractContextManager[MeetingPlace]:
        """Reach a server where a group's laptops meet, before there is a vault here. Raises ``LogRefused``."""
