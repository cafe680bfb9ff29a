"""A group whose laptops meet in a folder for months, for tests: its clock, its work, its files."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from folders import meeting

from ohdesk.domain.meetings import Meeting
from ohdesk.services.belonging import admit, ask_to_join, requests
from ohdesk.services.exchange import exchange

MANY = 4
"""How many files are laid down as one in these tests."""


class Clock:
    """A clock that a test puts on."""

    def __init__(self) -> None:
        self.now = datetime(2026, 9, 1, 9, tzinfo=UTC)

    def __call__(self):
        """Return what it says now; it goes on by a second each time."""
        self.now += timedelta(seconds=1)
        return self.now

    def later(self, days):
        """Let days pass."""
        self.now += timedelta(days=days)


def singles(folder, vault=None):
    """Return the names of the segments' own files, of one laptop or of all."""
    whose = vault.facts.device if vault else "*"
    return sorted(path.name for path in folder.path.rglob(f"log/{whose}/*.ohs"))


def shots(folder):
    """Return the snapshots that lie in a folder."""
    return sorted(folder.path.rglob("*.ohp"))


def work(vault, folder, *texts):
    """Write meetings, each laid down in a file of its own."""
    for text in texts:
        vault.add(meeting(text))
        exchange(vault, folder)


def all_meet(folder, *vaults, most=8):
    """Let laptops exchange until nobody has anything to do."""
    for _ in range(most):
        done = [exchange(vault, folder) for vault in vaults]
        if all(one.up_to_date for one in done):
            return
    raise AssertionError("they never come to an end")


def newcomer(laptops, folder, by):
    """Return one more laptop that was let in and has taken in nothing yet."""
    vault = laptops.new()
    request = ask_to_join(vault, folder, "Uusi")
    admit(by, requests(by, folder), " ".join(pair[0] for pair in request.words))
    exchange(by, folder)
    return vault


def forget(vault, text, instead="Pihapuu"):
    """Write something else in the place of a text, and forget for good what stood there."""
    held = next(one for one in vault.all(Meeting) if text in [item.text for item in one.items])
    edition = vault.read(Meeting, held.id)
    items = tuple(replace(item, text=instead) if item.text == text else item for item in held.items)
    vault.save(edition, replace(edition.value, items=items))
    vault.forget_before(held.id)


def texts(vault):
    """Return the texts of all items."""
    return sorted(item.text for one in vault.all(Meeting) for item in one.items)
