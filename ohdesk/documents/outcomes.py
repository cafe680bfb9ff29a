"""What meetings agreed and proposed onward: a list of one meeting, or of a school year, meeting by meeting."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from ohdesk.documents.agenda import meeting_title, when
from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, group_name, paper
from ohdesk.documents.prose import inline
from ohdesk.documents.tasks import task_line
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import (
    Block,
    Document,
    Heading,
    LabelledList,
    Paragraph,
    Run,
    Section,
    Table,
    Text,
    Voice,
)
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.meetings import Meeting, Publicity
from ohdesk.domain.outcomes import Answer, Outcome, OutcomeKind, Task
from ohdesk.domain.paragraphs import public_text
from ohdesk.domain.readers import Reader, publicity_for, seen_by, tasks_seen_by

_PART = "documents.decided"
_SHARES = (0.24, 0.46, 0.30)


@dataclass(frozen=True, slots=True)
class Decided:
    """A meeting with its number, the tasks that it gave, the answers to its proposals, and whether it is approved."""

    meeting: Meeting
    number: int | None = None
    tasks: tuple[Task, ...] = ()
    answers: Mapping[UUID, Answer] = field(default_factory=dict)
    approved: bool = False


def outcome_list(
    decided: Decided, issuer: Issuer, language: str, today: date, reader: Reader = Reader.STAFF
) -> Document:
    """Return what one meeting agreed and proposed, each with its item and who does what; what it noted is left out."""
    words = texts(language)
    meeting = decided.meeting
    held = when(meeting, meeting.opened or meeting.starts, meeting.closed or meeting.ends, words)
    state = words.say(f"documents.minutes.state.{meeting.minutes_state}", date=short_date(today))
    return paper(
        issuer,
        language,
        title=meeting_title(meeting, issuer, decided.number, language),
        kind=words.say(f"{_PART}.kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{publicity_for(meeting, reader)}"),
        blocks=(
            LabelledList(((words.say("documents.meeting.time"), (held,)),)),
            _table(decided, issuer, words, reader) or Paragraph(words.say(f"{_PART}.none")),
        ),
        state_line="" if decided.approved else state,
    )


def outcomes_of_year(
    meetings: Sequence[Decided],
    issuer: Issuer,
    school_year: str,
    language: str,
    today: date,
    reader: Reader = Reader.STAFF,
) -> Document:
    """Return the same of a school year's meetings in order; what is not approved yet says so."""
    words = texts(language)
    public = reader is Reader.PUBLIC
    return paper(
        issuer,
        language,
        title=words.say(f"{_PART}.year_title", group=group_name(issuer, language), year=school_year),
        kind=words.say(f"{_PART}.kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{Publicity.PUBLIC if public else Publicity.GROUP}"),
        blocks=tuple(_year_blocks(meetings, issuer, words, reader)),
    )


def _year_blocks(meetings: Sequence[Decided], issuer: Issuer, words: Texts, reader: Reader) -> Iterator[Block]:
    listed = [(one, table) for one in meetings if (table := _table(one, issuer, words, reader))]
    if not listed:
        yield Paragraph(words.say(f"{_PART}.year_none"))
        return
    outcomes = [(one, outcome) for one, _ in listed for _, shown in _items(one, reader) for outcome in shown]
    proposed = [(one, outcome) for one, outcome in outcomes if outcome.kind is OutcomeKind.PROPOSED]
    counts = {
        "agreed": len(outcomes) - len(proposed),
        "proposed": len(proposed),
        "answered": sum(outcome.id in one.answers for one, outcome in proposed),
    }
    yield Paragraph(words.say(f"{_PART}.summary", **counts), Voice.LEAD)
    for one, table in listed:
        named = words.say("documents.minutes.meeting", number=one.number) if one.number else ""
        day = short_date(one.meeting.day) if one.meeting.day else words.say("documents.meeting.no_day")
        draft = () if one.approved else (Paragraph(words.say(f"{_PART}.not_approved"), Voice.NOTE),)
        yield Section(Heading(2, " · ".join(filter(None, (named, day)))), (*draft, table))


def _table(decided: Decided, issuer: Issuer, words: Texts, reader: Reader) -> Table | None:
    """Return a meeting's items of which something came, each with its outcomes below each other; None without any."""
    tasks = tasks_seen_by(decided.tasks, decided.meeting, reader)
    places = {item.id: place for place, item in enumerate(decided.meeting.items, start=1)}
    rows: list[tuple[Text, ...]] = []
    for item, outcomes in _items(decided, reader):
        given = [task_line(task, issuer, words, reader) for task in tasks if task.item == item.id]
        named = f"{places[item.id]}\u00a0\u00a0{item.title or words.say('documents.agenda.untitled')}"
        for number, outcome in enumerate(outcomes):
            said = (*_outcome(outcome, words), *_answer(outcome, decided.answers, words, reader))
            rows.append(("" if number else named, said, "" if number else _below_each_other(given)))
    return Table(tuple(words.say(f"{_PART}.columns").split("|")), tuple(rows), _SHARES) if rows else None


def _items(decided: Decided, reader: Reader) -> Iterator[tuple[AgendaItem, tuple[Outcome, ...]]]:
    for item in seen_by(decided.meeting, reader).items:
        shown = tuple(one for one in item.outcomes if one.kind is not OutcomeKind.NOTED and one.text)
        if shown:
            yield item, shown


def _outcome(outcome: Outcome, words: Texts) -> tuple[Run, ...]:
    to = outcome.kind is OutcomeKind.PROPOSED and outcome.proposed_to
    key = "proposed_to" if to else outcome.kind.value
    label = words.say(f"documents.outcomes.{key}", to=outcome.proposed_to)
    return (Run(f"{label} ", bold=True), *inline(outcome.text, words))


def _answer(outcome: Outcome, answers: Mapping[UUID, Answer], words: Texts, reader: Reader) -> tuple[Run, ...]:
    """Return what came back to a proposal on a line of its own, or that nothing has."""
    if outcome.kind is not OutcomeKind.PROPOSED:
        return ()
    answer = answers.get(outcome.id)
    if answer is None:
        return (Run(f"\n{words.say(f'{_PART}.waiting')}", italic=True),)
    day = short_date(answer.day) if answer.day else ""
    facts = ", ".join(filter(None, (answer.body, day, answer.section)))
    told = public_text(answer.text) if reader is Reader.PUBLIC else answer.text
    label = words.say(f"{_PART}.{'answer_of' if facts else 'answer'}", facts=facts)
    return (Run(f"\n{label} ", bold=True), *(inline(told, words) if told else ()))


def _below_each_other(lines: Sequence[tuple[Run, ...]]) -> Text:
    runs = [run for line in lines for run in (Run("\n"), *line)]
    return tuple(runs[1:])
