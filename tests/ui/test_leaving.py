"""Somebody leaves: one screen closes laptops out, takes passphrases away, renews the key and says what stays."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from laptops import Laptops, unlock
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot
from ready_vaults import PASSPHRASE

from ohdesk.domain.errors import LogRefused, WrongPassphrase
from ohdesk.domain.groups import Group, GroupType, Membership, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.outcomes import Task
from ohdesk.services import belonging, exchange, hand_over, leaving, recovery, recovery_parts
from ohdesk.services import laptops as known_laptops
from ohdesk.services.laptops import Standing
from ohdesk.storage.vault import SqlVault
from ohdesk.ui.groups.group_page import LAPTOPS, MEMBERS, GroupPage
from ohdesk.ui.groups.laptops_part import LaptopsPart
from ohdesk.ui.groups.leaving_view import LeavingView
from ohdesk.ui.safety.new_key_dialog import SheetDialog
from ohdesk.ui.safety.words_card import WordsCard
from ohdesk.ui.widgets.label import Label
from tests.ui.accessibility import unnamed
from tests.ui.keys import type_text
from tests.ui.practice import TODAY, Desk, today
from tests.ui.test_group_page import press_button
from tests.ui.test_widgets import cut

CHAIR = Membership(new_id(), name="Raili Rehtori", role=Role.PRINCIPAL, seat=Seat.CHAIR)
CURATOR = Membership(new_id(), name="Kaija Kuraattori", role=Role.CURATOR)
GROUP = Group(new_id(), name="Opiskeluhuoltoryhmä", members=(CHAIR, CURATOR))
TASK = Task(new_id(), group=GROUP.id, text="Kysely huoltajille", owner_member=CURATOR.id)


@pytest.fixture
def curators(laptops: Laptops) -> SqlVault:
    """The curator's laptop, which joins the chair's group."""
    return laptops.new()


@pytest.fixture
def desk(bare: Desk, curators: SqlVault, tmp_path: Path) -> Desk:
    """The chair's laptop: the curator has a laptop, a task, and a passphrase here."""
    store, vault = bare.store, bare.vault
    vault.add(GROUP)
    vault.add(TASK)
    vault.set_member(CHAIR.id)
    slot = store.add_person(vault.facts.path, PASSPHRASE, "Kaija", "toinen salalause tähän väliin")
    vault.set_slot_member(slot, CURATOR.id)
    folder = tmp_path / "jaettu"
    folder.mkdir()
    place = exchange.meeting_folder(folder)
    exchange.exchange(vault, place)
    exchange.choose_folder(vault, folder)
    request = belonging.ask_to_join(curators, place, "Kuraattorin kannettava")
    belonging.admit(vault, [request], " ".join(finnish for finnish, _ in request.words))
    known_laptops.describe(vault, request.device, request.name, CURATOR.id)
    exchange.exchange(vault, place)
    exchange.exchange(curators, place)
    exchange.exchange(vault, place)
    bare.exchanging._read_folder()
    return bare


@pytest.fixture
def part(qtbot: QtBot, desk: Desk) -> LaptopsPart:
    page = GroupPage(desk.context(), today)
    qtbot.addWidget(page)
    page.resize(1200, 1000)
    page.show()
    page.show_part(LAPTOPS)
    qtbot.wait(1)
    return page.part(LAPTOPS)


def words_on(widget: object) -> str:
    shown = [*widget.findChildren(Label), *widget.findChildren(QCheckBox)]
    return "\n".join(one.text() for one in shown if one.isVisible())


def passphrase(view: LeavingView) -> QLineEdit:
    return next(line for line in view.findChildren(QLineEdit) if line.echoMode() is QLineEdit.EchoMode.Password)


