"""Which papers a group's year leaves, and for how long the provider keeps each sort; nothing is deleted by itself.

*Kept* is for a time, *archived* is for ever; they are two words. No law fixes a time for these papers, so all times
are the provider's own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.identity import generated_id
from ohdesk.domain.schools import Provider, RetentionRule


class PaperKind(StrEnum):
    """The sorts of paper that a time of keeping is given for."""

    MINUTES = "minutes"
    PLAN = "plan"
    EVALUATION = "evaluation"
    INSPECTION = "inspection"
    SURVEY = "survey"
    NEWSLETTER = "newsletter"
    TALLY = "tally"
    HAND_OVER = "hand_over"


class Keeping(StrEnum):
    """What the provider says of a sort of paper: kept for a time, archived for ever, or nothing yet."""

    KEPT = "kept"
    ARCHIVED = "archived"
    NOT_GIVEN = "not_given"


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper of the year: its sort, what it is called, its day, and whether it is finished.

    ``number`` is a meeting's number, where the paper is minutes.
    """

    kind: PaperKind
    object: UUID
    name: str = ""
    day: date | None = None
    finished: bool = True
    number: int | None = None


@dataclass(frozen=True, slots=True)
class ArchiveLine:
    """A paper with the provider's rule for its sort and the day until which it is kept, where there is one."""

    paper: Paper
    rule: RetentionRule | None = None
    until: date | None = None

    @property
    def keeping(self) -> Keeping:
        """Whether the paper is kept for a time or archived, as far as the provider has said."""
        return keeping_of(self.rule)


def keeping_of(rule: RetentionRule | None) -> Keeping:
    """Return what a rule says; one without a name and a time says nothing."""
    if rule is None or (rule.years is None and not rule.name):
        return Keeping.NOT_GIVEN
    return Keeping.ARCHIVED if rule.years is None else Keeping.KEPT


def kept_until(paper: Paper, rule: RetentionRule | None) -> date | None:
    """Return until when a finished paper is kept: whole calendar years after the one in which it was finished.

    None where it is archived, where the provider has not given a time, or where the paper has no day yet.
    """
    if rule is None or rule.years is None or paper.day is None or not paper.finished:
        return None
    return date(paper.day.year + rule.years, 12, 31)


def archive_lines(papers: Iterable[Paper], rules: Iterable[RetentionRule]) -> tuple[ArchiveLine, ...]:
    """Return papers with their rules, sort by sort, each sort by day; papers without a day come last."""
    by_kind = {rule.papers: rule for rule in rules}
    order = list(PaperKind)
    found = sorted(papers, key=lambda paper: (order.index(paper.kind), paper.day or date.max, paper.object))
    return tuple(ArchiveLine(one, by_kind.get(one.kind), kept_until(one, by_kind.get(one.kind))) for one in found)


def rule_for(provider: Provider, kind: PaperKind) -> RetentionRule:
    """Return a provider's rule for a sort of paper, an empty one where it has given none; the same on every laptop."""
    given = next((rule for rule in provider.retention if rule.papers == kind), None)
    return given or RetentionRule(generated_id("retention", provider.id, kind), kind)


def with_rules(provider: Provider, rules: Iterable[RetentionRule]) -> Provider:
    """Return a provider with these rules for their sorts of paper; those that say nothing are left out."""
    new = {rule.papers: rule for rule in rules}
    others = [rule for rule in provider.retention if rule.papers not in new]
    said = [rule for rule in new.values() if keeping_of(rule) is not Keeping.NOT_GIVEN]
    return replace(provider, retention=(*others, *said))
