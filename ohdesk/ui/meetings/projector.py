"""What the one who runs the meeting does with the screen that everybody sees."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ohdesk.domain.projector import PAUSE, ProjectorPage
from ohdesk.ui.meetings.projector_window import ProjectorWindow
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.pill import Pill

Make = Callable[[bool], ProjectorPage]
"""Makes the page of now, with the item's text or without."""


class Projector(QWidget):
    """Opens and closes the window, and is a line that says so while it is open; the keys do the same."""

    opened = Signal(bool)

    def __init__(self, make: Make) -> None:
        """``make`` returns only what may be shown."""
        super().__init__()
        self._make = make
        self._window: ProjectorWindow | None = None
        self._with_text = True
        self._paused = False
        self._state = Pill()
        self._text_button = self._button(self.tr("Text of the item"), "Shift+F11", self.toggle_text)
        self._pause_button = self._button(self.tr("Pause"), "F12", self.toggle_pause)
        self._close_button = self._button(self.tr("Close"), "F11", self.toggle)
        self._close_button.setCheckable(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Flow(self._state, self._text_button, self._pause_button, self._close_button, spacing=8))
        self.hide()

    def refresh(self) -> None:
        """Show what may be shown now."""
        if self._window is not None:
            self._window.show_page(PAUSE if self._paused else self._make(self._with_text))

    def toggle(self) -> None:
        """Open the window on the other screen, or close it."""
        if self._window is not None:
            self._window.close()
            return
        self._window = ProjectorWindow(self)
        self._window.closed.connect(self._forget)
        self._window.pause_wanted.connect(self.toggle_pause)
        self._window.text_wanted.connect(self.toggle_text)
        self.refresh()
        self._window.open_on(self.screen())
        self._tell()

    def toggle_text(self) -> None:
        """Show the text of the item, or only what came of it."""
        if self._window is not None:
            self._with_text = not self._with_text
            self._tell()

    def toggle_pause(self) -> None:
        """Show that there is a pause and nothing of the meeting, or go on."""
        if self._window is not None:
            self._paused = not self._paused
            self._tell()

    def _tell(self) -> None:
        self.refresh()
        self._text_button.setChecked(self._with_text)
        self._pause_button.setChecked(self._paused)
        words = self.tr("Others see a pause") if self._paused else self.tr("Others see the agenda")
        if self._with_text and not self._paused:
            words = self.tr("Others see the agenda and the text")
        self._state.set_state(words, "info")
        self.setVisible(True)
        announce(self, words)
        self.opened.emit(True)

    def _forget(self) -> None:
        if self._window is not None:
            self._window.deleteLater()
        self._window, self._paused = None, False
        self.hide()
        announce(self, self.tr("The projector window is closed"))
        self.opened.emit(False)

    def _button(self, name: str, key: str, on_click: Callable[[], None]) -> QPushButton:
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button = QPushButton(f"{name} · {native}")
        button.setProperty("kind", "segment")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setAccessibleName(name)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: on_click())
        return button