def test_one_screen_does_all_of_it(qtbot: QtBot, desk: Desk, part: LaptopsPart, curators: SqlVault) -> None:
    press_button(qtbot, part, "Close out Kuraattorin kannettava")
    view = part.findChild(LeavingView)
    qtbot.wait(1)
    assert unnamed(view) == []
    qtbot.waitUntil(lambda: cut(view) == [])
    shown = words_on(view)
    assert "cannot be taken back" in shown
    assert "Close out Kuraattorin kannettava" in shown
    assert "It gets nothing new, the others get a new key." in shown
    assert "Remove the passphrase of Kaija Kuraattori" in shown
    assert "Kysely huoltajille" in shown
    assert "Everything that had come to the laptop until now." in shown
    view._heir.setCurrentIndex(0)
    epoch = belonging.standing(desk.vault).epochs[-1].id
    before = {slot.id for slot in desk.store.slots(desk.vault.facts.path)}
    type_text(passphrase(view), PASSPHRASE)
    press_button(qtbot, view, "Do it now")
    qtbot.waitUntil(lambda: "The group has a new key." in words_on(view))
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    now = belonging.standing(desk.vault)
    assert [member.device for member in now.active] == [desk.vault.facts.device]
    assert now.epochs[-1].id != epoch
    slots = desk.store.slots(desk.vault.facts.path)
    assert [slot.kind for slot in slots].count("passphrase") == 1
    assert {slot.id for slot in slots if slot.kind == "recovery"}.isdisjoint(before)
    member = next(one for one in desk.vault.read(Group, GROUP.id).value.members if one.id == CURATOR.id)
    assert member.ends == TODAY
    assert desk.vault.read(Task, TASK.id).value.owner_member == CHAIR.id
    assert recovery.open_rehearsal(desk.vault) is not None
    assert "laptop_removed" in {entry.what for entry in desk.vault.usage_log()}
    view.findChild(SheetDialog).accept()
    with pytest.raises(LogRefused):
        exchange.exchange(curators, exchange.meeting_folder(exchange.chosen_folder(desk.vault)))
    assert known_laptops.overview(curators).standing is Standing.REMOVED
    press_button(qtbot, view, "To the laptops")
    assert "Closed out: 1 laptop" in "\n".join(button.text() for button in part.findChildren(type(view._back)))


def test_the_laptop_goes_whichever_membership_of_its_owner_it_is_said_to_be(
    qtbot: QtBot, desk: Desk, part: LaptopsPart, curators: SqlVault
) -> None:
    elsewhere = replace(CURATOR, id=new_id())
    desk.vault.add(Group(new_id(), name="Alueellinen ryhmä", type=GroupType.REGIONAL, members=(elsewhere,)))
    known_laptops.describe(desk.vault, curators.facts.device, "Kuraattorin kannettava", elsewhere.id)
    part.window().refresh()
    press_button(qtbot, part, "Close out Kuraattorin kannettava")
    view = part.findChild(LeavingView)
    assert view._who.value == CURATOR.id
    assert [box.isChecked() for box in view._boxes.values()] == [True]
    view._who.setCurrentIndex(view._who.count() - 1)  # nobody leaves: the laptop goes all the same
    view._show_prospect()
    assert list(view._boxes) == [curators.facts.device]
    part.begin_leaving(None)
    asked = part.findChildren(LeavingView)[-1]
    asked._who.set_value(CURATOR.id)
    asked._show_prospect()
    assert [box.isChecked() for box in asked._boxes.values()] == [True]
    assert "No laptop of the group is known" not in words_on(asked)
    asked._who.set_value(CHAIR.id)
    asked._show_prospect()
    assert asked._boxes == {}


def test_a_laptop_goes_whose_owner_has_left_before(
    qtbot: QtBot, desk: Desk, part: LaptopsPart, curators: SqlVault
) -> None:
    edition = desk.vault.read(Group, GROUP.id)
    gone = replace(CURATOR, ends=date(2020, 1, 1))
    desk.vault.save(edition, replace(edition.value, members=(CHAIR, gone)))
    part.window().refresh()
    press_button(qtbot, part, "Close out Kuraattorin kannettava")
    view = part.findChild(LeavingView)
    assert [box.isChecked() for box in view._boxes.values()] == [True]
    type_text(passphrase(view), PASSPHRASE)
    press_button(qtbot, view, "Do it now")
    qtbot.waitUntil(lambda: "The group has a new key." in words_on(view))
    assert [member.device for member in belonging.standing(desk.vault).active] == [desk.vault.facts.device]
    view.findChild(SheetDialog).accept()


