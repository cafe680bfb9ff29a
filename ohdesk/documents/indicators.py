"""What is known: indicators with their figures, as a chart and as a table beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from ohdesk.documents import figures, markdown
from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, paper
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import (
    Band,
    Block,
    Chart,
    ChartForm,
    Document,
    Figure,
    Heading,
    Paragraph,
    Row,
    Section,
    Series,
    Table,
    Voice,
)
from ohdesk.domain.indicators import Indicator, Observation, Unit, populations, series
from ohdesk.domain.meetings import Publicity
from ohdesk.domain.readers import Reader
from ohdesk.domain.small_numbers import Protection

_SHARES = {"period": 0.32, "value": 0.2, "n": 0.16, "source": 0.32}
_DRAWN = 2
"""Figures that are the least to draw."""
_COUNTED = (Unit.EVENTS, Unit.PEOPLE, Unit.HOURS, Unit.DAYS)


def indicators(
    shown: Sequence[Indicator], issuer: Issuer, protection: Protection, language: str, today: date, reader: Reader
) -> Document:
    """Return a report of ``shown``, indicators as ``reader`` sees them (``published_figures.indicator_seen_by``)."""
    words = texts(language)
    blocks = [block for indicator in shown for block in _indicator(indicator, words)]
    if any(one.hidden and one.value is None for indicator in shown for one in indicator.observations):
        blocks.append(Paragraph(words.say("documents.indicators.hidden", limit=protection.limit), Voice.NOTE))
        if protection.small_school:
            blocks.append(Paragraph(words.say("documents.indicators.hidden_events"), Voice.NOTE))
    publicity = Publicity.GROUP if reader is Reader.STAFF else Publicity.PUBLIC
    return paper(
        issuer,
        language,
        title=words.say("documents.indicators.title"),
        kind=words.say("documents.indicators.kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{publicity}"),
        blocks=tuple(blocks or (Paragraph(words.say("documents.indicators.none")),)),
    )


def chart(indicator: Indicator, words: Texts) -> Chart | None:
    """Return an indicator's figures as a chart, None where fewer than two can be drawn: counts as bars, else lines."""
    periods = _periods(indicator)
    rows = tuple(
        Series(population or words.say("documents.figures.whole"), _values(series(indicator, population), periods))
        for population in populations(indicator)
    )
    if sum(value is not None for row in rows for value in row.values) < _DRAWN:
        return None
    target = figures.target_words(indicator, words)
    return Chart(
        labels=periods,
        series=rows,
        form=ChartForm.BARS if indicator.unit in _COUNTED else ChartForm.LINE,
        unit="%" if indicator.unit is Unit.PERCENT else "",
        target=indicator.target,
        target_name=target[:1].upper() + target[1:],
    )


def _indicator(indicator: Indicator, words: Texts) -> Iterator[Block]:
    said = "; ".join(figures.summary(indicator, words))
    blocks: list[Block] = [Paragraph(f"{said[:1].upper()}{said[1:]}.", Voice.LEAD)] if said else []
    if drawn := chart(indicator, words):
        alt = words.say("documents.indicators.figure", title=figures.title(indicator, words), said=said)
        blocks.append(Figure(drawn, alt))
    if indicator.observations:
        blocks.append(_table(indicator, words))
    if indicator.ended:
        blocks.append(Paragraph(words.say("documents.indicators.ended", date=short_date(indicator.ended)), Voice.NOTE))
    if indicator.source:
        blocks.append(Paragraph(words.say("documents.figures.source", source=indicator.source), Voice.NOTE))
    blocks += markdown.blocks(indicator.note, level=3)
    yield Section(Heading(2, figures.title(indicator, words)), tuple(blocks))


def _table(indicator: Indicator, words: Texts) -> Table:
    """Return the figures, those of each group of people under its name; columns that would be empty are left out."""
    told = indicator.observations
    needed = {"period": True, "value": True, "n": any(one.n is not None for one in told),
              "source": any(one.source for one in told)}  # fmt: skip
    kept = [key for key, is_needed in needed.items() if is_needed]
    rows: list[Row] = []
    for population in populations(indicator):
        if populations(indicator) != ("",):
            named = population or words.say("documents.figures.whole")
            rows.append(Band(named[:1].upper() + named[1:]))
        for one in series(indicator, population):
            row = {"period": one.period, "value": figures.value_words(one, indicator, words),
                   "n": "" if one.n is None else str(one.n), "source": one.source}  # fmt: skip
            rows.append(tuple(row[key] for key in kept))
    return Table(
        header=tuple(words.say(f"documents.indicators.columns.{key}") for key in kept),
        rows=tuple(rows),
        shares=tuple(_SHARES[key] for key in kept),
    )


def _periods(indicator: Indicator) -> tuple[str, ...]:
    """Return when there are figures, in the order of their days."""
    known: Iterator[Observation] = (
        one for population in populations(indicator) for one in series(indicator, population)
    )
    return tuple(dict.fromkeys(one.period for one in sorted(known, key=lambda one: one.day or date.max)))


def _values(observations: Sequence[Observation], periods: Sequence[str]) -> tuple[Decimal | None, ...]:
    known = {one.period: one.value for one in observations}
    return tuple(known.get(period) for period in periods)
