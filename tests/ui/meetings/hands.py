"""A meeting that runs, with whoever keeps its minutes: the caret in the capture line, everything else by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.keys import press, type_text
from tests.ui.meetings.desk import ALT, field, stored

NONE = Qt.KeyboardModifier.NoModifier


class Hands:
    """What the one at the keyboard does, and what is stored of it."""

    def __init__(self, qtbot, page, vault, meeting):
        self.qtbot, self.page, self.vault, self.meeting_id = qtbot, page, vault, meeting.id
        self.hold = page._meeting._view
        self.line.setFocus()

    @property
    def line(self):
        return field(self.hold, "Write what is said").field

    def key(self, key, modifiers=NONE, text=""):
        if text:
            press(self.line, key, text, modifiers)
        else:
            self.qtbot.keyClick(self.line, key, modifiers)

    def say(self, text, key=Qt.Key.Key_Return, modifiers=NONE):
        type_text(self.line, text)
        self.key(key, modifiers, "\r" if key == Qt.Key.Key_Return and modifiers == NONE else "")

    def go_to(self, number):
        self.key(Qt.Key(Qt.Key.Key_0 + number), ALT)

    @property
    def meeting(self):
        self.page.flush()
        return stored(self.vault, self.meeting_id)

    def item(self, number):
        return self.meeting.items[number - 1]
