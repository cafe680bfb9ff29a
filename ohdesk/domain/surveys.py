"""The group's own surveys and feedback forms: questions, and how many chose which answer; never a person's answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

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
