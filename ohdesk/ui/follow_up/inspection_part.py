"""The inspections of health and safety, and what still waits for its repair."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.identity import new_id
from ohdesk.domain.inspections import USUAL_BODIES, Defect, Inspection, Timing, changed, is_open, standing
from ohdesk.domain.readers import Reader
from ohdesk.services import groups, inspection_papers, inspections, matters
from ohdesk.services.editing import Edition
from ohdesk.services.inspections import Inspected
from ohdesk.services.words import say
from ohdesk.ui.follow_up.begin import begin
from ohdesk.ui.follow_up.defect_row import DefectRow
from ohdesk.ui.follow_up.inspection_dialogs import DefectDialog, InspectionDialog, LookDialog
from ohdesk.ui.history import as_stored
from ohdesk.ui.labels import in_line
from ohdesk.ui.language import current_language
from ohdesk.ui.parts_page import Part, Surroundings
from ohdesk.ui.printing.show import look_at, show_part_copies
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.fold import Fold
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.pill import Pill, Tone
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.typed import written_date

_TONES: dict[Timing, Tone] = {
    Timing.NOT_FOUND: "neutral",
    Timing.DONE: "ok",
    Timing.THIS_YEAR: "warn",
    Timing.PASSED: "bad",
}


class InspectionPart(Part):
    """Each school's inspections, the newest first, with their defects until these are repaired."""

    def __init__(self, surroundings: Surroundings, today: date) -> None:
        super().__init__(surroundings)
        self._today = today
        self._rows: dict[UUID, QWidget] = {}
        self._unfolded: set[UUID] = set()
        self._waiting: frozenset[UUID] = frozenset()
        self._card = Card()
        self._card.set_title(
            self.tr("Inspection of health and safety"),
            self.tr("Every three years; what it found is looked at every year until it is repaired."),
        )
        printed = Button(self.tr("Preview and print"), icon_name="printer")
        look_at(printed, self.preview)
        self._card.add_action(printed)
        add = Button(self.tr("Write down an inspection"), self.add_inspection, kind="primary", icon_name="plus")
        self._card.add_action(add)
        self.add(self._card)

    def show_year(self, school_year: str) -> None:
        """Show every inspection: a defect lives as long as it takes to repair it, not a school year."""
        self._card.clear()
        self._rows = {}
        found = inspections.by_school(self.context.vault, groups.current_group(self.context.vault))
        to_do = [defect.id for place in found for one in place.inspections for defect in one.defects if is_open(defect)]
        self._waiting = matters.raised_from(self.context.vault, to_do)
        for number, place in enumerate(found):
            if number:
                self._card.body.addSpacing(16)
            self._show_place(place, named=len(found) > 1)
        self._card.add(Label(say(current_language(), "documents.inspection.source"), "caption"))

    def show_object(self, object_id: UUID) -> bool:
        if (row := self._rows.get(object_id)) is None:
            return False
        begin(row)
        return True

    def add_inspection(self) -> None:
        """Ask for a new inspection."""
        group = groups.current_group(self.context.vault)
        school = group.schools[0] if len(group.schools) == 1 else None
        new = Inspection(new_id(), group.id, school, self._today, bodies=USUAL_BODIES)
        self._ask(new, self.tr("New inspection"), lambda made: self.history.add(made, self.tr("Add an inspection")))

    def preview(self, language: str, reader: Reader = Reader.STAFF) -> None:
        """Show the follow-up of defects as it is printed, as ``reader`` may see it at first."""
        vault = self.context.vault
        group = groups.current_group(vault).id
        title = self.tr("Inspection and defects")
        show_part_copies(
            self,
            lambda spoken, who: inspection_papers.inspection(vault, group, spoken, who),
            title,
            language,
            reader,
        )

    # Showing

    def _show_place(self, place: Inspected, *, named: bool) -> None:
        stands = standing(place.inspections, self._today)
        if named:
            name = (place.school.name or place.school.name_sv) if place.school else self.tr("No particular school")
            self._card.add(Label(name, "section"))
        counts = self.tr("%n defect(s) not repaired", "", len(stands.open)) if stands.open else ""
        late = self.tr("%n to be looked at again", "", len(stands.to_look_at)) if stands.to_look_at else ""
        state = inspections.state_words(place.inspections, current_language(), self._today)
        pill = Pill(self._timing_words(stands.timing), _TONES[stands.timing])
        self._card.add(Row(state, " · ".join(filter(None, (counts, late))), pill))
        for inspection in place.inspections:
            self._card.add(line())
            self._show_inspection(inspection)

    def _show_inspection(self, inspection: Inspection) -> None:
        day = written_date(inspection.day) if inspection.day else self.tr("day missing")
        bodies = ", ".join([*map(in_line, inspection.bodies), *filter(None, (inspection.others,))])
        name = self.tr("Inspection {0}").format(day)
        add = Button(self.tr("Add a defect"), lambda: self._add_defect(inspection), icon_name="plus")
        add.setAccessibleName(self.tr("Add a defect: {0}").format(name))
        edit = IconButton("pen-line", self.tr("Edit: {0}").format(name), lambda: self._edit(inspection))
        remove = IconButton("trash-2", self.tr("Remove: {0}").format(name), lambda: self._remove(inspection))
        row = Row(name, bodies[:1].upper() + bodies[1:], add, edit, remove)
        self._rows[inspection.id] = row
        self._card.add(row)
        shows_all(inspection.id, row)
        if inspection.summary:
            self._card.add(Label(inspection.summary))
        settled = [defect for defect in inspection.defects if not is_open(defect)]
        for defect in inspection.defects:
            if is_open(defect):
                self._card.add(self._defect_row(inspection, defect))
        if settled:
            self._card.add(self._settled(inspection, settled))

    def _settled(self, inspection: Inspection, defects: Sequence[Defect]) -> Fold:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        for defect in defects:
            column.addWidget(self._defect_row(inspection, defect))
        unfolded = inspection.id in self._unfolded
        fold = Fold(self.tr("%n settled defect(s)", "", len(defects)), body, unfolded=unfolded)
        fold.toggled.connect(
            lambda on: self._unfolded.add(inspection.id) if on else self._unfolded.discard(inspection.id)
        )
        return fold

    def _defect_row(self, inspection: Inspection, defect: Defect) -> DefectRow:
        row = DefectRow(inspection, defect, self._today, waits=defect.id in self._waiting)
        row.looked.connect(self._look)
        row.raised.connect(self._raise)
        row.edited.connect(self._edit_defect)
        row.removed.connect(self._remove_defect)
        self._rows[defect.id] = row
        shows_all(defect.id, row)
        return row

    def _timing_words(self, timing: Timing) -> str:
        return {
            Timing.NOT_FOUND: self.tr("Not found in the material"),
            Timing.DONE: self.tr("In force"),
            Timing.THIS_YEAR: self.tr("Within a year"),
            Timing.PASSED: self.tr("Time for the next"),
        }[timing]

    # Changing

    def _ask(self, inspection: Inspection, title: str, written: Callable[[Inspection], object]) -> None:
        vault = self.context.vault
        schools = groups.schools_of(vault, groups.current_group(vault))
        dialog = InspectionDialog(inspection, schools, title, self)
        dialog.written.connect(written)
        dialog.open()

    def _edit(self, inspection: Inspection) -> None:
        words = self.tr("Edit the inspection")
        opened = self.context.vault.read(Inspection, inspection.id)
        self._ask(opened.value, words, lambda new: self.history.change(opened, new, words))

    def _remove(self, inspection: Inspection) -> None:
        if self.history.remove(inspection, self.tr("Remove the inspection")):
            self.offer_back(self.tr("The inspection was removed."))

    def _add_defect(self, inspection: Inspection) -> None:
        opened = self.context.vault.read(Inspection, inspection.id)
        dialog = DefectDialog(Defect(new_id()), self.tr("New defect"), self)
        self._ask_defect(opened, dialog, self.tr("Add a defect"))

    def _edit_defect(self, inspection: Inspection, defect: Defect) -> None:
        opened = self.context.vault.read(Inspection, inspection.id)
        dialog = DefectDialog(as_stored(opened.value.defects, defect), self.tr("Edit the defect"), self)
        self._ask_defect(opened, dialog, self.tr("Edit the defect"))

    def _look(self, inspection: Inspection, defect: Defect) -> None:
        opened = self.context.vault.read(Inspection, inspection.id)
        dialog = LookDialog(as_stored(opened.value.defects, defect), self._today, self)
        self._ask_defect(opened, dialog, self.tr("A look at the defect"))

    def _ask_defect(self, opened: Edition[Inspection], dialog: DefectDialog | LookDialog, step: str) -> None:
        dialog.written.connect(lambda defect: self.history.change(opened, changed(opened.value, defect), step))
        dialog.open()

    def _remove_defect(self, inspection: Inspection, defect: Defect) -> None:
        now = self.context.vault.read(Inspection, inspection.id)
        rest = tuple(one for one in now.value.defects if one.id != defect.id)
        if self.history.change(now, replace(now.value, defects=rest), self.tr("Remove the defect")):
            self.offer_back(self.tr("The defect was removed."))

    def _raise(self, inspection: Inspection, defect: Defect) -> None:
        matter = inspections.matter_of(self.context.vault, inspection, defect, current_language(), self._today)
        if self.history.add(matter, self.tr("To a meeting")):
            self.offer_back(self.tr("The defect waits for the next meeting."))
