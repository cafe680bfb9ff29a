"""What comes back to the group's proposals, often long after the minutes are approved."""

from __future__ import annotations

from uuid import UUID

from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Answer, Outcome, answer_id, is_answered
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault


def answers(vault: Vault, group_id: UUID | None = None) -> dict[UUID, Answer]:
    """Return the answers that have come back, by the outcome that they answer."""
    return {a.outcome: a for a in vault.all(Answer, group_id) if a.outcome is not None and is_answered(a)}


def answer_to(vault: Vault, meeting: Meeting, outcome: Outcome) -> Edition[Answer]:
    """Return the answer to a proposal of a meeting, ready to be written; an empty one is stored only by ``write``."""
    empty = Answer(id=answer_id(outcome.id), group=meeting.group, meeting=meeting.id, outcome=outcome.id)
    stored = next((answer for answer in vault.outlines(Answer, meeting.group) if answer.id == empty.id), None)
    return Edition(empty, 0) if stored is None else vault.read(Answer, stored.id)


def write(vault: Vault, base: Edition[Answer], new: Answer) -> Edition[Answer]:
    """Store what changed from ``base`` to ``new``; the first words bring the document with them.

    Two laptops that answer the same proposal write the same document. Raises what ``Vault.save`` raises.
    """
    with vault.together():
        vault.add(Answer(id=new.id, group=new.group, meeting=new.meeting, outcome=new.outcome))
        return vault.save(base, new)
