"""The page of the yearly clock: this month first, then the year."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.identity import new_id
from ohdesk.domain.schools import school_year_name
from ohdesk.domain.year_clock import SCHOOL_MONTHS, ClockEntry, ClockState, is_due, is_late
from ohdesk.services import groups, year_clock
from ohdesk.ui.clock import today
from ohdesk.ui.history_page import HistoryPage
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.empty_state import EmptyState
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.workspace_page import PageContext
from ohdesk.ui.year_clock.entry_dialog import EntryDialog, PassOverDialog
from ohdesk.ui.year_clock.entry_row import EntryRow
from ohdesk.ui.year_clock.states import month_name, state_on
from ohdesk.ui.year_clock.wheel import Wheel


class ClockPage(HistoryPage):
    """What comes up in the school year; every step is stored at once and can be taken back."""

    interests = frozenset({"clock_entry", "group"})

    def __init__(self, context: PageContext, today: Callable[[], date] = today) -> None:
        super().__init__(context)
        self._today = today()
        self._year = school_year_name(self._today)
        self._entries: tuple[ClockEntry, ...] = ()
        self._years = Choice[str](self.tr("School year"), [])
        self._years.setMinimumContentsLength(10)
        self._years.chosen.connect(self.open_year)
        self._add = Button(self.tr("Add an entry"), self.add_entry, kind="primary", icon_name="plus")
        for action in (self._years, self._add):
            self.add_action(action)

        self._now = Card()
        self._list = Card(self.tr("The whole year"))
        self._wheel = Wheel(self._today.month)
        self._wheel.turned.connect(lambda _: self._show_month())
        self._month_name = Label("", "strong")
        self._month_entries = QVBoxLayout()
        self._month_entries.setSpacing(2)
        turning = Card()
        turning.add(self._wheel, self._month_name)
        turning.body.addLayout(self._month_entries)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(turning)
        column.addStretch()
        self._year_view = Columns(self._list, beside, shares=(3, 2), characters=100)
        self._copy = Button("", self._repeat_last_year, icon_name="copy")
        self._empty = self._made_empty()
        self.add(self._empty, self._now, self._year_view)
        new = QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, self.add_entry)
        new.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_all(self) -> None:
        group = groups.current_group(self.context.vault)
        every = self.context.vault.all(ClockEntry, group.id)
        self._entries = _in_order(entry for entry in every if entry.school_year == self._year)
        self.set_title(self.tr("Yearly clock {0}").format(self._year), group.name)
        first = int(school_year_name(self._today)[:4])
        years = {entry.school_year for entry in every if entry.school_year} | {self._year}
        years |= {f"{year}–{year + 1}" for year in (first, first + 1)}
        self._years.set_choices([(year, year) for year in sorted(years, reverse=True)])
        self._years.set_value(self._year)
        last = self._last_year()
        self._copy.set_text(self.tr("Take the entries of {0}").format(last))
        self._copy.setVisible(any(entry.school_year == last for entry in every))
        self._empty.setVisible(not self._entries)
        self._year_view.setVisible(bool(self._entries))
        self._show_now()
        self._show_list()
        self._wheel.set_marks(
            {m: [state_on(entry, self._today)[1] for entry in self._of_month(m)] for m in SCHOOL_MONTHS}
        )
        self._show_month()

    def show_object(self, object_id: UUID) -> None:
        for entry in self.context.vault.all(ClockEntry):
            if entry.id == object_id:
                if entry.school_year and entry.school_year != self._year:
                    self.open_year(entry.school_year)
                self._wheel.turn(entry.month)

    def open_year(self, year: str) -> None:
        """Show another school year."""
        self._year = year
        self.refresh()

    def add_entry(self) -> None:
        """Ask for a new entry, in the month that the wheel shows."""
        group = groups.current_group(self.context.vault)
        fresh = ClockEntry(new_id(), group.id, self._year, self._wheel.month)
        dialog = EntryDialog(fresh, self.tr("New entry"), self)
        dialog.written.connect(lambda entry: self.history.add(entry, self.tr("Add an entry")))
        dialog.open()

    # Showing

    def _show_now(self) -> None:
        self._now.clear()
        now = [entry for entry in self._entries if is_due(entry, self._today)]
        late = sum(is_late(entry, self._today) for entry in now)
        this_year = self._year == school_year_name(self._today)
        title = month_name(self._today.month) if this_year else self.tr("Left open")
        self._now.set_title(title, self.tr("%n of these from earlier months", "", late) if late and this_year else "")
        self._now.setVisible(bool(self._entries) and (this_year or bool(now)))
        if not now:
            coming = next((e for e in self._entries if e.state is ClockState.WAITING), None)
            words = self.tr("Nothing waits this month.")
            if coming is not None:
                words += " " + self.tr("Next: {0}, {1}").format(coming.title, month_name(coming.month).lower())
            self._now.add(Label(words, "muted"))
        self._fill(self._now, now, with_month=True)

    def _show_list(self) -> None:
        self._list.clear()
        for month in SCHOOL_MONTHS:
            entries = self._of_month(month)
            if entries:
                self._list.add(Label(month_name(month), "strong"))
                self._fill(self._list, entries, with_month=False)
                self._list.body.addSpacing(8)

    def _fill(self, card: Card, entries: list[ClockEntry], *, with_month: bool) -> None:
        for number, entry in enumerate(entries):
            if number:
                card.add(line())
            row = EntryRow(entry, self._today, with_month=with_month and entry.month != self._today.month)
            row.handled.connect(self._mark_handled)
            row.passed_over.connect(self._ask_reason)
            row.waiting_again.connect(self._take_up_again)
            row.edited.connect(self._ask_edit)
            row.removed.connect(self._remove)
            card.add(row)

    def _show_month(self) -> None:
        clear_layout(self._month_entries)
        entries = self._of_month(self._wheel.month)
        self._month_name.setText(month_name(self._wheel.month))
        for entry in entries:
            self._month_entries.addWidget(Label(f"{entry.title} – {state_on(entry, self._today)[0].lower()}", "muted"))
        if not entries:
            self._month_entries.addWidget(Label(self.tr("Nothing in this month."), "muted"))

    def _made_empty(self) -> QWidget:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._copy)
        row.addWidget(Button(self.tr("Add the first entry"), self.add_entry, kind="primary", icon_name="plus"))
        return EmptyState(
            "clock",
            self.tr("The clock of this school year is empty"),
            self.tr(
                "What comes up every year in which month: surveys, themes, evaluation. The page then reminds of it."
            ),
            buttons,
        )

    def _of_month(self, month: int) -> list[ClockEntry]:
        return [entry for entry in self._entries if entry.month == month]

    def _last_year(self) -> str:
        first = int(self._year[:4])
        return f"{first - 1}–{first}"

    # Changing

    def _mark_handled(self, entry: ClockEntry) -> None:
        self._change(replace(entry, state=ClockState.HANDLED), self.tr("Mark as handled"))
        self.offer_back(self.tr("Handled: {0}").format(entry.title))

    def _take_up_again(self, entry: ClockEntry) -> None:
        self._change(replace(entry, state=ClockState.WAITING, reason=""), self.tr("Take up again"))

    def _ask_reason(self, entry: ClockEntry) -> None:
        dialog = PassOverDialog(entry, self)
        dialog.written.connect(lambda new: self._change(new, self.tr("Pass over")))
        dialog.open()

    def _ask_edit(self, entry: ClockEntry) -> None:
        dialog = EntryDialog(entry, self.tr("Edit the entry"), self)
        dialog.written.connect(lambda new: self._change(new, self.tr("Edit the entry")))
        dialog.open()

    def _remove(self, entry: ClockEntry) -> None:
        if self.history.remove(entry, self.tr("Remove the entry")):
            self.offer_back(self.tr("Removed: {0}").format(entry.title))

    def _change(self, new: ClockEntry, label: str) -> None:
        self.history.change(self.context.vault.read(ClockEntry, new.id), new, label)

    def _repeat_last_year(self) -> None:
        year_clock.begin_year(self.context.vault, groups.current_group(self.context.vault), self._year)
        self.context.saved()
        self.refresh()


def _in_order(entries: Iterable[ClockEntry]) -> tuple[ClockEntry, ...]:
    return tuple(sorted(entries, key=lambda entry: (SCHOOL_MONTHS.index(entry.month), entry.title.casefold())))
