"""The hand-over file: a group's year on a few pages, for the chair who comes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, paper, person_words
from ohdesk.documents.prose import inline
from ohdesk.documents.tasks import owner_words
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import (
    Block,
    BulletList,
    Document,
    Heading,
    LabelledList,
    NumberedList,
    Paragraph,
    Section,
    Table,
    Text,
    Voice,
)
from ohdesk.domain.groups import Membership
from ohdesk.domain.hand_over import HandOver, Step, StepState
from ohdesk.domain.linked_plans import LinkedPlan
from ohdesk.domain.matters import Matter
from ohdesk.domain.meetings import Meeting, MeetingState, Publicity
from ohdesk.domain.outcomes import Task, is_late
from ohdesk.domain.plans import Goal, MeasureState
from ohdesk.domain.readers import Reader
from ohdesk.domain.year_clock import ClockEntry
from ohdesk.domain.year_clock import is_late as entry_is_late

_PART = "documents.hand_over"
_STILL_TO_DO = (MeasureState.PLANNED, MeasureState.UNDER_WAY)
_HOW_TO_OPEN = (1, 2, 3, 4)


@dataclass(frozen=True, slots=True)
class PastMeeting:
    """A meeting of the year with its running number, and whether its minutes are approved."""

    meeting: Meeting
    number: int | None
    approved: bool


@dataclass(frozen=True, slots=True)
class HandOverFile:
    """What a new chair is told: the change itself where one is under way, and the year as it stands.

    ``steps`` are the change's steps with how far each has come and why it was left, ``plans`` others' plans.
    """

    school_year: str
    meetings: tuple[PastMeeting, ...] = ()
    goals: tuple[Goal, ...] = ()
    tasks: tuple[Task, ...] = ()
    matters: tuple[Matter, ...] = ()
    entries: tuple[ClockEntry, ...] = ()
    plans: tuple[LinkedPlan, ...] = ()
    hand_over: HandOver | None = None
    leaver: Membership | None = None
    successor: Membership | None = None
    steps: tuple[tuple[Step, StepState, str], ...] = ()


def hand_over_file(told: HandOverFile, issuer: Issuer, language: str, today: date) -> Document:
    """Return the hand-over file as it stands ``today``; for the group alone."""
    words = texts(language)
    return paper(
        issuer,
        language,
        title=words.say(f"{_PART}.title", year=told.school_year),
        kind=words.say(f"{_PART}.kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{Publicity.GROUP}"),
        blocks=tuple(_blocks(told, issuer, words, today)),
    )


def _blocks(told: HandOverFile, issuer: Issuer, words: Texts, today: date) -> Iterator[Block]:
    say = words.say
    yield Paragraph(say(f"{_PART}.lead"), Voice.LEAD)
    if told.hand_over is not None:
        yield LabelledList(tuple(_change(told, told.hand_over, issuer, words)))
    yield _table(words, "meetings", (0.2, 0.5, 0.3), [_meeting(one, words) for one in told.meetings])
    yield _table(words, "goals", (0.42, 0.2, 0.38), [_goal(goal, words) for goal in told.goals])
    yield _table(words, "tasks", (0.46, 0.28, 0.26), [_task(task, issuer, words, today) for task in told.tasks])
    yield _section(words, "matters", tuple(_matter(matter, words) for matter in told.matters))
    yield _table(words, "clock", (0.2, 0.5, 0.3), [_entry(entry, words, today) for entry in told.entries])
    yield _table(words, "plans", (0.42, 0.32, 0.26), [_plan(plan, today, words) for plan in told.plans])
    place = issuer.provider.records_place if issuer.provider else ""
    yield Section(Heading(2, say(f"{_PART}.records.title")), (Paragraph(place or say(f"{_PART}.records.none")),))
    yield Section(
        Heading(2, say(f"{_PART}.opening.title")),
        (NumberedList(tuple(say(f"{_PART}.opening.step{number}") for number in _HOW_TO_OPEN)),),
    )
    if told.steps:
        yield _table(words, "steps", (0.4, 0.2, 0.4), [_step(*step, words) for step in told.steps])


def _change(
    told: HandOverFile, change: HandOver, issuer: Issuer, words: Texts
) -> Iterator[tuple[str, tuple[Text, ...]]]:
    for key, member in (("leaver", told.leaver), ("successor", told.successor)):
        if member is not None:
            named = person_words(member.name, member.role, member.title, issuer, words.language, Reader.STAFF)
            yield words.say(f"{_PART}.{key}"), (named,)
    if change.day is not None:
        yield words.say(f"{_PART}.day"), (short_date(change.day),)
    named_on = short_date(change.named_on) if change.named_on else ""
    if by := ", ".join(filter(None, (change.named_by, named_on))):
        yield words.say(f"{_PART}.named_by"), (by,)
    if change.note:
        yield words.say(f"{_PART}.note"), (inline(change.note, words),)


def _table(words: Texts, key: str, shares: tuple[float, ...], rows: Sequence[tuple[Text, ...]]) -> Block:
    say = words.say
    heading = Heading(2, say(f"{_PART}.{key}.title"))
    if not rows:
        return Section(heading, (Paragraph(say(f"{_PART}.{key}.none")),))
    columns = say(f"{_PART}.{key}.columns").split("|")
    return Section(heading, (Table(tuple(columns), tuple(rows), shares),))


def _section(words: Texts, key: str, lines: tuple[Text, ...]) -> Block:
    heading = Heading(2, words.say(f"{_PART}.{key}.title"))
    return Section(heading, (BulletList(lines) if lines else Paragraph(words.say(f"{_PART}.{key}.none")),))


def _meeting(one: PastMeeting, words: Texts) -> tuple[Text, ...]:
    meeting = one.meeting
    held = meeting.state is MeetingState.HELD
    state = ("approved" if one.approved else "waiting") if held else meeting.state.value
    number = words.say(f"{_PART}.meetings.number", number=one.number) if one.number else ""
    title = " · ".join(filter(None, (number, meeting.theme))) or words.say(f"{_PART}.meetings.untitled")
    day = short_date(meeting.day) if meeting.day else "–"
    return day, title, words.say(f"{_PART}.meetings.states.{state}")


def _goal(goal: Goal, words: Texts) -> tuple[Text, ...]:
    step = next((measure.text for measure in goal.measures if measure.state in _STILL_TO_DO), "")
    title = goal.title or words.say("documents.plan.untitled")
    return inline(title, words), words.say(f"documents.goal_states.{goal.state}"), inline(step, words)


def _task(task: Task, issuer: Issuer, words: Texts, today: date) -> tuple[Text, ...]:
    late = f" ({words.say(f'{_PART}.late')})" if is_late(task, today) else ""
    due = f"{short_date(task.due)}{late}" if task.due else ""
    return inline(task.text, words), owner_words(task, issuer, words, Reader.STAFF), due


def _matter(matter: Matter, words: Texts) -> Text:
    by = words.say(f"{_PART}.matters.raised_by", who=matter.raised_by) if matter.raised_by else ""
    return " – ".join(filter(None, (matter.title, by)))


def _entry(entry: ClockEntry, words: Texts, today: date) -> tuple[Text, ...]:
    month = words.say(f"{_PART}.months").split("|")[entry.month - 1]
    late = f" ({words.say(f'{_PART}.late')})" if entry_is_late(entry, today) else ""
    return f"{month}{late}", entry.title, entry.owner


def _plan(plan: LinkedPlan, today: date, words: Texts) -> tuple[Text, ...]:
    late = f" ({words.say(f'{_PART}.late')})" if plan.review_on is not None and plan.review_on < today else ""
    review = f"{short_date(plan.review_on)}{late}" if plan.review_on else ""
    return plan.title, plan.place, review


def _step(step: Step, state: StepState, reason: str, words: Texts) -> tuple[Text, ...]:
    return words.say(f"{_PART}.step_names.{step}"), words.say(f"{_PART}.step_states.{state}"), inline(reason, words)
