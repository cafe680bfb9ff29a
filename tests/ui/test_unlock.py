"""The way in: which vault, its passphrase, the recovery key, a copy; and what is said when it does not open."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain.schools import EducationForm
from ohdesk.services import vaults
from ohdesk.services.ports import NewVault
from ohdesk.storage.store import VaultStore
from ohdesk.ui.application import Application
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.tasks import TaskRunner
from ohdesk.ui.vault.entrance import Entrance
from ohdesk.ui.vault.fresh_passphrase_page import FreshPassphrasePage
from ohdesk.ui.vault.recovery_page import RecoveryPage
from ohdesk.ui.vault.restore_page import RestorePage
from ohdesk.ui.vault.unlock_page import UnlockPage
from ohdesk.ui.vault.who_page import WhoPage
from tests.ui.accessibility import too_small, unnamed
from tests.ui.keys import press, type_text
from tests.ui.test_widgets import cut

PASSPHRASE = "peura laavu kirnu sammal"


@pytest.fixture
def store() -> VaultStore:
    return VaultStore("test installation", seconds=0)


@pytest.fixture
def tasks(application: Application) -> Iterator[TaskRunner]:
    made = TaskRunner("test")
    yield made
    made.close(5)


@pytest.fixture
def made(store: VaultStore, tmp_path: Path) -> NewVault:
    """A vault of an invented school, closed again, and its recovery key."""
    start = vaults.Start("Harjoituskoulu", EducationForm.BASIC, "Ryhmä")
    new = vaults.make_vault(store, tmp_path / "Harjoituskoulu.ohdesk", PASSPHRASE, start)
    new.vault.close()
    return new


def entrance(qtbot: QtBot, store: VaultStore, tasks: TaskRunner, *paths: Path) -> Entrance:
    preferences = Preferences(language="en", recent_vaults=tuple(map(str, paths)))
    shown = Entrance(lambda: store, tasks, tasks, preferences, Path("none.json"), tuple)
    qtbot.addWidget(shown)
    shown.resize(1280, 820)
    shown.show()
    qtbot.wait(1)
    return shown


def passphrase(shown: Entrance) -> QLineEdit:
    return next(line for line in shown.page.findChildren(QLineEdit) if line.accessibleName().endswith("assphrase"))


def button(page: QWidget, name: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.accessibleName() == name and b.isVisible())


def page(shown: Entrance, kind: type) -> QWidget:
    assert isinstance(shown.page, kind)
    return shown.page


def test_without_any_vault_it_leads_to_making_one(qtbot: QtBot, store: VaultStore, tasks: TaskRunner) -> None:
    shown = entrance(qtbot, store, tasks)
    assert not passphrase(shown).isVisible()
    assert button(shown, "Create new").isVisible()


def test_the_right_passphrase_opens_and_asks_who_it_is(
    qtbot: QtBot, store: VaultStore, tasks: TaskRunner, made: NewVault
) -> None:
    shown = entrance(qtbot, store, tasks, made.vault.facts.path)
    type_text(passphrase(shown), PASSPHRASE + "\n")
    qtbot.waitUntil(lambda: isinstance(shown.page, WhoPage))
    with qtbot.waitSignal(shown.opened) as opened:
        button(shown, "Not now").click()
    opened.args[0].close()


def test_a_wrong_passphrase_says_so_and_is_ready_to_be_typed_over(
    qtbot: QtBot, store: VaultStore, tasks: TaskRunner, made: NewVault
) -> None:
    shown = entrance(qtbot, store, tasks, made.vault.facts.path)
    type_text(passphrase(shown), "väärä\n")
    qtbot.waitUntil(lambda: passphrase(shown).selectedText() != "")
    assert "does not open" in passphrase(shown).accessibleDescription()


def test_caps_lock_is_noticed(qtbot: QtBot, store: VaultStore, tasks: TaskRunner, made: NewVault) -> None:
    shown = entrance(qtbot, store, tasks, made.vault.facts.path)
    unlock = page(shown, UnlockPage)
    press(passphrase(shown), Qt.Key.Key_A, "A")
    assert unlock._caps.isVisible()
    press(passphrase(shown), Qt.Key.Key_A, "A", Qt.KeyboardModifier.ShiftModifier)
    assert not unlock._caps.isVisible()


def test_a_vault_that_is_open_elsewhere_can_be_tried_again(
    qtbot: QtBot, store: VaultStore, tasks: TaskRunner, made: NewVault
) -> None:
    other = store.unlock(made.vault.facts.path, PASSPHRASE)
    shown = entrance(qtbot, store, tasks, made.vault.facts.path)
    type_text(passphrase(shown), PASSPHRASE + "\n")
    qtbot.waitUntil(lambda: shown.page.messages.isVisible())
    other.close()
    button(shown, "Try again").click()
    qtbot.waitUntil(lambda: isinstance(shown.page, WhoPage))
    shown.page._vault.close()


def test_a_vault_that_is_gone_can_be_taken_off_the_list(
    qtbot: QtBot, store: VaultStore, tasks: TaskRunner, tmp_path: Path
) -> None:
    shown = entrance(qtbot, store, tasks, tmp_path / "gone.ohdesk")
    type_text(passphrase(shown), "x\n")
    qtbot.waitUntil(lambda: shown.page.messages.isVisible())
    with qtbot.waitSignal(shown.preferences_changed) as changed:
        button(shown, "Take off the list").click()
    assert changed.args[0].recent_vaults == ()


def test_the_recovery_key_opens_and_lets_a_new_passphrase_be_chosen(
    qtbot: QtBot, store: VaultStore, tasks: TaskRunner, made: NewVault
) -> None:
    path = made.vault.facts.path
    shown = entrance(qtbot, store, tasks, path)
    button(shown, "Open with the recovery key").click()
    recovery = page(shown, RecoveryPage)
    recovery._entry._key.setPlainText(made.recovery_key.text().lower())
    button(shown, "Open").click()
    qtbot.waitUntil(lambda: isinstance(shown.page, FreshPassphrasePage))
    passphrase(shown).setText("hilla tuohi kampela viiri")
    with qtbot.waitSignal(shown.opened) as opened:
        button(shown, "Take into use").click()
    opened.args[0].close()
    store.unlock(path, "hilla tuohi kampela viiri").close()


def test_a_copy_is_brought_back_where_the_vault_was_damaged(
    qtbot: QtBot, store: VaultStore, tasks: TaskRunner, made: NewVault
) -> None:
    path = made.vault.facts.path
    vault = store.unlock(path, PASSPHRASE)
    vault.back_up()
    vault.close()
    (path / "vault.db").write_bytes(b"torn")
    shown = entrance(qtbot, store, tasks, path)
    type_text(passphrase(shown), PASSPHRASE + "\n")
    qtbot.waitUntil(lambda: shown.page.messages.isVisible())
    shown.page.messages._action.click()
    qtbot.waitUntil(lambda: button(page(shown, RestorePage), "Bring back").isEnabled())
    button(shown, "Bring back").click()
    qtbot.waitUntil(lambda: isinstance(shown.page, UnlockPage))
    store.unlock(path, PASSPHRASE).close()
    assert [kept for kept in path.parent.iterdir() if kept != path], "the damaged one is kept beside"


def test_a_copy_is_found_in_another_folder(
    qtbot: QtBot, store: VaultStore, tasks: TaskRunner, made: NewVault, tmp_path: Path
) -> None:
    vault = store.unlock(made.vault.facts.path, PASSPHRASE)
    vault.back_up(tmp_path / "stick")
    vault.close()
    shutil.rmtree(made.vault.facts.path)
    shown = entrance(qtbot, store, tasks)
    button(shown, "Bring back a copy").click()
    restore = page(shown, RestorePage)
    restore.look_in(tmp_path / "stick")
    qtbot.waitUntil(lambda: restore._copies.current is not None)


def test_language_and_text_size_are_chosen_before_unlocking(qtbot: QtBot, store: VaultStore, tasks: TaskRunner) -> None:
    shown = entrance(qtbot, store, tasks)
    with qtbot.waitSignal(shown.preferences_changed) as changed:
        shown._language.chosen.emit("sv")
    assert changed.args[0].language == "sv"


@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_nameless_small_or_cut(
    qtbot: QtBot, application: Application, store: VaultStore, tasks: TaskRunner, made: NewVault, scale: int
) -> None:
    application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
    path = made.vault.facts.path
    shown = entrance(qtbot, store, tasks, path)
    for go_on in (lambda: None, lambda: shown._show_recovery(path), shown._show_new, shown._show_restore):
        go_on()
        qtbot.wait(20)
        assert unnamed(shown) == []
        assert too_small(shown) == []
        assert cut(shown) == []
