"""How structures come into use: where, what stands in the way, and who solves it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.roll_outs import RollOut, RollOutPlace, UseState, in_use, matrix, obstructed, with_place
from ohdesk.services import inspection_papers, roll_outs
from ohdesk.services.editing import Edition
from ohdesk.ui.follow_up.begin import begin
from ohdesk.ui.follow_up.grid import Grid, GridCell
from ohdesk.ui.follow_up.roll_out_dialogs import PlaceDialog, RollOutDialog
from ohdesk.ui.history import as_stored
from ohdesk.ui.labels import label
from ohdesk.ui.parts_page import Part
from ohdesk.ui.printing.show import look_at, show_part_paper
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.pill import Tone
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.typed import written_date

_TONES: dict[UseState, Tone] = {
    UseState.NOT_STARTED: "neutral",
    UseState.STARTED: "info",
    UseState.IN_USE: "ok",
    UseState.NOT_NEEDED: "neutral",
}


class RollOutCard(Card):
    """A table of structures by place, the obstacles that wait, and each structure."""

    def __init__(self, part: Part, today: date) -> None:
        super().__init__()
        self._part = part
        self._today = today
        self._group: Group | None = None
        self._found: tuple[RollOut, ...] = ()
        self._shown: object = None
        self._rows: dict[UUID, QWidget] = {}
        self.set_title(
            self.tr("Structures coming into use"),
            self.tr("Where each is in use, what stands in the way, who solves it."),
        )
        printed = Button(self.tr("Preview and print"), icon_name="printer")
        look_at(printed, self.preview)
        self.add_action(printed)
        self.add_action(Button(self.tr("Add a structure"), self.add_structure, icon_name="plus"))

    def show_year(self, group: Group, school_year: str) -> None:
        """Show every structure: coming into use takes longer than a school year."""
        self._group = group
        self._found = roll_outs.roll_outs(self._part.context.vault, group.id)
        if self._shown == self._found:
            return
        self._shown = self._found
        self._rows = {}
        self.clear()
        if not self._found:
            self.add(Label(self.tr("No structures have been written down yet."), "muted"))
            return
        if any(one.places for one in self._found):
            self._show_matrix()
        waiting = [(one, place) for one in self._found for place in obstructed(one)]
        if waiting:
            self.add(Label(self.tr("Obstacles that wait to be solved"), "strong"))
        for one, place in waiting:
            self.add(self._obstacle_row(one, place))
        self.add(Label(self.tr("Structures"), "strong"))
        for one in self._found:
            self._rows[one.id] = self._structure_row(one)
            self.add(self._rows[one.id])

    def show_object(self, object_id: UUID) -> bool:
        """Bring a structure into view, by its own id or a place's."""
        for one in self._found:
            if object_id == one.id or object_id in {place.id for place in one.places}:
                begin(self._rows[one.id])
                return True
        return False

    def add_structure(self) -> None:
        """Ask for a new structure, to begin with in the places that are known."""
        if self._group is not None:
            self._ask(roll_outs.new_roll_out(self._part.context.vault, self._group), self.tr("New structure"), new=True)

    def preview(self, language: str) -> None:
        """Show the structures as they are printed."""
        group, vault = self._group, self._part.context.vault
        if group is not None:
            title = self.tr("Structures coming into use")
            show_part_paper(
                self._part, lambda language: inspection_papers.roll_outs(vault, group.id, language), title, language
            )

    def _show_matrix(self) -> None:
        shown = matrix(self._found)
        titles = [self._name_of(one) for one in self._found]
        grid = Grid(self.tr("Structures by place"), self.tr("Place"), titles, chips=True)
        grid.show_rows(
            [(place, [_chip(cell) for cell in cells]) for place, cells in zip(shown.places, shown.rows, strict=True)]
        )
        grid.opened.connect(lambda row, column: self._open(shown.places[row], self._found[column]))
        self.add(grid, Label(self.tr("Enter or a double click opens a cell."), "caption"))

    def _obstacle_row(self, one: RollOut, place: RollOutPlace) -> Row:
        solver = self.tr("Solved by {0}").format(place.solver) if place.solver else self.tr("Nobody solves it yet")
        where = f"{self._name_of(one)}, {place.place}"
        solve = Button(self.tr("Solved"), lambda: self._solve(one, place))
        solve.setAccessibleName(self.tr("Solved: {0}").format(where))
        edit = IconButton("pen-line", self.tr("Edit: {0}").format(where), lambda: self._ask_place(one, place))
        return Row(place.obstacle, f"{where} · {solver}", solve, edit)

    def _structure_row(self, one: RollOut) -> Row:
        used, needed = in_use(one)
        title = self._name_of(one)
        facts = [self.tr("In use in {0} of {1} places").format(used, needed), one.owner]
        if one.review_on:
            facts.append(self.tr("to be looked at again {0}").format(written_date(one.review_on)))
        add = Button(self.tr("Add a place"), lambda: self._ask_place(one, RollOutPlace(new_id())), kind="quiet")
        add.setAccessibleName(self.tr("Add a place: {0}").format(title))
        return Row(
            title,
            " · ".join(filter(None, facts)),
            add,
            IconButton("pen-line", self.tr("Edit: {0}").format(title), lambda: self._ask(one, self.tr("Edit"))),
            IconButton("trash-2", self.tr("Remove: {0}").format(title), lambda: self._remove(one)),
        )

    def _name_of(self, one: RollOut) -> str:
        return one.title or self.tr("Structure without a name")

    def _ask(self, one: RollOut, title: str, *, new: bool = False) -> None:
        opened = None if new else self._part.context.vault.read(RollOut, one.id)
        dialog = RollOutDialog(opened.value if opened else one, title, self)
        words = self.tr("Edit the structure")
        if opened is None:
            dialog.written.connect(self._add)
        else:
            dialog.written.connect(lambda new: self._part.history.change(opened, new, words))
        dialog.open()

    def _add(self, one: RollOut) -> None:
        self._part.history.add(one, self.tr("Add a structure"))

    def _remove(self, one: RollOut) -> None:
        if self._part.history.remove(one, self.tr("Remove the structure")):
            self._part.offer_back(self.tr("The structure was removed."))

    def _open(self, place: str, one: RollOut) -> None:
        known = next((each for each in one.places if each.place == place), None)
        self._ask_place(one, known or RollOutPlace(new_id(), place))

    def _ask_place(self, one: RollOut, place: RollOutPlace) -> None:
        opened = self._part.context.vault.read(RollOut, one.id)
        known = any(each.id == place.id for each in one.places)
        place = as_stored(opened.value.places, place)
        dialog = PlaceDialog(place, self._name_of(one), self, known=known)
        dialog.written.connect(lambda new: self._keep(opened, new))
        dialog.removed.connect(lambda: self._drop(one, place))
        dialog.open()

    def _keep(self, base: Edition[RollOut], place: RollOutPlace) -> None:
        self._part.history.change(base, with_place(base.value, place), self.tr("Write about a place"))

    def _drop(self, one: RollOut, place: RollOutPlace) -> None:
        now = self._part.context.vault.read(RollOut, one.id)
        rest = tuple(each for each in now.value.places if each.id != place.id)
        if self._part.history.change(now, replace(now.value, places=rest), self.tr("Remove the place")):
            self._part.offer_back(self.tr("The place was removed."))

    def _solve(self, one: RollOut, place: RollOutPlace) -> None:
        now = self._part.context.vault.read(RollOut, one.id)
        self._keep(now, replace(place, solved_on=self._today))


def _chip(place: RollOutPlace | None) -> GridCell:
    if place is None:
        return GridCell()
    return GridCell(label(place.state), "warn" if place.obstacle and not place.solved_on else _TONES[place.state])
