"""Real vaults for tests: SQLCipher on a real disk, opened by a recovery key, which no Argon2id slows down."""

from __future__ import annotations

import shutil
from pathlib import Path

from sqlalchemy import insert

from ohdesk.security import key_slots
from ohdesk.security.key_slots import KeySlots
from ohdesk.security.recovery_key import RecoveryKey
from ohdesk.storage import schema
from ohdesk.storage.engine import connect, engine_over
from ohdesk.storage.folder import DATABASE, KEYS
from ohdesk.storage.store import VaultStore
from ohdesk.storage.tables import fact
from ohdesk.storage.vault import SqlVault
from ohdesk.sync.clock import Clock, wall_clock

DATA_KEY = bytes(range(32))
RECOVERY_KEY = RecoveryKey(bytes(range(32, 64)))
VAULT_ID = "00000000-0000-4000-8000-000000000001"


def lay_out(folder: Path) -> Path:
    """Make an empty vault in a folder that is not there yet."""
    folder.mkdir(parents=True)
    connection = connect(folder / DATABASE, DATA_KEY)
    with engine_over(connection).begin() as conn:
        schema.create(conn)
        facts = {"id": VAULT_ID, "practice": "yes", "created": "2026-08-03T06:00:00Z"}
        conn.execute(insert(fact), [{"key": key, "value": value} for key, value in facts.items()])
    connection.close()
    slots = key_slots.with_recovery_key(KeySlots(VAULT_ID), DATA_KEY, RECOVERY_KEY)
    (folder / KEYS).write_bytes(slots.bytes())
    return folder


def unlock(folder: Path, installation: str = "laptop", clock: Clock = wall_clock) -> SqlVault:
    """Open a test vault as the program does."""
    return VaultStore(installation, clock=clock).unlock_with_recovery_key(folder, RECOVERY_KEY)


class Laptops:
    """Makes laptops that share one vault: each has its own copy, and so its own device."""

    def __init__(self, place: Path, clock: Clock = wall_clock) -> None:
        self._place = place
        self._clock = clock
        self._empty = lay_out(place / "empty.ohdesk")
        self._open: list[SqlVault] = []

    def new(self) -> SqlVault:
        """Return one more laptop's vault, empty and open."""
        folder = self._place / f"laptop{len(self._open)}.ohdesk"
        shutil.copytree(self._empty, folder)
        vault = unlock(folder, clock=self._clock)
        self._open.append(vault)
        return vault

    def close(self) -> None:
        """Close and delete every laptop's vault, so that a long run of examples leaves nothing behind."""
        for vault in self._open:
            vault.close()
            shutil.rmtree(vault.facts.path)
        self._open.clear()


def exchange(*vaults: SqlVault) -> None:
    """Bring every vault to what any of them has."""
    for source in vaults:
        for target in vaults:
            if source is not target:
                target.receive(source.operations(target.covers()))
