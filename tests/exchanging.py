"""A laptop at work, to be killed at any moment: it edits and exchanges without end, and says so as it goes.

It writes a meeting for each number. ``("saved", N)`` is said once an edit is saved, ``("sent", N)`` once an exchange
after it is over.
"""

from __future__ import annotations

from multiprocessing.connection import Connection
from pathlib import Path
from uuid import UUID

from laptops import unlock

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.meetings import Meeting
from ohdesk.services.exchange import exchange
from ohdesk.sync.folder import Folder


def word(number: int) -> str:
    """Return the text of an edit, which no other one is a part of."""
    return f"sana{number}x"


def work(vault_folder: Path, folder: Path, first: int, says: Connection) -> None:
    """Work from the number ``first`` on until somebody ends it."""
    vault = unlock(vault_folder)
    number = first
    while True:
        for _ in range(3):
            item = AgendaItem(UUID(int=2 * number + 1), text=word(number))
            vault.add(Meeting(UUID(int=2 * number + 2), items=(item,)))
            says.send(("saved", number))
            number += 1
        exchange(vault, Folder(folder))
        says.send(("sent", number - 1))
