"""Who has been heard, about what, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.prose import Prose


class HearingState(StrEnum):
    """How far a hearing has come; it is whole when those heard know what changed."""

    ARRANGED = "arranged"
    HEARD = "heard"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class Hearing:
    """Students, guardians or others heard as a body; never one person's matter."""

    id: UUID
    group: UUID | None = None
    day: date | None = None
    who: str = ""
    how: str = ""
    about: Prose = ""
    changed: Prose = ""
    goal: UUID | None = None
    state: HearingState = HearingState.ARRANGED
