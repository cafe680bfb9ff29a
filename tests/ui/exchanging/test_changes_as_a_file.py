"""Changes that go as files between laptops that share no folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from email import message_from_bytes, policy
from pathlib import Path
from uuid import UUID

import pytest
from laptops import Laptops
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ohdesk import app
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.errors import LogRefused
from ohdesk.domain.groups import Group, Membership, Role
from ohdesk.domain.identity import new_id
from ohdesk.domain.laptops import Laptop
from ohdesk.domain.meetings import Meeting
from ohdesk.services import belonging, exchange, laptops, parcels, sending
from ohdesk.services.ports import Vault
from ohdesk.services.sending import FileKind
from ohdesk.ui.groups import send_changes_dialog
from ohdesk.ui.groups.admit_dialog import AdmitDialog
from ohdesk.ui.groups.by_file_card import ByFileCard
from ohdesk.ui.groups.meeting_place_card import MeetingPlaceCard
from ohdesk.ui.groups.send_changes_dialog import SendChangesDialog
from ohdesk.ui.vault.join_page import JoinPage
from ohdesk.ui.workspace_page import PageContext
from tests.ui.accessibility import unnamed


def written(vault: Vault, *titles: str) -> Meeting:
    return vault.add(Meeting(new_id(), items=tuple(AgendaItem(new_id(), title=title) for title in titles))).value


def changes_from(vault: Vault, place: Path) -> Path:
    """A file of what a laptop's others have not confirmed."""
    letter = sending.changes_letter(vault, sending.receivers(vault), "en")
    path = place / letter.file_name
    path.write_bytes(letter.data)
    return path


def said(program: app.Program) -> str:
    workspace = program.window.workspace
    assert workspace
    return workspace.page(workspace.current_key).messages.text


def context(program: app.Program) -> PageContext:
    return program.window.workspace._context


