"""Writing down what a provider or an area has of a profession."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.groups import Role
from ohdesk.domain.schools import EducationForm
from ohdesk.domain.staffing import PROFESSIONS, StaffingLine
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.labels import choices, label
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.decimal_field import DecimalField
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.number_field import NumberField

_MOST_STUDENTS = 500_000


class StaffingDialog(FormDialog):
    """Asks for a profession, a form of education, its students and its working time."""

    written = Signal(object)
    """The line as the user wants it."""

    def __init__(self, written: StaffingLine, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, self.tr("Keep"), parent)
        self._line = written
        professions = [(role, label(role)) for role in PROFESSIONS]
        if written.profession not in PROFESSIONS:
            professions.append((written.profession, label(written.profession)))
        self._profession = Choice[Role](self.tr("Profession"), professions, written.profession)
        self._form = Choice[EducationForm](self.tr("Form of education"), choices(EducationForm), written.form)
        self._students = NumberField(self.tr("Number of students"), written.students or 0, most=_MOST_STUDENTS)
        self._students.setSpecialValueText(self.tr("not known"))
        self._years = DecimalField(self.tr("Person-years"), written.person_years)
        self._counted = Field(self.tr("Person-years"), self._years)
        self.form.add_row(
            Field(self.tr("Profession"), self._profession), Field(self.tr("Form of education"), self._form)
        )
        self.form.add_row(Field(self.tr("Number of students"), self._students), self._counted)
        shows(
            written.id,
            profession=self._profession,
            form=self._form,
            students=self._students,
            person_years=self._years,
        )

    def keep(self) -> bool:
        if not self._years.understood:
            self._counted.set_error(self.tr("Write a number, such as 12.5."))
            self._years.setFocus()
            return False
        self.written.emit(
            replace(
                self._line,
                profession=self._profession.value or self._line.profession,
                form=self._form.value or self._line.form,
                students=self._students.value() or None,
                person_years=self._years.value,
            )
        )
        return True
