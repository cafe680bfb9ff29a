"""What waits for a meeting: raised between meetings, or passed on from one group of the vault to another."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem, ItemState, changed, thread_of
from ohdesk.domain.carry_over import Past, threads
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import generated_id, new_id
from ohdesk.domain.matters import Matter, MatterState
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of a matter that a group passed on: the words, and the day on which they were said or written."""

    matter: Matter
    text: str
    day: date | None


@dataclass(frozen=True, slots=True)
class Passed:
    """An item that was passed on: the matter that it is there, the other group's name, and what came back of it."""

    matter: Matter
    group: str
    reply: Reply | None


def raise_matter(
    vault: Vault,
    group_id: UUID,
    title: str,
    text: str = "",
    raised_by: str = "",
    today: date | None = None,
    goal: UUID | None = None,
) -> Edition[Matter]:
    """Let something wait for a meeting of a group."""
    return vault.add(
        Matter(id=new_id(), group=group_id, title=title, text=text, raised_by=raised_by, raised_on=today, goal=goal)
    )


def next_from(vault: Vault, source: UUID) -> UUID:
    """Return the identity of the next matter that something in the follow-up is raised as.

    ``source`` may be a defect or a point of a checklist; two laptops that raise it make its matter once.
    """
    return _identities(vault, source)[-1]


def raised_from(vault: Vault, sources: Collection[UUID]) -> frozenset[UUID]:
    """Return which of the ``sources`` wait as a matter already: no meeting has dealt with it yet."""
    states = {thread_of(item): meeting.state for meeting in vault.all(Meeting) for item in meeting.items}
    still_open = {
        matter.id
        for matter in vault.all(Matter)
        if matter.state is MatterState.WAITING
        and states.get(matter.id) not in (MeetingState.HELD, MeetingState.CANCELLED)
    }
    return frozenset(source for source in sources if still_open.intersection(_identities(vault, source)))


def _identities(vault: Vault, source: UUID) -> tuple[UUID, ...]:
    """Return the identities of the matters that a thing was ever raised as, in order, and that of the next one."""
    found = [generated_id("raised_from", source, "1")]
    while vault.value_of(found[-1]) is not None:
        found.append(generated_id("raised_from", source, str(len(found) + 1)))
    return tuple(found)


def waiting(vault: Vault, group_id: UUID) -> tuple[Matter, ...]:
    """Return the matters that wait and have not been on an agenda yet, oldest first."""
    taken_up = {thread_of(item) for meeting in vault.all(Meeting, group_id) for item in meeting.items}
    return tuple(matter for matter in _open(vault, group_id) if matter.id not in taken_up)


def lapse(vault: Vault, edition: Edition[Matter], reason: str) -> Edition[Matter]:
    """Let a matter go; ``reason`` is the answer to whoever raised it."""
    return vault.save(edition, replace(edition.value, state=MatterState.LAPSED, answer=reason))


def pass_on(vault: Vault, edition: Edition[Meeting], item_id: UUID, to_group: UUID, today: date) -> Edition[Meeting]:
    """Pass an item of a meeting on to another group of the vault, where it waits for a meeting.

    The item counts as sent; what that group says of it comes back to this one. Passed on twice, it waits once.
    """
    meeting = edition.value
    item = next(item for item in meeting.items if item.id == item_id)
    with vault.together():
        passed = vault.add(
            Matter(
                id=generated_id("passed_on", item.id, str(to_group)),
                group=to_group,
                title=item.title,
                text=item.text,
                raised_by=item.raised_by,
                raised_on=today,
                part=item.part,
                from_group=meeting.group,
                from_meeting=meeting.id,
                from_item=item.id,
            )
        )
        if passed.value.state is MatterState.LAPSED:  # it was taken back once
            vault.save(passed, replace(passed.value, title=item.title, text=item.text, state=MatterState.WAITING))
        items = changed(meeting.items, replace(item, state=ItemState.SENT))
        return vault.save(edition, replace(meeting, items=items))


def take_back(vault: Vault, edition: Edition[Meeting], item_id: UUID) -> Edition[Meeting]:
    """Let an item that was passed on stand on its own agenda again; where it is not answered yet it lapses there."""
    meeting = edition.value
    item = next(item for item in meeting.items if item.id == item_id)
    with vault.together():
        for passed_on in passed(vault, item_id):
            if passed_on.reply is None:
                lapse(vault, vault.read(Matter, passed_on.matter.id), "")
        return vault.save(
            edition, replace(meeting, items=changed(meeting.items, replace(item, state=ItemState.LISTED)))
        )


def passed(vault: Vault, item_id: UUID) -> tuple[Passed, ...]:
    """Return the groups of the vault that an item was passed on to, each with what came back so far."""
    names = {group.id: group.name for group in vault.all(Group)}
    return tuple(
        Passed(matter, names.get(matter.group, "") if matter.group else "", _reply(vault, matter))
        for matter in vault.all(Matter)
        if matter.from_item == item_id and matter.state is not MatterState.LAPSED
    )


def answer(vault: Vault, edition: Edition[Matter], text: str, today: date) -> Edition[Matter]:
    """Answer a matter without a meeting, to whoever raised it or passed it on."""
    return vault.save(edition, replace(edition.value, state=MatterState.ANSWERED, answer=text, answered_on=today))


def wait_again(vault: Vault, matter_id: UUID) -> Edition[Matter]:
    """Let a matter wait again that was let go or answered."""
    edition = vault.read(Matter, matter_id)
    return vault.save(edition, replace(edition.value, state=MatterState.WAITING, answer="", answered_on=None))


def replies(vault: Vault, group_id: UUID) -> tuple[Reply, ...]:
    """Return what has come back of the matters that a group passed on, the oldest first.

    An answer written on the matter counts before what the other group's meeting agreed on it.
    """
    return tuple(filter(None, (_reply(vault, matter) for matter in vault.all(Matter) if matter.from_group == group_id)))


def _reply(vault: Vault, matter: Matter) -> Reply | None:
    if matter.answer:
        return Reply(matter, matter.answer, matter.answered_on)
    if matter.group is None:
        return None
    held = [meeting for meeting in vault.all(Meeting, matter.group) if meeting.state is MeetingState.HELD]
    history: tuple[Past, ...] = threads(held, ()).get(matter.id, ())
    if not history or history[-1].item.state is not ItemState.HANDLED:
        return None
    return Reply(matter, _said(history[-1].item), history[-1].meeting.day)


def _said(item: AgendaItem) -> str:
    return "\n\n".join(outcome.text for outcome in item.outcomes if outcome.text) or item.record


def _open(vault: Vault, group_id: UUID) -> Iterable[Matter]:
    return (matter for matter in vault.all(Matter, group_id) if matter.state is MatterState.WAITING)
