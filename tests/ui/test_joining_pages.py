"""The first run on a laptop that joins a group: over a folder, and by files alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from laptops import Laptops
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from ohdesk.domain.groups import Group, Membership, Role
from ohdesk.domain.identity import new_id
from ohdesk.services import belonging, exchange, joining, laptops
from ohdesk.storage.store import VaultStore
from ohdesk.storage.vault import SqlVault
from ohdesk.ui.application import Application
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.safety.recovery_sheet_page import RecoverySheetPage
from ohdesk.ui.safety.words_card import WordsCard
from ohdesk.ui.tasks import TaskRunner
from ohdesk.ui.vault.entrance import Entrance
from ohdesk.ui.vault.join_page import JoinPage
from ohdesk.ui.vault.unlock_page import UnlockPage
from ohdesk.ui.vault.waiting_page import WaitingPage
from ohdesk.ui.vault.who_page import WhoPage
from ohdesk.ui.widgets.label import Label
from tests.ui.accessibility import unnamed
from tests.ui.keys import type_text
from tests.ui.test_unlock import button, passphrase
from tests.ui.test_widgets import cut

PASSPHRASE = "peura laavu kirnu sammal"
CURATOR = Membership(new_id(), name="Kaija Kuraattori", role=Role.CURATOR)


@dataclass
class Joining:
    """The chair's vault, the folder, and the entrance of the laptop that joins."""

    chair: SqlVault
    folder: Path
    entrance: Entrance
    tasks: TaskRunner

    def admit(self, request: belonging.Request) -> None:
        belonging.admit(self.chair, [request], " ".join(finnish for finnish, _ in request.words))


@pytest.fixture
def joining_laptop(
    qtbot: QtBot, application: Application, laptops: Laptops, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Joining]:
    monkeypatch.setattr("ohdesk.services.vaults.vaults_folder", lambda: tmp_path / "vaults")
    monkeypatch.setattr("ohdesk.ui.vault.waiting_page._LOOK_AGAIN", 50)
    chair = laptops.new()
    chair.add(Group(new_id(), name="Opiskeluhuoltoryhmä", members=(CURATOR,)))
    folder = tmp_path / "Harjoituskoulun ryhmä"
    folder.mkdir()
    tasks = TaskRunner("test")
    store = VaultStore("curator's installation", seconds=0)
    entrance = Entrance(lambda: store, tasks, tasks, Preferences(language="en"), tmp_path / "policy.json", tuple)
    qtbot.addWidget(entrance)
    entrance.resize(1024, 700)
    entrance.show()
    qtbot.wait(1)
    yield Joining(chair, folder, entrance, tasks)
    tasks.close(5)


def words_on(entrance: Entrance) -> str:
    return "\n".join(label.text() for label in entrance.page.findChildren(Label) if label.isVisible())


def fill(entrance: Entrance, place: Path) -> None:
    button(entrance, "Join a group").click()
    entrance.page.find_in_folder(place)
    name_and_passphrase(entrance)


def name_and_passphrase(entrance: Entrance) -> None:
    name = next(
        line
        for line in entrance.page.findChildren(QLineEdit)
        if line.accessibleName() == "What the others call this laptop"
    )
    type_text(name, "Kuraattorin kannettava")
    type_text(passphrase(entrance), PASSPHRASE)


def wait_for_words(qtbot: QtBot, entrance: Entrance, go_on: str = "Go on") -> None:
    button(entrance, go_on).click()
    qtbot.waitUntil(lambda: isinstance(entrance.page, RecoverySheetPage))
    button(entrance, "Later, within 7 days").click()
    assert isinstance(entrance.page, WaitingPage)
    qtbot.waitUntil(lambda: any(card.isVisible() for card in entrance.page.findChildren(WordsCard)))


def answer_who(qtbot: QtBot, entrance: Entrance) -> SqlVault:
    qtbot.waitUntil(lambda: isinstance(entrance.page, WhoPage))
    radio = next(one for one in entrance.page.findChildren(QRadioButton) if "Kaija" in one.text())
    radio.click()
    with qtbot.waitSignal(entrance.opened) as opened:
        button(entrance, "Go on").click()
    return opened.args[0]


def test_joining_over_a_folder_goes_on_by_itself(qtbot: QtBot, joining_laptop: Joining) -> None:
    entrance, chair, place = (
        joining_laptop.entrance,
        joining_laptop.chair,
        exchange.meeting_folder(joining_laptop.folder),
    )
    exchange.exchange(chair, place)
    fill(entrance, joining_laptop.folder)
    assert unnamed(entrance) == []
    assert cut(entrance) == []
    wait_for_words(qtbot, entrance)
    qtbot.waitUntil(lambda: bool(belonging.requests(chair, place)))
    (request,) = belonging.requests(chair, place)
    assert request.name == "Kuraattorin kannettava"
    assert all(finnish in words_on(entrance) for finnish, _ in request.words)
    assert unnamed(entrance) == []
    qtbot.waitUntil(lambda: "goes on by itself" in words_on(entrance))
    assert cut(entrance) == []
    joining_laptop.admit(request)
    exchange.exchange(chair, place)
    vault = answer_who(qtbot, entrance)
    assert vault.facts.practice
    assert [group.name for group in vault.all(Group)] == ["Opiskeluhuoltoryhmä"]
    assert vault.member == CURATOR.id
    own = next(one for one in laptops.overview(vault).laptops if one.own)
    assert (own.name, own.member) == ("Kuraattorin kannettava", CURATOR.id)
    vault.close()


