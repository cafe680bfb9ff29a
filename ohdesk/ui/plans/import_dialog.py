"""A table of goals and measures on its way into the plan: how it is understood, before anything is added."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from ohdesk.domain.errors import OHDeskError
from ohdesk.domain.plans import Plan
from ohdesk.services import importing, privacy
from ohdesk.ui.known_names import known_to
from ohdesk.ui.language import current_language
from ohdesk.ui.sharing import is_shared
from ohdesk.ui.table_source import TableSource
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.rows_model import Column
from ohdesk.ui.widgets.table import Table

_FIELDS = {
    "strategy_line": QT_TRANSLATE_NOOP("PlanImport", "Strategy line"),
    "goal": QT_TRANSLATE_NOOP("PlanImport", "Goal"),
    "category": QT_TRANSLATE_NOOP("PlanImport", "What it promotes"),
    "baseline": QT_TRANSLATE_NOOP("PlanImport", "Baseline"),
    "measure": QT_TRANSLATE_NOOP("PlanImport", "Measures"),
    "owner": QT_TRANSLATE_NOOP("PlanImport", "Who is in charge"),
    "schedule": QT_TRANSLATE_NOOP("PlanImport", "When"),
    "indicator": QT_TRANSLATE_NOOP("PlanImport", "Indicator"),
    "target": QT_TRANSLATE_NOOP("PlanImport", "Target"),
    "state": QT_TRANSLATE_NOOP("PlanImport", "State"),
    "evaluation": QT_TRANSLATE_NOOP("PlanImport", "Evaluation"),
}

_QUOTED = 3
"""Passages that are quoted where some are left out."""

Line = tuple[str, str, str]
"""A column of the table, its place in the plan, and the first words in it."""


class ImportDialog(QDialog):
    """Takes a table by paste or from a file, shows what each column becomes, and adds it when told to."""

    taken = Signal(object)
    """The ``Plan`` that was read; its goals and chapters are to be added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bring in a table"))
        self._plan: Plan | None = None
        self.source = TableSource(
            self.tr("A row of headings first, for example: Goal, Measure, Who is in charge, When")
        )
        self.source.given.connect(self._read)
        self._summary = Label("", "strong")
        columns: list[Column[Line]] = [
            Column(self.tr("Column in the table"), lambda row: row[0]),
            Column(self.tr("Place in the plan"), lambda row: row[1]),
            Column(self.tr("Begins with"), lambda row: row[2]),
        ]
        self._table = Table(self.tr("How the columns are understood"), columns, stretch=2)
        self._rest = Label("", "muted")
        self._guard = MessageBar()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._add: QPushButton = self._buttons.addButton(
            self.tr("Add to the plan"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._add.setProperty("kind", "primary")
        self._buttons.accepted.connect(self._hand_over)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(14)
        for widget in (self.source, self._summary, self._table, self._rest, self._guard):
            column.addWidget(widget)
        column.addWidget(self._buttons)
        column.setStretchFactor(self._table, 1)
        self._show(None)
        wanted = QSize(self.fontMetrics().averageCharWidth() * 110, self.fontMetrics().lineSpacing() * 34)
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))

    def _read(self, sheet: importing.Sheet) -> None:
        try:
            found = importing.plan_from_sheet(sheet, current_language())
        except OHDeskError as error:
            self._show(None)
            self.source.refuse(error)
            return
        self._table.set_rows(
            [self._line(sheet, place, *pair) for place, pair in enumerate(importing.columns_of(sheet))]
        )
        self._rest.setText(
            self.tr("No place of their own: {0}. What stands in them goes into a chapter at the end.").format(
                ", ".join(found.unplaced)
            )
            if found.unplaced
            else self.tr("Everything in the table has a place in the plan.")
        )
        self._ask_about(found.plan)

    def _ask_about(self, plan: Plan) -> None:
        """Leave out what may be about one student, unless the user says that it is not."""
        known = known_to(self)
        found = privacy.passages(plan, known)
        self._show(privacy.without_passages(plan, known) if found else plan)
        if found and is_shared(self):
            self._guard.say(self.tr("Some of the table is left out."))
        elif found:
            quoted = " · ".join(f"”{each.text}”" for each in found[:_QUOTED])
            self._guard.say(
                self.tr("%n passage(s) may belong elsewhere and are left out: {0}", "", len(found)).format(quoted),
                action=self.tr("Not about one student: add them"),
                on_action=lambda: self._show(plan),
            )

    def _line(self, sheet: importing.Sheet, place: int, column: str, field: str) -> Line:
        words = (
            QCoreApplication.translate("PlanImport", str(_FIELDS[field])) if field else self.tr("Chapter at the end")
        )
        return column, words, next((row[place].split("\n")[0] for row in sheet.rows if row[place]), "")

    def _show(self, plan: Plan | None) -> None:
        self._plan = plan
        self._guard.clear()
        for widget in (self._summary, self._table, self._rest):
            widget.setVisible(plan is not None)
        self._add.setEnabled(plan is not None)
        if plan is not None:
            goals = self.tr("%n goal(s)", "", len(plan.goals))
            measures = self.tr("%n measure(s)", "", sum(len(goal.measures) for goal in plan.goals))
            self._summary.setText(f"{goals}, {measures}")
            self._add.setFocus()

    def _hand_over(self) -> None:
        if self._plan is not None:
            self.taken.emit(self._plan)
        self.accept()
