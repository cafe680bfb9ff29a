"""A user without a mouse: keys go to the window as the system sends them, and what is stood on is heard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.exceptions import TimeoutError  # noqa: A004
from pytestqt.qtbot import QtBot

_MOST = 60
"""Stops of Tab; no window here has as many."""


@dataclass(frozen=True, slots=True)
class Stop:
    """What a screen reader says of what has the focus."""

    name: str
    description: str
    role: QAccessible.Role

    @property
    def words(self) -> str:
        """All of it."""
        return f"{self.name} {self.description}".strip()


@dataclass
class Keyboard:
    """Tab, Shift+Tab, Space, Enter and letters, into whatever window is in front; ``said`` is what is spoken besides.

    Nothing here gives a widget the focus. ``home`` comes forward when what lay over it is closed: a window manager
    does that, and there is none without a screen.
    """

    qtbot: QtBot
    home: QWidget
    said: list[str] = field(default_factory=list)

    def tab(self) -> Stop:
        """Press Tab; return where that leads."""
        return self._press(Qt.Key.Key_Tab)

    def back(self) -> Stop:
        """Press Shift+Tab; return where that leads."""
        return self._press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)

    def space(self) -> Stop:
        """Press the space bar."""
        return self._press(Qt.Key.Key_Space, text=" ")

    def enter(self) -> Stop:
        """Press Enter."""
        return self._press(Qt.Key.Key_Return, text="\r")

    def next_of_several(self) -> Stop:
        """Press the arrow key that leads on among radio buttons, which are one stop of Tab."""
        return self._press(Qt.Key.Key_Right)

    def write(self, text: str) -> Stop:
        """Type ``text``."""
        for letter in text:
            self._press(Qt.Key.Key_unknown, text=letter)
        return self.stop

    def choose_file(self, path: Path) -> Stop:
        """Type where a file or folder is into the dialog that asks for one, and take it."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
        self.write(str(path))
        self.tab()  # out of the list of proposals
        return self.enter()

    @property
    def stop(self) -> Stop:
        """Where the focus is."""
        self._in_front()
        focused = QApplication.focusWidget()
        assert focused is not None, "the focus is lost"
        assert focused.isVisible(), "the focus is on something that nobody sees"
        found = QAccessible.queryAccessibleInterface(focused)
        return Stop(found.text(QAccessible.Text.Name), found.text(QAccessible.Text.Description), found.role())

    def await_stop(self, role: QAccessible.Role) -> Stop:
        """Wait until the program gives the focus to something of a role."""
        try:
            self.qtbot.waitUntil(lambda: self.stop.role is role)
        except TimeoutError:
            front = QApplication.activeWindow()
            words = [] if front is None else [one.text() for one in front.findChildren(QLabel) if one.isVisible()]
            raise AssertionError(f"{self.stop} has the focus in {front}, which says {words}") from None
        return self.stop

    def to(self, *names: str) -> Stop:
        """Press Tab until what is stood on has one of the names."""
        seen = []
        for stop in self._stops():
            if stop.name in names:
                return stop
            seen.append(stop.name)
        raise AssertionError(f"{names} is nowhere among {seen}")

    def round(self) -> list[Stop]:
        """Go once all the way round by Tab and once by Shift+Tab; return the stops, beginning with this one."""
        begun = QApplication.focusWidget()
        onward = list(self._stops())
        assert QApplication.focusWidget() is begun
        returning = [self.back() for _ in onward]
        assert returning == [*reversed(onward[1:]), onward[0]], (
            f"Shift+Tab goes another way than Tab: {onward} {returning}"
        )
        assert all(stop.name for stop in onward), "a stop has no name"
        return onward

    def spoken(self) -> str:
        """Return what has been said since the last time."""
        words = "\n".join(self.said)
        self.said.clear()
        return words

    def _stops(self) -> Iterator[Stop]:
        """Yield where Tab stops, from here on and at last here again."""
        begun = QApplication.focusWidget()
        yield self.stop
        for _ in range(_MOST):
            stop = self.tab()
            if QApplication.focusWidget() is begun:
                return
            yield stop
        raise AssertionError("Tab does not come round")

    def _press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, text: str = ""
    ) -> Stop:
        QTest.sendKeyEvent(QTest.KeyAction.Click, self._in_front(), key, text, modifiers)
        self.qtbot.wait(1)
        return self.stop

    def _in_front(self) -> QWindow:
        if QApplication.activeWindow() is None:
            (QApplication.activeModalWidget() or self.home).activateWindow()
            self.qtbot.waitUntil(lambda: QApplication.activeWindow() is not None)
        window = QGuiApplication.focusWindow()
        assert window is not None
        return window
