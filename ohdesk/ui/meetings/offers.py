"""What puts itself forward for the meeting on the desk."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem, Reason, without
from ohdesk.domain.meetings import Meeting
from ohdesk.services import due
from ohdesk.services.due import Suggestion
from ohdesk.ui import clock
from ohdesk.ui.language import current_language
from ohdesk.ui.meetings.open_meeting import OpenMeeting


class Offers:
    """Suggestions in their order, read again when something in the vault, or the agenda itself, has changed.

    A suggestion goes by the identity that its item has on the agenda, so a line keeps its key when it is taken.
    """

    def __init__(self, opened: OpenMeeting) -> None:
        self._open = opened
        self._state: object = None
        self._all: tuple[Suggestion, ...] = ()

    @property
    def waiting(self) -> tuple[Suggestion, ...]:
        """Those that wait for an answer."""
        gone = self._gone()
        return tuple(offer for offer in self._read() if (offer.reason, offer.source) not in gone)

    @property
    def left_out(self) -> tuple[Suggestion, ...]:
        """Those that were left out of this meeting and could still be taken up."""
        gone = self._gone()
        return tuple(offer for offer in self._read() if (offer.reason, offer.source) in gone)

    def find(self, key: UUID) -> Suggestion | None:
        """Return the suggestion behind a line, waiting or left out."""
        return next((offer for offer in self._read() if offer.item.id == key), None)

    def reason_of(self, item: AgendaItem) -> Suggestion | None:
        """Return why an item of the agenda came there by itself; None where, as the vault stands, it would not."""
        if item.reason is Reason.ADDED:
            return None
        meeting = self._open.meeting
        found = _due(self._open, replace(meeting, items=without(meeting.items, item.id), left_out=()))
        return next((offer for offer in found if offer.source == item.source), None)

    def take(self, key: UUID, label: str, to: int | None = None) -> None:
        """Put a suggestion on the agenda, at place ``to`` (from 0) or where it belongs."""
        if offer := self.find(key):
            meeting = due.taken(self._open.meeting, offer)
            self._open.change(meeting, label)
            if to is not None:
                self._open.move_item(key, to, label)

    def take_all(self, label: str) -> None:
        """Put everything that waits on the agenda, in one step."""
        meeting = self._open.meeting
        for offer in self.waiting:
            meeting = due.taken(meeting, offer)
        self._open.change(meeting, label)

    def leave(self, key: UUID, label: str) -> None:
        """Leave a suggestion out of this meeting; that is remembered."""
        if offer := self.find(key):
            self._open.change(due.left(self._open.meeting, offer), label)

    def _gone(self) -> frozenset[tuple[Reason, UUID | None]]:
        return frozenset((left.reason, left.source) for left in self._open.meeting.left_out)

    def _read(self) -> tuple[Suggestion, ...]:
        meeting = self._open.meeting
        state = (self._open.revision, meeting.day, tuple((item.id, item.goal) for item in meeting.items))
        if state != self._state:
            self._state = state
            self._all = _due(self._open, replace(meeting, left_out=()))
        return self._all


def _due(opened: OpenMeeting, meeting: Meeting) -> tuple[Suggestion, ...]:
    return due.due(opened.vault, meeting, clock.today(), current_language())
