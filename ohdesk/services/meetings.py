"""A group's meetings: preparing, inviting, holding."""

from __future__ import annotations

import mimetypes
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from uuid import UUID

from ohdesk.domain.agenda import LARGEST_ATTACHMENT, AgendaItem, Attachment, ItemKind, with_new_identity
from ohdesk.domain.errors import AttachmentTooLarge, MeetingHeld
from ohdesk.domain.groups import Group, Role, Seat, holder
from ohdesk.domain.identity import generated_id, new_id
from ohdesk.domain.meetings import Meeting, MeetingState, begun, ended, numbered
from ohdesk.domain.outcomes import Task
from ohdesk.domain.privacy import guard
from ohdesk.domain.schools import school_year_name, school_year_span
from ohdesk.domain.templates import AgendaTemplate, agenda_from
from ohdesk.services import groups
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault
from ohdesk.services.words import say

_USUAL_ITEMS = ("opening", "previous", "theme", "other", "next")
_USUAL_KINDS = {"theme": ItemKind.DISCUSSION, "other": ItemKind.DISCUSSION}


def new_meeting(
    vault: Vault,
    group: Group,
    language: str,
    day: date | None = None,
    starts: time | None = None,
    template: AgendaTemplate | None = None,
) -> Edition[Meeting]:
    """Add a meeting with the items of a template, or the plain ones; place and hours follow the last meeting."""
    earlier = vault.outlines(Meeting, group.id)
    last = earlier[-1] if earlier else None
    chair = holder(group, Seat.CHAIR, day) if day else None
    meeting = new_id()
    items = agenda_from(template, meeting) if template else usual_items(language, meeting)
    return vault.add(
        Meeting(
            id=meeting,
            group=group.id,
            day=day,
            starts=starts or (last.starts if last else None),
            ends=last.ends if last and starts is None else None,
            place=last.place if last else "",
            remote_link=last.remote_link if last else "",
            convener=last.convener if last else (chair.name if chair else ""),
            items=items,
        )
    )


def usual_items(language: str, meeting: UUID) -> tuple[AgendaItem, ...]:
    """Return the plain items that the agenda of a meeting without a template begins from."""
    return tuple(
        AgendaItem(
            id=generated_id("usual_item", meeting, name),
            title=say(language, f"meeting.usual_items.{name}"),
            kind=_USUAL_KINDS.get(name, ItemKind.PROCEDURE),
        )
        for name in _USUAL_ITEMS
    )


def duplicate(vault: Vault, meeting_id: UUID, day: date | None) -> Edition[Meeting]:
    """Add a meeting like another one: its agenda with what was prepared, without anything that came of it."""
    source = vault.read(Meeting, meeting_id).value
    return vault.add(
        Meeting(
            id=new_id(),
            group=source.group,
            day=day,
            starts=source.starts,
            ends=source.ends,
            place=source.place,
            remote_link=source.remote_link,
            convener=source.convener,
            theme=source.theme,
            publicity=source.publicity,
            distribution=source.distribution,
            items=tuple(with_new_identity(item, new_id()) for item in source.items),
        )
    )


def numbers(vault: Vault, group_id: UUID) -> dict[UUID, int]:
    """Return every meeting's running number within its school year; those without a day or cancelled have none."""
    return numbered(vault.outlines(Meeting, group_id))


def number(vault: Vault, meeting: Meeting) -> int | None:
    """Return one meeting's running number within its school year."""
    if meeting.group is None or meeting.day is None:
        return None
    first, last = school_year_span(school_year_name(meeting.day))
    return numbered(vault.outlines(Meeting, meeting.group, first, last)).get(meeting.id)


def holding(vault: Vault, object_id: UUID) -> UUID | None:
    """Return the meeting that something is in (an item, an outcome), or None where it is in no meeting."""
    stood = vault.value_of(object_id)
    while stood is not None and not isinstance(stood[0], Meeting):
        stood = vault.value_of(UUID(stood[1])) if stood[1] else None
    return stood[0].id if stood else None


def next_meeting(vault: Vault, group_id: UUID, today: date) -> Meeting | None:
    """Return the first meeting from ``today`` on that is still to be held, without its items."""
    for meeting in vault.outlines(Meeting, group_id, first=today):
        if meeting.state in (MeetingState.PLANNED, MeetingState.INVITED, MeetingState.RUNNING):
            return meeting
    return None


def invite(vault: Vault, edition: Edition[Meeting], today: date) -> Edition[Meeting]:
    """Mark the invitation as sent; a later one of the same meeting replaces the entry in calendars."""
    meeting = edition.value
    state = MeetingState.INVITED if meeting.state is MeetingState.PLANNED else meeting.state
    version = meeting.invitation_version + (1 if meeting.invited_on else 0)
    return vault.save(edition, replace(meeting, state=state, invited_on=today, invitation_version=version))


