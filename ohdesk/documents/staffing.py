"""How many students one professional serves, beside what binds and what is recommended, each on its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, paper
from ohdesk.documents.numbers import number
from ohdesk.documents.prose import prose
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import Block, Document, Heading, Paragraph, Run, Section, Table, Text, Voice
from ohdesk.domain.meetings import Publicity
from ohdesk.domain.paragraphs import public_text
from ohdesk.domain.schools import EducationForm
from ohdesk.domain.staffing import PROFESSIONS, Load, Served, allocation, loads

_COLUMNS = ("profession", "students", "person_years", "each", "limit", "missing")
_SHARES = (24, 13, 10, 14, 12, 27)


def staffing_sheet(
    served: Sequence[Served], issuer: Issuer, school_year: str, language: str, today: date, note: str = ""
) -> Document:
    """Return the numbers of a school year; where something is not known, it says so instead of guessing."""
    words = texts(language)
    return paper(
        issuer,
        language,
        title=words.say("documents.staffing.title", year=school_year),
        kind=words.say("documents.staffing.kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{Publicity.PUBLIC}"),
        blocks=tuple(_blocks(served, words, note)),
    )


def state_words(load: Load, words: Texts) -> str:
    """Return how a load stands beside its limit: never that somebody did wrong, only what the numbers say."""
    kind = "binding" if load.limit.binding else "recommended"
    if not load.counted:
        return words.say("documents.staffing.unknown")
    if not load.over:
        return words.say(f"documents.staffing.within_{kind}")
    lacking = words.say("documents.staffing.lacking", missing=number(load.missing, words.language))
    return f"{words.say(f'documents.staffing.over_{kind}')}; {lacking}"


def profession_words(load: Load, words: Texts) -> str:
    """Return the profession of a load, with the stage of education that a recommendation is for."""
    name = words.say(f"documents.roles.{load.limit.profession}")
    name = name[:1].upper() + name[1:]
    return f"{name}, {words.say(f'documents.staffing.stages.{load.limit.stage}')}" if load.limit.stage else name


def _blocks(served: Sequence[Served], words: Texts, note: str) -> Iterator[Block]:
    found = loads(served)
    yield from prose(public_text(note), words)
    for binding, key in ((True, "binding"), (False, "recommended")):
        rows = tuple(_row(load, words) for load in found if load.limit.binding is binding)
        explained = Paragraph(words.say(f"documents.staffing.{key}_source"), Voice.NOTE)
        body = (Table(_header(words), rows, _SHARES), explained) if rows else (explained,)
        yield Section(Heading(2, words.say(f"documents.staffing.{key}")), body)
    if any(load.left_out for load in found):
        yield Paragraph(words.say("documents.staffing.left_out"), Voice.NOTE)
    if served:
        yield Section(Heading(2, words.say("documents.staffing.allocation")), (_allocation(served, words),))
    yield Paragraph(words.say("documents.staffing.scope"), Voice.NOTE)


def _header(words: Texts) -> tuple[str, ...]:
    return tuple(words.say(f"documents.staffing.columns.{column}") for column in _COLUMNS)


def _row(load: Load, words: Texts) -> tuple[Text, ...]:
    language = words.language
    known = load.counted
    each = load.per_person_year
    return (
        profession_words(load, words),
        number(Decimal(load.students), language) if known else "",
        number(load.person_years, language) if known else "",
        number(each, language) if known and each is not None else "",
        number(Decimal(load.limit.students), language),
        (Run(state_words(load, words)),),
    )


def _allocation(served: Sequence[Served], words: Texts) -> Table:
    names = [words.say(f"documents.roles.{profession}") for profession in PROFESSIONS]
    header = (words.say("documents.staffing.place"), *(name[:1].upper() + name[1:] for name in names))
    return Table(
        header,
        tuple(
            (_place(place, form, words), *(number(cell, words.language) if cell is not None else "–" for cell in cells))
            for place, form, cells in allocation(served)
        ),
        (32, *(17 for _ in names)),
    )


def _place(place: str, form: EducationForm, words: Texts) -> str:
    return place or words.say(f"documents.staffing.forms.{form}")
