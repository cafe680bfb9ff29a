"""A school that the group serves, with its services and its calendar."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.identity import new_id
from ohdesk.domain.schools import DaysOff, School, SchoolService, SchoolYear, ServiceState, working_days
from ohdesk.services.words import number as written_number
from ohdesk.ui.groups.facts import Facts
from ohdesk.ui.labels import label
from ohdesk.ui.language import current_language
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.pill import Pill, Tone
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.typed import written_date

_TONES: dict[ServiceState, Tone] = {
    ServiceState.CURRENT: "ok",
    ServiceState.PAUSED: "warn",
    ServiceState.ENDED: "neutral",
}


class SchoolCard(Card):
    """What a school is, which professions are to be had in it, and on which days it works."""

    edited = Signal(object)
    service_added = Signal(object)
    service_edited = Signal(object, object)
    """The school and the service in it."""
    service_removed = Signal(object, object)
    """The school and the service in it."""
    year_edited = Signal(object, object)
    """The school and its calendar."""

    def __init__(self, school: School, years: Sequence[SchoolYear], this_year: str) -> None:
        """``years`` are the school's calendars; ``this_year`` names the one that is asked for where it is missing."""
        super().__init__(school.name, school.name_sv)
        self._school = school
        edit = Button(self.tr("Edit…"), lambda: self.edited.emit(school), kind="quiet", icon_name="pen-line")
        edit.setAccessibleName(self.tr("Edit the school: {0}").format(school.name))
        self.add_action(edit)
        students = str(school.students) if school.students is not None else ""
        facts = Facts(
            (
                (self.tr("Form of education"), label(school.form)),
                (self.tr("Address"), school.address),
                (self.tr("Number of students"), students),
            )
        )
        self.add(facts)
        shows_all(school.id, facts)
        self._show_services()
        self._show_years(years, this_year)

    def _show_services(self) -> None:
        self.body.addSpacing(8)
        self.add(Label(self.tr("Services at the school"), "strong"))
        for number, service in enumerate(self._school.services):
            if number:
                self.add(line())
            row = self._service_row(service)
            self.add(row)
            shows_all(service.id, row)
        if not self._school.services:
            self.add(Label(self.tr("No services have been written down yet."), "muted"))
        add = Button(
            self.tr("Add a service"), lambda: self.service_added.emit(self._school), kind="quiet", icon_name="plus"
        )
        add.setAccessibleName(self.tr("Add a service: {0}").format(self._school.name))
        self.add(add)

    def _service_row(self, service: SchoolService) -> QWidget:
        name = label(service.profession)
        edit = IconButton("pen-line", self.tr("Edit: {0}").format(name))
        edit.clicked.connect(lambda: self.service_edited.emit(self._school, service))
        remove = IconButton("trash-2", self.tr("Remove: {0}").format(name))
        remove.clicked.connect(lambda: self.service_removed.emit(self._school, service))
        where = " · ".join(filter(None, (service.days, service.room)))
        years = service.person_years
        worked = "" if years is None else self.tr("person-years: {0}").format(written_number(current_language(), years))
        who = _block(Label(name), Label(" · ".join(filter(None, (label(service.source), worked))), "caption"))
        when = _block(Label(where), Label(" · ".join(filter(None, (service.languages, service.contact))), "caption"))
        row = QWidget()
        columns = Columns(who, when, shares=(1, 1), characters=50, spacing=8)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 4, 0, 4)
        across.setSpacing(4)
        across.addWidget(columns, 1)
        across.addWidget(Pill(label(service.state), _TONES[service.state]), 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _show_years(self, years: Sequence[SchoolYear], this_year: str) -> None:
        self.body.addSpacing(8)
        self.add(Label(self.tr("School years"), "strong"))
        known = {year.name for year in years}
        for year in sorted(years, key=lambda year: year.name, reverse=True):
            self.add(self._year_row(year))
        first = int(this_year[:4])
        for name in (this_year, f"{first + 1}–{first + 2}"):
            if name not in known:
                fresh = SchoolYear(new_id(), self._school.id, name)
                add = Button(
                    self.tr("Write the calendar of {0}").format(name),
                    partial(self.year_edited.emit, self._school, fresh),
                    kind="quiet",
                    icon_name="plus",
                )
                self.add(add)

    def _year_row(self, year: SchoolYear) -> QWidget:
        span = "–".join(written_date(day) for day in (year.starts, year.ends) if day)
        count = sum(1 for _ in working_days(year))
        edit = IconButton("pen-line", self.tr("Edit the school year {0}").format(year.name))
        edit.clicked.connect(lambda: self.year_edited.emit(self._school, year))
        title = f"{year.name}: {span}" if span else year.name
        days = self.tr("%n working day(s)", "", count) if count else self.tr("The first or the last day is missing.")
        off = ", ".join(_days_off(off) for off in year.days_off)
        return Row(title, " · ".join(filter(None, (days, off))), edit)


def _days_off(off: DaysOff) -> str:
    days = written_date(off.first)
    if off.last != off.first:
        days = f"{off.first.day}.{off.first.month}.–{written_date(off.last)}"
    return f"{off.name} {days}".strip()


def _block(*labels: Label) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for words in labels:
        column.addWidget(words)
    column.addStretch()
    return block
