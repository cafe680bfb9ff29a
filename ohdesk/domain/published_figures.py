"""What others than the staff may see of indicators and surveys, by the rule of small numbers."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from uuid import UUID

from ohdesk.domain.indicators import Indicator, IndicatorKind, Observation, Unit
from ohdesk.domain.readers import Reader
from ohdesk.domain.small_numbers import Protection, SeenRow, is_small, row_seen_by
from ohdesk.domain.surveys import Question, Survey, answered

_OF_EVENTS = (Unit.EVENTS, Unit.HOURS, Unit.DAYS)
_OF_PEOPLE = (Unit.PERCENT, Unit.MEAN, Unit.OTHER)
_GUARDED_BY_SOURCE = (IndicatorKind.NATIONAL_SURVEY, IndicatorKind.OPEN_DATA)


@dataclass(frozen=True, slots=True)
class SeenAnswers:
    """How many chose each answer of a question, in their order, and how many answered it, as a reader sees it."""

    question: Question
    counts: tuple[int | None, ...]
    answered: int | None


def indicator_seen_by(indicator: Indicator, protection: Protection, reader: Reader) -> Indicator:
    """Return an indicator as a reader sees it: hidden figures without value, n and cases, and notes left out.

    A percentage is hidden by its n and by how many it is and is not about, a mean by its n, a count by itself, a count
    of events in a small school always. Figures without n are shown only of sources that guard their figures themselves.
    Of one period's figures, the largest without a population is taken for the whole, the others for its parts: where
    one of them is hidden, or differs from the whole by a few, none of the parts is shown.
    """
    if reader is Reader.STAFF:
        return indicator
    hidden = {one.id for one in indicator.observations if _tells_by_itself(indicator, one, protection)}
    for period in dict.fromkeys(one.period for one in indicator.observations):
        hidden |= _hidden_beside(
            [one for one in indicator.observations if one.period == period], indicator, hidden, protection
        )
    shown = [
        replace(one, value=None, n=None, cases=None, hidden=True, note="")
        if one.id in hidden
        else replace(one, note="")
        for one in indicator.observations
    ]
    return replace(indicator, note="", observations=tuple(shown))


def answers_seen_by(survey: Survey, limit: int, reader: Reader) -> tuple[SeenAnswers, ...]:
    """Return how the questions that are tallied were answered, as a reader sees it.

    Where one question has so few answers that not even their sum may be told, nothing of the survey is.
    """
    tallied = [question for question in survey.questions if answered(question) is not None]
    rows = [row_seen_by([choice.count or 0 for choice in one.choices], limit, reader) for one in tallied]
    if any(row.total is None for row in rows):
        rows = [SeenRow((None,) * len(row.counts), None) for row in rows]
    return tuple(SeenAnswers(one, row.counts, row.total) for one, row in zip(tallied, rows, strict=True))


def tells_of_hidden(survey: Survey, question_id: UUID, choices: Collection[UUID], limit: int) -> bool:
    """Tell whether the sum of some answers tells others something of a hidden number of their question."""
    seen = next((one for one in answers_seen_by(survey, limit, Reader.PUBLIC) if one.question.id == question_id), None)
    if seen is None:
        return False
    hidden = {choice.id for choice, count in zip(seen.question.choices, seen.counts, strict=True) if count is None}
    return bool(hidden & set(choices))


def cases_of(one: Observation, unit: Unit) -> int | None:
    """Return how many of those asked a percentage is about: as counted, else from the percentage and n."""
    if one.cases is not None or unit is not Unit.PERCENT or one.value is None or one.n is None:
        return one.cases
    return round(one.value * one.n / 100)


def _tells_by_itself(indicator: Indicator, one: Observation, protection: Protection) -> bool:
    if one.hidden or is_small(one.n or 0, protection.limit):
        return True
    if indicator.unit in _OF_PEOPLE:
        unguarded = one.value is not None and one.n is None and indicator.kind not in _GUARDED_BY_SOURCE
        return unguarded or any(is_small(count, protection.limit) for count in _people(one, indicator.unit))
    if indicator.unit in _OF_EVENTS and protection.small_school:
        return bool(one.value)
    return is_small(one.value or 0, protection.limit)


def _people(one: Observation, unit: Unit) -> Iterator[int | Decimal]:
    """Yield how many people, or events, a figure is and is not about."""
    cases = cases_of(one, unit)
    if cases is not None:
        yield cases
        if one.n is not None:
            yield one.n - cases


def _hidden_beside(
    period: Sequence[Observation], indicator: Indicator, hidden: Collection[UUID], protection: Protection
) -> set[UUID]:
    """Return which of one period's figures are hidden, so that a whole and its parts do not tell the hidden ones."""
    found = {one.id for one in period} & set(hidden)
    whole = max((one for one in period if not one.population), key=lambda one: one.n or one.value or 0, default=None)
    parts = [one for one in period if one is not whole]
    if whole is None or not parts:
        return found
    of_whole = _facts(whole, indicator.unit)
    of_parts = [_facts(part, indicator.unit) for part in parts]
    together = {name: sum((facts.get(name, Decimal()) for facts in of_parts), Decimal()) for name in of_whole}
    apart = any(  # a part may tell what the others have, all parts what is left
        is_small(count - facts.get(name, count), protection.limit)
        for facts in (*of_parts, together)
        for name, count in of_whole.items()
    )
    return {part.id for part in parts} | found if found or apart else found


def _facts(one: Observation, unit: Unit) -> dict[str, Decimal]:
    """Return the counts that can be read from a figure, by name."""
    cases = cases_of(one, unit)
    facts: dict[str, int | Decimal | None] = {"n": one.n, "cases": cases}
    if one.n is not None and cases is not None:
        facts["others"] = one.n - cases
    if unit not in _OF_PEOPLE:
        facts["value"] = one.value
    return {name: Decimal(count) for name, count in facts.items() if count is not None}