def drop(program: app.Program, path: Path) -> bool:
    """Drag a file onto the window and let it go there; tell whether the window would have it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enters = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    enters.setAccepted(False)
    QApplication.sendEvent(program.window, enters)
    if enters.isAccepted():
        falls = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys, QEvent.Type.Drop)
        QApplication.sendEvent(program.window, falls)
    return enters.isAccepted()


def test_a_file_that_is_dropped_on_the_window_is_taken_in(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], tmp_path: Path
) -> None:
    chair, curator = pair
    meeting = written(curator, "Kuraattorin asia")
    path = changes_from(curator, tmp_path)
    assert drop(program, path)
    qtbot.waitUntil(lambda: "Everything found its place" in said(program))
    assert said(program) == "Curator's laptop: 2 changes. Everything found its place."
    assert chair.read(Meeting, meeting.id).value.items[0].title == "Kuraattorin asia"
    assert drop(program, path)
    qtbot.waitUntil(lambda: "Nothing new" in said(program))


def test_a_window_takes_no_other_files(program: app.Program, tmp_path: Path) -> None:
    other = tmp_path / "photo.jpg"
    other.write_bytes(b"\xff\xd8")
    assert not drop(program, other)


def test_a_file_given_at_the_start_waits_for_the_vault(
    qtbot: QtBot, begin: Callable[[Path | None], app.Program], pair: tuple[Vault, Vault], tmp_path: Path
) -> None:
    chair, curator = pair
    meeting = written(curator, "Odottaa avaamista")
    program = begin(changes_from(curator, tmp_path))
    assert "Open your group's data" in program.window.content.page.messages.text
    program.open(chair)
    qtbot.waitUntil(lambda: "Everything found its place" in said(program))
    assert chair.read(Meeting, meeting.id).value.items[0].title == "Odottaa avaamista"


def test_an_invitation_given_at_the_start_leads_to_joining(
    qtbot: QtBot, begin: Callable[[Path | None], app.Program], pair: tuple[Vault, Vault], tmp_path: Path
) -> None:
    path = tmp_path / "group.ohdesk-invite"
    path.write_bytes(belonging.invitation(pair[0]))
    program = begin(path)
    assert isinstance(program.window.content.page, JoinPage)


def test_a_request_leads_to_the_laptops_and_asks_for_its_words(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], laptops: Laptops, tmp_path: Path
) -> None:
    asked = belonging.asking(laptops.new(), belonging.parcel_content(belonging.invitation(pair[0])), "Nurse's laptop")
    path = tmp_path / "nurse.ohdesk-join"
    path.write_bytes(asked)
    program.take(path)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(AdmitDialog)))
    assert program.window.workspace.current_key == "group"


def test_what_is_no_file_of_changes_is_refused_with_a_sentence(
    qtbot: QtBot, program: app.Program, tmp_path: Path
) -> None:
    broken = tmp_path / "x.ohdesk-changes"
    broken.write_bytes(b"PK nothing")
    program.take(broken)
    qtbot.waitUntil(lambda: "no parcel of changes" in said(program))
    program.take(tmp_path / "gone.ohdesk-changes")
    qtbot.waitUntil(lambda: "cannot be read" in said(program))


def test_a_file_of_another_group_is_told_of_and_changes_nothing(
    qtbot: QtBot, program: app.Program, laptops: Laptops, tmp_path: Path
) -> None:
    stranger = laptops.new()
    belonging.start(stranger)
    written(stranger, "Vieras asia")
    path = tmp_path / "stranger.ohdesk-changes"
    path.write_bytes(parcels.parcel_for(stranger, ["somebody"]).data)
    program.take(path)
    qtbot.waitUntil(lambda: "another group's changes; nothing was taken in" in said(program))


def test_a_file_is_told_by_its_content(pair: tuple[Vault, Vault], laptops: Laptops, tmp_path: Path) -> None:
    chair, curator = pair
    written(curator, "Asia")
    newcomer = laptops.new()
    invited = belonging.invitation(chair)
    asked = belonging.asking(newcomer, belonging.parcel_content(invited), "New")
    assert sending.kind_of_file(invited) is FileKind.INVITATION
    assert sending.kind_of_file(asked) is FileKind.REQUEST
    assert sending.kind_of_file(changes_from(curator, tmp_path).read_bytes()) is FileKind.CHANGES
    assert sending.kind_of_file(b"") is None


@pytest.fixture
def dialog(qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault]) -> Iterator[SendChangesDialog]:
    chair, curator = pair
    member = Membership(new_id(), "Kalle Kuraattori", Role.CURATOR, email="kalle@harjoitus.example")
    chair.add(Group(new_id(), name="A", members=(member,)))
    laptops.describe(chair, curator.facts.device, "Curator's laptop", member.id)
    exchange.exchange(chair, exchange.meeting_folder(exchange.chosen_folder(chair)))
    exchange.exchange(curator, exchange.meeting_folder(exchange.chosen_folder(chair)))
    exchange.exchange(chair, exchange.meeting_folder(exchange.chosen_folder(chair)))
    written(chair, "Puheenjohtajan asia", "Toinen asia")
    card = ByFileCard(context(program))
    qtbot.addWidget(card)
    card.send()
    made = card.findChild(SendChangesDialog)
    qtbot.waitUntil(lambda: bool(made.findChildren(QCheckBox)))
    yield made
    made.close()


def button(parent: SendChangesDialog, words: str) -> QPushButton:
    return next(one for one in parent.findChildren(QPushButton) if words in one.text())


def test_sending_says_what_each_laptop_has_not_confirmed(dialog: SendChangesDialog) -> None:
    (box,) = dialog.findChildren(QCheckBox)
    assert box.accessibleName() == "Curator's laptop (Kalle Kuraattori): 3 changes not confirmed"
    assert box.isChecked()
    assert unnamed(dialog) == []
    box.setChecked(False)
    assert not button(dialog, "Draft a mail").isEnabled()


def test_nothing_is_to_be_sent_to_what_a_laptop_was_before_it_went_on_as_another(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault]
) -> None:
    chair, curator = pair
    chair.add(Laptop(new_id(), "Curator's laptop", None, UUID(curator.facts.device)))
    card = ByFileCard(context(program))
    qtbot.addWidget(card)
    card.send()
    made = card.findChild(SendChangesDialog)
    qtbot.waitUntil(lambda: bool(made.findChildren(QCheckBox)))
    (box,) = made.findChildren(QCheckBox)
    assert box.accessibleName().endswith(": goes on as a new laptop")
    assert not box.isChecked()
    assert "Everybody has confirmed everything" in " ".join(label.text() for label in made.findChildren(QLabel))
    made.close()


def test_the_draft_goes_to_whoever_has_the_laptop_and_carries_the_file(
    qtbot: QtBot, dialog: SendChangesDialog, pair: tuple[Vault, Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    curator = pair[1]
    drafts: list[bytes] = []
    monkeypatch.setattr(send_changes_dialog, "open_copy", lambda files, name, data: drafts.append(data) or True)
    button(dialog, "Draft a mail").click()
    qtbot.waitUntil(lambda: bool(drafts))
    mail = message_from_bytes(drafts[0], policy=policy.default)
    assert mail["Bcc"] == "kalle@harjoitus.example"
    (enclosed,) = mail.iter_attachments()
    assert enclosed.get_filename().endswith(".ohdesk-changes")
    visit = sending.take_changes(curator, enclosed.get_content())
    assert visit.done.received > 0
    assert {one.theme for one in curator.all(Meeting)} == {""}
    assert "waits in your mail program" in dialog._messages.text


def test_the_card_says_where_and_when_and_can_be_given_up(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], folder: Path, tmp_path: Path
) -> None:
    refused: list[Exception] = []
    card = MeetingPlaceCard(context(program), refused.append)
    qtbot.addWidget(card)
    card.show()

    def words() -> str:
        return " | ".join(label.text() for label in card.findChildren(app.QObject) if hasattr(label, "text"))

    qtbot.waitUntil(lambda: str(folder) in words() and "Last exchanged" in words())
    card.use(tmp_path / "nowhere")
    qtbot.waitUntil(lambda: bool(refused))
    assert isinstance(refused[0], LogRefused)
    assert exchange.chosen_folder(pair[0]) == folder
    other = tmp_path / "other"
    other.mkdir()
    card.use(other)
    qtbot.waitUntil(lambda: str(other) in words() and "laid down for the others" in words())
    card._leave.click()
    assert "No folder is in use" in words()
    assert card._leave.isHidden()


def test_what_became_of_a_file_is_in_sight_wherever_the_page_stood(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault], tmp_path: Path
) -> None:
    program.window.resize(1024, 480)
    program.window.workspace.open("settings")
    page = program.window.workspace.page("settings")
    bar = page._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    program.take(tmp_path / "gone.ohdesk-changes")
    qtbot.waitUntil(lambda: "cannot be read" in page.messages.text)
    qtbot.waitUntil(lambda: not page.messages.visibleRegion().isEmpty())


def test_the_first_laptop_has_the_focus_though_the_dialog_comes_to_the_front_only_then(
    qtbot: QtBot, program: app.Program, pair: tuple[Vault, Vault]
) -> None:
    dialog = SendChangesDialog(context(program), program.window)
    dialog.open()
    dialog._show(sending.receivers(pair[0]))  # before the window system has given the dialog the keys
    with pytest.deprecated_call():  # nothing else makes it the active window before further events
        QApplication.setActiveWindow(dialog)
    assert QApplication.focusWidget() is dialog._boxes[0][0]
    dialog.reject()
