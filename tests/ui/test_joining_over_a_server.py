"""Inviting and joining over a server, both by the window: real SFTP and WebDAV on this machine's loopback."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from laptops import Laptops
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from servers import PASSWORD, USER, sftp, webdav

from ohdesk.domain.groups import Group
from ohdesk.services import belonging, exchange, servers
from ohdesk.services.servers import Server
from ohdesk.storage.store import VaultStore
from ohdesk.ui.application import Application
from ohdesk.ui.groups.admit_dialog import AdmitDialog
from ohdesk.ui.groups.invite_dialog import InviteDialog
from ohdesk.ui.groups.laptops_part import LaptopsPart
from ohdesk.ui.groups.server_dialog import ServerDialog
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.safety.server_fields import ServerFields
from ohdesk.ui.safety.words_card import WordsCard
from ohdesk.ui.tasks import TaskRunner
from ohdesk.ui.vault.entrance import Entrance
from ohdesk.ui.vault.join_page import JoinPage
from ohdesk.ui.vault.waiting_page import WaitingPage
from tests.ui import test_laptops_part
from tests.ui.accessibility import unnamed
from tests.ui.keys import type_text
from tests.ui.practice import Desk
from tests.ui.test_group_page import press_button, write
from tests.ui.test_joining_pages import answer_who, name_and_passphrase, wait_for_words, words_on
from tests.ui.test_laptops_part import save_as, type_words
from tests.ui.test_laptops_part import words_on as words_in
from tests.ui.test_unlock import button
from tests.ui.test_widgets import cut

pytest.importorskip("fsspec", reason="the extra for servers is not installed")
pytest.importorskip("webdav4", reason="the extra for servers is not installed")

chair, part = test_laptops_part.chair, test_laptops_part.part  # the chair's laptop, and its page


@dataclass(frozen=True)
class Running:
    """A server that runs: its address, the fingerprint of its key where it has one, and the folder that it shows."""

    address: str
    key: str
    folder: Path
    accounts: dict[str, str] = field(default_factory=lambda: {USER: PASSWORD})
    """The password of each account; it may be changed there."""


@pytest.fixture(params=["sftp", "webdav"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Running]:
    folder = tmp_path / "palvelin"
    folder.mkdir()
    accounts = {USER: PASSWORD}
    with ExitStack() as running:
        if request.param == "sftp":
            yield Running(*running.enter_context(sftp(folder, accounts)), folder, accounts)
        else:
            yield Running(running.enter_context(webdav(folder, accounts)), "", folder, accounts)


@pytest.fixture
def entrance(
    qtbot: QtBot, application: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Entrance]:
    """The first page of the laptop that joins."""
    monkeypatch.setattr("ohdesk.services.vaults.vaults_folder", lambda: tmp_path / "vaults")
    monkeypatch.setattr("ohdesk.ui.vault.waiting_page._ASK_SERVER_AGAIN", 100)
    tasks = TaskRunner("test")
    store = VaultStore("curator's installation", seconds=0)
    made = Entrance(lambda: store, tasks, tasks, Preferences(language="en"), tmp_path / "policy.json", tuple)
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show()
    qtbot.wait(1)
    yield made
    tasks.close(5)


def line_called(parent: QWidget, name: str) -> QLineEdit:
    return next(line for line in parent.findChildren(QLineEdit) if line.accessibleName() == name and line.isVisible())


def share_on(laptop: Desk, server: Running) -> None:
    """Let the chair's laptop meet the others on the server, as it did before."""
    place = Server(server.address, PASSWORD, server.key)
    servers.remember(laptop.vault, place)
    exchange.choose_folder(laptop.vault, place)
    with exchange.reached(laptop.vault, place) as there:
        exchange.exchange(laptop.vault, there)


