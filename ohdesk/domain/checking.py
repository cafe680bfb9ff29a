"""Minutes while they are checked: what was given for checking, and what was remarked on it.

Both are dropped for good some time after the approval.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ohdesk.domain.identity import generated_id
from ohdesk.domain.prose import Prose

DRAFT_DAYS = 30
"""How many days after the approval it is kept how minutes came to be, where nobody set another number."""

LONGEST_DRAFT_DAYS = 3650


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark on minutes that are checked; it stands beside the text, on an item or (None) on the whole."""

    id: UUID
    group: UUID | None = None
    meeting: UUID | None = None
    item: UUID | None = None
    member: UUID | None = None
    name: str = ""
    text: Prose = ""
    made_on: date | None = None
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Circulated:
    """The minutes as they were given for checking, as one plain text in ``language``, to tell what changed since."""

    id: UUID
    group: UUID | None = None
    meeting: UUID | None = None
    on: date | None = None
    language: str = "fi"
    text: str = ""


def circulated_id(meeting: UUID) -> UUID:
    """Return the identity of what was given for checking, the same on every laptop."""
    return generated_id("circulated", meeting)
