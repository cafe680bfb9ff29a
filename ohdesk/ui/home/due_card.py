"""What waits to be done, at most five things."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from ohdesk.ui.days import short_day
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.row import Row

if TYPE_CHECKING:
    from ohdesk.services.home import Due, Today


class DueCard(Card):
    """A row for each: what, why and whose, by when, and the way to it."""

    def __init__(self, on_open: Callable[[str, UUID], None]) -> None:
        super().__init__(self.tr("Due now"))
        self._on_open = on_open
        self.body.setSpacing(2)

    def show_due(self, found: Today, day: date) -> None:
        """Show what ``found`` says is due on ``day``; nothing due says so, and when next."""
        self.clear()
        for number, due in enumerate(found.due):
            if number:
                self.add(line())
            self.add(self._row(due, found, day))
        if found.more_due:
            self.add(Label(self.tr("and %n more", "", found.more_due), "muted"))
        if not found.due:
            self.add(Label(self._all_done(found), "muted"))

    def _row(self, due: Due, found: Today, day: date) -> Row:
        what, why = self._words(due, found.numbers.get(due.object))
        button = Button(self.tr("Open"), lambda: self._on_open(due.target, due.object))
        button.setAccessibleName(self.tr("Open: {0}").format(what))
        return Row(what, " · ".join(filter(None, (why, due.owner))), self._state(due, day), button)

    def _words(self, due: Due, number: int | None) -> tuple[str, str]:
        meeting = self.tr("meeting {0}").format(number) if number else due.title or self.tr("the meeting")
        match due.key:
            case "minutes_draft":
                return self.tr("Finish the memo of {0}").format(meeting), self.tr("The meeting has been held")
            case "minutes_checking":
                remarks = (
                    self.tr("%n remark(s) wait", "", due.count) if due.count else self.tr("The memo is for checking")
                )
                return self.tr("Approve the memo of {0}").format(meeting), remarks
            case "raiser":
                more = self.tr("%n answer(s) to send", "", due.count)
                return self.tr("Answer who raised it: {0}").format(due.title), more
            case "proposal":
                more = self.tr("%n proposal(s) without an answer", "", due.count)
                return self.tr("Ask what came of it: {0}").format(due.title), more
            case "matter":
                return self.tr("Give it a meeting: {0}").format(due.title), self.tr("%n matter(s) wait", "", due.count)
            case "defect":
                more = self.tr("%n defect(s) of an inspection not looked at for a year", "", due.count)
                return self.tr("See how the repair goes: {0}").format(due.title), more
            case "meeting_passed":
                return self.tr("Mark {0} as held or move it").format(meeting), self.tr("Its day has passed")
            case "year_change":
                more = self.tr("%n step(s) of the change of the year left", "", due.count)
                return self.tr("Close the school year {0}").format(due.title), more
            case "tell":
                return due.title or self.tr("Something to tell"), self.tr("To be told")
            case "clock_entry":
                return due.title, self.tr("Yearly clock")
            case _:
                return due.title, self.tr("Agreed in a meeting")

    def _state(self, due: Due, day: date) -> Pill:
        if due.key in ("minutes_draft", "minutes_checking"):
            return Pill(self.tr("held {0}").format(short_day(due.day)) if due.day else "", "warn")
        if due.key in ("raiser", "proposal", "matter", "defect", "year_change"):
            return Pill(self.tr("waits"), "neutral")
        if due.day is None:
            return Pill(self.tr("late"), "bad") if due.late else Pill(self.tr("this month"), "neutral")
        if due.day < day:
            return Pill(self.tr("%n day(s) late", "", (day - due.day).days), "bad")
        return Pill(self.tr("today"), "warn") if due.day == day else Pill(short_day(due.day), "neutral")

    def _all_done(self, found: Today) -> str:
        meeting = found.headline.meeting
        if meeting and meeting.day:
            return self.tr("Nothing is due. Next: the meeting on {0}").format(short_day(meeting.day))
        return self.tr("Nothing is due, and nothing has been planned yet.")
