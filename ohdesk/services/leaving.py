"""Somebody leaves the group: what is closed, renewed and handed on in one go, and what the leaver may still hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from ohdesk.domain.errors import LogRefused, NotFound
from ohdesk.domain.groups import Group, Membership
from ohdesk.domain.hand_over import given_to, tasks_held_by
from ohdesk.domain.outcomes import Task
from ohdesk.security.recovery_key import RecoveryKey
from ohdesk.services import belonging, hand_over, laptops, recovery, vaults
from ohdesk.services.hand_over import WayIn
from ohdesk.services.laptops import SharingLaptop
from ohdesk.services.ports import Vault, VaultStore


@dataclass(frozen=True, slots=True)
class Prospect:
    """What there is to see to when somebody leaves; without ``member`` only a laptop goes.

    ``own`` is this laptop where it is the leaver's: it cannot close itself out. ``unclaimed`` are laptops of which
    nobody has said whose they are; they may be the leaver's.
    """

    member: Membership | None
    laptops: tuple[SharingLaptop, ...]
    unclaimed: tuple[SharingLaptop, ...]
    own: SharingLaptop | None
    ways_in: tuple[WayIn, ...]
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True)
class Departure:
    """What is to be done: devices closed out, key slots removed, the membership ended, tasks given on."""

    devices: tuple[str, ...] = ()
    slots: tuple[str, ...] = ()
    member: UUID | None = None
    last_day: date | None = None
    tasks_to: UUID | None = None


@dataclass(frozen=True, slots=True)
class Departed:
    """What was done; ``recovery_key`` is told only here, where a new one was made."""

    devices: int
    slots: int
    tasks: int
    ended: date | None
    recovery_key: RecoveryKey | None = None


def prospect(vault: Vault, store: VaultStore, group: Group, member_id: UUID | None) -> Prospect:
    """Return what there is to see to when a member of the group leaves."""
    found = laptops.overview(vault)
    member = next((one for one in group.members if one.id == member_id), None)
    theirs = tuple(one for one in found.here if member is not None and one.member == member.id)
    return Prospect(
        member=member,
        laptops=tuple(one for one in theirs if not one.own),
        unclaimed=tuple(one for one in found.here if one.member is None and not one.own),
        own=next((one for one in theirs if one.own), None),
        ways_in=tuple(way for way in hand_over.ways_in(vault, store) if member is not None and way.member == member.id),
        tasks=tasks_held_by(member, vault.outlines(Task, group.id)) if member is not None else (),
    )


def depart(vault: Vault, store: VaultStore, group_id: UUID, wish: Departure, passphrase: str | None = None) -> Departed:
    """Do at once what ``wish`` says; with a ``passphrase`` the recovery key is made anew first.

    None of it can be taken back but the end of the membership and who does the tasks. Raises ``WrongPassphrase``,
    ``LogRefused`` and ``NotFound`` before anything is done.
    """
    group = vault.read(Group, group_id).value
    heir = next((one for one in group.members if one.id == wish.tasks_to), None)
    if wish.tasks_to is not None and heir is None:
        raise NotFound(kind="membership", id=str(wish.tasks_to))
    _check_devices(vault, wish.devices)
    key = None if passphrase is None else recovery.new_recovery_key(store, vault, passphrase)
    with vault.together():
        for device in wish.devices:
            belonging.remove(vault, device)
        tasks = _hand_on(vault, group, wish.member, heir)
        ended = _end(vault, group_id, wish)
    for slot in wish.slots:
        vaults.remove_person(store, vault, slot)
    return Departed(len(wish.devices), len(wish.slots), tasks, ended, key)


def _check_devices(vault: Vault, devices: Sequence[str]) -> None:
    if not devices:
        return
    now = belonging.own_standing(vault)
    if vault.facts.device in devices:
        raise LogRefused(reason="own")
    if not now.members[vault.facts.device].admin:
        raise LogRefused(reason="not_admin")
    for device in devices:
        if device not in now.members:
            raise NotFound(kind="device", id=device)


def _hand_on(vault: Vault, group: Group, leaver: UUID | None, heir: Membership | None) -> int:
    member = next((one for one in group.members if one.id == leaver), None)
    if member is None or heir is None:
        return 0
    tasks = tasks_held_by(member, vault.outlines(Task, group.id))
    for task in tasks:
        edition = vault.read(Task, task.id)
        vault.save(edition, given_to(edition.value, heir))
    return len(tasks)


def _end(vault: Vault, group_id: UUID, wish: Departure) -> date | None:
    edition = vault.read(Group, group_id)
    if wish.last_day is None or all(one.id != wish.member for one in edition.value.members):
        return None
    members = (replace(one, ends=wish.last_day) if one.id == wish.member else one for one in edition.value.members)
    vault.save(edition, replace(edition.value, members=tuple(members)))
    return wish.last_day
