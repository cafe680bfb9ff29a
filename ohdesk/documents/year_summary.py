"""What a school year came to: the group's own summary, and the one that is published."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ohdesk.documents import figures, markdown
from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, audience_words, paper
from ohdesk.documents.participation import goal_words, what_changed
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import (
    Block,
    BulletList,
    Document,
    Heading,
    LabelledList,
    Notice,
    Paragraph,
    Run,
    Section,
    Text,
    Voice,
)
from ohdesk.domain.communication import BODIES
from ohdesk.domain.meetings import Publicity
from ohdesk.domain.plans import Goal, Measure, MeasureState
from ohdesk.domain.readers import Reader
from ohdesk.domain.surveys import Audience
from ohdesk.domain.voices import Voices
from ohdesk.domain.year_summary import YearSummary, agreed_by_goal, going_on, tasks_done, with_voice

_MEASURES = {"measures": (MeasureState.UNDER_WAY, MeasureState.DONE), "ahead": (MeasureState.PLANNED,)}
"""What was done, and what is still ahead; what was dropped is not told."""


def year_summary(year: YearSummary, issuer: Issuer, language: str, today: date) -> Document:
    """Return the summary of a school year for its reader."""
    words = texts(language)
    publicity = Publicity.GROUP if year.reader is Reader.STAFF else Publicity.PUBLIC
    return paper(
        issuer,
        language,
        title=words.say("documents.year_summary.title", year=year.school_year),
        kind=words.say("documents.year_summary.kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{publicity}"),
        blocks=tuple(_blocks(year, issuer, words)),
    )


def in_short(year: YearSummary, issuer: Issuer, words: Texts) -> tuple[tuple[str, str], ...]:
    """Return the year in a few labelled facts: meetings, who was there and heard, what was told."""
    say = words.say
    language = words.language
    held = len(year.meetings)
    facts = [(say("documents.year_summary.meetings"), str(held))]
    for body in (Audience.STUDENTS, Audience.GUARDIANS):
        label = say("documents.year_summary.represented", body=audience_words(body, issuer, language))
        facts.append(
            (label, say("documents.year_summary.of_meetings", count=with_voice(year.meetings, body), held=held))
        )
    facts.append((say("documents.year_summary.hearings"), str(len(year.hearings))))
    facts.append((say("documents.year_summary.told"), str(len(year.told))))
    if year.newsletters:
        facts.append((say("documents.year_summary.newsletters"), str(year.newsletters)))
    if year.tasks:
        done, given = tasks_done(year.tasks)
        facts.append(
            (say("documents.year_summary.tasks"), say("documents.year_summary.of_tasks", done=done, given=given))
        )
    return tuple(facts)


def figure_lines(year: YearSummary, words: Texts) -> tuple[Text, ...]:
    """Return a line for each indicator that has something to say."""
    said = ((figures.title(one, words), "; ".join(figures.summary(one, words))) for one in year.indicators)
    return tuple((Run(f"{title}: ", bold=True), Run(f"{line}.")) for title, line in said if line)


def _blocks(year: YearSummary, issuer: Issuer, words: Texts) -> Iterator[Block]:
    say = words.say
    yield Paragraph(say("documents.year_summary.lead"), Voice.LEAD)
    rows = tuple((label, (value,)) for label, value in in_short(year, issuer, words))
    yield Section(Heading(2, say("documents.year_summary.in_short")), (LabelledList(rows),))
    if year.plan and year.plan.evaluation:
        blocks = markdown.blocks(year.plan.evaluation, level=3)
        yield Section(Heading(2, say("documents.year_summary.how_it_went")), blocks)
    yield Heading(2, say("documents.year_summary.goals"))
    agreed = agreed_by_goal(year.open_to_reader, year.goals)
    for line in year.voices:
        if line.goal is not None:
            yield Section(
                Heading(3, goal_words(line, words)),
                tuple(_goal(line, line.goal, agreed.get(line.goal.id, ()), issuer, words)),
            )
    if not year.goals:
        yield Paragraph(say("documents.participation.no_goals"))
    if agreed.get(None):
        yield Section(Heading(2, say("documents.year_summary.agreed_besides")), (BulletList(agreed[None]),))
    heard = [passage for line in year.voices if line.goal is None for passage in what_changed(line, issuer, words)]
    if heard:
        yield Section(Heading(2, say("documents.participation.what_came")), (BulletList(tuple(heard)),))
    if lines := figure_lines(year, words):
        yield Section(Heading(2, say("documents.year_summary.known")), (BulletList(lines),))
    yield from _own_work(year, words)
    if goals := going_on(year.goals):
        titles = tuple(goal.title or say("documents.plan.untitled") for goal in goals)
        yield Section(Heading(2, say("documents.year_summary.next")), (BulletList(titles),))
    yield Notice("", (Run(say("documents.year_summary.basis"), note=say("documents.year_summary.basis_source")),))


def _goal(line: Voices, goal: Goal, agreed: tuple[str, ...], issuer: Issuer, words: Texts) -> Iterator[Block]:
    say = words.say
    facts = [
        (say("documents.plan.columns.state"), say(f"documents.goal_states.{goal.state}")),
        (say("documents.plan.columns.baseline"), goal.baseline),
        (say("documents.plan.columns.target"), goal.target),
    ]
    yield LabelledList(tuple((label, (value,)) for label, value in facts if value))
    yield from markdown.blocks(goal.evaluation, level=4)
    for heading, states in _MEASURES.items():
        measures = [one for one in goal.measures if one.text and one.state in states]
        if measures:
            yield Heading(4, say(f"documents.year_summary.{heading}"))
            yield BulletList(tuple(_measure(one, words) for one in measures))
    if agreed:
        yield Heading(4, say("documents.year_summary.agreed"))
        yield BulletList(agreed)
    if line.heard:
        yield Heading(4, say("documents.participation.what_came"))
        yield BulletList(what_changed(line, issuer, words))
    told = ", ".join(audience_words(body, issuer, words.language).lower() for body in BODIES if line.told_to(body))
    if told:
        yield Paragraph(say("documents.year_summary.told_to", bodies=told), Voice.NOTE)


def _measure(one: Measure, words: Texts) -> str:
    facts = ", ".join(filter(None, (one.owner, words.say(f"documents.measure_states.{one.state}").lower())))
    return f"{' '.join(one.text.split())} ({facts})"


def _own_work(year: YearSummary, words: Texts) -> Iterator[Block]:
    """Yield what the group says of its own work; there is none outside the staff's own summary."""
    own = year.self_evaluation
    if own is None or not (own.strengths or own.to_develop):
        return
    blocks: list[Block] = []
    for key, text in (("strengths", own.strengths), ("to_develop", own.to_develop)):
        if text:
            blocks += [Heading(3, words.say(f"documents.year_summary.{key}")), *markdown.blocks(text, level=4)]
    yield Section(Heading(2, words.say("documents.year_summary.own_work")), tuple(blocks))
