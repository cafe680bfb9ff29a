"""A practice group's real vault for each test, and what a page is given."""

from __future__ import annotations

from datetime import time

import pytest

from ohdesk.ui import clock
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.steps import Step
from tests.ui.meetings import desk
from tests.ui.meetings.hands import Hands


@pytest.fixture
def vault(bare):
    return bare.vault


@pytest.fixture
def store(bare):
    return bare.store


@pytest.fixture
def group(vault):
    return desk.fill(vault)


@pytest.fixture
def context(bare, group):
    return bare.context()


@pytest.fixture
def at(monkeypatch):
    """Set the clock on the wall."""

    def set_clock(hour, minute):
        monkeypatch.setattr(clock, "now", lambda: time(hour, minute))

    set_clock(14, 15)
    return set_clock


@pytest.fixture
def hands(qtbot, context, vault, group, at):
    """Whoever keeps the minutes of a meeting that has just begun."""
    meeting = desk.coming(vault, group)
    page = MeetingsPage(context)
    page.resize(1060, 780)
    qtbot.addWidget(page)
    page.show()
    qtbot.bring_to_front(page)
    page.open_meeting(meeting.id, Step.HOLD)
    page._meeting._go_on()
    return Hands(qtbot, page, vault, meeting)
