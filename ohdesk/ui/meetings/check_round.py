"""The checking of one meeting's minutes: remarks, and what changed since they were given for it."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ohdesk.domain.checking import Remark
from ohdesk.domain.errors import OHDeskError
from ohdesk.services import checking
from ohdesk.services.checking import Difference
from ohdesk.ui import clock
from ohdesk.ui.meetings.open_meeting import OpenMeeting


class CheckRound(QObject):
    """What the views of the minutes show of it; read anew when the meeting is, never while somebody types."""

    changed = Signal()

    def __init__(self, opened: OpenMeeting, parent: QObject) -> None:
        super().__init__(parent)
        self._open = opened
        self.remarks: tuple[Remark, ...] = ()
        self.given_on: date | None = None
        self.differences: tuple[Difference, ...] = ()
        opened.saved.connect(self._compare)
        opened.reread.connect(self.read)
        self.read()

    @property
    def waiting(self) -> tuple[Remark, ...]:
        """The remarks that nobody has dealt with, in the order of the minutes; those on the whole come first."""
        places = {item.id: place for place, item in enumerate(self._open.meeting.items, 1)}
        open_ones = [remark for remark in self.remarks if not remark.settled]
        return tuple(sorted(open_ones, key=lambda remark: places.get(remark.item, 0) if remark.item else 0))

    def on(self, item_id: UUID | None) -> tuple[Remark, ...]:
        """Return the remarks on an item, or (None) on the whole; those on an item that is gone count as the latter."""
        items = {item.id for item in self._open.meeting.items}
        return tuple(remark for remark in self.remarks if (remark.item if remark.item in items else None) == item_id)

    def add(self, item_id: UUID | None, text: str) -> UUID | None:
        """Add a remark and return its identity; None where it was refused."""
        try:
            made = checking.remark(self._open.vault, self._open.meeting, item_id, text, clock.today())
        except OHDeskError as error:
            self._open.refused.emit(error)
            return None
        self._open.saved.emit()
        self.read()
        return made.value.id

    def settle(self, remark_id: UUID, settled: bool) -> None:
        """Say whether a remark has been dealt with."""
        checking.settle(self._open.vault, remark_id, settled)
        self._open.saved.emit()
        self.read()

    def remove(self, remark_id: UUID) -> None:
        """Take a remark away; ``restore`` brings it back."""
        self._open.vault.remove(remark_id)
        self.read()

    def restore(self, remark_id: UUID) -> None:
        """Bring a removed remark back."""
        self._open.vault.restore(remark_id)
        self.read()

    def read(self) -> None:
        """Take in what is stored."""
        meeting = self._open.meeting
        self.remarks = checking.remarks(self._open.vault, meeting.id, meeting.group)
        kept = checking.circulated(self._open.vault, meeting.id)
        self.given_on = kept.on if kept else None
        self._compare()

    def _compare(self) -> None:
        if self.given_on:
            self.differences = checking.changed_since(self._open.vault, self._open.meeting)
        self.changed.emit()
