"""A task as it is typed in one line: "Tilasto lokakuulta @kur pe 12.12."."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from ohdesk.ui.meetings.owner_field import Owner
from ohdesk.ui.widgets.typed import parse_date

_DAYS: Final = tuple(
    re.compile(rf"(?:{pattern})\.?", re.IGNORECASE)
    for pattern in (
        "ma|maanantai(?:na|hin)?|mån|måndag(?:en)?|mon(?:day)?",
        "ti|tiistai(?:na|hin)?|tis|tisdag(?:en)?|tue(?:sday)?",
        "ke|keskiviik(?:ko|kona|koon)|ons|onsdag(?:en)?|wed(?:nesday)?",
        "to|torstai(?:na|hin)?|tors?|torsdag(?:en)?|thu(?:rsday)?",
        "pe|perjantai(?:na|hin)?|fre|fredag(?:en)?|fri(?:day)?",
        "la|lauantai(?:na|hin)?|lör|lördag(?:en)?|sat(?:urday)?",
        "su|sunnuntai(?:na|hin)?|sön|söndag(?:en)?|sun(?:day)?",
    )
)
"""A pattern for each day of the week from Monday: Finnish, Swedish, English."""
_TOMORROW: Final = re.compile("huomenna|huomiseen|i ?morgon|tomorrow", re.IGNORECASE)
_DATE: Final = re.compile(r"(?:\d{1,2}[./] ?\d{1,2}[./]?(?:\d{4}|\d{2})?|\d{4}-\d{1,2}-\d{1,2})")
_AT_END: Final = re.compile(rf"(?:(?P<weekday>[^\W\d]+\.?) )?(?P<date>{_DATE.pattern})$")
_WORD_AT_END: Final = re.compile(r"(?:^|\s)(?P<word>(?:i )?[^\W\d]+\.?)$")
_BEFORE: Final = re.compile(r"\s(?:viimeistään|mennessä|asti|till|senast|by|before)$", re.IGNORECASE)
_AFTER: Final = re.compile(r"\s+(?:mennessä|asti)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TypedTask:
    """What a line says: the task, who does it (and how the window calls them), by when."""

    text: str
    owner: Owner | None = None
    called: str = ""
    due: date | None = None


def read_task(line: str, owners: Mapping[str, Owner], today: date) -> TypedTask:
    """Read a line whose end may name an owner ("@kur") and a day ("pe 12.12.", "12.12.", "pe", "huomenna").

    ``owners`` are those that are known by name. A day without a date is read beside an owner only: "pe" may be a
    word of the text. A date without a year is the next such day from ``today`` on.
    """
    text, called = _without_owner(line.strip(), owners)
    rest, due = _without_day(text, today, alone=bool(called))
    owner = owners.get(called, Owner(name=called)) if called else None
    return TypedTask(rest.strip().rstrip(",;–-").rstrip(), owner, called, due)


def mention(text: str, caret: int) -> tuple[int, str] | None:
    """Return where an "@" before the caret stands and what is typed after it, while a name is being typed."""
    found = re.search(r"(?:^|(?<=\s))@([^@]{0,40})$", text[:caret])
    return (found.start(), found[1]) if found else None


def owners_like(typed: str, owners: Mapping[str, Owner]) -> list[str]:
    """Return the names that ``typed`` may begin, the likeliest first: the name itself, a word of it, a part of it."""
    sought = typed.casefold()
    ranks = [(_rank(name.casefold(), sought), place, name) for place, name in enumerate(owners)]
    return [name for rank, _, name in sorted(ranks) if rank < _NO_MATCH]


_NO_MATCH: Final = 3


def _rank(name: str, sought: str) -> int:
    if name.startswith(sought):
        return 0
    if any(word.startswith(sought) for word in re.split(r"[\s,-]+", name)):
        return 1
    return 2 if sought in name else _NO_MATCH


def _without_owner(line: str, owners: Mapping[str, Owner]) -> tuple[str, str]:
    """Return the line without who does it, and what they are called; nothing where nobody is named."""
    found = re.search(r"(?:^|(?<=\s))@(?=\S)", line)
    if not found:
        return line, ""
    before, after = line[: found.start()], line[found.end() :]
    whole = [name for name in owners if re.match(rf"{re.escape(name)}(?!\w)", after, re.IGNORECASE)]
    typed = max(whole, key=len) if whole else re.split(r"[\s,]", after, maxsplit=1)[0]
    likely = [typed] if whole else owners_like(typed.rstrip("."), owners) or [typed]
    return f"{before.rstrip()} {after[len(typed) :].lstrip(' ,')}".strip(), likely[0]


def _without_day(text: str, today: date, *, alone: bool) -> tuple[str, date | None]:
    text = _AFTER.sub("", text) if _AT_END.search(_AFTER.sub("", text)) else text
    if found := _AT_END.search(text):
        start = found.start("weekday") if _weekday(found["weekday"] or "") is not None else found.start("date")
        if due := _next(found["date"], today):
            return _BEFORE.sub("", text[:start].rstrip()), due
    if alone and (found := _WORD_AT_END.search(text)):
        if _TOMORROW.fullmatch(found["word"]):
            return text[: found.start()], today + timedelta(days=1)
        if (weekday := _weekday(found["word"])) is not None:
            return text[: found.start()], today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return text, None


def _weekday(word: str) -> int | None:
    return next((number for number, pattern in enumerate(_DAYS) if pattern.fullmatch(word)), None)


def _next(written: str, today: date) -> date | None:
    """Return the day that is written; without a year the first such one from today on."""
    written = written.replace(" ", "")
    found = parse_date(written, today)
    if found is None or re.search(r"\d{4}", written) or re.fullmatch(r"\d{1,2}[./]\d{1,2}[./]\d{2}", written):
        return found
    years = (today.year, today.year + 1)
    days = [parse_date(f"{found.day}.{found.month}.{year}", today) for year in years]
    return next((day for day in days if day and day >= today), found)