def test_joining_by_files_alone(qtbot: QtBot, joining_laptop: Joining, tmp_path: Path) -> None:
    entrance, chair = joining_laptop.entrance, joining_laptop.chair
    invitation = tmp_path / "OHDesk-kutsu.ohdesk-invite"
    invitation.write_bytes(laptops.invitation(chair, "fi").data)
    button(entrance, "Join a group").click()
    next(b for b in entrance.page.findChildren(QPushButton) if b.text() == "In an invitation file").click()
    button(entrance, "Back").click()
    assert entrance.take(invitation)
    name_and_passphrase(entrance)
    wait_for_words(qtbot, entrance)
    button(entrance, "Save the file…").click()
    dialog = entrance.page.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "pyynto.ohdesk-join"))
    dialog.close()
    request = belonging.read_asking((tmp_path / "pyynto.ohdesk-join").read_bytes())
    entrance.page.take_answer(invitation)
    qtbot.waitUntil(lambda: "does not let the laptop in" in entrance.page.messages.text)
    joining_laptop.admit(request)
    laptops.describe(chair, request.device, request.name, CURATOR.id)
    answer = tmp_path / "vastaus.ohdesk-changes"
    answer.write_bytes(laptops.admission(chair, request.device, "fi").data)
    assert entrance.take(answer)
    qtbot.waitUntil(lambda: isinstance(entrance.page, WhoPage))
    assert [one.text() for one in entrance.page.findChildren(QRadioButton) if one.isChecked()] == [
        "Kaija Kuraattori, school social worker"
    ], "the chair has said whose laptop it is"
    vault = answer_who(qtbot, entrance)
    assert [group.name for group in vault.all(Group)] == ["Opiskeluhuoltoryhmä"]
    vault.close()


def test_whoever_waits_with_ohdesk_closed_finds_the_same_words_again(qtbot: QtBot, joining_laptop: Joining) -> None:
    entrance, place = joining_laptop.entrance, exchange.meeting_folder(joining_laptop.folder)
    exchange.exchange(joining_laptop.chair, place)
    fill(entrance, joining_laptop.folder)
    wait_for_words(qtbot, entrance)
    before = entrance.page.findChild(WordsCard).findChildren(Label)
    words = [label.text() for label in before]
    button(entrance, "Wait with OHDesk closed").click()
    qtbot.waitUntil(lambda: isinstance(entrance.page, UnlockPage))
    type_text(passphrase(entrance), PASSPHRASE + "\n")
    qtbot.waitUntil(lambda: isinstance(entrance.page, WaitingPage))
    qtbot.waitUntil(lambda: bool(entrance.page.findChildren(WordsCard)))
    assert [label.text() for label in entrance.page.findChild(WordsCard).findChildren(Label)] == words
    entrance.page._end()
    qtbot.waitUntil(lambda: not joining_laptop.tasks.busy)
    entrance.page._vault.close()


def test_a_folder_that_goes_away_is_waited_for(qtbot: QtBot, joining_laptop: Joining) -> None:
    entrance, folder = joining_laptop.entrance, joining_laptop.folder
    exchange.exchange(joining_laptop.chair, exchange.meeting_folder(folder))
    fill(entrance, folder)
    wait_for_words(qtbot, entrance)
    folder.rename(folder.with_name("poissa"))
    folder.write_text("no folder any more")
    qtbot.waitUntil(lambda: "OHDesk goes on looking" in words_on(entrance))
    folder.unlink()
    folder.with_name("poissa").rename(folder)
    qtbot.waitUntil(lambda: "goes on by itself" in words_on(entrance))
    entrance.page._end()
    qtbot.waitUntil(lambda: not joining_laptop.tasks.busy)
    entrance.page._vault.close()


def test_a_folder_without_a_group_is_refused_before_anything_is_made(
    qtbot: QtBot, joining_laptop: Joining, tmp_path: Path
) -> None:
    fill(joining_laptop.entrance, joining_laptop.folder)
    button(joining_laptop.entrance, "Go on").click()
    qtbot.waitUntil(lambda: "no group's changes" in joining_laptop.entrance.page.messages.text)
    assert isinstance(joining_laptop.entrance.page, JoinPage)
    assert not joining_laptop.entrance.take(tmp_path / "muutokset.ohdesk-changes")
    assert not (tmp_path / "vaults").exists()


def test_missing_answers_are_asked_for_where_they_are(joining_laptop: Joining) -> None:
    button(joining_laptop.entrance, "Join a group").click()
    button(joining_laptop.entrance, "Go on").click()
    assert "Say first where the group is found." in words_on(joining_laptop.entrance)
    assert "Give the laptop a name that the others know it by." in words_on(joining_laptop.entrance)


def test_a_vault_with_work_in_it_does_not_join(laptops: Laptops, tmp_path: Path) -> None:
    chair, other = laptops.new(), laptops.new()
    other.add(Group(new_id(), name="Toinen ryhmä"))
    place = exchange.meeting_folder(tmp_path)
    exchange.exchange(chair, place)
    with pytest.raises(belonging.LogRefused) as refused:
        belonging.ask_to_join(other, place, "Toinen")
    assert refused.value.data == {"reason": "not_empty"}
    assert not joining.awaits_work(other)


def test_a_real_vault_does_not_join_a_practice_group(laptops: Laptops, tmp_path: Path) -> None:
    place = exchange.meeting_folder(tmp_path)
    exchange.exchange(laptops.new(), place)
    real = VaultStore("another", seconds=0).create(tmp_path / "oikea", PASSPHRASE, "x", practice=False).vault
    with pytest.raises(belonging.LogRefused) as refused:
        belonging.ask_to_join(real, place, "Oikea")
    assert refused.value.data == {"reason": "practice"}
    real.close()
