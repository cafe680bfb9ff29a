"""Freeing what Python no longer needs, on the window's thread only."""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_INTERVAL: Final = 1000
"""Milliseconds between two looks at the counters."""


class Collector(QObject):
    """Runs Python's cyclic collector in place of its automatic start.

    A widget that is freed by a collection on a worker thread crashes Qt (measured with PySide6 6.11.3 on
    CPython 3.11), and the automatic start happens on whichever thread allocates.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)
        self._timer.start(_INTERVAL)

    def _collect(self) -> None:
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
