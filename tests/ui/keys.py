"""Typing as a person does; ``QTest.keyClicks`` aborts the process on å, ä and ö."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


def type_text(widget: QWidget, text: str) -> None:
    """Send each character of ``text`` to ``widget``; a line break is the Enter key."""
    for character in text:
        if character == "\n":
            press(widget, Qt.Key.Key_Return, "\r")
        else:
            press(widget, Qt.Key.Key_unknown, character)


def press(
    widget: QWidget, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press and release one key."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))
