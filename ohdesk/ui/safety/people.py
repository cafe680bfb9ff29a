"""Whose the ways into a vault are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ohdesk.services import groups

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault, VaultStore


def names_by_slot(vault: Vault, store: VaultStore) -> dict[str, str]:
    """Return, for each passphrase that opens the vault, whose it is: a member's name, else the slot's label."""
    labels = {slot.id: slot.label for slot in store.slots(vault.facts.path) if slot.kind == "passphrase"}
    owners = {
        slot: member.name
        for group in groups.groups(vault)
        for member in group.members
        for slot in vault.slots_of(member.id)
    }
    return {slot: owners.get(slot) or label for slot, label in labels.items()}
