"""What the columns of somebody's table of a plan mean: first a suggestion, then as a person says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from ohdesk.documents.plan_tables import COLUMNS, HEADINGS, TableKind
from ohdesk.documents.tables import Sheet
from ohdesk.documents.texts import LANGUAGES, texts

__all__ = ["TableKind", "Understood", "choices", "suggestion", "turned", "with_field", "with_kind"]

# What columns are called in the plans that schools and areas use, beside the names that the program's own tables have.
_OFTEN: Final[Mapping[str, tuple[str, ...]]] = {
    "heading": ("osio", "kokonaisuus", "otsikko", "område", "helhet", "topic"),
    "heading_strategy_line": (
        "strateginen linjaus", "linjaus", "strategia", "strateginen tavoite", "strategisk linje", "strategi",
        "strategy",
    ),
    "heading_focus_area": ("painopistealue", "prioritering", "fokusområde", "priority"),
    "goal": ("tavoitteet", "päämäärä", "målsättning", "målen", "goals", "aim", "aims", "objective"),
    "category": ("osa alue", "luokka", "kategoria", "alue", "delområde", "kategori", "category", "area"),
    "baseline": (
        "lähtötilanne", "nykytila", "nykytilanne", "alkutilanne", "nuläge", "utgångsnivå", "starting point",
    ),
    "target": (
        "tavoitearvo", "lopputulos", "tulos", "tavoitetila", "tavoiteltu tulos", "målvärde", "slutresultat",
        "resultat", "målbild", "result", "outcome",
    ),
    "indicator": (
        "mittarit", "indikaattori", "indikaattorit", "seuranta", "miten seurataan", "indikator", "indikatorer",
        "uppföljning", "indicators", "follow up", "metric",
    ),
    "evaluation": ("arvio", "bedömning", "assessment"),
    "measure": (
        "toimenpiteet", "toimet", "keinot", "teot", "mitä tehdään", "åtgärder", "insatser", "measures", "action",
        "actions",
    ),
    "owner": (
        "vastuuhenkilö", "vastuuhenkilöt", "vastuutaho", "vastuutahot", "vastuuryhmä", "vastaa", "ansvarig",
        "ansvariga", "ansvarsperson", "owner", "responsible", "responsibility",
    ),
    "schedule": (
        "aikataulu", "ajankohta", "aika", "toteutusaika", "toteutuskuukausi", "kuukausi", "tidsplan", "tidtabell",
        "tidpunkt", "månad", "schedule", "timetable", "timing", "month",
    ),
    "starts": ("aloitus", "alkaen", "start", "from"),
    "ends": (
        "valmis", "valmistuu", "päättyy", "määräaika", "valmistumiskuukausi", "klar", "färdig", "slutar", "deadline",
        "ready", "ends", "due",
    ),
    "state": ("tilanne", "toteutuminen", "status"),
    "progress": ("edistyminen", "eteneminen ja huomiot", "framskridande", "hur det går"),
    "text": ("sisältö", "innehåll", "content"),
    "risk": ("riskit", "riskin kuvaus", "risker", "risks"),
    "likelihood": ("todennäköisyys 1 3", "sannolikhet 1 3", "probability"),
    "effect": ("vaikutukset", "vakavuus", "seuraus", "verkan", "effekt", "allvar", "impact", "severity"),
    "response": (
        "varautuminen", "toimenpiteet", "toimenpide", "hallintakeino", "hallintakeinot", "åtgärd", "åtgärder",
        "beredskap", "mitigation",
    ),
    "review_on": ("tarkistuspäivä", "seuraava tarkistus", "översyn", "review"),
    "risk_state": ("tila", "tilanne", "läge", "status", "state"),
    "follow_up": ("huomiot", "kommentit", "anmärkningar", "notes"),
    "who": ("taho", "sidosryhmä", "asiakasryhmä", "intressent", "intressentgrupp", "kundgrupp", "stakeholder", "who"),
    "expectation": ("odotukset", "förväntningar", "expectations"),
    "answer": ("vastaus", "svar", "how it is answered"),
    "provider": ("järjestäjä", "opetuksen järjestäjä", "anordnare", "provider"),
    "students": (
        "oppilaita", "opiskelijamäärä", "oppilasmäärä", "oppilaat", "opiskelijat", "elever", "antal studerande",
    ),
}  # fmt: skip
_KEYS = (
    (TableKind.RISKS, {"risk"}),
    (TableKind.EXPECTATIONS, {"expectation"}),
    (TableKind.SHARES, {"provider", "students"}),
    (TableKind.GOALS, {"goal"}),
    (TableKind.THEMES, {"measure"}),
    (TableKind.THEMES, {"theme_kind", "heading"}),
)
"""The columns without which a table is not of a kind, in the order in which kinds are tried."""
_OWN_NUMBER = "number"
_HIGHEST_HEADER = 5
_NOT_WORDS = re.compile(r"[\W\d_]+")


@dataclass(frozen=True, slots=True)
class Understood:
    """A table as it is understood: its kind (None where none fits) and what each of its columns fills ("" nothing).

    ``above`` are rows that stand above its header, ``divides`` tells that a cell may name several things, ``turned``
    that its rows and columns have changed places.
    """

    sheet: Sheet
    kind: TableKind | None
    fields: tuple[str, ...]
    above: tuple[tuple[str, ...], ...] = ()
    divides: bool = True
    turned: bool = False


def suggestion(sheet: Sheet) -> Understood:
    """Return a table as its headings tell; they may stand below a title, or in the first column."""
    rows = (sheet.header, *sheet.rows)
    below = (
        _understood(replace(sheet, header=rows[place], rows=rows[place + 1 :]), rows[:place])
        for place in range(1, min(len(rows), _HIGHEST_HEADER))
    )
    as_it_is = _understood(sheet)
    return max((as_it_is, *below, turned(as_it_is)), key=_fit)


def turned(table: Understood) -> Understood:
    """Return a table with its rows and columns in each other's places, understood anew."""
    rows = (*table.above, table.sheet.header, *table.sheet.rows)
    header, *rest = zip(*rows, strict=True)
    kept = tuple(row for row in rest if any(row))
    return replace(_understood(replace(table.sheet, header=header, rows=kept)), turned=not table.turned)


