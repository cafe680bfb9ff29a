"""What a meeting decided, told shortly to those who were not there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from ohdesk.documents.dates import moment, short_date
from ohdesk.documents.issuer import Issuer, group_name, role_words
from ohdesk.domain.agenda import AgendaItem, ItemKind
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import OutcomeKind, Task
from ohdesk.domain.readers import Reader, seen_by, tasks_seen_by
from ohdesk.services import meetings, minutes, printing, publishing, translating
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault
from ohdesk.services.words import say


class Audience(StrEnum):
    """To whom a summary speaks; each has a text of its own."""

    STAFF = "staff"
    GUARDIANS = "guardians"
    STUDENTS = "students"


def kept(meeting: Meeting, audience: Audience) -> str:
    """Return the summary as somebody wrote it; empty where nobody has yet."""
    text: str = getattr(meeting, field_of(audience))
    return text


def field_of(audience: Audience) -> str:
    """Return the field of a meeting that keeps a summary."""
    return f"summary_{audience}"


def summary(vault: Vault, meeting_id: UUID, audience: Audience, language: str) -> str:
    """Return a meeting's summary for an audience: as it was written, else a first text."""
    meeting = translating.in_language(vault, language).read(Meeting, meeting_id).value
    return kept(meeting, audience) or first_text(vault, meeting, audience, language)


def keep(vault: Vault, edition: Edition[Meeting], audience: Audience, text: str) -> Edition[Meeting]:
    """Keep a summary with its meeting, before or after the minutes are approved."""
    match audience:
        case Audience.STAFF:
            told = replace(edition.value, summary_staff=text)
        case Audience.GUARDIANS:
            told = replace(edition.value, summary_guardians=text)
        case Audience.STUDENTS:
            told = replace(edition.value, summary_students=text)
    return vault.save(edition, told)


def first_text(vault: Vault, meeting: Meeting, audience: Audience, language: str, *, closing: bool = True) -> str:
    """Return a text to begin from: what was agreed, what is done next and by which role, and the next date.

    It tells only what the public minutes tell, and names nobody. ``closing`` asks for thoughts at its end.
    """
    vault = translating.in_language(vault, language)
    approved = minutes.approved(vault, meeting.id)
    if approved:
        approved = translating.minutes_in_language(vault, approved, language)
    whole = approved.meeting if approved else meeting
    tasks = approved.tasks if approved else meetings.tasks_of(vault, meeting)
    issuer = printing.issuer(vault, meeting.group)
    following = whole.next_meeting or _next_date(vault, whole, language)
    names = publishing.represented(issuer, (whole,), language)
    parts = _parts(
        seen_by(whole, Reader.PUBLIC), tasks_seen_by(tasks, whole, Reader.PUBLIC), issuer, following, audience, language
    )
    end = say(language, f"summary.{audience}.closing") if closing else ""
    text: str = publishing.published("\n\n".join(filter(None, (*parts, end))), names)
    return text.replace("\u00a0", " ")


def _parts(
    meeting: Meeting, tasks: Sequence[Task], issuer: Issuer, following: str, audience: Audience, language: str
) -> Iterator[str]:
    def words(key: str, **data: object) -> str:
        return say(language, f"summary.{audience}.{key}", **data)

    when = short_date(meeting.day) if meeting.day else "–"
    yield words("opening", group=group_name(issuer, language), when=when)
    agreed = [line for item in meeting.items for line in _outcomes(item, OutcomeKind.AGREED, language)]
    proposed = [line for item in meeting.items for line in _outcomes(item, OutcomeKind.PROPOSED, language)]
    yield _listed(words("agreed"), agreed)
    yield _listed(words("proposed"), proposed)
    named = {
        item.id for item in meeting.items if any(outcome.kind is not OutcomeKind.NOTED for outcome in item.outcomes)
    }
    spoken = [item.title for item in meeting.items if _spoken_of(item) and item.id not in named]
    yield _listed(words("discussed"), spoken)
    yield _listed(words("next"), [_task(task, issuer, language) for task in tasks if task.text])
    yield words("following", next=following) if following else ""


def _listed(heading: str, lines: Sequence[str]) -> str:
    return "\n".join((heading, *(f"- {line}" for line in lines))) if lines else ""


def _outcomes(item: AgendaItem, kind: OutcomeKind, language: str) -> Iterator[str]:
    for outcome in item.outcomes:
        if outcome.kind is kind and outcome.text:
            to = say(language, "summary.to", to=outcome.proposed_to) if outcome.proposed_to else ""
            told = _with(outcome.text, to)
            yield f"{item.title}: {told}" if item.title else told


def _with(text: str, more: str) -> str:
    """Return a text on one line with ``more`` inside its last sentence."""
    line = " ".join(text.split())
    return f"{line.removesuffix('.')}{more}." if more else line


def _spoken_of(item: AgendaItem) -> bool:
    return item.kind is not ItemKind.PROCEDURE and bool(item.title and (item.record or item.outcomes))


def _task(task: Task, issuer: Issuer, language: str) -> str:
    """Return a task by the role of who does it, never by a name."""
    member = next((one for one in issuer.group.members if one.id == task.owner_member), None)
    role = member.role if member else task.owner_role
    owner = role_words(role, "", issuer, language) if role else ""
    due = say(language, "summary.due", date=short_date(task.due)) if task.due else ""
    told = _with(task.text, due)
    return f"{owner}: {told}" if owner else told


def _next_date(vault: Vault, meeting: Meeting, language: str) -> str:
    """Return the day and hour of the group's next meeting in words; empty where none is planned."""
    if meeting.group is None or meeting.day is None:
        return ""
    after = meetings.next_meeting(vault, meeting.group, meeting.day + timedelta(1))
    return moment(after.day, after.starts, None, language) if after and after.day else ""
