"""A laptop is killed while it exchanges: what it had said was saved is there when it starts again, and reaches all."""

from __future__ import annotations

import multiprocessing
import random
import time
from pathlib import Path

import exchanging
import pytest
from laptops import unlock

from ohdesk.domain.meetings import Meeting
from ohdesk.services.belonging import admit, ask_to_join, requests
from ohdesk.services.exchange import exchange
from ohdesk.sync.folder import Folder

_KILLS = 60
_CALLS = 60_000
"""About as many calls of functions as an exchange here makes; with more, one stops within the next."""


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "jaettu"
    path.mkdir()
    return Folder(path)


@pytest.fixture(scope="module")
def processes():
    """A way to begin processes of their own quickly: where the system can, copies of one that has read the program."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    found = multiprocessing.get_context("forkserver")
    found.set_forkserver_preload([exchanging.__name__])
    return found


def killed_at_work(
    processes, vault: Path, folder: Folder, first: int, chance: random.Random, halt: int | None
) -> dict[str, int]:
    """Let a laptop work and kill it; return what it said last of each kind.

    With ``halt`` it is killed where it stands still within an exchange, otherwise soon after it has said a few words.
    """
    hears, says = processes.Pipe(duplex=False)
    process = processes.Process(target=exchanging.work, args=(vault, folder.path, first, says, halt))
    process.start()
    says.close()
    told = {"saved": -1, "begun": -1, "sent": -1}
    try:
        if halt is None:
            for _ in range(chance.randint(1, 8)):
                told.update([hears.recv()])
            time.sleep(chance.uniform(0, 0.05))
        else:
            while "halted" not in told:
                told.update([hears.recv()])
        process.kill()
        while True:
            told.update([hears.recv()])
    except EOFError:  # the last word may be cut short: it says nothing
        return told
    finally:
        process.kill()
        process.join()
        assert process.exitcode < 0
        hears.close()


def words(vault) -> set[str]:
    return {item.text for one in vault.all(Meeting) for item in one.items}


def wanted(last: int) -> set[str]:
    return {exchanging.word(number) for number in range(last + 1)}


def test_what_was_saved_before_the_program_was_killed_reaches_the_other_laptop(laptops, folder, processes):
    chance = random.Random(60)
    worker, reader = laptops.new(), laptops.new()
    exchange(worker, folder)
    asked = ask_to_join(reader, folder, "Lukija").words
    admit(worker, requests(worker, folder), " ".join(finnish for finnish, _ in asked))
    exchange(worker, folder)
    exchange(reader, folder)
    place = worker.facts.path
    worker.close()
    saved, within = -1, 0
    for number in range(_KILLS):
        halt = chance.randint(1, _CALLS) if number % 2 else None
        told = killed_at_work(processes, place, folder, saved + 1, chance, halt)
        within += told["begun"] > told["sent"]
        done = exchange(reader, folder)
        assert (done.waiting, done.refused, done.forks) == ({}, {}, 0)
        assert wanted(told["sent"]) <= words(reader)
        # One more may have been saved than was said: the next worker begins after what is there.
        again = unlock(place)
        saved = len(words(again)) - 1
        assert saved >= told["saved"]
        assert words(again) == wanted(saved)
        exchange(again, folder)
        again.close()
        exchange(reader, folder)
        assert words(reader) == wanted(saved)
    assert within >= _KILLS // 2
