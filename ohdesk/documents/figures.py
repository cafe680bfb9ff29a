"""An indicator's figures in words: "8 %", "paranee: −3 prosenttiyksikköä 3 vuodessa"."""

from __future__ import annotations

from decimal import Decimal

from ohdesk.documents.numbers import number
from ohdesk.documents.texts import Texts
from ohdesk.domain.indicators import (
    Course,
    Indicator,
    Observation,
    Trend,
    Unit,
    latest,
    reaches_target,
    series,
    trend,
)
from ohdesk.domain.small_numbers import HIDDEN

_WITH_UNIT = (Unit.PEOPLE, Unit.EVENTS, Unit.HOURS, Unit.DAYS)


def named(finnish: str, swedish: str, words: Texts) -> str:
    """Return a name in the words' language, in the other where it has none."""
    return swedish or finnish if words.language == "sv" else finnish or swedish


def title(indicator: Indicator, words: Texts) -> str:
    """Return an indicator's name."""
    return named(indicator.title, indicator.title_sv, words) or words.say("documents.figures.untitled")


def with_unit(value: Decimal, indicator: Indicator, words: Texts) -> str:
    """Return "8 %", "124 t", "3,4 pistettä"."""
    unit = "words" if indicator.unit_words and indicator.unit is not Unit.PERCENT else indicator.unit.value
    said = words.say(f"documents.figures.units.{unit}", value=number(value, words.language), unit=indicator.unit_words)
    return said.strip()


def value_words(one: Observation, indicator: Indicator, words: Texts) -> str:
    """Return a figure with its unit; a dash for one that is hidden, dots for one that is not known."""
    if one.value is None:
        return HIDDEN if one.hidden else "…"
    return with_unit(one.value, indicator, words)


def facts(one: Observation, words: Texts) -> str:
    """Return when and of how many: "kevät 2026, n = 112"."""
    n = words.say("documents.figures.n", n=one.n) if one.n is not None else ""
    return ", ".join(filter(None, (one.period, n)))


def target_words(indicator: Indicator, words: Texts) -> str:
    """Return "Tavoite: enintään 5 % vuoteen 2027 mennessä"; nothing where there is no target."""
    if indicator.target is None:
        return ""
    value = with_unit(indicator.target, indicator, words)
    said = words.say(f"documents.figures.target.{indicator.direction}", value=value)
    return f"{said} ({indicator.target_by})" if indicator.target_by else said


def reached_words(indicator: Indicator, one: Observation, words: Texts) -> str:
    """Return "Tavoite on saavutettu", or that it is not; nothing where that cannot be said."""
    reached = reaches_target(indicator, one)
    return "" if reached is None else words.say(f"documents.figures.{'reached' if reached else 'not_reached'}")


def trend_words(found: Trend, indicator: Indicator, words: Texts) -> str:
    """Return "paranee: −3 prosenttiyksikköä 3 vuodessa", "ei selvää muutosta 3 vuodessa"."""
    years = ""
    if found.years is not None and found.years > 0:
        key = "in_year" if found.years == 1 else "in_years"
        years = words.say(f"documents.figures.{key}", years=found.years)
    course = words.say(f"documents.figures.courses.{found.course}")
    if found.course is Course.STEADY:
        return f"{course} {years}".strip()
    return f"{course}: {_change(found.change, indicator, words)} {years}".strip()


def summary(indicator: Indicator, words: Texts, population: str = "") -> tuple[str, ...]:
    """Return what a series says, a short sentence each: the last figure, the way it goes, the target, the source."""
    observations = series(indicator, population)
    last = latest(observations)
    said: list[str] = []
    if last is not None:
        around = facts(last, words)
        said.append(value_words(last, indicator, words) + (f" ({around})" if around else ""))
        if (way := trend(observations, indicator.direction, indicator.unit)) is not None:
            said.append(trend_words(way, indicator, words))
    elif observations:
        said.append(words.say("documents.figures.all_hidden"))
    if target := target_words(indicator, words):
        said.append(target)
        if last is not None and (reached := reached_words(indicator, last, words)):
            said.append(reached)
    return tuple(said)


def sentence(indicator: Indicator, words: Texts) -> str:
    """Return a whole indicator as one paragraph for an agenda: its name, what it says, its source."""
    parts = [f"{title(indicator, words)}: {'; '.join(summary(indicator, words))}"]
    if indicator.source:
        parts.append(words.say("documents.figures.source", source=indicator.source))
    return " ".join(f"{part.rstrip('.')}." for part in parts)


def _change(change: Decimal, indicator: Indicator, words: Texts) -> str:
    plus = "+" if change > 0 else ""
    if indicator.unit in _WITH_UNIT or (indicator.unit_words and indicator.unit is not Unit.PERCENT):
        return plus + with_unit(change, indicator, words)
    key = "point" if indicator.unit is Unit.PERCENT else "step"
    return words.say(
        f"documents.figures.{key}{'' if abs(change) == 1 else 's'}", value=plus + number(change, words.language)
    )
