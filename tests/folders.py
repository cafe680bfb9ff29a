"""A folder where several laptops' vaults meet, for tests."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from laptops import Laptops

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.services.belonging import admit, ask_to_join, requests, standing
from ohdesk.services.exchange import exchange
from ohdesk.storage.vault import SqlVault
from ohdesk.sync.folder import Folder, place_name, year_name
from ohdesk.sync.membership import epoch_keys
from ohdesk.sync.segments import Line, new_salt, sealed, written


def folder_of(place: Path) -> Folder:
    """Return a new folder in ``place`` where laptops can meet."""
    path = place / "jaettu"
    path.mkdir()
    return Folder(path)


def joined(laptops: Laptops, folder: Folder, count: int) -> list[SqlVault]:
    """Return laptops that share a log in ``folder``."""
    first, *others = [laptops.new() for _ in range(count)]
    exchange(first, folder)
    for number, other in enumerate(others):
        words = ask_to_join(other, folder, f"Kannettava {number}").words
        admit(first, requests(first, folder), " ".join(pair[number % 2] for pair in words))
        exchange(first, folder)
    for vault in (first, *others):
        exchange(vault, folder)
    return [first, *others]


def meeting(*texts: str) -> Meeting:
    """Return a meeting with an item for each text."""
    items = tuple(AgendaItem(new_id(), title=f"Asia {n}", text=text) for n, text in enumerate(texts))
    return Meeting(new_id(), items=items)


def lay_down(
    vault: SqlVault, folder: Folder, *told: bytes | Line, seen: Mapping[str, int] = MappingProxyType({})
) -> None:
    """Lay down a segment of ``vault``'s device, rightly signed, with these lines; the vault itself does not know it.

    It says that its author has ``seen`` so many steps of each device.
    """
    log = vault.shared_log
    now = standing(vault)
    keys = epoch_keys(now, vault.facts.device, log.wrap_key)
    last = log.segment(vault.facts.device, log.numbers()[vault.facts.device]).header
    steps = [one if isinstance(one, Line) else Line.of(one, new_salt()) for one in told]
    said = {"at": "2026-09-01T08:00:00Z", "seen": dict(seen)}
    lines = [Line.of(json.dumps(said).encode(), new_salt()), *steps]
    following = {"number": last.number + 1, "first": last.first + last.steps, "previous": last.digest}
    made = written(
        vault.device_key, lines, log=now.log, device=vault.facts.device, epoch=now.epochs[-1].id, **following
    )
    name = f"{year_name(vault.shared_log.now().date())}/log/{vault.facts.device}/{made.header.file_name}"
    folder.lay_down(f"{place_name(now.log)}/{name}", sealed(made, keys[made.header.epoch]), vault.facts.device)


def laid_down(folder: Folder) -> dict[str, bytes]:
    """Return the segments' files in a folder, by name."""
    return {path.relative_to(folder.path).as_posix(): path.read_bytes() for path in folder.path.rglob("*.ohs")}