def test_inviting_and_joining_over_a_server(
    qtbot: QtBot,
    chair: Desk,
    part: LaptopsPart,
    entrance: Entrance,
    server: Running,
    tmp_path: Path,
) -> None:
    press_button(qtbot, part, "Invite a laptop…")
    inviting = part.findChild(InviteDialog)
    write(inviting, "What the others call this laptop", "Puheenjohtajan kannettava")
    press_button(qtbot, inviting, "On a server")
    press_button(qtbot, inviting, "Go on")
    assert "Choose the server first." in words_in(inviting)
    press_button(qtbot, inviting, "Choose a server…")
    choosing = inviting.findChild(ServerDialog)
    type_text(line_called(choosing, "Address"), server.address)
    type_text(line_called(choosing, "Password"), PASSWORD)
    press_button(qtbot, choosing, "Use the server")
    if server.key:
        qtbot.waitUntil(lambda: server.key in words_in(choosing))
        press_button(qtbot, choosing, "The keys are the same: use the server")
    qtbot.waitUntil(lambda: server.address in words_in(inviting))
    assert unnamed(inviting) == []
    press_button(qtbot, inviting, "Go on")
    qtbot.waitUntil(lambda: "The invitation is ready" in words_in(inviting))
    assert server.key in words_in(inviting)
    qtbot.wait(20)
    assert cut(inviting) == []
    invitation = tmp_path / "kutsu.ohdesk-invite"
    save_as(qtbot, inviting, invitation)
    assert PASSWORD.encode() not in invitation.read_bytes()
    press_button(qtbot, inviting, "Close")
    qtbot.waitUntil(lambda: any(server.folder.rglob("*.ohm")))

    assert entrance.take(invitation)
    qtbot.waitUntil(lambda: "The invitation names this server" in entrance.page.messages.text)
    assert line_called(entrance.page, "Address").text() == server.address
    assert line_called(entrance.page, "Password").text() == ""
    type_text(line_called(entrance.page, "Password"), PASSWORD)
    name_and_passphrase(entrance)
    assert unnamed(entrance) == []
    assert cut(entrance) == []
    if server.key:
        button(entrance, "Go on").click()
        qtbot.waitUntil(lambda: server.key in words_on(entrance))
        assert isinstance(entrance.page, JoinPage)
        assert not (tmp_path / "vaults").exists(), "nothing is made before somebody has compared the keys"
    wait_for_words(qtbot, entrance, "The keys are the same: go on" if server.key else "Go on")
    qtbot.waitUntil(lambda: "The request lies on the server 127.0.0.1" in words_on(entrance))
    words = [label.text() for label in entrance.page.findChild(WordsCard).findChildren(QWidget) if label.isVisible()]
    assert words

    part._look()
    qtbot.waitUntil(lambda: "Kuraattorin kannettava asks to share the work" in words_in(part))
    request = part._requests[0]
    assert all(finnish in words_on(entrance) for finnish, _ in request.words)
    press_button(qtbot, part, "Let in: Kuraattorin kannettava")
    letting = part.findChild(AdmitDialog)
    type_words(letting, [finnish for finnish, _ in request.words])
    press_button(qtbot, letting, "Let in")
    vault = answer_who(qtbot, entrance)
    assert [group.name for group in vault.all(Group)] == ["Opiskeluhuoltoryhmä"]
    place = exchange.chosen_place(vault)
    assert place == Server(server.address, PASSWORD, server.key), "it goes on meeting the others there"
    qtbot.waitUntil(lambda: not chair.tasks.busy)
    vault.close()


def test_who_joins_may_name_the_server(
    qtbot: QtBot,
    chair: Desk,
    entrance: Entrance,
    tmp_path: Path,
) -> None:
    folder = tmp_path / "palvelin"
    folder.mkdir()
    with webdav(folder) as address:
        button(entrance, "Join a group").click()
        press_button(qtbot, entrance, "On a server")
        name_and_passphrase(entrance)
        type_text(line_called(entrance.page, "Address"), "palvelin.example.fi")
        button(entrance, "Go on").click()
        assert "begins with sftp:// or https://" in words_on(entrance)
        assert QApplication.focusWidget() is line_called(entrance.page, "Address")
        line_called(entrance.page, "Address").clear()
        type_text(line_called(entrance.page, "Address"), address)
        type_text(line_called(entrance.page, "Password"), "väärä")
        button(entrance, "Go on").click()
        qtbot.waitUntil(lambda: "does not accept" in entrance.page.messages.text)
        line_called(entrance.page, "Password").clear()
        type_text(line_called(entrance.page, "Password"), PASSWORD)
        button(entrance, "Go on").click()
        qtbot.waitUntil(lambda: "no group's changes" in entrance.page.messages.text)
        assert not (tmp_path / "vaults").exists()
        share_on(chair, Running(address, "", folder))
        wait_for_words(qtbot, entrance)
        qtbot.waitUntil(lambda: any(folder.rglob("*.ohj")))
    qtbot.waitUntil(lambda: "does not answer now. OHDesk goes on asking" in words_on(entrance))
    assert isinstance(entrance.page, WaitingPage)
    entrance.page._end()
    qtbot.waitUntil(lambda: not entrance._folder_tasks.busy)
    entrance.page._vault.close()


