"""Copies of laptops, for tests: one that is kept to be brought back later, or that goes on as a second one."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

from laptops import DATA_KEY, unlock

from ohdesk.storage.engine import connect
from ohdesk.storage.folder import DATABASE
from ohdesk.storage.vault import SqlVault
from ohdesk.sync.clock import Clock, wall_clock


def of_another_installation(vault: Path) -> None:
    """Let the vault in a folder be one that another laptop made: whoever opens it here finds it copied."""
    with closing(connect(vault / DATABASE, DATA_KEY)) as connection:
        connection.execute("UPDATE device SET installation = ?", (f"laptop {vault}",))


class Copies:
    """Copies of laptops that go on as if they were the laptop itself; they are closed at the end."""

    def __init__(self, place: Path, clock: Clock = wall_clock) -> None:
        self._place = place
        self._clock = clock
        self._open: list[SqlVault] = []

    def kept(self, vault: SqlVault) -> tuple[SqlVault, Path]:
        """Keep a vault as it is now; it is closed for that, and open again afterwards."""
        vault.close()
        copy = self._place / f"copy{len(list(self._place.glob('copy*')))}.ohdesk"
        shutil.copytree(vault.facts.path, copy)
        return self._opened(vault.facts.path), copy

    def brought_back(self, vault: SqlVault, copy: Path) -> SqlVault:
        """Bring a vault back as it was when it was kept."""
        vault.close()
        shutil.rmtree(vault.facts.path)
        return self._opened(Path(shutil.copytree(copy, vault.facts.path)))

    def awake(self, copy: Path) -> SqlVault:
        """Open a kept vault as a second laptop that passes for the first."""
        of_another_installation(copy)
        return self._opened(copy)

    def _opened(self, path: Path) -> SqlVault:
        vault = unlock(path, clock=self._clock)
        self._open.append(vault)
        return vault

    def close(self) -> None:
        """Close what was opened here."""
        for vault in self._open:
            vault.close()
