"""What came from other laptops after a mark of the log, thing by thing, as the log tells it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from ohdesk.sync.authorship import Stretch
from ohdesk.sync.shapes import Json


class Happening(StrEnum):
    """What others did with a thing; *kept* is what one removed and what stays, since another had changed it.

    A document may have been confirmed by somebody, lost words for good, or be gone for good.
    """

    ADDED = "added"
    MOVED = "moved"
    REMOVED = "removed"
    RESTORED = "restored"
    KEPT = "kept"
    RECORDED = "recorded"
    CONFIRMED = "confirmed"
    REDACTED = "redacted"
    DESTROYED = "destroyed"


@dataclass(frozen=True, slots=True)
class Touched:
    """A thing that others did something with: which devices, and when the last of it was written (UTC)."""

    kind: str
    root: UUID
    object: UUID
    devices: frozenset[str]
    at: datetime


@dataclass(frozen=True, slots=True)
class TextArrived:
    """What others added to a text and removed from it, within all of it."""

    field: str
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class ValueArrived:
    """A value (JSON) that others put in the place of another one, and on which device."""

    field: str
    before: Json
    after: Json
    device: str


@dataclass(frozen=True, slots=True)
class Arrived:
    """What came of one thing; nothing in it where nothing is left to be seen of what others did."""

    happenings: tuple[tuple[Happening, str], ...] = ()
    texts: tuple[TextArrived, ...] = ()
    values: tuple[ValueArrived, ...] = ()

    @property
    def devices(self) -> frozenset[str]:
        """On which devices it was written."""
        written = {stretch.device for text in self.texts for stretch in text.stretches if stretch.device}
        return frozenset({device for _, device in self.happenings} | written | {value.device for value in self.values})
