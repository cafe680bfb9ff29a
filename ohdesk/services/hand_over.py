"""The change of a group's chair: what is to be seen to, from whatever laptop and whoever opened it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from ohdesk.domain.groups import Group, Membership, Seat, holder
from ohdesk.domain.hand_over import (
    HandOver,
    Step,
    StepState,
    given_to,
    named,
    state_of,
    tasks_held_by,
    with_chair,
)
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.outcomes import Task, is_open
from ohdesk.services import laptops, meetings, minutes, recovery
from ohdesk.services.editing import Edition
from ohdesk.services.laptops import SharingLaptop
from ohdesk.services.ports import Vault, VaultStore
from ohdesk.services.recovery import Rehearsal


@dataclass(frozen=True, slots=True)
class WaitingMemo:
    """Minutes of a meeting that was held and who approves them now; ``with_passphrase`` are those who can here."""

    meeting: Meeting
    number: int | None
    approvers: tuple[Membership, ...]
    with_passphrase: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class WayIn:
    """A passphrase that opens the vault on this laptop, and whose it is.

    ``removable`` is a way that may go: somebody else opened the vault now, and another way stays.
    """

    slot: str
    name: str
    member: UUID | None
    yours: bool
    removable: bool


@dataclass(frozen=True, slots=True)
class Situation:
    """All that the screen of a change of chair shows; ``role_tasks`` counts the open tasks that go with the role."""

    hand_over: HandOver
    group: Group
    leaver: Membership | None
    successor: Membership | None
    memos: tuple[WaitingMemo, ...]
    tasks: tuple[Task, ...]
    role_tasks: int
    ways_in: tuple[WayIn, ...]
    rehearsal: Rehearsal | None
    rehearsed_on: date | None
    next_meeting: Meeting | None
    leavers_laptops: tuple[SharingLaptop, ...] = ()

    @property
    def leavers_ways(self) -> tuple[WayIn, ...]:
        """The leaver's passphrases."""
        return tuple(way for way in self.ways_in if self.leaver is not None and way.member == self.leaver.id)

    @property
    def successor_opens(self) -> bool:
        """Whether the successor has an own passphrase on this laptop."""
        return any(self.successor is not None and way.member == self.successor.id for way in self.ways_in)

    @property
    def nothing(self) -> frozenset[Step]:
        """The steps in which there is nothing to do now."""
        found = {Step.MEMOS: not self.memos, Step.TASKS: not self.tasks}
        found[Step.SUCCESSOR] = self.successor is not None and bool(self.hand_over.named_by)
        found[Step.KEYS] = self.successor_opens and not self.leavers_ways and not self.leavers_laptops
        return frozenset(step for step, settled in found.items() if settled)

    def state(self, step: Step) -> StepState:
        """Return how far a step has come."""
        return state_of(self.hand_over, step, self.nothing)


def under_way(vault: Vault, group_id: UUID) -> HandOver | None:
    """Return the group's change of chair that is not finished, the latest one."""
    return next((one for one in reversed(vault.all(HandOver, group_id)) if one.finished_on is None), None)


def past(vault: Vault, group_id: UUID) -> tuple[HandOver, ...]:
    """Return the group's finished changes of chair, the latest first."""
    return tuple(one for one in reversed(vault.all(HandOver, group_id)) if one.finished_on is not None)


def prepared(group: Group, day: date) -> HandOver:
    """Return a change of chair that begins on ``day``, not stored yet: the chair of that day leaves."""
    chair = holder(group, Seat.CHAIR, day)
    return HandOver(new_id(), group.id, day, leaver=chair.id if chair else None)


def applied(group: Group, hand_over: HandOver, successor: Membership | None, *, leaver_stays: bool) -> Group:
    """Return the group as a change of chair leaves it; without a successor only who names the leader is known."""
    if successor is not None and hand_over.day is not None:
        group = with_chair(group, successor, hand_over.day, leaver_stays=leaver_stays)
    return named(group, hand_over)


def begin(vault: Vault, hand_over: HandOver, successor: Membership | None, *, leaver_stays: bool) -> Edition[HandOver]:
    """Store a change of chair and seat the successor, a member or somebody new."""
    with vault.together():
        edition = vault.add(replace(hand_over, successor=successor.id if successor else None))
        if hand_over.group is not None:
            group = vault.read(Group, hand_over.group)
            vault.save(group, applied(group.value, edition.value, successor, leaver_stays=leaver_stays))
    return edition


