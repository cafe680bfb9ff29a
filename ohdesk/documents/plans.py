"""A group's plan on paper: a school year's as a table on landscape sheets, the others as a book in chapters."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ohdesk.documents import markdown
from ohdesk.documents.dates import from_to, short_date
from ohdesk.documents.issuer import Issuer, paper
from ohdesk.documents.plan_chapters import annex, chapters, heard
from ohdesk.documents.plan_goals import GoalLayout, goals
from ohdesk.documents.plan_risks import expectations, risks, shares
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import (
    Block,
    Contents,
    Document,
    Heading,
    LabelledList,
    Orientation,
    Paragraph,
    Section,
    Text,
    Voice,
)
from ohdesk.domain.meetings import Publicity
from ohdesk.domain.plans import Goal, Plan, PlanKind, PlanState

_UNAPPROVED = (PlanState.WORKING, PlanState.COMMENTS)


def plan_paper(plan: Plan, issuer: Issuer, language: str, today: date, layout: GoalLayout | None = None) -> Document:
    """Return the plan; one that is not approved says so, with ``today``, on every page.

    A school year's plan is a table on landscape sheets; the others are a book in chapters with its contents first, and
    each goal in a block of its own, unless another ``layout`` is asked for.
    """
    words = texts(language)
    unapproved = plan.state in _UNAPPROVED
    of_year = plan.kind is PlanKind.SCHOOL_YEAR
    layout = layout or (GoalLayout.TABLE if of_year else GoalLayout.BLOCKS)
    return paper(
        issuer,
        language,
        title=plan_title(plan, language),
        kind=words.say(f"documents.plan.kinds.{plan.kind}"),
        date=short_date(today if unapproved else plan.approved_on or today),
        number=plan.diary_number,
        publicity=words.say(f"documents.publicity.{Publicity.GROUP if unapproved else Publicity.PUBLIC}"),
        blocks=tuple(_blocks(plan, issuer, language, layout)),
        orientation=Orientation.LANDSCAPE if of_year else Orientation.PORTRAIT,
        state_line=words.say(f"documents.plan.state.{plan.state}", date=short_date(today)) if unapproved else "",
    )


def plan_title(plan: Plan, language: str) -> str:
    """Return the plan's title; one without is named by its kind and its time."""
    words = texts(language)
    if plan.title:
        return plan.title
    if plan.kind is PlanKind.SCHOOL_YEAR:
        return words.say("documents.plan.title", year=plan.school_year).strip()
    return f"{words.say(f'documents.plan.kinds.{plan.kind}')} {_years(plan)}".strip()


def _years(plan: Plan) -> str:
    return "–".join(dict.fromkeys(str(day.year) for day in (plan.starts, plan.ends) if day))


def _blocks(plan: Plan, issuer: Issuer, language: str, layout: GoalLayout) -> Iterator[Block]:
    words = texts(language)
    if facts := tuple(_facts(plan, words)):
        yield LabelledList(facts)
    told = tuple(_body(plan, issuer, language, layout))
    if not told:
        yield Paragraph(words.say("documents.plan.nothing"))
    elif plan.kind is not PlanKind.SCHOOL_YEAR:
        yield Contents()
    yield from told


def _body(plan: Plan, issuer: Issuer, language: str, layout: GoalLayout) -> Iterator[Block]:
    words = texts(language)
    yield from chapters(plan, issuer, language)
    yield from shares(plan, language, words)
    yield from expectations(plan, words)
    yield from goals(plan, words, layout)
    yield from risks(plan, words)
    yield from heard(plan, language)
    yield from _evaluated(plan, words)
    yield from annex(plan, language)


def _evaluated(plan: Plan, words: Texts) -> Iterator[Block]:
    evaluated = [goal for goal in plan.goals if goal.evaluation]
    if evaluated or plan.evaluation:
        blocks = [block for goal in evaluated for block in _evaluation(goal, words)]
        heading = Heading(2, words.say("documents.plan.evaluation"))
        yield Section(heading, (*markdown.blocks(plan.evaluation, level=3), *blocks))


def _facts(plan: Plan, words: Texts) -> Iterator[tuple[str, tuple[Text, ...]]]:
    if plan.kind is not PlanKind.SCHOOL_YEAR and (plan.starts or plan.ends):
        yield words.say("documents.plan.period"), (from_to(plan.starts, plan.ends),)
    if approval := _approval(plan, words):
        yield words.say("documents.plan.approved"), tuple(filter(None, (approval, plan.approved_basis)))


def _approval(plan: Plan, words: Texts) -> str:
    if plan.state in _UNAPPROVED:
        return ""
    day = short_date(plan.approved_on) if plan.approved_on else ""
    section = words.say("documents.plan.section", section=plan.approved_section) if plan.approved_section else ""
    return ", ".join(filter(None, (plan.approved_body, day, section)))


def _evaluation(goal: Goal, words: Texts) -> Iterator[Block]:
    yield Heading(3, goal.title)
    yield Paragraph(words.say(f"documents.goal_states.{goal.state}"), Voice.NOTE)
    yield from markdown.blocks(goal.evaluation, level=4)
