"""Real vaults in temporary folders; opened with the cheapest key derivation that the program allows."""

from itertools import count

import pytest

from ohdesk.storage.store import VaultStore

PASSPHRASE = "neljä sanaa riittää hyvin tähän"


@pytest.fixture(scope="session")
def store():
    return VaultStore("test installation", seconds=0)


@pytest.fixture
def new_vault(store, tmp_path):
    """A function that makes another empty vault."""
    made, numbers = [], count()

    def make(practice=False):
        made.append(store.create(tmp_path / f"vault{next(numbers)}", PASSPHRASE, "test", practice).vault)
        return made[-1]

    yield make
    for vault in made:
        vault.close()


@pytest.fixture
def vault(new_vault):
    return new_vault()
