"""Which papers a school year leaves in the vault, and the provider's times of keeping."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from ohdesk.domain.archive import ArchiveLine, Paper, PaperKind, archive_lines
from ohdesk.domain.communication import Newsletter
from ohdesk.domain.evaluation import SelfEvaluation, is_filled
from ohdesk.domain.hand_over import HandOver
from ohdesk.domain.inspections import Inspection
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.plans import Plan, PlanState
from ohdesk.domain.schools import school_year_span
from ohdesk.domain.surveys import Survey, is_tallied
from ohdesk.domain.tallies import ConsultationTally
from ohdesk.services import groups, meetings
from ohdesk.services.ports import Vault

_APPROVED = (PlanState.APPROVED, PlanState.EVALUATED, PlanState.CLOSED)


def archive_list(vault: Vault, group_id: UUID, school_year: str) -> tuple[ArchiveLine, ...]:
    """Return the papers of a group's school year with the provider's rules for them.

    Raises ``ValueError`` for what is no school year's name.
    """
    provider = groups.provider(vault)
    return archive_lines(_papers(vault, group_id, school_year), provider.retention if provider else ())


def _papers(vault: Vault, group_id: UUID, school_year: str) -> Iterator[Paper]:
    first, last = school_year_span(school_year)
    approved, numbers = vault.record_roots(), meetings.numbers(vault, group_id)
    for meeting in vault.outlines(Meeting, group_id, first, last):
        if meeting.state is MeetingState.HELD:
            done = meeting.id in approved
            yield Paper(PaperKind.MINUTES, meeting.id, school_year, meeting.day, done, numbers.get(meeting.id))
    for plan in vault.outlines(Plan, group_id):
        if plan.school_year == school_year or _within(plan.approved_on, first, last):
            name = plan.title or plan.school_year
            yield Paper(PaperKind.PLAN, plan.id, name, plan.approved_on, plan.state in _APPROVED)
    for own in vault.all(SelfEvaluation, group_id):
        if own.school_year == school_year and is_filled(own):
            yield Paper(PaperKind.EVALUATION, own.id, own.school_year, own.day or last)
    for inspection in vault.outlines(Inspection, group_id, first, last):
        yield Paper(PaperKind.INSPECTION, inspection.id, "", inspection.day)
    for survey in vault.all(Survey, group_id):
        if _within(survey.closes or survey.opens, first, last):
            day = survey.closes or survey.opens
            yield Paper(PaperKind.SURVEY, survey.id, survey.title or survey.title_sv, day, is_tallied(survey))
    for letter in vault.outlines(Newsletter, group_id, first, last):
        yield Paper(PaperKind.NEWSLETTER, letter.id, letter.title, letter.day, letter.published_on is not None)
    for tally in vault.outlines(ConsultationTally, group_id):
        if tally.school_year == school_year:
            yield Paper(
                PaperKind.TALLY, tally.id, tally.school_year, last if tally.spring else date(first.year, 12, 31)
            )
    for change in vault.outlines(HandOver, group_id, first, last):
        yield Paper(PaperKind.HAND_OVER, change.id, "", change.day, change.finished_on is not None)


def _within(day: date | None, first: date, last: date) -> bool:
    return day is not None and first <= day <= last
