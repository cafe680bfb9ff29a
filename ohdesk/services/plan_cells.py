"""What stands in the cells of somebody's plan: several things in one, states in words, months, measures."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Final, TypeVar

from ohdesk.documents.texts import LANGUAGES, texts
from ohdesk.domain.identity import new_id
from ohdesk.domain.periods import read_period
from ohdesk.domain.plans import Level, Measure, MeasureState, Moved
from ohdesk.services.plan_columns import plain

E = TypeVar("E", bound=StrEnum)

_OF_MEASURES = ("measure", "owner", "schedule", "starts", "ends", "progress", "moves")
_LEVELS: Final = {"1": Level.LOW, "2": Level.MODERATE, "3": Level.HIGH}
_PARTS = re.compile(r"[;\n]")
_BULLET = re.compile(r"^(?:[-–•*·▪]|\d{1,2}[.)])\s+")
_MOVE = re.compile(r"(?:(\d{1,2}\.\d{1,2}\.\d{4}): )?(.+?) → (.+?)(?: \((.*)\))?", re.DOTALL)

Rest = tuple[str, str]
"""What found no place of its own: its column, and what stands in it."""


def measures_of(cells: dict[str, str], *, divides: bool) -> tuple[tuple[Measure, ...], list[Rest]]:
    """Return the row's measures, and the cells that are not understood.

    What is not told for each measure apart is told for all of them. A state in other words is how far it has come.
    """
    own = not divides and "number" in cells
    if not any(name in cells for name in (*_OF_MEASURES, *(("state",) if own else ()))):
        return (), []
    texts_of = (parts_of(cells.get("measure", "")) if divides else [cells.get("measure", "")]) or [""]
    found = []
    unknown: list[Rest] = []
    for number, words in enumerate(texts_of):
        told = {
            name: _of_number(cells.get(name, ""), number, len(texts_of)) if divides else cells.get(name, "")
            for name in ("owner", "schedule", "starts", "ends", "state", "progress")
        }
        state = member_called("documents.measure_states", MeasureState, told["state"])
        progress = told["progress"] if state or not told["state"] else with_line(told["progress"], told["state"])
        measure = Measure(new_id(), words, told["owner"], told["schedule"], progress=progress)
        found.append(_timed(replace(measure, state=state or MeasureState.PLANNED), told["starts"], told["ends"]))
    steps = [(line, _move(line)) for line in cells.get("moves", "").split("\n") if line]
    moves = tuple(step for _, step in steps if step)
    unknown += [("moves", line) for line, step in steps if step is None]
    found[0] = replace(found[0], moves=moves)
    return tuple(found), unknown


def _timed(measure: Measure, starts: str, ends: str) -> Measure:
    """Return a measure with its first and last day; a time that is not understood stays in its schedule's words."""
    begins, ready, period = read_period(f"{starts}–"), read_period(ends), read_period(measure.schedule)
    schedule = ", ".join(
        words for words, known in ((measure.schedule, None), (starts, begins), (ends, ready)) if words and not known
    )
    first = begins[0] if begins and starts else None
    last = ready[1] if ready else None
    if period and not (starts or ends):
        first, last = period
    return replace(measure, schedule=schedule, starts=first, ends=last)


def _move(line: str) -> Moved | None:
    found = _MOVE.fullmatch(line)
    if found is None:
        return None
    on, was, to, reason = found.groups()
    day, before, after = (read_period(words or "") for words in (on, was, to))
    words = was if was != "–" and before is None else ""
    return Moved(new_id(), day[1] if day else None, before and before[1], after and after[1], reason or "", words)


def level_of(cell: str) -> Level | None:
    """Return how likely or how heavy a cell says something is: in words, or as 1, 2 or 3."""
    return _LEVELS.get(cell.strip()) or member_called("documents.levels", Level, cell)


def day_of(cell: str) -> date | None:
    """Return the day that a cell tells, the last one of a month; None where it tells none."""
    period = read_period(cell)
    return period[1] if period else None


def _of_number(cell: str, number: int, count: int) -> str:
    parts = parts_of(cell)
    return parts[number] if len(parts) == count else in_one_line(cell)


def with_line(so_far: str, cell: str) -> str:
    """Return a text with a cell on a new line, unless it stands there already."""
    return so_far if cell in so_far.split("\n") else "\n".join(filter(None, (so_far, cell)))


def member_called(section: str, words: type[E], cell: str) -> E | None:
    """Return the member of an enumeration that ``cell`` names in one of the languages, or None."""
    for member in words:
        names = {plain(texts(language).say(f"{section}.{member}")) for language in LANGUAGES}
        if plain(cell) in names | {plain(member)}:
            return member
    return None


def parts_of(cell: str) -> list[str]:
    """Return the things that a cell names, without the bullets or numbers before them."""
    return [_BULLET.sub("", part.strip()) for part in _PARTS.split(cell) if part.strip()]


def listed_in(cell: str) -> list[str]:
    """Return the lines of a cell, at least two, where each begins with a bullet or a number; else none."""
    lines = [line.strip() for line in cell.split("\n") if line.strip()]
    listed = len(lines) > 1 and all(_BULLET.match(line) for line in lines)
    return [_BULLET.sub("", line) for line in lines] if listed else []


def in_one_line(cell: str) -> str:
    """Return a cell's lines as one."""
    return "; ".join(cell.split("\n"))
