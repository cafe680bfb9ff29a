"""A table of goals and measures, as Word, Excel or another program holds it, read as a plan."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from ohdesk.documents.tables import Sheet
from ohdesk.documents.texts import LANGUAGES, texts
from ohdesk.domain.errors import ImportRefused
from ohdesk.domain.identity import new_id
from ohdesk.domain.plans import Chapter, Goal, GoalCategory, GoalState, Measure, MeasureState, Plan
from ohdesk.domain.privacy import refuse_class_list

E = TypeVar("E", bound=StrEnum)

# What columns are called in the plans that schools and areas use, in Finnish, Swedish and English.
_COLUMNS = {
    "strategy_line": (
        "strategian linjaus", "linjaus", "strategia", "painopiste", "teema",
        "strategisk linje", "strategi", "strategisk riktlinje", "prioritering", "tema",
        "strategy line", "strategy", "theme", "priority",
    ),
    "goal": ("tavoite", "tavoitteet", "päämäärä", "mål", "målsättning", "målen", "goal", "goals", "aim", "objective"),
    "category": ("osa alue", "luokka", "kategoria", "alue", "delområde", "kategori", "category", "area"),
    "baseline": (
        "lähtötaso", "lähtötilanne", "nykytila", "nykytilanne", "alkutilanne",
        "utgångsläge", "nuläge", "utgångsnivå", "baseline", "starting point",
    ),
    "measure": (
        "toimenpide", "toimenpiteet", "toimet", "keinot", "teot", "mitä tehdään",
        "åtgärd", "åtgärder", "insatser", "measure", "measures", "action", "actions",
    ),
    "owner": (
        "vastuu", "vastuuhenkilö", "vastuuhenkilöt", "vastuutaho", "vastuutahot", "vastuuryhmä", "vastaa",
        "ansvar", "ansvarig", "ansvariga", "ansvarsperson", "owner", "responsible", "responsibility",
    ),
    "schedule": (
        "aikataulu", "ajankohta", "aika", "milloin", "toteutusaika",
        "tidsplan", "tidtabell", "tidpunkt", "när", "schedule", "timetable", "timing", "when",
    ),
    "indicator": (
        "mittari", "mittarit", "indikaattori", "indikaattorit", "seuranta", "miten seurataan",
        "mätare", "indikator", "indikatorer", "uppföljning", "indicator", "indicators", "follow up", "metric",
    ),
    "target": (
        "tavoitetaso", "tavoitearvo", "lopputulos", "tulos", "tavoitetila", "tavoiteltu tulos",
        "målnivå", "målvärde", "slutresultat", "resultat", "målbild", "target", "result", "outcome",
    ),
    "state": ("tila", "tilanne", "toteutuminen", "status", "läge", "state", "progress"),
    "evaluation": ("arviointi", "arvio", "utvärdering", "bedömning", "evaluation", "assessment"),
}  # fmt: skip
_MEANINGS = {name: meaning for meaning, names in _COLUMNS.items() for name in names}
_PARALLEL = ("measure", "owner", "schedule", "state", "baseline", "target", "indicator", "evaluation")

_PARTS = re.compile(r"[;\n]")
_BULLET = re.compile(r"^(?:[-–•*·▪]|\d{1,2}[.)])\s+")
_NOT_WORDS = re.compile(r"[\W\d_]+")


@dataclass(frozen=True, slots=True)
class PlanFromSheet:
    """A plan read from a table; ``unplaced`` names the columns whose content stands in the plan's last chapter."""

    plan: Plan
    unplaced: tuple[str, ...]


@dataclass(slots=True)
class _Reading:
    """What the rows have given so far, and what found no place of its own: the column, and a line for the chapter."""

    goals: list[Goal] = field(default_factory=list)
    rest: list[tuple[str, str]] = field(default_factory=list)
    strategy_line: str = ""


def columns_of(sheet: Sheet) -> tuple[tuple[str, str], ...]:
    """Return each column's name with the field of a plan that it fills, an empty text where there is none."""
    return tuple(zip(sheet.header, _meanings(sheet), strict=True))


def plan_from_sheet(sheet: Sheet, language: str) -> PlanFromSheet:
    """Read a table as a plan; every word of it stands somewhere in the plan.

    Columns are known by their usual names in Finnish, Swedish and English. A row without a goal goes on with the one
    above, a goal named again is the same goal. Several measures in a cell (lines, or parted by ";") become measures of
    their own; several goals do where the row's other cells have as many parts. What has no field of its own, such as
    the content of other columns, is kept in a last chapter, titled in ``language``.
    Raises ``ImportRefused`` where no column holds goals, ``LooksLikeClassList`` where it looks like pupils.
    """
    meanings = _meanings(sheet)
    if "goal" not in meanings:
        refuse_class_list(sheet.rows)
        raise ImportRefused(reason="no_goals", where=", ".join(filter(None, sheet.header)), path="")
    reading = _Reading()
    for row in sheet.rows:
        _read_row(reading, meanings, sheet.header, row)
    lines = "\n".join(f"- {line}" for _, line in reading.rest)
    chapter = Chapter(new_id(), texts(language).say("import.rest_title"), lines)
    plan = Plan(new_id(), goals=tuple(reading.goals), chapters=(chapter,) if lines else ())
    return PlanFromSheet(plan, tuple(dict.fromkeys(column for column, _ in reading.rest)))


