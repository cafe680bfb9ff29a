"""Which papers went to the organisation's records management, and what is written down of where they are."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from ohdesk.domain.archive import Paper, PaperKind
from ohdesk.domain.deliveries import (
    Deliverable,
    Delivery,
    OfficialCopy,
    Subject,
    earlier_copies,
    noted,
    official_copy,
    waiting,
)
from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Group, Role
from ohdesk.domain.identity import new_id
from ohdesk.domain.inspections import Inspection
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.plans import Plan
from ohdesk.domain.schools import school_year_span
from ohdesk.security.canonical import Json, canonical, sha256
from ohdesk.services import groups
from ohdesk.services.archive_list import archive_list
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault

__all__ = ["Deliverable", "Delivery", "OfficialCopy", "Subject", "official_words"]

_OTHERS = {PaperKind.TALLY: Deliverable.TALLY, PaperKind.SURVEY: Deliverable.SURVEY}
_TOLD = {PaperKind.MINUTES: Deliverable.MINUTES, PaperKind.PLAN: Deliverable.PLAN}


@dataclass(frozen=True, slots=True)
class Standing:
    """How a finished paper stands: where its official copy lies, and the delivery of which nothing is noted yet."""

    paper: Paper
    subject: Subject
    official: OfficialCopy | None = None
    waiting: Delivery | None = None

    @property
    def is_behind(self) -> bool:
        """Whether the official copy is there and says what the paper says."""
        return self.official is not None and not self.official.changed


def minutes_of(meeting_id: UUID) -> Subject:
    """Return what names a meeting's minutes."""
    return Subject(Deliverable.MINUTES, meeting_id)


def plan_of(plan_id: UUID) -> Subject:
    """Return what names a plan."""
    return Subject(Deliverable.PLAN, plan_id)


def subject_of(delivery: Delivery) -> Subject:
    """Return what names the paper that a delivery is of. Raises ``NotFound`` for one of nothing."""
    if delivery.subject is None:
        raise NotFound(kind="delivery", id=str(delivery.id))
    return Subject(delivery.what, delivery.subject, delivery.school_year)


def inspections_of(group_id: UUID) -> Subject:
    """Return what names the follow-up of the inspections of a group's schools."""
    return Subject(Deliverable.INSPECTION, group_id)


def of_group(what: Deliverable, group_id: UUID, school_year: str) -> Subject:
    """Return what names a paper about a group's school year ("2026–2027")."""
    return Subject(what, group_id, school_year)


def official(vault: Vault, subject: Subject) -> OfficialCopy | None:
    """Return where a paper's official copy lies and whether the paper has changed since; None where nobody has said."""
    found = vault.all(Delivery)
    return official_copy(found, subject, state_of(vault, subject)) if found else None


def waiting_for_note(vault: Vault, subject: Subject) -> Delivery | None:
    """Return the delivery of a paper whose files were made and of which nothing is noted yet."""
    return waiting(vault.all(Delivery), subject)


def official_words(vault: Vault, subject: Subject, language: str) -> str:
    """Return in words where a paper's official copy lies, nothing where nobody has written it down."""
    found = official(vault, subject)
    if found is None:
        return ""
    from ohdesk.documents.official_copy import official_words as in_words

    return in_words(found, language)


def earlier_words(vault: Vault, subject: Subject, language: str) -> str:
    """Return in words where a paper was handed on before its official copy, nothing where it was not."""
    found = earlier_copies(vault.all(Delivery), subject)
    if not found:
        return ""
    from ohdesk.documents.official_copy import earlier_words as in_words

    return in_words(found, language)


def standings(vault: Vault, group_id: UUID, school_year: str) -> tuple[Standing, ...]:
    """Return how the approved minutes and plans of a group's school year stand, sort by sort and by day.

    Raises ``ValueError`` for what is no school year's name.
    """
    found = vault.all(Delivery)
    papers = (line.paper for line in archive_list(vault, group_id, school_year))
    return tuple(
        _standing(vault, found, paper, Subject(_TOLD[paper.kind], paper.object))
        for paper in papers
        if paper.kind in _TOLD and paper.finished
    )


def others_of_year(vault: Vault, group_id: UUID, school_year: str) -> tuple[tuple[Subject, Paper], ...]:
    """Return what of a group's school year may go to records management beside its minutes and plans, by sort and day.

    Its inspections go as one paper, of a survey only what its answers came to. Raises ``ValueError`` for what is no
    school year's name.
    """
    found: dict[Subject, Paper] = {}
    for line in archive_list(vault, group_id, school_year):
        paper = line.paper
        if paper.kind is PaperKind.INSPECTION:
            found[inspections_of(group_id)] = paper
        elif paper.kind in _OTHERS and paper.finished:
            found[Subject(_OTHERS[paper.kind], paper.object)] = paper
    return tuple(found.items())


