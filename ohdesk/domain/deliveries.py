"""Papers handed on to the organisation's records management, and where the official copy of each lies since then.

OHDesk is a working tool and no register: what counts is the copy in the case-management system.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.archive import PaperKind
from ohdesk.domain.groups import Role
from ohdesk.domain.readers import Reader


class Deliverable(StrEnum):
    """The sorts of paper that are handed on.

    A survey goes as its results. A change of chair does not go: its file is a working paper, of what goes by itself and
    of who has which key.
    """

    MINUTES = "minutes"
    PLAN = "plan"
    YEAR = "year"
    WHOLE_YEAR = "whole_year"
    EVALUATION = "evaluation"
    YEAR_SUMMARY = "year_summary"
    NEWSLETTER = "newsletter"
    INSPECTION = "inspection"
    TALLY = "tally"
    SURVEY = "survey"


KEPT_AS = {
    Deliverable.MINUTES: PaperKind.MINUTES,
    Deliverable.PLAN: PaperKind.PLAN,
    Deliverable.YEAR: PaperKind.MINUTES,
    Deliverable.EVALUATION: PaperKind.EVALUATION,
    Deliverable.NEWSLETTER: PaperKind.NEWSLETTER,
    Deliverable.INSPECTION: PaperKind.INSPECTION,
    Deliverable.TALLY: PaperKind.TALLY,
    Deliverable.SURVEY: PaperKind.SURVEY,
}
"""By which of the provider's times of keeping a sort is kept; a summary and a file of the whole year have none."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Which paper: its sort, the object that it is about, and the school year where that names a group."""

    what: Deliverable
    id: UUID
    school_year: str = ""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One paper handed on: its files were made on a day, and later somebody wrote down where they went.

    ``number`` is the diary number and ``place`` the system in which the official copy lies since ``delivered_on``;
    ``by`` is the role of who wrote that down. ``state`` tells what the paper rested on (``services.deliveries``), and
    ``files`` are the SHA-256 of the files that were made; both are empty where the paper went another way.
    """

    id: UUID
    group: UUID | None = None
    what: Deliverable = Deliverable.MINUTES
    subject: UUID | None = None
    school_year: str = ""
    reader: Reader = Reader.STAFF
    language: str = ""
    made_on: date | None = None
    state: str = ""
    files: tuple[str, ...] = ()
    delivered_on: date | None = None
    number: str = ""
    place: str = ""
    by: Role | None = None


@dataclass(frozen=True, slots=True)
class OfficialCopy:
    """Where a paper's official copy lies; ``changed`` says that the paper is no longer what was handed on."""

    delivery: Delivery
    changed: bool = False


def is_noted(delivery: Delivery) -> bool:
    """Tell whether it is written down where the paper went."""
    return delivery.delivered_on is not None


def noted(delivery: Delivery, number: str, day: date, place: str, by: Role | None) -> Delivery:
    """Return a delivery of which it is known where it went."""
    return replace(delivery, delivered_on=day, number=number.strip(), place=place.strip(), by=by)


def deliveries_of(deliveries: Iterable[Delivery], subject: Subject) -> tuple[Delivery, ...]:
    """Return the deliveries of one paper, the latest first: those that are noted by their day, before all others."""
    own = [
        one
        for one in deliveries
        if (one.what, one.subject, one.school_year) == (subject.what, subject.id, subject.school_year)
    ]
    return tuple(sorted(own, key=_latest_last, reverse=True))


def official_copy(deliveries: Iterable[Delivery], subject: Subject, state: str = "") -> OfficialCopy | None:
    """Return where a paper's official copy lies, or None where nobody has written it down.

    ``state`` is what the paper rests on now; empty where that cannot be told.
    """
    latest = next(iter(deliveries_of(deliveries, subject)), None)
    if latest is None or not is_noted(latest):
        return None
    return OfficialCopy(latest, changed=bool(state and latest.state) and state != latest.state)


def earlier_copies(deliveries: Iterable[Delivery], subject: Subject) -> tuple[Delivery, ...]:
    """Return the notes of one paper before the one that holds, the latest first: two laptops may each have made one."""
    return tuple(one for one in deliveries_of(deliveries, subject) if is_noted(one))[1:]


def waiting(deliveries: Iterable[Delivery], subject: Subject) -> Delivery | None:
    """Return the latest delivery whose files were made on a day after the official copy's, with nothing noted yet."""
    own = deliveries_of(deliveries, subject)
    latest = max((one.delivered_on for one in own if one.delivered_on), default=date.min)
    return next((one for one in own if not is_noted(one) and (one.made_on or date.min) > latest), None)


def _latest_last(delivery: Delivery) -> tuple[date, date, UUID]:
    return delivery.delivered_on or date.min, delivery.made_on or date.min, delivery.id
