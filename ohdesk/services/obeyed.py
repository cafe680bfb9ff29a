"""Which laptops have not confirmed yet that what was taken out for good is gone from them too."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from ohdesk.services import laptops
from ohdesk.services.laptops import SharingLaptop
from ohdesk.services.ports import Vault


@dataclass(frozen=True, slots=True)
class Removal:
    """Something taken out of a document for good, and the laptops that have not confirmed it.

    Among these are some that are not waited for: they were closed out before, or go on as others (``gone_on``), which
    are named where they have not confirmed either.
    ``at`` is when it was taken out (UTC instant). ``words`` tells passages that a person took out from drafts that were
    forgotten in their time.
    """

    document: UUID
    at: str
    words: bool
    unconfirmed: tuple[SharingLaptop, ...]


def removals(vault: Vault) -> tuple[Removal, ...]:
    """Return what was taken out for good and is not confirmed by every laptop of the group, the latest first.

    A laptop confirms by what it says that it has seen; one that was closed out before it could never will.
    """
    others = [one for one in laptops.overview(vault).laptops if not one.own]
    if not others:
        return ()
    heard = vault.shared_log.heard()
    found = []
    for telling in vault.shared_log.tellings():
        unconfirmed = tuple(
            one
            for one in others
            if one.device != telling.device
            and (one.device not in heard or heard[one.device].seen.get(telling.device, 0) < telling.seq)
        )
        if unconfirmed:
            found.append(Removal(telling.document, telling.at, telling.words, unconfirmed))
    return tuple(sorted(found, key=lambda removal: removal.at, reverse=True))


def unconfirmed(vault: Vault, document: UUID | None = None) -> tuple[SharingLaptop, ...]:
    """Return the laptops where words that were taken out of ``document``, or of any, may still be."""
    wanted = (removal for removal in removals(vault) if removal.words and document in (None, removal.document))
    return tuple(dict.fromkeys(laptop for removal in wanted for laptop in removal.unconfirmed))
