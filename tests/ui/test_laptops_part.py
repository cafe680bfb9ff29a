"""Laptops that share a group's work: invited, let in by six words that are typed, named, seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from laptops import Laptops
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ohdesk.domain.groups import Group, GroupType, Membership, Role
from ohdesk.domain.identity import new_id
from ohdesk.services import belonging, exchange, laptops, parcels
from ohdesk.services.belonging import Request
from ohdesk.storage.store import VaultStore
from ohdesk.storage.vault import SqlVault
from ohdesk.ui.application import Application
from ohdesk.ui.groups.admit_dialog import AdmitDialog
from ohdesk.ui.groups.group_page import LAPTOPS, GroupPage
from ohdesk.ui.groups.invite_dialog import InviteDialog
from ohdesk.ui.groups.laptop_dialog import LaptopDialog
from ohdesk.ui.groups.laptops_part import LaptopsPart
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.wording import member_words
from tests.ui.accessibility import unnamed
from tests.ui.keys import type_text
from tests.ui.practice import Desk, today
from tests.ui.test_group_page import press_button, write
from tests.ui.test_widgets import cut

CURATOR = Membership(new_id(), name="Kaija Kuraattori", role=Role.CURATOR)


@pytest.fixture
def chair(application: Application, laptops: Laptops) -> Iterator[Desk]:
    """The chair's laptop with a group of two in it."""
    vault = laptops.new()
    vault.add(Group(new_id(), name="Opiskeluhuoltoryhmä", members=(CURATOR,)))
    desk = Desk(VaultStore("laptop"), vault)
    yield desk
    desk.tasks.close(5)


class News(QObject):
    """Brings what changed to the window's thread, as the workspace does."""

    came = Signal(object)


@pytest.fixture
def part(qtbot: QtBot, chair: Desk) -> LaptopsPart:
    page = GroupPage(chair.context(), today)
    qtbot.addWidget(page)
    page.resize(1200, 900)
    news = News(page)
    news.came.connect(lambda changed: page.concerned_by(changed) and page.refresh(), Qt.ConnectionType.QueuedConnection)
    chair.vault.subscribe(news.came.emit)
    page.show()
    page.show_part(LAPTOPS)
    return page.part(LAPTOPS)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "jaettu"
    made.mkdir()
    return made


def words_on(widget: object) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


def invite_over(qtbot: QtBot, part: LaptopsPart, folder: Path) -> InviteDialog:
    press_button(qtbot, part, "Invite a laptop…")
    dialog = part.findChild(InviteDialog)
    write(dialog, "What the others call this laptop", "Puheenjohtajan kannettava")
    dialog.meet_in(folder)
    press_button(qtbot, dialog, "Go on")
    qtbot.waitUntil(lambda: "The folder is ready" in words_on(dialog))
    qtbot.waitUntil(lambda: any(folder.iterdir()) and not part.context.folder_tasks.busy)
    return dialog


def ask(laptop: SqlVault, folder: Path, name: str = "Kuraattorin kannettava") -> Request:
    return belonging.ask_to_join(laptop, exchange.meeting_folder(folder), name)


def type_words(dialog: AdmitDialog, words: list[str]) -> None:
    for number, word in enumerate(words, 1):
        line = next(line for line in dialog.findChildren(QLineEdit) if line.accessibleName() == f"Word {number}")
        line.clear()
        type_text(line, word)


def page_of(part: LaptopsPart) -> GroupPage:
    return next(page for page in (part.window(), *part.window().findChildren(GroupPage)) if isinstance(page, GroupPage))


def test_a_laptop_that_shares_nothing_says_what_sharing_is_for(qtbot: QtBot, part: LaptopsPart) -> None:
    assert "Several laptops, one work" in words_on(part)
    press_button(qtbot, part, "Join a group from here")
    qtbot.wait(1)
    assert "choose “Join a group” on the first page" in words_on(part)


def test_a_whole_joining_over_a_folder(
    qtbot: QtBot, chair: Desk, part: LaptopsPart, folder: Path, laptops: Laptops
) -> None:
    dialog = invite_over(qtbot, part, folder)
    assert unnamed(dialog) == []
    assert cut(dialog) == []
    press_button(qtbot, dialog, "Close")
    assert exchange.chosen_folder(chair.vault) == folder
    curator = laptops.new()
    request = ask(curator, folder)
    part._look()
    qtbot.waitUntil(lambda: "Kuraattorin kannettava asks to share the work" in words_on(part))
    press_button(qtbot, part, "Let in: Kuraattorin kannettava")
    letting = part.findChild(AdmitDialog)
    assert unnamed(letting) == []
    type_words(letting, [pair[number % 2] for number, pair in enumerate(request.words)])
    press_button(qtbot, letting, "Let in")
    qtbot.waitUntil(lambda: "Puheenjohtajan kannettava" in words_on(part) and "asks to" not in words_on(part))
    qtbot.waitUntil(lambda: not chair.tasks.busy)
    assert exchange.exchange(curator, exchange.meeting_folder(folder)).received > 0
    assert [group.name for group in curator.all(Group)] == ["Opiskeluhuoltoryhmä"]
    assert "not heard from yet" in words_on(part)


