"""The group's own surveys and feedback forms: questions, and how many chose which answer; never a person's answers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.identity import new_id
from ohdesk.domain.prose import Prose


class SurveyPurpose(StrEnum):
    """What a survey is for."""

    STARTING = "starting"
    WELLBEING = "wellbeing"
    FEEDBACK = "feedback"
    INSPECTION = "inspection"
    OTHER = "other"


class Audience(StrEnum):
    """Whom something is for."""

    STUDENTS = "students"
    GUARDIANS = "guardians"
    STAFF = "staff"
    MEMBERS = "members"
    PARTNERS = "partners"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class AnswerChoice:
    """An answer to choose, and how many chose it; None is not tallied yet."""

    id: UUID
    text: str = ""
    text_sv: str = ""
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its answers; one without answers is written freely on paper and never typed in one by one.

    ``summary`` is what the free answers say as a whole.
    """

    id: UUID
    text: str = ""
    text_sv: str = ""
    choices: tuple[AnswerChoice, ...] = ()
    summary: Prose = ""


@dataclass(frozen=True, slots=True)
class Survey:
    """A form and its tallies: to whom it was given, when, how many came back."""

    id: UUID
    group: UUID | None = None
    title: str = ""
    title_sv: str = ""
    purpose: SurveyPurpose = SurveyPurpose.WELLBEING
    audience: Audience = Audience.STUDENTS
    opens: date | None = None
    closes: date | None = None
    given: int | None = None
    returned: int | None = None
    lead: Prose = ""
    lead_sv: Prose = ""
    questions: tuple[Question, ...] = ()
    goal: UUID | None = None
    plan: UUID | None = None


def answered(question: Question) -> int | None:
    """Return how many answered a question; None where it is not tallied yet."""
    counts = [choice.count for choice in question.choices if choice.count is not None]
    return sum(counts) if counts else None


def is_tallied(survey: Survey) -> bool:
    """Tell whether any answers have been counted."""
    return any(answered(question) is not None for question in survey.questions)


def next_round(survey: Survey) -> tuple[Survey, dict[UUID, UUID]]:
    """Return the same questions to be asked again, without days and counts, and the new id for each old one."""
    ids = {survey.id: new_id()}
    for question in survey.questions:
        ids[question.id] = new_id()
        ids |= {choice.id: new_id() for choice in question.choices}
    questions = tuple(
        replace(
            question,
            id=ids[question.id],
            summary="",
            choices=tuple(replace(choice, id=ids[choice.id], count=None) for choice in question.choices),
        )
        for question in survey.questions
    )
    empty = replace(survey, id=ids[survey.id], opens=None, closes=None, given=None, returned=None, questions=questions)
    return empty, ids
