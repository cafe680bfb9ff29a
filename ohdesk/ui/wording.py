"""How people, days and times are said in the window."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale

from ohdesk.domain.groups import Group, Membership, members_on
from ohdesk.domain.meetings import Meeting, MeetingState, MinutesState, Publicity
from ohdesk.domain.outcomes import Task
from ohdesk.domain.paragraphs import passages
from ohdesk.services import meetings, words
from ohdesk.ui.labels import in_line, label
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.pill import Tone
from ohdesk.ui.widgets.typed import written_date, written_time


def member_words(member: Membership) -> str:
    """Return "name, role"."""
    return ", ".join(filter(None, (member.name, member.title or in_line(member.role))))


def member_with(members: Sequence[Membership], member_id: UUID | None) -> Membership | None:
    """Return the member with an identity, or ``None``."""
    return next((member for member in members if member.id == member_id), None)


def owner_words(task: Task, members: Sequence[Membership]) -> str:
    """Return who does a task: a member, a role, or the words written for somebody else."""
    if member := member_with(members, task.owner_member):
        return member_words(member)
    return label(task.owner_role) if task.owner_role else task.owner


def owner_today(task: Task, group: Group, day: date) -> str:
    """Return who does a task on ``day``: the member while the seat lasts, else the role and who holds it then."""
    now = members_on(group, day)
    if member := member_with(now, task.owner_member):
        return member_words(member)
    if task.owner_role is None:
        return owner_words(task, group.members)
    holders = [member.name for member in now if member.role is task.owner_role and member.name]
    return " · ".join(filter(None, (label(task.owner_role), ", ".join(holders))))


def marked_text(text: str) -> str:
    """Return a text with words in the place of the signs of what is for the group only."""
    own = label(Publicity.GROUP)
    return "\n\n".join(f"{own}: {part.text}" if part.group_only else part.text for part in passages(text))


def day_words(day: date) -> str:
    """Return "ke 14.10.2026" in the window's language."""
    return f"{QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)} {written_date(day)}"


def moment_words(day: date | None, moment: time | None) -> str:
    """Return "ke 14.10.2026 klo 14.15" in the window's language, or that no day has been fixed."""
    if day is None:
        return QCoreApplication.translate("Labels", "No day yet")
    if moment is None:
        return day_words(day)
    return f"{day_words(day)} {words.say(current_language(), 'documents.dates.at', time=written_time(moment))}"


def state_words(meeting: Meeting, *, approved: bool) -> tuple[str, Tone]:
    """Return where a meeting stands, in words, with the tone of its chip; an outline will do."""
    translate = QCoreApplication.translate
    if approved:
        return translate("Steps", "Minutes approved"), "ok"
    match meeting.state:
        case MeetingState.PLANNED if meetings.has_news(meeting):
            return translate("Steps", "To be invited again"), "warn"
        case MeetingState.PLANNED:
            return translate("Steps", "Planned"), "neutral"
        case MeetingState.INVITED:
            return translate("Steps", "Invited"), "info"
        case MeetingState.RUNNING:
            return translate("Steps", "In progress"), "info"
        case MeetingState.MOVED:
            return translate("Steps", "Moved"), "neutral"
        case MeetingState.CANCELLED:
            return translate("Steps", "Cancelled"), "neutral"
    if meeting.minutes_state is MinutesState.CHECKING:
        return translate("Steps", "Minutes being checked"), "info"
    return translate("Steps", "Minutes in draft"), "warn"
