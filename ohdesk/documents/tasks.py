"""Who does what by when: the tasks that a meeting gave."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ohdesk.documents.agenda import meeting_title, when
from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, paper, person_words
from ohdesk.documents.prose import inline
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import Block, Document, LabelledList, Paragraph, Run, Table, Text
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Task, is_open
from ohdesk.domain.readers import Reader, publicity_for, tasks_seen_by

_SHARES = (0.48, 0.27, 0.15, 0.10)


def task_list(
    meeting: Meeting,
    tasks: Sequence[Task],
    issuer: Issuer,
    number: int | None,
    language: str,
    today: date,
    reader: Reader = Reader.STAFF,
) -> Document:
    """Return the tasks of ``meeting`` as a table on a sheet of its own; ``number`` as in the agenda."""
    words = texts(language)
    say = words.say
    places = {item.id: str(place) for place, item in enumerate(meeting.items, start=1)}
    shown = tasks_seen_by(tasks, meeting, reader)
    rows: list[tuple[Text, ...]] = []
    for task in shown:
        due = short_date(task.due) if task.due else ""
        state = () if is_open(task) else (Run(f"\n{say(f'documents.tasks.states.{task.state}')}", italic=True),)
        text = (*inline(task.text, words), *state)
        item = places.get(task.item, "") if task.item else ""
        rows.append((text, owner_words(task, issuer, words, reader), due, item))
    held = when(meeting, meeting.opened or meeting.starts, meeting.closed or meeting.ends, words)
    blocks: list[Block] = [LabelledList(((say("documents.meeting.time"), (held,)),))]
    if rows:
        header = tuple(say(f"documents.tasks.columns.{key}") for key in ("task", "owner", "due", "item"))
        blocks.append(Table(header, tuple(rows), _SHARES))
    else:
        blocks.append(Paragraph(say("documents.tasks.none")))
    return paper(
        issuer,
        language,
        title=meeting_title(meeting, issuer, number, language),
        kind=say("documents.tasks.kind"),
        date=short_date(today),
        publicity=say(f"documents.publicity.{publicity_for(meeting, reader)}"),
        blocks=tuple(blocks),
    )


def owner_words(task: Task, issuer: Issuer, words: Texts, reader: Reader) -> str:
    """Return who does a task: a member, a role, or the words written for somebody else."""
    language = words.language
    member = next((one for one in issuer.group.members if one.id == task.owner_member), None)
    if member is not None:
        return person_words(member.name, member.role, member.title, issuer, language, reader)
    if task.owner_role is not None:
        return person_words("", task.owner_role, task.owner, issuer, language, reader)
    return task.owner


def task_line(task: Task, issuer: Issuer, words: Texts, reader: Reader) -> tuple[Run, ...]:
    """Return a task with its owner and day on one line."""
    owner = owner_words(task, issuer, words, reader)
    due = words.say("documents.tasks.due", date=short_date(task.due)) if task.due else ""
    facts = ", ".join(filter(None, (owner, due)))
    return (*inline(task.text, words), Run(f" ({facts})" if facts else ""))
