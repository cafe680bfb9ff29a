"""Figures from tables that others made: Sotkanet's files of open data, and a series in any CSV or Excel table."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from ohdesk.documents.tables import Sheet
from ohdesk.domain.errors import ImportRefused
from ohdesk.domain.identity import new_id
from ohdesk.domain.indicators import Observation
from ohdesk.services.words import say

SOTKANET = "THL, Sotkanet (CC BY 4.0)"
"""How Sotkanet's figures name their source: its licence asks for it (https://sotkanet.fi)."""

_LATIN = re.compile(r"[^0-9a-zåäö]")
_NOT_TOLD = ("", ".", "..", "...", "…")
_HIDDEN = ("-", "–", "—", "*", "x")

_SOTKANET = {
    "indicator": ("indicator", "indicatorid", "indikaattori"),
    "region": ("region", "regionid", "alue"),
    "year": ("year", "vuosi", "år"),
    "gender": ("gender", "sukupuoli", "kön"),
    "value": ("primaryvalue", "value", "arvo", "värde"),
    "absolute": ("absolutevalue", "lukumäärä", "antal"),
}
_NEEDED = {"indicator": "indicator", "region": "region", "year": "year", "value": "primary.value"}
_REGIONS = {
    "id": ("region", "regionid", "id"),
    "name_fi": ("regiontitlefi", "titlefi", "regiontitle", "title", "name", "nimi"),
    "name_sv": ("regiontitlesv", "titlesv", "namn"),
    "code": ("regioncode", "code", "koodi"),
    "category": ("regioncategory", "category", "luokka"),
}
_SERIES = {
    "period": ("ajankohta", "aika", "vuosi", "lukuvuosi", "tidpunkt", "år", "läsår", "period", "year", "when"),
    "day": ("päivä", "päivämäärä", "pvm", "dag", "datum", "day", "date"),
    "population": ("ketkä", "ryhmä", "vilka", "grupp", "population", "who"),
    "value": ("luku", "arvo", "osuus", "määrä", "siffra", "värde", "andel", "antal", "value", "figure", "share"),
    "n": ("n", "vastanneita", "vastaajia", "svarande", "answered", "respondents"),
    "cases": ("tapauksia", "lukumäärä", "fall", "cases"),
    "source": ("lähde", "källa", "source"),
}
_COUNTED_YEARS = re.compile(r"(19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Region:
    """An area in Sotkanet: its id there, its names and its category (KUNTA, MAAKUNTA …), as far as they are known."""

    id: str
    name: str = ""
    name_sv: str = ""
    category: str = ""


@dataclass(frozen=True, slots=True)
class OpenFigure:
    """One line of Sotkanet's file: a value of an indicator in a region, a year and a gender; None is not told."""

    indicator: str
    region: str
    year: int
    gender: str
    value: Decimal | None


@dataclass(frozen=True, slots=True)
class OpenData:
    """What a file of Sotkanet holds."""

    figures: tuple[OpenFigure, ...]

    @property
    def indicators(self) -> tuple[str, ...]:
        """Its indicators' ids, as they come."""
        return tuple(dict.fromkeys(one.indicator for one in self.figures))

    @property
    def regions(self) -> tuple[str, ...]:
        """Its regions' ids, as they come."""
        return tuple(dict.fromkeys(one.region for one in self.figures))

    @property
    def genders(self) -> tuple[str, ...]:
        """Its genders (total, male, female), *total* first."""
        return tuple(sorted(dict.fromkeys(one.gender for one in self.figures), key=lambda one: one != "total"))

    @property
    def years(self) -> tuple[int, ...]:
        """Its years in order."""
        return tuple(sorted({one.year for one in self.figures}))


def is_sotkanet(sheet: Sheet) -> bool:
    """Tell whether a table has the columns of a Sotkanet file."""
    return set(_NEEDED) <= set(_columns(sheet, _SOTKANET))


def read_sotkanet(sheet: Sheet) -> OpenData:
    """Read a table as Sotkanet gives it (``rest/1.1/csv``); columns are known whatever their case and dots.

    Raises ``ImportRefused``.
    """
    columns = _columns(sheet, _SOTKANET)
    _need(columns, _NEEDED)
    figures = []
    for place, row in enumerate(sheet.rows, start=2):
        cell = _cells(columns, row)
        if not cell["year"].isdecimal():
            raise ImportRefused(reason="not_a_number", where=_at(place, cell["year"]), path="")
        figures.append(
            OpenFigure(
                cell["indicator"],
                cell["region"],
                int(cell["year"]),
                cell.get("gender", "").casefold() or "total",
                _number(cell["value"], place),
            )
        )
    if not figures:
        raise ImportRefused(reason="no_years", where="", path="")
    return OpenData(tuple(figures))


def read_regions(sheet: Sheet) -> dict[str, Region]:
    """Read Sotkanet's regions: ids with names. Raises ``ImportRefused``."""
    columns = _columns(sheet, _REGIONS)
    _need(columns, {"id": "region", "name_fi": "region.title.fi"})
    found = {}
    for row in sheet.rows:
        cell = _cells(columns, row)
        found[cell["id"]] = Region(
            cell["id"], cell["name_fi"], cell.get("name_sv", ""), cell.get("category", "").upper()
        )
    return found


def sotkanet_series(
    data: OpenData,
    indicator: str,
    region: str,
    gender: str = "total",
    years: Collection[int] = (),
    population: str = "",
) -> tuple[Observation, ...]:
    """Return one indicator's figures in a region as a series, of all years or of ``years``.

    Raises ``ImportRefused`` where there are none.
    """
    chosen = [
        one
        for one in data.figures
        if (one.indicator, one.region, one.gender) == (indicator, region, gender) and (not years or one.year in years)
    ]
    if not any(one.value is not None for one in chosen):
        where = " · ".join((indicator, region, gender, *map(str, sorted(years))))
        raise ImportRefused(reason="no_figures", where=where, path="")
    return tuple(
        Observation(new_id(), str(one.year), date(one.year, 12, 31), population, one.value, source=SOTKANET)
        for one in sorted(chosen, key=lambda one: one.year)
    )


def read_series(sheet: Sheet, language: str) -> tuple[Observation, ...]:
    """Read a table with a row for each figure: when, the figure, and if there are how many, of whom, from where.

    A dash is a figure that its source hides, an empty cell or dots one that is not told. A column that lacks is named
    in ``language``. Raises ``ImportRefused``.
    """
    columns = _columns(sheet, _SERIES)
    _need(columns, {"period": say(language, "import.series_period"), "value": say(language, "import.series_value")})
    found = []
    for place, row in enumerate(sheet.rows, start=2):
        cell = _cells(columns, row)
        hidden = cell["value"] in _HIDDEN or cell["value"].startswith("<")
        found.append(
            Observation(
                new_id(),
                cell["period"],
                _day(cell.get("day", "")) or day_of(cell["period"]),
                cell.get("population", ""),
                None if hidden else _number(cell["value"], place),
                _whole(cell.get("n", ""), place),
                _whole(cell.get("cases", ""), place),
                cell.get("source", ""),
                hidden=hidden,
            )
        )
    if not found:
        raise ImportRefused(reason="no_years", where="", path="")
    return tuple(found)


def number_of(text: str) -> Decimal | None:
    """Return the number that somebody wrote ("12,5", "−3", "1 200", "8 %"), None where it is none."""
    plain = "".join(text.replace("−", "-").replace(",", ".").removesuffix("%").split())
    try:
        value = Decimal(plain)
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


def day_of(period: str) -> date | None:
    """Return where a period in words has its place in a series: its school year's or its year's end; None without one.

    "2026–2027" is a school year and ends in June, "kevät 2026" lies in April, "syksy 2026" in October.
    """
    years = [int(match.group()) for match in _COUNTED_YEARS.finditer(period)]
    if not years:
        return None
    words = period.casefold()
    if any(word in words for word in ("kevät", "vår", "spring")):
        return date(years[-1], 4, 15)
    if any(word in words for word in ("syksy", "höst", "autumn")):
        return date(years[0], 10, 15)
    return date(years[-1], 6, 1) if len(years) > 1 else date(years[0], 12, 31)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    parts = text.rstrip(".").split(".")
    try:
        day, month, year = map(int, parts)
        return date(year, month, day)
    except ValueError:
        return None


def _columns(sheet: Sheet, names: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Return in which column each meaning stands; the earlier of its names counts."""
    plain = [_LATIN.sub("", column.casefold()) for column in sheet.header]
    return {
        meaning: plain.index(found)
        for meaning, known in names.items()
        if (found := next((name for name in known if name in plain), None)) is not None
    }


def _cells(columns: Mapping[str, int], row: Sequence[str]) -> dict[str, str]:
    return {meaning: row[place] for meaning, place in columns.items()}


def _need(columns: Mapping[str, int], wanted: Mapping[str, str]) -> None:
    """Refuse a table that lacks columns; ``wanted`` says what each meaning is usually called."""
    missing = [name for meaning, name in wanted.items() if meaning not in columns]
    if missing:
        raise ImportRefused(reason="no_column", where=", ".join(missing), path="")


def _number(text: str, place: int) -> Decimal | None:
    if text in _NOT_TOLD:
        return None
    value = number_of(text)
    if value is None:
        raise ImportRefused(reason="not_a_number", where=_at(place, text), path="")
    return value


def _whole(text: str, place: int) -> int | None:
    value = _number(text, place)
    if value is None:
        return None
    if value != int(value) or value < 0:
        raise ImportRefused(reason="not_a_number", where=_at(place, text), path="")
    return int(value)


def _at(row: int, text: str) -> str:
    return f"{row}: {text}"
