"""Lists of what should be in place; the area writes its own points."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ohdesk.domain.checklists import Checklist, ChecklistPoint, PointState, in_place, lacking, looked_at
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.services import checklists, inspection_papers, matters
from ohdesk.services.editing import Edition
from ohdesk.ui.add_line import AddLine
from ohdesk.ui.follow_up.begin import begin
from ohdesk.ui.follow_up.checklist_dialogs import ChecklistDialog, PointDialog
from ohdesk.ui.history import as_stored
from ohdesk.ui.labels import choices
from ohdesk.ui.language import current_language
from ohdesk.ui.parts_page import Part
from ohdesk.ui.printing.show import look_at, show_part_paper
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.typed import written_date


class ChecklistsCard(Card):
    """Each list with its points, their states, and the way to a meeting for what is still to do."""

    def __init__(self, part: Part, today: date) -> None:
        super().__init__()
        self._part = part
        self._today = today
        self._group: Group | None = None
        self._rows: dict[UUID, QWidget] = {}
        self._waiting: frozenset[UUID] = frozenset()
        self._shown: object = None
        self.set_title(
            self.tr("Checklists"),
            self.tr("What should be in place, such as minimum structures. Make the points your own."),
        )
        printed = Button(self.tr("Preview and print"), icon_name="printer")
        look_at(printed, self.preview)
        self.add_action(printed)
        self.add_action(Button(self.tr("Add a list"), self.add_list, icon_name="plus"))

    def show_year(self, group: Group, school_year: str) -> None:
        """Show every list: what is in place stays so over a school year."""
        self._group = group
        found = checklists.checklists(self._part.context.vault, group.id)
        to_do = [point.id for one in found for point in lacking(one)]
        self._waiting = matters.raised_from(self._part.context.vault, to_do)
        if self._shown == (shown := (found, self._waiting)):
            return
        self._shown = shown
        self._rows = {}
        self.clear()
        for number, one in enumerate(found):
            if number:
                self.add(line())
            self._show_list(one)
        if not found:
            self.add(Label(self.tr("There are no lists yet. Begin with your own, or with one to start from."), "muted"))
            self.add(Button(self.tr("Start from a list"), self.add_starter))

    def show_object(self, object_id: UUID) -> bool:
        """Bring a list or a point into view."""
        if (row := self._rows.get(object_id)) is None:
            return False
        begin(row)
        return True

    def add_list(self) -> None:
        """Ask for a new list."""
        if self._group is not None:
            dialog = ChecklistDialog(Checklist(new_id(), self._group.id), self.tr("New list"), self)
            dialog.written.connect(lambda one: self._part.history.add(one, self.tr("Add a list")))
            dialog.open()

    def add_starter(self) -> None:
        """Add a list to start from, in OHDesk's own words."""
        if self._group is not None:
            self._part.history.add(checklists.starter(self._group.id, current_language()), self.tr("Add a list"))

    def preview(self, language: str) -> None:
        """Show the lists as they are printed."""
        group, vault = self._group, self._part.context.vault
        if group is not None:
            title = self.tr("Checklists")
            show_part_paper(
                self._part, lambda language: inspection_papers.checklists(vault, group.id, language), title, language
            )

    def _show_list(self, one: Checklist) -> None:
        title = one.title or self.tr("List without a name")
        done, needed = in_place(one)
        facts = [self.tr("{0} of {1} points in place").format(done, needed), one.source]
        if one.looked_at:
            facts.insert(1, self.tr("gone through {0}").format(written_date(one.looked_at)))
        row = Row(
            title,
            " · ".join(filter(None, facts)),
            IconButton("pen-line", self.tr("Edit: {0}").format(title), lambda: self._edit(one)),
            IconButton("trash-2", self.tr("Remove: {0}").format(title), lambda: self._remove(one)),
        )
        self._rows[one.id] = row
        self.add(row)
        shows_all(one.id, row)
        to_do = {point.id for point in lacking(one)}
        for point in one.points:
            self._rows[point.id] = self._point_row(one, point, to_do=point.id in to_do)
            self.add(self._rows[point.id])
            shows_all(point.id, self._rows[point.id])
        add = AddLine(self.tr("Write a point and press Enter"), self.tr("New point: {0}").format(title))
        add.entered.connect(lambda text: self._keep_now(one.id, ChecklistPoint(new_id(), text), self.tr("Add a point")))
        self.add(add)

    def _point_row(self, one: Checklist, point: ChecklistPoint, *, to_do: bool) -> Row:
        state = Choice[PointState](self.tr("State: {0}").format(point.text), choices(PointState), point.state)
        state.chosen.connect(
            lambda new: self._keep_now(one.id, replace(point, state=new), self.tr("Change the state of a point"))
        )
        doing = Flow(state, spacing=8)
        if to_do:
            if point.id in self._waiting:
                doing.add(Pill(self.tr("Waits for a meeting"), "info"))
            else:
                send = Button(self.tr("To a meeting"), lambda: self._raise(one, point), kind="quiet")
                send.setAccessibleName(self.tr("To a meeting: {0}").format(point.text))
                doing.add(send)
        return Row(
            point.text or self.tr("Point without a name"),
            " · ".join(filter(None, (point.owner, point.note))),
            doing,
            IconButton("pen-line", self.tr("Edit: {0}").format(point.text), lambda: self._edit_point(one, point)),
            IconButton("trash-2", self.tr("Remove: {0}").format(point.text), lambda: self._remove_point(one, point)),
        )

    def _edit(self, one: Checklist) -> None:
        opened = self._part.context.vault.read(Checklist, one.id)
        dialog = ChecklistDialog(opened.value, self.tr("Edit the list"), self)
        words = self.tr("Edit the list")
        dialog.written.connect(lambda new: self._part.history.change(opened, new, words))
        dialog.open()

    def _remove(self, one: Checklist) -> None:
        if self._part.history.remove(one, self.tr("Remove the list")):
            self._part.offer_back(self.tr("The list was removed."))

    def _edit_point(self, one: Checklist, point: ChecklistPoint) -> None:
        opened = self._part.context.vault.read(Checklist, one.id)
        dialog = PointDialog(as_stored(opened.value.points, point), self)
        words = self.tr("Edit the point")
        dialog.written.connect(lambda new: self._keep(opened, new, words))
        dialog.open()

    def _keep_now(self, list_id: UUID, point: ChecklistPoint, step: str) -> None:
        self._keep(self._part.context.vault.read(Checklist, list_id), point, step)

    def _keep(self, base: Edition[Checklist], point: ChecklistPoint, step: str) -> None:
        self._part.history.change(base, looked_at(base.value, point, self._today), step)

    def _remove_point(self, one: Checklist, point: ChecklistPoint) -> None:
        now = self._part.context.vault.read(Checklist, one.id)
        rest = tuple(each for each in now.value.points if each.id != point.id)
        if self._part.history.change(now, replace(now.value, points=rest), self.tr("Remove the point")):
            self._part.offer_back(self.tr("The point was removed."))

    def _raise(self, one: Checklist, point: ChecklistPoint) -> None:
        matter = checklists.matter_of(self._part.context.vault, one, point, current_language(), self._today)
        if self._part.history.add(matter, self.tr("To a meeting")):
            self._part.offer_back(self.tr("The point waits for the next meeting."))
