"""From the passphrase to the home page, and the vault's own work, with 2,000 meetings.

python tests/benchmarks/bench_home.py [FOLDER]
"""

import itertools
import sys
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

from seeding import GROUP, TODAY, seeded, timed, told, unlock

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Task
from ohdesk.services import home
from ohdesk.storage.store import VaultStore


def main(folder: Path) -> None:
    path = folder / "search.ohdesk"
    seeded(path).close()
    store = VaultStore("laptop")

    def open_home() -> None:
        vault = unlock(path)
        home.today(vault, store, GROUP, TODAY)
        vault.close()

    told("unlock (without Argon2id) and home page", timed(open_home, 40), "goal: ≤ 150 ms with its painting")
    told("unlock and close", timed(lambda: unlock(path).close(), 40))
    vault = unlock(path)
    told("home page", timed(lambda: home.today(vault, store, GROUP, TODAY), 40))
    told("outlines of all meetings", timed(lambda: vault.outlines(Meeting), 40), "goal: ≤ 60 ms")
    told("outlines of a school year", timed(lambda: vault.outlines(Meeting, first=date(2026, 8, 1)), 40))
    told("all tasks", timed(lambda: vault.all(Task), 20))
    told("alternatives", timed(vault.alternatives, 40))
    told("removed", timed(vault.removed, 40))
    meeting = vault.outlines(Meeting)[-1]
    told("read a meeting of 20 items", timed(lambda: vault.read(Meeting, meeting.id), 100))
    edition, counts = vault.read(Meeting, meeting.id), itertools.count()

    def save() -> None:
        nonlocal edition
        items = list(edition.value.items)
        record = items[7].record
        items[7] = replace(items[7], record=f"{record[:5000]} sana{next(counts)} {record[5000:]}")
        edition = vault.save(edition, replace(edition.value, items=tuple(items)))

    told("save one changed text of 10 kB", timed(save, 100), "goal: ≤ 5 ms")

    def set_field() -> None:
        nonlocal edition
        edition = vault.save(edition, replace(edition.value, place=f"Luokka {next(counts)}"))

    told("save one changed field", timed(set_field, 100))

    def remove_item() -> None:
        nonlocal edition
        items = (*edition.value.items[:-1], AgendaItem(replace(edition.value.items[-1]).id))
        edition = vault.save(edition, replace(edition.value, items=edition.value.items[:-1]))
        edition = vault.save(edition, replace(edition.value, items=items))

    told("remove an item and bring it back", timed(remove_item, 20))
    vault.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp()))