@pytest.mark.parametrize("in_front", [True, False])
def test_who_stands_on_a_button_stays_there_when_somebody_asks(
    qtbot: QtBot, part: LaptopsPart, folder: Path, laptops: Laptops, *, in_front: bool
) -> None:
    press_button(qtbot, invite_over(qtbot, part, folder), "Close")
    qtbot.waitUntil(lambda: "Puheenjohtajan kannettava" in words_on(part))
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    front = page_of(part) if in_front else other
    qtbot.bring_to_front(front)
    edit = "Edit Puheenjohtajan kannettava"
    next(button for button in part.findChildren(Button) if button.accessibleName() == edit).setFocus()
    ask(laptops.new(), folder)
    part._look()
    qtbot.waitUntil(lambda: "Kuraattorin kannettava asks to share the work" in words_on(part))
    qtbot.bring_to_front(page_of(part))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == edit


def test_wrong_words_let_nobody_in(
    qtbot: QtBot, chair: Desk, part: LaptopsPart, folder: Path, laptops: Laptops
) -> None:
    invite_over(qtbot, part, folder)
    request = ask(laptops.new(), folder)
    part._let_in(request, by_file=False)
    dialog = part.findChild(AdmitDialog)
    right = [finnish for finnish, _ in request.words]
    type_words(dialog, [*right[:5], "höpö"])
    press_button(qtbot, dialog, "Let in")
    assert "“höpö” is no word of the list" in words_on(dialog)
    other = next(word for word in belonging.spoken_words() if all(word not in pair for pair in request.words))
    type_words(dialog, [*right[:5], other])
    press_button(qtbot, dialog, "Let in")
    qtbot.waitUntil(lambda: "Nobody who waits to join has these words" in words_on(dialog))
    assert len(belonging.standing(chair.vault).active) == 1
    type_words(dialog, right)
    press_button(qtbot, dialog, "Let in")
    qtbot.waitUntil(lambda: len(belonging.standing(chair.vault).active) == 2)
    qtbot.waitUntil(lambda: not chair.tasks.busy)


def stands_on(dialog: QDialog) -> str:
    """Return what the button is called that has the focus."""
    focused = dialog.focusWidget()
    assert isinstance(focused, QPushButton)
    return focused.text().strip()


def test_words_that_are_pasted_go_each_into_its_field(
    qtbot: QtBot, part: LaptopsPart, folder: Path, laptops: Laptops
) -> None:
    invite_over(qtbot, part, folder)
    request = ask(laptops.new(), folder)
    part._let_in(request, by_file=False)
    dialog = part.findChild(AdmitDialog)
    lines = [line for line in dialog.findChildren(QLineEdit) if line.accessibleName().startswith("Word")]
    lines[0].setText(", ".join(finnish.upper() for finnish, _ in request.words))
    lines[0].textEdited.emit(lines[0].text())
    assert [line.text() for line in lines] == [finnish for finnish, _ in request.words]


def test_a_whole_joining_by_files_alone(
    qtbot: QtBot, chair: Desk, part: LaptopsPart, tmp_path: Path, laptops: Laptops
) -> None:
    press_button(qtbot, part, "Invite a laptop…")
    dialog = part.findChild(InviteDialog)
    write(dialog, "What the others call this laptop", "Puheenjohtajan kannettava")
    press_button(qtbot, dialog, "By e-mail attachments")
    press_button(qtbot, dialog, "Go on")
    qtbot.waitUntil(lambda: "The invitation is ready" in words_on(dialog))
    assert stands_on(dialog) == "Mail draft", "Enter does not close what is not sent yet"
    save_as(qtbot, dialog, tmp_path / "kutsu.ohdesk-invite")
    press_button(qtbot, dialog, "Close")
    curator = laptops.new()
    told = belonging.parcel_content((tmp_path / "kutsu.ohdesk-invite").read_bytes())
    file = belonging.asking(curator, told, "Kuraattorin kannettava")
    (tmp_path / "pyynto.ohdesk-join").write_bytes(file)
    qtbot.waitUntil(lambda: "Laptops that share the work" in words_on(part))
    press_button(qtbot, part, "Let in from a file…")
    asking = next(one for one in part.findChildren(QFileDialog))
    asking.fileSelected.emit(str(tmp_path / "pyynto.ohdesk-join"))
    asking.close()
    letting = part.findChild(AdmitDialog)
    type_words(letting, [swedish for _, swedish in belonging.read_asking(file).words])
    press_button(qtbot, letting, "Let in")
    qtbot.waitUntil(lambda: "Now send it the group's work" in words_on(letting))
    save_as(qtbot, letting, tmp_path / "vastaus.ohdesk-changes")
    press_button(qtbot, letting, "Close")
    parcels.take_parcel(curator, (tmp_path / "vastaus.ohdesk-changes").read_bytes())
    assert [group.name for group in curator.all(Group)] == ["Opiskeluhuoltoryhmä"]


