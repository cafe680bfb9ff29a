"""Joins one account's laptop to another's work by the services, as its window would: run by that account's Python.

python -m tests.flows.joining share VAULT FOLDER PASSPHRASE
python -m tests.flows.joining ask VAULT FOLDER PASSPHRASE NAME
python -m tests.flows.joining admit VAULT FOLDER PASSPHRASE WORDS
python -m tests.flows.joining meet VAULT FOLDER PASSPHRASE
python -m tests.flows.joining dump VAULT FOLDER PASSPHRASE
"""

from __future__ import annotations

import sys
from pathlib import Path

from ohdesk.services import belonging, dumping, meeting_places, vaults
from ohdesk.services.exchange import exchange, meeting_folder
from ohdesk.storage.store import VaultStore


def main(what: str, path: Path, folder: Path, passphrase: str, said: str = "") -> None:
    store, place = VaultStore(vaults.installation_id()), meeting_folder(folder)
    if path.exists():
        vault = vaults.unlock(store, path, passphrase)
    else:
        vault = vaults.make_empty_vault(store, path, passphrase, vaults.name_of(path), True, None).vault
    if what == "ask":
        print(" ".join(finnish for finnish, _ in belonging.ask_to_join(vault, place, said).words))
    elif what == "dump":
        sys.stdout.buffer.write(dumping.dump(vault))
    else:
        if what == "admit":
            belonging.admit(vault, belonging.requests(vault, place), said)
        exchange(vault, place)
        meeting_places.choose(vault, folder)
    vault.close()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), *sys.argv[4:])
