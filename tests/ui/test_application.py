"""The application looks, speaks, fails and notices as its user wishes."""

from __future__ import annotations

import json
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain import errors
from ohdesk.ui.application import Application
from ohdesk.ui.crash import describe
from ohdesk.ui.errors import sentence
from ohdesk.ui.idle import IdleWatch
from ohdesk.ui.language import current_language
from ohdesk.ui.preferences import Preferences, load_preferences, save_preferences
from ohdesk.ui.theme import DARK, LIGHT
from tests.ui.keys import press

PLAIN = Preferences(language="en", theme="light", idle_minutes=0)


@pytest.mark.parametrize(
    ("language", "button", "day"),
    [("fi", "Peru", "23.11.2026"), ("sv", "Avbryt", "23.11.2026"), ("en", "Cancel", "23/11/2026")],
)
def test_the_language_changes_while_the_window_is_open(
    application: Application, language: str, button: str, day: str
) -> None:
    application.apply(replace(PLAIN, language=language))
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == button
    assert current_language() == language
    assert QLocale().toDate(day, QLocale.FormatType.ShortFormat).isValid()


def test_the_theme_changes_while_the_window_is_open(application: Application) -> None:
    for theme, tokens in (("dark", DARK), ("light", LIGHT)):
        application.apply(replace(PLAIN, theme=theme))
        assert application.palette().color(QPalette.ColorRole.Window).name().upper() == tokens.bg
        assert tokens.accent in application.styleSheet()


def test_preferences_outlive_the_program(tmp_path: Path) -> None:
    kept = Preferences("sv", "dark", 150, 5, ("/a/b.ohdesk",), "01d9").with_recent(tmp_path / "c.ohdesk")
    path = tmp_path / "deep" / "preferences.json"
    save_preferences(kept, path)
    assert load_preferences(path) == kept
    assert kept.recent_vaults == (str(tmp_path / "c.ohdesk"), "/a/b.ohdesk")
    assert kept.without_recent(Path("/a/b.ohdesk")).recent_vaults == (str(tmp_path / "c.ohdesk"),)


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"theme": "pink", "text_scale": 900, "recent_vaults": [1], "idle_minutes": true}']
)
def test_preferences_that_make_no_sense_are_passed_over(tmp_path: Path, text: str) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(text, encoding="utf-8")
    assert load_preferences(path) == Preferences()
    assert load_preferences(tmp_path / "none.json") == Preferences()


def test_a_good_preference_survives_beside_a_bad_one(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(json.dumps({"language": "sv", "theme": 7}), encoding="utf-8")
    assert load_preferences(path) == Preferences(language="sv")


def test_nobody_at_the_laptop_is_noticed_once(qtbot: QtBot, application: Application) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    watch = IdleWatch(widget)
    widget.installEventFilter(watch)
    said: list[None] = []
    watch.idle.connect(lambda: said.append(None))
    watch.set_minutes(5)
    watch._timer.stop()
    press(widget, Qt.Key.Key_A, "a")
    assert watch._timer.isActive(), "a key begins the time anew"
    watch.set_minutes(0.0005)
    qtbot.waitUntil(lambda: bool(said))
    qtbot.wait(100)
    assert len(said) == 1
    watch.set_minutes(0)
    assert not watch._timer.isActive()


def test_a_key_counts_in_every_window(qtbot: QtBot, application: Application) -> None:
    application.watch()
    application.idle_watch.set_minutes(1)
    for _ in range(2):
        window = QWidget()
        qtbot.addWidget(window)
        window.show()
        qtbot.bring_to_front(window)
        application.idle_watch._timer.stop()
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
        assert application.idle_watch._timer.isActive()
    application.idle_watch.set_minutes(0)


def test_a_failure_is_told_without_a_word_of_text(
    application: Application, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr("ohdesk.ui.crash.qInstallMessageHandler", lambda handler: None)
    told: list[str] = []
    application.failed.connect(told.append)
    application.report_failures()
    try:
        raise ValueError("Matti Meikäläinen")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)

    def fail() -> None:
        raise KeyError("Matti Meikäläinen")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    application.processEvents()
    assert len(told) == 2
    assert told[0].startswith("ValueError at test_application.py:")
    assert told[1].startswith("KeyError at test_application.py:")
    assert "Meikäläinen" not in "".join(told) + caplog.text
    assert describe(ValueError, None) == "ValueError"


def test_an_expected_problem_is_said_in_the_windows_language(application: Application) -> None:
    said = set()
    for language in ("fi", "sv", "en"):
        application.apply(replace(PLAIN, language=language))
        said.add(sentence(errors.WrongPassphrase()))
    assert len(said) == 3
    assert sentence(ZeroDivisionError("secret")).count("secret") == 0
