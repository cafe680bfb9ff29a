"""From an empty laptop to an open vault: four things, the recovery key, and who is at the laptop."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ohdesk.domain.groups import Group
from ohdesk.domain.schools import School
from ohdesk.security.provider_keys import new_provider_key
from ohdesk.services import recovery
from ohdesk.storage.store import VaultStore
from ohdesk.ui.application import Application
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.printing.preview_dialog import PreviewDialog
from ohdesk.ui.safety.recovery_sheet_page import RecoverySheetPage
from ohdesk.ui.tasks import TaskRunner
from ohdesk.ui.vault.entrance import Entrance
from ohdesk.ui.vault.new_vault_page import NewVaultPage
from ohdesk.ui.vault.who_page import WhoPage
from ohdesk.ui.widgets.label import Label
from tests.ui.accessibility import unnamed
from tests.ui.keys import type_text
from tests.ui.test_unlock import button, passphrase
from tests.ui.test_widgets import cut

PASSPHRASE = "peura laavu kirnu sammal"


@pytest.fixture
def tasks(application: Application) -> Iterator[TaskRunner]:
    made = TaskRunner("test")
    yield made
    made.close(5)


@pytest.fixture
def shown(qtbot: QtBot, tasks: TaskRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Entrance:
    monkeypatch.setattr("ohdesk.services.vaults.vaults_folder", lambda: tmp_path / "vaults")
    store = VaultStore("test installation", seconds=0)
    made = Entrance(lambda: store, tasks, tasks, Preferences(language="en"), tmp_path / "policy.json", tuple)
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.show()
    qtbot.wait(1)
    return made


def field(shown: Entrance, name: str) -> QLineEdit:
    return next(line for line in shown.page.findChildren(QLineEdit) if line.accessibleName() == name)


def fill(shown: Entrance, words: str = PASSPHRASE) -> None:
    button(shown, "Create new").click()
    type_text(field(shown, "School"), "Äänekosken harjoituskoulu")
    type_text(passphrase(shown), words)


def create(qtbot: QtBot, shown: Entrance) -> None:
    fill(shown)
    button(shown, "Create").click()
    qtbot.waitUntil(lambda: isinstance(shown.page, RecoverySheetPage))


def test_four_answers_make_a_vault_with_school_and_group(qtbot: QtBot, shown: Entrance) -> None:
    create(qtbot, shown)
    button(shown, "Later, within 7 days").click()
    type_text(field(shown, "Your name"), "Raili Rehtori")
    with qtbot.waitSignal(shown.opened) as opened:
        button(shown, "Go on").click()
    vault = opened.args[0]
    (school,), (group,) = vault.all(School), vault.all(Group)
    assert school.name == "Äänekosken harjoituskoulu"
    assert group.schools == (school.id,)
    assert [member.name for member in group.members] == ["Raili Rehtori"]
    assert vault.member == group.members[0].id
    vault.close()


def test_a_weak_passphrase_gets_advice_while_it_is_typed_and_is_refused(qtbot: QtBot, shown: Entrance) -> None:
    fill(shown, "salasana1")
    qtbot.waitUntil(lambda: "at least" in passphrase(shown).accessibleDescription())
    button(shown, "Create").click()
    qtbot.waitUntil(lambda: "too easy" in passphrase(shown).accessibleDescription())
    assert isinstance(shown.page, NewVaultPage)
    assert button(shown, "Create").isEnabled()


def test_missing_answers_are_asked_for_where_they_are(qtbot: QtBot, shown: Entrance) -> None:
    button(shown, "Create new").click()
    button(shown, "Create").click()
    assert field(shown, "School").accessibleDescription() == "Type the school's name."


def test_the_recovery_key_typed_back_really_opens(qtbot: QtBot, shown: Entrance) -> None:
    create(qtbot, shown)
    made = shown.page._made
    first, second = recovery.open_rehearsal(made.vault).positions
    groups = made.recovery_key.groups()
    type_text(field(shown, f"Group {first + 1}"), "XXXXX")
    type_text(field(shown, f"Group {second + 1}"), groups[second] + "\n")
    qtbot.waitUntil(lambda: any("right" in label.text() for label in shown.page.findChildren(Label)))
    assert isinstance(shown.page, RecoverySheetPage)
    field(shown, f"Group {first + 1}").setText(groups[first].lower())
    button(shown, "Try the key").click()
    qtbot.waitUntil(lambda: isinstance(shown.page, WhoPage))
    assert recovery.open_rehearsal(made.vault) is None
    made.vault.close()


def test_the_recovery_sheet_is_printed_from_memory(qtbot: QtBot, shown: Entrance) -> None:
    create(qtbot, shown)
    button(shown, "Print or save…").click()
    qtbot.waitUntil(lambda: bool(shown.findChildren(PreviewDialog)))
    preview = shown.findChildren(PreviewDialog)[0]
    qtbot.waitUntil(lambda: preview.page_count == 1)
    preview.close()
    shown.page._made.vault.close()


def test_a_provider_that_can_recover_is_named(qtbot: QtBot, shown: Entrance, tmp_path: Path) -> None:
    _, public = new_provider_key()
    policy = {"schema": "ohdesk.policy/1", "name": "Harjoituskunta", "recovery_key": b64encode(public).decode()}
    (tmp_path / "policy.json").write_text(json.dumps(policy))
    button(shown, "Create new").click()
    qtbot.waitUntil(lambda: shown.page._provider.isVisible())
    assert "Harjoituskunta" in shown.page._provider.text()


def test_a_file_that_is_no_policy_is_refused_in_words(qtbot: QtBot, shown: Entrance, tmp_path: Path) -> None:
    (tmp_path / "policy.json").write_text("{}")
    button(shown, "Create new").click()
    qtbot.waitUntil(lambda: shown.page.messages.isVisible())


def test_an_identity_code_is_no_name(qtbot: QtBot, shown: Entrance) -> None:
    create(qtbot, shown)
    vault = shown.page._made.vault
    button(shown, "Later, within 7 days").click()
    type_text(field(shown, "Your name"), "131052-308T\n")
    assert isinstance(shown.page, WhoPage)
    assert vault.member is None
    field(shown, "Your name").clear()
    type_text(field(shown, "Your name"), "Aino Esimerkki\n")
    assert vault.member is not None
    vault.close()


def test_nothing_is_nameless_or_cut(qtbot: QtBot, shown: Entrance) -> None:
    create(qtbot, shown)
    qtbot.wait(1)
    assert unnamed(shown) == []
    assert cut(shown) == []
    button(shown, "Later, within 7 days").click()
    qtbot.wait(1)
    assert unnamed(shown) == []
    assert cut(shown) == []
    shown.page._vault.close()
