"""Dialogs at large text on a small screen: their buttons are always in reach, and the keyboard finds every field."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path

import pytest
from laptops import Laptops
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from ready_vaults import PASSPHRASE

from ohdesk.domain.agenda import changed
from ohdesk.domain.groups import Group
from ohdesk.domain.hand_over import Step
from ohdesk.domain.identity import new_id
from ohdesk.domain.matters import Matter
from ohdesk.domain.meetings import Meeting
from ohdesk.services import belonging, exchange, receipts, recovery, recovery_parts
from ohdesk.services import laptops as known_laptops
from ohdesk.services.belonging import Request
from ohdesk.services.laptops import SharingLaptop
from ohdesk.services.ports import NewVault
from ohdesk.ui import clock
from ohdesk.ui.application import Application
from ohdesk.ui.groups.admit_dialog import AdmitDialog
from ohdesk.ui.groups.invite_dialog import InviteDialog
from ohdesk.ui.groups.laptop_dialog import LaptopDialog
from ohdesk.ui.groups.reason_dialog import ReasonDialog
from ohdesk.ui.groups.send_changes_dialog import SendChangesDialog
from ohdesk.ui.groups.server_dialog import ServerDialog
from ohdesk.ui.meetings.approval_dialog import ApprovalDialog
from ohdesk.ui.meetings.matter_dialogs import MatterDialog
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.redaction_dialog import RedactionDialog
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.receipt_dialog import ReceiptDialog
from ohdesk.ui.safety.add_person_dialog import AddPersonDialog
from ohdesk.ui.safety.new_key_dialog import NewKeyDialog, SheetDialog
from ohdesk.ui.safety.rehearsal_dialog import RehearsalDialog
from ohdesk.ui.safety.share_key_dialog import ShareKeyDialog
from ohdesk.ui.safety.share_sheets_dialog import ShareSheetsDialog
from ohdesk.ui.safety.try_key_dialog import TryKeyDialog
from ohdesk.ui.versions_dialog import VersionsDialog
from ohdesk.ui.widgets.tab_order import in_reading_order
from tests.ui.accessibility import cut, sideways
from tests.ui.meetings import desk as meetings_desk
from tests.ui.practice import Desk
from tests.ui.rest import come_to_rest

SCREEN = QSize(1024, 700)
TITLE_BAR = 40
"""Pixels that a window's frame takes on the screens that have the thickest."""
NAMES = ("Kuraattorin kannettava", "Terveydenhoitajan kannettava", "Psykologin tietokone", "Erityisopettajan kone")


@dataclass(frozen=True)
class Sharing:
    """The chair's laptop, to which five others belong: words came, some of them in two versions; one laptop asks."""

    desk: Desk
    group: Group
    approved: Meeting
    open: OpenMeeting
    asks: Request
    window: QWidget


@pytest.fixture
def sharing(qtbot: QtBot, bare: Desk, laptops: Laptops, tmp_path: Path) -> Sharing:
    vault = bare.vault
    group = meetings_desk.fill(vault)
    vault.set_member(meetings_desk.MEMBERS[0].id)
    approved, held = (meetings_desk.held(vault, group, clock.today() - timedelta(days)) for days in (40, 10))
    meetings_desk.approve(vault, bare.store, approved)
    folder = tmp_path / "jaettu"
    folder.mkdir()
    exchange.choose_folder(vault, folder)
    place = exchange.meeting_folder(folder)
    exchange.exchange(vault, place)
    others = [laptops.new() for _ in NAMES]
    for other, name, member in zip(others, NAMES, group.members[1:], strict=False):
        request = belonging.ask_to_join(other, place, name)
        belonging.admit(vault, [request], " ".join(finnish for finnish, _ in request.words))
        known_laptops.describe(vault, request.device, request.name, member.id)
        exchange.exchange(vault, place)
        exchange.exchange(other, place)
    exchange.exchange(vault, place)
    receipts.mark_read(vault, vault.mark, datetime.now(UTC))
    for one, where in ((vault, "Kirjasto"), (others[0], "Neuvotteluhuone")):
        edition = one.read(Meeting, held.id)
        item = replace(edition.value.items[2], record=f"Kysely tehtiin. Tulokset: {where}.")
        one.save(edition, replace(edition.value, place=where, items=changed(edition.value.items, item)))
    for one in (others[0], vault):
        exchange.exchange(one, place)
    asks = belonging.ask_to_join(laptops.new(), place, "Oppilaanohjaajan kannettava")
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(SCREEN)
    window.show()
    return Sharing(
        bare, group, approved, OpenMeeting(vault, vault.read(Meeting, held.id), bare.opened_files), asks, window
    )


