"""Writing down an inspection, a defect that it found, and a later look at it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ohdesk.domain.identity import new_id
from ohdesk.domain.inspections import (
    Defect,
    DefectReview,
    DefectState,
    Inspection,
    InspectionBody,
    looked_at,
)
from ohdesk.domain.schools import School
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.choice import Choice, Segments
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.prose_edit import ProseEdit


class InspectionDialog(FormDialog):
    """Asks when and where an inspection was made, who took part and how it went."""

    written = Signal(object)
    """The inspection as the user wants it."""

    def __init__(
        self, inspection: Inspection, schools: Sequence[School], title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, self.tr("Keep"), parent)
        self._inspection = inspection
        named = [(school.id, school.name or school.name_sv) for school in schools]
        known = [None, *(school for school, _ in named)]
        self._school = Choice[UUID | None](self.tr("School"), [(None, self.tr("no particular school")), *named])
        self._school.setCurrentIndex(known.index(inspection.school) if inspection.school in known else -1)
        self._day = DateField(self.tr("Day"), inspection.day)
        self._bodies = {body: QCheckBox(words) for body, words in choices(InspectionBody)}
        boxes = Flow(spacing=16)
        for body, box in self._bodies.items():
            box.setChecked(body in inspection.bodies)
            boxes.add(box)
        self._others = guarded_line("", self.tr("for example the caretaker, the pupils' association"))
        self._others.set_text(inspection.others)
        self._summary = Guarded(ProseEdit("", self.tr("What was looked at, and how it is on the whole"), lines=3))
        self._summary.set_text(inspection.summary)
        self._dated = Field(self.tr("Day"), self._day)
        self.form.add_row(self._dated, Field(self.tr("School"), self._school))
        self.form.add(self.tr("Who took part"), boxes)
        self.form.add(self.tr("Others who took part"), self._others)
        self.form.add(self.tr("In short"), self._summary)
        shows(inspection.id, day=self._day, others=self._others)

    def keep(self) -> bool:
        if self._day.value is None:
            self._dated.set_error(self.tr("Write the day of the inspection."))
            self._day.setFocus()
            return False
        self.written.emit(
            replace(
                self._inspection,
                school=self._school.value if self._school.currentIndex() >= 0 else self._inspection.school,
                day=self._day.value,
                bodies=tuple(body for body, box in self._bodies.items() if box.isChecked()),
                others=self._others.text.strip(),
                summary=self._summary.text,
            )
        )
        return True


class DefectDialog(FormDialog):
    """Asks what is to be repaired, where, who answers for it and by when."""

    written = Signal(object)
    """The defect as the user wants it."""

    def __init__(self, defect: Defect, title: str, parent: QWidget | None = None) -> None:
        super().__init__(
            title,
            self.tr("Keep"),
            parent,
            lead=self.tr("A defect is about the building, the yard or how things are done; never about one person."),
        )
        self._defect = defect
        self._text = Guarded(ProseEdit("", self.tr("What is to be repaired"), lines=2))
        self._text.set_text(defect.text)
        self._place = guarded_line("", self.tr("for example the stairs of building B"))
        self._place.set_text(defect.place)
        self._owner = guarded_line("", self.tr("for example the town's property services"), asks=False)
        self._owner.set_text(defect.owner)
        self._due = DateField(self.tr("To be repaired by"), defect.due)
        self._state = Segments[DefectState](self.tr("State"), choices(DefectState), defect.state)
        self._told = self.form.add(self.tr("Defect"), self._text)
        self.form.add(self.tr("Place"), self._place)
        self.form.add_row(
            Field(self.tr("Who answers for the repair"), self._owner), Field(self.tr("To be repaired by"), self._due)
        )
        self.form.add(self.tr("State"), self._state)
        shows(defect.id, place=self._place, owner=self._owner, due=self._due)

    def keep(self) -> bool:
        if not self._text.text.strip():
            self._told.set_error(self.tr("Write what is to be repaired."))
            self._text.setFocus()
            return False
        self.written.emit(
            replace(
                self._defect,
                text=self._text.text,
                place=self._place.text.strip(),
                owner=self._owner.text.strip(),
                due=self._due.value,
                state=self._state.value or self._defect.state,
            )
        )
        return True


class LookDialog(FormDialog):
    """Asks what a look at a defect found."""

    written = Signal(object)
    """The defect after the look."""

    def __init__(self, defect: Defect, today: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("A look at the defect"), self.tr("Keep"), parent, lead=defect.text)
        self._defect = defect
        self._day = DateField(self.tr("Day"), today)
        self._state = Segments[DefectState](self.tr("How is it now?"), choices(DefectState), defect.state)
        self._note = Guarded(ProseEdit("", self.tr("What has been done, what comes next"), lines=2))
        self._dated = self.form.add(self.tr("Day"), self._day)
        self.form.add(self.tr("How is it now?"), self._state)
        self.form.add(self.tr("What was seen"), self._note)

    def keep(self) -> bool:
        if self._day.value is None:
            self._dated.set_error(self.tr("Write the day of the look."))
            self._day.setFocus()
            return False
        look = DefectReview(new_id(), self._day.value, self._note.text, self._state.value or self._defect.state)
        self.written.emit(looked_at(self._defect, look))
        return True
