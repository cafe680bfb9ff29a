"""Tables of a plan, as Word, Excel or another program holds them, read as a plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from ohdesk.documents.texts import texts
from ohdesk.domain.errors import ImportRefused
from ohdesk.domain.identity import new_id
from ohdesk.domain.plan_measures import by_heading
from ohdesk.domain.plans import (
    Chapter,
    Expectation,
    Goal,
    GoalCategory,
    GoalState,
    Measure,
    Plan,
    ProviderShare,
    Risk,
    RiskState,
    Theme,
    ThemeKind,
)
from ohdesk.domain.privacy import refuse_class_list
from ohdesk.services.editing import Edition
from ohdesk.services.plan_cells import (
    Rest,
    day_of,
    in_one_line,
    level_of,
    listed_in,
    measures_of,
    member_called,
    parts_of,
    with_line,
)
from ohdesk.services.plan_columns import TableKind, Understood, plain, suggestion
from ohdesk.services.ports import Vault

E = TypeVar("E", bound=StrEnum)

_PARALLEL = ("measure", "owner", "schedule", "starts", "ends", "state", "baseline", "target", "indicator", "evaluation")
_THEME_KINDS = {
    "heading": ThemeKind.THEME,
    "heading_strategy_line": ThemeKind.STRATEGY_LINE,
    "heading_focus_area": ThemeKind.FOCUS_AREA,
}


@dataclass(frozen=True, slots=True)
class PlanFromTables:
    """A plan read from tables; ``unplaced`` names the columns whose content stands in its last chapter (``rest``)."""

    plan: Plan
    unplaced: tuple[str, ...]
    rest: tuple[str, ...]


@dataclass(slots=True)
class _Reading:
    """What the rows have given so far; ``numbers`` are the goals and themes that the program's own table counts."""

    themes: list[Theme] = field(default_factory=list)
    goals: list[Goal] = field(default_factory=list)
    risks: list[Risk] = field(default_factory=list)
    expectations: list[Expectation] = field(default_factory=list)
    shares: list[ProviderShare] = field(default_factory=list)
    rest: list[Rest] = field(default_factory=list)
    theme: UUID | None = None
    numbers: dict[str, UUID] = field(default_factory=dict)

    def enter(self, title: str, kind: ThemeKind) -> None:
        """Go on under the theme called ``title``, made now where it is new."""
        known = next((theme for theme in self.themes if theme.title == title), None)
        if known is None:
            known = Theme(new_id(), kind, title)
            self.themes.append(known)
        self.theme = known.id

    def add_to_theme(self, measures: Sequence[Measure]) -> None:
        """Add measures straight to the theme that the rows are under."""
        self.themes = [
            replace(theme, measures=(*theme.measures, *measures)) if theme.id == self.theme else theme
            for theme in self.themes
        ]


def plan_from_tables(tables: Sequence[Understood], language: str) -> PlanFromTables:
    """Read tables as a plan; every word of them stands somewhere in it.

    A row without a goal goes on with the one above, a goal named again is the same goal; one that names another theme
    is done for that theme. Several measures in a cell (lines, or parted by ";") become measures of their own; several
    goals do where each begins with a bullet or a number, or the row's other cells have as many parts. What has no
    field of its own is kept in a last chapter, titled in ``language``.
    Raises ``ImportRefused`` where no table is of a known kind, ``LooksLikeClassList`` where one looks like pupils.
    """
    for table in tables:
        if suggestion(table.sheet).kind is None:
            refuse_class_list(table.sheet.rows)
    if not any(table.kind for table in tables):
        names = ", ".join(name for table in tables for name in table.sheet.header if name)
        raise ImportRefused(reason="no_goals", where=names, path="")
    reading = _Reading()
    for table in sorted(tables, key=lambda table: table.kind is not TableKind.THEMES):  # goals find their themes there
        _read(reading, table)
    lines = tuple(line for _, line in reading.rest)
    words = "\n".join(f"- {line}" for line in lines)
    chapters = (Chapter(new_id(), texts(language).say("import.rest_title"), words),) if lines else ()
    plan = Plan(
        new_id(),
        chapters=chapters,
        goals=tuple(reading.goals),
        themes=tuple(reading.themes),
        risks=tuple(reading.risks),
        expectations=tuple(reading.expectations),
        shares=tuple(reading.shares),
    )
    return PlanFromTables(plan, tuple(dict.fromkeys(column for column, _ in reading.rest if column)), lines)


