"""A window stays awake while its worker lays out a paper of many pages."""

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from ohdesk.documents.pages import pages
from ohdesk.documents.render import render
from ohdesk.documents.tree import Document, Identification, Orientation, Table
from ohdesk.ui.application import Application
from ohdesk.ui.tasks import TaskRunner

TICK = 10
"""Milliseconds between two signs of life."""
LONGEST_PAUSE = 300
"""Milliseconds; other programs on the machine are in it, without them it is below 50."""


def long_plan() -> Document:
    words = "Oppilaskunta suunnittelee kevään teemapäivän yhdessä opiskeluhuoltoryhmän kanssa. "
    who = Identification("Harjoituskylä", ("Harjoituskoulu",), "Vuosisuunnitelma", "14.10.2026")
    row = ("Tavoite", words, words * 2, "Rehtori", "syksy", words, "Tila", "Valmis")
    table = Table(tuple("12345678"), (row,) * 900)
    return Document("Vuosisuunnitelma", "fi", who, (table,), orientation=Orientation.LANDSCAPE)


@pytest.mark.timed
def test_the_window_answers_while_a_long_paper_is_laid_out(application: Application, qtbot: QtBot) -> None:
    tasks, document, made = TaskRunner("test"), long_plan(), []
    signs = [time.perf_counter()]
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: signs.append(time.perf_counter()))

    timer.start(TICK)
    tasks.run(application, lambda: render(document), made.append, lambda error: pytest.fail(str(error)))
    qtbot.waitUntil(lambda: bool(made))
    timer.stop()
    tasks.close(5)

    pauses = [(after - before) * 1000 for before, after in pairwise(signs)]
    assert len(pages(made[0]).sizes) > 25
    assert sum(pauses) > LONGEST_PAUSE  # the paper did take longer than a pause may
    assert max(pauses) < LONGEST_PAUSE
