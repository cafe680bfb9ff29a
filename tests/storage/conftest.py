"""A vault made by the program itself, with the real key derivation, once for a whole run."""

import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from ohdesk.security.provider_keys import ProviderPolicy, new_provider_key
from ohdesk.security.recovery_key import RecoveryKey
from ohdesk.storage.store import VaultStore

PASSPHRASE = "syksyn lehdet tanssivat pihalla"


@dataclass(frozen=True)
class Made:
    """A vault's folder and what opens it."""

    path: Path
    recovery_key: RecoveryKey
    provider_key: bytes
    passphrase: str = PASSPHRASE


@pytest.fixture(scope="session")
def store():
    return VaultStore("laptop", seconds=0.01)


@pytest.fixture(scope="session")
def original(tmp_path_factory, store):
    private, public = new_provider_key()
    path = tmp_path_factory.mktemp("made") / "Koulun ryhmä.ohdesk"
    new = store.create(path, PASSPHRASE, "Rehtori", practice=True, policy=ProviderPolicy("Kunta", public))
    new.vault.close()
    return Made(path, new.recovery_key, private)


@pytest.fixture
def made(original, tmp_path):
    """A copy of that vault for one test."""
    shutil.copytree(original.path, tmp_path / original.path.name)
    return Made(tmp_path / original.path.name, original.recovery_key, original.provider_key)


@pytest.fixture
def opened(made, store):
    """Open the copy with its recovery key, which takes no time; whatever is opened is closed again."""
    vaults = []

    @contextmanager
    def open_again(path=made.path):
        vault = store.unlock_with_recovery_key(path, made.recovery_key)
        vaults.append(vault)
        try:
            yield vault
        finally:
            vault.close()

    return open_again
