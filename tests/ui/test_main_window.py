"""The shell shows the unlock page or the workspace; pages come when they are opened and hear of changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import time
from pathlib import Path
from types import SimpleNamespace
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QStyle, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.ui import clock
from ohdesk.ui.application import Application
from ohdesk.ui.exchanging import Exchanging
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.main_window import MainWindow
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.tasks import TaskRunner
from ohdesk.ui.workspace import PageEntry, Workspace
from ohdesk.ui.workspace_page import PageContext, WorkspacePage
from tests.ui.accessibility import unnamed
from tests.ui.keys import type_text

PLAIN = Preferences(language="en", theme="light", idle_minutes=0)


@dataclass
class Listening:
    """The part of an open vault that the shell touches."""

    listeners: list[Callable[[frozenset[str]], None]] = field(default_factory=list)
    closed: bool = False
    facts: SimpleNamespace = field(default_factory=lambda: SimpleNamespace(practice=True, path=Path("p.ohdesk")))

    def subscribe(self, listener: Callable[[frozenset[str]], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def all(self, document_type: type) -> tuple[()]:
        return ()

    def commit(self, *kinds: str) -> None:
        for listener in self.listeners:
            listener(frozenset(kinds))

    def close(self) -> None:
        self.closed = True


class Remembering(WorkspacePage):
    interests = frozenset({"meetings"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "Page")
        self.add(QLabel("words"))
        self.events: list[str] = []

    def refresh(self) -> None:
        self.events.append("refresh")

    def flush(self) -> None:
        self.events.append("flush")

    def show_object(self, object_id: UUID) -> None:
        self.events.append(f"show {object_id}")


PAGES = (
    PageEntry("home", "Today", "house", Remembering),
    PageEntry("meetings", "Meetings", "calendar-days", Remembering),
    PageEntry("search", "Search", "search", Remembering, at_foot=True),
)


@pytest.fixture
def vault() -> Listening:
    return Listening()


@pytest.fixture
def window(qtbot: QtBot, application: Application) -> MainWindow:
    tasks = TaskRunner("test", application)

    def make_unlock(shell: MainWindow) -> QWidget:
        page = QLineEdit()
        page.setAccessibleName("Passphrase")
        return page

    def make_workspace(vault: Listening, preferences: Preferences) -> Workspace:
        return Workspace(vault, None, tasks, tasks, Exchanging(vault, tasks), preferences, PAGES)

    made = MainWindow(PLAIN, make_unlock, make_workspace)
    qtbot.addWidget(made)
    made.show()
    yield made
    tasks.close(5)


def workspace(window: MainWindow) -> Workspace:
    assert isinstance(window.content, Workspace)
    return window.content


def test_the_unlock_page_comes_first_and_after_locking(qtbot: QtBot, window: MainWindow, vault: Listening) -> None:
    assert isinstance(window.content, QLineEdit)
    assert not window.status_line.isVisible()
    window.open_vault(vault)
    assert workspace(window).current_key == "home"
    assert window.status_line.isVisible()
    with qtbot.waitSignal(window.locked):
        window.lock()
    assert vault.closed
    assert vault.listeners == []
    assert isinstance(window.content, QLineEdit)


def test_a_refused_text_is_told_of_once_before_the_lock(qtbot: QtBot, window: MainWindow, vault: Listening) -> None:
    window.open_vault(vault)
    shown = workspace(window)
    shown.open("meetings")
    page, field = shown.page("meetings"), guarded_line("Title")
    page.add(field)
    type_text(field.field, "131052-308T")
    assert field.refused
    shown.open("home")
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not vault.closed
    assert shown.current_key == "meetings"
    assert page.messages.isVisible()
    with qtbot.waitSignal(window.locked):
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert vault.closed


def test_an_idle_window_locks_whatever_its_fields_hold(window: MainWindow, vault: Listening) -> None:
    window.open_vault(vault)
    field = guarded_line("Title")
    workspace(window).page("home").add(field)
    type_text(field.field, "131052-308T")
    window.lock()
    assert vault.closed


def test_a_page_is_made_when_it_is_opened_and_saves_when_it_is_left(window: MainWindow, vault: Listening) -> None:
    window.open_vault(vault)
    shown = workspace(window)
    meeting = uuid4()
    shown.open("meetings", meeting)
    page = shown.page("meetings")
    assert page.events == ["refresh", f"show {meeting}"]
    assert shown.page("home").events == ["refresh", "flush"]
    shown.open("home")
    assert page.events[-1] == "flush"
    assert shown.page("home").events == ["refresh", "flush"]


def test_changes_reach_the_page_that_is_shown_at_once_and_others_when_opened(
    qtbot: QtBot, window: MainWindow, vault: Listening
) -> None:
    window.open_vault(vault)
    shown = workspace(window)
    shown.open("meetings")
    home, meetings = shown.page("home"), shown.page("meetings")
    with qtbot.waitSignal(shown.changed) as change:
        vault.commit("meetings")
    assert change.args == [frozenset({"meetings"})]
    assert meetings.events == ["refresh", "refresh"]
    assert home.events == ["refresh", "flush"]
    with qtbot.waitSignal(shown.changed):
        vault.commit("plans")
    assert meetings.events == ["refresh", "refresh"]
    shown.open("home")
    assert home.events == ["refresh", "flush", "refresh"]


def test_pages_open_by_keyboard(qtbot: QtBot, window: MainWindow, vault: Listening) -> None:
    window.open_vault(vault)
    qtbot.bring_to_front(window)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: workspace(window).current_key == "meetings")


def test_the_foot_tells_when_it_was_saved_by_the_clock_of_the_meetings(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "now", lambda: time(9, 5))
    window.status_line.show_saved()
    assert "Saved 9.05" in [label.text() for label in window.status_line.findChildren(QLabel)]


def test_everything_in_the_shell_is_named(qtbot: QtBot, window: MainWindow, vault: Listening) -> None:
    window.open_vault(vault)
    workspace(window).set_place("Harjoituskoulu · 2026–2027")
    window.status_line.show_saved()
    window.status_line.show_copies("Copy 2 days ago")
    assert unnamed(window) == []
    words = [label.text() for label in window.status_line.findChildren(QLabel) if label.isVisible()]
    assert words[0].startswith("Saved ")
    assert words[0].endswith(" · Copy 2 days ago")
    assert words[1].startswith("Practice")


def test_another_language_makes_the_pages_anew_and_keeps_the_place(
    qtbot: QtBot, application: Application, window: MainWindow, vault: Listening
) -> None:
    window.open_vault(vault)
    before = workspace(window)
    before.open("meetings")
    application.apply(Preferences(language="sv", theme="light", idle_minutes=0))
    qtbot.waitUntil(lambda: window.content is not before)
    assert workspace(window).current_key == "meetings"
    assert not vault.closed
    assert len(vault.listeners) == 1


def test_closing_saves_closes_the_vault_and_remembers_the_place(
    qtbot: QtBot, window: MainWindow, vault: Listening
) -> None:
    window.open_vault(vault)
    page = workspace(window).page("home")
    with qtbot.waitSignal(window.preferences_changed) as told:
        window.close()
    assert page.events[-1] == "flush"
    assert vault.closed
    assert told.args[0].geometry


def test_the_first_window_leaves_room_on_the_screen_for_its_title_bar(window: MainWindow) -> None:
    title_bar = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    assert title_bar > 0
    assert window.height() + title_bar <= window.screen().availableSize().height()
