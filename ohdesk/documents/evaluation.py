"""The evaluation of a plan and of the group's own work, and the first draft of a goal's evaluation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from ohdesk.documents import figures, markdown
from ohdesk.documents.dates import short_date
from ohdesk.documents.goal_thread import answer_line, cited, figure, outcome_line
from ohdesk.documents.issuer import Issuer, paper
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import Block, Document, Heading, Paragraph, Section, Table, Text, Voice
from ohdesk.domain.agenda import Part
from ohdesk.domain.communication import Communication
from ohdesk.domain.evaluation import SelfEvaluation, is_filled
from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.domain.goal_thread import GoalThread, Observed, Taken
from ohdesk.domain.indicators import Indicator
from ohdesk.domain.meetings import MeetingState, Publicity
from ohdesk.domain.outcomes import Task, TaskState, is_open
from ohdesk.domain.paragraphs import has_group_only, public_text
from ohdesk.domain.plans import Goal, MeasureState, Plan

_SELF_SHARES = (0.52, 0.16, 0.32)


def evaluation(
    plan: Plan,
    own: SelfEvaluation,
    statements: Mapping[str, str],
    school_year: str,
    issuer: Issuer,
    language: str,
    today: date,
) -> Document:
    """Return the evaluation of a plan's goals, of the whole, and of the group's own work, for the group."""
    words = texts(language)
    say = words.say
    goals = tuple(block for goal in plan.goals for block in _goal(goal, words))
    blocks: list[Block] = [
        Section(Heading(2, say("documents.evaluation.goals")), goals or (_none("no_goals", words),)),
    ]
    if plan.evaluation:
        heading = Heading(2, say("documents.evaluation.whole"))
        blocks.append(Section(heading, markdown.blocks(plan.evaluation, level=3)))
    blocks.append(Section(Heading(2, say("documents.evaluation.self")), tuple(_own_work(own, statements, words))))
    return paper(
        issuer,
        language,
        title=say("documents.evaluation.title", year=school_year).strip(),
        kind=say("documents.evaluation.kind"),
        date=short_date(today),
        number=plan.diary_number,
        publicity=say(f"documents.publicity.{Publicity.GROUP}"),
        blocks=tuple(blocks),
    )


def draft(thread: GoalThread, goal: Goal, words: Texts) -> str:
    """Return a first evaluation of a goal from what touched it, a list with the places in the minutes.

    It may be published with the plan, so it holds nothing that is for the group or its staff only. ``thread`` is the
    part of the goal's thread that the evaluation is of, its figures as the public may see them.
    """
    return "\n".join(f"- {line}" for line in _draft(thread, goal, words))


def _draft(thread: GoalThread, goal: Goal, words: Texts) -> Iterator[str]:
    say = words.say
    taken = [one.what for one in thread.touches if isinstance(one.what, Taken)]
    held = [one for one in taken if one.meeting.state is MeetingState.HELD]
    if held:
        yield say("documents.evaluation.draft.taken", places=", ".join(cited(one.at, words) for one in held))
    for one in held:
        yield from _outcomes(one, words)
    tasks = [task for one in held for task in one.tasks]
    if tasks:
        yield _tasks(tasks, words)
    for touch in thread.touches:
        match touch.what:
            case Hearing() as heard if heard.state is not HearingState.ARRANGED:
                yield _heard(heard, words)
            case Communication() as told:
                who = ", ".join(filter(None, (told.who, short_date(told.day) if told.day else "")))
                yield say("documents.evaluation.draft.told", who=who)
    yield from _figures(thread, words)
    measures = [measure for measure in goal.measures if measure.state is not MeasureState.DROPPED]
    if measures:
        done = sum(1 for measure in measures if measure.state is MeasureState.DONE)
        yield say("documents.evaluation.draft.measures", done=done, count=len(measures))


def _outcomes(taken: Taken, words: Texts) -> Iterator[str]:
    """Yield what a meeting agreed and proposed, with its answer and the place; nothing of what is not for all."""
    if taken.item.part is Part.STAFF:
        return
    for outcome in taken.item.outcomes:
        if not public_text(outcome.text) or has_group_only(outcome.text):
            continue
        lines = [outcome_line(outcome, words)]
        if (answer := taken.answers.get(outcome.id)) is not None and not has_group_only(answer.text):
            lines.append(answer_line(answer, words))
        said = " ".join(line if line.endswith(".") else f"{line}." for line in lines).removesuffix(".")
        yield words.say("documents.evaluation.draft.cited", text=said.replace("\n", " "), at=cited(taken.at, words))


def _tasks(tasks: list[Task], words: Texts) -> str:
    return words.say(
        "documents.evaluation.draft.tasks",
        count=len(tasks),
        done=sum(1 for task in tasks if task.state is TaskState.DONE),
        open=sum(1 for task in tasks if is_open(task)),
        lapsed=sum(1 for task in tasks if task.state is TaskState.LAPSED),
    )


def _heard(heard: Hearing, words: Texts) -> str:
    who = ", ".join(filter(None, (heard.who, short_date(heard.day) if heard.day else "")))
    changed = public_text(heard.changed).replace("\n", " ")
    return words.say(f"documents.evaluation.draft.{'heard_changed' if changed else 'heard'}", who=who, text=changed)


def _figures(thread: GoalThread, words: Texts) -> Iterator[str]:
    """Yield each indicator's known figures in a row."""
    rows: dict[Indicator, list[str]] = {}
    for touch in thread.touches:
        if isinstance(touch.what, Observed) and touch.what.observation.value is not None:
            rows.setdefault(touch.what.indicator, []).append(figure(touch.what, words))
    for indicator, shown in rows.items():
        title = figures.title(indicator, words)
        yield words.say("documents.evaluation.draft.figures", title=title, figures=" → ".join(shown))


def _goal(goal: Goal, words: Texts) -> Iterator[Block]:
    yield Heading(3, goal.title or words.say("documents.plan.untitled"))
    yield Paragraph(words.say(f"documents.goal_states.{goal.state}"), Voice.NOTE)
    if goal.evaluation:
        yield from markdown.blocks(goal.evaluation, level=4)
    else:
        yield _none("not_written", words)


def _own_work(own: SelfEvaluation, statements: Mapping[str, str], words: Texts) -> Iterator[Block]:
    say = words.say
    if not is_filled(own):
        yield _none("no_self", words)
        return
    rows: list[tuple[Text, ...]] = []
    for line in own.ratings:
        rating = say(f"documents.evaluation.ratings.{line.rating}") if line.rating else "–"
        rows.append((line.text or statements.get(line.key, line.key), rating, line.note))
    if rows:
        header = tuple(say(f"documents.evaluation.{key}") for key in ("statement", "rating", "note"))
        yield Table(header, tuple(rows), _SELF_SHARES)
    for key, text in (("strengths", own.strengths), ("to_develop", own.to_develop)):
        if text:
            yield Heading(3, say(f"documents.evaluation.{key}"))
            yield from markdown.blocks(text, level=4)


def _none(key: str, words: Texts) -> Paragraph:
    return Paragraph(words.say(f"documents.evaluation.{key}"), Voice.NOTE)