def key(sharing: Sharing) -> NewVault:
    """Make a new recovery key, which is to be tried."""
    vault = sharing.desk.vault
    return NewVault(vault, recovery.new_recovery_key(sharing.desk.store, vault, PASSPHRASE))


def rehearsal(sharing: Sharing) -> QDialog:
    key(sharing)
    found = recovery.open_rehearsal(sharing.desk.vault)
    assert found
    return RehearsalDialog(sharing.desk.store, sharing.desk.tasks, sharing.desk.vault, found, sharing.window)


def sheets(sharing: Sharing) -> QDialog:
    holders = ("Puheenjohtaja", "Rehtori", "Koulutuksen järjestäjä", "Hyvinvointialue", "Tarkastaja")
    parts = recovery_parts.share_out(sharing.desk.store, sharing.desk.vault, PASSPHRASE, holders, 3)
    return ShareSheetsDialog(sharing.desk.context(), parts, sharing.window)


def admitting(sharing: Sharing, *, by_file: bool) -> QDialog:
    context = sharing.desk.context()
    return AdmitDialog(context, sharing.asks, sharing.group.members, sharing.window, by_file=by_file)


def own_laptop(sharing: Sharing) -> SharingLaptop:
    return known_laptops.overview(sharing.desk.vault).here[0]


DIALOGS: dict[str, Callable[[Sharing], QDialog]] = {
    "invite": lambda on: InviteDialog(on.desk.context(), on.window),
    "server": lambda on: ServerDialog(on.desk.context(), on.window),
    "let in": lambda on: admitting(on, by_file=False),
    "let in by file": lambda on: admitting(on, by_file=True),
    "laptop": lambda on: LaptopDialog(own_laptop(on), on.group.members, on.window),
    "send changes": lambda on: SendChangesDialog(on.desk.context(), on.window),
    "leave a step": lambda on: ReasonDialog(Step.SUCCESSOR, on.window),
    "share the key": lambda on: ShareKeyDialog(on.desk.context(), on.window),
    "sheets": sheets,
    "new key": lambda on: NewKeyDialog(on.desk.context(), on.window),
    "its sheet": lambda on: SheetDialog(on.desk.context(), key(on), on.window),
    "try the key": lambda on: TryKeyDialog(on.desk.context(), on.window),
    "two groups": rehearsal,
    "a person": lambda on: AddPersonDialog(on.desk.context(), on.group.members, on.window),
    "receipt": lambda on: ReceiptDialog(on.desk.context(), on.window),
    "two versions": lambda on: VersionsDialog(on.desk.vault, on.window, lambda *_: None),
    "remove words": lambda on: RedactionDialog(on.approved.id, on.desk.context(), on.window),
    "approve": lambda on: ApprovalDialog(on.open, on.desk.context(), on.window),
    "a matter": lambda on: MatterDialog(on.desk.vault, Matter(new_id(), on.group.id, "Koulumatkat"), on.window),
}


@pytest.fixture(autouse=True)
def screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _: SCREEN)
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: QRect(QPoint(0, 0), SCREEN))


@pytest.mark.parametrize("name", DIALOGS)
def test_every_button_and_field_is_in_reach(
    qtbot: QtBot, application: Application, sharing: Sharing, name: str
) -> None:
    wrong = {}
    for language, scale in product(("fi", "sv"), (175, 200)):
        application.apply(Preferences(language=language, text_scale=scale))
        dialog = DIALOGS[name](sharing)
        dialog.open()
        qtbot.waitUntil(lambda: not sharing.desk.tasks.busy)
        come_to_rest()
        wrong[language, scale] = [*amiss(dialog), *out_of_sight(dialog)]
        dialog.reject()
    assert {look: found for look, found in wrong.items() if found} == {}


def amiss(dialog: QDialog) -> Iterator[str]:
    """Yield what is too large for the screen, has to be scrolled sideways, or is cut off."""
    room = SCREEN - QSize(0, TITLE_BAR)
    if dialog.size() != dialog.size().boundedTo(room):
        yield f"{dialog.width()} x {dialog.height()}"
    yield from (f"sideways: {area.horizontalScrollBar().maximum()}" for area in sideways(dialog))
    yield from (f"cut: {text}" for text in cut(dialog))


def out_of_sight(dialog: QDialog) -> Iterator[str]:
    """Yield what gets the focus and is not seen then; of a text or a list, what of it is in focus."""
    for field in [one for one in in_reading_order(dialog) if one.isVisibleTo(dialog) and one.isEnabled()]:
        field.setFocus()
        come_to_rest()
        asked = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        seen = field.visibleRegion().boundingRect()
        if not seen.contains(QRectF(asked).toRect()):
            yield f"{field.accessibleName()}: {asked} is not in {seen}"