def joined(plan: Plan, read: Plan) -> Plan:
    """Return a plan with what was read from tables after its own; a theme of the same title stays one theme."""
    known = {plain(theme.title): theme.id for theme in plan.themes if theme.title}
    here = {theme.id for theme in plan.themes}
    same = {
        theme.id: theme.id if theme.id in here else known[plain(theme.title)]
        for theme in read.themes
        if theme.id in here or plain(theme.title) in known
    }
    added = {same[theme.id]: theme.measures for theme in read.themes if theme.id in same}
    return replace(
        plan,
        chapters=plan.chapters + read.chapters,
        goals=plan.goals
        + tuple(replace(goal, theme=same.get(goal.theme, goal.theme) if goal.theme else None) for goal in read.goals),
        themes=tuple(
            replace(theme, measures=theme.measures + added[theme.id]) if theme.id in added else theme
            for theme in plan.themes
        )
        + tuple(theme for theme in read.themes if theme.id not in same),
        risks=plan.risks + read.risks,
        expectations=plan.expectations + read.expectations,
        shares=plan.shares + read.shares,
    )


def bring_in(vault: Vault, plan_id: UUID, read: Plan) -> Edition[Plan]:
    """Store what was read from tables as a part of a plan."""
    edition = vault.read(Plan, plan_id)
    return vault.save(edition, joined(edition.value, read))


def by_theme(plan: Plan) -> tuple[tuple[str, Goal], ...]:
    """Return the goals in the order in which they are read, each with the heading that it stands under."""
    return tuple((heading, goal) for heading, goals in by_heading(plan) for goal in goals)


def _read(reading: _Reading, table: Understood) -> None:
    reading.theme, reading.numbers = None, {}
    if table.kind is TableKind.THEMES and not set(table.fields) & {*_THEME_KINDS, "number"}:
        reading.enter(table.sheet.name, ThemeKind.THEME)
    reading.rest += [("", "; ".join(in_one_line(cell) for cell in row if cell)) for row in table.above if any(row)]
    for row in table.sheet.rows:
        cells: dict[str, str] = {}
        others: list[Rest] = []
        for meaning, column, cell in zip(table.fields, table.sheet.header, row, strict=True):
            if cell and meaning and table.kind:
                cells[meaning] = f"{cells[meaning]}\n{cell}" if meaning in cells else cell
            elif cell:
                others.append((column, cell))
        known = {name: column for name, column in zip(table.fields, table.sheet.header, strict=True) if name}
        found = [(known[name], cell) for name, cell in _read_row(reading, table, cells)]
        about = _about(reading, table.kind)
        reading.rest += [
            (column, ": ".join(filter(None, (about, column, in_one_line(cell))))) for column, cell in (*others, *found)
        ]


def _about(reading: _Reading, kind: TableKind | None) -> str:
    match kind:
        case TableKind.GOALS if reading.goals:
            return reading.goals[-1].title
        case TableKind.RISKS if reading.risks:
            return reading.risks[-1].text
        case _:
            return ""


def _read_row(reading: _Reading, table: Understood, cells: dict[str, str]) -> Iterator[Rest]:
    """Read one row; yields the fields, and the cells, whose words are not known."""
    if not cells:
        return
    match table.kind:
        case TableKind.GOALS:
            yield from _read_goals(reading, cells, divides=table.divides)
        case TableKind.THEMES:
            yield from _read_theme(reading, cells, divides=table.divides)
        case TableKind.RISKS:
            yield from _read_risk(reading, cells)
        case TableKind.EXPECTATIONS:
            reading.expectations.append(
                Expectation(
                    new_id(), in_one_line(cells.get("who", "")), cells.get("expectation", ""), cells.get("answer", "")
                )
            )
        case TableKind.SHARES:
            yield from _read_share(reading, cells)


# Goals


def _read_goals(reading: _Reading, cells: dict[str, str], *, divides: bool) -> Iterator[Rest]:
    titled = next(((name, cells[name]) for name in _THEME_KINDS if name in cells), None)
    if titled is not None:
        reading.enter(in_one_line(titled[1]), _THEME_KINDS[titled[0]])
    elif not divides and "number" in cells:
        reading.theme = None  # a table of the program's own says each goal's theme
    other_theme = not reading.goals or reading.goals[-1].theme != reading.theme
    if divides and titled is not None and "goal" not in cells and other_theme:
        measures, unknown = measures_of(cells, divides=True)
        reading.add_to_theme(measures)
        yield from unknown
        yield from ((name, cells[name]) for name in ("baseline", "target", "indicator", "evaluation") if name in cells)
        return
    for part in _divided(cells) if divides else [cells]:
        yield from _read_goal(reading, part, divides=divides)


def _divided(cells: dict[str, str]) -> list[dict[str, str]]:
    """Return one row for each goal in a row that names several.

    It does where its other filled cells have as many parts, or where each line of the goals' cell has a bullet or a
    number: then a cell with another number of parts belongs to the first.
    """
    goals = parts_of(cells.get("goal", ""))
    parts = {name: parts_of(cells[name]) for name in _PARALLEL if name in cells}
    listed = listed_in(cells.get("goal", ""))
    if listed:
        goals = listed
    if len(goals) < 2 or not (listed or all(len(found) == len(goals) for found in parts.values())):
        return [cells]
    even = {name: found for name, found in parts.items() if len(found) == len(goals)}
    return [
        {
            **{name: cell for name, cell in cells.items() if not number or name == "number" or name in _THEME_KINDS},
            **{name: found[number] for name, found in even.items()},
            "goal": goal,
        }
        for number, goal in enumerate(goals)
    ]


