"""A group's school year as one file, in order, as its reader may see it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from uuid import UUID

from ohdesk.domain.deliveries import Deliverable
from ohdesk.domain.evaluation import SelfEvaluation, is_filled
from ohdesk.domain.groups import Group
from ohdesk.domain.meetings import Meeting, MeetingState, Publicity
from ohdesk.domain.readers import Reader
from ohdesk.domain.whole_year import YearPart, parts_for
from ohdesk.services import (
    clock_papers,
    communication,
    communication_papers,
    deliveries,
    evaluation_papers,
    forms,
    group_papers,
    indicator_papers,
    indicators,
    plans,
    printing,
    vaults,
    year_clock,
)
from ohdesk.services import minutes as approvals
from ohdesk.services.forms import Paper
from ohdesk.services.ports import Vault
from ohdesk.services.printing import Variant

_VARIANTS = {
    Reader.STAFF: Variant.MEMBERS,
    Reader.REPRESENTATIVES: Variant.REPRESENTATIVES,
    Reader.PUBLIC: Variant.PUBLIC,
}
_SENT = (MeetingState.INVITED, MeetingState.RUNNING, MeetingState.HELD)


def parts(vault: Vault, group_id: UUID, school_year: str, reader: Reader = Reader.STAFF) -> tuple[YearPart, ...]:
    """Return what a school year's file ("2026–2027") can hold for a reader: what there is, and has a form for them."""
    held = _meetings(vault, group_id, school_year, reader)
    there = {
        YearPart.PLAN: plans.plan_for(vault, group_id, school_year),
        YearPart.CLOCK: _clock(vault, group_id, school_year),
        YearPart.AGENDAS: any(meeting.state in _SENT for meeting in held),
        YearPart.MINUTES: any(meeting.id in vault.record_roots() for meeting in held),
        YearPart.INDICATORS: indicators.followed(vault, group_id),
        YearPart.EVALUATION: any(
            own.school_year == school_year and is_filled(own) for own in vault.all(SelfEvaluation, group_id)
        ),
    }
    return tuple(part for part in parts_for(reader) if there.get(part, True))


def paper(
    vault: Vault,
    group_id: UUID,
    school_year: str,
    language: str,
    reader: Reader = Reader.STAFF,
    chosen: Collection[YearPart] = tuple(YearPart),
) -> Paper:
    """Return a school year's papers in order as one, as a reader may see them; ``chosen`` are those wanted."""
    from ohdesk.documents.whole_year import whole_year

    wanted = [part for part in parts(vault, group_id, school_year, reader) if part in chosen]
    papers = [
        paper
        for part in wanted
        if not (part is YearPart.MINUTES and YearPart.AGENDAS in wanted)
        for paper in _papers(vault, group_id, school_year, language, reader, part, wanted)
    ]
    sender, today = printing.issuer(vault, group_id), vaults.today()
    wide, narrow = (
        whole_year(
            [forms.document_of(vault, one, narrow=narrow) for one in papers],
            *(sender, school_year, language, today, reader),
        )
        for narrow in (False, True)
    )
    subject = deliveries.of_group(Deliverable.WHOLE_YEAR, group_id, school_year)
    return Paper(wide, "whole_year_printed", group_id, narrow, subject)


def _papers(
    vault: Vault,
    group_id: UUID,
    year: str,
    language: str,
    reader: Reader,
    part: YearPart,
    wanted: Collection[YearPart],
) -> Iterator[Paper]:
    """Yield the papers of a part; with the agendas go the minutes, each behind its own, where they are ``wanted``."""
    today = vaults.today()
    match part:
        case YearPart.MEMBERS:
            yield group_papers.members(vault, group_id, today, language, reader)
        case YearPart.PLAN:
            plan = plans.plan_for(vault, group_id, year)
            if plan is not None:
                yield printing.plan(vault, plan.value.id, language)
        case YearPart.CLOCK:
            yield clock_papers.table(vault, group_id, year, language)
        case YearPart.AGENDAS | YearPart.MINUTES:
            for meeting in _meetings(vault, group_id, year, reader):
                if YearPart.AGENDAS in wanted and meeting.state in _SENT:
                    yield printing.agenda(vault, meeting.id, language, _VARIANTS[reader])
                if YearPart.MINUTES in wanted and meeting.id in vault.record_roots():
                    yield printing.minutes(vault, meeting.id, language, _VARIANTS[reader])
        case YearPart.INDICATORS:
            yield indicator_papers.indicators(vault, group_id, language, today, reader)
        case YearPart.EVALUATION:
            yield evaluation_papers.evaluation(vault, group_id, year, language)
        case YearPart.SUMMARY:
            yield communication_papers.year_summary(vault, group_id, year, language, reader)
        case YearPart.COVERAGE:
            yield evaluation_papers.coverage(vault, group_id, year, language)
        case YearPart.ARCHIVE_LIST:
            yield evaluation_papers.archive_list(vault, group_id, year, language)


def _meetings(vault: Vault, group_id: UUID, school_year: str, reader: Reader) -> tuple[Meeting, ...]:
    """Return a year's meetings by day; for others than the group those whose papers are public."""
    found = communication.meetings_of(vault, group_id, school_year)
    return tuple(meeting for meeting in found if reader is not Reader.PUBLIC or _is_public(vault, meeting))


def _is_public(vault: Vault, meeting: Meeting) -> bool:
    approved = approvals.approved(vault, meeting.id)
    return (approved.meeting if approved else meeting).publicity is Publicity.PUBLIC


def _clock(vault: Vault, group_id: UUID, school_year: str) -> bool:
    return bool(year_clock.of_year(vault, vault.read(Group, group_id).value, school_year, vaults.today()))
