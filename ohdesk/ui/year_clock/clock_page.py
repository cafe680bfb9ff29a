"""The page of the yearly clock: what is late and this month's list first, the wheel beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.schools import school_year_name, school_year_span
from ohdesk.domain.year_clock import ClockEntry, ClockRing, ClockState, Standing
from ohdesk.services import clock_papers, clock_templates, groups, recovery, series, templates, year_clock
from ohdesk.services.editing import Edition
from ohdesk.services.year_clock import Seen
from ohdesk.ui.add_line import AddLine
from ohdesk.ui.clock import today
from ohdesk.ui.history_page import HistoryPage
from ohdesk.ui.language import current_language
from ohdesk.ui.printing.show import look_at, show_versions
from ohdesk.ui.printing.source import Version
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.empty_state import EmptyState
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.workspace_page import PageContext
from ohdesk.ui.year_clock.entry_dialog import EntryDialog, PassOverDialog
from ohdesk.ui.year_clock.ring_filter import RingFilter
from ohdesk.ui.year_clock.states import month_name
from ohdesk.ui.year_clock.templates_dialog import ClockTemplatesDialog
from ohdesk.ui.year_clock.wheel import Wheel
from ohdesk.ui.year_clock.wheel_face import WheelYear
from ohdesk.ui.year_clock.year_list import YearList


class ClockPage(HistoryPage):
    """What comes up in the school year; every step is stored at once and can be taken back."""

    interests = frozenset({"clock_entry", "group", "meeting", "school_year"})

    def __init__(self, context: PageContext, today: Callable[[], date] = today) -> None:
        super().__init__(context)
        self._today = today()
        self._year = school_year_name(self._today)
        self._seen: tuple[Seen, ...] = ()
        self._earlier: list[Seen] = []
        self._years = Choice[str](self.tr("School year"), [])
        self._years.setMinimumContentsLength(10)
        self._years.chosen.connect(self.open_year)
        self._ready = Button(self.tr("Ready-made entries"), self.choose_ready, icon_name="list-checks")
        self._add = Button(self.tr("Add an entry"), self.add_entry, kind="primary", icon_name="plus")
        self._print = Button(self.tr("Preview and print"), icon_name="printer")
        look_at(self._print, self.preview)
        for action in (self._years, self._print, self._ready, self._add):
            self.add_action(action)

        self.list = YearList()
        self.list.asked.connect(self._do)
        self._line = AddLine(self.tr("For example: January: wellbeing survey"), self.tr("Add an entry in one line"))
        self._line.entered.connect(self._add_written)
        self._wheel = Wheel(self._today.month)
        self._wheel.month_opened.connect(self.list.stand_on)
        self._wheel.entry_opened.connect(self._open)
        self._rings = RingFilter()
        self._rings.changed.connect(self._show_filtered)
        turning = Card()
        turning.setAccessibleName(self.tr("The year as a wheel"))
        turning.add(self._wheel, self._rings)
        self._missing = Card()
        self._year_view = Columns(self.list, turning, shares=(4, 5), characters=104, even=False)
        self._copy = Button("", self._begin_year, icon_name="copy")
        self._empty = self._made_empty()
        self.add(self._empty, self._missing, self._line, self._year_view)
        new = QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, self.add_entry)
        new.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_all(self) -> None:
        vault, group = self.context.vault, self._group
        every = vault.outlines(ClockEntry, group.id)
        self._seen = year_clock.of_year(vault, group, self._year, self._today)
        self._earlier = self._late_from_before() if self._runs else []
        self.set_title(self.tr("Yearly clock {0}").format(self._year), group.name)
        first = int(school_year_name(self._today)[:4])
        years = {entry.school_year for entry in every if entry.school_year} | {self._year}
        years |= {f"{year}–{year + 1}" for year in (first, first + 1)}
        self._years.set_choices([(year, year) for year in sorted(years, reverse=True)])
        self._years.set_value(self._year)
        self._show_missing(year_clock.coming_year(vault, group, self._year))
        for widget in (self._line, self._print):
            widget.setVisible(bool(self._seen))
        self._year_view.setVisible(bool(self._seen or self._earlier))
        self._empty.setVisible(all(one.entry.duty == recovery.DUTY for one in self._seen))
        self._rings.offer(one.entry.ring for one in (*self._seen, *self._earlier))
        self._show_filtered()

    def show_object(self, object_id: UUID) -> None:
        for entry in self.context.vault.outlines(ClockEntry, self._group.id):
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
        fresh = ClockEntry(new_id(), self._group.id, self._year, self._wheel.month)
        dialog = EntryDialog(fresh, self.tr("New entry"), self)
        dialog.written.connect(lambda entry: self.history.add(entry, self.tr("Add an entry")))
        dialog.open()

    def choose_ready(self) -> None:
        """Let ready-made entries of a form of education be chosen."""
        vault, group = self.context.vault, self._group
        near = templates.nearest_forms(templates.forms_of(vault, group))
        form = next((form for form in clock_templates.FORMS if form in near), clock_templates.FORMS[1])
        dialog = ClockTemplatesDialog(
            lambda form: clock_templates.offers(vault, group, form, self._year, current_language()), form, self
        )
        dialog.chosen.connect(self._take)
        dialog.open()

    def preview(self, language: str) -> None:
        """Show the school year as it is printed, in ``language`` at first: as a wheel, for the wall, or as a table."""
        vault, group, year = self.context.vault, self._group.id, self._year
        versions = (
            Version(self.tr("Wheel (A4)"), lambda spoken: clock_papers.wheel(vault, group, year, spoken)),
            Version(
                self.tr("Wheel for the wall (A3)"),
                lambda spoken: clock_papers.wheel(vault, group, year, spoken, wall=True),
            ),
            Version(self.tr("Table for the group"), lambda spoken: clock_papers.table(vault, group, year, spoken)),
        )
        show_versions(self, versions, self.tr("Yearly clock {0}").format(year), language)

    # Showing

    @property
    def _group(self) -> Group:
        return groups.current_group(self.context.vault)

    @property
    def _runs(self) -> bool:
        return self._year == school_year_name(self._today)

    def _show_filtered(self) -> None:
        seen = [one for one in self._seen if self._rings.shows(one.entry.ring)]
        self.list.show_year(
            seen,
            [one for one in self._earlier if self._rings.shows(one.entry.ring)],
            self._today.month if self._runs else None,
        )
        self._wheel.show_year(self._wheel_year(seen))

    def _late_from_before(self) -> list[Seen]:
        waiting = year_clock.due(self.context.vault, self._group, self._today)
        return [one for one in waiting if one.standing is Standing.LATE and one.entry.school_year < self._year]

    def _wheel_year(self, seen: Sequence[Seen]) -> WheelYear:
        vault, group = self.context.vault, self._group
        order = list(ClockRing)
        by_month: dict[int, tuple[Seen, ...]] = {}
        for one in sorted(seen, key=lambda one: order.index(one.entry.ring)):
            by_month[one.entry.month] = (*by_month.get(one.entry.month, ()), one)
        calendar = series.calendar_for(vault, group, self._year)
        meetings = vault.outlines(Meeting, group.id, *school_year_span(self._year))
        return WheelYear(
            self._year,
            by_month,
            tuple((off.first, off.last) for off in calendar.days_off),
            tuple(m.day for m in meetings if m.day and m.state not in (MeetingState.CANCELLED, MeetingState.MOVED)),
            self._today if self._runs else None,
        )

    def _show_missing(self, coming: Sequence[ClockEntry]) -> None:
        """Offer what comes up this year because of earlier ones and is not there yet."""
        self._copy.set_text(self.tr("Take %n entry(ies) from earlier years", "", len(coming)))
        self._copy.setVisible(bool(coming))
        self._missing.clear()
        if coming and self._seen:
            words = ", ".join(entry.title for entry in coming[:3]) + (" …" if len(coming) > 3 else "")
            button = Button(
                self.tr("Take %n entry(ies) from earlier years", "", len(coming)), self._begin_year, icon_name="copy"
            )
            self._missing.add(Columns(Label(words, "muted"), button, shares=(1, 0), characters=60))
        self._missing.setVisible(bool(coming and self._seen))

    def _made_empty(self) -> QWidget:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._copy)
        row.addWidget(Button(self.tr("Choose ready-made entries"), self.choose_ready, icon_name="list-checks"))
        row.addWidget(Button(self.tr("Add the first entry"), self.add_entry, kind="primary", icon_name="plus"))
        return EmptyState(
            "clock",
            self.tr("Nothing has been chosen for this school year yet"),
            self.tr(
                "What comes up every year in which month: surveys, themes, evaluation. The page then reminds of it."
            ),
            buttons,
        )

    # Changing

    def _do(self, asked: str, what: object) -> None:
        if isinstance(what, Meeting):
            self.context.go("meetings", what.id)
        elif isinstance(what, ClockEntry):
            opened = self.context.vault.read(ClockEntry, what.id)
            {
                "handled": self._mark_handled,
                "passed_over": self._ask_reason,
                "waiting_again": self._take_up_again,
                "edited": self._ask_edit,
                "removed": self._remove,
            }[asked](opened)

    def _open(self, entry_id: UUID) -> None:
        self._ask_edit(self.context.vault.read(ClockEntry, entry_id))

    def _add_written(self, text: str) -> None:
        entry = year_clock.entry_from(text, self._group, self._year, self._wheel.month)
        if self.history.add(entry, self.tr("Add an entry")):
            self._wheel.turn(entry.month)
            self.offer_back(self.tr("Added: {0}, {1}").format(entry.title, month_name(entry.month).lower()))

    def _mark_handled(self, now: Edition[ClockEntry]) -> None:
        done = replace(now.value, state=ClockState.HANDLED, handled_on=self._today)
        self.history.change(now, done, self.tr("Mark as handled"))
        self.offer_back(self.tr("Handled: {0}").format(now.value.title))

    def _take_up_again(self, now: Edition[ClockEntry]) -> None:
        waiting = replace(now.value, state=ClockState.WAITING, reason="", handled_on=None)
        self.history.change(now, waiting, self.tr("Take up again"))

    def _ask_reason(self, opened: Edition[ClockEntry]) -> None:
        dialog = PassOverDialog(opened.value, self)
        words = self.tr("Pass over")
        dialog.written.connect(lambda new: self.history.change(opened, new, words))
        dialog.open()

    def _ask_edit(self, opened: Edition[ClockEntry]) -> None:
        dialog = EntryDialog(opened.value, self.tr("Edit the entry"), self)
        words = self.tr("Edit the entry")
        dialog.written.connect(lambda new: self.history.change(opened, new, words))
        dialog.open()

    def _remove(self, now: Edition[ClockEntry]) -> None:
        if self.history.remove(now.value, self.tr("Remove the entry")):
            self.offer_back(self.tr("Removed: {0}").format(now.value.title))

    def _take(self, entries: Sequence[ClockEntry]) -> None:
        made = clock_templates.take(self.context.vault, entries)
        self.context.saved()
        self.refresh()
        self.messages.say(self.tr("%n entry(ies) taken into the clock.", "", len(made)), "ok")

    def _begin_year(self) -> None:
        made = year_clock.begin_year(self.context.vault, self._group, self._year)
        self.context.saved()
        self.refresh()
        self.messages.say(self.tr("%n entry(ies) taken into the clock.", "", len(made)), "ok")
