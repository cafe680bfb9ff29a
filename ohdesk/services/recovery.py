"""Trying the recovery key while it is still on the table, and each year after: what is never tried does not exist."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from ohdesk.domain.errors import NotFound, WrongRecoveryKey
from ohdesk.domain.schools import school_year_name, school_year_span
from ohdesk.domain.year_clock import ClockEntry, ClockState, on_day
from ohdesk.security.recovery_key import RecoveryKey, pick_groups
from ohdesk.services import clock_templates, groups
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault, VaultStore

DAYS = 7
YEAR = timedelta(days=365)
"""After how long the key is to be tried again."""
DUTY = "recovery_rehearsed"
"""Which duty the clock's entry is about that a key brings with it; nobody has chosen it for the year."""

_STUB = "rehearsal_stub"
_POSITIONS = "rehearsal_groups"
_DUE = "rehearsal_due"
_DONE = "rehearsal_done"


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """Which two groups of the printed key (0 to 10) are asked for, and by which day."""

    positions: tuple[int, int]
    due: date


def begin_rehearsal(vault: Vault, key: RecoveryKey) -> None:
    """Ask for the key to be tried within a week; the vault keeps the key less two groups until then."""
    positions = pick_groups()
    due = datetime.now(UTC).date() + timedelta(days=DAYS)
    with vault.together():
        vault.set_setting(_STUB, key.without(positions))
        vault.set_setting(_POSITIONS, f"{positions[0]} {positions[1]}")
        vault.set_setting(_DUE, due.isoformat())
        vault.set_setting(_DONE, "")


def open_rehearsal(vault: Vault) -> Rehearsal | None:
    """Return what is still to be tried, or None."""
    if not vault.setting(_STUB):
        return None
    first, second = vault.setting(_POSITIONS).split()
    return Rehearsal((int(first), int(second)), date.fromisoformat(vault.setting(_DUE)))


def rehearsed_on(vault: Vault) -> date | None:
    """Return the day on which the key was last tried."""
    day = vault.setting(_DONE)
    return date.fromisoformat(day) if day else None


def rehearse(store: VaultStore, vault: Vault, typed: Sequence[str]) -> None:
    """Put the key together from the typed groups and really open its slot with it; then forget the rest of it.

    Raises ``WrongRecoveryKey`` where it does not open.
    """
    rehearse_with(store, vault, RecoveryKey.complete(vault.setting(_STUB), typed))
    forget_rehearsal(vault)


def forget_rehearsal(vault: Vault) -> None:
    """Ask no longer for groups of the key on a single sheet, and forget the rest of it."""
    with vault.together():
        for name in (_STUB, _POSITIONS, _DUE):
            vault.set_setting(name, "")


def rehearse_with(store: VaultStore, vault: Vault, key: RecoveryKey) -> None:
    """Really open the vault's slot with a whole key, from its sheet or put together from parts.

    The group's yearly clock then says so. Raises ``WrongRecoveryKey`` where it does not open.
    """
    if not store.recovery_key_opens(vault.facts.path, key):
        raise WrongRecoveryKey(reason="vault")
    today = datetime.now(UTC).date()
    with vault.together():
        vault.set_setting(_DONE, today.isoformat())
        vault.log_usage("rehearsed")
        _tell_the_clock(vault, today)


def rehearse_typed(store: VaultStore, vault: Vault, typed: str) -> None:
    """Try the whole key as typed from its sheet; what is asked for in groups is then done too.

    Raises ``WrongRecoveryKey``.
    """
    rehearse_with(store, vault, RecoveryKey.parse(typed))
    forget_rehearsal(vault)


def overdue_since(vault: Vault, today: date) -> date | None:
    """Return the last day on which the key was tried, where that is over a year ago; None where all is well."""
    tried = rehearsed_on(vault)
    return tried if tried is not None and open_rehearsal(vault) is None and today - tried > YEAR else None


def new_recovery_key(store: VaultStore, vault: Vault, passphrase: str) -> RecoveryKey:
    """Make a new recovery key in the place of the old one and ask for it to be tried. Raises ``WrongPassphrase``."""
    key = store.new_recovery_key(vault.facts.path, passphrase)
    begin_rehearsal(vault, key)
    plan_rehearsal(vault, datetime.now(UTC).date() + timedelta(days=DAYS))
    vault.log_usage("recovery_key_made")
    return key


def plan_rehearsal(vault: Vault, due: date) -> None:
    """Let this school year's clock ask for a new key to be tried by a day; once tried, it comes back each year."""
    today = datetime.now(UTC).date()
    edition = _clock_entry(vault, today)
    if edition is not None:
        day = min(due, school_year_span(school_year_name(today))[1])
        asked = replace(on_day(edition.value, day), state=ClockState.WAITING, handled_on=None)
        vault.save(edition, asked)


def _clock_entry(vault: Vault, day: date) -> Edition[ClockEntry] | None:
    """Return the rehearsal of the school year of ``day``, made by rule where there is none; None without a group."""
    try:
        group = groups.current_group(vault)
    except NotFound:  # a laptop that has not been let in yet
        return None
    return clock_templates.taken_up(vault, group, "recovery", day)


def _tell_the_clock(vault: Vault, today: date) -> None:
    """Mark the rehearsal of the school year handled."""
    edition = _clock_entry(vault, today)
    if edition is not None and edition.value.state is not ClockState.HANDLED:
        vault.save(edition, replace(edition.value, state=ClockState.HANDLED, handled_on=today))
