"""Names for things that outlive any list they stand in."""

from __future__ import annotations

from uuid import UUID, uuid4, uuid5

_RULES = UUID("6f1d2a56-7a4b-5c0e-9f0f-0d9c9b3c7a11")


def new_id() -> UUID:
    """Return a random identity (UUID version 4) for something that a person makes."""
    return uuid4()


def generated_id(rule: str, source: UUID, occurrence: str = "") -> UUID:
    """Return the identity of something that a rule makes, the same on every laptop.

    ``rule`` names the rule, ``source`` is what it starts from, ``occurrence`` tells its results apart.
    Two laptops that apply a rule to the same source thus make one thing and not two (UUID version 5, RFC 9562).
    """
    return uuid5(_RULES, f"{rule}\n{source}\n{occurrence}")