def save_as(qtbot: QtBot, dialog: object, path: Path) -> None:
    press_button(qtbot, dialog, "Save the file…")
    place = dialog.findChild(QFileDialog)
    place.fileSelected.emit(str(path))
    place.close()
    assert path.stat().st_size > 0


def test_another_file_is_no_request(qtbot: QtBot, part: LaptopsPart, folder: Path, tmp_path: Path) -> None:
    invite_over(qtbot, part, folder)
    (tmp_path / "kuva.png").write_bytes(b"\x89PNG")
    part.take_request(tmp_path / "kuva.png")
    assert "no request" in page_of(part).messages.text


def test_a_laptop_gets_a_name_and_an_owner(qtbot: QtBot, chair: Desk, part: LaptopsPart, folder: Path) -> None:
    invite_over(qtbot, part, folder)
    qtbot.waitUntil(lambda: "Whose it is has not been said" in words_on(part))
    press_button(qtbot, part, "Edit Puheenjohtajan kannettava")
    dialog = part.findChild(LaptopDialog)
    write(dialog, "What the group calls it", "Rehtorin kone")
    dialog._owner.setCurrentIndex(1)
    press_button(qtbot, dialog, "Keep")
    qtbot.waitUntil(lambda: "Rehtorin kone" in words_on(part))
    assert laptops.own_name(chair.vault) == "Rehtorin kone"
    assert "Kaija Kuraattori" in words_on(part)
    page_of(part).history.undo()
    assert laptops.own_name(chair.vault) == "Puheenjohtajan kannettava"


def test_whoever_sits_in_several_groups_owns_a_laptop_once(
    qtbot: QtBot, chair: Desk, part: LaptopsPart, folder: Path
) -> None:
    elsewhere = replace(CURATOR, id=new_id())
    chair.vault.add(Group(new_id(), name="A", type=GroupType.REGIONAL, members=(elsewhere,)))
    press_button(qtbot, invite_over(qtbot, part, folder), "Close")
    laptops.describe(chair.vault, chair.vault.facts.device, "Kannettava", elsewhere.id)
    qtbot.waitUntil(lambda: "Kaija Kuraattori" in words_on(part))
    press_button(qtbot, part, "Edit Kannettava")
    dialog = part.findChild(LaptopDialog)
    assert [dialog._owner.itemText(at) for at in range(dialog._owner.count())] == ["–", member_words(CURATOR)]
    assert dialog._owner.value == CURATOR.id
    press_button(qtbot, dialog, "Cancel")


def test_a_request_by_a_name_that_is_taken_says_so(
    qtbot: QtBot, part: LaptopsPart, folder: Path, laptops: Laptops
) -> None:
    press_button(qtbot, invite_over(qtbot, part, folder), "Close")
    qtbot.waitUntil(lambda: "Puheenjohtajan kannettava" in words_on(part))
    ask(laptops.new(), folder, "Puheenjohtajan kannettava")
    part._look()
    qtbot.waitUntil(lambda: "it may have been copied" in words_on(part))


def test_whoever_exchanges_now_stays_on_the_button(qtbot: QtBot, part: LaptopsPart, folder: Path) -> None:
    press_button(qtbot, invite_over(qtbot, part, folder), "Close")
    now = next(button for button in part.findChildren(Button) if button.accessibleName() == "Exchange now")
    now.setFocus()
    now.click()
    assert part.window().focusWidget() is now
    qtbot.waitUntil(lambda: not part.context.folder_tasks.busy)
    assert part.window().focusWidget() is now


def test_the_laptop_in_use_is_told_from_the_others(qtbot: QtBot, part: LaptopsPart, folder: Path) -> None:
    invite_over(qtbot, part, folder)
    qtbot.waitUntil(lambda: "This laptop" in [pill.text() for pill in part.findChildren(Pill)])
    assert unnamed(part) == []


def test_a_request_that_nobody_knows_is_passed_over(
    qtbot: QtBot, part: LaptopsPart, folder: Path, laptops: Laptops
) -> None:
    invite_over(qtbot, part, folder)
    ask(laptops.new(), folder, "Outo " * 40)
    part._look()
    qtbot.waitUntil(lambda: "asks to share the work" in words_on(part))
    name = " ".join(["Outo"] * 16)
    press_button(qtbot, part, f"Pass over the request of {name}")
    qtbot.waitUntil(lambda: "asks to share the work" not in words_on(part))


def test_large_text_cuts_nothing_where_the_words_are_typed(
    qtbot: QtBot, application: Application, part: LaptopsPart, folder: Path, laptops: Laptops
) -> None:
    application.apply(Preferences(language="en", text_scale=150))
    dialog = invite_over(qtbot, part, folder)
    assert cut(dialog) == []
    part._let_in(ask(laptops.new(), folder), by_file=False)
    letting = part.findChild(AdmitDialog)
    press_button(qtbot, letting, "Let in")
    qtbot.wait(1)
    assert "Type all six words." in words_on(letting)
    assert cut(letting) == []
