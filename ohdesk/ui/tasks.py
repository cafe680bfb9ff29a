"""Slow work beside the window."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from ohdesk.domain.errors import OHDeskError

T = TypeVar("T")
Tell = Callable[[int], None]
"""What work calls to say how far it is; it raises ``Stopped`` once nobody waits for the work any more."""


class Stopped(Exception):
    """Nobody waits any more for the work that is under way."""


class Job:
    """Work that was asked for. It can be stopped: before it begins, or where it tells how far it is."""

    def __init__(self) -> None:
        self.stopped = False
        """Whether nobody waits for it any more."""

    def stop(self) -> None:
        """Wait for it no more: what was to hear of it hears nothing."""
        self.stopped = True


@dataclass(frozen=True, slots=True)
class _Answer:
    """Where a result goes; lives on the window's thread only."""

    owner: QObject
    job: Job
    on_told: Tell
    on_done: Callable[[Any], None]
    on_error: Callable[[Exception], None]

    @property
    def waited_for(self) -> bool:
        return not self.job.stopped and shiboken6.isValid(self.owner)


class TaskRunner(QObject):
    """One thread that does one piece of work after another.

    The window has two: one for everything slow, one for folders that may hang. The thread knows numbers and
    closures over values; callbacks run on the window's thread, and not at all once their owner is gone.
    """

    busy_changed = Signal(bool)
    _finished = Signal(int, object)
    _told = Signal(int, int)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[tuple[int, Job, Callable[[Tell], object]] | None] = SimpleQueue()
        self._answers: dict[int, _Answer] = {}
        self._last = 0
        self._finished.connect(self._deliver)
        self._told.connect(self._pass_on)
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
    ) -> Job:
        """Do ``work`` on the thread, then hand its result to ``on_done`` or what it raised to ``on_error``.

        ``work`` must hold values only, never a widget. What is no ``OHDeskError`` is reported as a bug as well.
        """
        return self.follow(owner, lambda _: work(), lambda _: None, on_done, on_error)

    def follow(
        self,
        owner: QObject,
        work: Callable[[Tell], T],
        on_told: Tell,
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
    ) -> Job:
        """Do ``work`` as ``run`` does; the numbers that it tells on its way come to ``on_told``."""
        if not self._last:
            self._thread.start()  # not before: the first page is painted sooner
        self._last += 1
        job = Job()
        self._answers[self._last] = _Answer(owner, job, on_told, on_done, on_error)
        if len(self._answers) == 1:
            self.busy_changed.emit(True)
        self._queue.put((self._last, job, work))
        return job

    def forget(self, keeper: QObject) -> None:
        """Let ``keeper``, and all that belongs to it, hear of no work any more: what it would show is closed."""
        for answer in self._answers.values():
            if answer.waited_for and _belongs(answer.owner, keeper):
                answer.job.stop()

    def close(self, seconds: float) -> None:
        """Take no more answers and wait at most ``seconds`` for the work under way."""
        for answer in self._answers.values():
            answer.job.stop()
        self._answers.clear()
        self._queue.put(None)
        if self._last:
            self._thread.join(seconds)

    def _work(self) -> None:
        while asked := self._queue.get():
            number, job, work = asked
            try:
                result: object = None if job.stopped else work(partial(self._tell, number, job))
            except Exception as error:  # noqa: BLE001 - handed over to the window's thread, whatever it is
                result = error
            del asked, job, work
            if shiboken6.isValid(self):
                self._finished.emit(number, result)
            del result

    def _tell(self, number: int, job: Job, how_far: int) -> None:
        if job.stopped:
            raise Stopped
        if shiboken6.isValid(self):
            self._told.emit(number, how_far)

    def _pass_on(self, number: int, how_far: int) -> None:
        answer = self._answers.get(number)
        if answer is not None and answer.waited_for:
            answer.on_told(how_far)

    def _deliver(self, number: int, result: object) -> None:
        answer = self._answers.pop(number, None)
        if not self._answers:
            self.busy_changed.emit(False)
        if isinstance(result, Exception) and not isinstance(result, (OHDeskError, Stopped)):
            sys.excepthook(type(result), result, result.__traceback__)
        if answer is None or not answer.waited_for:
            return
        if isinstance(result, Exception):
            answer.on_error(result)
        else:
            answer.on_done(result)


def _belongs(one: QObject | None, keeper: QObject) -> bool:
    while one is not None and one is not keeper:
        one = one.parent()
    return one is keeper