def move(vault: Vault, edition: Edition[Meeting], day: date, starts: time | None = None) -> Edition[Meeting]:
    """Give a meeting another day, and hour, with all that belongs to it; a cancelled one is planned again.

    Whoever was invited has to be told: it waits to be invited anew, and calendars take the new entry for a later form
    of the old one. Raises ``MeetingHeld``.
    """
    meeting = _not_begun(edition.value)
    return vault.save(edition, replace(_uninvited(meeting), day=day, starts=starts or meeting.starts))


def cancel(vault: Vault, edition: Edition[Meeting]) -> Edition[Meeting]:
    """Call a meeting off; what was on its agenda counts as not handled. Raises ``MeetingHeld``."""
    return vault.save(edition, replace(_not_begun(edition.value), state=MeetingState.CANCELLED))


def plan_again(vault: Vault, edition: Edition[Meeting]) -> Edition[Meeting]:
    """Take a cancelled meeting back into the plan; whoever was told of its end is to be invited anew."""
    return vault.save(edition, _uninvited(edition.value))


def has_news(meeting: Meeting) -> bool:
    """Tell whether those who were invited once have to be told of a change: a moved meeting, or one planned again."""
    return meeting.state is MeetingState.PLANNED and meeting.invitation_version > 0


def _not_begun(meeting: Meeting) -> Meeting:
    if meeting.state in (MeetingState.RUNNING, MeetingState.HELD):
        raise MeetingHeld
    return meeting


def _uninvited(meeting: Meeting) -> Meeting:
    """Return the meeting as planned; its next invitation counts as later than all that went out, cancellation too."""
    told = meeting.invited_on is not None or meeting.invitation_version > 0
    later = 2 if meeting.state is MeetingState.CANCELLED else 1  # a cancellation takes the next number
    version = meeting.invitation_version + later if told else 0
    return replace(meeting, state=MeetingState.PLANNED, invited_on=None, invitation_version=version)


def begin(vault: Vault, edition: Edition[Meeting], now: time) -> Edition[Meeting]:
    """Open the meeting: everybody expected stands in the list of attendance, chairs of the groups below too."""
    meeting = edition.value
    group = vault.read(Group, meeting.group).value if meeting.group else Group(id=new_id())
    if meeting.day is not None:
        group = groups.sitting(vault, group, meeting.day)
    return vault.save(edition, begun(meeting, group, now))


def end(vault: Vault, edition: Edition[Meeting], now: time) -> Edition[Meeting]:
    """Close the meeting: what was taken up is handled, the rest stays on the list."""
    meeting = edition.value
    return vault.save(edition, ended(meeting, with_tasks(vault, meeting), now))


def attach(vault: Vault, name: str, data: bytes) -> Attachment:
    """Seal a file into the vault and return what an item keeps of it.

    Raises ``AttachmentTooLarge``, ``ForbiddenContent`` for a name that holds a personal identity code.
    """
    guard(name, "attachment")
    media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    try:
        sha256 = vault.put_blob(data)
    except AttachmentTooLarge as error:
        raise AttachmentTooLarge(name=name, **error.data) from None
    return Attachment(name=name, sha256=sha256, size=len(data), media_type=media_type)


def attach_file(vault: Vault, path: Path) -> Attachment:
    """Seal a file of this laptop into the vault; one that is too large is not even read. Raises ``OSError`` too."""
    if path.stat().st_size > LARGEST_ATTACHMENT:
        raise AttachmentTooLarge(name=path.name, limit=LARGEST_ATTACHMENT // 1024**2)
    return attach(vault, path.name, path.read_bytes())


def give_task(
    vault: Vault,
    meeting: Meeting,
    item_id: UUID | None,
    text: str,
    owner: str = "",
    role: Role | None = None,
    member: UUID | None = None,
    due: date | None = None,
) -> Edition[Task]:
    """Add a task that the meeting gave to a role, a member or somebody named in words."""
    return vault.add(
        Task(
            id=new_id(),
            group=meeting.group,
            meeting=meeting.id,
            item=item_id,
            text=text,
            owner=owner,
            owner_role=role,
            owner_member=member,
            due=due,
        )
    )


def with_tasks(vault: Vault, meeting: Meeting) -> frozenset[UUID]:
    """Return the items of a meeting that gave somebody a task."""
    return frozenset(task.item for task in tasks_of(vault, meeting) if task.item is not None)


def tasks_of(vault: Vault, meeting: Meeting) -> tuple[Task, ...]:
    """Return the tasks that a meeting gave, in the order of its items."""
    order = {item.id: place for place, item in enumerate(meeting.items)}
    own = [task for task in vault.outlines(Task, meeting.group) if task.meeting == meeting.id]
    return tuple(sorted(own, key=lambda task: (order.get(task.item or task.id, len(order)), str(task.due or ""))))
