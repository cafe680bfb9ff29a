"""A person at work, for tests that end her without warning: types, saves, and says when each save is safe."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from uuid import UUID

from laptops import unlock

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Outcome
from ohdesk.storage.vault import SqlVault

_ITEMS = (AgendaItem(UUID(int=2), title="Ilmapiiri", record="Alku."), AgendaItem(UUID(int=3), title="Muut asiat"))
MEETING = UUID(int=1)


def after(count: int) -> Meeting:
    """Return the meeting as it stands after ``count`` saves: registers, texts and lists all change in each."""
    meeting = Meeting(MEETING, theme="0", items=_ITEMS)
    return meeting if count == 0 else _typed(count)


@cache
def _typed(count: int) -> Meeting:
    meeting = after(count - 1)
    first, *rest = meeting.items
    outcomes = (*first.outcomes, Outcome(UUID(int=1000 + count), text=f"Sovittiin {count}"))[-3:]
    first = replace(first, record=f"{first.record[-200:]} Kirjattiin {count}.", outcomes=outcomes)
    return replace(meeting, theme=str(count), items=(*rest, first))


def work(vault: SqlVault, acknowledge: Callable[[int], None]) -> None:
    """Save again and again; tells the number of each save as soon as it is safe."""
    edition = vault.read(Meeting, MEETING)
    count = int(edition.value.theme)
    while True:
        count += 1
        edition = vault.save(edition, after(count))
        acknowledge(count)


def killed(work: Callable[[Callable[[int], None]], None], seconds: float, begun: bool = False) -> int:
    """Run ``work`` in a process of its own, kill it after a time; returns the last number that it acknowledged.

    With ``begun`` the time runs from the first acknowledgement, so that something is done on a busy machine too.
    """
    reader, writer = os.pipe()
    if (child := os.fork()) == 0:
        os.close(reader)
        try:
            work(lambda count: os.write(writer, count.to_bytes(4, "big")))
        finally:
            os._exit(1)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        told = pipe.read(4) if begun else b""
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        told += pipe.read()
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == -signal.SIGKILL, "the typist stopped by herself"
    return int.from_bytes(told[-4:], "big")


def typing(path: Path) -> Callable[[Callable[[int], None]], None]:
    """Return the work of opening a vault and typing into it."""
    return lambda acknowledge: work(unlock(path), acknowledge)
