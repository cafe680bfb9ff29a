"""How an entry stands today, in a word, a tone and a place among others."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from ohdesk.domain.year_clock import ClockEntry, ClockState, is_due, is_late
from ohdesk.ui.labels import label
from ohdesk.ui.widgets.pill import Tone


def state_on(entry: ClockEntry, today: date) -> tuple[str, Tone]:
    """Return the entry's state on ``today`` as a word and the tone of its chip."""
    translate = QCoreApplication.translate
    if entry.state is ClockState.HANDLED:
        return label(entry.state), "ok"
    if entry.state is ClockState.PASSED_OVER:
        return label(entry.state), "neutral"
    if is_late(entry, today):
        return translate("YearClock", "Late"), "bad"
    if is_due(entry, today):
        return translate("YearClock", "Now"), "info"
    return translate("YearClock", "Coming"), "neutral"


def month_name(month: int) -> str:
    """Return a month's name (1 to 12) in the window's language, as it stands by itself."""
    name = QLocale().standaloneMonthName(month)
    return name[:1].upper() + name[1:]
