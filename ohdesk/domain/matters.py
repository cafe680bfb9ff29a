"""What waits for a place on an agenda."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.agenda import Part
from ohdesk.domain.prose import Prose


class MatterState(StrEnum):
    """How far a matter has come; whether it is on an agenda is told by the agendas."""

    WAITING = "waiting"
    ANSWERED = "answered"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class Matter:
    """Something raised between meetings, or passed on by another group of the vault.

    The items that take it up carry its id as their ``thread``. ``from_group``, ``from_meeting`` and ``from_item`` say
    which item of which group passed it on; ``answer`` goes back there.
    """

    id: UUID
    group: UUID | None = None
    title: str = ""
    text: Prose = ""
    raised_by: str = ""
    raised_on: date | None = None
    goal: UUID | None = None
    part: Part = Part.WHOLE
    from_group: UUID | None = None
    from_meeting: UUID | None = None
    from_item: UUID | None = None
    state: MatterState = MatterState.WAITING
    answer: Prose = ""
    answered_on: date | None = None
