"""Work beside the window comes back to it, or to nobody."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain.errors import DiskFull
from ohdesk.ui.tasks import TaskRunner, Tell


@pytest.fixture
def tasks(application: object) -> Iterator[TaskRunner]:
    runner = TaskRunner("test")
    yield runner
    runner.close(5)


def test_results_come_to_the_windows_thread_in_order(qtbot: QtBot, tasks: TaskRunner) -> None:
    done: list[tuple[int, bool, bool]] = []
    owner = QObject()
    main = threading.current_thread()

    def work(number: int) -> tuple[int, bool]:
        return number, threading.current_thread() is main

    def take(result: tuple[int, bool]) -> None:
        done.append((*result, threading.current_thread() is main))

    for number in range(5):
        tasks.run(owner, lambda number=number: work(number), take, pytest.fail)
    assert tasks.busy
    qtbot.waitUntil(lambda: len(done) == 5)
    assert done == [(number, False, True) for number in range(5)]
    assert not tasks.busy


def test_an_expected_problem_is_handed_over(qtbot: QtBot, tasks: TaskRunner) -> None:
    problems: list[Exception] = []
    owner = QObject()

    def work() -> None:
        raise DiskFull(path="x")

    tasks.run(owner, work, pytest.fail, problems.append)
    qtbot.waitUntil(lambda: bool(problems))
    assert isinstance(problems[0], DiskFull)


def test_a_bug_is_reported_and_handed_over(qtbot: QtBot, tasks: TaskRunner) -> None:
    problems: list[Exception] = []
    owner = QObject()
    with qtbot.captureExceptions() as reported:
        tasks.run(owner, lambda: 1 // 0, pytest.fail, problems.append)
        qtbot.waitUntil(lambda: bool(problems))
    assert [kind for kind, _, _ in reported] == [ZeroDivisionError]


def test_nothing_comes_back_to_an_owner_that_is_gone(qtbot: QtBot, tasks: TaskRunner) -> None:
    gate = threading.Event()
    owner, other = QWidget(), QObject()
    answers: list[str] = []
    tasks.run(owner, gate.wait, lambda _: answers.append("gone"), pytest.fail)
    tasks.run(other, lambda: None, lambda _: answers.append("there"), pytest.fail)
    owner.deleteLater()
    qtbot.wait(10)
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["there"]


def test_widgets_in_cycles_are_freed_on_the_windows_thread_only(
    qtbot: QtBot, tasks: TaskRunner, pytestconfig: pytest.Config
) -> None:
    """A collection on a worker that meets a widget crashes Qt: PySide6 6.11.3 died here within a hundred rounds."""
    rounds = 2000 if pytestconfig.getoption("--long") else 100
    stop = threading.Event()
    owner = QObject()
    allocated = [0]
    ended: list[None] = []
    collectors: set[threading.Thread] = set()

    def work() -> None:
        while not stop.is_set():
            cycle: list[object] = []
            cycle.append(cycle)
            allocated[0] += 1
            if allocated[0] % 200 == 0:
                time.sleep(0.001)

    def watch(phase: str, info: dict[str, int]) -> None:
        collectors.add(threading.current_thread())

    gc.callbacks.append(watch)
    try:
        tasks.run(owner, work, ended.append, pytest.fail)
        for _ in range(rounds):
            for _ in range(20):
                parent = QWidget()
                parent.cycle = [parent, QLabel("x", parent)]
            qtbot.wait(1)
        qtbot.waitUntil(lambda: bool(collectors) and allocated[0] > 10_000)
        stop.set()
        qtbot.waitUntil(lambda: bool(ended))
    finally:
        stop.set()
        gc.callbacks.remove(watch)
    assert collectors == {threading.main_thread()}


def test_work_tells_how_far_it_is_in_order(qtbot: QtBot, tasks: TaskRunner) -> None:
    told: list[object] = []
    owner = QObject()

    def work(tell: Tell) -> str:
        for number in range(1, 4):
            tell(number)
        return "done"

    tasks.follow(owner, work, told.append, told.append, pytest.fail)
    qtbot.waitUntil(lambda: told == [1, 2, 3, "done"])


def test_work_that_is_stopped_ends_where_it_tells_and_says_nothing(qtbot: QtBot, tasks: TaskRunner) -> None:
    heard: list[object] = []
    reached: list[int] = []
    owner = QObject()
    begun, go_on = threading.Event(), threading.Event()

    def work(tell: Tell) -> None:
        begun.set()
        go_on.wait()
        for number in range(100):
            tell(number)
            reached.append(number)

    job = tasks.follow(owner, work, heard.append, heard.append, heard.append)
    begun.wait()
    job.stop()
    go_on.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert heard == []
    assert reached == []


def test_work_that_is_stopped_before_it_begins_is_never_done(qtbot: QtBot, tasks: TaskRunner) -> None:
    done: list[str] = []
    owner = QObject()
    go_on = threading.Event()
    tasks.run(owner, go_on.wait, lambda _: None, pytest.fail)
    tasks.run(owner, lambda: done.append("stopped"), pytest.fail, pytest.fail).stop()
    tasks.run(owner, lambda: done.append("next"), lambda _: None, pytest.fail)
    go_on.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert done == ["next"]


def test_nothing_comes_back_to_what_belongs_to_a_window_that_is_closed(qtbot: QtBot, tasks: TaskRunner) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    child, other, heard, go_on = QLabel(window), QObject(), [], threading.Event()
    tasks.run(child, go_on.wait, lambda _: heard.append("child"), pytest.fail)
    tasks.run(other, lambda: None, lambda _: heard.append("other"), pytest.fail)
    tasks.forget(window)
    go_on.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert heard == ["other"]
