"""The recovery key shared out to several holders: made, tried with the holders at the table, put together again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from ohdesk.domain.privacy import guard
from ohdesk.security import recovery_shares
from ohdesk.security.recovery_key import Generation, RecoveryKey, plain
from ohdesk.security.recovery_shares import Share as Share
from ohdesk.services import recovery
from ohdesk.services.ports import Vault, VaultStore

NEEDED = 2
FIRST_TRIED = timedelta(days=30)
"""Within which time the holders are to come together for the first time."""
MOST_HOLDERS = recovery_shares.MOST_HOLDERS

is_part = recovery_shares.is_share

_SHARED = "shared_key"


@dataclass(frozen=True, slots=True)
class Part:
    """One holder's part of the recovery key, told only when it is made; never shown in a traceback."""

    holder: str
    share: Share = field(repr=False)


@dataclass(frozen=True, slots=True)
class SharedOut:
    """How the key in force was shared out; ``holders`` by place. They and the days are empty in an older copy."""

    generation: Generation
    holders: tuple[str, ...] = ()
    made: date | None = None
    tried: date | None = None

    def overdue(self, today: date) -> date | None:
        """Return the day by which the parts should have been tried, where that day has gone by."""
        if self.made is None:
            return None
        due = self.tried + recovery.YEAR if self.tried else self.made + FIRST_TRIED
        return due if due < today else None


def share_out(
    store: VaultStore, vault: Vault, passphrase: str, holders: Sequence[str], needed: int, *, keep_sheet: bool = True
) -> tuple[Part, ...]:
    """Share a new recovery key out to ``holders``; parts shared out earlier open no longer.

    Raises ``WrongPassphrase``, ``ForbiddenContent`` for a name that must never be stored, ``ValueError`` unless two or
    more parts are needed, of at most sixteen.
    """
    for holder in holders:
        guard(holder, "holder")
    path, today = vault.facts.path, _today()
    shares = store.share_recovery_key(path, passphrase, len(holders), needed, keep_sheet=keep_sheet)
    number = next(one.number for one in store.generations(path) if one.shared)
    _remember(vault, SharedOut(Generation(number, needed, len(holders)), tuple(holders), today))
    recovery.plan_rehearsal(vault, today + FIRST_TRIED)
    if not keep_sheet:
        recovery.forget_rehearsal(vault)
    vault.log_usage("recovery_key_shared")
    return tuple(Part(holder, share) for holder, share in zip(holders, shares, strict=True))


def shared_out(store: VaultStore, vault: Vault) -> SharedOut | None:
    """Return how the vault's recovery key is shared out now, or None."""
    generation = next((one for one in store.generations(vault.facts.path) if one.shared), None)
    if generation is None:
        return None
    known = json.loads(vault.setting(_SHARED) or "{}")
    if known.get("number") != generation.number:  # a restored copy remembers another one
        return SharedOut(generation)
    made, tried = (date.fromisoformat(known[name]) if known[name] else None for name in ("made", "tried"))
    return SharedOut(generation, tuple(known["holders"]), made, tried)


def sheet_in_force(store: VaultStore, vault: Vault) -> bool:
    """Tell whether the key on a single sheet opens the vault."""
    return any(not one.shared for one in store.generations(vault.facts.path))


def read_part(store: VaultStore, path: Path, typed: str, others: Sequence[Share] = ()) -> Share:
    """Read a part as typed, and see that it is of the key in force and goes with the ``others``.

    Raises ``ShareRefused`` with the reason.
    """
    share = Share.parse(typed)
    store.require_share_in_force(path, share)
    recovery_shares.require_beside(share, others)
    return share


def is_group(part: Part, place: int, typed: str) -> bool:
    """Tell whether ``typed`` is a group of a part (``place`` 0 to 10), as forgiving as for the whole."""
    return plain(typed) == part.share.groups()[place]


def put_together(parts: Sequence[Share]) -> RecoveryKey:
    """Return the key that parts make. Raises ``ShareRefused`` where they are too few or do not belong together."""
    return recovery_shares.join(parts)


def rehearse(store: VaultStore, vault: Vault, parts: Sequence[Share]) -> None:
    """Put the key together from its parts and really open the vault's slot with it.

    Raises ``ShareRefused``, ``WrongRecoveryKey``.
    """
    recovery.rehearse_with(store, vault, put_together(parts))
    shared = shared_out(store, vault)
    if shared is not None and shared.holders:
        _remember(vault, SharedOut(shared.generation, shared.holders, shared.made, _today()))


def _remember(vault: Vault, shared: SharedOut) -> None:
    told = {
        "number": shared.generation.number,
        "holders": list(shared.holders),
        "made": shared.made.isoformat() if shared.made else "",
        "tried": shared.tried.isoformat() if shared.tried else "",
    }
    with vault.together():
        vault.set_setting(_SHARED, json.dumps(told, ensure_ascii=False))


def _today() -> date:
    return datetime.now(UTC).date()
