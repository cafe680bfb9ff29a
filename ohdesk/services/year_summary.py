"""A school year gathered for its summary (OHL 1287/2013, 25 §): the group's own, and the one for everybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from ohdesk.domain.communication import CommunicationState, Newsletter
from ohdesk.domain.evaluation import SelfEvaluation
from ohdesk.domain.follow_up import HearingState
from ohdesk.domain.meetings import Meeting, MeetingState, Publicity
from ohdesk.domain.outcomes import Task
from ohdesk.domain.paragraphs import internal_text, public_text
from ohdesk.domain.plans import Goal, Measure, Plan
from ohdesk.domain.readers import Reader, seen_by
from ohdesk.domain.schools import school_year_name
from ohdesk.domain.voices import voices
from ohdesk.domain.year_summary import YearSummary
from ohdesk.services import communication, indicators, minutes, plans, printing, publishing
from ohdesk.services.ports import Vault


def gathered(vault: Vault, group_id: UUID, school_year: str, reader: Reader, language: str, today: date) -> YearSummary:
    """Return a year as ``reader`` may see it.

    Outside the staff's own summary: outcomes of public, approved minutes alone, figures without small numbers,
    representatives by role, and no text that is for the group only.
    """
    staff = reader is Reader.STAFF
    held = tuple(
        one for one in communication.meetings_of(vault, group_id, school_year) if one.state is MeetingState.HELD
    )
    seen = held if staff else _published(vault, held)
    edition = plans.plan_for(vault, group_id, school_year)
    plan = _plan(edition.value, staff=staff) if edition else None
    hearings = communication.hearings_of(vault, group_id, school_year, today)
    told = communication.communications_of(vault, group_id, school_year, today)
    letters = vault.all(Newsletter, group_id)
    if not staff:
        names = publishing.represented(printing.issuer(vault, group_id), held, language)
        seen = tuple(publishing.public(one, names) for one in seen)
        plan = publishing.public(plan, names) if plan else None
        hearings = tuple(publishing.public(one, names) for one in hearings)
        told = tuple(publishing.public(one, names) for one in told)
    return YearSummary(
        school_year=school_year,
        reader=reader,
        plan=plan,
        meetings=held,
        open_to_reader=seen,
        voices=voices(plan.goals if plan else (), seen, hearings, told, letters),
        hearings=tuple(one for one in hearings if one.state is not HearingState.ARRANGED),
        told=tuple(one for one in told if one.state is CommunicationState.TOLD),
        newsletters=sum(
            one.published_on is not None and one.pair is None and school_year_name(one.published_on) == school_year
            for one in letters
        ),
        indicators=tuple(indicators.seen(vault, one, reader) for one in indicators.followed(vault, group_id)),
        tasks=_tasks(vault, held, group_id) if staff else (),
        self_evaluation=_self_evaluation(vault, group_id, school_year) if staff else None,
    )


def _published(vault: Vault, held: tuple[Meeting, ...]) -> tuple[Meeting, ...]:
    records = (minutes.approved(vault, meeting.id) for meeting in held)
    public = (found.meeting for found in records if found and found.meeting.publicity is Publicity.PUBLIC)
    return tuple(seen_by(meeting, Reader.PUBLIC) for meeting in public)


def _plan(plan: Plan, *, staff: bool) -> Plan:
    """Return a plan's own words as they are read: without marks, or without what is for the group only."""
    words = internal_text if staff else public_text

    def goal(one: Goal) -> Goal:
        return replace(
            one,
            title=words(one.title),
            baseline=words(one.baseline),
            target=words(one.target),
            evaluation=words(one.evaluation),
            measures=tuple(map(measure, one.measures)),
        )

    def measure(one: Measure) -> Measure:
        return replace(one, text=words(one.text), owner=one.owner if staff else "", progress=words(one.progress))

    return replace(plan, evaluation=words(plan.evaluation), goals=tuple(map(goal, plan.goals)))


def _tasks(vault: Vault, held: tuple[Meeting, ...], group_id: UUID) -> tuple[Task, ...]:
    meetings = {meeting.id for meeting in held}
    return tuple(task for task in vault.outlines(Task, group_id) if task.meeting in meetings)


def _self_evaluation(vault: Vault, group_id: UUID, school_year: str) -> SelfEvaluation | None:
    found = (one for one in vault.all(SelfEvaluation, group_id) if one.school_year == school_year)
    return next(found, None)