def amend(vault: Vault, hand_over: HandOver, successor: Membership | None, *, leaver_stays: bool) -> Edition[HandOver]:
    """Store what is now known of a change of chair, and seat the successor where there is one."""
    told = replace(hand_over, successor=successor.id if successor else hand_over.successor)
    with vault.together():
        edition = vault.save(vault.read(HandOver, hand_over.id), told)
        if hand_over.group is not None:
            group = vault.read(Group, hand_over.group)
            vault.save(group, applied(group.value, told, successor, leaver_stays=leaver_stays))
    return edition


def move_tasks(vault: Vault, tasks: tuple[Task, ...], to: Membership) -> None:
    """Give tasks to another member."""
    with vault.together():
        for task in tasks:
            edition = vault.read(Task, task.id)
            vault.save(edition, given_to(edition.value, to))


def finish(vault: Vault, hand_over_id: UUID, today: date) -> Edition[HandOver]:
    """Close a change of chair."""
    edition = vault.read(HandOver, hand_over_id)
    return vault.save(edition, replace(edition.value, finished_on=today))


def situation(vault: Vault, store: VaultStore, hand_over: HandOver, today: date) -> Situation:
    """Return where a change of chair stands today. Raises ``NotFound`` where its group is gone."""
    group = vault.read(Group, hand_over.group).value if hand_over.group else Group(id=new_id())
    members = {member.id: member for member in group.members}
    leaver = members.get(hand_over.leaver) if hand_over.leaver else None
    successor = members.get(hand_over.successor) if hand_over.successor else None
    tasks = vault.outlines(Task, group.id)
    role = leaver.role if leaver else None
    ways = ways_in(vault, store)
    open_here = frozenset(way.member for way in ways if way.member is not None)
    return Situation(
        hand_over=hand_over,
        group=group,
        leaver=leaver,
        successor=successor,
        memos=_waiting_memos(vault, group, open_here, today),
        tasks=tasks_held_by(leaver, tasks) if leaver else (),
        role_tasks=sum(is_open(task) and role is not None and _goes_with(task, role) for task in tasks),
        ways_in=ways,
        rehearsal=recovery.open_rehearsal(vault),
        rehearsed_on=recovery.rehearsed_on(vault),
        next_meeting=meetings.next_meeting(vault, group.id, today),
        leavers_laptops=_laptops_of(vault, leaver),
    )


def ways_in(vault: Vault, store: VaultStore) -> tuple[WayIn, ...]:
    """Return the passphrases that open the vault on this laptop, whose each is, and which may be taken away."""
    slots = [slot for slot in store.slots(vault.facts.path) if slot.kind == "passphrase"]
    owners = {
        slot: member for group in vault.all(Group) for member in group.members for slot in vault.slots_of(member.id)
    }
    own = vault.slots_of(vault.member) if vault.member else frozenset()
    found = []
    for slot in slots:
        owner = owners.get(slot.id)
        found.append(
            WayIn(
                slot=slot.id,
                name=(owner.name if owner else "") or slot.label,
                member=owner.id if owner else None,
                yours=slot.id in own,
                removable=bool(own) and slot.id not in own,
            )
        )
    return tuple(found)


def _laptops_of(vault: Vault, leaver: Membership | None) -> tuple[SharingLaptop, ...]:
    """Return the laptops of somebody who leaves the group, not the chair alone, that still share its work."""
    if leaver is None or leaver.ends is None:
        return ()
    return tuple(one for one in laptops.overview(vault).here if one.member == leaver.id)


def _waiting_memos(vault: Vault, group: Group, open_here: frozenset[UUID], today: date) -> tuple[WaitingMemo, ...]:
    approved, numbers = vault.record_roots(), meetings.numbers(vault, group.id)
    found = []
    for meeting in vault.outlines(Meeting, group.id):
        if meeting.state is MeetingState.HELD and meeting.id not in approved:
            approvers = minutes.approvers(meeting, group, today)
            here = frozenset(one.id for one in approvers if one.id in open_here)
            found.append(WaitingMemo(meeting, numbers.get(meeting.id), approvers, here))
    return tuple(found)


def _goes_with(task: Task, role: object) -> bool:
    return task.owner_member is None and task.owner_role is role
