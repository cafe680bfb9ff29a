"""Slow work beside the window."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from ohdesk.domain.errors import OHDeskError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Answer:
    """Where a result goes; lives on the window's thread only."""

    owner: QObject
    on_done: Callable[[Any], None]
    on_error: Callable[[Exception], None]


class TaskRunner(QObject):
    """One thread that does one piece of work after another.

    The window has two: one for everything slow, one for folders that may hang. The thread knows numbers and
    closures over values; callbacks run on the window's thread, and not at all once their owner is gone.
    """

    busy_changed = Signal(bool)
    _finished = Signal(int, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[tuple[int, Callable[[], object]] | None] = SimpleQueue()
        self._answers: dict[int, _Answer] = {}
        self._last = 0
        self._finished.connect(self._deliver)
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)

    @property
    def busy(self) -> bool:
        """Whether work is waiting or under way."""
        return bool(self._answers)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        """Do ``work`` on the thread, then hand its result to ``on_done`` or what it raised to ``on_error``.

        ``work`` must hold values only, never a widget. What is no ``OHDeskError`` is reported as a bug as well.
        """
        if not self._last:
            self._thread.start()  # not before: the first page is painted sooner
        self._last += 1
        self._answers[self._last] = _Answer(owner, on_done, on_error)
        if len(self._answers) == 1:
            self.busy_changed.emit(True)
        self._queue.put((self._last, work))

    def close(self, seconds: float) -> None:
        """Take no more answers and wait at most ``seconds`` for the work under way."""
        self._answers.clear()
        self._queue.put(None)
        if self._last:
            self._thread.join(seconds)

    def _work(self) -> None:
        while job := self._queue.get():
            number, work = job
            try:
                result: object = work()
            except Exception as error:  # noqa: BLE001 - handed over to the window's thread, whatever it is
                result = error
            del job, work
            if shiboken6.isValid(self):
                self._finished.emit(number, result)
            del result

    def _deliver(self, number: int, result: object) -> None:
        answer = self._answers.pop(number, None)
        if not self._answers:
            self.busy_changed.emit(False)
        if isinstance(result, Exception) and not isinstance(result, OHDeskError):
            sys.excepthook(type(result), result, result.__traceback__)
        if answer is None or not shiboken6.isValid(answer.owner):
            return
        if isinstance(result, Exception):
            answer.on_error(result)
        else:
            answer.on_done(result)
