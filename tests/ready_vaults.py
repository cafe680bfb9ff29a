"""Vaults as the program makes them, laid out once for a run: each test opens a copy, which no Argon2id slows down."""

from __future__ import annotations

import shutil
from pathlib import Path
from uuid import uuid4

from ohdesk.security import key_slots
from ohdesk.security.key_slots import Argon2Parameters, KeySlots, Opened
from ohdesk.security.recovery_key import RecoveryKey
from ohdesk.storage import store as stores
from ohdesk.storage.folder import DATABASE, KEYS, SUFFIX
from ohdesk.storage.store import VaultStore
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


def _lay_out(folder: Path, practice: bool) -> Opened:
    """Do what ``VaultStore.create`` does before it opens a vault; returns what its passphrase would be answered."""
    key, slots = key_slots.new_data_key(), KeySlots(str(uuid4()))
    slots = key_slots.with_passphrase(slots, key, PASSPHRASE, "test", Argon2Parameters())
    slots = key_slots.with_recovery_key(slots, key, RecoveryKey.generate())
    folder.mkdir()
    stores._lay_out(folder / DATABASE, key, slots.vault_id, practice)
    (folder / KEYS).write_bytes(slots.bytes())
    return Opened(key, slots.slots[0])
