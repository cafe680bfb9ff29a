"""Looking for words in a paper."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import IconButton
from ohdesk.ui.widgets.label import Label

_PAUSE = 250
"""Milliseconds without a key after which what is typed is looked for."""


class FindBar(QWidget):
    """A field for what is looked for, how many places there are, and the way from one to the next."""

    asked = Signal(str)
    """The words to look for; empty ends the search."""
    closed = Signal()
    turned = Signal(int)
    """The place, from 0, that is to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self._current = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._ask)
        self._words = QLineEdit()
        self._words.setAccessibleName(self.tr("Find in the paper"))
        self._words.setPlaceholderText(self.tr("Find in the paper"))
        self._words.setClearButtonEnabled(True)
        self._words.textChanged.connect(lambda: self._pause.start(_PAUSE))
        self._told = Label("", "muted")
        self._told.setWordWrap(False)
        self._back = IconButton("chevron-up", self.tr("Previous place (Shift+F3)"), lambda: self.turn(-1))
        self._on = IconButton("chevron-down", self.tr("Next place (F3)"), lambda: self.turn(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 8)
        row.setSpacing(6)
        row.addWidget(self._words, 1)
        row.addWidget(self._told)
        row.addWidget(self._back)
        row.addWidget(self._on)
        row.addWidget(IconButton("x", self.tr("Close the search"), self.close_search))
        self._enable()
        self.hide()

    @property
    def words(self) -> str:
        """What is looked for; empty while the bar is closed."""
        return "" if self.isHidden() else self._words.text().strip()

    def open_search(self) -> None:
        """Show the bar with the caret in its field; what was looked for before is there to be typed over."""
        self.show()
        self._words.setFocus()
        self._words.selectAll()
        self._ask()

    def close_search(self) -> None:
        """Hide the bar and end the search."""
        self.hide()
        self._pause.stop()
        self.asked.emit("")
        self.closed.emit()

    def show_count(self, count: int, current: int = 0) -> None:
        """Say in how many places the words stand, and go to the ``current`` of them."""
        self._count = count
        self._current = min(current, max(count - 1, 0))
        self._enable()
        if not self.words:
            self._told.clear()
        elif not count:
            self._told.setText(self.tr("Not found"))
            announce(self, self._told.text())
        else:
            self._go()

    def turn(self, step: int) -> None:
        """Go to the next place (1) or the one before (-1), round the end."""
        if self._pause.isActive():
            self._pause.stop()
            self._ask()
        elif self._count:
            self._current = (self._current + step) % self._count
            self._go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.turn(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            case Qt.Key.Key_Escape:
                self.close_search()
            case _:
                super().keyPressEvent(event)

    def _ask(self) -> None:
        self.asked.emit(self.words)

    def _go(self) -> None:
        self._told.setText(self.tr("{0} / {1}").format(self._current + 1, self._count))
        announce(self, self._told.text())
        self.turned.emit(self._current)

    def _enable(self) -> None:
        for button in (self._back, self._on):
            button.setEnabled(self._count > 1)
