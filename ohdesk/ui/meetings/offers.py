"""What puts itself forward for the meeting on the desk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem, Reason, thread_of
from ohdesk.domain.meetings import MeetingState
from ohdesk.services import due
from ohdesk.services.due import Suggestion
from ohdesk.ui import clock
from ohdesk.ui.language import current_language
from ohdesk.ui.meetings.open_meeting import OpenMeeting

_TO_COME = (MeetingState.PLANNED, MeetingState.INVITED, MeetingState.RUNNING)


class Offers:
    """Suggestions in their order, read when the meeting is opened and again when something else in the vault changes.

    What is taken or left out meanwhile is told from the agenda, so that answers cost nothing. A suggestion goes by the
    identity that its item has on the agenda: a line keeps its key when it is taken.
    """

    def __init__(self, opened: OpenMeeting) -> None:
        self._open = opened
        self._state: object = None
        self._all: tuple[Suggestion, ...] = ()

    @property
    def waiting(self) -> tuple[Suggestion, ...]:
        """Those that wait for an answer."""
        gone = self._gone()
        return tuple(offer for offer in self._free() if (offer.reason, offer.source) not in gone)

    @property
    def left_out(self) -> tuple[Suggestion, ...]:
        """Those that were left out of this meeting and could still be taken up."""
        gone = self._gone()
        return tuple(offer for offer in self._free() if (offer.reason, offer.source) in gone)

    def find(self, key: UUID) -> Suggestion | None:
        """Return the suggestion behind a line, waiting or left out."""
        return next((offer for offer in self._free() if offer.item.id == key), None)

    def reason_of(self, item: AgendaItem) -> Suggestion | None:
        """Return why an item came onto the agenda by itself; None where, as the vault stands, it would not."""
        found = (offer for offer in self._read() if (offer.reason, offer.source) == (item.reason, item.source))
        return next(found, None)

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

    def _free(self) -> Iterator[Suggestion]:
        """Yield what nothing on the agenda is about yet."""
        items = self._open.meeting.items
        threads, goals = {thread_of(item) for item in items}, {item.goal for item in items}
        about = {(item.reason, item.source) for item in items}
        for offer in self._read():
            known = thread_of(offer.item) in threads or (offer.reason, offer.source) in about
            if not known and not (offer.reason is Reason.GOAL and offer.item.goal in goals):
                yield offer

    def _read(self) -> tuple[Suggestion, ...]:
        """Return everything that would put itself forward for an agenda of the user's own items."""
        meeting = self._open.meeting
        to_come = meeting.state in _TO_COME
        state = (self._open.revision, meeting.day, to_come)
        if state != self._state:
            self._state = state
            own = tuple(item for item in meeting.items if item.reason is Reason.ADDED)
            bare = replace(meeting, items=own, left_out=())
            self._all = due.due(self._open.vault, bare, clock.today(), current_language()) if to_come else ()
        return self._all