def with_kind(table: Understood, kind: TableKind) -> Understood:
    """Return a table read as one of another kind, its columns understood anew."""
    return replace(table, kind=kind, fields=_fields(table.sheet.header, kind))


def with_field(table: Understood, column: int, field: str) -> Understood:
    """Return a table with another meaning for one column, counted from 0."""
    return replace(table, fields=(*table.fields[:column], field, *table.fields[column + 1 :]))


def choices(kind: TableKind, language: str) -> tuple[tuple[str, str], ...]:
    """Return what a column of such a table may fill, each field with its name."""
    return tuple((field, texts(language).say(f"plan_tables.columns.{field}")) for field in _known_to(kind))


def plain(words: str) -> str:
    """Return words as they are compared: in small letters, without digits and signs."""
    return _NOT_WORDS.sub(" ", words.casefold()).strip()


def _understood(sheet: Sheet, above: tuple[tuple[str, ...], ...] = ()) -> Understood:
    for kind, needed in _KEYS:
        fields = _fields(sheet.header, kind)
        if needed <= set(fields):
            return Understood(sheet, kind, fields, above, divides=not _is_own(sheet.header, kind))
    return Understood(sheet, None, ("",) * len(sheet.header), above)


def _fit(table: Understood) -> int:
    return sum(map(bool, table.fields)) if table.kind else 0


def _fields(header: Sequence[str], kind: TableKind) -> tuple[str, ...]:
    names = _names(kind)
    return tuple(names.get(name.strip(), names.get(plain(name.partition("(")[0]), "")) for name in header)


def _is_own(header: Sequence[str], kind: TableKind) -> bool:
    """Tell whether the program wrote a table: each column has its own name, and things are numbered."""
    return any(
        {texts(language).say(f"plan_tables.columns.{field}") for field in _known_to(kind)} >= set(header)
        and texts(language).say(f"plan_tables.columns.{_OWN_NUMBER}") in header
        for language in LANGUAGES
    )


def _known_to(kind: TableKind) -> Iterator[str]:
    for field in COLUMNS[kind]:
        yield field
        if field == "heading":
            yield from (name for name in HEADINGS.values() if name != "heading")


@cache
def _names(kind: TableKind) -> Mapping[str, str]:
    """Return the fields of a kind of table by what a column may be called; the program's own names win."""
    names = {name: field for field in _known_to(kind) for name in _OFTEN.get(field, ())}
    for field in _known_to(kind):
        for language in LANGUAGES:
            own = texts(language).say(f"plan_tables.columns.{field}")
            names |= {own: field, plain(own): field}
    return names
