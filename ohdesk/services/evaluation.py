"""Evaluating a school year: a draft for each goal from its thread, and the group's look at its own work."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from uuid import UUID

from ohdesk.documents import evaluation as described
from ohdesk.documents.texts import texts
from ohdesk.domain.evaluation import LEAST, MOST, SelfEvaluation, self_evaluation_id, with_statements
from ohdesk.domain.goal_thread import goal_threads, span_of, within
from ohdesk.domain.plans import Plan
from ohdesk.domain.readers import Reader
from ohdesk.resources import resource
from ohdesk.services import goal_thread
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault

LANGUAGES = ("fi", "sv")
"""The languages in which the statements ship; any other gets the first."""


def drafts(vault: Vault, plan: Plan, language: str) -> dict[UUID, str]:
    """Return a first evaluation of each goal of a plan from what touched it in the plan's time, with citations.

    It is a proposal, fit to be published with the plan; a goal that nothing touched has an empty one.
    """
    words, (first, last) = texts(language), span_of(plan)
    threads = goal_threads((goal.id for goal in plan.goals), goal_thread.material(vault, plan.group, Reader.PUBLIC))
    return {goal.id: described.draft(within(threads[goal.id], first, last), goal, words) for goal in plan.goals}


def self_evaluation(vault: Vault, group_id: UUID, school_year: str) -> Edition[SelfEvaluation]:
    """Return the group's look at its own work, ready to be written; an empty one is stored only by ``write``."""
    identity = self_evaluation_id(group_id, school_year)
    stored = next((one for one in vault.outlines(SelfEvaluation, group_id) if one.id == identity), None)
    if stored is None:
        return Edition(SelfEvaluation(identity, group_id, school_year), 0)
    return vault.read(SelfEvaluation, identity)


def write(vault: Vault, base: Edition[SelfEvaluation], new: SelfEvaluation) -> Edition[SelfEvaluation]:
    """Store what changed from ``base`` to ``new``; two laptops that evaluate the same year write one document."""
    with vault.together():
        vault.add(SelfEvaluation(new.id, new.group, new.school_year))
        return vault.save(base, new)


def with_lines(evaluation: SelfEvaluation) -> SelfEvaluation:
    """Return a self-evaluation with a line for each statement that ships."""
    return with_statements(evaluation, statements(LANGUAGES[0]))


@cache
def statements(language: str) -> Mapping[str, str]:
    """Return the statements about the group's work by key, in their order."""
    with resource("self_evaluation", f"{language if language in LANGUAGES else LANGUAGES[0]}.toml").open("rb") as file:
        found: Mapping[str, str] = tomllib.load(file)["statements"]
        return found


def rating_words(rating: int, language: str) -> str:
    """Return a rating in words: "3 pääosin"."""
    return texts(language).say(f"documents.evaluation.ratings.{rating}")


RATINGS = range(LEAST, MOST + 1)
"""Every rating, the least first."""
