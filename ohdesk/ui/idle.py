"""Noticing that nobody is at the laptop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """Says ``idle`` once when no key or pointer moved for a while; installed as an event filter."""

    nearly_idle = Signal()
    """A minute is left."""
    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        self._warning = QTimer(self)
        self._warning.setSingleShot(True)
        self._warning.timeout.connect(self.nearly_idle)

    def set_minutes(self, minutes: float) -> None:
        """Wait ``minutes`` before saying ``idle``; 0 never says it."""
        self._timer.stop()
        self._warning.stop()
        self._timer.setInterval(round(minutes * 60_000))
        self._warning.setInterval(max(0, round((minutes - 1) * 60_000)))
        self._restart()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._restart()
        return False

    def _restart(self) -> None:
        if self._timer.interval():
            self._timer.start()
        if self._warning.interval():
            self._warning.start()
