"""A laptop at work, to be killed at any moment: it edits and exchanges without end, and says so as it goes.

It writes a meeting for each number. ``("saved", N)`` is said once an edit is saved, ``("begun", N)`` when an exchange
after it begins, ``("sent", N)`` once that is over.
"""

from __future__ import annotations

import sys
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Event
from uuid import UUID

from laptops import unlock

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.meetings import Meeting
from ohdesk.services.exchange import exchange
from ohdesk.sync.folder import Folder


def word(number: int) -> str:
    """Return the text of an edit, which no other one is a part of."""
    return f"sana{number}x"


def work(vault_folder: Path, folder: Path, first: int, says: Connection, halt: int | None = None) -> None:
    """Work from the number ``first`` on until somebody ends it.

    With ``halt`` it stands still for good within an exchange, at that many calls of functions in its exchanges, and
    says ``("halted", N)``: so that it can be killed there, however quick or slow the computer is.
    """
    vault = unlock(vault_folder)
    number = first
    left = halt

    def count(*_: object) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            sys.setprofile(None)
            says.send(("halted", number - 1))
            Event().wait()

    while True:
        for _ in range(3):
            item = AgendaItem(UUID(int=2 * number + 1), text=word(number))
            vault.add(Meeting(UUID(int=2 * number + 2), items=(item,)))
            says.send(("saved", number))
            number += 1
        says.send(("begun", number - 1))
        sys.setprofile(count if halt is not None else None)
        exchange(vault, Folder(folder))
        sys.setprofile(None)
        says.send(("sent", number - 1))
