"""What each kind of plan may hold, and how far a plan answers it: a guide for its writers, never a verdict."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Any

from ohdesk.domain.findings import Finding
from ohdesk.domain.identity import generated_id
from ohdesk.domain.plans import Chapter, Goal, GoalCategory, Plan, PlanKind
from ohdesk.domain.terms import old_words
from ohdesk.resources import resource

LANGUAGES = ("fi", "sv")
"""The languages in which content lists ship."""

HEARD = "heard"
"""The key of the point that tells who was heard about a plan."""
NEED = "need"
"""The key of the point that tells the need, and the services that there are."""


class PlanSide(StrEnum):
    """Where a plan holds what answers a point of its content list."""

    CHAPTER = "chapter"
    GOALS = "goals"
    THEMES = "themes"
    RISKS = "risks"
    EXPECTATIONS = "expectations"
    COMMENTS = "comments"


class Answer(StrEnum):
    """How a plan answers a point."""

    WRITTEN = "written"
    LEFT_OUT = "left_out"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class ContentPoint:
    """A point of a content list: its title, what it is for, and questions that help to write it.

    ``source`` names the section that lists or mentions the point, as it was read in the month of ``checked``
    ("2025-01"); both are empty where the point is only good practice. ``answers`` is the point of section 13 that it
    helps to answer, or empty.
    """

    key: str
    title: str
    about: str
    hints: tuple[str, ...] = ()
    source: str = ""
    checked: str = ""
    answers: str = ""
    side: PlanSide = PlanSide.CHAPTER


@dataclass(frozen=True, slots=True)
class PointAnswer:
    """A point and how a plan answers it; ``chapter`` is the one that has its key."""

    point: ContentPoint
    answer: Answer
    chapter: Chapter | None


@dataclass(frozen=True, slots=True)
class ActPoint:
    """A point of section 13, and what of a plan answers it: chapters and goals.

    ``left_out`` are the chapters that tell why they say nothing.
    """

    point: ContentPoint
    chapters: tuple[Chapter, ...]
    goals: tuple[Goal, ...]
    left_out: tuple[Chapter, ...]


@cache
def content_list(kind: PlanKind, language: str) -> tuple[ContentPoint, ...]:
    """Return the points for a kind of plan, in order; in Finnish where they do not ship in ``language``.

    They come from OHL 1287/2013, 13 and 13 a §, and from what plans usually hold (read 2025-01).
    """
    shipped = language if language in LANGUAGES else LANGUAGES[0]
    with resource("plans", f"{shipped}.toml").open("rb") as file:
        return tuple(_point(key, about) for key, about in tomllib.load(file)[kind].items())


def point_of(plan: Plan, chapter: Chapter, language: str) -> ContentPoint | None:
    """Return the point that a chapter answers, or None for a chapter of the plan's own."""
    return next((point for point in content_list(plan.kind, language) if chapter.key == point.key), None)


def chapter_title(plan: Plan, chapter: Chapter, language: str) -> str:
    """Return a chapter's title; one that the content list gave, and nobody changed, comes in ``language``."""
    given = {point.title for other in LANGUAGES if (point := point_of(plan, chapter, other))}
    point = point_of(plan, chapter, language)
    return point.title if point and chapter.title in given | {""} else chapter.title


def with_chapters(plan: Plan, language: str, earlier: Plan | None = None) -> Plan:
    """Return the plan with a chapter for each point that is written in one and has none yet.

    Where there is an ``earlier`` plan of the kind, its list is followed instead: its chapters, in its order, with the
    titles that the group gave them. Two laptops that do this make each chapter once.
    """
    chapters = _chapters_like(plan, earlier) if earlier and earlier.chapters else _chapters_for(plan, language)
    known = {chapter.key for chapter in plan.chapters if chapter.key} | {chapter.id for chapter in plan.chapters}
    new = tuple(chapter for chapter in chapters if chapter.id not in known and chapter.key not in known)
    return replace(plan, chapters=(*plan.chapters, *new))


def new_chapter(plan: Plan, point: ContentPoint) -> Chapter:
    """Return an empty chapter for a point of the plan's list, the same on every laptop."""
    return Chapter(generated_id("plan_chapter", plan.id, point.key), point.title, key=point.key)


def counterpart(chapter: Chapter, earlier: Plan) -> Chapter | None:
    """Return what an earlier plan wrote under a chapter's key, or under its title where it has no key."""
    if chapter.key:
        return next((other for other in earlier.chapters if other.key == chapter.key), None)
    same = (other for other in earlier.chapters if other.title.casefold() == chapter.title.casefold())
    return next(same, None) if chapter.title else None