def test_a_wrong_passphrase_does_nothing(qtbot: QtBot, desk: Desk, part: LaptopsPart) -> None:
    part.begin_leaving(known_laptops.overview(desk.vault).here[1])
    view = part.findChild(LeavingView)
    qtbot.wait(1)
    press_button(qtbot, view, "Do it now")
    assert "Type your passphrase." in words_on(view)
    type_text(passphrase(view), "ihan väärä")
    press_button(qtbot, view, "Do it now")
    qtbot.waitUntil(lambda: passphrase(view).property("wrong") is True)
    assert len(belonging.standing(desk.vault).active) == 2
    assert desk.vault.read(Group, GROUP.id).value.members == (CHAIR, CURATOR)


def test_tasks_for_which_nobody_was_named_are_told(qtbot: QtBot, desk: Desk, part: LaptopsPart) -> None:
    part.begin_leaving(known_laptops.overview(desk.vault).here[1])
    view = part.findChild(LeavingView)
    assert view.window().focusWidget() is view._who, "where it begins"
    qtbot.wait(1)
    view._renew.setChecked(False)
    press_button(qtbot, view, "Do it now")
    qtbot.waitUntil(lambda: "1 open task stays the leaver's: nobody was named." in words_on(view))
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    assert desk.vault.read(Task, TASK.id).value.owner_member == CURATOR.id


def test_nobody_is_chosen_before_the_user_chooses(qtbot: QtBot, part: LaptopsPart) -> None:
    press_button(qtbot, part, "Somebody leaves…")
    view = part.findChild(LeavingView)
    qtbot.wait(1)
    assert not view._do.isVisible()
    view._who.setCurrentIndex(1)
    view._who.activated.emit(1)
    qtbot.wait(1)
    assert view._do.isVisible()
    press_button(qtbot, view, "Back")
    qtbot.wait(1)
    assert "Kuraattorin kannettava" in words_on(part)


def test_whoever_leaves_with_this_laptop_is_told_to_use_another(qtbot: QtBot, desk: Desk, part: LaptopsPart) -> None:
    known_laptops.call_own(desk.vault, "Puheenjohtajan kannettava")
    part.begin_leaving(None)
    view = part.findChild(LeavingView)
    qtbot.wait(1)
    view._who.setCurrentIndex(0)
    view._who.activated.emit(0)
    qtbot.wait(1)
    shown = words_on(view)
    assert "This laptop is the leaver's own" in shown
    assert "see to the change of chair first" in shown
    assert "stays on this laptop" in shown
    with pytest.raises(LogRefused) as refused:
        belonging.remove(desk.vault, desk.vault.facts.device)
    assert refused.value.data == {"reason": "own"}