def of_year(vault: Vault, group_id: UUID, school_year: str) -> tuple[Delivery, ...]:
    """Return a group's deliveries of a school year: by the day on which they were noted, or made."""
    first, last = school_year_span(school_year)
    found = (one for one in vault.all(Delivery, group_id) if first <= (one.delivered_on or one.made_on or last) <= last)
    return tuple(sorted(found, key=lambda one: (one.delivered_on or one.made_on or last, one.id)))


def noting(vault: Vault, group_id: UUID, subject: Subject) -> tuple[Edition[Delivery] | None, Delivery]:
    """Return the delivery on which it is to be noted where a paper went, and its edition where it is stored.

    That is the latest one whose files were made and that waits for it, else the note that holds, to be mended; for a
    paper that has changed since, or that went another way, it is a new one.
    """
    found = vault.all(Delivery)
    state = state_of(vault, subject)
    known = official_copy(found, subject, state)
    held = waiting(found, subject) or (known.delivery if known and not known.changed else None)
    if held is not None:
        edition = vault.read(Delivery, held.id)
        return edition, replace(edition.value, place=edition.value.place or usual_place(vault))
    return None, Delivery(
        new_id(),
        group_id,
        subject.what,
        subject.id,
        subject.school_year,
        state=state,
        number=_own_number(vault, subject),
        place=usual_place(vault),
    )


def usual_place(vault: Vault) -> str:
    """Return the system in which the provider's official copies lie: what is written down, up to its first comma.

    What people write behind that is the class within the system.
    """
    provider = groups.provider(vault)
    return provider.records_place.partition(",")[0].strip() if provider else ""


def role_at_hand(vault: Vault, group_id: UUID) -> Role | None:
    """Return the role of whoever is at the laptop, as the group knows it."""
    members = vault.read(Group, group_id).value.members
    return next((member.role for member in members if member.id == vault.member), None)


def note(vault: Vault, group_id: UUID, subject: Subject, number: str, day: date, place: str = "") -> Delivery:
    """Write down where a paper's official copy lies since ``day``; without a ``place`` it is the provider's usual one.

    Of two laptops that both write it down both notes are kept.
    """
    edition, delivery = noting(vault, group_id, subject)
    new = noted(delivery, number, day, place or delivery.place, role_at_hand(vault, group_id))
    return vault.add(new).value if edition is None else vault.save(edition, new).value


def state_of(vault: Vault, subject: Subject) -> str:
    """Return a digest of what a paper rests on; an addendum, a redaction or another approval gives another one.

    A plan rests on its approval: how its measures go on from day to day makes it no other plan. The follow-up of
    inspections rests on what was found and how far its repair has come, without the words: a digest of words would tell
    whoever guesses them. Empty for papers that follow what is in the vault.
    """
    match subject.what:
        case Deliverable.MINUTES:
            return _digest(_records(vault, (subject.id,)))
        case Deliverable.YEAR | Deliverable.WHOLE_YEAR:
            first, last = school_year_span(subject.school_year)
            return _digest(_records(vault, [held.id for held in vault.outlines(Meeting, subject.id, first, last)]))
        case Deliverable.PLAN:
            plan = vault.read(Plan, subject.id).value
            day = plan.approved_on.isoformat() if plan.approved_on else ""
            return _digest([plan.approved_body, day, plan.approved_section])
        case Deliverable.INSPECTION:
            return _digest(sorted(_defects(vault, subject.id)))
        case _:
            return ""


def _own_number(vault: Vault, subject: Subject) -> str:
    """Return the diary number that a paper has of its own."""
    return vault.read(Plan, subject.id).value.diary_number if subject.what is Deliverable.PLAN else ""


def _records(vault: Vault, meetings: Collection[UUID]) -> Sequence[Json]:
    stood = vault.record_roots()
    records = (stored for meeting in meetings if meeting in stood for stored in vault.records(meeting))
    return sorted(
        [stored.record.digest, *sorted(sha256(removed.data) for removed in stored.redactions)] for stored in records
    )


def _defects(vault: Vault, group_id: UUID) -> Iterator[list[str]]:
    """Yield the inspections and their defects with the looks at each."""
    for inspection in vault.all(Inspection, group_id):
        yield [str(inspection.id), str(inspection.day or "")]
        for defect in inspection.defects:
            reviews = (f"{review.id} {review.state}" for review in defect.reviews)
            yield [str(defect.id), defect.state.value, str(defect.due or ""), *reviews]


def _digest(content: Json) -> str:
    return sha256(canonical(content)) if content else ""


def _standing(vault: Vault, found: Collection[Delivery], paper: Paper, subject: Subject) -> Standing:
    return Standing(paper, subject, official_copy(found, subject, state_of(vault, subject)), waiting(found, subject))
