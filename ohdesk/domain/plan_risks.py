"""A plan's risks by how much they weigh."""

from __future__ import annotations

from datetime import date

from ohdesk.domain.findings import Finding
from ohdesk.domain.plans import Level, Plan, Risk, RiskState

_WEIGHTS = {Level.LOW: 1, Level.MODERATE: 2, Level.HIGH: 3}
_HEAVY = 6


def rank(risk: Risk) -> int:
    """Return how much a risk weighs, from 1 to 9: how likely it is (1 to 3) times how heavy its effect is."""
    return _WEIGHTS[risk.likelihood] * _WEIGHTS[risk.effect]


def is_heavy(risk: Risk) -> bool:
    """Tell whether a risk asks for an answer first: high in one respect and at least moderate in the other."""
    return rank(risk) >= _HEAVY


def by_rank(risks: tuple[Risk, ...]) -> tuple[Risk, ...]:
    """Return the risks with the heaviest first and closed ones last; equals keep their order."""
    return tuple(sorted(risks, key=lambda risk: (risk.state is RiskState.CLOSED, -rank(risk))))


def risks_due(plan: Plan, today: date) -> tuple[Risk, ...]:
    """Return the risks to be looked at again by ``today``, the heaviest first."""
    due = (risk for risk in plan.risks if risk.state is not RiskState.CLOSED)
    return by_rank(tuple(risk for risk in due if risk.review_on is not None and risk.review_on <= today))


def risk_gaps(plan: Plan, today: date) -> tuple[Finding, ...]:
    """Return what a reader may ask about the risks: how many wait to be looked at again."""
    waiting = len(risks_due(plan, today))
    return (Finding("risks_to_look_at", {"count": waiting}),) if waiting else ()
