"""The whole program: from the first page to the workspace, locking, and what happens around it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import process_time

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from ohdesk import app
from ohdesk.domain.meetings import Meeting
from ohdesk.services import practice
from ohdesk.storage.store import VaultStore
from ohdesk.ui import sleep
from ohdesk.ui.application import Application
from ohdesk.ui.pages import PAGES
from ohdesk.ui.preferences import Preferences, load_preferences, save_preferences
from ohdesk.ui.theme import FAMILY
from ohdesk.ui.vault.entrance import Entrance
from ohdesk.ui.widgets.lead import first_in
from ohdesk.ui.workspace import Workspace
from tests.ui.accessibility import unnamed
from tests.ui.keys import press, type_text
from tests.ui.practice import TODAY

PASSPHRASE = "peura laavu kirnu sammal"
SOON = 1.0
"""Seconds of work within which a change of looks has to be done; with every page open it takes 0.7."""


@pytest.fixture(scope="module")
def store() -> VaultStore:
    return VaultStore("test installation", seconds=0)


@pytest.fixture(scope="module")
def practice_year(store: VaultStore, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice school's vault."""
    path = tmp_path_factory.mktemp("practice") / "Harjoituskoulu.ohdesk"
    practice.practice_school(store, path, PASSPHRASE, "fi", TODAY).vault.close()
    return path


@pytest.fixture
def program(
    qtbot: QtBot,
    application: Application,
    store: VaultStore,
    practice_year: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[app.Program]:
    """The program at the first page, with a practice school's vault on its list."""
    vault = shutil.copytree(practice_year, tmp_path / practice_year.name)
    monkeypatch.setattr(app, "_store", lambda: store)
    monkeypatch.setattr(app, "_find", tuple)
    preferences = tmp_path / "preferences.json"
    save_preferences(
        Preferences(language="en", theme="light", idle_minutes=0, recent_vaults=(str(vault),)), preferences
    )
    made = app.Program(application, preferences, None)
    qtbot.addWidget(made.window)
    made.start()
    yield made
    made._close()
    made.deleteLater()


def opened(qtbot: QtBot, program: app.Program) -> Workspace:
    entrance = program.window.content
    assert isinstance(entrance, Entrance)
    entrance.page._passphrase._line.setText(PASSPHRASE)
    entrance.page._unlock()
    qtbot.waitUntil(lambda: not isinstance(program.window.content, Entrance) or "Who" in entrance.page.accessibleName())
    if isinstance(program.window.content, Entrance):
        entrance.page.left.emit()
    qtbot.waitUntil(lambda: isinstance(program.window.content, Workspace))
    return program.window.content


def test_unlocking_shows_the_first_page_and_makes_a_copy_behind_it(qtbot: QtBot, program: app.Program) -> None:
    workspace = opened(qtbot, program)
    vault = workspace._context.vault
    assert workspace.current_key == "today"
    qtbot.waitUntil(lambda: bool(app._store().backups(vault.facts.path)))
    assert program.window.status_line._words.text() == "The only copy is on this laptop"
    assert load_preferences(program._preferences_file).recent_vaults == (str(vault.facts.path),)


def test_every_page_opens_and_names_what_can_be_reached(qtbot: QtBot, program: app.Program) -> None:
    workspace = opened(qtbot, program)
    for entry in PAGES:
        workspace.open(entry.key)
        qtbot.wait(1)
        assert workspace.current_key == entry.key
        assert unnamed(workspace) == []


def test_locking_ends_the_process_and_starts_a_fresh_one(
    qtbot: QtBot, program: app.Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[str] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda program, _: started.append(program))
    monkeypatch.setattr(program._application, "quit", lambda: started.append("quit"))
    workspace = opened(qtbot, program)
    path = workspace._context.vault.facts.path
    workspace.lock_requested.emit()
    assert started == [app.sys.executable, "quit"]
    app._store().unlock(path, PASSPHRASE).close()


def test_a_laptop_that_slept_is_locked(qtbot: QtBot, program: app.Program, monkeypatch: pytest.MonkeyPatch) -> None:
    watch = program.findChild(sleep.SleepWatch)
    now = watch._last
    with qtbot.assertNotEmitted(watch.woke):
        monkeypatch.setattr(sleep, "time", lambda: now + 5)
        watch.look()
    with qtbot.waitSignal(watch.woke):
        monkeypatch.setattr(sleep, "time", lambda: now + 600)
        watch.look()


def test_a_minute_before_locking_the_page_says_so(qtbot: QtBot, program: app.Program) -> None:
    workspace = opened(qtbot, program)
    program._application.idle_watch.nearly_idle.emit()
    assert "locks in a minute" in workspace.page("today").messages.text


def test_another_language_keeps_the_vault_open(qtbot: QtBot, program: app.Program) -> None:
    workspace = opened(qtbot, program)
    vault = workspace._context.vault
    workspace.open("settings")
    program.window.set_preferences(Preferences(language="sv", theme="light", idle_minutes=0))
    qtbot.waitUntil(lambda: program.window.content is not workspace)
    assert program.window.content._context.vault is vault
    assert program.window.content.current_key == "settings"


@pytest.mark.timed
def test_other_looks_come_at_once_and_leave_everything_where_it_was(qtbot: QtBot, program: app.Program) -> None:
    workspace = opened(qtbot, program)
    for entry in PAGES:
        workspace.open(entry.key)
        QApplication.processEvents()
    goal = workspace.page("plan").part("goals")._new_goal
    type_text(goal.field, "Kaikilla on kaveri")
    meeting = workspace._context.vault.outlines(Meeting)[0]
    workspace.open("meetings", meeting.id)
    qtbot.bring_to_front(program.window)
    focused = QApplication.focusWidget()
    preferences = program.window.preferences
    for looks in (replace(preferences, theme="dark"), replace(preferences, text_scale=150)):
        started = process_time()
        program.window.set_preferences(looks)
        QApplication.processEvents()
        assert process_time() - started < SOON
    assert program.window.content is workspace
    assert workspace.current_key == "meetings"
    assert workspace.page("meetings")._meeting.open_meeting.meeting.id == meeting.id
    assert QApplication.focusWidget() is focused is not None
    assert goal.text == "Kaikilla on kaveri"
    sizes = {nav.item(0).font().pixelSize() for nav in workspace._lists} - {-1}  # -1 is the list's own
    assert sizes <= {program._application.font().pixelSize()}


def test_the_first_page_is_painted_in_the_right_font(program: app.Program) -> None:
    fonts = {choice.font().family() for choice in program.window.content.findChildren(QComboBox)}
    assert fonts == {FAMILY}


def test_arrows_go_past_the_search_and_enter_goes_in(qtbot: QtBot, program: app.Program) -> None:
    workspace = opened(qtbot, program)
    qtbot.bring_to_front(program.window)
    tools = workspace._lists[1]
    tools.setFocus()
    press(tools, Qt.Key.Key_Down)
    assert workspace.current_key == "search"
    press(tools, Qt.Key.Key_Down)
    assert workspace.current_key == "help"
    assert QApplication.focusWidget() is tools
    press(tools, Qt.Key.Key_Up)
    press(tools, Qt.Key.Key_Return, "\r")
    assert QApplication.focusWidget() is first_in(workspace.page("search"))
