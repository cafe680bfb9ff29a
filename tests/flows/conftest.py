"""Journeys through the real window, on a screen that nobody sees."""

from __future__ import annotations

import sys

import pytest

from flows.desk import Desk
from flows.screen import screen as virtual_screen


def pytest_collection_modifyitems(items):
    for item in items:
        if "/flows/" in item.path.as_posix():
            item.add_marker(pytest.mark.screen)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Keep a picture of what the screen showed when a journey failed."""
    report = yield
    desk = item.funcargs.get("desk")
    if desk and report.failed and call.when == "call":
        picture = item.funcargs["tmp_path"] / "screen.png"
        desk.screen.photograph(picture)
        report.sections.append(("Screen", str(picture)))
    return report


@pytest.fixture(scope="session")
def screen():
    """One virtual screen for all journeys of a run."""
    if sys.platform != "linux":
        pytest.skip("a virtual screen is a Linux thing")
    with virtual_screen() as made:
        yield made


@pytest.fixture(params=["fi", "sv"])
def language(request) -> str:
    return request.param


@pytest.fixture
def desk(screen, tmp_path, language):
    """A new account on a laptop, the program not yet started; it must end without a failure in its log."""
    desk = Desk(screen, tmp_path / "home", language)
    yield desk
    desk.close()
    assert not desk.failures
