"""Tables show values, sort them the Finnish way and open them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ohdesk.ui.application import Application
from ohdesk.ui.widgets.rows_model import Column, RowsModel, SortedRows, SortRole
from ohdesk.ui.widgets.table import Table
from tests.ui.accessibility import nodes, unnamed
from tests.ui.keys import press


@dataclass(frozen=True, slots=True)
class Task:
    name: str
    due: date | None


COLUMNS = [
    Column[Task]("Task", lambda task: task.name),
    Column[Task]("Due", lambda task: str(task.due or "–"), sort_key=lambda task: task.due, tone=lambda _: "warn"),
]
TASKS = [
    Task("Öljy", date(2026, 10, 2)),
    Task("äiti", None),
    Task("Zorro", date(2026, 9, 30)),
    Task("Åbo", date(2027, 1, 1)),
]


def names(model: SortedRows) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester, application: Application) -> None:
    model = RowsModel(COLUMNS)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(TASKS)
    qtmodeltester.check(model)
    qtmodeltester.check(SortedRows(model))
    model.set_rows(TASKS[:2])
    model.set_rows([])
    assert model.rowCount() == 0


def test_words_sort_in_the_finnish_alphabet(application: Application) -> None:
    source = RowsModel(COLUMNS)
    source.set_rows(TASKS)
    model = SortedRows(source)
    model.setSortRole(SortRole)
    model.sort(0)
    assert names(model) == ["Zorro", "Åbo", "äiti", "Öljy"]


def test_days_sort_as_days_and_none_comes_last(application: Application) -> None:
    source = RowsModel(COLUMNS)
    source.set_rows(TASKS)
    model = SortedRows(source)
    model.sort(1)
    assert names(model) == ["Zorro", "Öljy", "Åbo", "äiti"]


def test_enter_opens_a_row_and_a_filter_hides_the_others(qtbot: QtBot, application: Application) -> None:
    table = Table("Tasks", COLUMNS)
    qtbot.addWidget(table)
    table.set_rows(TASKS)
    table.sort_by(0)
    table.resize(500, 400)
    table.show()
    table.select(TASKS[3])
    assert table.current == TASKS[3]
    with qtbot.waitSignal(table.opened) as opened:
        press(table, Qt.Key.Key_Return, "\r")
    assert opened.args == [TASKS[3]]
    table.filter_by("zor")
    assert table.model().rowCount() == 1
    assert unnamed(table) == []
    assert {"Zorro", "2026-09-30", "Task"} <= {node.name for node in nodes(table)}


def test_the_selection_stays_when_rows_are_read_again(qtbot: QtBot, application: Application) -> None:
    table = Table("Tasks", COLUMNS)
    qtbot.addWidget(table)
    table.set_rows(TASKS)
    table.select(TASKS[1])
    table.set_rows([Task(task.name.upper(), task.due) for task in TASKS])
    assert table.current.name == "ÄITI"
