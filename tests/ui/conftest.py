"""The window's tests run under the program's own application, without a screen unless one is asked for."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")

import pytest
from PySide6.QtCore import QEvent, SignalInstance
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker
from ready_vaults import ReadyVaults

from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.storage.store import VaultStore
from ohdesk.ui.application import Application
from ohdesk.ui.preferences import Preferences
from tests.ui.practice import Desk, fill
from tests.ui.rest import come_to_rest

_PATIENCE = 60_000
"""Milliseconds."""


class PatientBot(QtBot):
    """Waits for as long as a busy machine may take; where all goes well, no longer than before."""

    def wait(self, ms: int) -> None:
        super().wait(ms)
        come_to_rest()

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(  # noqa: N802
        self, signal: SignalInstance, *, timeout: int = _PATIENCE, **more: Any
    ) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, **more)

    def bring_to_front(self, window: QWidget) -> None:
        """Give the keyboard to ``window``, which no screen does by itself here, and wait until it has it.

        pytest-qt's ``waitActive`` and ``waitExposed`` wait at the end of a ``with``, and not at all without one.
        """
        window.activateWindow()
        come_to_rest()  # what windows before it left behind comes first, and may put another one in front
        self.waitUntil(lambda: window.isActiveWindow() and window.windowHandle().isExposed())


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    return Application


@pytest.fixture
def qtbot(qapp: Application, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture
def application(qapp: Application) -> Application:
    """The application in plain English and light colours, whatever the test before did."""
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # its window goes now, not in this test's time
    qapp.processEvents()
    qapp.apply(Preferences(language="en", theme="light", text_scale=100, idle_minutes=0))
    return qapp


@pytest.fixture
def bare(application: Application, ready_vaults: ReadyVaults, tmp_path: Path) -> Iterator[Desk]:
    """A real practice vault with nothing in it, and what a page is given."""
    store = VaultStore("test installation", seconds=0)
    desk = Desk(store, ready_vaults.open(store, tmp_path / "vault.ohdesk", practice=True))
    yield desk
    desk.close()


@pytest.fixture
def empty(bare: Desk) -> Desk:
    """A vault with nothing but a group in it."""
    bare.vault.add(Group(new_id(), name="Opiskeluhuoltoryhmä"))
    return bare


@pytest.fixture
def school(application: Application, ready_vaults: ReadyVaults, tmp_path: Path) -> Iterator[Desk]:
    """A vault with a practice school's year in it."""
    store = VaultStore("test installation", seconds=0)
    desk = Desk(store, ready_vaults.open_filled(store, tmp_path / "vault.ohdesk", fill))
    yield desk
    desk.close()
