"""A server as the place where laptops meet, chosen in the window: real SFTP and WebDAV on this machine's loopback."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from servers import PASSWORD, sftp, webdav

from ohdesk import app
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.services import exchange, servers
from ohdesk.services.ports import Vault
from ohdesk.ui.groups.meeting_place_card import MeetingPlaceCard
from ohdesk.ui.groups.server_dialog import ServerDialog

pytest.importorskip("fsspec", reason="the extra for servers is not installed")
pytest.importorskip("webdav4", reason="the extra for servers is not installed")


@pytest.fixture
def on_server(tmp_path: Path) -> Path:
    """The folder that the server shows."""
    path = tmp_path / "palvelin"
    path.mkdir()
    return path


@pytest.fixture(params=["sftp", "webdav"])
def server(request: pytest.FixtureRequest, on_server: Path) -> Iterator[tuple[str, str]]:
    """A server's address, and the fingerprint of its key where it has one."""
    with ExitStack() as running:
        if request.param == "sftp":
            yield running.enter_context(sftp(on_server))
        else:
            yield running.enter_context(webdav(on_server)), ""


@pytest.fixture
def card(qtbot: QtBot, program: app.Program) -> MeetingPlaceCard:
    qtbot.waitUntil(lambda: "Up to date" in foot(program))
    made = MeetingPlaceCard(program.window.workspace._context, lambda _: None)
    qtbot.addWidget(made)
    made.show()
    return made


def foot(program: app.Program) -> str:
    return program.window.status_line._words.text()


def press(parent: MeetingPlaceCard | ServerDialog, words: str) -> None:
    next(button for button in parent.findChildren(QPushButton) if button.text().startswith(words)).click()


def asked(card: MeetingPlaceCard, address: str, password: str) -> ServerDialog:
    """The dialog, filled in and sent off."""
    press(card, "Use a server")
    dialog = card.findChildren(ServerDialog)[-1]
    first, second = (field for field in dialog.findChildren(QLineEdit))
    first.setText(address)
    second.setText(password)
    press(dialog, "Use the server")
    return dialog


def texts(parent: MeetingPlaceCard | ServerDialog) -> str:
    return " ".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())


def test_a_server_is_used_once_its_key_is_confirmed(
    qtbot: QtBot,
    program: app.Program,
    pair: tuple[Vault, Vault],
    card: MeetingPlaceCard,
    server: tuple[str, str],
    on_server: Path,
) -> None:
    chair, curator = pair
    address, key = server
    dialog = asked(card, address, PASSWORD)
    if key:
        qtbot.waitUntil(lambda: key in texts(dialog))
        assert list(on_server.iterdir()) == [], "nothing is sent before somebody has compared the keys"
        assert exchange.chosen_folder(chair) is not None, "the folder stays in use until then"
        press(dialog, "The keys are the same")
    qtbot.waitUntil(lambda: isinstance(exchange.chosen_place(chair), servers.Server))
    qtbot.waitUntil(lambda: any(on_server.rglob("*.ohs")))
    qtbot.waitUntil(lambda: "Up to date" in foot(program))
    qtbot.waitUntil(lambda: address in texts(card))

    exchange.choose_folder(curator, servers.Server(address))
    servers.remember(curator, servers.Server(address, PASSWORD, key))
    curator.add(Meeting(new_id(), items=(AgendaItem(new_id(), title="Palvelimen kautta"),)))
    with exchange.reached(curator, exchange.chosen_place(curator)) as place:
        exchange.exchange(curator, place)
    program._exchanging.exchange_now()
    qtbot.waitUntil(lambda: "Curator's laptop" in foot(program))
    assert [item.title for one in chair.all(Meeting) for item in one.items] == ["Palvelimen kautta"]


def test_a_wrong_password_or_address_is_said_in_the_dialog(
    qtbot: QtBot, pair: tuple[Vault, Vault], card: MeetingPlaceCard, on_server: Path
) -> None:
    with webdav(on_server) as address:
        dialog = asked(card, address, "väärä")
        qtbot.waitUntil(lambda: "does not accept" in texts(dialog))
        dialog.findChildren(QLineEdit)[0].setText("ftp://palvelin.example.fi")
        press(dialog, "Use the server")
        assert "sftp:// or https://" in texts(dialog)
    assert exchange.chosen_folder(pair[0]) is not None


def test_a_server_that_is_away_is_told_calmly(
    qtbot: QtBot, program: app.Program, card: MeetingPlaceCard, on_server: Path
) -> None:
    with sftp(on_server) as (address, key):
        dialog = asked(card, address, PASSWORD)
        qtbot.waitUntil(lambda: key in texts(dialog))
        press(dialog, "The keys are the same")
        qtbot.waitUntil(lambda: address in texts(card))
        qtbot.waitUntil(lambda: "Up to date" in foot(program))
    program._exchanging.exchange_now()
    qtbot.waitUntil(lambda: "The server cannot be reached" in foot(program))
    qtbot.waitUntil(lambda: "wait on this laptop" in texts(card))


def test_without_the_addition_it_is_said_whom_to_ask(
    qtbot: QtBot, program: app.Program, card: MeetingPlaceCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(servers, "installed", lambda: False)
    bare = MeetingPlaceCard(program.window.workspace._context, lambda _: None)
    qtbot.addWidget(bare)
    bare.show()
    assert not any(button.isVisible() and "server" in button.text() for button in bare.findChildren(QPushButton))
    program._exchanging.leave()
    qtbot.waitUntil(lambda: "ask your IT support" in texts(bare))
