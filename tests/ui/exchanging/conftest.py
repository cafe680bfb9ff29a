"""Two laptops of one group, their folder, and the program with the chair's vault open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from laptops import Laptops
from pytestqt.qtbot import QtBot

from ohdesk import app
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.services import belonging, exchange, meeting_places
from ohdesk.services.ports import Vault
from ohdesk.storage.store import VaultStore
from ohdesk.ui.application import Application
from ohdesk.ui.preferences import Preferences, save_preferences

CURATOR = "Curator's laptop"


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing comes due by itself while a test goes on, however slow the machine is: a test says when it does."""
    for name in ("exchanging._LOOK", "exchanging._REST", "exchanging._LONGEST_REST", "incoming.REST"):
        monkeypatch.setattr(f"ohdesk.ui.{name}", 3_600_000)


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[Laptops]:
    made = Laptops(tmp_path)
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "shared"
    path.mkdir()
    return path


@pytest.fixture
def pair(laptops: Laptops, folder: Path) -> tuple[Vault, Vault]:
    """The chair's and the curator's laptop, which share a log in the folder; the chair's remembers the folder."""
    chair, curator, place = laptops.new(), laptops.new(), exchange.meeting_folder(folder)
    chair.add(Group(new_id(), name="Opiskeluhuoltoryhmä"))
    meeting_places.choose(chair, folder)
    exchange.exchange(chair, place)
    request = belonging.ask_to_join(curator, place, CURATOR)
    belonging.admit(chair, [request], " ".join(finnish for finnish, _ in request.words))
    for vault in (chair, curator, chair):
        exchange.exchange(vault, place)
    return chair, curator


@pytest.fixture
def begin(
    qtbot: QtBot, application: Application, pair: tuple[Vault, Vault], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Path | None], app.Program]]:
    """Starts the program as the system does, with the file that it was brought; it ends before the laptops do."""
    monkeypatch.setattr(app, "_store", lambda: VaultStore("laptop", seconds=0))
    monkeypatch.setattr(app, "_find", tuple)
    preferences = tmp_path / "preferences.json"
    save_preferences(Preferences(language="en", theme="light", idle_minutes=0), preferences)
    begun: list[app.Program] = []

    def begin(brought: Path | None) -> app.Program:
        made = app.Program(application, preferences, None)
        qtbot.addWidget(made.window)
        made.start()
        if brought:
            made.take(brought)
        begun.append(made)
        return made

    yield begin
    for made in begun:
        made._close()
        made.deleteLater()


@pytest.fixture
def program(begin: Callable[[Path | None], app.Program], pair: tuple[Vault, Vault]) -> app.Program:
    """The program with the chair's vault open."""
    made = begin(None)
    made.open(pair[0])
    return made