def _meanings(sheet: Sheet) -> list[str]:
    return [_MEANINGS.get(_plain(name.partition("(")[0]), "") for name in sheet.header]


def _read_row(reading: _Reading, meanings: Sequence[str], header: Sequence[str], row: Sequence[str]) -> None:
    cells: dict[str, str] = {}
    others: list[tuple[str, str]] = []
    for meaning, column, cell in zip(meanings, header, row, strict=True):
        if cell and meaning:
            cells[meaning] = f"{cells[meaning]}\n{cell}" if meaning in cells else cell
        elif cell:
            others.append((column, cell))
    reading.strategy_line = cells.get("strategy_line", reading.strategy_line)
    for part in _divided(cells):
        others += [(header[meanings.index(meaning)], cell) for meaning, cell in _read_goal(reading, part)]
    about = reading.goals[-1].title if reading.goals else ""
    reading.rest += [(column, ": ".join(filter(None, (about, column, _line(cell))))) for column, cell in others]


def _divided(cells: dict[str, str]) -> list[dict[str, str]]:
    """Return one row for each goal in a row whose every filled cell names as many things as there are goals."""
    goals = _parts(cells.get("goal", ""))
    parts = {name: _parts(cells[name]) for name in _PARALLEL if name in cells}
    if len(goals) < 2 or any(len(found) != len(goals) for found in parts.values()):
        return [cells]
    return [
        {**cells, "goal": goal, **{name: found[number] for name, found in parts.items()}}
        for number, goal in enumerate(goals)
    ]


def _read_goal(reading: _Reading, cells: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Add a goal, or what a row adds to one; yields the cells whose words are not known."""
    title = cells.get("goal", "")
    if title or not reading.goals:
        known = next((n for n, g in enumerate(reading.goals) if g.title == title and title), None)
        if known is None:
            reading.goals.append(Goal(new_id(), title, strategy_line=reading.strategy_line))
        else:
            reading.goals.append(reading.goals.pop(known))
    goal = reading.goals[-1]
    goal = replace(
        goal,
        baseline=_with(goal.baseline, cells.get("baseline", "")),
        target=_with(goal.target, cells.get("target", "")),
        indicator=_with(goal.indicator, cells.get("indicator", "")),
        evaluation=_with(goal.evaluation, cells.get("evaluation", "")),
    )
    if category := cells.get("category", ""):
        known_category = _by_words("documents.goal_categories", GoalCategory, category)
        if known_category is None:
            yield "category", category
        goal = replace(goal, category=known_category or goal.category)
    measures, unknown = _measures(cells)
    state = cells.get("state", "") if unknown or not measures else ""
    if state:
        goal_state = _by_words("documents.goal_states", GoalState, state)
        if goal_state is None:
            yield "state", state
        goal = replace(goal, state=goal_state or goal.state)
    reading.goals[-1] = replace(goal, measures=goal.measures + measures)


def _measures(cells: dict[str, str]) -> tuple[tuple[Measure, ...], bool]:
    """Return the row's measures, and whether its state is in words that no measure has.

    An owner or a schedule that is not told for each measure apart is told for all of them.
    """
    measures = _parts(cells.get("measure", ""))
    if not measures and ("owner" in cells or "schedule" in cells):
        measures = [""]
    found = []
    unknown = False
    for number, words in enumerate(measures):
        owner, schedule, told = (
            _of_number(cells.get(name, ""), number, len(measures)) for name in ("owner", "schedule", "state")
        )
        state = _by_words("documents.measure_states", MeasureState, told)
        unknown = unknown or (bool(told) and state is None)
        found.append(Measure(new_id(), words, owner, schedule, state=state or MeasureState.PLANNED))
    return tuple(found), unknown


def _of_number(cell: str, number: int, count: int) -> str:
    parts = _parts(cell)
    return parts[number] if len(parts) == count else _line(cell)


def _with(so_far: str, cell: str) -> str:
    """Return a text with a cell on a new line, unless it stands there already."""
    return so_far if cell in so_far.split("\n") else "\n".join(filter(None, (so_far, cell)))


def _by_words(section: str, words: type[E], cell: str) -> E | None:
    """Return the member of an enumeration that ``cell`` names in one of the languages, or None."""
    for member in words:
        names = {_plain(texts(language).say(f"{section}.{member}")) for language in LANGUAGES}
        if _plain(cell) in names | {_plain(member)}:
            return member
    return None


def _parts(cell: str) -> list[str]:
    """Return the things that a cell names, without the bullets or numbers before them."""
    return [_BULLET.sub("", part.strip()) for part in _PARTS.split(cell) if part.strip()]


def _line(cell: str) -> str:
    return "; ".join(cell.split("\n"))


def _plain(words: str) -> str:
    return _NOT_WORDS.sub(" ", words.casefold()).strip()
