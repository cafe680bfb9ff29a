"""The window's tests run under the program's own application, without a screen unless one is asked for."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")

import pytest

from ohdesk.ui.application import Application
from ohdesk.ui.preferences import Preferences


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    return Application


@pytest.fixture
def application(qapp: Application) -> Application:
    """The application in plain English and light colours, whatever the test before did."""
    qapp.apply(Preferences(language="en", theme="light", text_scale=100, idle_minutes=0))
    return qapp
