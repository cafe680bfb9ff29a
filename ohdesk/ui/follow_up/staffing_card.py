"""Students for one professional, beside what binds and what is recommended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial
from uuid import UUID

from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.staffing import PROFESSIONS, Load, Served, Staffing, StaffingLine, allocation, loads, with_line
from ohdesk.services import inspection_papers, staffing
from ohdesk.services.editing import Edition
from ohdesk.services.words import number, say
from ohdesk.ui.follow_up.grid import Grid
from ohdesk.ui.follow_up.staffing_dialog import StaffingDialog
from ohdesk.ui.history import as_stored
from ohdesk.ui.labels import label
from ohdesk.ui.language import current_language
from ohdesk.ui.parts_page import Part
from ohdesk.ui.printing.show import look_at, show_part_paper
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.pill import Pill, Tone
from ohdesk.ui.widgets.row import Row


class StaffingCard(Card):
    """Shows each limit with its numbers; a provider or an area may write lines in place of its schools' sums."""

    def __init__(self, part: Part) -> None:
        super().__init__()
        self._part = part
        self._group: Group | None = None
        self._year = ""
        self._shown: object = None
        self.set_title(self.tr("Staffing"), self.tr("Students for one person-year, from the services of the schools."))
        printed = Button(self.tr("Preview and print"), icon_name="printer")
        look_at(printed, self.preview)
        self.add_action(printed)
        self.add_action(Button(self.tr("Add a line"), self.add_line, icon_name="plus"))

    def show_year(self, group: Group, school_year: str) -> None:
        """Show the numbers of a group in a school year."""
        self._group, self._year = group, school_year
        vault = self._part.context.vault
        served = staffing.served(vault, group, school_year)
        written = staffing.staffing_of(vault, group.id, school_year)
        if self._shown == (shown := (served, written)):
            return
        self._shown = shown
        found = loads(served)
        self.clear()
        for binding, title, source in (
            (True, self.tr("Binding limit"), "documents.staffing.binding_source"),
            (False, self.tr("Recommended, not binding"), "documents.staffing.recommended_source"),
        ):
            self.add(Label(title, "strong"))
            for load in found:
                if load.limit.binding is binding:
                    self.add(self._load_row(load))
            self.add(Label(say(current_language(), source), "caption"))
            self.add(line())
        if any(load.left_out for load in found):
            self.add(Label(say(current_language(), "documents.staffing.left_out"), "caption"))
        if served:
            self._show_allocation(served)
        if written is not None and written.lines:
            self.add(Label(self.tr("Lines written here; they stand in for the services of the schools"), "strong"))
            for written_line in written.lines:
                row = self._line_row(written_line)
                self.add(row)
                shows_all(written_line.id, row)
        self.add(Label(say(current_language(), "documents.staffing.scope"), "caption"))

    def add_line(self) -> None:
        """Ask for a line of a provider or an area."""
        self._ask(StaffingLine(new_id()), self.tr("New line"))

    def preview(self, language: str) -> None:
        """Show the numbers as they are printed."""
        group, year, vault = self._group, self._year, self._part.context.vault
        if group is None:
            return
        title = self.tr("Staffing {0}").format(year)
        show_part_paper(
            self._part, lambda language: inspection_papers.staffing(vault, group.id, year, language), title, language
        )

    def _load_row(self, load: Load) -> Row:
        name = label(load.limit.profession)
        if load.limit.stage:
            name = f"{name}, {say(current_language(), f'documents.staffing.stages.{load.limit.stage}')}"
        state, tone = _state(load)
        if not load.counted:
            return Row(
                self.tr("{0}: at most {1}").format(name, load.limit.students),
                self.tr("Write the number of students and the person-years in the school's services."),
                Pill(state, tone),
            )
        each = load.per_person_year
        told = self.tr("no working time") if each is None else self.tr("{0} for a person-year").format(_number(each))
        facts = self.tr("%n student(s)", "", load.students)
        facts += self.tr(", {0} person-years; at most {1}").format(_number(load.person_years), load.limit.students)
        if load.over:
            lacking = say(current_language(), "documents.staffing.lacking", missing=_number(load.missing))
            facts = f"{facts} · {lacking}"
        return Row(f"{name}: {told}", facts, Pill(state, tone))

    def _show_allocation(self, served: Sequence[Served]) -> None:
        self.add(Label(self.tr("Person-years by profession"), "strong"))
        rows = [
            (
                place or label(form),
                tuple("–" if years is None else _number(years) for years in cells),
            )
            for place, form, cells in allocation(served)
        ]
        grid = Grid(self.tr("Person-years by profession"), self.tr("Place"), [label(one) for one in PROFESSIONS])
        grid.show_rows(rows)
        self.add(grid)

    def _line_row(self, written: StaffingLine) -> Row:
        name = f"{label(written.profession)}, {label(written.form)}"
        years = self.tr("not known") if written.person_years is None else _number(written.person_years)
        students = self.tr("not known") if written.students is None else str(written.students)
        return Row(
            name,
            self.tr("Students: {0}. Person-years: {1}.").format(students, years),
            IconButton("pen-line", self.tr("Edit: {0}").format(name), lambda: self._ask(written, self.tr("Edit"))),
            IconButton("trash-2", self.tr("Remove: {0}").format(name), lambda: self._remove(written)),
        )

    def _ask(self, written: StaffingLine, title: str) -> None:
        if self._group is None:
            return
        vault = self._part.context.vault
        known = staffing.staffing_of(vault, self._group.id, self._year)
        opened = vault.read(Staffing, known.id) if known else None
        dialog = StaffingDialog(as_stored(opened.value.lines, written) if opened else written, title, self)
        dialog.written.connect(partial(self._keep, self._group.id, self._year, opened))
        dialog.open()

    def _keep(self, group: UUID, year: str, opened: Edition[Staffing] | None, written: StaffingLine) -> None:
        base = opened or staffing.staffing_to_write(self._part.context.vault, group, year)
        self._part.history.change(base, with_line(base.value, written), self.tr("Write a line of staffing"))

    def _remove(self, written: StaffingLine) -> None:
        if self._group is None:
            return
        now = staffing.staffing_to_write(self._part.context.vault, self._group.id, self._year)
        rest = tuple(one for one in now.value.lines if one.id != written.id)
        if self._part.history.change(now, replace(now.value, lines=rest), self.tr("Remove a line of staffing")):
            self._part.offer_back(self.tr("The line was removed."))


def _state(load: Load) -> tuple[str, Tone]:
    kind = "binding" if load.limit.binding else "recommended"
    if not load.counted:
        return say(current_language(), "documents.staffing.unknown"), "neutral"
    if not load.over:
        return say(current_language(), f"documents.staffing.within_{kind}"), "ok"
    words = say(current_language(), f"documents.staffing.over_{kind}")
    return words, "warn" if load.limit.binding else "info"


def _number(value: Decimal) -> str:
    return number(current_language(), value)
