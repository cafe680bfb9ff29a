"""A log that an earlier version wrote is taken in for ever after, and tells the same."""

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from copies import of_another_installation
from laptops import unlock

from ohdesk.services.dumping import dump
from ohdesk.services.exchange import exchange
from ohdesk.sync.folder import Folder

LOGS = sorted((Path(__file__).parents[1] / "logs").glob("schema-*"))


def holds(now, kept):
    """Whether all that was told then is told now; a newer version may tell more."""
    if isinstance(kept, dict):
        return all(name in now and holds(now[name], value) for name, value in kept.items())
    if isinstance(kept, list):
        return len(now) == len(kept) and all(holds(*both) for both in zip(now, kept, strict=True))
    return now == kept


def test_there_is_a_log_to_be_taken_in():
    assert LOGS


@pytest.mark.parametrize("kept", LOGS, ids=lambda path: path.name)
def test_a_laptop_takes_in_what_an_earlier_version_wrote(kept, tmp_path):
    path = shutil.copytree(kept / "curator.ohdesk", tmp_path / "curator.ohdesk")
    of_another_installation(path)
    folder = Folder(shutil.copytree(kept / "folder", tmp_path / "folder"))
    with closing(unlock(path)) as vault:
        done = exchange(vault, folder)
        assert (dict(done.refused), dict(done.waiting), dict(done.missing), done.forks) == ({}, {}, {}, 0)
        assert done.received > 0
        assert list(done.unread.values()) == [1]
        told = json.loads((kept / "dump.json").read_bytes())
        assert holds(json.loads(dump(vault)), told)
        assert not holds(json.loads(dump(vault)), {**told, "meetings": []})
        vault.rebuild()
        assert holds(json.loads(dump(vault)), told)
        assert vault.once_held(["Omenapuu", "Poistettava"]) == frozenset()
