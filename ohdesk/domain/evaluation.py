"""How the group's own work went, and what shows that its duties were seen to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from ohdesk.domain.identity import generated_id
from ohdesk.domain.prose import Prose


@dataclass(frozen=True, slots=True)
class SelfRating:
    """One statement about the group's work, and how well it holds: 1 (not at all) to 4 (wholly), or None."""

    id: UUID
    key: str = ""
    text: str = ""
    rating: int | None = None
    note: Prose = ""


@dataclass(frozen=True, slots=True)
class SelfEvaluation:
    """The group's look at its own work in a school year."""

    id: UUID
    group: UUID | None = None
    school_year: str = ""
    day: date | None = None
    ratings: tuple[SelfRating, ...] = ()
    strengths: Prose = ""
    to_develop: Prose = ""


@dataclass(frozen=True, slots=True)
class DutyMark:
    """What a person says of a duty or a goal in a school year: where it shows, or why it is left out on purpose.

    ``duty`` is its key in the list of duties, or a goal's id as text; its own id follows from group, year and duty.
    """

    id: UUID
    group: UUID | None = None
    school_year: str = ""
    duty: str = ""
    meeting: UUID | None = None
    item: UUID | None = None
    note: Prose = ""
    left_out: Prose = ""


LEAST, MOST = 1, 4
"""The ratings of a statement: not yet, to wholly."""


def self_evaluation_id(group: UUID, school_year: str) -> UUID:
    """Return the identity of a group's look at its own work in a school year, the same on every laptop."""
    return generated_id("self_evaluation", group, school_year)


def with_statements(evaluation: SelfEvaluation, keys: Iterable[str]) -> SelfEvaluation:
    """Return a self-evaluation with a line for each statement, those of its own that are not among them last."""
    known = {rating.key: rating for rating in evaluation.ratings}
    listed = [known.get(key) or SelfRating(generated_id("self_rating", evaluation.id, key), key) for key in keys]
    own = [rating for rating in evaluation.ratings if rating.key not in {line.key for line in listed}]
    return replace(evaluation, ratings=(*listed, *own))


def rated(evaluation: SelfEvaluation, rating: SelfRating) -> SelfEvaluation:
    """Return a self-evaluation with one line as it is now."""
    return replace(evaluation, ratings=tuple(rating if line.id == rating.id else line for line in evaluation.ratings))


def is_filled(evaluation: SelfEvaluation) -> bool:
    """Tell whether anything has been said in a self-evaluation."""
    said = any(line.rating is not None or line.note for line in evaluation.ratings)
    return said or bool(evaluation.strengths or evaluation.to_develop)


def with_draft(text: str, draft: str) -> str:
    """Return an evaluation with those lines of a draft below it that it does not hold yet; nothing is overwritten."""
    held = {line.strip() for line in text.splitlines()}
    fresh = [line for line in draft.splitlines() if line.strip() and line.strip() not in held]
    return "\n\n".join(filter(None, (text.rstrip(), "\n".join(fresh)))) if fresh else text
