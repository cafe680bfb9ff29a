"""A group's work on two laptops, and the window on one of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from uuid import UUID

from laptops import Laptops, exchange
from pytestqt.qtbot import QtBot

from ohdesk.domain.catalogue import Document
from ohdesk.domain.laptops import Laptop
from ohdesk.services.ports import Vault
from ohdesk.storage.store import VaultStore
from ohdesk.ui.exchanging import Exchanging
from ohdesk.ui.pages import make_workspace
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.tasks import TaskRunner
from ohdesk.ui.workspace import Workspace


def chair_and_curator(laptops: Laptops, values: Iterable[Document]) -> tuple[Vault, Vault]:
    """Return the chair's vault and the curator's, which both hold ``values``."""
    chair, curator = laptops.new(), laptops.new()
    for value in values:
        chair.add(value)
    chair.add(Laptop(UUID(curator.facts.device), "Curator's laptop"))
    exchange(chair, curator)
    return chair, curator


@contextmanager
def open_window(qtbot: QtBot, vault: Vault) -> Iterator[Workspace]:
    """Show a vault's window, in English."""
    tasks = TaskRunner("test")
    exchanging = Exchanging(vault, tasks)
    made = make_workspace(vault, VaultStore("laptop"), tasks, tasks, exchanging, Preferences(language="en"))
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.show()
    made.open(made.first_key)
    yield made
    made.flush()
    tasks.close(5)
