"""The window's tests run under the program's own application, without a screen unless one is asked for."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")

import pytest

from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.ui.application import Application
from ohdesk.ui.preferences import Preferences
from tests.ui.practice import Desk, fill, new_vault


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    return Application


@pytest.fixture
def application(qapp: Application) -> Application:
    """The application in plain English and light colours, whatever the test before did."""
    qapp.apply(Preferences(language="en", theme="light", text_scale=100, idle_minutes=0))
    return qapp


@pytest.fixture
def empty(application: Application, tmp_path: Path) -> Iterator[Desk]:
    """A real vault with nothing but a group in it, and what a page is given."""
    desk = Desk(*new_vault(tmp_path))
    desk.vault.add(Group(new_id(), name="Opiskeluhuoltoryhmä"))
    yield desk
    desk.close()


@pytest.fixture
def school(application: Application, tmp_path: Path) -> Iterator[Desk]:
    """A real vault with a practice school's year in it, and what a page is given."""
    desk = Desk(*new_vault(tmp_path))
    fill(desk.vault)
    yield desk
    desk.close()
