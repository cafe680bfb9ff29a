"""Making, opening and restoring vaults on this laptop."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from filelock import FileLock, Timeout
from sqlalchemy import Connection, insert, select

from ohdesk.domain.errors import (
    FolderNotWritable,
    SlotsDamaged,
    VaultDamaged,
    VaultExists,
    VaultInUse,
    WrongPassphrase,
    WrongRecoveryKey,
)
from ohdesk.security import key_slots, recovery_shares
from ohdesk.security.devices import DeviceKey
from ohdesk.security.key_slots import KeySlots, Opened
from ohdesk.security.provider_keys import ProviderPolicy
from ohdesk.security.recovery_key import Generation, RecoveryKey
from ohdesk.security.recovery_shares import Share
from ohdesk.services.ports import NewVault
from ohdesk.services.servers import Server
from ohdesk.services.shared_log import MeetingPlace
from ohdesk.services.vault_values import BackupFacts, SlotFacts, VaultFacts
from ohdesk.storage import backups, remembered, schema
from ohdesk.storage.blobs import write_durably
from ohdesk.storage.engine import connect, engine_over, faults_named
from ohdesk.storage.folder import BACKUPS, DATABASE, KEYS, LOCK, SUFFIX, refuse_unsafe_place, vault_folder
from ohdesk.storage.servers import reached
from ohdesk.storage.tables import device, fact
from ohdesk.storage.vault import SqlVault
from ohdesk.sync.clock import Clock, wall_clock

_LOCK_SECONDS = 3.0
_BACKUPS_KEPT = 10


class VaultStore:
    """The vaults that one person's account on one laptop can open; implements ``services.ports.VaultStore``.

    ``installation`` names this laptop's account and lies outside every vault, so that a copied vault is told from
    its original. ``seconds`` is how long a passphrase may take to stretch; the floor holds whatever it says. ``clock``
    is what the laptop takes the time from.
    """

    def __init__(self, installation: str, seconds: float = 1.0, clock: Clock = wall_clock) -> None:
        self._installation = installation
        self._seconds = seconds
        self._clock = clock

    def create(
        self, path: Path, passphrase: str, label: str, practice: bool = False, policy: ProviderPolicy | None = None
    ) -> NewVault:
        """Make an empty vault in a new folder and open it; returns it with its recovery key, told only here.

        Raises ``VaultExists``, ``NotALocalFolder``, ``FolderNotWritable``, ``DiskFull``.
        """
        path = _with_suffix(path.expanduser().absolute())
        refuse_unsafe_place(path)
        if path.exists() and (not path.is_dir() or any(path.iterdir())):
            raise VaultExists(path=str(path))
        key, recovery_key = key_slots.new_data_key(), RecoveryKey.generate()
        slots = KeySlots(vault_id=str(uuid4()))
        parameters = key_slots.calibrate(self._seconds)
        slots = key_slots.with_passphrase(slots, key, passphrase, label, parameters)
        slot_id = slots.slots[0].id
        slots = key_slots.with_recovery_key(slots, key, recovery_key)
        if policy is not None:
            slots = key_slots.with_provider(slots, key, policy.name, policy.public_key)
        with faults_named(path):
            path.mkdir(parents=True, exist_ok=True)
            path.chmod(0o700)
        lock = _locked(path)
        try:
            with faults_named(path):
                _lay_out(path / DATABASE, key, slots.vault_id, practice)
                write_durably(path / KEYS, slots.bytes())
            return NewVault(self._open(path, Opened(key, _slot(slots, slot_id)), lock), recovery_key)
        except BaseException:
            lock.release()
            shutil.rmtree(path, ignore_errors=True)  # nobody knows its key, and another attempt needs the place
            raise

    def unlock(self, path: Path, passphrase: str) -> SqlVault:
        """Open a vault with a passphrase.

        Raises ``VaultMissing``, ``NotALocalFolder``, ``VaultInUse``, ``WrongPassphrase``, ``SlotsDamaged``,
        ``VaultDamaged``, ``VaultTooNew``, ``FolderNotWritable``, ``DiskFull``.
        """
        return self._unlock(path, lambda slots: key_slots.open_with_passphrase(slots, passphrase))

    def unlock_with_recovery_key(self, path: Path, recovery_key: RecoveryKey) -> SqlVault:
        """Open a vault with its recovery key; raises as ``unlock``, with ``WrongRecoveryKey``."""
        return self._unlock(path, lambda slots: key_slots.open_with_recovery_key(slots, recovery_key))

    def unlock_with_provider_key(self, path: Path, private_key: bytes) -> SqlVault:
        """Open a vault with the provider's private recovery key; raises as ``unlock``."""
        return self._unlock(path, lambda slots: key_slots.open_with_provider_key(slots, private_key))

    def slots(self, path: Path) -> tuple[SlotFacts, ...]:
        """Return who and what can open a vault, without opening it."""
        slots = _read_slots(vault_folder(path))
        return tuple(SlotFacts(slot.id, slot.kind, slot.label) for slot in slots.slots)

    def opens(self, path: Path, passphrase: str, slot_ids: frozenset[str]) -> bool:
        """Tell whether a passphrase opens one of the named slots; the vault itself is not touched."""
        slots = _read_slots(vault_folder(path))
        own = KeySlots(slots.vault_id, tuple(slot for slot in slots.slots if slot.id in slot_ids))
        try:
            key_slots.open_with_passphrase(own, passphrase)
        except WrongPassphrase:
            return False
        return True

    def recovery_key_opens(self, path: Path, recovery_key: RecoveryKey) -> bool:
        """Tell whether a recovery key opens the vault's own slot for it."""
        try:
            key_slots.open_with_recovery_key(_read_slots(vault_folder(path)), recovery_key)
        except WrongRecoveryKey:
            return False
        return True

    def add_person(self, path: Path, own: str, label: str, new: str) -> str:
        """Give another person a slot with a passphrase of their own; returns its id. Raises ``WrongPassphrase``."""
        return self._add_person(path, lambda slots: key_slots.open_with_passphrase(slots, own), label, new)

    def add_person_with_recovery_key(self, path: Path, recovery_key: RecoveryKey, label: str, new: str) -> str:
        """Give a person a slot by the recovery key; returns its id. Raises ``WrongRecoveryKey``."""
        return self._add_person(path, lambda slots: key_slots.open_with_recovery_key(slots, recovery_key), label, new)

    def add_person_with_provider_key(self, path: Path, private_key: bytes, label: str, new: str) -> str:
        """Give a person a slot by the provider's private key; returns its id. Raises ``WrongRecoveryKey``."""
        return self._add_person(path, lambda slots: key_slots.open_with_provider_key(slots, private_key), label, new)

    def change_passphrase(self, path: Path, old: str, new: str) -> None:
        """Change one's own passphrase: only its slot is written anew. Raises ``WrongPassphrase``."""
        folder = vault_folder(path)
        slots = _read_slots(folder)
        slot = key_slots.open_with_passphrase(slots, old).slot
        _write_slots(folder, key_slots.change_passphrase(slots, slot.id, old, new, key_slots.calibrate(self._seconds)))

    def new_recovery_key(self, path: Path, own: str) -> RecoveryKey:
        """Make a new recovery key in the place of the old one. Raises ``WrongPassphrase``."""
        folder = vault_folder(path)
        slots = _read_slots(folder)
        key = key_slots.open_with_passphrase(slots, own).key
        fresh = RecoveryKey.generate()
        rest = tuple(slot for slot in slots.slots if slot.kind != "recovery")
        number = Generation(1 + max((one.number for one in slots.generations), default=0))
        _write_slots(folder, key_slots.with_recovery_key(KeySlots(slots.vault_id, rest), key, fresh, number))
        return fresh

    def share_recovery_key(
        self, path: Path, own: str, count: int, needed: int, *, keep_sheet: bool
    ) -> tuple[Share, ...]:
        """Share a new recovery key out into ``count`` parts, in the place of one shared out before.

        Without ``keep_sheet`` the key on a single sheet opens no longer. Raises ``WrongPassphrase``, ``ValueError``
        unless two or more parts are needed, of at most sixteen.
        """
        folder = vault_folder(path)
        slots = _read_slots(folder)
        key = key_slots.open_with_passphrase(slots, own).key
        fresh = RecoveryKey.generate()
        generation = Generation(1 + max((one.number for one in slots.generations), default=0), needed, count)
        shares = recovery_shares.split(fresh, slots.vault_id, generation)
        rest = tuple(slot for slot in slots.slots if slot.kind != "recovery" or (keep_sheet and not slot.shared))
        wider = key_slots.with_recovery_key(KeySlots(slots.vault_id, rest), key, fresh, generation)
        key_slots.open_with_recovery_key(wider, recovery_shares.join(shares[-needed:]))
        _write_slots(folder, wider)
        return shares

    def generations(self, path: Path) -> tuple[Generation, ...]:
        """Return which recovery keys open a vault."""
        return _read_slots(vault_folder(path)).generations

    def require_share_in_force(self, path: Path, share: Share) -> None:
        """Raise ``ShareRefused`` where a part is of other data or of another key than the one that is shared out."""
        slots = _read_slots(vault_folder(path))
        recovery_shares.require_in_force(share, slots.vault_id, slots.generations)

    def remove_slot(self, path: Path, slot_id: str) -> None:
        """Take a person's slot away; the last way in stays (``ValueError``)."""
        folder = vault_folder(path)
        _write_slots(folder, key_slots.without(_read_slots(folder), slot_id))

    def backups(self, path: Path, place: Path | None = None) -> tuple[BackupFacts, ...]:
        """Return a vault's copies in its own folder, or in ``place``, the newest first."""
        return backups.found(vault_folder(path), place)

    def nameless_backups(self, path: Path, place: Path | None = None) -> tuple[BackupFacts, ...]:
        """Return the copies in a vault's own folder, or in ``place``, of which nothing tells whose they are."""
        return backups.nameless(vault_folder(path), place)

    def copies_in(self, place: Path) -> tuple[BackupFacts, ...]:
        """Return the copies of any vault in a folder, or those that lie in a vault, the newest first."""
        return backups.lying_in(place)

    def restore(self, backup: Path, target: Path) -> Path:
        """Copy a backup to where a vault may lie and return its folder; it opens with the passphrases of that day.

        A vault that lies at ``target`` is kept beside it under another name. Raises ``VaultMissing``,
        ``VaultInUse``, ``NotALocalFolder``, ``FolderNotWritable``, ``DiskFull``.
        """
        source, target = vault_folder(backup), _with_suffix(target.expanduser().absolute())
        refuse_unsafe_place(target)
        draft = target.with_name(f".{target.name}.part")
        with faults_named(target):
            shutil.rmtree(draft, ignore_errors=True)
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                backups.bring_back(source, draft)
                if target.exists():
                    _locked(target).release()
                    if (target / BACKUPS).is_dir():
                        shutil.copytree(target / BACKUPS, draft / BACKUPS)
                    target.replace(target.with_name(f"{target.stem} {_now().replace(':', '')}{SUFFIX}"))
                draft.replace(target)
            except BaseException:
                shutil.rmtree(draft, ignore_errors=True)
                raise
        return target

    def server_place(self, server: Server) -> AbstractContextManager[MeetingPlace]:
        """Reach a server where a group's laptops meet, before there is a vault here. Raises ``LogRefused``."""
        return reached(server)

    def check(self, path: Path, passphrase: str) -> tuple[str, ...]:
        """Read a vault through from end to end; returns what is wrong with it, nothing where it is whole."""
        vault = self.unlock(path, passphrase)
        try:
            return vault.faults()
        finally:
            vault.close()

    def _unlock(self, path: Path, open_slot: Callable[[KeySlots], Opened]) -> SqlVault:
        folder = vault_folder(path)
        refuse_unsafe_place(folder)
        opened = open_slot(_read_slots(folder))
        lock = _locked(folder)
        try:
            return self._open(folder, opened, lock)
        except BaseException:
            lock.release()
            raise

    def _add_person(self, path: Path, open_slot: Callable[[KeySlots], Opened], label: str, new: str) -> str:
        folder = vault_folder(path)
        slots = _read_slots(folder)
        key = open_slot(slots).key
        wider = key_slots.with_passphrase(slots, key, new, label, key_slots.calibrate(self._seconds))
        _write_slots(folder, wider)
        return wider.slots[-1].id

    def _open(self, folder: Path, opened: Opened, lock: FileLock) -> SqlVault:
        if not (folder / DATABASE).is_file():
            raise VaultDamaged(path=str(folder / DATABASE))
        with faults_named(folder):
            connection = connect(folder / DATABASE, opened.key)
            try:
                version = schema.version_of(connection, folder)
                if version < schema.CURRENT:
                    backups.make(connection, folder, folder / BACKUPS, _BACKUPS_KEPT)
                    _migrate(connection, version)
                engine = engine_over(connection)
                with engine.begin() as conn:
                    own, device_key = self._device(conn, folder, opened.slot.id)
                    known = {row.key: row.value for row in conn.execute(select(fact))}
            except BaseException:
                connection.close()
                raise
        facts = VaultFacts(known["id"], folder, known["practice"] == "yes", known["created"], schema.CURRENT, own)
        vault = SqlVault(
            engine,
            facts,
            device_key,
            opened.slot.id,
            lambda: connect(folder / DATABASE, opened.key),
            lock.release,
            self._clock,
        )
        vault.catch_up()
        vault.sweep()
        return vault

    def _device(self, conn: Connection, folder: Path, slot: str) -> tuple[str, DeviceKey]:
        """Return this laptop's device in the vault; a new one where the vault is a copy or was restored."""
        here = f"{self._installation} {folder}"
        known = conn.execute(select(device)).all()
        row = next((row for row in known if row.private is not None), None)
        if row is not None and row.installation == here:
            return row.id, DeviceKey(row.private)
        if known and row is None:  # only a backup goes without a signing key
            remembered.log_use(conn, slot, "restored")
        return remembered.new_device(conn, here)