def wait_on(qtbot: QtBot, entrance: Entrance, server: Running) -> WaitingPage:
    """Ask to belong to the group over the server, so far that the page waits."""
    button(entrance, "Join a group").click()
    press_button(qtbot, entrance, "On a server")
    type_text(line_called(entrance.page, "Address"), server.address)
    type_text(line_called(entrance.page, "Password"), PASSWORD)
    name_and_passphrase(entrance)
    if server.key:
        button(entrance, "Go on").click()
        qtbot.waitUntil(lambda: server.key in words_on(entrance))
    wait_for_words(qtbot, entrance, "The keys are the same: go on" if server.key else "Go on")
    qtbot.waitUntil(lambda: "The request lies on the server" in words_on(entrance))
    return entrance.page


def test_a_password_that_was_changed_while_the_laptop_waits_is_given_there(
    qtbot: QtBot, chair: Desk, entrance: Entrance, server: Running
) -> None:
    share_on(chair, server)
    page = wait_on(qtbot, entrance, server)
    assert not page.findChild(ServerFields).isVisible(), "nothing is asked for while all goes well"
    server.accounts[USER] = "uusi salasana"
    qtbot.waitUntil(lambda: "does not accept" in words_on(entrance))
    assert unnamed(page) == []
    assert cut(page) == []
    type_text(line_called(page, "Password"), "arvaus\n")
    qtbot.waitUntil(lambda: "Asking the server" in words_on(entrance))
    qtbot.waitUntil(lambda: "does not accept" in words_on(entrance))
    line_called(page, "Password").clear()
    type_text(line_called(page, "Password"), "uusi salasana")
    button(entrance, "Try again").click()
    qtbot.waitUntil(lambda: "The request lies on the server" in words_on(entrance))
    assert not page.findChild(ServerFields).isVisible()
    kept = exchange.chosen_place(page._vault)
    assert kept == Server(server.address, "uusi salasana", server.key), "it stands in the vault for what follows"
    page._end()
    qtbot.waitUntil(lambda: not entrance._folder_tasks.busy)
    page._vault.close()


def test_a_key_that_was_changed_while_the_laptop_waits_is_compared_there(
    qtbot: QtBot, chair: Desk, entrance: Entrance, tmp_path: Path
) -> None:
    folder = tmp_path / "palvelin"
    folder.mkdir()
    with sftp(folder) as (address, key):
        server = Running(address, key, folder)
        share_on(chair, server)
        page = wait_on(qtbot, entrance, server)
        servers.remember(page._vault, Server(address, PASSWORD, "SHA256:ennen"))
        qtbot.waitUntil(lambda: "The server has another key than before" in words_on(entrance))
        assert key in words_on(entrance)
        assert "The request lies" not in words_on(entrance), "nothing is said that no longer holds"
        button(entrance, "The keys are the same: try again").click()
        qtbot.waitUntil(lambda: "The request lies on the server" in words_on(entrance))
        assert exchange.chosen_place(page._vault) == Server(address, PASSWORD, key)
        page._end()
        qtbot.waitUntil(lambda: not entrance._folder_tasks.busy)
        page._vault.close()


def test_without_the_addition_the_server_is_named_and_files_remain(
    qtbot: QtBot, laptops: Laptops, entrance: Entrance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(servers, "installed", lambda: False)
    invitation = tmp_path / "kutsu.ohdesk-invite"
    invitation.write_bytes(belonging.invitation(laptops.new(), "sftp://ryhma@palvelin.example.fi/kansio"))
    assert entrance.take(invitation)
    qtbot.waitUntil(lambda: "meets on the server palvelin.example.fi" in entrance.page.messages.text)
    assert not any(b.isVisible() and b.text() == "On a server" for b in entrance.page.findChildren(QPushButton))
    name_and_passphrase(entrance)
    wait_for_words(qtbot, entrance)
    assert "Send the request to the chair" in words_on(entrance)
    entrance.page._end()
    entrance.page._vault.close()


@pytest.mark.parametrize("address", ["ftp://palvelin.example.fi", "https://ryhma:salasana@palvelin.example.fi", "\n"])
def test_an_invitation_leads_to_no_place_that_could_not_be_used(
    qtbot: QtBot, laptops: Laptops, entrance: Entrance, tmp_path: Path, address: str
) -> None:
    invitation = tmp_path / "kutsu.ohdesk-invite"
    invitation.write_bytes(belonging.invitation(laptops.new(), address))
    assert entrance.take(invitation)
    qtbot.waitUntil(lambda: not entrance._folder_tasks.busy)
    qtbot.wait(20)
    assert entrance.page.messages.text == ""
    assert "kutsu.ohdesk-invite" in words_on(entrance)
