"""Noticing that the laptop slept."""

from __future__ import annotations

from time import time
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

_INTERVAL: Final = 5
"""Seconds between two looks at the clock."""
_JUMP: Final = 60
"""Seconds between two looks that only sleep explains."""


class SleepWatch(QObject):
    """Says ``woke`` when the clock jumped ahead, which works the same on every system."""

    woke = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last = time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_INTERVAL * 1000)

    def look(self) -> None:
        """Compare the clock with the last look."""
        now = time()
        jumped = now - self._last > _JUMP
        self._last = now
        if jumped:
            self.woke.emit()
