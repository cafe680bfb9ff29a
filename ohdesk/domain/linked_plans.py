"""Plans that others keep and the group's work leans on: where they are, who approved them, when they are looked at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.prose import Prose


class LinkedPlanKind(StrEnum):
    """Plans that touch communal welfare work; which of them a school has is the provider's choice."""

    WELFARE = "welfare"
    REGIONAL = "regional"
    CHILDREN = "children"
    EQUALITY = "equality"
    NON_DISCRIMINATION = "non_discrimination"
    EQUALITY_TOGETHER = "equality_together"
    SAFETY = "safety"
    CRISIS = "crisis"
    DISCIPLINE = "discipline"
    RULES = "rules"
    SUBSTANCES = "substances"
    CURRICULUM = "curriculum"
    YEAR = "year"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class LinkedPlan:
    """One such plan: its name, its approval (body, day, §), where it is kept, and the day by which it is reviewed."""

    id: UUID
    group: UUID | None = None
    kind: LinkedPlanKind = LinkedPlanKind.OTHER
    title: str = ""
    approved_body: str = ""
    approved_on: date | None = None
    approved_section: str = ""
    place: str = ""
    owner: str = ""
    review_on: date | None = None
    note: Prose = ""


def is_overdue(plan: LinkedPlan, today: date) -> bool:
    """Tell whether the day by which the plan was to be reviewed has passed."""
    return plan.review_on is not None and plan.review_on < today