def _read_goal(reading: _Reading, cells: dict[str, str], *, divides: bool) -> Iterator[Rest]:
    """Add a goal, or what a row adds to one."""
    title = cells.get("goal", "")
    goal = _known_goal(reading, title, cells.get("number", "") if not divides else "")
    goal = replace(
        goal,
        baseline=with_line(goal.baseline, cells.get("baseline", "")),
        target=with_line(goal.target, cells.get("target", "")),
        indicator=with_line(goal.indicator, cells.get("indicator", "")),
        evaluation=with_line(goal.evaluation, cells.get("evaluation", "")),
    )
    if category := cells.get("category", ""):
        known_category = member_called("documents.goal_categories", GoalCategory, category)
        if known_category is None:
            yield "category", category
        goal = replace(goal, category=known_category or goal.category)
    measures, unknown = measures_of(cells, divides=divides)
    told = "goal_state" if "goal_state" in cells else "state" if not measures else ""
    if told and (words := cells.get(told, "")):
        state = member_called("documents.goal_states", GoalState, words)
        if state is None:
            unknown = [*unknown, (told, words)]
        goal = replace(goal, state=state or goal.state)
    yield from unknown
    reading.goals[-1] = replace(goal, measures=goal.measures + measures)


def _known_goal(reading: _Reading, title: str, number: str) -> Goal:
    """Return the goal that a row is about, now the last one; a new one where no row before told of it."""
    if number:
        place = next((n for n, goal in enumerate(reading.goals) if goal.id == reading.numbers.get(number)), None)
    elif title:
        found = (n for n, goal in enumerate(reading.goals) if goal.title == title and goal.theme == reading.theme)
        place = next(found, None)
    else:
        place = len(reading.goals) - 1 if reading.goals else None
    if place is None:
        reading.goals.append(Goal(new_id(), title, theme=reading.theme))
        reading.numbers[number] = reading.goals[-1].id
    else:
        reading.goals.append(reading.goals.pop(place))
    return reading.goals[-1]


# Measures and themes


def _read_theme(reading: _Reading, cells: dict[str, str], *, divides: bool) -> Iterator[Rest]:
    named = next((name for name in _THEME_KINDS if name in cells), "heading")
    number, title = cells.get("number", ""), in_one_line(cells.get(named, ""))
    if number and not divides:
        if number not in reading.numbers:
            reading.themes.append(Theme(new_id(), ThemeKind.THEME, title))
            reading.numbers[number] = reading.themes[-1].id
        reading.theme = reading.numbers[number]
    elif title or reading.theme is None:
        reading.enter(title, _THEME_KINDS[named])
    if told := cells.get("theme_kind", ""):
        kind = member_called("documents.theme_kinds", ThemeKind, told)
        if kind is None:
            yield "theme_kind", told
        else:
            reading.themes = [replace(t, kind=kind) if t.id == reading.theme else t for t in reading.themes]
    if text := cells.get("text", ""):
        reading.themes = [
            replace(theme, text=with_line(theme.text, text)) if theme.id == reading.theme else theme
            for theme in reading.themes
        ]
    measures, unknown = measures_of(cells, divides=divides)
    reading.add_to_theme(measures)
    yield from unknown


# Risks and shares


def _read_risk(reading: _Reading, cells: dict[str, str]) -> Iterator[Rest]:
    risk = Risk(
        new_id(),
        cells.get("risk", ""),
        response=cells.get("response", ""),
        owner=in_one_line(cells.get("owner", "")),
        review_on=day_of(cells.get("review_on", "")),
        follow_up=cells.get("follow_up", ""),
    )
    levels = {name: level_of(cells.get(name, "")) for name in ("likelihood", "effect")}
    state = member_called("documents.risk_states", RiskState, cells.get("risk_state", ""))
    known = {**levels, "risk_state": state, "review_on": risk.review_on}
    yield from ((name, cells[name]) for name, value in known.items() if name in cells and value is None)
    reading.risks.append(
        replace(
            risk,
            likelihood=levels["likelihood"] or risk.likelihood,
            effect=levels["effect"] or risk.effect,
            state=state or risk.state,
        )
    )


def _read_share(reading: _Reading, cells: dict[str, str]) -> Iterator[Rest]:
    digits = "".join(cells.get("students", "").split())
    if digits and not digits.isdecimal():
        yield "students", cells["students"]
    students = int(digits) if digits.isdecimal() else None
    reading.shares.append(ProviderShare(new_id(), in_one_line(cells.get("provider", "")), students))
