"""Journeys through the real window, on a screen that nobody sees."""

from __future__ import annotations

import shutil
import sys

import pytest

from ohdesk.services import vaults
from ohdesk.services.practice import practice_school
from ohdesk.storage.store import VaultStore
from tests.flows.desk import Desk
from tests.flows.screen import screen as virtual_screen
from tests.flows.way import PASSPHRASE


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


@pytest.fixture(scope="session", params=["fi", "sv"])
def language(request) -> str:
    return request.param


@pytest.fixture
def desk(screen, tmp_path, language):
    """A new account on a laptop, the program not yet started; it must end without a failure in its log."""
    desk = Desk(screen, tmp_path / "home", language)
    yield desk
    desk.close()
    assert not desk.failures


@pytest.fixture(scope="session")
def practice_year(tmp_path_factory, language):
    """The invented school's vault in the window's language; it opens as soon as it may."""
    path = tmp_path_factory.mktemp("practice") / "Harjoituskoulu.ohdesk"
    practice_school(VaultStore("practice", seconds=0), path, PASSPHRASE, language, vaults.today()).vault.close()
    return path


@pytest.fixture
def practice_desk(desk, practice_year):
    """The program open at the first page of the invented school."""
    shutil.copytree(practice_year, desk.vaults / practice_year.name)
    desk.start()
    desk.wait(lambda: desk.focused().called in desk.words("Passphrase"), "the vault to be found")
    return desk
