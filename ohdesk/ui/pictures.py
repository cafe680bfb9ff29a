"""Pictures of every page, with the practice school's year in them."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QApplication, QWidget

from ohdesk.domain.meetings import Meeting
from ohdesk.services import groups, meetings, practice
from ohdesk.ui.application import Application
from ohdesk.ui.pages import PAGES
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.tasks import TaskRunner
from ohdesk.ui.vault.entrance import Entrance
from ohdesk.ui.workspace import Workspace

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
            path = Path(place) / language / "practice.ohdesk"
            vault = practice.practice_school(store, path, _PASSPHRASE, language, today).vault
            try:
                for theme in themes:
                    preferences = Preferences(
                        language=language,
                        theme=theme,
                        text_scale=text_scale,
                        idle_minutes=0,
                        recent_vaults=(str(path),),
                    )
                    application.apply(preferences)
                    for name, widget in _widgets(vault, store, preferences, today):
                        written.append(folder / f"{name}-{language}-{theme}.png")
                        widget.grab().save(str(written[-1]))
            finally:
                vault.close()
    return tuple(written)


def _widgets(vault: Vault, store: VaultStore, preferences: Preferences, today: date) -> Iterator[tuple[str, QWidget]]:
    """Yield a name with what is to be pictured under it."""
    tasks = TaskRunner("pictures")
    entrance = Entrance(lambda: store, tasks, preferences, Path(), tuple)
    yield from _shown(entrance, tasks, [("unlock", lambda: None)])
    workspace = Workspace(vault, store, tasks, tasks, preferences, PAGES)
    views: list[tuple[str, Callable[[], object]]] = [(entry.key, partial(workspace.open, entry.key)) for entry in PAGES]
    for name, meeting in _meetings(vault, today):
        views.append((name, partial(workspace.open, "meetings", meeting)))
    yield from _shown(workspace, tasks, views)
    workspace.release()
    tasks.close(_PATIENCE)


def _meetings(vault: Vault, today: date) -> Iterator[tuple[str, UUID]]:
    """Yield one meeting of each sort: being prepared, just held, long approved."""
    group = groups.current_group(vault).id
    coming = meetings.next_meeting(vault, group, today)
    past = vault.outlines(Meeting, group, last=today)
    if coming:
        yield "meeting-prepared", coming.id
    if past:
        yield "meeting-held", past[-1].id
        yield "meeting-approved", past[0].id


def _shown(
    widget: QWidget, tasks: TaskRunner, views: Sequence[tuple[str, Callable[[], object]]]
) -> Iterator[tuple[str, QWidget]]:
    widget.resize(*_SIZE)
    widget.show()
    for name, show in views:
        show()
        _settle(tasks)
        yield name, widget
    widget.close()
    widget.deleteLater()


def _settle(tasks: TaskRunner) -> None:
    """Let the page draw itself and the worker's answers come in."""
    end = monotonic() + _PATIENCE
    for _ in range(3):
        QApplication.processEvents()
        while tasks.busy and monotonic() < end:
            QApplication.processEvents()
            sleep(0.005)
