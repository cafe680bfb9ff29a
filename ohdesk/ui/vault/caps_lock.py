"""Noticing that Caps Lock is on, by what the keys write."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent


class CapsLockWatch(QObject):
    """Watches a field; Qt has no question for the key's state, but a letter tells it against Shift."""

    changed = Signal(bool)

    def __init__(self, field: QObject) -> None:
        super().__init__(field)
        self._on = False
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            text = event.text()
            if len(text) == 1 and text.isalpha() and text.lower() != text.upper():
                shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._tell(text.isupper() is not shifted)
            elif event.key() == Qt.Key.Key_CapsLock and self._on:
                self._tell(on=False)
        return False

    def _tell(self, on: bool) -> None:
        if on is not self._on:
            self._on = on
            self.changed.emit(on)
