"""Real vaults in temporary folders."""

from itertools import count

import pytest

from ohdesk.storage.store import VaultStore


@pytest.fixture(scope="session")
def store():
    return VaultStore("test installation", seconds=0)


@pytest.fixture
def new_vault(ready_vaults, store, tmp_path):
    """A function that makes another empty vault."""
    made, numbers = [], count()

    def make(practice=False):
        number = next(numbers)
        made.append(ready_vaults.open(store, tmp_path / f"vault{number}.ohdesk", number, practice=practice))
        return made[-1]

    yield make
    for vault in made:
        vault.close()


@pytest.fixture
def vault(new_vault):
    return new_vault()
