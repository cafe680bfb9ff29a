"""How long it is kept how minutes came to be: their drafts, remarks, and who typed what."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

from ohdesk.domain.checking import DRAFT_DAYS, LONGEST_DRAFT_DAYS, Circulated, Remark
from ohdesk.security.records import read_record
from ohdesk.services import minutes, translating
from ohdesk.services.ports import Vault

_DAYS = "draft_days"


def draft_days(vault: Vault) -> int:
    """Return how many days after the approval drafts are kept."""
    return int(vault.setting(_DAYS, str(DRAFT_DAYS)))


def set_draft_days(vault: Vault, days: int) -> None:
    """Keep drafts for so many days (1 to 3,650) after the approval. Raises ``ValueError`` for any other number."""
    if not 0 < days <= LONGEST_DRAFT_DAYS:
        raise ValueError(days)
    vault.set_setting(_DAYS, str(days))


def forget_drafts(vault: Vault, today: date) -> tuple[UUID, ...]:
    """Forget for good how minutes came to be that were approved long enough ago; returns their meetings.

    The meeting is told anew in one step, with its translations; the remarks on it, and what was given for checking, go
    altogether. What is forgotten already stays untouched, so that this may run every day.
    """
    due = [meeting for meeting, day in _approved(vault).items() if day + timedelta(days=draft_days(vault)) <= today]
    drafts: dict[UUID, list[UUID]] = {meeting: [] for meeting in due}
    for draft in _drafts(vault):
        if draft.meeting in drafts:
            drafts[draft.meeting].append(draft.id)
    told = vault.told_anew()
    forgotten = tuple(meeting for meeting, beside in drafts.items() if beside or meeting not in told)
    with vault.together():  # what is forgotten at once is swept from the disk at once
        for meeting in forgotten:
            for draft_id in drafts[meeting]:
                vault.forget(draft_id)
            if meeting not in told:
                vault.forget_before(meeting)
            translating.forget_outdated(vault, meeting)
            vault.log_usage("drafts_forgotten", str(meeting))
    return forgotten


def _drafts(vault: Vault) -> Iterator[Remark | Circulated]:
    """Yield what stands beside minutes while they are checked, removed or not."""
    yield from vault.all(Remark)
    yield from vault.all(Circulated)
    for entry in vault.removed():
        stood = vault.value_of(entry.object)
        if stood is not None and isinstance(stood[0], Remark | Circulated):
            yield stood[0]


def _approved(vault: Vault) -> dict[UUID, date]:
    """Return the days on which meetings' minutes were approved, of two approvals the later one."""
    found: dict[UUID, date] = {}
    for stored in minutes.in_order(vault.records()):
        if stored.kind == minutes.MINUTES:
            instant = str(read_record(stored.record.data).statement["approved_at"])
            found[stored.root] = date.fromisoformat(instant[:10])
    return found
