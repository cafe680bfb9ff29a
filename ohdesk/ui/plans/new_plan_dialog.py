"""What kind of plan is begun, and for which time."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.identity import new_id
from ohdesk.domain.plans import Plan, PlanKind
from ohdesk.domain.schools import school_year_name
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.labels import choices
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label


class NewPlanDialog(FormDialog):
    """Asks for the kind, then for a school year, or for a title and a period."""

    wanted = Signal(object)
    """The plan to begin: its kind, title and time; it has no group yet."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New plan"), self.tr("Begin the plan"), parent)
        self._kind = Choice[PlanKind](self.tr("Kind of plan"), choices(PlanKind), PlanKind.SCHOOL_YEAR)
        self._kind.chosen.connect(self._show_kind)
        self._explained = Label("", "muted")
        first = int(school_year_name(today)[:4])
        years = [school_year_name(date(year, 8, 1)) for year in (first + 1, first, first - 1)]
        self._year = Choice[str](self.tr("School year"), [(year, year) for year in years], school_year_name(today))
        self._title = guarded_line("", self.tr("for example Student welfare plan 2026–2029"))
        self._starts = DateField(self.tr("Begins"))
        self._ends = DateField(self.tr("Ends"))
        self.form.add(self.tr("Kind of plan"), self._kind)
        self.form.add_widget(self._explained)
        self._year_row = self.form.add(self.tr("School year"), self._year)
        self._title_row = self.form.add(self.tr("Title"), self._title)
        self._starts_row = Field(self.tr("Begins"), self._starts)
        self._ends_row = Field(self.tr("Ends"), self._ends)
        self.form.add_row(self._starts_row, self._ends_row)
        self._show_kind(PlanKind.SCHOOL_YEAR)

    def keep(self) -> bool:
        kind = self._kind.value or PlanKind.SCHOOL_YEAR
        if kind is PlanKind.SCHOOL_YEAR:
            self.wanted.emit(Plan(new_id(), school_year=self._year.value or ""))
        else:
            title = self._title.text.strip()
            self.wanted.emit(Plan(new_id(), title=title, kind=kind, starts=self._starts.value, ends=self._ends.value))
        return True

    def _show_kind(self, kind: PlanKind) -> None:
        self._explained.setText(
            {
                PlanKind.SCHOOL_YEAR: self.tr("The group's own working document for one school year."),
                PlanKind.PROVIDER: self.tr(
                    "The education provider's student welfare plan with its points for each school; section 13 of the"
                    " Act lists its contents."
                ),
                PlanKind.REGIONAL: self.tr(
                    "The wellbeing services county's plan; section 13 a of the Act lists its contents."
                ),
                PlanKind.ACTION: self.tr("Measures by themes over several years, to change a way of working."),
            }[kind]
        )
        of_year = kind is PlanKind.SCHOOL_YEAR
        self._year_row.setVisible(of_year)
        for row in (self._title_row, self._starts_row, self._ends_row):
            row.setVisible(not of_year)
