"""Minutes while they are checked: given to the others, remarked on, and what changed since."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from ohdesk.documents.dates import clock, short_date, span
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.checking import Circulated, Remark, circulated_id
from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Attendance, Meeting, MinutesState, Presence
from ohdesk.domain.outcomes import Outcome, OutcomeKind, Task
from ohdesk.domain.paragraphs import passages
from ohdesk.services import meetings
from ohdesk.services.differences import HEADING, Difference, Line, Piece, differences
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault
from ohdesk.services.words import say

__all__ = ["Difference", "Line", "Piece"]


def give(vault: Vault, edition: Edition[Meeting], language: str, today: date) -> Edition[Meeting]:
    """Give the minutes for checking; how they read now is remembered, to tell later what changed."""
    meeting = edition.value
    with vault.together():
        saved = vault.save(edition, replace(meeting, minutes_state=MinutesState.CHECKING))
        vault.add(Circulated(circulated_id(meeting.id), group=meeting.group, meeting=meeting.id))
        kept = vault.read(Circulated, circulated_id(meeting.id))
        text = written(vault, saved.value, language)
        vault.save(kept, replace(kept.value, on=today, language=language, text=text))
    return saved


def circulated(vault: Vault, meeting_id: UUID) -> Circulated | None:
    """Return how the minutes read when they were last given for checking, or None where they never were."""
    try:
        kept = vault.read(Circulated, circulated_id(meeting_id)).value
    except NotFound:
        return None
    return kept if kept.text else None


def changed_since(vault: Vault, meeting: Meeting) -> tuple[Difference, ...]:
    """Return what has changed in the minutes since they were given for checking; nothing where they never were."""
    kept = circulated(vault, meeting.id)
    return differences(kept.text, written(vault, meeting, kept.language)) if kept else ()


def written(vault: Vault, meeting: Meeting, language: str) -> str:
    """Return the minutes as plain text: a heading for each item, and a line for everything below it."""
    group = vault.read(Group, meeting.group).value if meeting.group else Group(id=new_id())
    return "\n".join(_lines(meeting, meetings.tasks_of(vault, meeting), group, language))


# Remarks


def remarks(vault: Vault, meeting_id: UUID, group_id: UUID | None) -> tuple[Remark, ...]:
    """Return the remarks on a meeting's minutes, by the day on which they were made."""
    return tuple(remark for remark in vault.all(Remark, group_id) if remark.meeting == meeting_id)


def remark(vault: Vault, meeting: Meeting, item_id: UUID | None, text: str, today: date) -> Edition[Remark]:
    """Add a remark on an item, or (None) on the minutes as a whole, in the name of who is at the laptop.

    Raises ``ForbiddenContent``.
    """
    groups = vault.all(Group, None)
    name = next((member.name for group in groups for member in group.members if member.id == vault.member), "")
    return vault.add(
        Remark(
            id=new_id(),
            group=meeting.group,
            meeting=meeting.id,
            item=item_id,
            member=vault.member,
            name=name,
            text=text,
            made_on=today,
        )
    )


def settle(vault: Vault, remark_id: UUID, settled: bool = True) -> Edition[Remark]:
    """Say that a remark has been dealt with, or (``settled`` false) that it has not after all."""
    edition = vault.read(Remark, remark_id)
    return vault.save(edition, replace(edition.value, settled=settled))


def unsettled(vault: Vault, group_id: UUID) -> Counter[UUID]:
    """Return how many remarks wait in the minutes of each meeting of a group."""
    waiting = (entry for entry in vault.all(Remark, group_id) if not entry.settled)
    return Counter(entry.meeting for entry in waiting if entry.meeting is not None)


# The plain text


def _lines(meeting: Meeting, tasks: Sequence[Task], group: Group, language: str) -> Iterator[str]:
    yield " ".join(
        filter(
            None,
            (
                say(language, "documents.minutes.kind"),
                short_date(meeting.day) if meeting.day else "",
                span(meeting.opened or meeting.starts, meeting.closed or meeting.ends),
                meeting.place,
            ),
        )
    )
    for presence in (Presence.PRESENT, Presence.ABSENT):
        people = [_person(line, language) for line in meeting.attendance if line.presence is presence]
        if people:
            yield f"{say(language, f'documents.minutes.{presence}')}: {'; '.join(people)}"
    for item in meeting.items:
        yield from ("", f"{HEADING}{item.title or say(language, 'documents.agenda.untitled')}")
        yield from _item_lines(item, [task for task in tasks if task.item == item.id], group, language)
    if meeting.next_meeting:
        yield from ("", f"{HEADING}{say(language, 'documents.minutes.next_meeting')}", meeting.next_meeting)
    yield ""
    if meeting.distribution:
        yield f"{say(language, 'documents.meeting.distribution')}: {meeting.distribution}"
    yield say(language, f"documents.publicity.{meeting.publicity}")


def _item_lines(item: AgendaItem, tasks: Sequence[Task], group: Group, language: str) -> Iterator[str]:
    for passage in passages(item.record):
        mark = f"{say(language, 'documents.publicity.group')}: " if passage.group_only else ""
        yield f"{mark}{passage.text}"
    yield from (_outcome(outcome, language) for outcome in item.outcomes)
    yield from (_task(task, group, language) for task in tasks)


def _person(line: Attendance, language: str) -> str:
    times = [
        say(language, f"documents.minutes.{key}", time=say(language, "documents.dates.at", time=clock(moment)))
        for key, moment in (("arrived", line.arrived), ("left", line.left))
        if moment
    ]
    role = line.title or say(language, f"documents.roles.{line.role}")
    return ", ".join(filter(None, (line.name, role))) + (f" ({', '.join(times)})" if times else "")


def _outcome(outcome: Outcome, language: str) -> str:
    if outcome.kind is OutcomeKind.PROPOSED and outcome.proposed_to:
        kind = say(language, "documents.outcomes.proposed_to", to=outcome.proposed_to)
    else:
        kind = say(language, f"documents.outcomes.{outcome.kind}")
    return f"{kind} {outcome.text}"


def _task(task: Task, group: Group, language: str) -> str:
    member = next((member.name for member in group.members if member.id == task.owner_member), "")
    role = say(language, f"documents.roles.{task.owner_role}") if task.owner_role else ""
    owner = member or role or task.owner
    facts = [say(language, "documents.tasks.owner", owner=owner)] if owner else []
    facts += [say(language, "documents.tasks.due", date=short_date(task.due))] if task.due else []
    return f"{say(language, 'documents.tasks.task')} {task.text}" + (f" ({' · '.join(facts)})" if facts else "")
