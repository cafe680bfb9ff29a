"""The year as a list: what is late above, this month, the months to come, and those gone by folded away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.year_clock import SCHOOL_MONTHS, Standing
from ohdesk.services.year_clock import Seen
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.fold import Fold
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.year_clock.entry_row import EntryRow
from ohdesk.ui.year_clock.states import counted, month_name


class YearList(QWidget):
    """Cards of rows; every row says what is asked of its entry."""

    asked = Signal(str, object)
    """What is asked (handled, passed_over, waiting_again, edited, removed, meeting) and of what."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self.rows: list[EntryRow] = []
        """The rows, from above."""
        self._gone_by: Fold | None = None
        self._unfolded = False

    def show_year(self, seen: Sequence[Seen], earlier: Sequence[Seen], this_month: int | None) -> None:
        """Show a year's entries, and ``earlier`` ones that are still late.

        ``this_month`` (1 to 12) comes first; None where the year is not the one that runs.
        """
        if self._gone_by is not None:
            self._unfolded = self._gone_by.unfolded
        clear_layout(self._column)
        self._gone_by, self.rows = None, []
        now = SCHOOL_MONTHS.index(this_month) if this_month is not None else 0
        late = [one for one in seen if one.standing is Standing.LATE]
        early = [one for one in seen if one.standing is Standing.CURRENT and _place(one) > now] if this_month else []
        if late or earlier:
            self._add(self._card(self.tr("Late"), [*earlier, *late], with_month=True))
        if this_month is not None:
            month = [one for one in seen if _place(one) == now and one.standing is not Standing.LATE]
            self._add(self._card(month_name(this_month), month, lead=self._next(seen, month, early)))
        if early:
            self._add(self._card(self.tr("Time to begin"), early, with_month=True))
        coming = [place for place in range(12) if place > now or this_month is None]
        rest = [one for one in seen if one not in early and one.standing is not Standing.LATE]
        if any(_place(one) in coming for one in rest):
            title = self.tr("Months to come") if this_month is not None else self.tr("The whole year")
            self._add(self._months(title, rest, coming))
        gone = [one for one in rest if _place(one) < now]
        if gone:
            card = self._months("", rest, range(now))
            self._gone_by = Fold(self.tr("Months gone by"), card, unfolded=self._unfolded)
            self._gone_by.set_summary(counted(gone))
            self._add(self._gone_by)

    def stand_on(self, month: int) -> None:
        """Take the focus to the first row of a month."""
        row = next((row for row in self.rows if row.seen.entry.month == month), None)
        if row is not None:
            if self._gone_by is not None and self._gone_by.isAncestorOf(row):
                self._gone_by.set_unfolded(True)
            row.stand()

    def _next(self, seen: Sequence[Seen], month: Sequence[Seen], early: Sequence[Seen]) -> str:
        """Return what is said where nothing waits this month."""
        if early or any(one.standing is Standing.CURRENT for one in month):
            return ""
        words = self.tr("Nothing waits this month.")
        coming = next((one.entry for one in seen if one.standing is Standing.COMING), None)
        if coming is not None:
            words += " " + self.tr("Next: {0}, {1}").format(coming.title, month_name(coming.month).lower())
        return words

    def _months(self, title: str, seen: Sequence[Seen], places: Iterable[int]) -> Card:
        card = Card(title)
        for place in places:
            entries = [one for one in seen if _place(one) == place]
            if entries:
                card.add(Label(month_name(SCHOOL_MONTHS[place]), "strong"))
                self._fill(card, entries, with_month=False)
        return card

    def _card(self, title: str, seen: Sequence[Seen], *, lead: str = "", with_month: bool = False) -> Card:
        card = Card(title)
        if lead:
            card.add(Label(lead, "muted"))
        self._fill(card, seen, with_month=with_month)
        return card

    def _fill(self, card: Card, seen: Sequence[Seen], *, with_month: bool) -> None:
        for number, one in enumerate(seen):
            if number:
                card.add(line())
            row = EntryRow(one, with_month=with_month)
            for asked, signal in (
                ("handled", row.handled),
                ("passed_over", row.passed_over),
                ("waiting_again", row.waiting_again),
                ("edited", row.edited),
                ("removed", row.removed),
                ("meeting", row.meeting_asked),
            ):
                signal.connect(lambda what, asked=asked: self.asked.emit(asked, what))
            card.add(row)
            self.rows.append(row)

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        widget.show()


def _place(seen: Seen) -> int:
    return SCHOOL_MONTHS.index(seen.entry.month) if seen.entry.month in SCHOOL_MONTHS else 0