def test_nothing_is_done_where_one_part_cannot_be(desk: Desk) -> None:
    devices = (known_laptops.overview(desk.vault).here[1].device, desk.vault.facts.device)
    wish = leaving.Departure(devices=devices, member=CURATOR.id, last_day=date(2026, 10, 1))
    with pytest.raises(LogRefused):
        leaving.depart(desk.vault, desk.store, GROUP.id, wish, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        leaving.depart(desk.vault, desk.store, GROUP.id, leaving.Departure(devices[:1]), "väärä")
    assert len(belonging.standing(desk.vault).active) == 2
    assert recovery.open_rehearsal(desk.vault) is None


def test_a_key_that_is_shared_out_is_to_be_shared_anew(qtbot: QtBot, desk: Desk, part: LaptopsPart) -> None:
    recovery_parts.share_out(desk.store, desk.vault, PASSPHRASE, ("Raili", "Kaija", "Kunta"), 2)
    part.begin_leaving(known_laptops.overview(desk.vault).here[1])
    qtbot.wait(1)
    assert "The key's parts stop opening too." in words_on(part)
    leaving.depart(desk.vault, desk.store, GROUP.id, leaving.Departure(), PASSPHRASE)
    assert recovery_parts.shared_out(desk.store, desk.vault) is None


def test_whoever_ends_a_membership_is_told_that_the_laptop_goes_on(qtbot: QtBot, desk: Desk, part: LaptopsPart) -> None:
    page = part.window()
    page.show_part(MEMBERS)
    page.part(MEMBERS)._end_member(CURATOR)
    assert "The laptop still shares the work" in page.messages.text


def test_the_removed_laptop_says_so_calmly(qtbot: QtBot, desk: Desk, curators: SqlVault) -> None:
    belonging.remove(desk.vault, curators.facts.device)
    place = exchange.meeting_folder(exchange.chosen_folder(desk.vault))
    exchange.exchange(desk.vault, place)
    with pytest.raises(LogRefused):
        exchange.exchange(curators, place)
    theirs = Desk(desk.store, curators)
    page = GroupPage(theirs.context(), today)
    qtbot.addWidget(page)
    page.resize(1200, 1000)
    page.show()
    page.show_part(LAPTOPS)
    qtbot.wait(1)
    assert "This laptop no longer belongs to the group" in words_on(page)
    assert "The work until now is safe here" in words_on(page)
    qtbot.waitUntil(lambda: not theirs.tasks.busy)
    theirs.tasks.close(5)


def test_a_laptop_brought_back_from_a_copy_shows_its_words_and_asks_anew(
    qtbot: QtBot, desk: Desk, curators: SqlVault, tmp_path: Path
) -> None:
    place = exchange.meeting_folder(exchange.chosen_folder(desk.vault))
    exchange.choose_folder(curators, exchange.chosen_folder(desk.vault))
    copy = curators.back_up(tmp_path / "kopiot").path
    brought_back = unlock(shutil.copytree(copy, tmp_path / "toinen.ohdesk"), "another laptop")
    theirs = Desk(desk.store, brought_back)
    page = GroupPage(theirs.context(), today)
    qtbot.addWidget(page)
    page.resize(1200, 1000)
    page.show()
    page.show_part(LAPTOPS)
    qtbot.waitUntil(lambda: any(card.isVisible() for card in page.findChildren(WordsCard)))
    qtbot.waitUntil(lambda: bool(belonging.requests(desk.vault, place)))
    (request,) = belonging.requests(desk.vault, place)
    assert request.device == brought_back.facts.device
    assert all(finnish in words_on(page) for finnish, _ in request.words)
    belonging.admit(desk.vault, [request], " ".join(finnish for finnish, _ in request.words))
    exchange.exchange(desk.vault, place)
    qtbot.waitUntil(lambda: not theirs.tasks.busy)
    assert exchange.exchange(brought_back, place).received > 0
    page.part(LAPTOPS)._look()
    qtbot.waitUntil(lambda: "Laptops that share the work" in words_on(page))
    qtbot.waitUntil(lambda: not theirs.tasks.busy)
    theirs.close()


def test_a_change_of_chair_names_the_leavers_laptop(desk: Desk) -> None:
    stays = hand_over.prepared(GROUP, TODAY)
    change = replace(stays, leaver=CURATOR.id)
    assert hand_over.situation(desk.vault, desk.store, change, TODAY).leavers_laptops == ()
    edition = desk.vault.read(Group, GROUP.id)
    desk.vault.save(edition, replace(edition.value, members=(CHAIR, replace(CURATOR, ends=TODAY))))
    (laptop,) = hand_over.situation(desk.vault, desk.store, change, TODAY).leavers_laptops
    assert laptop.name == "Kuraattorin kannettava"
