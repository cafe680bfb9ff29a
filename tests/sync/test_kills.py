"""A laptop is killed while it exchanges: what it had said was saved is there when it starts again, and reaches all."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import exchanging
import pytest
from laptops import Laptops, unlock

from ohdesk.domain.meetings import Meeting
from ohdesk.services.belonging import admit, ask_to_join, requests
from ohdesk.services.exchange import exchange
from ohdesk.sync.folder import Folder

_KILLS = 60


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "jaettu"
    path.mkdir()
    return Folder(path)


def told(output: bytes, kind: str) -> int:
    """Return the last number that was said; a line that was cut short says nothing."""
    lines = output.decode().rpartition("\n")[0].splitlines()
    return max((int(line.split()[1]) for line in lines if line.startswith(kind)), default=-1)


def killed_at_work(vault: Path, folder: Folder, first: int, seconds: float) -> tuple[int, int]:
    """Let a laptop work for some time from its first word on; return what it said last: saved, sent."""
    command = [sys.executable, exchanging.__file__, str(vault), str(folder.path), str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(exchanging.__file__).parent) as process:
        assert process.stdout is not None
        said = process.stdout.readline()  # from here on it is at work
        time.sleep(seconds)
        process.kill()
        said += process.stdout.read()
    return told(said, "saved"), told(said, "sent")


def words(vault) -> set[str]:
    return {item.text for one in vault.all(Meeting) for item in one.items}


def wanted(last: int) -> set[str]:
    return {exchanging.word(number) for number in range(last + 1)}


def test_what_was_saved_before_the_program_was_killed_reaches_the_other_laptop(tmp_path, folder):
    laptops, chance = Laptops(tmp_path), random.Random(60)
    worker, reader = laptops.new(), laptops.new()
    exchange(worker, folder)
    asked = ask_to_join(reader, folder, "Lukija").words
    admit(worker, requests(worker, folder), " ".join(finnish for finnish, _ in asked))
    exchange(worker, folder)
    exchange(reader, folder)
    place = worker.facts.path
    worker.close()
    saved = -1
    for _ in range(_KILLS):
        last, sent = killed_at_work(place, folder, saved + 1, chance.uniform(0, 0.3))
        done = exchange(reader, folder)
        assert (done.waiting, done.refused, done.forks) == ({}, {}, 0)
        assert wanted(sent) <= words(reader)
        # One more may have been saved than was said: the next worker begins after what is there.
        again = unlock(place)
        saved = len(words(again)) - 1
        assert saved >= last
        assert words(again) == wanted(saved)
        exchange(again, folder)
        again.close()
        exchange(reader, folder)
        assert words(reader) == wanted(saved)
    reader.close()
