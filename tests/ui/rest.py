"""Letting the window come to rest before anybody looks at it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop
from PySide6.QtTest import QTest

_ROUNDS = 20
"""Rounds of events after which a window is left alone: an animation never comes to rest."""


def rest(ms: int) -> None:
    """Let the window work for ``ms``, and for longer where it has not come to rest by then."""
    QTest.qWait(ms)
    come_to_rest()


def come_to_rest() -> None:
    """Let the window do what waits already, and what follows from that.

    In a short time a slow machine may do a single round of events, after which new ones wait: a layout is not done.
    """
    dispatcher = QAbstractEventDispatcher.instance()
    assert dispatcher is not None
    for _ in range(_ROUNDS):
        if not dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents):
            return
