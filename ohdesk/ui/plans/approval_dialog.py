"""Who approved the plan, when, and under which numbers."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.plans import Plan
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field


class ApprovalDialog(FormDialog):
    """Asks for the approving body, the day, the numbers and the basis; none of them is demanded."""

    approved = Signal(str, object, str, str, str)
    """Body, day (or ``None``), section, diary number, and the rule by which the body approves."""

    def __init__(self, plan: Plan, today: date, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("The plan is approved"),
            self.tr("Mark as approved"),
            parent,
            lead=self.tr("What you do not know yet may wait: it can be added later."),
        )
        self._body = guarded_line("", self.tr("for example Education Committee"))
        self._body.set_text(plan.approved_body)
        self._day = DateField(self.tr("Day"), plan.approved_on or today)
        self._section = guarded_line()
        self._section.set_text(plan.approved_section)
        self._diary = guarded_line()
        self._diary.set_text(plan.diary_number)
        self._basis = guarded_line("", self.tr("for example administrative regulations, section 24"))
        self._basis.set_text(plan.approved_basis)
        self.form.add(self.tr("Approved by"), self._body)
        self.form.add_row(
            Field(self.tr("Day"), self._day),
            Field(self.tr("Section"), self._section),
            Field(self.tr("Diary number"), self._diary),
        )
        self.form.add(self.tr("Basis"), self._basis, self.tr("The rule by which this body approves the plan."))

    def keep(self) -> bool:
        section, diary, basis = (field.text.strip() for field in (self._section, self._diary, self._basis))
        self.approved.emit(self._body.text.strip(), self._day.value, section, diary, basis)
        return True
