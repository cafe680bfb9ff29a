"""The texts of a plan: its chapters, who was heard about it, and where it answers the points of the Act."""

from __future__ import annotations

from collections.abc import Iterator

from ohdesk.documents import markdown
from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer
from ohdesk.documents.service_table import service_tables
from ohdesk.documents.texts import texts
from ohdesk.documents.tree import Block, Heading, PageBreak, Paragraph, Run, Section, Table, Voice
from ohdesk.domain.plan_contents import HEARD, NEED, ActPoint, act_points, chapter_title, checked_month, content_list
from ohdesk.domain.plans import Chapter, Plan, PlanComment


def chapters(plan: Plan, issuer: Issuer, language: str) -> Iterator[Block]:
    """Yield the chapters in which something stands; the one about needs ends with the services at the schools."""
    for chapter in plan.chapters:
        blocks = tuple(_chapter(chapter, issuer, language))
        if blocks:
            title = chapter_title(plan, chapter, language)
            yield Section(Heading(2, title or texts(language).say("documents.plan.untitled_chapter")), blocks)


def heard(plan: Plan, language: str) -> Iterator[Block]:
    """Yield the chapter that tells who was asked about the plan, what they said and what changed; else nothing."""
    if not plan.comments:
        return
    words = texts(language)
    columns = ("who", "when", "said", "changed")
    rows = [_comment(comment) for comment in plan.comments]
    titles = [point.title for point in content_list(plan.kind, language) if point.key == HEARD]
    table = Table(tuple(words.say(f"documents.plan.heard.{column}") for column in columns), tuple(rows))
    yield Section(Heading(2, *titles), (table,))


def annex(plan: Plan, language: str) -> Iterator[Block]:
    """Yield a table on a page of its own: each point of section 13, and what of the plan answers it.

    Only for the plans that the section is about: the provider's, and the school's own which feeds it, where it follows
    the list of contents.
    """
    found = act_points(plan, language)
    if not found or not any(chapter.key for chapter in plan.chapters):
        return
    words = texts(language)
    yield PageBreak()
    source = words.say("documents.plan.annex.source", checked=checked_month(found[0].point))
    note = (Run(words.say(f"documents.plan.annex.{plan.kind}"), note=source),)
    header = tuple(words.say(f"documents.plan.annex.{column}") for column in ("point", "where"))
    rows = tuple((each.point.title, _where(plan, each, language)) for each in found)
    heading = Heading(2, words.say("documents.plan.annex.title"))
    yield Section(heading, (Paragraph(note, Voice.NOTE), Table(header, rows, shares=(2, 3))))


def _chapter(chapter: Chapter, issuer: Issuer, language: str) -> Iterator[Block]:
    yield from markdown.blocks(chapter.text, level=3)
    if chapter.left_out and not chapter.text:
        yield Paragraph(texts(language).say("documents.plan.left_out", reason=chapter.left_out), Voice.NOTE)
    elif chapter.key == NEED:
        yield from service_tables(issuer, language, level=3)


def _comment(comment: PlanComment) -> tuple[str, str, str, str]:
    days = "–".join(short_date(day) for day in (comment.asked_on, comment.said_on) if day)
    return comment.who, "\n".join(filter(None, (days, comment.how))), comment.said, comment.changed


def _where(plan: Plan, found: ActPoint, language: str) -> str:
    words = texts(language)
    lines = [chapter_title(plan, chapter, language) for chapter in found.chapters]
    lines += [words.say("documents.plan.annex.goal", goal=goal.title) for goal in found.goals if goal.title]
    lines += [words.say("documents.plan.left_out", reason=chapter.left_out) for chapter in found.left_out]
    return "\n".join(lines) or words.say("documents.plan.annex.nowhere")
