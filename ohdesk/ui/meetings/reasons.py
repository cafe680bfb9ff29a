"""Why something puts itself forward for a meeting, in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QLocale, QObject

from ohdesk.domain.agenda import Reason
from ohdesk.services.due import Suggestion
from ohdesk.ui.labels import label
from ohdesk.ui.widgets.typed import written_date


def why(suggestion: Suggestion, today: date) -> str:
    """Return why something puts itself forward: "Task 3 weeks late: Tell the parents · Principal"."""
    return " · ".join(filter(None, Reasons().parts(suggestion, today)))


class Reasons(QObject):
    """The sentences, in an object of their own: only a ``QObject`` has the plurals of the window's language."""

    def parts(self, suggestion: Suggestion, today: date) -> Iterator[str]:
        """Yield what a sentence is put together from; some may be empty."""
        words = suggestion.words
        day, number = _written(words.get("day")), _whole(words.get("number"))
        group, owner = str(words.get("group") or ""), str(words.get("owner") or "")
        match suggestion.reason:
            case Reason.NOT_HANDLED if day:
                yield self.tr("Not taken up on {0}").format(day)
                times = _whole(words.get("times"))
                yield self.tr("on %n agenda(s) already", "", times) if times > 1 else ""
            case Reason.CONTINUES if day:
                yield self.tr("To be continued since {0}").format(day)
            case Reason.OPEN_TASK | Reason.LATE_TASK:
                yield f"{self._task_state(suggestion, today)}: {words.get('text', '')}"
                yield owner
            case Reason.APPROVAL if number:
                yield self.tr("Minutes {0}/{1} wait for approval").format(number, words.get("year", ""))
                changes = _whole(words.get("changes"))
                yield self.tr("%n passage(s) changed since the draft", "", changes) if changes else ""
            case Reason.RAISED if owner:
                yield self.tr("Raised by {0}").format(owner)
                yield day
            case Reason.PASSED_ON if group:
                yield self.tr("Passed on by {0}").format(group)
                yield day
            case Reason.ANSWER if group:
                yield self.tr("An answer has come from {0}").format(group)
                yield day
            case Reason.CLOCK:
                month = QLocale().standaloneMonthName(_whole(words.get("month")))
                late = self.tr("late") if suggestion.late else ""
                yield self.tr("Yearly clock: {0}").format(", ".join(filter(None, (month, late))))
                yield owner
            case Reason.GOAL if day:
                yield self.tr("The goal has not been taken up for %n week(s)", "", _whole(words.get("weeks")))
            case Reason.GOAL:
                yield self.tr("The goal has not been taken up this school year")
            case _:
                yield label(suggestion.reason)

    def _task_state(self, suggestion: Suggestion, today: date) -> str:
        due = suggestion.words.get("due")
        if not isinstance(due, date):
            return self.tr("A task is open")
        days = (today - due).days
        if days <= 0:
            return self.tr("A task is open, due {0}").format(written_date(due))
        weeks = days // 7
        if weeks:
            return self.tr("A task is %n week(s) late", "", weeks)
        return self.tr("A task is %n day(s) late", "", days)


def _written(value: object) -> str:
    return written_date(value) if isinstance(value, date) else ""


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0
