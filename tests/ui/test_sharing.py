"""A shared window tells what it shows to be careful."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.ui.application import Application
from ohdesk.ui.sharing import SharedWatch, is_shared, set_shared


def test_what_stands_in_a_shared_window_knows_it(qtbot: QtBot, application: Application) -> None:
    window, other = QWidget(), QWidget()
    field = QLineEdit()
    QVBoxLayout(window).addWidget(field)
    qtbot.addWidget(window)
    qtbot.addWidget(other)
    assert not is_shared(field)
    set_shared(window, True)
    assert is_shared(field)
    assert not is_shared(other)
    set_shared(window, False)
    assert not is_shared(field)


def test_a_dialog_over_a_shared_window_is_seen_too(qtbot: QtBot, application: Application) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = QDialog(window)
    field = QLineEdit(dialog)
    said: list[bool] = []
    SharedWatch(field).changed.connect(said.append)
    set_shared(window, True)
    assert is_shared(field)
    set_shared(window, True)
    set_shared(window, False)
    assert said == [True, False]