def answers(plan: Plan, language: str) -> tuple[PointAnswer, ...]:
    """Return the points of the plan's content list, each with how the plan answers it."""
    chapters = {chapter.key: chapter for chapter in reversed(plan.chapters) if chapter.key}
    return tuple(_answer(plan, point, chapters) for point in content_list(plan.kind, language))


def missing(plan: Plan, language: str) -> tuple[Finding, ...]:
    """Return a finding for each point that the plan neither writes nor leaves out on purpose; none of them blocks.

    One with a section carries it as ``source``, with the month in which it was read as ``checked`` ("1/2025").
    """
    return tuple(_finding(each.point) for each in answers(plan, language) if each.answer is Answer.OPEN)


def act_points(plan: Plan, language: str) -> tuple[ActPoint, ...]:
    """Return the points that OHL 1287/2013, 13 § lists, each with what of the plan answers it (read 2025-01).

    Goals answer the point about goals; by what they promote also that of cooperation, of health, or else that of the
    community's own measures. For plans that the section is not about there are none.
    """
    if plan.kind not in (PlanKind.SCHOOL_YEAR, PlanKind.PROVIDER):
        return ()
    answered = {point.key: point.answers for point in content_list(plan.kind, language)}
    return tuple(
        ActPoint(
            point,
            tuple(chapter for chapter in plan.chapters if answered.get(chapter.key) == point.key and chapter.text),
            tuple(goal for goal in plan.goals if point.key in _answered_by(goal)),
            tuple(
                chapter
                for chapter in plan.chapters
                if answered.get(chapter.key) == point.key and chapter.left_out and not chapter.text
            ),
        )
        for point in content_list(PlanKind.PROVIDER, language)
        if point.answers
    )


def checked_month(point: ContentPoint) -> str:
    """Return the month in which a point's section was read, as it is written: "1/2025"."""
    year, _, month = point.checked.partition("-")
    return f"{int(month)}/{year}"


def old_words_in(plan: Plan) -> tuple[Finding, ...]:
    """Return a finding for each sort of old word in what the plan says."""
    return tuple(old_words("\n".join(_said(plan))))


def _point(key: str, about: Mapping[str, Any]) -> ContentPoint:
    return ContentPoint(
        key,
        about["title"],
        about["about"],
        tuple(about.get("hints", ())),
        about.get("source", ""),
        about.get("checked", ""),
        about.get("answers", ""),
        PlanSide(about.get("part", PlanSide.CHAPTER)),
    )


def _answered_by(goal: Goal) -> tuple[str, ...]:
    promoted = {
        None: (),
        GoalCategory.PARTICIPATION: ("cooperation",),
        GoalCategory.HEALTH: ("protection",),
    }
    return ("goals", *promoted.get(goal.category, ("communal",)))


def _chapters_for(plan: Plan, language: str) -> list[Chapter]:
    points = content_list(plan.kind, language)
    return [new_chapter(plan, point) for point in points if point.side is PlanSide.CHAPTER]


def _chapters_like(plan: Plan, earlier: Plan) -> list[Chapter]:
    return [
        Chapter(generated_id("plan_chapter", plan.id, chapter.key or str(chapter.id)), chapter.title, key=chapter.key)
        for chapter in earlier.chapters
    ]


def _answer(plan: Plan, point: ContentPoint, chapters: Mapping[str, Chapter]) -> PointAnswer:
    chapter = chapters.get(point.key)
    told = {
        PlanSide.CHAPTER: False,
        PlanSide.GOALS: bool(plan.goals),
        PlanSide.THEMES: bool(plan.themes),
        PlanSide.RISKS: bool(plan.risks),
        PlanSide.EXPECTATIONS: bool(plan.expectations),
        PlanSide.COMMENTS: bool(plan.comments),
    }[point.side]
    if told or (chapter is not None and chapter.text.strip()):
        return PointAnswer(point, Answer.WRITTEN, chapter)
    left_out = chapter is not None and chapter.left_out.strip()
    return PointAnswer(point, Answer.LEFT_OUT if left_out else Answer.OPEN, chapter)


def _finding(point: ContentPoint) -> Finding:
    if not point.source:
        return Finding("point_open", {"point": point.title})
    data = {"point": point.title, "source": point.source, "checked": checked_month(point)}
    return Finding("point_of_law_open", data)


def _said(plan: Plan) -> Iterator[str]:
    """Yield every text of the plan that its readers see."""
    yield from (plan.title, plan.evaluation)
    for chapter in plan.chapters:
        yield from (chapter.title, chapter.text, chapter.left_out)
    for goal in plan.goals:
        yield from (goal.title, goal.baseline, goal.target, goal.indicator, goal.evaluation)
        yield from (measure.text for measure in goal.measures)
    for theme in plan.themes:
        yield from (theme.title, theme.text, *(measure.text for measure in theme.measures))
    for risk in plan.risks:
        yield from (risk.text, risk.response)
