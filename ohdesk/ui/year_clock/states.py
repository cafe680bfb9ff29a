"""How an entry stands, in words and in the tone of a chip."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from ohdesk.domain.year_clock import ClockEntry, Standing
from ohdesk.services.year_clock import Seen
from ohdesk.ui.days import short_day
from ohdesk.ui.labels import label
from ohdesk.ui.widgets.pill import Tone

_WORDS: Final = {
    Standing.COMING: (QT_TRANSLATE_NOOP("YearClock", "Coming"), "neutral"),
    Standing.CURRENT: (QT_TRANSLATE_NOOP("YearClock", "Now"), "info"),
    Standing.LATE: (QT_TRANSLATE_NOOP("YearClock", "Late"), "bad"),
    Standing.HANDLED: (QT_TRANSLATE_NOOP("YearClock", "Handled"), "ok"),
    Standing.PASSED_OVER: (QT_TRANSLATE_NOOP("YearClock", "Passed over"), "neutral"),
}


def standing_word(standing: Standing) -> str:
    """Return a standing in a word."""
    return QCoreApplication.translate("YearClock", str(_WORDS[standing][0]))


def standing_tone(standing: Standing) -> Tone:
    """Return the tone of a standing's chip."""
    return _WORDS[standing][1]  # type: ignore[return-value]  # the table's second words are tones


def month_name(month: int) -> str:
    """Return a month's name (1 to 12) in the window's language, as it stands by itself."""
    name = QLocale().standaloneMonthName(month)
    return name[:1].upper() + name[1:]


def short_month_name(month: int) -> str:
    """Return a month's short name, such as *loka*."""
    return QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat).rstrip(".").removesuffix("kuu")


def spoken(seen: Seen) -> str:
    """Return what is said of an entry where only words tell of it: what, of which sort, how it stands, whose."""
    entry = seen.entry
    parts = (entry.title, label(entry.ring), standing_word(seen.standing), when(entry), entry.owner)
    return ", ".join(filter(None, parts))


def when(entry: ClockEntry) -> str:
    """Return the entry's day; nothing where it is for its whole month."""
    return short_day(entry.day) if entry.day else ""


def counted(month: Iterable[Seen]) -> str:
    """Return how many entries a month has, and how many of them are late or due now, in words."""
    month = tuple(month)
    translate = QCoreApplication.translate
    late = sum(one.standing is Standing.LATE for one in month)
    now = sum(one.standing is Standing.CURRENT for one in month)
    entries = translate("YearClock", "1 entry") if len(month) == 1 else translate("YearClock", "{0} entries")
    parts = [entries.format(len(month))]
    if late:
        parts.append(translate("YearClock", "{0} late").format(late))
    if now:
        parts.append(translate("YearClock", "{0} now").format(now))
    return ", ".join(parts)
