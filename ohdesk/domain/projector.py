"""What a meeting shows on a screen that everybody in the room sees, and nothing else.

A page is made of what may be shown; whoever draws it has no way to anything more. Never in it: prompts, remarks, loose
notes, paragraphs for the group only, who raised or presents an item, names and addresses of members, and, unless only
staff is in the room, the items of the staff's part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem, ItemState, Part
from ohdesk.domain.groups import Organisation, Role
from ohdesk.domain.meetings import Meeting, Presence
from ohdesk.domain.outcomes import OutcomeKind, Task
from ohdesk.domain.paragraphs import public_text
from ohdesk.domain.timing import Forecast, forecast, minutes_spent

_REPRESENTED = ((Role.STUDENT, Role.GUARDIAN), (Organisation.STUDENTS, Organisation.GUARDIANS))


@dataclass(frozen=True, slots=True)
class ProjectedItem:
    """A line of the agenda; ``on`` for the one that is shown."""

    number: int
    title: str
    minutes: int | None
    state: ItemState
    on: bool = False


@dataclass(frozen=True, slots=True)
class ProjectedResult:
    """An outcome or, with ``kind`` None, a task; its owner by role, or in the words written for somebody else."""

    text: str
    kind: OutcomeKind | None = None
    to: str = ""
    role: Role | None = None
    owner: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True)
class ProjectorPage:
    """What the screen shows now. A pause shows nothing of the meeting.

    ``reading`` is the one result that is read out in the closing reading, the ``place`` -th of ``count``.
    """

    paused: bool = False
    items: tuple[ProjectedItem, ...] = ()
    title: str = ""
    text: str = ""
    results: tuple[ProjectedResult, ...] = ()
    spent: int = 0
    planned: int | None = None
    ends: Forecast | None = None
    reading: ProjectedResult | None = None
    place: int = 0
    count: int = 0


PAUSE = ProjectorPage(paused=True)


def staff_alone(meeting: Meeting, now: time) -> bool:
    """Tell whether only staff is in the room: somebody is marked present, and no student or guardian among them.

    While nobody is marked, everybody may be there.
    """
    roles, organisations = _REPRESENTED
    there = [
        line
        for line in meeting.attendance
        if line.presence is Presence.PRESENT and not (line.left is not None and line.left <= now)
    ]
    return bool(there) and not any(line.role in roles or line.organisation in organisations for line in there)


def shown_items(meeting: Meeting, now: time) -> tuple[tuple[int, AgendaItem], ...]:
    """Return the items that everybody in the room may see, with their numbers on the agenda."""
    alone = staff_alone(meeting, now)
    numbered = enumerate(meeting.items, 1)
    return tuple((number, item) for number, item in numbered if item.part is Part.WHOLE or alone)


def projector_page(
    meeting: Meeting, tasks: Sequence[Task], now: time, item_id: UUID | None, *, with_text: bool = True
) -> ProjectorPage:
    """Return the page for the item with ``item_id``; where it may not be shown, or is None, for the agenda alone.

    ``tasks`` are those that the meeting gave.
    """
    shown = shown_items(meeting, now)
    number, item = next((pair for pair in shown if pair[1].id == item_id), (0, None))
    page = ProjectorPage(
        items=tuple(
            ProjectedItem(number, one.title, one.minutes_planned, one.state, on=one.id == item_id)
            for number, one in shown
        ),
        ends=forecast([one for _, one in shown], now, meeting.ends),
    )
    if item is None:
        return page
    return ProjectorPage(
        items=page.items,
        title=f"{number}  {item.title}",
        text=public_text(item.record) if with_text else "",
        results=results(item, tasks),
        spent=minutes_spent(meeting.items, item.id, now),
        planned=item.minutes_planned,
        ends=page.ends,
    )


def reading_page(
    meeting: Meeting, tasks: Sequence[Task], now: time, result_id: UUID, place: int, count: int
) -> ProjectorPage:
    """Return the page that shows one result of the closing reading; nothing of one that may not be shown."""
    for number, item in shown_items(meeting, now):
        found = [result for known, result in _identified(item, tasks) if known == result_id and result.text]
        if found:
            return ProjectorPage(title=f"{number}  {item.title}", reading=found[0], place=place, count=count)
    return ProjectorPage(place=place, count=count)


def results(item: AgendaItem, tasks: Sequence[Task]) -> tuple[ProjectedResult, ...]:
    """Return what came of an item, as everybody may read it; what has no such words is left out."""
    return tuple(result for _, result in _identified(item, tasks) if result.text)


def _identified(item: AgendaItem, tasks: Sequence[Task]) -> list[tuple[UUID, ProjectedResult]]:
    outcomes = [
        (one.id, ProjectedResult(public_text(one.text), one.kind, public_text(one.proposed_to)))
        for one in item.outcomes
    ]
    given = [
        (one.id, ProjectedResult(public_text(one.text), role=one.owner_role, owner=_outside(one), due=one.due))
        for one in tasks
        if one.item == item.id
    ]
    return outcomes + given


def _outside(task: Task) -> str:
    return "" if task.owner_member or task.owner_role else task.owner
