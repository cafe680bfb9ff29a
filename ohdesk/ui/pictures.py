"""Pictures of every page, with the practice school's year in them."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date, time
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.services import groups, meetings, practice
from ohdesk.ui.application import Application
from ohdesk.ui.exchanging import Exchanging
from ohdesk.ui.follow_up.follow_up_page import FollowUpPage
from ohdesk.ui.groups.group_page import GroupPage
from ohdesk.ui.main_window import MainWindow
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.meetings.steps import Step
from ohdesk.ui.pages import PAGES, make_workspace
from ohdesk.ui.plans.plan_page import PlanPage
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.tasks import TaskRunner
from ohdesk.ui.vault.entrance import Entrance
from ohdesk.ui.widgets.choice import Segments

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault, VaultStore

_SIZE = (1280, 820)
_PASSPHRASE = "peura laavu kirnu sammal"
_PATIENCE = 5.0
"""Seconds within which a page has drawn itself."""


def take_pictures(
    folder: Path,
    store: VaultStore,
    today: date,
    languages: Sequence[str] = ("fi", "sv"),
    themes: Sequence[str] = ("light", "dark"),
    text_scale: int = 100,
) -> tuple[Path, ...]:
    """Write a picture (PNG) of every page in each language and theme into ``folder`` and return their paths.

    Needs no screen. The pictures show a practice vault that is gone afterwards.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or Application(["ohdesk"])
    assert isinstance(application, Application)
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    with tempfile.TemporaryDirectory() as place:
        for language in languages:
            path = Path(place) / language / "Harjoituskoulu.ohdesk"
            vault = practice.practice_school(store, path, _PASSPHRASE, language, today).vault
            for theme in themes:
                application.apply(look := Preferences(language, theme, text_scale, 0, (str(path),)))
                for name, picture in _pictures(vault, store, look, today):
                    written.append(folder / f"{name}-{language}-{theme}.png")
                    picture.save(str(written[-1]))
            vault.close()
    return tuple(written)


def _pictures(vault: Vault, store: VaultStore, look: Preferences, today: date) -> Iterator[tuple[str, QPixmap]]:
    """Yield pictures of the window with the name of what they show."""
    tasks = TaskRunner("pictures")
    window = MainWindow(
        look,
        lambda _: Entrance(lambda: store, tasks, tasks, look, Path(), tuple),
        lambda opened, preferences: make_workspace(opened, store, tasks, tasks, Exchanging(opened, tasks), preferences),
    )
    window.resize(*_SIZE)
    window.show()
    _settle(tasks)
    yield "unlock", window.grab()
    window.open_vault(vault)
    workspace = window.workspace
    assert workspace
    for entry in PAGES:
        workspace.open(entry.key)
        _settle(tasks)
        yield entry.key, window.grab()
        for number, part in enumerate(_other_parts(workspace.page(entry.key)), start=2):
            part.click()
            _settle(tasks)
            yield f"{entry.key}-{number}", window.grab()
    steps = list(_meetings(vault, today))
    running = _running(vault, today)
    workspace.open("meetings")
    page = workspace.page("meetings")
    assert isinstance(page, MeetingsPage)
    for name, meeting, step in [*steps, ("meeting-running", running, Step.HOLD)]:
        page.open_meeting(meeting, step)
        _settle(tasks)
        yield name, window.grab()
    workspace.open(PAGES[0].key)
    vault.remove(running)
    workspace.release()
    window.hide()
    window.deleteLater()
    # The next language must not find this window alive: it would make its pages anew over a closed vault.
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    tasks.close(_PATIENCE)


def _other_parts(page: QWidget) -> list[QPushButton]:
    """Return the buttons of the parts of a page that are not seen at first."""
    if not isinstance(page, (FollowUpPage, GroupPage, PlanPage)):
        return []
    parts = page.findChild(Segments)
    return [] if parts is None else parts.findChildren(QPushButton)[1:]


def _meetings(vault: Vault, today: date) -> Iterator[tuple[str, UUID, Step]]:
    """Yield the steps of a meeting to come, of the one just held, and of one long approved."""
    group = groups.current_group(vault).id
    coming = meetings.next_meeting(vault, group, today)
    past = [meeting for meeting in vault.outlines(Meeting, group, last=today) if meeting.state is MeetingState.HELD]
    if coming:
        yield "meeting-prepared", coming.id, Step.PREPARE
        yield "meeting-invited", coming.id, Step.INVITE
    if past:
        yield "meeting-held", past[-1].id, Step.MINUTES
        yield "meeting-approved", past[0].id, Step.APPROVE
        yield "meeting-shared", past[0].id, Step.SHARE


def _running(vault: Vault, today: date) -> UUID:
    """Begin a meeting like the next one, which the other pictures do not show."""
    group = groups.current_group(vault).id
    source = meetings.next_meeting(vault, group, today) or vault.outlines(Meeting, group)[-1]
    return meetings.begin(vault, meetings.duplicate(vault, source.id, today), time(14, 15)).value.id


def _settle(tasks: TaskRunner) -> None:
    """Let the page draw itself and the worker's answers come in."""
    end = monotonic() + _PATIENCE
    for _ in range(8):  # a tall page finds its height in several passes
        QApplication.processEvents()
        while tasks.busy and monotonic() < end:
            QApplication.processEvents()
            sleep(0.005)
