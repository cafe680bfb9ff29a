"""Planning a school year's meetings: the rhythm, its days seen at once, and what each is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from ohdesk.domain.groups import Group
from ohdesk.domain.schools import SchoolYear, school_year_name, school_year_span
from ohdesk.domain.series import Rhythm, Series
from ohdesk.services import series
from ohdesk.ui import clock
from ohdesk.ui.guarded import first_refused, guarded_line
from ohdesk.ui.labels import choices
from ohdesk.ui.language import current_language
from ohdesk.ui.meetings.series_days import SeriesDays
from ohdesk.ui.meetings.template_choice import PLAIN, TemplateChoice
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.date_field import DateField, TimeField
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.form import Field, Form
from ohdesk.ui.widgets.growing_dialog import within_screen
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.number_field import NumberField
from ohdesk.ui.widgets.tab_order import tab_in_reading_order

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault


class SeriesDialog(QDialog):
    """Makes a series or changes the one that a school year has; nothing is stored before the button is pressed."""

    kept = Signal(object)
    """What keeping the series did (``services.series.Kept``)."""

    def __init__(self, vault: Vault, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Plan the school year's meetings"))
        self._vault, self._group = vault, group
        this_year = school_year_name(clock.today())
        _, last = school_year_span(this_year)
        names = (this_year, f"{last.year}–{last.year + 1}")
        self._year = Choice[str](self.tr("School year"), [(name, name) for name in names], self._usual_year(names))
        self._calendar = SchoolYear(group.id)
        self._series = Series(group.id)
        self._make_fields()
        self._days = SeriesDays()
        self._count = Label("", "strong")
        self._no_calendar = Label(
            self.tr(
                "The school's calendar is not known yet, so days off are not seen. It is entered on the page Group."
            ),
            "muted",
        )
        days = Card(self.tr("The days"))
        days.add(self._no_calendar, self._days)
        days.body.addStretch()
        rhythm = Card(self.tr("The rhythm"))
        rhythm.add(self._form)
        rhythm.body.addStretch()
        ground = QWidget()
        ground.setObjectName("pageBody")
        column = QVBoxLayout(ground)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(Columns(rhythm, days, shares=(2, 3), characters=100, even=False))
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(ground)
        # No button is the default: Enter belongs to the fields, where it ends a day or an hour.
        self._keep = Button("", self._hand_over, kind="primary")
        buttons = Flow(Button(self.tr("Cancel"), self.reject), self._keep, spacing=8)
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(24, 8, 24, 20)
        below.addWidget(Columns(self._count, buttons, shares=(1, 0), characters=60))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(foot)
        self._days.changed.connect(self._show_count)
        self._year.chosen.connect(lambda _: self._read_year())
        self._read_year()

    def open(self) -> None:
        """Show the dialog large enough for a year, as far as the screen allows."""
        self.resize(within_screen(self, characters=150, lines=46))
        tab_in_reading_order(self)
        super().open()
        self._year.setFocus()

    # The rhythm

    def _make_fields(self) -> None:
        locale = QLocale()
        weekdays = [(n, locale.standaloneDayName(n, QLocale.FormatType.LongFormat)) for n in range(1, 8)]
        nth = [
            (1, self.tr("First")),
            (2, self.tr("Second")),
            (3, self.tr("Third")),
            (4, self.tr("Fourth")),
            (-1, self.tr("Last")),
        ]
        self._rhythm = Choice[Rhythm](self.tr("Rhythm"), choices(Rhythm))
        self._every = NumberField(self.tr("Every how many weeks"), 4, least=1, most=26)
        self._nth = Choice[int](self.tr("Which of the month"), nth)
        self._weekday = Choice[int](self.tr("Weekday"), weekdays)
        self._another = DateField(self.tr("Another day"), None, clock.today)
        self._first = DateField(self.tr("From"), None, clock.today)
        self._last = DateField(self.tr("Until"), None, clock.today)
        self._starts, self._ends = TimeField(self.tr("Begins")), TimeField(self.tr("Ends"))
        self._place = guarded_line(self.tr("Place"))
        self._link = guarded_line(self.tr("Link for those who join from afar"), asks=False)
        self._template = TemplateChoice(
            self.tr("Agenda"), self._vault, self._group, self.tr("By the time of year"), plain_first=True
        )
        self._fields = {
            "every": Field(self.tr("Every how many weeks"), self._every),
            "nth": Field(self.tr("Which of the month"), self._nth),
            "weekday": Field(self.tr("Weekday"), self._weekday),
            "another": Field(self.tr("Another day"), self._another, self.tr("Each day that you enter joins the list.")),
        }
        self._form = Form()
        self._form.add(self.tr("School year"), self._year)
        self._form.add(self.tr("Rhythm"), self._rhythm)
        self._by_rule = Columns(self._fields["every"], self._fields["nth"], self._fields["weekday"], characters=36)
        self._form.add_widget(self._by_rule)
        self._form.add_widget(self._fields["another"])
        for pair in (
            (Field(self.tr("From"), self._first), Field(self.tr("Until"), self._last)),
            (Field(self.tr("Begins"), self._starts), Field(self.tr("Ends"), self._ends)),
        ):
            self._form.add_widget(Columns(*pair, characters=36))
        self._form.add(self.tr("Place"), self._place)
        self._form.add(self.tr("Link for those who join from afar"), self._link)
        self._form.add(
            self.tr("Agenda"),
            self._template,
            self.tr("By the time of year: the first meeting, ordinary ones, themes, and an evaluation in spring."),
        )
        for chosen in (self._rhythm, self._nth, self._weekday):
            chosen.chosen.connect(lambda _: self._plan())
        self._every.entered.connect(lambda _: self._plan())
        for day in (self._first, self._last):
            day.entered.connect(lambda _: self._plan())
        self._another.entered.connect(self._add_day)

    def _usual_year(self, names: tuple[str, str]) -> str:
        """Return the next school year once this one draws to its end, unless it was planned and still runs."""
        return names[1] if clock.today().month in (5, 6, 7) else names[0]

    def _read_year(self) -> None:
        """Show the series of the school year chosen, or the one that could be made."""
        year = self._year.value or ""
        known = series.series_for(self._vault, self._group, year)
        self._calendar = series.calendar_for(self._vault, self._group, year)
        self._no_calendar.setVisible(self._calendar.starts is None)
        self._series = found = known or series.new_series(self._vault, self._group, year, clock.today())
        self._keep.set_text(self.tr("Make the meetings") if known is None else self.tr("Keep the changes"))
        self._rhythm.set_value(found.rhythm)
        self._every.set_value(found.every)
        self._nth.set_value(found.nth if found.nth in (1, 2, 3, 4) else -1)
        self._weekday.set_value(found.weekday)
        self._first.set_value(found.first)
        self._last.set_value(found.last)
        self._starts.set_value(found.starts)
        self._ends.set_value(found.ends)
        self._place.set_text(found.place)
        self._link.set_text(found.remote_link)
        self._template.choose(found.template)
        self._show(series.days(self._vault, found))

    @property
    def _value(self) -> Series:
        """The series as it is written now."""
        template = self._template.value
        return replace(
            self._series,
            rhythm=self._rhythm.value or Rhythm.WEEKS,
            every=self._every.value(),
            nth=self._nth.value or 1,
            weekday=self._weekday.value or 1,
            first=self._first.value or self._series.first,
            last=self._last.value or self._series.last,
            starts=self._starts.value,
            ends=self._ends.value,
            place=self._place.text.strip(),
            remote_link=self._link.text.strip(),
            template=None if template == PLAIN else template,
        )

    def _add_day(self, day: date | None) -> None:
        if day is not None:
            self._series = replace(self._series, dates=tuple(sorted({*self._series.dates, day})))
            self._another.set_value(None)
            self._plan()

    # The days

    def _plan(self) -> None:
        """Show the days of the rhythm as it is now, with what was chosen for those before."""
        self._show(series.carried(self._days.days, series.days(self._vault, self._value)))

    def _show(self, days: tuple[series.PlannedDay, ...]) -> None:
        rhythm = self._rhythm.value
        shown = {
            "every": rhythm is Rhythm.WEEKS,
            "nth": rhythm is Rhythm.WEEKDAY_OF_MONTH,
            "weekday": rhythm in (Rhythm.WEEKS, Rhythm.WEEKDAY_OF_MONTH),
            "another": rhythm is Rhythm.DATES,
        }
        for name, field in self._fields.items():
            field.setVisible(shown[name])
        self._by_rule.setVisible(shown["weekday"])
        first, last = school_year_span(self._calendar.name)
        self._days.show_days(days, self._calendar.days_off, self._is_off, (first, last))
        tab_in_reading_order(self)
        self._show_count()

    def _is_off(self, day: date) -> bool:
        return series.is_day_off(self._calendar, day)

    def _show_count(self) -> None:
        count = sum(1 for day in self._days.days if day.meets)
        self._count.setText(self.tr("%n meeting(s)", "", count))
        self._keep.setEnabled(bool(self._days.days))

    def _hand_over(self) -> None:
        if refused := first_refused(self):
            refused.setFocus()
            return
        done = series.keep(self._vault, self._value, self._days.days, current_language())
        self.kept.emit(done)
        self.accept()
