"""A laptop at work, to be killed at any moment: it edits and exchanges without end, and says so on its standard output.

``python exchanging.py VAULT FOLDER FIRST`` writes a meeting for each number from FIRST on. "saved N" is said once an
edit is saved, "sent N" once an exchange after it is over.
"""

from __future__ import annotations

import sys
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


def main(vault_folder: str, folder: str, first: str) -> None:
    """Work until somebody ends it."""
    vault = unlock(Path(vault_folder))
    number = int(first)
    while True:
        for _ in range(3):
            item = AgendaItem(UUID(int=2 * number + 1), text=word(number))
            vault.add(Meeting(UUID(int=2 * number + 2), items=(item,)))
            print("saved", number, flush=True)
            number += 1
        exchange(vault, Folder(Path(folder)))
        print("sent", number - 1, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
