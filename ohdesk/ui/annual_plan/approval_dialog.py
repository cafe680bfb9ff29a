"""Who approved the plan, when, and under which numbers."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ohdesk.domain.annual_plan import AnnualPlan
from ohdesk.ui.guarded import first_refused, guarded_line
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field, Form
from ohdesk.ui.widgets.label import Label


class ApprovalDialog(QDialog):
    """Asks for the approving body, the day, the section and the diary number; none of them is demanded."""

    approved = Signal(str, object, str, str)
    """Body, day (or ``None``), section, diary number."""

    def __init__(self, plan: AnnualPlan, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The plan is approved"))
        self._body = guarded_line("", self.tr("for example Education Committee"))
        self._body.set_text(plan.approved_body)
        self._day = DateField(self.tr("Day"), plan.approved_on or today)
        self._section = guarded_line()
        self._section.set_text(plan.approved_section)
        self._diary = guarded_line()
        self._diary.set_text(plan.diary_number)
        form = Form()
        form.add(self.tr("Approved by"), self._body)
        form.add_row(
            Field(self.tr("Day"), self._day),
            Field(self.tr("Section"), self._section),
            Field(self.tr("Diary number"), self._diary),
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        confirm = buttons.addButton(self.tr("Mark as approved"), QDialogButtonBox.ButtonRole.AcceptRole)
        confirm.setProperty("kind", "primary")
        confirm.setDefault(True)
        buttons.accepted.connect(self._confirm)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(20)
        column.addWidget(Label(self.tr("What you do not know yet may wait: it can be added later."), "muted"))
        column.addWidget(form)
        column.addStretch()
        column.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 70)

    def _confirm(self) -> None:
        if refused := first_refused(self):
            refused.setFocus()
            return
        self.approved.emit(
            self._body.text.strip(), self._day.value, self._section.text.strip(), self._diary.text.strip()
        )
        self.accept()
