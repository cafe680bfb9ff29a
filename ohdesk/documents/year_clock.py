"""The yearly clock on paper: a wheel for the table or the wall, and the year as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, group_name, paper, school_names
from ohdesk.documents.prose import inline
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import (
    Block,
    Document,
    Figure,
    Heading,
    Orientation,
    PageBreak,
    Paragraph,
    Run,
    Sheet,
    Table,
    Text,
    Wheel,
    WheelEntry,
    WheelMonth,
)
from ohdesk.domain.meetings import Publicity
from ohdesk.domain.year_clock import SCHOOL_MONTHS, ClockEntry, ClockKind, ClockRhythm, ClockRing, Standing, in_order

_SHARES = (0.14, 0.36, 0.14, 0.17, 0.19)
_SHORT_SHARES = (0.2, 0.6, 0.2)


@dataclass(frozen=True, slots=True)
class Stood:
    """An entry and how it stands on the day of printing."""

    entry: ClockEntry
    standing: Standing


def clock_wheel(
    year: Sequence[Stood], school_year: str, issuer: Issuer, language: str, today: date, sheet: Sheet = Sheet.A4
) -> Document:
    """Return a school year as a wheel on one page, on A3 for the wall, and what it shows as a table on the next.

    It holds what comes up and when, nothing of who sees to it or how it stands: it may hang where everybody reads it.
    """
    words = texts(language)
    entries = in_order(stood.entry for stood in year)
    blocks: list[Block] = [Figure(_wheel(entries, school_year, issuer, words), _told(entries, words))]
    if entries:
        blocks += [PageBreak(), Heading(2, words.say("documents.clock.as_table")), _short_table(entries, words)]
    return _paper(issuer, words, school_year, today, Publicity.PUBLIC, tuple(blocks), sheet)


def clock_table(year: Sequence[Stood], school_year: str, issuer: Issuer, language: str, today: date) -> Document:
    """Return a school year as a table for the group: what comes up when, who sees to it and how it stands."""
    words = texts(language)
    stood = {one.entry.id: one for one in year}
    rows = tuple(_row(stood[entry.id], words) for entry in in_order(one.entry for one in year))
    columns = ("when", "what", "ring", "owner", "state")
    header = tuple(words.say(f"documents.clock.columns.{key}") for key in columns)
    block = Table(header, rows, _SHARES) if rows else Paragraph(words.say("documents.clock.none"))
    return _paper(issuer, words, school_year, today, Publicity.GROUP, (block,))


def _paper(
    issuer: Issuer,
    words: Texts,
    school_year: str,
    today: date,
    publicity: Publicity,
    blocks: tuple[Block, ...],
    sheet: Sheet = Sheet.A4,
) -> Document:
    return paper(
        issuer,
        words.language,
        title=words.say("documents.clock.title", year=school_year),
        kind=words.say("documents.clock.kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{publicity}"),
        blocks=blocks,
        orientation=Orientation.LANDSCAPE,
        sheet=sheet,
    )


def _wheel(entries: Sequence[ClockEntry], school_year: str, issuer: Issuer, words: Texts) -> Wheel:
    rings = tuple(ClockRing)
    schools = school_names(issuer, words.language)
    return Wheel(
        tuple(
            WheelMonth(
                month_words(month, words),
                tuple(
                    WheelEntry(_dated(entry, words), rings.index(entry.ring))
                    for entry in entries
                    if entry.month == month
                ),
            )
            for month in SCHOOL_MONTHS
        ),
        tuple(words.say(f"documents.clock.rings.{ring}") for ring in rings),
        (school_year, schools[0] if len(schools) == 1 else group_name(issuer, words.language)),
        words.say("documents.clock.more", count="{count}"),
    )


def _told(entries: Sequence[ClockEntry], words: Texts) -> str:
    """Return what the wheel tells, in a sentence or two."""
    if not entries:
        return words.say("documents.clock.none")
    fullest = max(SCHOOL_MONTHS, key=lambda month: sum(entry.month == month for entry in entries))
    return words.say("documents.clock.alt", count=len(entries), month=month_words(fullest, words).lower())


def month_words(month: int, words: Texts) -> str:
    """Return a month's name (1 to 12) as a heading."""
    return words.say("clock.months").split("|")[month - 1].strip().capitalize()


def _dated(entry: ClockEntry, words: Texts) -> str:
    title = entry.title or words.say("documents.clock.untitled")
    return f"{entry.day.day}.{entry.day.month}. {title}" if entry.day else title


def _when(entry: ClockEntry, words: Texts) -> str:
    return short_date(entry.day) if entry.day else month_words(entry.month, words)


def _short_table(entries: Sequence[ClockEntry], words: Texts) -> Table:
    say = words.say
    header = tuple(say(f"documents.clock.columns.{key}") for key in ("when", "what", "ring"))
    rows = tuple(
        (
            _when(entry, words),
            entry.title or say("documents.clock.untitled"),
            say(f"documents.clock.rings.{entry.ring}"),
        )
        for entry in entries
    )
    return Table(header, rows, _SHORT_SHARES)


def _row(stood: Stood, words: Texts) -> tuple[Text, ...]:
    entry, say = stood.entry, words.say
    facts = "; ".join(_facts(entry, words))
    what: list[Run] = [Run(entry.title or say("documents.clock.untitled"), bold=True)]
    if facts:
        what.append(Run(f"\n{facts}", italic=True))
    if entry.note:
        what += [Run("\n"), *inline(entry.note, words)]
    state = say(f"documents.clock.standings.{stood.standing}")
    if stood.standing is Standing.HANDLED and entry.handled_on:
        state = f"{state} {short_date(entry.handled_on)}"
    if stood.standing is Standing.PASSED_OVER and entry.reason:
        state = f"{state}: {entry.reason}"
    return _when(entry, words), tuple(what), say(f"documents.clock.rings.{entry.ring}"), entry.owner, state


def _facts(entry: ClockEntry, words: Texts) -> Iterator[str]:
    """Yield what is unusual about an entry."""
    if entry.kind is ClockKind.MEETING:
        yield words.say("documents.clock.in_meeting")
    if entry.rhythm is not ClockRhythm.YEARLY:
        yield words.say(f"documents.clock.rhythms.{entry.rhythm}")
    if entry.years:
        yield ", ".join(map(str, entry.years))
    if entry.lead_weeks:
        yield words.say("documents.clock.lead", weeks=entry.lead_weeks)
