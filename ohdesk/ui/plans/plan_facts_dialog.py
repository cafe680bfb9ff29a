"""What the plan is called, for which time it is, and which plan it follows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.plans import Plan, PlanKind
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field


class PlanFactsDialog(FormDialog):
    """Asks for the title, the period of a plan that is not for one school year, and the plan before it."""

    written = Signal(object)
    """The plan as the user wants it."""
    removal_wanted = Signal()
    """The user wants the plan away; it can be brought back."""

    def __init__(self, plan: Plan, earlier: Sequence[tuple[UUID, str]], parent: QWidget | None = None) -> None:
        """``earlier`` are the plans that this one may follow, each with its name."""
        super().__init__(self.tr("The plan's title and time"), self.tr("Keep"), parent)
        self._plan = plan
        self._title = guarded_line()
        self._title.set_text(plan.title)
        self._starts = DateField(self.tr("Begins"), plan.starts)
        self._ends = DateField(self.tr("Ends"), plan.ends)
        self._previous = Choice[UUID | None](
            self.tr("Follows"), [(None, self.tr("the latest one before it")), *earlier], plan.previous
        )
        if plan.previous not in [each for each, _ in earlier]:
            self._previous.setCurrentIndex(0)
        self.form.add(self.tr("Title"), self._title, self.tr("Left empty, the plan is named by its kind and its time."))
        if plan.kind is not PlanKind.SCHOOL_YEAR:
            self.form.add_row(Field(self.tr("Begins"), self._starts), Field(self.tr("Ends"), self._ends))
        self.form.add(
            self.tr("Follows"), self._previous, self.tr("Its texts and its evaluation are shown beside the chapters.")
        )
        self.form.add_widget(Button(self.tr("Remove the plan"), self._remove, kind="danger", icon_name="trash-2"))
        shows(plan.id, title=self._title, starts=self._starts, ends=self._ends)

    def _remove(self) -> None:
        self.removal_wanted.emit()
        self.reject()

    def keep(self) -> bool:
        self.written.emit(
            replace(
                self._plan,
                title=self._title.text.strip(),
                starts=self._starts.value,
                ends=self._ends.value,
                previous=self._previous.value,
            )
        )
        return True
