"""Sticks that are plugged in and carry the group's changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QStorageInfo, QTimer, Signal

from ohdesk.domain.errors import OHDeskError
from ohdesk.services import exchange, meeting_places
from ohdesk.services.meeting_places import News
from ohdesk.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault

_LOOK: Final = 8_000
"""Milliseconds between two looks at what is mounted."""
_LETTING_GO: Final = 1.0
"""Seconds that a look under way gets before the vault is closed."""

Volumes = Callable[[], tuple[Path, ...]]


def mounted_volumes() -> tuple[Path, ...]:
    """Return where volumes other than the system's own are mounted."""
    found = (one for one in QStorageInfo.mountedVolumes() if one.isValid() and one.isReady() and not one.isRoot())
    return tuple(Path(one.rootPath()) for one in found)


class StickWatch(QObject):
    """Looks at each volume once when it comes, and says where the group's log lies with something new.

    Nothing is written there: whoever sees the offer decides. It has a thread of its own, since one dead network drive
    may hold up the list of what is mounted, and must not hold up the exchanging.
    """

    offered = Signal(object, object)
    """A volume, and the ``News`` there."""

    def __init__(self, vault: Vault, parent: QObject | None = None, volumes: Volumes = mounted_volumes) -> None:
        super().__init__(parent)
        self._vault = vault
        self._volumes = volumes
        self._tasks = TaskRunner("sticks", self)
        self._known: frozenset[Path] = frozenset()
        self._over = Event()
        self._idle = Event()
        self._idle.set()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and then every few seconds."""
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Look at the volumes that have come since the last time."""
        if not self._idle.is_set() or self._over.is_set():
            return
        vault, volumes, known, over, idle = self._vault, self._volumes, self._known, self._over, self._idle

        def work() -> tuple[frozenset[Path], dict[Path, News]]:
            try:
                there = frozenset(volumes())
                return there, _news(vault, there - known, over)
            finally:
                idle.set()

        self._idle.clear()
        self._tasks.run(self, work, self._take, lambda _: None)

    def stop(self) -> None:
        """Touch the vault no more: it is being closed."""
        self._timer.stop()
        self._over.set()
        self._idle.wait(_LETTING_GO)
        self._tasks.close(0)
        self.deleteLater()

    def _take(self, result: tuple[frozenset[Path], dict[Path, News]]) -> None:
        self._known, found = result
        for volume, news in found.items():
            self.offered.emit(volume, news)


def _news(vault: Vault, volumes: frozenset[Path], over: Event) -> dict[Path, News]:
    found = {}
    for volume in sorted(volumes):
        if over.is_set():
            break
        try:
            if volume == exchange.chosen_folder(vault):
                continue
            news = meeting_places.news(vault, volume)
        except (OSError, OHDeskError):  # it cannot be read, goes meanwhile, or this laptop does not belong
            continue
        if news is not None and (news.there or news.here):
            found[volume] = news
    return found
