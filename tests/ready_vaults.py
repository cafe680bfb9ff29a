"""Vaults as the program makes them, laid out once for a run: each test opens a copy, which no Argon2id slows down."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from sqlalchemy import update

from ohdesk.security import key_slots
from ohdesk.security.key_slots import Argon2Parameters, KeySlots, Opened
from ohdesk.security.recovery_key import RecoveryKey
from ohdesk.services.ports import Vault
from ohdesk.storage import store as stores
from ohdesk.storage.engine import connect, engine_over
from ohdesk.storage.folder import DATABASE, KEYS, SUFFIX
from ohdesk.storage.store import VaultStore
from ohdesk.storage.tables import device
from ohdesk.storage.vault import SqlVault

PASSPHRASE = "neljä sanaa riittää hyvin tähän"


class ReadyVaults:
    """Lays out a vault when one like it is first asked for; it is never opened itself, so a copy has its own device."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._ways_in: dict[Path, Opened] = {}

    def open(self, store: VaultStore, path: Path, number: int = 0, *, practice: bool) -> SqlVault:
        """Copy an empty vault to ``path`` and open it as its passphrase would; each ``number`` is another vault."""
        original = self._place / f"{'practice' if practice else 'real'}{number}{SUFFIX}"
        if original not in self._ways_in:
            self._ways_in[original] = _lay_out(original, practice)
        shutil.copytree(original, path)
        return store._open(path, self._ways_in[original], stores._locked(path))

    def open_filled(self, store: VaultStore, path: Path, fill: Callable[[Vault], object]) -> SqlVault:
        """Copy a practice vault in which ``fill`` wrote once to ``path``; opens it as the laptop that wrote there."""
        original = self._place / f"{fill.__module__}.{fill.__qualname__}{SUFFIX}"
        if original not in self._ways_in:
            vault = self.open(store, original, practice=True)
            fill(vault)
            vault.close()
            self._ways_in[original] = self._ways_in[self._place / f"practice0{SUFFIX}"]
        shutil.copytree(original, path)
        _stay_the_same_laptop(path, self._ways_in[original].key, f"{store._installation} {path}")
        return store._open(path, self._ways_in[original], stores._locked(path))


def _stay_the_same_laptop(folder: Path, key: bytes, here: str) -> None:
    """Let a copy take itself for its original, which a copied vault otherwise does not."""
    connection = connect(folder / DATABASE, key)
    try:
        with engine_over(connection).begin() as conn:
            conn.execute(update(device).values(installation=here))
    finally:
        connection.close()


def _lay_out(folder: Path, practice: bool) -> Opened:
    """Do what ``VaultStore.create`` does before it opens a vault; returns what its passphrase would be answered."""
    key, slots = key_slots.new_data_key(), KeySlots(str(uuid4()))
    slots = key_slots.with_passphrase(slots, key, PASSPHRASE, "test", Argon2Parameters())
    slots = key_slots.with_recovery_key(slots, key, RecoveryKey.generate())
    folder.mkdir()
    stores._lay_out(folder / DATABASE, key, slots.vault_id, practice)
    (folder / KEYS).write_bytes(slots.bytes())
    return Opened(key, slots.slots[0])