def _lay_out(database: Path, key: bytes, vault_id: str, practice: bool) -> None:
    connection = connect(database, key)
    try:
        with engine_over(connection).begin() as conn:
            schema.create(conn)
            facts = {"id": vault_id, "practice": "yes" if practice else "", "created": _now()}
            conn.execute(insert(fact), [{"key": name, "value": value} for name, value in facts.items()])
    finally:
        connection.close()


def _migrate(connection: Any, version: int) -> None:  # noqa: ANN401
    connection.execute("PRAGMA foreign_keys=OFF")
    with engine_over(connection).begin() as conn:
        schema.migrate(conn, version)
    connection.execute("PRAGMA foreign_keys=ON")


def _locked(folder: Path) -> FileLock:
    """Take the vault for this program alone; a program that is just closing gets a few seconds to let go."""
    lock = FileLock(folder / LOCK, thread_local=False)  # the thread that closes may be another
    try:
        lock.acquire(timeout=_LOCK_SECONDS)
    except Timeout:
        raise VaultInUse(path=str(folder)) from None
    except (PermissionError, OSError) as fault:
        raise FolderNotWritable(path=str(folder)) from fault
    return lock


def _read_slots(folder: Path) -> KeySlots:
    path = folder / KEYS
    try:
        return KeySlots.parse(path.read_bytes(), str(path))
    except OSError as fault:
        raise SlotsDamaged(path=str(path)) from fault


def _write_slots(folder: Path, slots: KeySlots) -> None:
    with faults_named(folder):
        write_durably(folder / KEYS, slots.bytes())


def _slot(slots: KeySlots, slot_id: str) -> key_slots.Slot:
    return next(slot for slot in slots.slots if slot.id == slot_id)


def _with_suffix(path: Path) -> Path:
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
