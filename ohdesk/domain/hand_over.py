"""The change of a group's chair, on any day, with or without the one who leaves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ohdesk.domain.prose import Prose


@dataclass(frozen=True, slots=True)
class HandOver:
    """Who hands the chair to whom, from which day, named by whom, and which steps have been taken.

    ``leaver`` and ``successor`` are memberships of the group. ``done`` are the keys of the steps that were taken;
    ``left_out`` tells why others are not.
    """

    id: UUID
    group: UUID | None = None
    day: date | None = None
    leaver: UUID | None = None
    successor: UUID | None = None
    named_by: str = ""
    named_on: date | None = None
    done: tuple[str, ...] = ()
    note: Prose = ""
    left_out: Prose = ""
    finished_on: date | None = None
