"""What the guard says about a text, and whom it knows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from ohdesk.domain.privacy.names import NameTable


class Rule(StrEnum):
    """What a passage looks like."""

    IDENTITY_CODE = "identity_code"
    NEAR_IDENTITY_CODE = "near_identity_code"
    PERSON = "person"
    HEALTH = "health"
    FAMILY = "family"
    CONTACT = "contact"
    SMALL_NUMBER = "small_number"


class Verdict(StrEnum):
    """What follows: a text is never stored, its writer is asked, or nothing."""

    REFUSE = "refuse"
    WARN = "warn"
    OK = "ok"


@dataclass(frozen=True, slots=True)
class Concern:
    """One thing found in a text: which rule, and from which place to which."""

    rule: Rule
    start: int
    end: int

    @property
    def verdict(self) -> Verdict:
        """What follows from it: a code is refused, everything else is asked about."""
        return Verdict.REFUSE if self.rule is Rule.IDENTITY_CODE else Verdict.WARN


@dataclass(frozen=True, slots=True)
class Known:
    """Whom and what a text may name: the groups' members, the schools, the provider."""

    names: NameTable
    lines: frozenset[str]

    @classmethod
    def of(cls, names: Iterable[str]) -> Known:
        """``names`` are whole names, addresses and numbers, as they stand in the groups and schools."""
        lines = [name.strip() for name in names if name.strip()]
        return cls(NameTable(part for name in lines for part in name.split()), frozenset(map(str.casefold, lines)))


def verdict_of(concerns: Iterable[Concern]) -> Verdict:
    """Return the gravest verdict."""
    verdicts = {concern.verdict for concern in concerns}
    return next((verdict for verdict in (Verdict.REFUSE, Verdict.WARN) if verdict in verdicts), Verdict.OK)
