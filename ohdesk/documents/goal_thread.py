"""A goal's thread on paper, and the words for a touch that the window and the evaluation's draft share."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ohdesk.documents import figures, markdown
from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, paper
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import (
    Block,
    Document,
    Heading,
    LabelledList,
    Orientation,
    Paragraph,
    Run,
    Section,
    Table,
    Text,
    Voice,
)
from ohdesk.domain.communication import Communication
from ohdesk.domain.follow_up import Hearing
from ohdesk.domain.goal_thread import Citation, GoalThread, Observed, Taken, Touch
from ohdesk.domain.meetings import Publicity
from ohdesk.domain.outcomes import Answer, Outcome, OutcomeKind, Task
from ohdesk.domain.paragraphs import has_group_only, internal_text
from ohdesk.domain.plans import Measure

_TOUCH_SHARES = (0.12, 0.26, 0.62)
_MEASURE_SHARES = (0.36, 0.18, 0.14, 0.32)


def goal_thread(thread: GoalThread, issuer: Issuer, language: str, today: date) -> Document:
    """Return a goal's thread as a paper for the group: every touch in order, and its measures as they stand."""
    words = texts(language)
    goal = thread.plans[-1].goal if thread.plans else None
    return paper(
        issuer,
        language,
        title=(goal.title if goal else "") or words.say("documents.plan.untitled"),
        kind=words.say("documents.thread.kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{Publicity.GROUP}"),
        blocks=tuple(_blocks(thread, words)),
        orientation=Orientation.LANDSCAPE,
    )


def cited(at: Citation, words: Texts) -> str:
    """Return "kokous 3/2026–2027 § 4", "möte 3/2026–2027 § 4"."""
    key = "cited_undated" if at.number is None else "cited"
    return words.say(f"documents.thread.{key}", number=at.number, year=at.school_year, paragraph=at.paragraph)


def where(touch: Touch, words: Texts) -> str:
    """Return where something touched a goal: the place in the minutes with the item's title, or who was heard."""
    match touch.what:
        case Taken(at=at, item=item):
            return f"{cited(at, words)}: {item.title}"
        case Hearing(who=who):
            return words.say("documents.thread.hearing", who=who)
        case Communication(who=who):
            return words.say("documents.thread.told", who=who)
        case Observed(indicator=indicator):
            return words.say("documents.thread.observed", title=figures.title(indicator, words))


def told(touch: Touch, words: Texts) -> tuple[str, ...]:
    """Return what a touch brought, a line each; what is for the group only says so."""
    match touch.what:
        case Taken(item=item, answers=answers, tasks=tasks):
            return (
                *filter(None, (_plain(item.record, words),)),
                *(line for one in item.outcomes for line in _outcome(one, answers.get(one.id), words)),
                *(_task(task, words) for task in tasks),
            )
        case Hearing(how=how, about=about, changed=changed):
            lines = [" · ".join(filter(None, (how, _plain(about, words))))]
            if changed:
                lines.append(words.say("documents.thread.changed", text=_plain(changed, words)))
            return tuple(filter(None, lines))
        case Communication(about=about):
            return tuple(filter(None, (_plain(about, words),)))
        case Observed() as observed:
            return (figure(observed, words),)


def figure(observed: Observed, words: Texts) -> str:
    """Return an indicator's figure with when, of whom and how many: "94 % (syksy 2026, n = 271)"."""
    one = observed.observation
    value = figures.value_words(one, observed.indicator, words)
    about = ", ".join(filter(None, (figures.facts(one, words), one.population)))
    return words.say("documents.thread.figure_of", value=value, facts=about) if about else value


def outcome_line(outcome: Outcome, words: Texts) -> str:
    """Return "Sovittiin: …", "Esitettiin (kaupunki): …"."""
    key = "proposed_to" if outcome.kind is OutcomeKind.PROPOSED and outcome.proposed_to else outcome.kind.value
    return words.say(f"documents.thread.{key}", text=_plain(outcome.text, words), to=outcome.proposed_to)


def answer_line(answer: Answer, words: Texts) -> str:
    """Return "Vastaus (tekninen toimi, 3.2.2027, § 45): …"."""
    body = ", ".join(filter(None, (answer.body, short_date(answer.day) if answer.day else "", answer.section)))
    key = "answered" if body else "answered_plain"
    return words.say(f"documents.thread.{key}", body=body, text=_plain(answer.text, words))


def _blocks(thread: GoalThread, words: Texts) -> Iterator[Block]:
    say = words.say
    if thread.plans:
        goal = thread.plans[-1].goal
        rows: list[tuple[str, tuple[Text, ...]]] = []
        if goal.target:
            rows.append((say("documents.thread.target"), (goal.target,)))
        rows.append((say("documents.thread.state"), (say(f"documents.goal_states.{goal.state}"),)))
        named = [stands.plan.school_year or stands.plan.title for stands in thread.plans]
        rows.append((say("documents.thread.years"), (", ".join(filter(None, named)),)))
        yield LabelledList(tuple(rows))
    yield Heading(2, say("documents.thread.touches"))
    if thread.touches:
        header = tuple(say(f"documents.thread.columns.{key}") for key in ("day", "where", "what"))
        yield Table(header, tuple(_touch(touch, words) for touch in thread.touches), _TOUCH_SHARES)
    else:
        yield Paragraph(say("documents.thread.none"))
    if thread.measures:
        yield Heading(2, say("documents.thread.measures"))
        keys = ("measure", "owner", "state", "progress")
        header = tuple(say(f"documents.thread.measure_columns.{key}") for key in keys)
        yield Table(header, tuple(_measure(measure, words) for measure in thread.measures), _MEASURE_SHARES)
    evaluated = [stands for stands in thread.plans if stands.goal.evaluation]
    if evaluated:
        yield Heading(2, say("documents.thread.evaluations"))
    for stands in evaluated:
        state = Paragraph(say(f"documents.goal_states.{stands.goal.state}"), Voice.NOTE)
        title = stands.plan.school_year or stands.plan.title or say("documents.plan.untitled")
        yield Section(Heading(3, title), (state, *markdown.blocks(stands.goal.evaluation, level=4)))


def _touch(touch: Touch, words: Texts) -> tuple[Text, ...]:
    day = short_date(touch.day) if touch.day else words.say("documents.thread.undated")
    return day, (Run(where(touch, words), bold=isinstance(touch.what, Taken)),), "\n".join(told(touch, words))


def _measure(measure: Measure, words: Texts) -> tuple[Text, ...]:
    state = words.say(f"documents.measure_states.{measure.state}")
    return _plain(measure.text, words) or "–", measure.owner, state, _plain(measure.progress, words)


def _outcome(outcome: Outcome, answer: Answer | None, words: Texts) -> Iterator[str]:
    yield outcome_line(outcome, words)
    if answer is not None:
        yield answer_line(answer, words)


def _task(task: Task, words: Texts) -> str:
    owner = task.owner or (words.say(f"documents.roles.{task.owner_role}") if task.owner_role else "")
    due = words.say("documents.tasks.due", date=short_date(task.due)) if task.due else ""
    facts = ", ".join(filter(None, (owner, due, words.say(f"documents.thread.task_states.{task.state}"))))
    line = words.say("documents.thread.task", text=_plain(task.text, words), facts=facts)
    return f"{line} {_plain(task.follow_up, words)}".strip()


def _plain(text: str, words: Texts) -> str:
    """Return a text without the signs of what is for the group only, and with words for them at its end."""
    own = f" ({words.say('documents.group_only_inline')})" if has_group_only(text) else ""
    return f"{internal_text(text)}{own}"
