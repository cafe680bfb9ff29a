"""A poster for the wall: the year's goals in plain words, and who helps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, paper
from ohdesk.documents.services_sheet import profession_words, where_and_how
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import Block, Document, Heading, Notice, Panel, Panels, Paragraph, Sheet, Voice
from ohdesk.domain.meetings import Publicity
from ohdesk.domain.paragraphs import public_text
from ohdesk.domain.plans import Plan
from ohdesk.domain.schools import ServiceState

_MOST_GOALS = 5
"""More than these nobody reads from three metres."""


def poster(plan: Plan | None, issuer: Issuer, school_year: str, language: str, today: date) -> Document:
    """Return the poster of a school year, on A3: at most five goals, and the services that are to be had now."""
    words = texts(language)
    return paper(
        issuer,
        language,
        title=words.say("documents.poster.title", year=school_year),
        kind=words.say("documents.poster.kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{Publicity.PUBLIC}"),
        blocks=tuple(_blocks(plan, issuer, words)),
        sheet=Sheet.A3,
        poster=True,
    )


def _blocks(plan: Plan | None, issuer: Issuer, words: Texts) -> Iterator[Block]:
    say = words.say
    goals = [goal for goal in plan.goals if goal.title][:_MOST_GOALS] if plan else []
    panels = tuple(
        Panel(
            Heading(2, " ".join(goal.title.split()), str(number)),
            _plainly(goal.target),
        )
        for number, goal in enumerate(goals, start=1)
    )
    if panels:
        yield Panels(panels, columns=1)
    else:
        yield Paragraph(say("documents.participation.no_goals"), Voice.LEAD)
    services = [one for school in issuer.schools for one in school.services if one.state is ServiceState.CURRENT]
    if services:
        yield Heading(2, say("documents.poster.help"))
        yield Panels(
            tuple(Panel(Heading(3, profession_words(one, words)), where_and_how(one, words)) for one in services)
        )
    yield Notice(say("documents.poster.say_label"), say("documents.poster.say"))


def _plainly(target: str) -> tuple[str, ...]:
    """Return what a goal aims at, where it is said in words: a bare figure tells nobody anything from afar."""
    words = " ".join(public_text(target).split())
    return (words,) if words and not any(map(str.isdigit, words)) else ()
