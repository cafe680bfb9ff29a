"""Days and moments as the window says them."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ohdesk.ui.clock import local, today
from ohdesk.ui.widgets.typed import written_date, written_time


def long_day(day: date) -> str:
    """Return a day with its weekday and its month in words."""
    locale = QLocale()
    # Some languages bend the weekday in a date ("on Wednesday"); a heading wants its plain name.
    form = re.sub(r"d{3,4},? ?", "", locale.dateFormat(QLocale.FormatType.LongFormat))
    return f"{locale.standaloneDayName(day.isoweekday())} {locale.toString(QDate(day.year, day.month, day.day), form)}"


def short_day(day: date) -> str:
    """Return a day of this year or the next with its weekday, "ke 14.10."."""
    return f"{QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)} {day.day}.{day.month}."


def month_name(day: date) -> str:
    """Return the name of a day's month, as a heading."""
    name = QLocale().standaloneMonthName(day.month)
    return name[:1].upper() + name[1:]


def moment(instant: str) -> str:
    """Return a UTC instant as a day and a time in Finland, "14.10.2026 9.05"."""
    there = local(instant)
    return f"{written_date(there.date())} {written_time(there.time())}"


def ago(instant: str) -> str:
    """Return how many days ago a UTC instant was."""
    days = (today() - local(instant).date()).days
    if days <= 0:
        return QCoreApplication.translate("Days", "today")
    if days == 1:
        return QCoreApplication.translate("Days", "yesterday")
    return QCoreApplication.translate("Days", "{0} days ago").format(days)
