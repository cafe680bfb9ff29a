"""A plan's goals, themes, risks, expectations and shares as tables, for files that other programs read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Final

from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, paper
from ohdesk.documents.plans import plan_title
from ohdesk.documents.tables import Sheet
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import Document, Heading, Orientation, Table
from ohdesk.domain.periods import shown_period
from ohdesk.domain.plan_measures import heading_of, shown_move
from ohdesk.domain.plans import Goal, Measure, Plan, ThemeKind


class TableKind(StrEnum):
    """What a table of a plan is about."""

    GOALS = "goals"
    THEMES = "themes"
    RISKS = "risks"
    EXPECTATIONS = "expectations"
    SHARES = "shares"


_MEASURE: Final = ("measure", "owner", "schedule", "starts", "ends", "state", "progress", "moves")
COLUMNS: Final[Mapping[TableKind, tuple[str, ...]]] = {
    TableKind.GOALS: (
        "number",
        "heading",
        "goal",
        "category",
        "baseline",
        "target",
        "indicator",
        "goal_state",
        "evaluation",
        *_MEASURE,
    ),
    TableKind.THEMES: ("number", "theme_kind", "heading", "text", *_MEASURE),
    TableKind.RISKS: ("risk", "likelihood", "effect", "response", "owner", "review_on", "risk_state", "follow_up"),
    TableKind.EXPECTATIONS: ("who", "expectation", "answer"),
    TableKind.SHARES: ("provider", "students"),
}
"""The columns of each table in order; each is named by the text ``plan_tables.columns.KEY``."""

HEADINGS: Final[Mapping[ThemeKind, str]] = {
    ThemeKind.STRATEGY_LINE: "heading_strategy_line",
    ThemeKind.FOCUS_AREA: "heading_focus_area",
    ThemeKind.THEME: "heading",
}
"""What the column of headings is called where all of them are of one kind."""

_ALWAYS: Final = ("number", "goal", "theme_kind", "heading", "risk", "expectation", "provider", "students")
"""The columns that say what a table is about, also where they are empty."""

_Row = Mapping[str, str]


def plan_tables(plan: Plan, language: str) -> tuple[Sheet, ...]:
    """Return the plan's tables that hold anything, each without the columns that stay empty; a row for each measure.

    A goal's or a theme's own words stand in its first row, its number and its name in all of them, so that a
    spreadsheet can sort and filter. What is read from these tables is what stood in the plan.
    """
    words = texts(language)
    rows: Mapping[TableKind, Iterable[_Row]] = {
        TableKind.GOALS: _goals(plan, words),
        TableKind.THEMES: _themes(plan, words),
        TableKind.RISKS: _risks(plan, words),
        TableKind.EXPECTATIONS: ({"who": e.who, "expectation": e.text, "answer": e.answer} for e in plan.expectations),
        TableKind.SHARES: (
            {"provider": s.provider, "students": "" if s.students is None else str(s.students)} for s in plan.shares
        ),
    }
    sheets = (_sheet(kind, tuple(found), _headings(plan), words) for kind, found in rows.items())
    return tuple(sheet for sheet in sheets if sheet is not None)


def tables_paper(plan: Plan, sheets: Sequence[Sheet], issuer: Issuer, language: str, today: date) -> Document:
    """Return some of the plan's tables as a document in landscape, each under its heading."""
    words = texts(language)
    title = plan_title(plan, language)
    return paper(
        issuer,
        language,
        title=title,
        kind=words.say(f"documents.plan.kinds.{plan.kind}"),
        date=short_date(today),
        number=plan.diary_number,
        blocks=tuple(block for sheet in sheets for block in (Heading(2, sheet.name), Table(sheet.header, sheet.rows))),
        orientation=Orientation.LANDSCAPE,
    )


def _sheet(kind: TableKind, rows: Sequence[_Row], headings: str, words: Texts) -> Sheet | None:
    if not rows:
        return None
    filled = [column for column in COLUMNS[kind] if column in _ALWAYS or any(row.get(column) for row in rows)]
    named = [headings if column == "heading" and kind is TableKind.GOALS else column for column in filled]
    return Sheet(
        tuple(words.say(f"plan_tables.columns.{name}") for name in named),
        tuple(tuple(row.get(column, "") for column in filled) for row in rows),
        words.say(f"plan_tables.kinds.{kind}"),
    )


def _headings(plan: Plan) -> str:
    kinds = {theme.kind for theme in plan.themes if any(goal.theme == theme.id for goal in plan.goals)}
    return HEADINGS.get(kinds.pop(), "heading") if len(kinds) == 1 else "heading"


def _goals(plan: Plan, words: Texts) -> Iterator[_Row]:
    for number, goal in enumerate(plan.goals, 1):
        named = {"number": str(number), "heading": heading_of(plan, goal), "goal": goal.title}
        yield from _rows({**named, **_own(goal, words)}, named, goal.measures, words)


def _own(goal: Goal, words: Texts) -> _Row:
    return {
        "category": words.say(f"documents.goal_categories.{goal.category}") if goal.category else "",
        "baseline": goal.baseline,
        "target": goal.target,
        "indicator": goal.indicator,
        "goal_state": words.say(f"documents.goal_states.{goal.state}"),
        "evaluation": goal.evaluation,
    }


def _themes(plan: Plan, words: Texts) -> Iterator[_Row]:
    for number, theme in enumerate(plan.themes, 1):
        named = {"number": str(number), "heading": theme.title}
        own = {"theme_kind": words.say(f"documents.theme_kinds.{theme.kind}"), "text": theme.text}
        yield from _rows({**named, **own}, named, theme.measures, words)


def _rows(first: _Row, named: _Row, measures: Sequence[Measure], words: Texts) -> Iterator[_Row]:
    if not measures:
        yield first
    for number, measure in enumerate(measures):
        yield {**(named if number else first), **_measure(measure, words)}


def _measure(measure: Measure, words: Texts) -> _Row:
    return {
        "measure": measure.text,
        "owner": measure.owner,
        "schedule": measure.schedule,
        "starts": shown_period(measure.starts, None).removesuffix("–"),
        "ends": shown_period(None, measure.ends),
        "state": words.say(f"documents.measure_states.{measure.state}"),
        "progress": measure.progress,
        "moves": "\n".join(shown_move(step) for step in measure.moves),
    }


def _risks(plan: Plan, words: Texts) -> Iterator[_Row]:
    for risk in plan.risks:
        yield {
            "risk": risk.text,
            "likelihood": words.say(f"documents.levels.{risk.likelihood}"),
            "effect": words.say(f"documents.levels.{risk.effect}"),
            "response": risk.response,
            "owner": risk.owner,
            "review_on": short_date(risk.review_on) if risk.review_on else "",
            "risk_state": words.say(f"documents.risk_states.{risk.state}"),
            "follow_up": risk.follow_up,
        }
